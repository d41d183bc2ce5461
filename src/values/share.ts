import { Dec, Decimal, isPlainDecimal } from './decimal.js';
import { InvalidValue } from './invalid-value.js';
import { Money } from './money.js';

/** A share of a whole as written in a listing: '0.3'; at most 10 places, more than 0, at most 1. Throws InvalidValue. */
export function parseShare(text: string): Decimal {
  if (!isPlainDecimal(text)) throw new InvalidValue('share', '份额须为半角小数，如 0.3');
  const share = new Dec(text);
  if (share.lte(0) || share.gt(1) || share.decimalPlaces() > 10)
    throw new InvalidValue('share', '份额须大于0且不超过1');
  return share;
}

/** True when the shares are each valid and make up exactly one whole. */
export function sharesAddUp(shares: readonly string[]): boolean {
  try {
    return shares.reduce((sum, share) => sum.plus(parseShare(share)), new Dec(0) as Decimal).eq(1);
  } catch {
    return false;
  }
}

/**
 * Split an amount by weights to the fen, by largest remainder: nothing lost, nothing invented, the same answer every time (equal remainders: the earlier one).
 * Weights need not add up to 1: 3 and 7 split like 0.3 and 0.7.
 */
export function splitMoney(total: Money, shares: readonly (string | Decimal)[]): Money[] {
  const decimals = shares.map((share) => new Dec(share));
  if (decimals.length === 0 || decimals.some((d) => !d.isFinite() || d.isNegative())) {
    throw new InvalidValue('share', '份额须为不小于0的数');
  }
  const places = Math.max(...decimals.map((d) => d.decimalPlaces()));
  const weights = decimals.map((d) => BigInt(d.times(new Dec(10).pow(places)).toFixed(0)));
  const whole = weights.reduce((sum, w) => sum + w, 0n);
  if (whole === 0n) throw new InvalidValue('share', '份额之和须大于0');
  const negative = total.isNegative();
  const fen = negative ? -total.fen : total.fen;
  const parts = weights.map((w) => (fen * w) / whole);
  const byRemainder = weights
    .map((w, index) => ({ index, remainder: (fen * w) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  let left = fen - parts.reduce((sum, p) => sum + p, 0n);
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((p) => Money.ofFen(negative ? -p : p));
}

/** A share as people read it: 0.125 → 12.5%. */
export const percentText = (share: string): string => `${new Dec(share).times(100).toDecimalPlaces(6).toFixed()}%`;
