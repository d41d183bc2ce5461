import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Database, systemContext } from '../../src/platform/index.js';
import { SessionProof } from '../../src/trading/index.js';
import type { Answer, Client, TestApp } from './app.js';
import { act, approved, collectiveOf, cropland, schedule } from './listings.js';
import { bidderFor, ok } from './trade.js';

/** A listing announced with these terms, whose bidders are admitted and have paid. The session has not opened yet. */
export async function planned(
  app: TestApp,
  bidders: readonly string[],
  terms: object = {},
  draft: object = {},
): Promise<{ listing: any; id: string }> {
  const filing = cropland((await collectiveOf(app)).id, draft);
  const ready = await approved(app, filing);
  const clerk = await app.as('centre.clerk');
  const listing = await act(clerk, ready, 'announce', await schedule(app, { oneApplicant: 'session', ...terms }));
  for (const username of bidders) await bidderFor(app, listing, username);
  const [session] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
  return { listing, id: session.id as string };
}

/** The same, at the moment of its opening. */
export async function opened(
  app: TestApp,
  bidders: readonly string[],
  terms: object = {},
  draft: object = {},
): Promise<{ listing: any; id: string }> {
  const { listing, id } = await planned(app, bidders, terms, draft);
  await app.advance(new Date(listing.trade.opensAt));
  return { listing, id };
}

export const bid = (client: Client, id: string, amount: unknown, key: string = randomUUID()): Promise<Answer> =>
  client.post(`/api/sessions/${id}/bids`, { amount }, { key });

export const view = async (app: TestApp, id: string): Promise<any> =>
  ok(await app.anyone.get(`/api/public/sessions/${id}`));

/** Stops, restarts or ends a listing as the director does, with evidence. */
export async function interrupt(
  app: TestApp,
  listingId: string,
  action: 'suspend' | 'restart' | 'terminate',
): Promise<any> {
  const director = await app.as('centre.director');
  const listing = ok(await director.get(`/api/listings/${listingId}`));
  const evidenceFileId = await director.upload();
  const ground = {
    suspend: { ground: 1, until: '2030-12-31' },
    restart: { applicantPartyId: listing.owners[0].partyId, causeGone: true },
    terminate: { ground: 1 },
  }[action];
  return act(director, listing, action, { ...ground, evidenceFileId, reason: '有关部门书面通知' });
}

/** What the database holds of a session, read past the application. */
export async function eventsOf(app: TestApp, id: string): Promise<any[]> {
  const client = new pg.Client({ connectionString: app.url });
  await client.connect();
  try {
    const { rows } = await client.query(`select * from session_event where session_id = $1 order by seq`, [id]);
    return rows;
  } finally {
    await client.end();
  }
}

/** Every session of this database folds from its events, and no hash is out of place. */
export const proof = (app: TestApp): Promise<{ sessions: number; events: number; faults: string[] }> =>
  app.app.get(SessionProof).verify(systemContext('test'));

export const marketNow = async (app: TestApp): Promise<Date> => app.app.get(Database).now();

export interface Told {
  id: string;
  event: string;
  data: any;
  /** When it came, by this process's clock. */
  at: number;
}

/** A watcher as a browser has one: an open stream, and what it was told. */
export class Watcher {
  readonly told: Told[] = [];
  ended = false;
  private readonly stop = new AbortController();
  private constructor() {}

  static async open(
    base: string,
    id: string,
    { after, last }: { after?: number; last?: string } = {},
  ): Promise<Watcher> {
    const watcher = new Watcher();
    const query = after === undefined ? '' : `?after=${after}`;
    const reply = await fetch(`${base}/api/public/sessions/${id}/events${query}`, {
      headers: { accept: 'text/event-stream', ...(last === undefined ? {} : { 'last-event-id': last }) },
      signal: watcher.stop.signal,
    });
    if (reply.status !== 200) throw new Error(`${reply.status} ${await reply.text()}`);
    void watcher.read(reply.body!).catch(() => undefined);
    return watcher;
  }

  /** Resolves when that many bids and changes have come, or fails after a while. */
  async has(count: number, ms = 5_000): Promise<Told[]> {
    const until = Date.now() + ms;
    while (this.news.length < count) {
      if (Date.now() > until) throw new Error(`told ${this.news.length} of ${count}: ${JSON.stringify(this.told)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.news;
  }

  get news(): Told[] {
    return this.told.filter(({ event }) => event !== 'beat');
  }

  close(): void {
    this.stop.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    for await (const chunk of body.pipeThrough(new TextDecoderStream() as never) as unknown as AsyncIterable<string>) {
      rest += chunk;
      const parts = rest.split('\n\n');
      rest = parts.pop()!;
      for (const part of parts) this.take(part);
    }
    this.ended = true;
  }

  private take(part: string): void {
    const fields = Object.fromEntries(
      part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    if (fields['data'])
      this.told.push({ id: fields['id']!, event: fields['event']!, data: JSON.parse(fields['data']), at: Date.now() });
  }
}
