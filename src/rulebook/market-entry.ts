import { Money, type CivilDate } from '../values/index.js';

/**
 * Art. 5, 7, 12 (last paragraph): from which value on a town's collective assets must be traded on the market. The Measures leave the figure to each town; until a
 * town has set one, every collective asset must come, from the first fen.
 */
export interface EntryThreshold {
  /** 9-digit code of the town. */
  readonly townCode: string;
  /** First day of force. */
  readonly from: CivilDate;
  readonly least: Money;
  readonly citation: string;
}

export const entryThresholds: readonly EntryThreshold[] = [];

/** The figure that holds in a town on a day: the latest in force, else zero. */
export function entryThreshold(
  townCode: string,
  on: CivilDate,
  table: readonly EntryThreshold[] = entryThresholds,
): Money {
  const inForce = table
    .filter((row) => row.townCode === townCode && row.from <= on)
    .reduce<EntryThreshold | null>((best, row) => (best === null || row.from > best.from ? row : best), null);
  return inForce?.least ?? Money.zero;
}

/** Whether a trade in a collective's asset had to come to the market. "以上" includes the figure (Civil Code 1259). */
export function mustTradeOnMarket(
  trade: { readonly townCode: string; readonly on: CivilDate; readonly value: Money },
  table: readonly EntryThreshold[] = entryThresholds,
): { readonly must: boolean; readonly least: Money } {
  const least = entryThreshold(trade.townCode, trade.on, table);
  return { must: trade.value.gte(least), least };
}
