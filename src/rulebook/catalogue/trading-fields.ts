import { Dec, isPlainDecimal } from '../../values/index.js';
import type { RuleCode } from '../codes.js';
import type { Law } from '../law.js';
import { departments, methods, type Department, type Method } from '../terms.js';
import { categoryOf, type Category } from './categories.js';
import { categoryMaterials, materialName } from './materials.js';
import { departmentNames, methodNames } from './names.js';
import type { TradingField, TradingFigures } from './trading-rules.js';

/** A fault of a new version, with the article that stands against it. */
export interface TradingFault {
  readonly code: RuleCode | 'VALIDATION';
  readonly article: string;
  readonly field: string;
  readonly detail: string;
}

interface Fault {
  readonly detail: string;
  readonly code?: RuleCode;
  readonly article?: string;
}

interface FieldSpec {
  /** As people say it. */
  readonly name: string;
  readonly article: string;
  /** For figures that are read with a unit. */
  readonly unit?: string;
  /** Every fault of a value; `base` is what the software came with: what the Measures and national law ask of the category. */
  check(value: unknown, base: Category, law: Law, all: Readonly<Record<string, unknown>>): readonly Fault[];
}

/** Periods have minimums above zero (rules.md, art. 18). */
const whole =
  (least: number, most: number): FieldSpec['check'] =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? []
      : [{ detail: `须为${least}至${most}的整数` }];

const share = (value: unknown): Dec | null =>
  typeof value === 'string' && isPlainDecimal(value) && new Dec(value).gt(0) && new Dec(value).decimalPlaces() <= 4
    ? new Dec(value)
    : null;
const shareWanted = (most: string): Fault => ({ detail: `须为大于0且不超过${most}的小数，最多四位，例如"0.1"` });

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') && new Set(value).size === value.length;

/** A list from a catalogue that may grow beyond what law asks, never shrink below it. */
const growing =
  (known: readonly string[], of: (base: Category) => readonly string[], name: (code: string) => string) =>
  (value: unknown, base: Category): readonly Fault[] => {
    if (!isList(value)) return [{ detail: '须为不重复的清单' }];
    const unknown = value.filter((code) => !known.includes(code));
    const gone = of(base).filter((code) => !value.includes(code));
    return [
      ...(unknown.length > 0 ? [{ detail: `不在清单内：${unknown.map((code) => code.slice(0, 40)).join('、')}` }] : []),
      ...(gone.length > 0 ? [{ detail: `不得减去本品种依规必须的${gone.map(name).join('、')}` }] : []),
    ];
  };

/** Tender Law 46: the contract within 30 days of the award. */
const tenderContractDays = 30;
/** Art. 12: papers a centre may ask for besides the kinds of art. 15. */
const extraMaterials: readonly string[] = [...categoryMaterials.map(({ code }) => code), 'otherMaterials'];

/** What the administrator edits, field by field: its name, and what it may not go beyond. */
export const tradingFields: Readonly<Record<TradingField, FieldSpec>> = {
  announcementWorkingDays: { name: '公告及报名期', article: '18', unit: '个工作日', check: whole(1, 60) },
  villageNoticeDays: { name: '村内公示期', article: '29', unit: '日', check: whole(1, 60) },
  depositShare: {
    name: '建议保证金占交易估值',
    article: '20',
    check(value, _base, law) {
      const found = share(value);
      if (!found) return [shareWanted(law.depositShare.toFixed())];
      if (found.lte(law.depositShare)) return [];
      const most = `${law.depositShare.times(100).toFixed()}%`;
      return [{ code: 'DEPOSIT_OVER_CAP', detail: `不得超过保证金上限${most}` }];
    },
  },
  incrementShare: {
    name: '建议加价幅度占底价',
    article: '25',
    check: (value) => (share(value)?.lte('0.5') ? [] : [shareWanted('0.5')]),
  },
  freePeriodMinutes: { name: '自由竞价', article: '25', unit: '分钟', check: whole(1, 43200) },
  extensionMinutes: { name: '延时竞价', article: '25', unit: '分钟', check: whole(1, 1440) },
  maxExtensions: {
    name: '最多延时次数',
    article: '25',
    unit: '次',
    check: (value, ...rest) => (value === null ? [] : whole(0, 10000)(value, ...rest)),
  },
  resultNoticeWorkingDays: { name: '结果公示期', article: '25', unit: '个工作日', check: whole(1, 60) },
  contractDays: {
    name: '成交后签订合同',
    article: '19',
    unit: '日内',
    check(value, base, law, all) {
      const faults = whole(1, 180)(value, base, law, all);
      if (faults.length > 0) return faults;
      const tender = Array.isArray(all['methods']) && all['methods'].includes('tender');
      return tender && (value as number) > tenderContractDays
        ? [{ detail: `可以招投标的品种不得超过${tenderContractDays}日（招标投标法第46条）` }]
        : [];
    },
  },
  methods: {
    name: '交易方式',
    article: '14',
    check(value, base) {
      if (!isList(value) || value.length === 0) return [{ detail: '须至少有一种交易方式，且不重复' }];
      const barred = value.filter((code) => !base.methods.includes(code as Method));
      if (barred.length === 0) return [];
      const names = base.methods.map((code) => methodNames[code]).join('、');
      return [{ code: 'METHOD_NOT_ALLOWED', detail: `本品种只可采用：${names}` }];
    },
  },
  departments: {
    name: '核实部门',
    article: '18',
    check: growing(
      departments,
      (base) => base.departments,
      (code) => departmentNames[code as Department],
    ),
  },
  extraMaterials: {
    name: '附加材料',
    article: '15',
    check: growing(extraMaterials, (base) => base.extraMaterials, materialName),
  },
};
export const tradingFieldNames = Object.keys(tradingFields) as TradingField[];

