import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bidder } from './lots.js';

const root = resolve(import.meta.dirname, '../..');

export interface Server {
  readonly base: string;
  readonly child: ChildProcess;
}

/** The built server as a process of its own, so that it can be killed. */
export async function serve(url: string, folder: string): Promise<Server> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  const child = spawn(process.execPath, ['dist/src/app/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PROFILE: 'demo',
      DATABASE_URL: url,
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = { base: `http://127.0.0.1:${port}`, child };
  await ready(server);
  return server;
}

/** Answers as soon as the server takes work (again). */
export async function ready({ base, child }: Server): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode}`);
    if ((await fetch(`${base}/health/ready`).catch(() => undefined))?.ok) return;
    await sleep(100);
  }
  throw new Error('the application did not become ready');
}

export interface Sent {
  readonly key: string;
  readonly amount: string;
  readonly bidder: Bidder;
  /** The answer, where there was one. */
  answer?: { status: number; body: any };
}

/** A row of session_event, as far as a bidder was told of it. */
export interface StoredBid {
  readonly seq: number;
  readonly amount: string;
  readonly key: string;
}

/** Bidders who go on, whatever happens to the server, and remember what they were told. */
export class Crowd {
  readonly sent: Sent[] = [];
  private next = 1000;

  constructor(
    private readonly sessionId: string,
    private readonly bidders: readonly Bidder[],
  ) {}

  /** Everybody bids again and again until `over` says so. */
  async bidUntil(base: string, over: () => boolean): Promise<void> {
    await Promise.all(
      this.bidders.map(async (bidder) => {
        while (!over()) {
          const one: Sent = { key: randomUUID(), amount: `${(this.next += 10)}.00`, bidder };
          this.sent.push(one);
          await this.send(base, one).catch(() => sleep(20));
        }
      }),
    );
  }

  async send(base: string, one: Sent): Promise<void> {
    const reply = await fetch(`${base}/api/sessions/${this.sessionId}/bids`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${one.bidder.token}`,
        'content-type': 'application/json',
        'idempotency-key': one.key,
      },
      body: JSON.stringify({ amount: one.amount }),
    });
    one.answer = { status: reply.status, body: await reply.json() };
  }

  get accepted(): Sent[] {
    return this.sent.filter(({ answer }) => answer?.status === 201);
  }

  /** Heard nothing, or that something went wrong: whether it was written is to be seen. */
  get unknown(): Sent[] {
    return this.sent.filter(({ answer }) => !answer || answer.status >= 500);
  }

  /** Every answered bid is there as it was answered, every other at most once, and nothing that nobody sent. */
  check(rows: readonly StoredBid[]): void {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    expect(byKey.size).toBe(rows.length);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    for (const { key, answer } of this.accepted)
      expect(byKey.get(key)).toMatchObject({ seq: answer!.body.seq, amount: answer!.body.amount });
    const known = new Set([...this.accepted, ...this.unknown].map(({ key }) => key));
    for (const { key } of rows) expect(known).toContain(key);
  }

  /** Who heard nothing sends the same key again: what was written is answered as it was; what was answered is answered the same. */
  async sendAgain(base: string, rows: readonly StoredBid[]): Promise<void> {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const one of this.unknown.filter(({ key }) => byKey.has(key))) {
      await this.send(base, one);
      expect(one.answer).toMatchObject({ status: 201, body: { seq: byKey.get(one.key)!.seq } });
    }
    for (const one of this.accepted.slice(-20)) {
      const again: Sent = { ...one, answer: undefined };
      await this.send(base, again);
      expect(again.answer).toEqual(one.answer);
    }
  }
}
