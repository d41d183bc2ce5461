import { Injectable } from '@nestjs/common';
import { Money, toOffsetIso } from '../values/index.js';
import {
  type BidAnswer,
  type BidderHand,
  type BidInput,
  type FirstAnswer,
  keyOf,
  lotOf,
  type OpenLot,
} from './bid-batch.js';
import type { Lane, Statement } from './bid-lane.js';
import type { LotFields } from './bidding-state.js';
import { OrderLog } from './order-log.js';

/** What is known of a bid before it is decided. */
export interface BidFacts {
  /** Absent for whom it is not qualified. */
  readonly hand: BidderHand | undefined;
  /** The answer that this key got before. */
  readonly first: FirstAnswer | undefined;
}

interface LotRow {
  id: string;
  state: LotFields['state'];
  mode: LotFields['mode'];
  best: LotFields['best'];
  reserve: string;
  increment: string;
  max_increment: string | null;
  max_amount: string;
  free_period_minutes: number;
  extension_minutes: number;
  max_extensions: number | null;
  announced_opens_at: Date;
  opens_at: Date;
  free_period_ends_at: Date;
  closes_at: Date;
  suspended_at: Date | null;
  extensions: number;
  seq: number;
  head: Buffer;
  standing_amount: string | null;
  standing_application_id: string | null;
  standing_number: number | null;
  standing_at: Date | null;
  standing_seq: number | null;
  standing_by: LotFields['standingBy'];
  standing_rank: number | null;
  orders_seq: number;
  orders_head: Buffer;
  now: Date;
}

interface FactsRow {
  application_id: string | null;
  number: number | null;
  priority_rank: number | null;
  barred: string | null;
  seq: number | null;
  made_by: 'hand' | 'match' | null;
  amount: string | null;
  bid_number: number | null;
  at: Date | null;
  closes_at: Date | null;
  extended: boolean | null;
}

/**
 * Locks the lots in id order (two writers cannot deadlock) and reads the database's clock after the locks: the outer query takes its rows from
 * the locking one, so the last row's time is later than every lock.
 */
const lockLots: Statement = {
  name: 'bids.lock',
  text: `with locked as materialized (
      select id, state, mode, best, reserve, increment, max_increment, max_amount, free_period_minutes, extension_minutes, max_extensions,
        announced_opens_at, opens_at, free_period_ends_at, closes_at, suspended_at, extensions, seq, head, standing_amount,
        standing_application_id, standing_number, standing_at, standing_seq, standing_by, standing_rank, orders_seq, orders_head
      from trading_session where id = any($1::uuid[]) order by id for update)
    select locked.*, market_now() as now from locked`,
};

const readFacts: Statement = {
  name: 'bids.facts',
  text: `select a.application_id, a.number, a.priority_rank, a.barred, e.seq, e.made_by, e.amount, e.number as bid_number, e.at, e.closes_at, e.extended
    from unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality as w(session_id, account_id, key, place)
    left join session_account a on a.session_id = w.session_id and a.account_id = w.account_id
    left join session_event e on e.session_id = w.session_id and e.account_id = w.account_id and e.key = w.key
    order by w.place`,
};

const writeBids: Statement = {
  name: 'bids.write',
  text: `with bids as (
      insert into session_event(session_id, seq, kind, at, number, application_id, account_id, amount, closes_at, extended, key, hash,
        made_by, rank)
      select session_id, seq, 'bid', at, number, application_id, account_id, amount, closes_at, extended, key, hash, made_by, rank
      from unnest($1::uuid[], $2::int[], $3::timestamptz[], $4::int[], $5::uuid[], $6::uuid[], $7::numeric[],
        $8::timestamptz[], $9::boolean[], $10::text[], $11::bytea[], $12::text[], $13::int[])
        as b(session_id, seq, at, number, application_id, account_id, amount, closes_at, extended, key, hash, made_by, rank))
    update trading_session s set closes_at = l.closes_at, extensions = l.extensions, seq = l.seq, head = l.head,
      standing_amount = l.amount, standing_application_id = l.application_id, standing_number = l.number,
      standing_at = l.at, standing_seq = l.standing_seq, standing_by = l.standing_by, standing_rank = l.standing_rank
    from unnest($14::uuid[], $15::timestamptz[], $16::int[], $17::int[], $18::bytea[], $19::numeric[], $20::uuid[],
      $21::int[], $22::timestamptz[], $23::int[], $24::text[], $25::int[])
      as l(id, closes_at, extensions, seq, head, amount, application_id, number, at, standing_seq, standing_by, standing_rank)
    where s.id = l.id`,
};

/** The statements of the bid desk: a batch of any size is two round trips, and no entity is built on the way. */
@Injectable()
export class BidWriter {
  constructor(private readonly orders: OrderLog) {}

  /** Answers once the lots are locked and everything about the bids is read; all of it is asked before this returns. */
  async ground(
    lane: Lane,
    bids: readonly BidInput[],
  ): Promise<{ lots: Map<string, OpenLot>; now: number; facts: BidFacts[] }> {
    const sessionIds = bids.map(({ sessionId }) => sessionId);
    const [locked, known] = await Promise.all([
      lane.rows<LotRow>(lockLots, [[...new Set(sessionIds)]]),
      // In a statement of its own after the locks, so that it sees what another process wrote while this one waited.
      lane.rows<FactsRow>(readFacts, [sessionIds, bids.map(({ accountId }) => accountId), bids.map(({ key }) => key)]),
    ]);
    const lots = new Map(locked.map((row) => [row.id, lotOf(fieldsOf(row))]));
    const orders = await this.ordersOf(lane, bids, [...lots.values()]);
    const facts = known.map((row, place) => ({
      hand: handOf(row),
      first: row.seq === null ? orders?.get(keyOf(bids[place]!)) : firstOf(row as BidRow),
    }));
    return { lots, now: locked.at(-1)?.now.getTime() ?? 0, facts };
  }

