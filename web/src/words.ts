import type { Pricing } from './api/types';
import { plainDecimal } from './components/values';
import { particularNames } from './names';
import { units } from './texts';
import { t } from './language';

/** A term in words: 5年 / 2026-05-01 至 2031-04-30. */
export function termText(term: Pricing['term']): string {
  if (!term) return '—';
  if (term.from && term.to) return t('{{from}} 至 {{to}}', { from: term.from, to: term.to });
  if (term.years && term.from) return t('{{years}}年（自{{from}}起）', { years: term.years, from: term.from });
  if (term.years) return t('{{years}}年', { years: term.years });
  return term.to ? t('至{{to}}', { to: term.to }) : '—';
}

export const quantityText = (quantity: string, unit: string): string =>
  `${plainDecimal(quantity)}${units[unit] ?? unit}`;

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
