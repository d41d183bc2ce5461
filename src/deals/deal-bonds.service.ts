import { Injectable } from '@nestjs/common';
import { Application } from '../applications/index.js';
import { Bonds } from '../funds/index.js';
import { bondAsked, type Listing, parcelFacts } from '../listings/index.js';
import { type TxContext, WorkingCalendar } from '../platform/index.js';
import { bondCap, dueAfterWorkingDays } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import type { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { workingDaysToPay } from './deal.terms.js';

/** The winner's performance bond, where the notice asks for one that the centre keeps (trading.md; art. 31). */
@Injectable()
export class DealBonds {
  constructor(
    private readonly bonds: Bonds,
    private readonly facts: DealFactsReader,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** From the day on which the result stands. What the parties settle between themselves is not asked for here. */
  async order(ctx: TxContext, deal: Deal, listing: Listing): Promise<void> {
    const { performanceBond: terms } = listing;
    if (!terms || terms.paidTo !== 'centre') return;
    const { parcels } = await this.facts.rows(ctx, listing.id);
    const wanted = bondAsked(terms, parcels.map(parcelFacts)) ?? Money.zero;
    // A ceiling that fell in the bidding takes the cap down with it.
    const cap = bondCap(deal.total, listing.method, ctx.law.law);
    const amount = cap === null ? wanted : Money.min(wanted, cap);
    if (!amount.isPositive()) return;
    const { number } = await ctx.tx.findOneByOrFail(Application, { id: deal.applicationId });
    const { dueAt } = dueAfterWorkingDays(this.calendar, ctx.now, terms.dueWorkingDays ?? workingDaysToPay);
    await this.bonds.order(ctx, {
      dealId: deal.id,
      listingId: listing.id,
      applicationId: deal.applicationId,
      applicationNumber: number,
      // Who delivers gives the bond: of a purchase the supplier, who is the transferee here too (art. 12).
      payerPartyId: deal.transfereePartyId,
      amount,
      dueBy: dueAt,
    });
  }
}
