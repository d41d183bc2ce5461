import { Injectable } from '@nestjs/common';
import { Fees, PriceOrders } from '../funds/index.js';
import { parcelFacts } from '../listings/index.js';
import { Agenda, Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { dueAfterWorkingDays } from '../rulebook/index.js';
import { addDays, civilDate, endOfDay, startOfDay } from '../values/index.js';
import { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { DealKind } from './deal.kind.js';
import { collectivePays, partsOfPayment, paymentsOf, workingDaysToPay } from './deal.terms.js';

export const paymentDue = 'deal.paymentDue';
/** A payment is asked for so many days before it falls due; the first one at the contract. */
const daysAhead = 30;

/** The price, payment by payment, as agreed (art. 19, 31). */
@Injectable()
export class DealPayments {
  constructor(
    private readonly prices: PriceOrders,
    private readonly facts: DealFactsReader,
    private readonly agenda: Agenda,
    private readonly calendar: WorkingCalendar,
    private readonly records: Records,
    private readonly kind: DealKind,
    private readonly fees: Fees,
  ) {}

  /** Asks for every payment whose time has come, and puts the next one down. Counts on the deal that is being changed. */
  async orderNext(ctx: TxContext, deal: Deal): Promise<void> {
    const listing = await this.facts.listingOf(ctx, deal);
    const { parcels } = await this.facts.rows(ctx, listing.id);
    const payments = paymentsOf(listing, parcels.map(parcelFacts), deal, civilDate(deal.contractedAt ?? ctx.now));
    for (const payment of payments.slice(deal.paymentsOrdered)) {
      const askOn = payment.dueOn && startOfDay(addDays(payment.dueOn, -daysAhead));
      if (deal.paymentsOrdered > 0 && askOn && askOn > ctx.now) return this.agenda.put(ctx, paymentDue, deal.id, askOn);
      const soonest = dueAfterWorkingDays(this.calendar, ctx.now, workingDaysToPay).dueAt;
      const named = payment.dueOn && endOfDay(payment.dueOn);
      await this.prices.order(ctx, {
        dealId: deal.id,
        listingId: deal.listingId,
        payerPartyId: collectivePays(listing) ? listing.leadPartyId : deal.transfereePartyId,
        amount: payment.amount,
        dueBy: named && named > soonest ? named : soonest,
        beneficiaries: partsOfPayment(payments, payment.no, deal.beneficiaries),
      });
      deal.paymentsOrdered += 1;
    }
  }

  /** Art. 23: with the contract, of each side that is not exempt; a purchase's own side is its collective, which pays none. */
  async chargeFees(ctx: TxContext, deal: Deal): Promise<void> {
    const { id, listingId, total, transfereePartyId } = deal;
    const { leadPartyId } = await this.facts.listingOf(ctx, deal);
    await this.fees.charge(ctx, { dealId: id, listingId, total, partyIds: [transfereePartyId, leadPartyId] });
  }

  /** Time's own action: a later year's payment is asked for. */
  async fallDue(ctx: TxContext, dealId: string): Promise<void> {
    await this.records.change(ctx, this.kind, dealId, 'ask', {}, (deal) => this.orderNext(ctx, deal));
  }
}
