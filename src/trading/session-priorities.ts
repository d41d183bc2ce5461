import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { Listings } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import type { TradingSession } from './session.entity.js';

/** Art. 29, when a session has ended: who matched has exercised its priority; what nobody exercised lapses on record. */
@Injectable()
export class SessionPriorities {
  constructor(
    private readonly applications: Applications,
    private readonly listings: Listings,
  ) {}

  /** Where a window after the close is published, a result leaves the priorities open until it ends. */
  async settle(
    ctx: TxContext,
    { id, listingId }: Pick<TradingSession, 'id' | 'listingId'>,
    sold: boolean,
  ): Promise<void> {
    if (sold && (await this.listings.priorityWindow(ctx, listingId)) !== null) return;
    const matched = await ctx.tx.query<{ application_id: string }[]>(
      `select distinct application_id from session_event where session_id = $1 and made_by = 'match'`,
      [id],
    );
    await this.applications.settlePriorities(
      ctx,
      listingId,
      matched.map((row) => row.application_id),
    );
  }
}
