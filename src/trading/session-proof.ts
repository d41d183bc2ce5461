import { Injectable } from '@nestjs/common';
import { type Context, Database } from '../platform/index.js';
import { fold, openSession } from '../rulebook/index.js';
import { chained, eventOf, noHead, stateOf } from './bidding-state.js';
import { SessionEvent, TradingSession } from './session.entity.js';

/** Proves sessions from their events: each chain of hashes holds, numbers have no gap, and the fold is what is stored. */
@Injectable()
export class SessionProof {
  constructor(private readonly db: Database) {}

  /** An empty list of faults is a proof. */
  async verify(ctx: Context): Promise<{ sessions: number; events: number; faults: string[] }> {
    const manager = this.db.managerOf(ctx);
    const faults: string[] = [];
    let events = 0;
    const sessions = await manager.find(TradingSession, { order: { id: 'ASC' } });
    for (const session of sessions) {
      const rows = await manager.find(SessionEvent, { where: { sessionId: session.id }, order: { seq: 'ASC' } });
      events += rows.length;
      const fault = faultOf(session, rows);
      if (fault) faults.push(`session ${session.id}: ${fault}`);
    }
    return { sessions: sessions.length, events, faults };
  }
}

function faultOf(session: TradingSession, rows: readonly SessionEvent[]): string | undefined {
  const stored = stateOf(session);
  let head: Buffer = noHead;
  let state = openSession(stored.terms);
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return `event ${index + 1} is missing`;
    const event = eventOf(row);
    const hand =
      row.kind === 'bid' ? { applicationId: row.applicationId!, accountId: row.accountId!, key: row.key! } : null;
    head = chained(head, session.id, event, hand);
    if (!head.equals(row.hash)) return `event ${row.seq} was changed`;
    state = fold(state, event);
  }
  if (!head.equals(session.head)) return 'the stored head is not the last event';
  if (session.seq !== rows.length) return 'the stored number is not the last event';
  if (!same(state, stored)) return 'the stored session is not the fold of its events';
  return undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a, bigints) === JSON.stringify(b, bigints);
const bigints = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);
