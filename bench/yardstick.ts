import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type pg from 'pg';
import { type Ground, settle } from './ground.js';
import type { Drive } from './yardstick-worker.js';

export interface YardstickFigures {
  /** Bids a second by number of connections. */
  readonly byConnections: Readonly<Record<number, number>>;
  readonly best: number;
}

const connections = [1, 8, 32];

/** Makes the schema anew, so that both measurements begin with empty tables. */
async function reset(admin: pg.Client): Promise<void> {
  await admin.query(readFileSync(new URL('./yardstick.sql', import.meta.url), 'utf8'));
  await admin.query('analyze yardstick.lot, yardstick.bidder');
  await settle(admin);
}

/** The stored procedure at 1, 8 and 32 connections; the best of them is the yardstick. */
export async function measureYardstick(
  ground: Ground,
  what: Pick<Drive, 'procedure' | 'lots'>,
  seconds: number,
): Promise<YardstickFigures> {
  const byConnections: Record<number, number> = {};
  for (const count of connections) {
    await reset(ground.admin);
    byConnections[count] = await drive({ ...what, url: ground.url, seconds }, count);
  }
  return { byConnections, best: Math.max(...Object.values(byConnections)) };
}

/** Two threads share many connections, as pgbench with -j 2 does. */
async function drive(plan: Omit<Drive, 'connections'>, count: number): Promise<number> {
  const threads = count > 1 ? 2 : 1;
  const parts = Array.from({ length: threads }, async () => {
    const workerData: Drive = { ...plan, connections: count / threads };
    const worker = new Worker(new URL('./yardstick-worker.js', import.meta.url), { workerData });
    const [rate] = (await once(worker, 'message')) as [number];
    return rate;
  });
  return (await Promise.all(parts)).reduce((sum, rate) => sum + rate, 0);
}