  /** Only where standing orders were left does a batch look for them. */
  private async ordersOf(
    lane: Lane,
    bids: readonly BidInput[],
    lots: readonly OpenLot[],
  ): Promise<Map<string, FirstAnswer> | undefined> {
    const ordered = lots.filter(({ ordersSeq }) => ordersSeq > 0);
    if (ordered.length === 0) return undefined;
    const [, first] = await Promise.all([this.orders.load(lane, ordered), this.orders.firstAnswers(lane, bids)]);
    return first;
  }

  /** All bids of the batch and all lots they moved, in one statement; standing orders, where there are new ones, in one before. */
  write(lane: Lane, lots: readonly OpenLot[]): void {
    this.orders.write(lane, lots);
    const changed = lots.filter(({ bids }) => bids.length > 0);
    if (changed.length === 0) return;
    const rows = changed.flatMap(({ session, bids }) => bids.map((bid) => ({ sessionId: session.id, ...bid })));
    lane.post(writeBids, [...bidColumns(rows), ...lotColumns(changed)]);
  }
}

function bidColumns(rows: readonly ({ sessionId: string } & OpenLot['bids'][number])[]): string[] {
  return [
    words(rows.map(({ sessionId }) => sessionId)),
    words(rows.map(({ event }) => event.seq)),
    words(rows.map(({ event }) => iso(event.at))),
    words(rows.map(({ event }) => event.bidder)),
    words(rows.map(({ hand }) => hand.applicationId)),
    words(rows.map(({ hand }) => hand.accountId)),
    words(rows.map(({ event }) => Money.ofFen(event.amount).toString())),
    words(rows.map(({ event }) => iso(event.closesAt))),
    words(rows.map(({ event }) => event.extended)),
    texts(rows.map(({ hand }) => hand.key)),
    texts(rows.map(({ hash }) => bytea(hash))),
    words(rows.map(({ event }) => event.by)),
    words(rows.map(({ event }) => event.rank)),
  ];
}

function lotColumns(lots: readonly OpenLot[]): string[] {
  return [
    words(lots.map(({ session }) => session.id)),
    words(lots.map(({ state }) => iso(state.closesAt))),
    words(lots.map(({ state }) => state.extensions)),
    words(lots.map(({ state }) => state.seq)),
    texts(lots.map(({ head }) => bytea(head))),
    words(lots.map(({ state }) => Money.ofFen(state.standing!.amount).toString())),
    words(lots.map(({ standingApplicationId }) => standingApplicationId)),
    words(lots.map(({ state }) => state.standing!.bidder)),
    words(lots.map(({ state }) => iso(state.standing!.at))),
    words(lots.map(({ state }) => state.standing!.seq)),
    words(lots.map(({ state }) => state.standing!.by)),
    words(lots.map(({ state }) => state.standing!.rank)),
  ];
}

type BidRow = { [K in keyof FactsRow]: NonNullable<FactsRow[K]> };

const handOf = (row: FactsRow): BidderHand | undefined =>
  row.application_id === null
    ? undefined
    : { applicationId: row.application_id, number: row.number!, rank: row.priority_rank, barred: row.barred };

const firstOf = (row: BidRow): FirstAnswer => {
  const answer = answerOf(row);
  return { kind: answer.match ? 'match' : 'bid', amount: answer.amount, answer };
};

const answerOf = (row: BidRow): BidAnswer => ({
  seq: row.seq,
  amount: Money.of(row.amount),
  bidder: row.bid_number,
  at: row.at,
  closesAt: row.closes_at,
  extended: row.extended,
  match: row.made_by === 'match',
});

const fieldsOf = (row: LotRow): LotFields => ({
  id: row.id,
  state: row.state,
  mode: row.mode,
  best: row.best,
  reserve: Money.of(row.reserve),
  increment: Money.of(row.increment),
  maxIncrement: row.max_increment === null ? null : Money.of(row.max_increment),
  maxAmount: Money.of(row.max_amount),
  freePeriodMinutes: row.free_period_minutes,
  extensionMinutes: row.extension_minutes,
  maxExtensions: row.max_extensions,
  announcedOpensAt: row.announced_opens_at,
  opensAt: row.opens_at,
  freePeriodEndsAt: row.free_period_ends_at,
  closesAt: row.closes_at,
  suspendedAt: row.suspended_at,
  extensions: row.extensions,
  seq: row.seq,
  head: row.head,
  standingAmount: row.standing_amount === null ? null : Money.of(row.standing_amount),
  standingApplicationId: row.standing_application_id,
  standingNumber: row.standing_number,
  standingAt: row.standing_at,
  standingSeq: row.standing_seq,
  standingBy: row.standing_by,
  standingRank: row.standing_rank,
  ordersSeq: row.orders_seq,
  ordersHead: row.orders_head,
});

/**
 * An array as PostgreSQL reads it, written here: the driver quotes and escapes every element, which for a hundred bids takes
 * longer than to decide them. `words` are values that cannot hold what would need it (identifiers, numbers, moments); null is NULL.
 */
const words = (values: readonly (string | number | boolean | null)[]): string =>
  `{${values.map((value) => value ?? 'NULL').join(',')}}`;

const texts = (values: readonly (string | null)[]): string =>
  words(values.map((value) => value && `"${value.replace(/["\\]/g, '\\$&')}"`));

const iso = (ms: number): string => toOffsetIso(new Date(ms));
const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
