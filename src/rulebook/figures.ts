import { Area, Dec, Decimal, InvalidValue, Money, isPlainDecimal } from '../values/index.js';
import type { FigureChanges, Figures } from './law.js';

type FigureKind = 'share' | 'money' | 'area' | 'workingDays' | 'months';

interface FigureSpec {
  /** As people say it. */
  readonly name: string;
  readonly article: string;
  readonly kind: FigureKind;
}

/** What an instrument of the banner can change (art. 37): the figures that the Measures themselves set. */
export const figureSpecs = {
  depositShare: { name: '保证金上限（占交易估值的比例）', article: '20', kind: 'share' },
  'centreFrom.procurement': { name: '集体采购进场标准', article: '35', kind: 'money' },
  'centreFrom.assetTransfer': { name: '集体资产流转进场标准', article: '35', kind: 'money' },
  'centreFrom.investment': { name: '集体招商进场标准', article: '35', kind: 'money' },
  'centreFrom.landValue': { name: '承包地、林权进场标准（金额）', article: '35', kind: 'money' },
  'centreFrom.landArea': { name: '承包地、林权进场标准（面积）', article: '35', kind: 'area' },
  aggregationMonths: { name: '分次交易合并计算的期间', article: '35', kind: 'months' },
  verificationDays: { name: '主管部门核实期限', article: '18', kind: 'workingDays' },
  checkDays: { name: '受让方审查期限', article: '17', kind: 'workingDays' },
  refundDays: { name: '保证金退还期限', article: '20', kind: 'workingDays' },
} as const satisfies Record<string, FigureSpec>;
export type FigureKey = keyof typeof figureSpecs;

/** Figures of national law: no instrument of a banner can change them. */
const nationalFigures: Readonly<Record<string, string>> = {
  tenderDepositShare: '招标投标法实施条例第26条',
  tenderBondShare: '招标投标法实施条例第58条',
  tenderRefundDays: '招标投标法实施条例第57条',
  maxLeaseYears: '民法典第705条',
  adultAge: '民法典第17条',
  ownLabourAge: '民法典第18条',
  auctionNoticeDays: '拍卖法第45条',
  auctionViewingDays: '拍卖法第48条',
  tenderDays: '招标投标法第24条',
  tenderMinBids: '招标投标法第28条',
  tenderCandidateDays: '招标投标法实施条例第54条',
  committeeMembers: '招标投标法第37条',
  committeeExperts: '招标投标法第37条',
};

/** As recorded: amounts, areas and shares as their strings, days and months as numbers. */
export type FiguresJson = Readonly<Record<string, string | number>>;

export interface FigureFault {
  readonly field: string;
  readonly article: string;
  readonly detail: string;
}

type Figure = Decimal | Money | Area | number;

const readers: Record<FigureKind, { wanted: string; read(value: unknown): Figure | undefined }> = {
  share: {
    wanted: '须为大于0且不超过1的小数，最多四位，例如"0.4"',
    read: (value) => {
      if (typeof value !== 'string' || !isPlainDecimal(value)) return undefined;
      const share = new Dec(value);
      return share.gt(0) && share.lte(1) && share.decimalPlaces() <= 4 ? share : undefined;
    },
  },
  money: {
    wanted: '须为大于0的金额，单位元，最多两位小数，例如"1000000.00"',
    read: (value) => {
      if (typeof value !== 'string' || !Money.isValid(value)) return undefined;
      const amount = Money.of(value);
      return amount.isPositive() ? amount : undefined;
    },
  },
  area: {
    wanted: '须为大于0的亩数，最多四位小数，例如"150"',
    read: (value) => {
      if (typeof value !== 'string' || !isPlainDecimal(value) || !new Dec(value).gt(0)) return undefined;
      return valueOrNothing(() => Area.of(value));
    },
  },
  workingDays: { wanted: '须为1至60的整数（工作日）', read: (value) => whole(value, 60) },
  months: { wanted: '须为1至60的整数（月）', read: (value) => whole(value, 60) },
};

function whole(value: unknown, most: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

function valueOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidValue) return undefined;
    throw error;
  }
}

const isFigure = (key: string): key is FigureKey => Object.hasOwn(figureSpecs, key);

/** Reads the figures of an instrument, all faults at once. A figure that the Measures do not set is refused, never carried along. */
export function readFigures(json: Readonly<Record<string, unknown>>): {
  readonly figures: FigureChanges;
  readonly faults: readonly FigureFault[];
} {
  const faults: FigureFault[] = [];
  const plain: Record<string, Figure> = {};
  const centreFrom: Record<string, Figure> = {};
  for (const [key, value] of Object.entries(json)) {
    if (!isFigure(key)) {
      faults.push({ field: `figures.${key}`, article: '37', detail: unknownFigure(key) });
      continue;
    }
    const { name, article, kind } = figureSpecs[key];
    const found = readers[kind].read(value);
    if (found === undefined)
      faults.push({ field: `figures.${key}`, article, detail: `${name}${readers[kind].wanted}` });
    else if (key.startsWith('centreFrom.')) centreFrom[key.slice('centreFrom.'.length)] = found;
    else plain[key] = found;
  }
  const figures = { ...plain, ...(Object.keys(centreFrom).length > 0 && { centreFrom }) } as FigureChanges;
  return { figures, faults };
}

function unknownFigure(key: string): string {
  const citation = Object.hasOwn(nationalFigures, key) ? nationalFigures[key] : undefined;
  return citation
    ? `“${key}”由国家法律规定（${citation}），旗级文件不能变更，请删去`
    : `“${key.slice(0, 40)}”不是办法规定的数值，请从清单中选择`;
}

/** The value that a law gives a figure, as an instrument would write it. */
export function figureOf(figures: Figures, key: FigureKey): string | number {
  const found = key.startsWith('centreFrom.')
    ? figures.centreFrom[key.slice('centreFrom.'.length) as keyof Figures['centreFrom']]
    : (figures as unknown as Record<string, Decimal | number>)[key]!;
  if (typeof found === 'number') return found;
  return found instanceof Decimal ? found.toFixed() : found.toString();
}

/** A figure as people read it. */
export function figureText(key: FigureKey, value: string | number): string {
  const { kind } = figureSpecs[key];
  if (kind === 'share') return `${new Dec(value).times(100).toFixed()}%`;
  if (kind === 'money') return `${Money.of(String(value)).format()}元`;
  if (kind === 'area') return `${value}亩`;
  return kind === 'months' ? `${value}个月` : `${value}个工作日`;
}
