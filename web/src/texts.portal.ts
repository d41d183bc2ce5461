import { t } from './language';

/** How the hall is filtered and sorted. A range is `from-to` in the address, either side may be empty: to its upper end, that not counted. */

interface Option {
  value: string;
  label: string;
}

export const valueBands: Option[] = [
  { value: '-10000', label: t('1万元以下') },
  { value: '10000-100000', label: t('1–10万元') },
  { value: '100000-500000', label: t('10–50万元') },
  { value: '500000-1500000', label: t('50–150万元') },
  { value: '1500000-', label: t('150万元以上') },
];

export const areaBands: Option[] = [
  { value: '-50', label: t('50亩以下') },
  { value: '50-150', label: t('50–150亩') },
  { value: '150-500', label: t('150–500亩') },
  { value: '500-', label: t('500亩以上') },
];

export const publicOrders: Option[] = [
  { value: 'newest', label: t('最新发布') },
  { value: 'closing', label: t('报名即将截止') },
  { value: 'cheapest', label: t('估值从低到高') },
  { value: 'dearest', label: t('估值从高到低') },
  { value: 'largest', label: t('面积从大到小') },
];

/** What cannot be a range asks for nothing: an address may come from anybody. */
const parts = (range: string): [string, string] => {
  const [, from = '', to = ''] = /^(\d{0,12})-(\d{0,12})$/.exec(range) ?? [];
  return [from, to];
};

export function rangeQuery(name: string, range: string): Record<string, string> {
  const [from, to] = parts(range);
  return { [`${name}From`]: from, [`${name}To`]: to };
}

export function rangeText(range: string, unit: string): string {
  const [from, to] = parts(range);
  if (from && to) return `${from}–${to}${unit}`;
  return from ? t('{{from}}{{unit}}以上', { from, unit }) : to ? t('{{to}}{{unit}}以下', { to, unit }) : range;
}

export const foundText = (total: number, more: boolean): string =>
  more ? t('共 {{total}}+ 个项目', { total }) : t('共 {{total}} 个项目', { total });

export const ownRange = {
  open: t('自定义'),
  from: t('不低于'),
  to: t('低于'),
  choose: t('确定'),
  disordered: t('后一个数须大于前一个数'),
};
