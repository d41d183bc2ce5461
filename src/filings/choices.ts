import {
  type Category,
  type Direction,
  directionNames,
  directions,
  type Method,
  methodNames,
  methods,
  priceBases,
  type PriceBasis,
  transferKindNames,
  transferKinds,
} from '../rulebook/index.js';
import { unitNames, units } from '../values/index.js';
import type { ChoiceName } from './columns.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}
export type Choices = Readonly<Record<ChoiceName, readonly Choice[]>>;

const basisNames: Record<PriceBasis, string> = {
  lump: '一次性总价',
  perYear: '每年',
  perUnit: '每单位',
  perUnitYear: '每单位每年',
};

const named = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): Choice[] =>
  values.map((value) => ({ value, label: names[value] }));

/** What the drop-downs offer: the very data that the filing form offers, and the villages that this person files for. */
export function choicesOf(categories: readonly Category[], villages: readonly Choice[]): Choices {
  return {
    direction: named<Direction>(directions, directionNames),
    right: categories.flatMap(({ no, name, subKinds }) =>
      subKinds.map((sub) => ({ value: `${no}.${sub.code}`, label: `${no} ${name}：${sub.name}` })),
    ),
    transferKind: named(transferKinds, transferKindNames),
    method: named<Method>(methods, methodNames),
    village: villages,
    basis: named(priceBases, basisNames),
    payment: [
      { value: 'once', label: '一次付清' },
      { value: 'yearly', label: '按年付款' },
    ],
    valuation: [
      { value: 'appraised', label: '评估价' },
      { value: 'recorded', label: '账面原值（净值）' },
      { value: 'agreed', label: '协商价' },
    ],
    yesNo: [
      { value: 'true', label: '是' },
      { value: 'false', label: '否' },
    ],
    unit: named(units, unitNames),
  };
}

const folded = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The choice that a cell names, by its label or, where only one begins or ends so, by a part of it. */
export function chosen(choices: readonly Choice[], cell: string): Choice | null {
  const wanted = folded(cell);
  const exact = choices.find(({ label, value }) => folded(label) === wanted || value === cell.trim());
  if (exact) return exact;
  const close = choices.filter(
    ({ label }) => folded(label).startsWith(`${wanted}(`) || folded(label).endsWith(`:${wanted}`),
  );
  return close.length === 1 ? close[0]! : null;
}
