import type { Pricing } from './api/types';
import { plainDecimal } from './components/values';
import { particularNames } from './names';
import { units } from './texts';
import { language, t } from './language';

/** A term in words: 5年 / 2026-05-01 至 2031-04-30. */
export function termText(term: Pricing['term']): string {
  if (!term) return '—';
  if (term.from && term.to) return t('{{from}} 至 {{to}}', { from: term.from, to: term.to });
  if (term.years && term.from) return t('{{years}}年（自{{from}}起）', { years: term.years, from: term.from });
  if (term.years) return t('{{years}}年', { years: term.years });
  return term.to ? t('至{{to}}', { to: term.to }) : '—';
}

export const quantityText = (quantity: string, unit: string): string =>
  `${plainDecimal(quantity)}${language === 'en' ? ' ' : ''}${units[unit] ?? unit}`;

/** A figure of the rules as the server says it, a period or a list of names: 5个工作日, 网络竞价、拍卖. */
export const figureText = (text: string): string =>
  text
    .split('、')
    .map(periodText)
    .join(language === 'en' ? ', ' : '、');

/** How long a deadline is, as the server says it: 5个工作日, 合同约定. */
export function periodText(period: string): string {
  const [, days, unit] = /^(\d+)(个工作日|日)$/.exec(period) ?? [];
  if (!days) return t(period);
  return unit === '日' ? t('{{days}}日', { days }) : t('{{days}}个工作日', { days });
}

/** The price's unit as people say it; the server's own words where it gives them. */
export const basisUnit = (basisText: string | null | undefined): string => basisText || t('元');

/** Moments of a public listing that count for those who want to take part. */
export function nextMoment(item: {
  state: string;
  registrationUntil: string;
  opensAt: string;
}): { label: string; at: string } | null {
  if (item.state === '正在报名' || item.state === '即将报名')
    return { label: t('报名截止'), at: item.registrationUntil };
  if (item.state === '即将竞价') return { label: t('竞价开始'), at: item.opensAt };
  return null;
}

/** A particular that a category asks for; a code without a name is shown as it is. */
export const particularName = (code: string): string => particularNames[code] ?? code;
