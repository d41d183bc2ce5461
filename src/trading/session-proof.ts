import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Context, Database, Secrets } from '../platform/index.js';
import { fold, openSession } from '../rulebook/index.js';
import { chained, eventOf, noHead, stateOf } from './bidding-state.js';
import { changeOf, orderHash, OrderLog } from './order-log.js';
import { SessionEvent, SessionOrder, TradingSession } from './session.entity.js';

export interface SessionsReport {
  readonly sessions: number;
  readonly events: number;
  readonly orders: number;
  /** Empty is a proof. Each names its session; none tells a maximum. */
  readonly faults: string[];
}

/** Proves sessions from what is stored of them, in a running application. */
@Injectable()
export class SessionProof {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  verify(ctx: Context): Promise<SessionsReport> {
    return proveSessions(this.db.managerOf(ctx), this.secrets);
  }
}

/**
 * Each chain of hashes holds, numbers have no gap, the fold of the events is what is stored, and no standing order bid above its maximum.
 * Read in one snapshot (REPEATABLE READ) where bids go on meanwhile.
 */
export async function proveSessions(manager: EntityManager, secrets: Secrets): Promise<SessionsReport> {
  const log = new OrderLog(secrets);
  const faults: string[] = [];
  const count = { sessions: 0, events: 0, orders: 0 };
  for (const session of await manager.find(TradingSession, { order: { id: 'ASC' } })) {
    const where = { sessionId: session.id };
    const events = await manager.find(SessionEvent, { where, order: { seq: 'ASC' } });
    const orders = await manager.find(SessionOrder, { where, order: { no: 'ASC' } });
    count.sessions += 1;
    count.events += events.length;
    count.orders += orders.length;
    const fault = eventsFault(session, events) ?? ordersFault(session, orders) ?? maximaFault(events, orders, log);
    if (fault) faults.push(`session ${session.id}: ${fault}`);
  }
  return { ...count, faults };
}

function eventsFault(session: TradingSession, rows: readonly SessionEvent[]): string | undefined {
  const stored = stateOf(session);
  let head: Buffer = noHead;
  let state = openSession(stored.terms);
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return `event ${index + 1} is missing`;
    const event = eventOf(row);
    const hand =
      row.kind === 'bid' ? { applicationId: row.applicationId!, accountId: row.accountId!, key: row.key } : null;
    head = chained(head, session.id, event, hand);
    if (!head.equals(row.hash)) return `event ${row.seq} was changed`;
    state = fold(state, event);
  }
  if (!head.equals(session.head)) return 'the stored head is not the last event';
  if (session.seq !== rows.length) return 'the stored number is not the last event';
  if (!same(state, stored)) return 'the stored session is not the fold of its events';
  return undefined;
}

function ordersFault(session: TradingSession, rows: readonly SessionOrder[]): string | undefined {
  let head: Buffer = noHead;
  for (const [index, row] of rows.entries()) {
    if (row.no !== index + 1) return `standing order ${index + 1} is missing`;
    head = orderHash(head, session.id, changeOf(row));
    if (!head.equals(row.hash)) return `standing order ${row.no} was changed`;
  }
  if (!head.equals(session.ordersHead)) return 'the stored head of standing orders is not the last one';
  return session.ordersSeq === rows.length ? undefined : 'the stored number of standing orders is not the last one';
}

/** What the system bid for somebody was covered by the order that held at that moment. */
function maximaFault(
  events: readonly SessionEvent[],
  orders: readonly SessionOrder[],
  log: OrderLog,
): string | undefined {
  for (const event of events) {
    if (event.madeBy !== 'order') continue;
    const order = orders.findLast(({ number, afterSeq }) => number === event.number && afterSeq < event.seq);
    const maximum = order && log.open(order);
    if (!maximum || event.amount!.fen > maximum) return `bid ${event.seq} is not covered by a standing order`;
  }
  return undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, bigints) === JSON.stringify(b, bigints);
const bigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
