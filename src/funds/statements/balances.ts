import { type CivilDate, Money } from '../../values/index.js';
import type { FileLine } from './statement-file.js';

export interface Balances {
  readonly opening: Money | null;
  readonly closing: Money | null;
  /** What stood on the account at the end of each day that has lines. */
  readonly byDay: Readonly<Record<CivilDate, string>>;
}

const none: Balances = { opening: null, closing: null, byDay: {} };
const signed = ({ direction, amount }: FileLine): Money => (direction === 'in' ? amount : amount.negate());

const chains = (lines: readonly FileLine[]): boolean =>
  lines.every((line, at) => at === 0 || lines[at - 1]!.balance!.plus(signed(line)).eq(line.balance!));

const instantOf = ({ bookedAt, bookedOn }: FileLine): string => bookedAt?.toISOString() ?? bookedOn;
const inOrder = (lines: readonly FileLine[]): boolean =>
  lines.every((line, at) => at === 0 || lines[at - 1]!.bookedOn <= line.bookedOn);

/**
 * The balances that a file's lines prove: read forwards, backwards (many banks put the newest first) or by time, each
 * must follow from the one before. Where they do not, none is claimed: a wrong balance would close a day wrongly.
 */
export function balancesOf(lines: readonly FileLine[]): Balances {
  if (lines.length === 0 || lines.some(({ balance }) => balance === null)) return none;
  const byTime = [...lines].sort((a, b) => (instantOf(a) < instantOf(b) ? -1 : instantOf(a) > instantOf(b) ? 1 : 0));
  const ordered = [lines, [...lines].reverse(), byTime].find((order) => inOrder(order) && chains(order));
  if (!ordered) return none;
  const byDay: Record<CivilDate, string> = {};
  for (const { bookedOn, balance } of ordered) byDay[bookedOn] = balance!.toString();
  const first = ordered[0]!;
  return { opening: first.balance!.minus(signed(first)), closing: ordered.at(-1)!.balance, byDay };
}
