import { Injectable } from '@nestjs/common';
import { Listings } from '../listings/index.js';
import { Agenda, Records, type TxContext } from '../platform/index.js';
import { type BiddingEvent, decide, phaseAt } from '../rulebook/index.js';
import { lotOf } from './bid-batch.js';
import { readerOn } from './bid-lane.js';
import { stateOf } from './bidding-state.js';
import { append } from './event-log.js';
import { LiveFeed } from './live-feed.js';
import { OrderLog } from './order-log.js';
import { SessionKind } from './session.kind.js';
import { closes } from './sessions.service.js';

/** Sealed quotes are opened by time, all at once (art. 12(10)): until then nobody has seen one, and from then on everybody has. */
@Injectable()
export class Quotes {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly agenda: Agenda,
    private readonly orders: OrderLog,
    private readonly listings: Listings,
    private readonly feed: LiveFeed,
  ) {}

  /** Early (a suspension has moved the close) it only looks again then; late it changes nothing. */
  async open(ctx: TxContext, id: string): Promise<void> {
    const session = await this.records.lock(ctx, this.kind, id);
    if (session.state !== 'open' || session.mode !== 'quotes') return;
    const now = ctx.now.getTime();
    if (phaseAt(stateOf(session), now) !== 'closed') return this.agenda.put(ctx, closes, id, session.closesAt);
    const lot = lotOf(session);
    await this.orders.load(readerOn(ctx.tx), [lot]);
    const events = decide(lot.state, { kind: 'settle' }, now, lot.orders).events ?? [];
    const handOf = (event: BiddingEvent) => (event.kind === 'bid' ? lot.orderHands.get(event.bidder)! : null);
    const winner = events.findLast(({ kind }) => kind === 'bid');
    await this.records.change(ctx, this.kind, id, winner ? 'close' : 'unsold', {}, async (row) => {
      await append(ctx, row, events, handOf);
      row.standingApplicationId = winner ? handOf(winner)!.applicationId : null;
    });
    if (!winner) await this.listings.unsold(ctx, session.listingId);
    this.feed.poke(ctx, id);
  }
}
