import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';

/** What one thread of the yardstick does; answers accepted bids a second. */
export interface Drive {
  readonly url: string;
  readonly procedure: 'place_bid' | 'place_bid_q';
  /** Bids go to lots 1 … lots at random, by one of the 20 bidders of each. */
  readonly lots: number;
  readonly connections: number;
  readonly seconds: number;
}

const warmUpMs = 1000;
const any = (count: number): number => 1 + Math.floor(Math.random() * count);

async function drive({ url, procedure, lots, connections, seconds }: Drive): Promise<number> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  const from = performance.now() + warmUpMs;
  const until = from + seconds * 1000;
  let accepted = 0;
  const query = { name: 'bid', text: `select yardstick.${procedure}($1, $2) as seq`, rowMode: 'array' as const };
  await Promise.all(
    clients.map(async (client) => {
      for (;;) {
        const { rows } = await client.query<[string | null]>({ ...query, values: [any(lots), any(20)] });
        const now = performance.now();
        if (now >= until) return;
        if (now >= from && rows[0]![0] !== null) accepted += 1;
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return accepted / seconds;
}

parentPort!.postMessage(await drive(workerData as Drive));
