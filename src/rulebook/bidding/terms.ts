/** One sealed quote a bidder, seen at the close: the lowest wins a purchase, the highest a partnership (art. 12(10)). */
export type BestQuote = 'lowest' | 'highest';

/** What the announcement published; nothing of it changes afterwards. Amounts are fen (bigint, exact), times milliseconds. */
export interface BiddingTerms {
  readonly opensAt: number;
  /** The first bid must come within it, else the session ends unsold. */
  readonly freePeriodMs: number;
  readonly reserve: bigint;
  readonly increment: bigint;
  /** A multiple of the increment; null for none. */
  readonly maxIncrement: bigint | null;
  /** The limited period ends when this span passes without a valid bid. */
  readonly extensionMs: number;
  readonly maxExtensions: number | null;
  /** Absent for ascending bidding. With it `reserve` is the published ceiling or the published least. */
  readonly quotes?: BestQuote;
}

/** Faults in the terms of a session, in Chinese; empty when it can be published. */
export function termsFaults(terms: BiddingTerms): string[] {
  const faults: string[] = [];
  if (terms.reserve <= 0n) faults.push('底价须大于0');
  if (terms.increment <= 0n) faults.push('加价幅度须大于0');
  else if (
    terms.maxIncrement !== null &&
    (terms.maxIncrement < terms.increment || terms.maxIncrement % terms.increment !== 0n)
  ) {
    faults.push('最大加价幅度须为最小加价幅度的整数倍');
  }
  if (!(terms.freePeriodMs > 0)) faults.push('自由竞价期须大于0');
  if (!(terms.extensionMs > 0)) faults.push('延时时长须大于0');
  if (terms.maxExtensions !== null && !(Number.isInteger(terms.maxExtensions) && terms.maxExtensions >= 0)) {
    faults.push('最多延时次数须为不小于0的整数');
  }
  return faults;
}
