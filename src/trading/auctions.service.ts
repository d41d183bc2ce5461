import { Injectable } from '@nestjs/common';
import { Files, problem, Records, rulesProblem, systemActor, type TxContext } from '../platform/index.js';
import { type HammerCall, hammerFaults } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { AuctionRecord } from './auction-record.entity.js';
import type { HammerInput } from './auction.dto.js';
import { SessionBidder, type TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { WrittenEnds } from './written-ends.service.js';

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
    private readonly ends: WrittenEnds,
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

  private async end(ctx: TxContext, session: TradingSession): Promise<void> {
    const record = await ctx.tx.findOneByOrFail(AuctionRecord, { sessionId: session.id });
    const bidders = await ctx.tx.findBy(SessionBidder, { sessionId: session.id });
    const bids = record.calls.map(({ number, amount, match = false }) => {
      const { applicationId, priorityRank: rank } = bidders.find((one) => one.number === number)!;
      return { applicationId, number, amount: Money.of(amount), rank, match, accountId: record.recordedBy };
    });
    await this.ends.end(ctx, session, record.heldAt, bids);
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

const callsOf = ({ calls }: HammerInput): HammerCall[] =>
  calls.map(({ number, amount, match = false }) => ({ number, amount: Money.of(amount), match }));
