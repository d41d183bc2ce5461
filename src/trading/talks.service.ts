import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { requireMay } from '../accounts/index.js';
import { Application, Applications } from '../applications/index.js';
import { asSystem, type Listing, Listings } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import { type Context, fieldFault, newId, problem, Records, rulesProblem, type TxContext } from '../platform/index.js';
import { civilDate } from '../values/index.js';
import { noHead } from './bidding-state.js';
import { LiveFeed } from './live-feed.js';
import type { Candidate } from './session.dto.js';
import { SessionAccount, SessionBidder, TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { Sessions } from './sessions.service.js';

/** Talks after nobody bid (art. 29): with one of those who had qualified, as a session of their own, so that the price, both sides' yes and a suspension are on record like any other's. */
@Injectable()
export class Talks {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly applications: Applications,
    private readonly listings: Listings,
    private readonly parties: Parties,
    private readonly sessions: Sessions,
    private readonly feed: LiveFeed,
  ) {}

  /** Whom the centre may choose: who had qualified for the session that the notice announced. */
  async candidates(ctx: TxContext, listingId: string): Promise<Candidate[]> {
    const listing = await this.listings.get(ctx, listingId);
    requireMay(ctx, 'listing.announce', await this.listings.scopeOf(ctx, listing), '该项目');
    if (listing.state !== 'unsold') return [];
    const announced = await this.announced(ctx, listingId);
    if (!announced) return [];
    const bidders = await this.biddersOf(ctx, announced.id);
    const applications = await ctx.tx.findBy(Application, {
      id: In(bidders.map(({ applicationId }) => applicationId)),
      state: 'approved',
      endedBy: 'unsold',
    });
    const parties = await this.parties.getMany(
      ctx,
      applications.map(({ partyId }) => partyId),
    );
    const number = new Map(bidders.map((bidder) => [bidder.applicationId, bidder.number]));
    return applications
      .map(({ id, partyId }) => ({
        applicationId: id,
        bidderNumber: number.get(id)!,
        party: { id: partyId, name: parties.get(partyId)!.name },
      }))
      .sort((a, b) => a.bidderNumber - b.bidderNumber);
  }

  /** In the transaction of the listing's `negotiate`. Errors: VALIDATION (did not qualify), NOT_ELIGIBLE, METHOD_NOT_ALLOWED (a tender). */
  async begin(ctx: TxContext, listing: Listing, chosen: { applicationId: string }): Promise<void> {
    const announced = await this.announced(ctx, listing.id);
    if (!announced) {
      throw problem('METHOD_NOT_ALLOWED', '本项目没有举行过可转为协议的交易场次，请重新公告', { article: '14' });
    }
    const { applicationId } = chosen;
    const bidder = (await this.biddersOf(ctx, announced.id)).find((one) => one.applicationId === applicationId);
    if (!bidder) throw rulesProblem([fieldFault('applicationId', '须为流拍场次的合格受让申请人')]);
    const system = asSystem(ctx);
    const { partyId } = await this.applications.recall(system, applicationId);
    const session = await this.records.create(system, this.kind, talksAfter(announced, ctx.now), { applicationId });
    await ctx.tx.insert(SessionBidder, { ...bidder, sessionId: session.id, priorityRank: null });
    const accounts = await this.applications.accountsOf(ctx, partyId);
    if (accounts.length > 0) {
      const { number } = bidder;
      const rows = accounts.map((accountId) => ({ sessionId: session.id, accountId, applicationId, number }));
      await ctx.tx.insert(SessionAccount, rows);
    }
    this.feed.poke(ctx, session.id);
  }

  /** The two do not come together: the session ends, and the listing is unsold again. Errors: SESSION_STATE, METHOD_NOT_ALLOWED. */
  async breakOff(ctx: Context & TxContext, id: string, version: number, reason: string): Promise<void> {
    const { listingId, mode } = await ctx.tx.findOneByOrFail(TradingSession, { id });
    if (mode !== 'agreement') throw problem('METHOD_NOT_ALLOWED', '本场不是协议洽谈', { article: '14' });
    await this.listings.lockedFor(ctx, listingId);
    await this.records.change(ctx, this.kind, id, 'breakOff', { version, reason });
    await this.sessions.endUnsold(asSystem(ctx), id, reason);
    await this.listings.unsold(ctx, listingId, { reason });
  }

  private announced(ctx: TxContext, listingId: string): Promise<TradingSession | null> {
    const where = { listingId, state: 'unsold' as const, unsoldOn: IsNull() };
    return ctx.tx.findOne(TradingSession, { where, order: { createdAt: 'DESC' } });
  }

  private biddersOf(ctx: TxContext, sessionId: string): Promise<SessionBidder[]> {
    return ctx.tx.findBy(SessionBidder, { sessionId });
  }
}

/** On the terms of the session in which nobody bid; it has no close of its own. */
function talksAfter(announced: TradingSession, now: Date): TradingSession {
  const closesAt = new Date(now.getTime() + announced.freePeriodMinutes * 60_000);
  return Object.assign(new TradingSession(), announced, {
    id: newId(),
    state: 'open' as const,
    mode: 'agreement' as const,
    oneApplicant: 'agreement' as const,
    ...{ announcedOpensAt: now, opensAt: now, freePeriodEndsAt: closesAt, closesAt },
    ...{ rememberedState: null, suspendedAt: null, extensions: 0 },
    ...{ seq: 0, head: noHead, ordersSeq: 0, ordersHead: noHead },
    ...{ agreedAmount: null, agreedBy: null },
    ...{ transferorConfirmedAt: null, transferorConfirmedBy: null },
    ...{ transfereeConfirmedAt: null, transfereeConfirmedBy: null },
    unsoldOn: civilDate(announced.stateSince),
    createdAt: now,
  });
}
