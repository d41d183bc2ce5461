import { Injectable } from '@nestjs/common';
import { Listings } from '../listings/index.js';
import { Records, type TxContext } from '../platform/index.js';
import type { BiddingEvent } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { append } from './event-log.js';
import { LiveFeed } from './live-feed.js';
import type { TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { SessionPriorities } from './session-priorities.js';

/** A price that nobody sent to the desk: called in a hall, or published and won by lot. */
export interface WrittenBid {
  readonly applicationId: string;
  readonly number: number;
  readonly amount: Money;
  readonly rank: number | null;
  /** Art. 29: taken by priority. */
  readonly match: boolean;
  /** Nobody pressed a button: who wrote it down stands for the hand. */
  readonly accountId: string;
}

/** The end of a session that people write down: what they wrote becomes its bids, chained, provable and shown like those of any other. */
@Injectable()
export class WrittenEnds {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly listings: Listings,
    private readonly priorities: SessionPriorities,
    private readonly feed: LiveFeed,
  ) {}

  /** By the system. The winner is the last of the bids; none: unsold. */
  async end(
    ctx: TxContext,
    { id, listingId }: TradingSession,
    at: Date,
    written: readonly WrittenBid[],
  ): Promise<void> {
    const winner = written.at(-1);
    const action = winner ? 'close' : 'unsold';
    await this.records.change(ctx, this.kind, id, action, {}, async (row) => {
      // The hammer may fall in what would be the free period of a session online.
      const closesAt = Math.max(at.getTime(), row.closesAt.getTime());
      const bids = written.map((bid, index): BiddingEvent => ({
        ...{
          kind: 'bid',
          seq: row.seq + index + 1,
          at: at.getTime(),
          bidder: String(bid.number),
          amount: bid.amount.fen,
        },
        ...{ by: bid.match ? 'match' : 'hand', rank: bid.rank, closesAt, extended: false },
      }));
      const end = { kind: winner ? 'closed' : 'unsold', seq: row.seq + bids.length + 1, at: at.getTime() } as const;
      await append(ctx, row, [...bids, end], (event) =>
        event.kind === 'bid' ? { ...written[event.seq - bids[0]!.seq]!, key: null } : null,
      );
      row.standingApplicationId = winner?.applicationId ?? null;
    });
    await this.priorities.settle(ctx, { id, listingId }, winner !== undefined);
    if (!winner) await this.listings.unsold(ctx, listingId);
    this.feed.poke(ctx, id);
  }
}
