import type { Listing } from '../listings/index.js';
import {
  type DuePayment,
  type ParcelFacts,
  parsePricing,
  paymentSchedule,
  splitByParcels,
  totalAt,
} from '../rulebook/index.js';
import { addYears, type CivilDate, Money, splitMoney } from '../values/index.js';
import type { DealBeneficiary } from './deal.entity.js';

/** Where the contract names no day: working days from the contract to pay. */
export const workingDaysToPay = 5;

/** Art. 12(10): a purchase is paid by the collective that filed it, to the supplier (of joint ones to the one that leads). */
export const collectivePays = ({ direction }: Pick<Listing, 'direction'>): boolean => direction === 'procurement';

/** What a price on the bid basis comes to: the total, and each payee's part of it, to the fen (trading.md). */
export function termsAt(
  listing: Pick<Listing, 'pricing' | 'beneficiaries' | 'direction'>,
  parcels: readonly ParcelFacts[],
  price: Money,
  nameOf: (partyId: string) => string,
  transfereePartyId: string,
): { total: Money; beneficiaries: DealBeneficiary[] } {
  const pricing = parsePricing(listing.pricing);
  const total = totalAt(pricing, parcels, price);
  if (collectivePays(listing)) return { total, beneficiaries: [part(transfereePartyId, total)] };
  const { beneficiaries } = listing;
  if (beneficiaries.length === 0) {
    const parts = splitByParcels(pricing, parcels, total);
    return { total, beneficiaries: parts.map(({ ownerPartyId, amount }) => part(ownerPartyId, amount)) };
  }
  const amounts = splitMoney(
    total,
    beneficiaries.map(({ share }) => share),
  );
  return {
    total,
    beneficiaries: beneficiaries.map(({ partyId, share }, i) => ({ ...part(partyId, amounts[i]!), share })),
  };

  function part(partyId: string, amount: Money): DealBeneficiary {
    return { partyId, name: nameOf(partyId), amount: amount.toString() };
  }
}

/** The payments of a deal; a year that hangs on the signing starts on the day of the contract. */
export function paymentsOf(
  listing: Pick<Listing, 'pricing'>,
  parcels: readonly ParcelFacts[],
  deal: { price: Money; total: Money },
  contractedOn: CivilDate | null,
): DuePayment[] {
  const pricing = parsePricing(listing.pricing);
  return paymentSchedule(pricing, parcels, deal.total, deal.price).map((payment, index) =>
    payment.dueOn === null && contractedOn !== null && pricing.payment.kind === 'yearly'
      ? { ...payment, dueOn: addYears(contractedOn, index) }
      : payment,
  );
}

/**
 * Each payee's part of one instalment. Cut from the running total, so that what a payee gets over all instalments is
 * its part of the deal, to the fen.
 */
export function partsOfPayment(
  payments: readonly { amount: Money }[],
  no: number,
  beneficiaries: readonly DealBeneficiary[],
): { partyId: string; amount: Money }[] {
  const weights = beneficiaries.map(({ amount }) => amount);
  const upTo = (count: number) => splitMoney(Money.sum(payments.slice(0, count).map(({ amount }) => amount)), weights);
  const before = upTo(no - 1);
  return upTo(no).map((sum, i) => ({ partyId: beneficiaries[i]!.partyId, amount: sum.minus(before[i]!) }));
}
