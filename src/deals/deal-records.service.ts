import { Injectable } from '@nestjs/common';
import { Listings } from '../listings/index.js';
import { type Decision, notFound, Records, type TxContext } from '../platform/index.js';
import { Deal } from './deal.entity.js';
import { DealKind } from './deal.kind.js';
import type { DealAction } from './deal.machine.js';

/** A deal hangs on its listing: the listing is locked first, always, so that no two deeds wait for each other in a circle. */
@Injectable()
export class DealRecords {
  constructor(
    private readonly records: Records,
    private readonly kind: DealKind,
    private readonly listings: Listings,
  ) {}

  async lock(ctx: TxContext, id: string): Promise<Deal> {
    const seen = await ctx.tx.findOneBy(Deal, { id });
    if (!seen) throw notFound(this.kind.name);
    await this.listings.lockedFor(ctx, seen.listingId);
    return this.records.lock(ctx, this.kind, id);
  }

  async change(
    ctx: TxContext,
    id: string,
    action: DealAction,
    decision: Decision = {},
    work?: (deal: Deal, ctx: TxContext) => Promise<void> | void,
  ): Promise<Deal> {
    await this.lock(ctx, id);
    return this.records.change(ctx, this.kind, id, action, decision, work);
  }
}
