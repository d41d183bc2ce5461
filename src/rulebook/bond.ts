import { Dec, type Decimal, Money, type Quantity } from '../values/index.js';
import type { Law } from './law.js';
import type { Method } from './terms.js';

/** What a notice asks of whoever wins, beside the deposit: one sum, or so much for each unit (trading.md). Yuan. */
export interface BondTerms {
  readonly amount: Money | null;
  readonly perUnit: Money | null;
}

export function bondAmount({ amount, perUnit }: BondTerms, parcels: readonly { readonly quantity: Quantity }[]): Money {
  const units = parcels.reduce<Decimal>((sum, { quantity }) => sum.plus(quantity.amount), new Dec(0));
  return Money.floorToFen((amount ?? Money.zero).toDecimal().plus((perUnit ?? Money.zero).times(units)));
}

/** Implementing Regulations of the Tender Law 58: of a statutory tender at most this share of the contract's sum; null: no cap. */
export const bondCap = (
  contractSum: Money,
  method: Method,
  { tenderBondShare }: Pick<Law, 'tenderBondShare'>,
): Money | null => (method === 'tender' ? Money.floorToFen(contractSum.times(tenderBondShare)) : null);
