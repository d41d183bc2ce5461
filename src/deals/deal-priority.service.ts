import { Injectable } from '@nestjs/common';
import { asSystem, Listings } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import type { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { DealOpening } from './deal-opening.service.js';
import { DealRecords } from './deal-records.service.js';

/** Art. 29: a window after the close, in which a holder takes the deal at the deal's price (trading.md, "Priority"). */
@Injectable()
export class DealPriority {
  constructor(
    private readonly records: DealRecords,
    private readonly facts: DealFactsReader,
    private readonly listings: Listings,
    private readonly opening: DealOpening,
  ) {}

  /** The winner keeps the next place. Errors: FORBIDDEN (no better priority), PRIORITY_WINDOW_CLOSED, DEAL_STATE. */
  async exercise(ctx: TxContext, dealId: string): Promise<Deal> {
    const deal = await this.records.lock(ctx, dealId);
    const holder = await this.facts.holder(ctx, deal);
    const input = { applicationId: holder?.applicationId ?? null, rank: holder?.rank ?? null, price: deal.price };
    await this.records.change(ctx, dealId, 'exercise', { input });
    await this.listings.nextBidder(asSystem(ctx), deal.listingId, { reason: '优先权人按成交价行使优先权' });
    return this.opening.conclude(ctx, {
      listingId: deal.listingId,
      sessionId: deal.sessionId,
      origin: deal.origin,
      applicationId: holder!.applicationId,
      price: deal.price,
      bidderNumber: null,
      nextApplicationId: deal.applicationId,
      qualified: deal.qualified,
      priority: { rank: holder!.rank, until: deal.priorityUntil! },
    });
  }
}
