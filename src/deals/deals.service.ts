import { Injectable } from '@nestjs/common';
import { asSystem, Listings } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import { Deal } from './deal.entity.js';
import { DealRecords } from './deal-records.service.js';

/** The end of a deal (art. 20, 31). */
@Injectable()
export class Deals {
  constructor(
    private readonly records: DealRecords,
    private readonly listings: Listings,
  ) {}

  /** Errors: DEPOSIT_STATE, REPORT_STATE with everything that is still open (art. 20, 22, 24, 31). */
  async close(ctx: TxContext, dealId: string, { version }: { version: number }): Promise<Deal> {
    const deal = await this.records.change(ctx, dealId, 'close', { version });
    await this.listings.close(asSystem(ctx), deal.listingId);
    return deal;
  }

  /** Closed from the listing's page: the same conditions hold, and the deal closes with it. */
  async closeWith(ctx: TxContext, listingId: string): Promise<void> {
    const deal = await ctx.tx.findOneBy(Deal, { listingId, state: 'certified' });
    if (deal) await this.records.change(ctx, deal.id, 'close');
  }
}