/** Reads a new version whole, every fault at once. `law` is that of its first day: the cap of art. 20 may be another by then. */
export function readTradingFigures(
  no: number,
  json: Readonly<Record<string, unknown>>,
  law: Law,
): { readonly figures: TradingFigures; readonly faults: readonly TradingFault[] } {
  const base = categoryOf(no);
  const faults: TradingFault[] = [];
  const say = (field: string, { code, article, detail }: Fault, own: string): void =>
    void faults.push({
      code: code ?? 'VALIDATION',
      article: article ?? own,
      field: `figures.${field}`,
      detail,
    });
  if (!base) say('category', { detail: '交易品种不在目录内，请从十二类中选择' }, '12');
  for (const key of Object.keys(json)) {
    if (!Object.hasOwn(tradingFields, key)) say(key.slice(0, 40), { detail: '不是可以设定的交易规则，请删去' }, '25');
  }
  for (const key of base ? tradingFieldNames : []) {
    const { name, article, check } = tradingFields[key];
    for (const fault of check(json[key], base!, law, json))
      say(key, { ...fault, detail: `${name}${fault.detail}` }, article);
  }
  const figures = Object.fromEntries(tradingFieldNames.map((key) => [key, json[key]])) as unknown as TradingFigures;
  return { figures, faults };
}

/** A value as people read it. */
export function tradingText(field: TradingField, figures: TradingFigures): string {
  const value = figures[field];
  if (value === null) return '不限';
  if (field === 'methods') return figures.methods.map((code) => methodNames[code]).join('、');
  if (field === 'departments') return figures.departments.map((code) => departmentNames[code]).join('、') || '无';
  if (field === 'extraMaterials') return figures.extraMaterials.map(materialName).join('、') || '无';
  if (field === 'depositShare' || field === 'incrementShare')
    return `${new Dec(value as string).times(100).toFixed()}%`;
  return `${String(value)}${tradingFields[field].unit ?? ''}`;
}

export interface TradingChange {
  readonly field: TradingField;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What one version changes against the one before it, in words. */
export function tradingChanges(before: TradingFigures, after: TradingFigures): TradingChange[] {
  return tradingFieldNames
    .map((field) => ({
      field,
      name: tradingFields[field].name,
      before: tradingText(field, before),
      after: tradingText(field, after),
    }))
    .filter((change) => change.before !== change.after);
}

/** What a form of a new version offers. */
export const tradingChoices = (category: Category) => ({
  methods: methods.filter((code) => category.methods.includes(code)).map((code) => ({ code, name: methodNames[code] })),
  departments: departments.map((code) => ({
    code,
    name: departmentNames[code],
    required: category.departments.includes(code),
  })),
  extraMaterials: extraMaterials.map((code) => ({
    code,
    name: materialName(code),
    required: category.extraMaterials.includes(code),
  })),
});
