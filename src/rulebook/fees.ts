import { Dec, Money } from '../values/index.js';

/** One step of a schedule: its rate holds for what lies between the step before and its own upper end. */
export interface FeeTier {
  /** Yuan; null: without end. */
  readonly upTo: Money | null;
  /** Of the part of the total within the step: "0.01" is one per cent. */
  readonly rate: string;
}

/** The centre's schedule of service fees (art. 23): marginal rates, a minimum, a cap. */
export interface FeeSchedule {
  readonly tiers: readonly FeeTier[];
  readonly minimum: Money;
  readonly cap: Money | null;
}

/** Above this a rate is a slip of the pen. */
const highestRate = new Dec('0.1');

/** What is wrong with a schedule, all at once; Chinese. */
export function feeScheduleFaults({ tiers, minimum, cap }: FeeSchedule): string[] {
  const ends = tiers.map(({ upTo }) => upTo);
  const rising = ends.slice(0, -1).every((end, at) => {
    const before = at === 0 ? Money.zero : ends[at - 1];
    return end !== null && before !== null && before !== undefined && end.gt(before);
  });
  return [
    ...(tiers.length === 0 ? ['请至少填写一档费率'] : []),
    ...(tiers.length > 0 && ends.at(-1) !== null ? ['最后一档须不设上限'] : []),
    ...(rising ? [] : ['各档上限须逐档增大，只有最后一档不设上限']),
    ...(tiers.some(({ rate }) => new Dec(rate).lt(0) || new Dec(rate).gt(highestRate)) ? ['费率须在0至10%之间'] : []),
    ...(cap !== null && cap.lt(minimum) ? ['最高收费不得低于最低收费'] : []),
  ];
}

/** Yuan, rounded down to the fen in the payer's favour; a deal of nothing costs nothing. */
export function feeOf(total: Money, { tiers, minimum, cap }: FeeSchedule): Money {
  if (total.isZero()) return Money.zero;
  let sum = new Dec(0);
  let from = Money.zero;
  for (const { upTo, rate } of tiers) {
    const end = upTo === null ? total : Money.min(upTo, total);
    if (end.gt(from)) sum = sum.plus(end.minus(from).times(rate));
    if (upTo === null || upTo.gte(total)) break;
    from = upTo;
  }
  const fee = Money.max(minimum, Money.floorToFen(sum));
  return cap === null ? fee : Money.min(cap, fee);
}
