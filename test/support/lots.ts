import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Bidder, type Lot, type LotsWanted, makeLots } from '../../bench/lots.js';
import { createApp } from '../../src/app/create-app.js';
import { readConfig } from '../../src/platform/index.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { Client, type TestApp } from './app.js';
import type { StoredBid } from './crowd.js';

export type { Bidder, Lot } from '../../bench/lots.js';

/** Runs `work` on a connection of its own to the suite's database. */
export async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Lots in mid-session, and their bidders as clients that are signed in. */
export const lotsOf = (
  { url }: Pick<TestApp, 'url'>,
  wanted: Partial<LotsWanted>,
): Promise<{ lots: Lot[]; bidders: Bidder[] }> =>
  withDatabase(url, (client) => makeLots(client, { lots: 1, bidders: 3, ...wanted }));

/** The bids of a session, read past the application. */
export const storedBids = (url: string, sessionId: string): Promise<StoredBid[]> =>
  withDatabase(url, async (client) => {
    const { rows } = await client.query<StoredBid>(
      `select seq, amount, key from session_event where session_id = $1 and kind = 'bid' order by seq`,
      [sessionId],
    );
    return rows;
  });

export const clientOf = ({ base }: Pick<TestApp, 'base'>, { token }: Bidder): Client => new Client(base, token);

/** Another process of the market, as far as one test process can be two: a second application on the same database. */
export async function secondApp({ url }: Pick<TestApp, 'url'>): Promise<{ base: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-second-'));
  const config = readConfig({ PROFILE: 'demo', DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const app = await createApp(config, url, createLogger(config.LOG_LEVEL));
  await app.listen(0, '127.0.0.1');
  return {
    base: await app.getUrl(),
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Seen {
  readonly id: string;
  readonly type: string;
  readonly data: any;
  /** When it came, performance.now(). */
  readonly at: number;
}

/** A watcher of a session by server-sent events, without sign-in. */
export class Watcher {
  readonly seen: Seen[] = [];
  private text = '';

  private constructor(
    private readonly request: ClientRequest,
    stream: IncomingMessage,
  ) {
    stream.setEncoding('utf8').on('data', (chunk: string) => this.take(chunk));
    stream.on('error', () => undefined);
  }

  static async open(base: string, sessionId: string, headers: Record<string, string> = {}): Promise<Watcher> {
    const request = get(`${base}/api/public/sessions/${sessionId}/events`, { headers });
    request.on('error', () => undefined);
    const [stream] = (await once(request, 'response')) as [IncomingMessage];
    if (stream.statusCode !== 200) throw new Error(`watching: ${stream.statusCode}`);
    return new Watcher(request, stream);
  }

  /** Resolves when `count` events that are not heartbeats have come; throws after `withinMs`. */
  async until(count: number, withinMs = 5_000): Promise<Seen[]> {
    const deadline = performance.now() + withinMs;
    while (this.seen.length < count) {
      if (performance.now() > deadline)
        throw new Error(`${this.seen.length} of ${count} events: ${JSON.stringify(this.seen)}`);
      await sleep(10);
    }
    return this.seen;
  }

  close(): void {
    this.request.destroy();
  }

  private take(chunk: string): void {
    this.text += chunk;
    const blocks = this.text.split('\n\n');
    this.text = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(
        block
          .split('\n')
          .filter((line) => line.includes(': '))
          .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
      );
      const { id = '', event = 'message', data } = fields;
      if (data === undefined || event === 'beat') continue;
      this.seen.push({ id, type: event, data: JSON.parse(data), at: performance.now() });
    }
  }
}
