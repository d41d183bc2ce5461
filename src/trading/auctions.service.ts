import { Injectable } from '@nestjs/common';
import { Listings } from '../listings/index.js';
import { Files, problem, Records, rulesProblem, systemActor, type TxContext } from '../platform/index.js';
import { type BiddingEvent, type HammerCall, hammerFaults } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { AuctionRecord } from './auction-record.entity.js';
import type { HammerInput } from './auction.dto.js';
import type { Hand } from './bidding-state.js';
import { append } from './event-log.js';
import { LiveFeed } from './live-feed.js';
import { SessionBidder, type TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { SessionPriorities } from './session-priorities.js';

/**
 * An auction in a hall (art. 14; Auction Law). The paddles are the numbers drawn at the opening; what the auctioneer called comes in with the
 * signed record. One officer writes it down, another holds it against the paper; then the session ends like any other.
 */
@Injectable()
export class Auctions {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly files: Files,
    private readonly listings: Listings,
    private readonly priorities: SessionPriorities,
    private readonly feed: LiveFeed,
  ) {}

  /** Written down again, it takes the place of what nobody has confirmed. Errors: SESSION_STATE, STALE_VERSION, and every fault of the record. */
  async record(ctx: TxContext, id: string, version: number, input: HammerInput): Promise<TradingSession> {
    const { id: fileId } = await this.files.find(ctx, input.fileId);
    return this.records.change(ctx, this.kind, id, 'hammer', { version, input }, async (session, inner) => {
      mustBeAuction(session);
      await this.check(inner, session, input);
      await inner.tx.upsert(
        AuctionRecord,
        {
          sessionId: id,
          outcome: input.sold ? 'sold' : 'passed',
          heldAt: input.heldAt,
          auctioneer: input.auctioneer,
          calls: callsOf(input).map((call) => ({ ...call, amount: call.amount.toString() })),
          note: input.note ?? null,
          fileId,
          recordedBy: inner.actor.accountId!,
          recordedByName: inner.actor.name,
          recordedAt: inner.now,
          confirmedBy: null,
          confirmedByName: null,
          confirmedAt: null,
          opinion: null,
        },
        ['sessionId'],
      );
    });
  }

  /** By another officer; the result becomes public at once. Errors: SESSION_STATE, SECOND_OFFICER_REQUIRED, STALE_VERSION. */
  async confirm(ctx: TxContext, id: string, version: number, opinion: string): Promise<void> {
    const decision = { version, reason: opinion };
    const session = await this.records.change(ctx, this.kind, id, 'confirmHammer', decision, async (row, inner) => {
      mustBeAuction(row);
      const record = await this.unconfirmed(inner, row);
      if (record.recordedBy === inner.actor.accountId) {
        throw problem('SECOND_OFFICER_REQUIRED', '登记拍卖笔录的人不能自己核对，请由另一名经办人核对原件', {
          article: '14',
        });
      }
      const { accountId: confirmedBy, name: confirmedByName } = inner.actor;
      await inner.tx.update(
        AuctionRecord,
        { sessionId: id },
        { confirmedBy, confirmedByName, confirmedAt: inner.now, opinion },
      );
    });
    await this.end({ ...ctx, actor: systemActor }, session);
  }

  /** The calls become the session's bids: chained, provable and shown like those of any other session. */
  private async end(ctx: TxContext, { id, listingId }: TradingSession): Promise<void> {
    const record = await ctx.tx.findOneByOrFail(AuctionRecord, { sessionId: id });
    const bidders = await ctx.tx.findBy(SessionBidder, { sessionId: id });
    const at = record.heldAt.getTime();
    const handOf = (event: BiddingEvent): Hand | null =>
      event.kind === 'bid' ? handFor(bidders, record, Number(event.bidder)) : null;
    const action = record.outcome === 'sold' ? 'close' : 'unsold';
    await this.records.change(ctx, this.kind, id, action, {}, async (row) => {
      // The hammer may fall in what would be the free period of a session online.
      const closesAt = Math.max(at, row.closesAt.getTime());
      const bids = record.calls.map(({ number, amount, match }, index): BiddingEvent => ({
        ...{ kind: 'bid', seq: row.seq + index + 1, at, bidder: String(number), amount: Money.of(amount).fen },
        ...{
          by: match ? 'match' : 'hand',
          rank: bidderOf(bidders, number).priorityRank,
          closesAt,
          extended: false,
        },
      }));
      const end = { kind: action === 'close' ? 'closed' : 'unsold', seq: row.seq + bids.length + 1, at } as const;
      await append(ctx, row, [...bids, end], handOf);
      const hammer = record.calls.at(-1);
      row.standingApplicationId = hammer ? bidderOf(bidders, hammer.number).applicationId : null;
    });
    await this.priorities.settle(ctx, { id, listingId }, record.outcome === 'sold');
    if (action === 'unsold') await this.listings.unsold(ctx, listingId);
    this.feed.poke(ctx, id);
  }

  private async check(ctx: TxContext, session: TradingSession, input: HammerInput): Promise<void> {
    const bidders = await ctx.tx.findBy(SessionBidder, { sessionId: session.id });
    const faults = hammerFaults(
      {
        sold: input.sold,
        heldAt: input.heldAt,
        calls: callsOf(input),
      },
      {
        opensAt: session.opensAt,
        now: ctx.now,
        reserve: session.reserve,
        paddles: bidders.map(({ number, priorityRank: rank }) => ({ number, rank })),
      },
    );
    if (faults.length > 0) throw rulesProblem(faults.map((fault) => ({ article: '14', ...fault })));
  }

  private async unconfirmed(ctx: TxContext, { id }: TradingSession): Promise<AuctionRecord> {
    const record = await ctx.tx.findOneBy(AuctionRecord, { sessionId: id });
    if (record) return record;
    throw problem('SESSION_STATE', '还没有登记拍卖笔录，请先由一名经办人登记', { article: '14' });
  }
}

function mustBeAuction(session: TradingSession): void {
  if (session.mode !== 'auction') throw problem('METHOD_NOT_ALLOWED', '本场不是拍卖，没有拍卖笔录', { article: '14' });
}

/** Nobody pressed a button: the officer who wrote the record down stands for the hand. */
function handFor(bidders: readonly SessionBidder[], record: AuctionRecord, number: number): Hand {
  return { applicationId: bidderOf(bidders, number).applicationId, accountId: record.recordedBy, key: null };
}

const bidderOf = (bidders: readonly SessionBidder[], number: number): SessionBidder =>
  bidders.find((one) => one.number === number)!;

const callsOf = ({ calls }: HammerInput): HammerCall[] =>
  calls.map(({ number, amount, match = false }) => ({ number, amount: Money.of(amount), match }));
