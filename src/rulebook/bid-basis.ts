import { Money, addYears, splitMoney, unitNames, type CivilDate } from '../values/index.js';
import {
  isPerUnit,
  isYearly,
  pricedByParcel,
  yearAmounts,
  type PricedParcel,
  type PriceBasis,
  type Pricing,
} from './pricing.js';

/** What people bid on: the listing's own basis, or the total (per year) where parcels have prices of their own. */
export interface BidBasis {
  readonly basis: PriceBasis;
  /** The reserve on this basis. */
  readonly reserve: Money;
  /** 元/亩·年 */
  readonly text: string;
}

export function bidBasis(pricing: Pricing, parcels: readonly PricedParcel[]): BidBasis {
  const yearly = isYearly(pricing.basis);
  if (pricing.amount && isPerUnit(pricing.basis)) {
    const unit = unitNames[parcels[0]?.quantity.unit ?? 'item'];
    return { basis: pricing.basis, reserve: pricing.amount, text: yearly ? `元/${unit}·年` : `元/${unit}` };
  }
  // Year 1 before any escalation and whole, even where the term is shorter: the yearly price, not the first payment.
  const whole: Pricing = { ...pricing, term: yearly ? { years: 1 } : pricing.term, escalation: [] };
  const reserve = pricing.amount ?? Money.roundHalfUp(yearAmounts(whole, parcels)[0]!);
  return { basis: yearly ? 'perYear' : 'lump', reserve, text: yearly ? '元/年（合计）' : '元（合计）' };
}

export interface DuePayment {
  readonly no: number;
  readonly amount: Money;
  /** Yearly: the first day of that year of the term; null where it hangs on the contract. */
  readonly dueOn: CivilDate | null;
  readonly note: string;
}

/** The payments of a deal total; their sum is the total, to the fen (largest remainder). Yearly is in advance, by each year's own price. */
export function paymentSchedule(
  pricing: Pricing,
  parcels: readonly PricedParcel[],
  total: Money,
  bid: Money | null = null,
): DuePayment[] {
  const { payment, term } = pricing;
  if (payment.kind === 'once') return [{ no: 1, amount: total, dueOn: null, note: '一次性付清' }];
  if (payment.kind === 'yearly') {
    const start = term && 'from' in term ? term.from : null;
    return splitMoney(total, yearAmounts(pricing, parcels, bid)).map((amount, index) => ({
      no: index + 1,
      amount,
      dueOn: start && addYears(start, index),
      note: `第${index + 1}年`,
    }));
  }
  return splitMoney(
    total,
    payment.instalments.map((part) => part.share),
  ).map((amount, index) => {
    const part = payment.instalments[index];
    return { no: index + 1, amount, dueOn: part?.due ?? null, note: part?.note ?? `第${index + 1}期` };
  });
}

/** A deal total per owner, by what each one's parcels are worth at the listing's prices; equal parts of area where there is one price for all. */
export function splitByParcels(
  pricing: Pricing,
  parcels: readonly (PricedParcel & { readonly ownerPartyId: string })[],
  total: Money,
): { ownerPartyId: string; amount: Money }[] {
  const amounts = splitMoney(
    total,
    parcels.map((p) =>
      pricedByParcel(pricing) && p.unitPrice ? p.unitPrice.times(p.quantity.amount) : p.quantity.amount,
    ),
  );
  const byOwner = new Map<string, Money>();
  parcels.forEach((parcel, i) => {
    byOwner.set(parcel.ownerPartyId, (byOwner.get(parcel.ownerPartyId) ?? Money.zero).plus(amounts[i]!));
  });
  return [...byOwner].map(([ownerPartyId, amount]) => ({ ownerPartyId, amount }));
}
