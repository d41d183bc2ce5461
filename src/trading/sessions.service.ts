import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { type Listing, Listings, type Schedule } from '../listings/index.js';
import { Agenda, newId, Records, systemActor, type TxContext } from '../platform/index.js';
import { type BiddingCommand, decide, phaseAt } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { noHead, stateOf } from './bidding-state.js';
import { Draws } from './draws.service.js';
import { append } from './event-log.js';
import { LiveFeed } from './live-feed.js';
import { refused } from './refused.js';
import { SessionAccount, SessionBidder, TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { endsByHand } from './session.machine.js';
import { SessionPriorities } from './session-priorities.js';

export const opens = 'session.open';
export const closes = 'session.close';

/** Where the announcement names no step (an agreement that several turn out to be qualified for), one yuan is the step. */
const smallestStep = Money.of('1.00');

/** Totals grow with the price: one of a hundred thousand billion yuan still fits the books, with room to spare. */
const highestTotal = Money.of('100000000000000.00');
const highestPrice = ({ reserve, estimatedValue }: Listing): Money =>
  Money.max(
    reserve,
    Money.floorToFen(reserve.times(highestTotal.toDecimal()).div(Money.max(estimatedValue, reserve).toDecimal())),
  );

/** Nobody but the one who is left may agree; that is known at the opening. */
const modeOf = ({ method, direction }: Listing): TradingSession['mode'] =>
  method === 'auction'
    ? 'auction'
    : method === 'fixedPrice'
      ? 'draw'
      : direction === 'transfer'
        ? 'ascending'
        : 'quotes';

/** What the notice fixes of the session. */
function plannedOf({ method }: Listing, schedule: Schedule) {
  const opensAt = new Date(schedule.opensAt);
  const freePeriodEndsAt = new Date(opensAt.getTime() + schedule.freePeriodMinutes * 60_000);
  return {
    increment: schedule.increment === null ? smallestStep : Money.of(schedule.increment),
    maxIncrement: schedule.maxIncrement === null ? null : Money.of(schedule.maxIncrement),
    freePeriodMinutes: schedule.freePeriodMinutes,
    extensionMinutes: schedule.extensionMinutes,
    maxExtensions: schedule.maxExtensions,
    // A listing announced for agreement becomes one when one applicant is left (art. 35 wants the announcement to have run).
    oneApplicant: method === 'agreement' ? ('agreement' as const) : schedule.oneApplicant,
    announcedOpensAt: opensAt,
    opensAt,
    freePeriodEndsAt,
    closesAt: freePeriodEndsAt,
  };
}

const asSystem = (ctx: TxContext): TxContext => ({ ...ctx, actor: systemActor });

/** The life of a session around its bids: planned by the announcement, opened and closed by time, stopped by a suspension. */
@Injectable()
export class Sessions {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly agenda: Agenda,
    private readonly applications: Applications,
    private readonly listings: Listings,
    private readonly feed: LiveFeed,
    private readonly priorities: SessionPriorities,
    private readonly draws: Draws,
  ) {}

  /** The announcement fixes everything about the session; only another notice changes it, before it opens (trading.md). */
  async plan(ctx: TxContext, listing: Listing): Promise<void> {
    const { schedule } = listing;
    if (!schedule || listing.method === 'tender') return;
    const planned = plannedOf(listing, schedule);
    const session = Object.assign(new TradingSession(), {
      id: newId(),
      state: 'scheduled' as const,
      rememberedState: null,
      listingId: listing.id,
      mode: modeOf(listing),
      best: listing.direction === 'procurement' ? ('lowest' as const) : ('highest' as const),
      reserve: listing.reserve,
      basisText: listing.basisText,
      maxAmount: highestPrice(listing),
      ...planned,
      suspendedAt: null,
      extensions: 0,
      seq: 0,
      head: noHead,
      standingAmount: null,
      standingApplicationId: null,
      standingNumber: null,
      standingAt: null,
      standingSeq: null,
      standingBy: null,
      standingRank: null,
      ordersSeq: 0,
      ordersHead: noHead,
      qualified: 0,
      agreedAmount: null,
      agreedBy: null,
      transferorConfirmedAt: null,
      transferorConfirmedBy: null,
      transfereeConfirmedAt: null,
      transfereeConfirmedBy: null,
      unsoldOn: null,
      createdAt: ctx.now,
    });
    await this.records.create(asSystem(ctx), this.kind, session, { schedule });
    await this.agenda.put(ctx, opens, session.id, planned.opensAt);
  }

  /** Art. 18: a change notice, before the session opens. */
  async replan(ctx: TxContext, listing: Listing): Promise<void> {
    const session = await this.live(ctx, listing.id);
    if (!session) return;
    const planned = plannedOf(listing, listing.schedule!);
    await this.records.change(asSystem(ctx), this.kind, session.id, 'replan', { input: listing.schedule }, (row) => {
      Object.assign(row, planned);
    });
    await this.agenda.put(ctx, opens, session.id, planned.opensAt);
    this.feed.poke(ctx, session.id);
  }

  /** Time's action at the opening: who is qualified gets a number and may bid; nobody → unsold (art. 17, 20). */
  async open(ctx: TxContext, id: string): Promise<void> {
    const session = await this.records.lock(ctx, this.kind, id);
    if (session.state !== 'scheduled') return;
    if (ctx.now < session.opensAt) return this.agenda.put(ctx, opens, id, session.opensAt);
    const drawn = await this.applications.drawNumbers(ctx, session.listingId);
    const later = (await this.listings.priorityWindow(ctx, session.listingId)) !== null;
    // Art. 29: where a window after the close is published, nobody matches inside the session.
    const bidders = drawn.map((one) => (later ? { ...one, priorityRank: null } : one));
    if (bidders.length === 0) {
      await this.endUnsold(ctx, id, '截止时无合格的受让申请人');
      await this.listings.unsold(ctx, session.listingId);
      return;
    }
    const mode = bidders.length === 1 && session.oneApplicant === 'agreement' ? 'agreement' : session.mode;
    const facts = { mode, qualified: bidders.length };
    await this.records.change(ctx, this.kind, id, 'open', { input: facts }, async (row) => {
      row.mode = mode;
      row.qualified = bidders.length;
      await ctx.tx.insert(
        SessionBidder,
        bidders.map(({ applicationId, bidderNumber, priorityRank }) => ({
          ...{ sessionId: id, applicationId, priorityRank },
          number: bidderNumber!,
        })),
      );
      const accounts = bidders.flatMap(({ applicationId, bidderNumber, priorityRank, accountIds }) =>
        accountIds.map((accountId) => ({
          ...{ sessionId: id, accountId, applicationId, priorityRank },
          number: bidderNumber!,
        })),
      );
      if (accounts.length > 0) await ctx.tx.insert(SessionAccount, accounts);
    });
    await this.listings.open(ctx, session.listingId);
    if (mode === 'draw' && bidders.length === 1) await this.draws.take(ctx, session);
    if (!endsByHand(mode)) await this.agenda.put(ctx, closes, id, session.closesAt);
    this.feed.poke(ctx, id);
  }

  /** Records what time has decided. Early (the close has moved on) it only looks again then; late it changes nothing. */
  async close(ctx: TxContext, id: string): Promise<void> {
    const session = await this.records.lock(ctx, this.kind, id);
    if (session.state !== 'open' || session.mode !== 'ascending') return;
    const state = stateOf(session);
    const phase = phaseAt(state, ctx.now.getTime());
    if (phase !== 'closed' && phase !== 'unsold') return this.agenda.put(ctx, closes, id, session.closesAt);
    const action = phase === 'closed' ? 'close' : 'unsold';
    await this.records.change(ctx, this.kind, id, action, {}, (row) => this.apply(ctx, row, { kind: 'settle' }));
    await this.priorities.settle(ctx, session, phase === 'closed');
    if (phase === 'unsold') await this.listings.unsold(ctx, session.listingId);
    this.feed.poke(ctx, id);
  }

  /** Art. 26: frozen at once; bids are refused from this moment. */
  async suspend(ctx: TxContext, listingId: string): Promise<void> {
    const session = await this.live(ctx, listingId);
    if (!session) return;
    await this.records.change(asSystem(ctx), this.kind, session.id, 'suspend', {}, async (row) => {
      row.rememberedState = row.state;
      await this.apply(ctx, row, { kind: 'suspend' });
    });
    await this.agenda.cancel(ctx, opens, session.id);
    await this.agenda.cancel(ctx, closes, session.id);
    this.feed.poke(ctx, session.id);
  }

  /** Gives back the larger of the time that was left and one extension span. */
  async restart(ctx: TxContext, listingId: string): Promise<void> {
    const session = await this.live(ctx, listingId);
    if (session?.state !== 'suspended') return;
    const moved = await this.records.change(asSystem(ctx), this.kind, session.id, 'restart', {}, (row) =>
      this.apply(ctx, row, { kind: 'restart' }),
    );
    if (moved.state === 'scheduled') await this.agenda.put(ctx, opens, session.id, moved.opensAt);
    else if (!endsByHand(moved.mode)) await this.agenda.put(ctx, closes, session.id, moved.closesAt);
    this.feed.poke(ctx, session.id);
  }

  async terminate(ctx: TxContext, listingId: string): Promise<void> {
    const session = await this.live(ctx, listingId);
    if (!session) return;
    await this.records.change(asSystem(ctx), this.kind, session.id, 'terminate', {}, (row) =>
      this.apply(ctx, row, { kind: 'terminate' }),
    );
    await this.agenda.cancel(ctx, opens, session.id);
    await this.agenda.cancel(ctx, closes, session.id);
    this.feed.poke(ctx, session.id);
  }

  /** The listing was found unsold by another way than its session: the session does not outlive it. */
  async abandon(ctx: TxContext, listingId: string): Promise<void> {
    const session = await this.live(ctx, listingId);
    if (session) await this.endUnsold(asSystem(ctx), session.id, '项目已按流拍处理');
  }

  /** Not for want of a bid, so not the engine's word; it is an event all the same: the session folds to its end, and watchers hear it. */
  async endUnsold(ctx: TxContext, id: string, reason: string): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'unsold', { reason }, (row) =>
      append(ctx, row, [{ kind: 'unsold', seq: row.seq + 1, at: ctx.now.getTime() }]),
    );
    this.feed.poke(ctx, id);
  }

  private async apply(ctx: TxContext, row: TradingSession, command: BiddingCommand): Promise<void> {
    const state = stateOf(row);
    const now = ctx.now.getTime();
    // An agreement, an auction and a draw have no close of their own: the engine would call it over once its free period ended.
    const closesAt = endsByHand(row.mode) ? Math.max(state.closesAt, now + state.terms.extensionMs) : state.closesAt;
    const { events, refusal } = decide({ ...state, closesAt }, command, now);
    if (refusal) throw refused(refusal);
    await append(ctx, row, events);
  }

  private async live(ctx: TxContext, listingId: string): Promise<TradingSession | undefined> {
    const found = await ctx.tx.find(TradingSession, { where: { listingId } });
    return found.find(({ state }) => ['scheduled', 'open', 'suspended'].includes(state));
  }
}
