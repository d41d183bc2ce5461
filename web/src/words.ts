import type { Pricing } from './api/types';
import { plainDecimal } from './components/values';
import { particularNames } from './rulebook';
import { units } from './texts';

/** A term in words: 5年 / 2026-05-01 至 2031-04-30. */
export function termText(term: Pricing['term']): string {
  if (!term) return '—';
  if (term.from && term.to) return `${term.from} 至 ${term.to}`;
  if (term.years && term.from) return `${term.years}年（自${term.from}起）`;
  if (term.years) return `${term.years}年`;
  return term.to ? `至${term.to}` : '—';
}

export const quantityText = (quantity: string, unit: string): string =>
  `${plainDecimal(quantity)}${units[unit] ?? unit}`;

/** The price's unit as people say it; the server's own words where it gives them. */
export const basisUnit = (basisText: string | null | undefined): string => basisText || '元';

/** Moments of a public listing that count for those who want to take part. */
export function nextMoment(item: {
  state: string;
  registrationUntil: string;
  opensAt: string;
}): { label: string; at: string } | null {
  if (item.state === '正在报名' || item.state === '即将报名') return { label: '报名截止', at: item.registrationUntil };
  if (item.state === '即将竞价') return { label: '竞价开始', at: item.opensAt };
  return null;
}

/** A particular that a category asks for; a code without a name is shown as it is. */
export const particularName = (code: string): string => particularNames[code] ?? code;
