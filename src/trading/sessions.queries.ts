import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Listing } from '../listings/index.js';
import { type Context, Database, instantOut, notFound, type Page, type TxContext } from '../platform/index.js';
import { decide, nextMinimum, phaseAt } from '../rulebook/index.js';
import { civilDate, endOfDay, Money, startOfDay } from '../values/index.js';
import { stateOf } from './bidding-state.js';
import type { PaddleView } from './auction.dto.js';
import type { BidView, DaySession, SecretOrderView, SessionsQuery, SessionView } from './session.dto.js';
import { OrderLog } from './order-log.js';
import { SessionAccount, SessionEvent, SessionOrder, TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { endsByHand, sessionStateNames } from './session.machine.js';

const over = new Set<string>(['closed', 'unsold', 'agreed', 'terminated']);
const lastBids = 50;
const largest = Money.of('9999999999999999.99').fen;

/** What screens show of a session. Bidders are numbers, and how many there are is not said while it runs (trading.md). */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: SessionKind,
    private readonly orders: OrderLog,
  ) {}

  async list(ctx: Context, { state, listingId, page, pageSize }: SessionsQuery): Promise<Page<SessionView>> {
    requireRole(ctx, 'session.read');
    const [rows, total] = await this.db.managerOf(ctx).findAndCount(TradingSession, {
      where: { ...(state && { state }), ...(listingId && { listingId }) },
      order: { opensAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const items: SessionView[] = [];
    for (const row of rows) items.push(await this.viewOf(ctx, row));
    return { items, total, page, pageSize };
  }

  /** The clerk's day: what has not ended before it begins, and does not open after it. */
  async day(ctx: Context, asked?: string): Promise<DaySession[]> {
    requireRole(ctx, 'session.day');
    const now = await this.db.now(ctx);
    const day = asked ?? civilDate(now);
    const found = await this.db
      .managerOf(ctx)
      .createQueryBuilder(TradingSession, 's')
      .innerJoinAndMapOne('s.listing', Listing, 'l', 'l.id = s.listing_id')
      .where('s.opens_at < :end and (s.closes_at >= :start or s.state in (:...live))', {
        start: startOfDay(day),
        end: endOfDay(day),
        live: ['open', 'suspended'],
      })
      .orderBy('s.opens_at')
      .addOrderBy('s.id')
      .getMany();
    const counts = await this.bidCounts(
      ctx,
      found.map(({ id }) => id),
    );
    // Who reviews applications knows who applied; from everybody else their number is kept while it runs.
    const reviews = scopesOf(ctx.actor, 'application.read').includes('all');
    return (found as (TradingSession & { listing: Listing })[]).map((session) => {
      const { listing } = session;
      const state = shownState(session, now);
      return {
        id: session.id,
        listing: { id: listing.id, number: listing.number, title: listing.title },
        townCode: listing.townCode,
        method: session.mode,
        state,
        stateName: sessionStateNames[state],
        opensAt: instantOut(session.opensAt)!,
        closesAt: instantOut(session.closesAt)!,
        reserve: session.reserve.toString(),
        basisText: session.basisText,
        standing: session.standingAmount?.toString() ?? null,
        bids: counts.get(session.id) ?? 0,
        qualified: state !== 'scheduled' && (reviews || over.has(state)) ? session.qualified : null,
      };
    });
  }

  private async bidCounts(ctx: Context, sessionIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.db.managerOf(ctx).query<{ id: string; bids: number }[]>(
      `select session_id as id, count(*)::int as bids from session_event
         where session_id = any($1) and kind = 'bid' group by session_id`,
      [sessionIds],
    );
    return new Map(rows.map(({ id, bids }) => [id, bids]));
  }

  /** The numbers of a hall and whose they are; drawn when trading opens, none before. */
  paddles(ctx: TxContext, id: string): Promise<PaddleView[]> {
    return ctx.tx.query<PaddleView[]>(
      `select b.number, string_agg(p.name, '、' order by m.no) as name, b.priority_rank is not null as priority
       from session_bidder b join application_member m on m.application_id = b.application_id join party p on p.id = m.party_id
       where b.session_id = $1 group by b.number, b.priority_rank order by b.number`,
      [id],
    );
  }

  /** Public: a session of an announced listing is watched by anybody. */
  async view(ctx: Context, id: string): Promise<SessionView> {
    const session = await this.db.managerOf(ctx).findOneBy(TradingSession, { id });
    if (!session) throw notFound('该场次');
    return this.viewOf(ctx, session);
  }

  /** The newest session of a listing, or null. */
  async latestOf(ctx: Context, listingId: string): Promise<TradingSession | null> {
    return this.db.managerOf(ctx).findOne(TradingSession, { where: { listingId }, order: { createdAt: 'DESC' } });
  }

  private async viewOf(ctx: Context, session: TradingSession): Promise<SessionView> {
    const manager = this.db.managerOf(ctx);
    const now = await this.db.now(ctx);
    const listing = await manager.findOneByOrFail(Listing, { id: session.listingId });
    const bids = await manager.find(SessionEvent, {
      where: { sessionId: session.id, kind: 'bid' },
      order: { seq: 'DESC' },
      take: lastBids,
    });
    const state = shownState(session, now);
    return {
      id: session.id,
      version: session.version,
      listing: { id: listing.id, number: listing.number, title: listing.title },
      method: session.mode,
      best: session.best,
      state,
      stateName: sessionStateNames[state],
      opensAt: instantOut(session.opensAt)!,
      freePeriodEndsAt: instantOut(session.freePeriodEndsAt)!,
      closesAt: instantOut(session.closesAt)!,
      increment: session.increment.toString(),
      maxIncrement: session.maxIncrement?.toString() ?? null,
      extensionMinutes: session.extensionMinutes,
      extensions: session.extensions,
      maxExtensions: session.maxExtensions,
      reserve: session.reserve.toString(),
      basisText: session.basisText,
      seq: session.seq,
      standing: standingOf(session),
      nextMinimum: nextOf(session),
      serverTime: instantOut(now)!,
      bids: bids.map(bidView),
      agreement: agreementOf(session),
      unsoldOn: session.unsoldOn,
      me: await this.standingOfMe(ctx, session, now),
    };
  }

  private async standingOfMe(ctx: Context, session: TradingSession, now: Date): Promise<SessionView['me']> {
    const { accountId } = ctx.actor;
    if (!accountId) return null;
    const mine = await this.db.managerOf(ctx).findOneBy(SessionAccount, { sessionId: session.id, accountId });
    const underWay = session.mode === 'agreement' && session.state === 'open';
    const scope = await this.db.look(ctx, (inner) => this.kind.scopeOf(inner, session));
    return {
      bidderNumber: mine?.number ?? null,
      eligible: mine !== null && mine.barred === null,
      barred: mine?.barred ?? null,
      leading: mine !== null && mine.number === session.standingNumber,
      priorityRank: mine?.priorityRank ?? null,
      mayMatch: mine !== null && mayMatch(session, mine, now),
      order: mine && (await this.orderOf(ctx, mine)),
      mayConfirm: underWay && session.agreedAmount !== null && may(ctx.actor, 'session.confirm', scope),
      mayRecord: underWay && may(ctx.actor, 'session.agreement', scope),
    };
  }

  /** The order of the bidder that this account acts for; of nobody else's is there a way to ask. */
  private async orderOf(ctx: Context, { sessionId, number }: SessionAccount): Promise<SecretOrderView | null> {
    const [row] = await this.db
      .managerOf(ctx)
      .find(SessionOrder, { where: { sessionId, number }, order: { no: 'DESC' }, take: 1 });
    if (!row || row.kind === 'withdrawn') return null;
    return { no: row.no, maximum: Money.ofFen(this.orders.open(row)!).toString(), at: instantOut(row.at)! };
  }
}

/** Worked out by the same decision as the refusal, so that the button and the answer agree. */
function mayMatch(session: TradingSession, { number, priorityRank, barred }: SessionAccount, now: Date): boolean {
  if (!session.standingAmount || session.mode !== 'ascending' || session.state !== 'open') return false;
  const command = {
    kind: 'match',
    bidder: String(number),
    amount: session.standingAmount.fen,
    eligible: barred === null,
    rank: priorityRank,
  } as const;
  return decide(stateOf(session), command, now.getTime()).refusal === undefined;
}

/** Decided by time, not by a job that has or has not run. */
function shownState(session: TradingSession, now: Date): TradingSession['state'] {
  if (session.state !== 'open' || endsByHand(session.mode)) return session.state;
  return phaseAt(stateOf(session), now.getTime());
}

/** Null where no higher price can be written down: the view of a session must not fail because somebody bid everything. */
function nextOf(session: TradingSession): string | null {
  if (session.mode === 'quotes' || session.mode === 'auction' || session.mode === 'draw') return null;
  const next = nextMinimum(stateOf(session));
  return next > largest ? null : Money.ofFen(next).toString();
}

const bidView = (row: SessionEvent): BidView => ({
  seq: row.seq,
  bidder: `${row.number}号`,
  amount: row.amount!.toString(),
  at: instantOut(row.at)!,
  ...(row.madeBy === 'match' && { match: true }),
});

const standingOf = ({
  standingAmount,
  standingNumber,
  standingAt,
  standingSeq,
  standingBy,
}: TradingSession): BidView | null =>
  standingAmount && {
    seq: standingSeq!,
    bidder: `${standingNumber}号`,
    amount: standingAmount.toString(),
    at: instantOut(standingAt)!,
    ...(standingBy === 'match' && { match: true }),
  };

const agreementOf = (session: TradingSession): SessionView['agreement'] =>
  session.mode === 'agreement'
    ? {
        amount: session.agreedAmount?.toString() ?? null,
        transferorConfirmed: session.transferorConfirmedAt !== null,
        transfereeConfirmed: session.transfereeConfirmedAt !== null,
      }
    : null;
