import { bondAmount, type PricedParcel } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import type { PerformanceBond } from './listing.entity.js';

const moneyOf = (text: string | null): Money | null => (text === null ? null : Money.of(text));

/** What a listing asks of whoever wins; null where it asks for none. */
export const bondAsked = (bond: PerformanceBond | null, parcels: readonly PricedParcel[]): Money | null =>
  bond && bondAmount({ amount: moneyOf(bond.amount), perUnit: moneyOf(bond.perUnit) }, parcels);
