import { type CivilDate, Dec, Decimal, Money } from '../values/index.js';

/** A year of the banks' counting of interest on deposits. */
const yearDays = 360;

const daysBetween = (from: CivilDate, to: CivilDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * Implementing Regulations of the Tender Law 57: what a statutory tender's deposit earned at the bank's rate for the time it lay there: the
 * day it came counts, the day it goes does not. `annualRate` is a share: "0.0035". Yuan, half a fen up.
 */
export function depositInterest(amount: Money, annualRate: Decimal, from: CivilDate, to: CivilDate): Money {
  const days = Math.max(0, daysBetween(from, to));
  return Money.roundHalfUp(new Dec(amount.times(annualRate)).times(days).div(yearDays));
}
