import type { Pricing } from './api/types';
import { plainDecimal } from './components/values';
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

/** Names of the particulars a category asks for; a code without a name is shown as it is. */
export const particularNames: Record<string, string> = {
  location: '坐落位置',
  boundaries: '四至',
  north: '北至',
  south: '南至',
  east: '东至',
  west: '西至',
  soil: '土质等级',
  water: '灌溉条件',
  power: '电力',
  road: '道路',
  attachments: '地上附着物',
  crops: '现种植作物',
  condition: '现状',
  facilities: '配套设施',
  species: '种类',
  age: '年龄（树龄）',
  breed: '品种',
  model: '规格型号',
  structure: '结构',
  floors: '层数',
  year: '建成（购置）年份',
  quality: '质量状况',
  grade: '等级',
  certificate: '证书',
  purpose: '用途',
  description: '说明',
  notes: '备注',
  contact: '联系人',
  arrears: '欠费情况',
};
export const particularName = (code: string): string => particularNames[code] ?? code;
