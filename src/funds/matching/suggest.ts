import { type CivilDate, Money, normalizeName } from '../../values/index.js';
import { isReference } from '../bank/reference.js';

/** What speaks for an order, in the words of the screen. */
export const reasonNames = {
  reference: '附言中有这笔的缴款码',
  referenceTypo: '附言中的缴款码只差一处，按校验位更正后是这一笔',
  name: '付款人就是缴款人',
  nameAlias: '付款人是缴款户的代表人',
  nameForm: '户名写法不同（间隔号、括号或空格），实为同名',
  namePart: '户名一方包含另一方',
  nameInRemark: '附言中写了缴款人的名字',
  amount: '金额正好是尚缺的数额',
  onlyAmount: '待缴款项中只有这一笔是这个数额',
} as const;
export type SuggestionReason = keyof typeof reasonNames;

/** How much each speaks; a reference more than a name, a name more than an amount. */
const weights: Record<SuggestionReason, number> = {
  reference: 60,
  referenceTypo: 45,
  name: 30,
  nameAlias: 28,
  nameForm: 26,
  namePart: 14,
  nameInRemark: 20,
  amount: 20,
  onlyAmount: 5,
};
/** A name that merely contains another, or an amount that others owe too, is no suggestion by itself. */
const enough = 25;
const most = 9;

/** A payment that is still expected. */
export interface Expected {
  readonly orderId: string;
  readonly reference: string;
  readonly payerName: string;
  /** The other names it may come from: a household pays from its representative's account. */
  readonly aliases: readonly string[];
  readonly missing: Money;
  readonly orderedOn: CivilDate;
}

export interface Unnamed {
  readonly payerName: string;
  readonly amount: Money;
  readonly remark: string;
  readonly bookedOn: CivilDate;
}

export interface Suggestion {
  readonly orderId: string;
  readonly reasons: readonly SuggestionReason[];
  /** Another payer's name: whoever confirms gives a reason. */
  readonly otherPayer: boolean;
}

/** Signs that a bank's system drops or changes in a name: dots, brackets, dashes. */
const bare = (name: string): string => normalizeName(name).replace(/[^\p{L}\p{N}]/gu, '');

interface Prepared extends Expected {
  readonly names: readonly string[];
  readonly bareName: string;
}

/**
 * Which expected payments a line in suspense could be, the likeliest first, each with what speaks for it. A person
 * confirms; only an exact reference is ever matched without one. Made once for the open orders, asked for each line.
 */
export function suggester(expected: readonly Expected[]): (line: Unnamed) => Suggestion[] {
  const prepared: Prepared[] = expected.map((order) => ({
    ...order,
    names: [order.payerName, ...order.aliases].map(normalizeName).filter(Boolean),
    bareName: bare(order.payerName),
  }));
  const byAmount = new Map<string, number>();
  for (const { missing } of prepared) byAmount.set(`${missing}`, (byAmount.get(`${missing}`) ?? 0) + 1);
  return (line) => {
    const told = { ...tellTale(line), alone: byAmount.get(`${line.amount}`) === 1 };
    return prepared
      .filter(({ orderedOn }) => orderedOn <= line.bookedOn)
      .map((order) => ({ order, reasons: reasonsFor(line, told, order) }))
      .map(({ order, reasons }) => ({ order, reasons, weight: weigh(reasons) }))
      .filter(({ weight }) => weight >= enough)
      .sort((a, b) => b.weight - a.weight || (a.order.orderedOn < b.order.orderedOn ? -1 : 1))
      .slice(0, most)
      .map(({ order, reasons }) => ({
        orderId: order.orderId,
        reasons,
        otherPayer: !reasons.includes('name') && !reasons.includes('nameAlias'),
      }));
  };
}

const weigh = (reasons: readonly SuggestionReason[]): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0);

interface TellTale {
  readonly name: string;
  readonly bareName: string;
  readonly bareRemark: string;
  readonly references: ReadonlySet<string>;
  readonly corrected: ReadonlySet<string>;
  readonly alone: boolean;
}

function tellTale({ payerName, remark }: Unnamed): Omit<TellTale, 'alone'> {
  const runs = digitRuns(remark);
  return {
    name: normalizeName(payerName),
    bareName: bare(payerName),
    bareRemark: bare(remark),
    references: new Set(runs.flatMap(windows).filter(isReference)),
    corrected: new Set(runs.flatMap(corrections)),
  };
}

function reasonsFor({ amount }: Unnamed, told: TellTale, order: Prepared): SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  if (told.references.has(order.reference)) reasons.push('reference');
  else if (told.corrected.has(order.reference)) reasons.push('referenceTypo');
  const named = nameReason(told, order);
  if (named) reasons.push(named);
  if (amount.eq(order.missing)) reasons.push('amount', ...(told.alone ? (['onlyAmount'] as const) : []));
  return reasons;
}

function nameReason(told: TellTale, { names, bareName }: Prepared): SuggestionReason | null {
  if (told.name !== '' && names[0] === told.name) return 'name';
  if (told.name !== '' && names.includes(told.name)) return 'nameAlias';
  if (bareName === '') return null;
  if (told.bareName === bareName) return 'nameForm';
  // One sign is nobody's name: 王 stands in a thousand of them.
  const [short, long] = told.bareName.length < bareName.length ? [told.bareName, bareName] : [bareName, told.bareName];
  if (short.length >= 2 && long.includes(short)) return 'namePart';
  return bareName.length >= 2 && told.bareRemark.includes(bareName) ? 'nameInRemark' : null;
}

const length = 12;

/** Digits as people mean them: full-width ones folded, spaces and dashes between them taken out. */
const digitRuns = (remark: string): string[] =>
  (
    remark
      .normalize('NFKC')
      .replace(/(?<=\d)[\s\-–—_.·]+(?=\d)/g, '')
      .match(/\d+/g) ?? []
  ).filter((run) => run.length >= length - 1 && run.length <= length + 1);

const windows = (run: string): string[] =>
  run.length < length ? [] : Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length));

/** Every reference that one slip of the pen could have made this of: a wrong digit, two swapped, one lost, one too many. */
function corrections(run: string): string[] {
  const found = new Set<string>();
  const keep = (text: string): void => {
    if (text !== run && isReference(text)) found.add(text);
  };
  for (let at = 0; at <= run.length; at++) {
    const [head, tail] = [run.slice(0, at), run.slice(at)];
    if (run.length === length + 1) keep(head + tail.slice(1));
    if (run.length === length && tail.length > 1) keep(head + tail[1]! + tail[0]! + tail.slice(2));
    for (let digit = 0; digit < 10; digit++) {
      if (run.length === length) keep(head + digit + tail.slice(1));
      if (run.length === length - 1) keep(head + digit + tail);
    }
  }
  return [...found];
}
