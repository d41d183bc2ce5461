import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Secrets } from '../src/platform/index.js';
import { connectionOptions } from '../src/platform/database/migrate.js';
import { proveSessions, tradingEntities } from '../src/trading/index.js';
import type { Accepted } from './bidders.js';

interface Stored {
  session_id: string;
  seq: number;
  amount: string;
  key: string;
}

/**
 * What is wrong with the bids on these sessions, in words; empty when every accepted bid is there exactly once, under the
 * number and at the price it was answered with, nothing else is, prices rise, and every session of the market is the fold of its chained events.
 */
export async function faultsOf(
  url: string,
  sessionIds: readonly string[],
  accepted: readonly Accepted[],
): Promise<string[]> {
  const source = await new DataSource({
    ...connectionOptions(url),
    entities: tradingEntities,
  }).initialize();
  try {
    const rows = await source.query<Stored[]>(
      `select session_id, seq, amount, key from session_event where kind = 'bid' and session_id = any($1) order by session_id, seq`,
      [sessionIds],
    );
    // The bench leaves no standing orders, so there is nothing to open.
    const secrets = new Secrets(randomBytes(32), randomBytes(32));
    const proof = await source.transaction('REPEATABLE READ', (tx) => proveSessions(tx, secrets));
    return [...orderFaults(rows), ...answerFaults(rows, accepted), ...proof.faults];
  } finally {
    await source.destroy();
  }
}

function orderFaults(rows: readonly Stored[]): string[] {
  const faults: string[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    const first = before?.session_id !== row.session_id;
    if (row.seq !== (first ? 1 : before.seq + 1)) faults.push(`${row.session_id}: a gap before ${row.seq}`);
    if (!first && BigInt(row.amount.replace('.', '')) <= BigInt(before.amount.replace('.', ''))) {
      faults.push(`${row.session_id}: ${row.seq} is not higher than the bid before it`);
    }
  }
  return faults;
}

function answerFaults(rows: readonly Stored[], accepted: readonly Accepted[]): string[] {
  const faults: string[] = [];
  const stored = new Map(rows.map((row) => [row.key, row]));
  if (stored.size !== rows.length) faults.push(`${rows.length - stored.size} bids are there twice`);
  if (rows.length !== accepted.length) faults.push(`${accepted.length} were accepted, ${rows.length} are there`);
  for (const { sessionId, seq, amount, key } of accepted) {
    const row = stored.get(key);
    if (row?.session_id !== sessionId || row.seq !== seq || row.amount !== amount) {
      faults.push(`${sessionId}: bid ${seq} of ${amount} was accepted and is not there`);
    }
  }
  return faults;
}
