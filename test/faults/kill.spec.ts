import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, systemContext } from '../../src/platform/index.js';
import { SessionProof } from '../../src/trading/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { type Bidder, lotsOf, secondApp } from '../support/lots.js';

const root = resolve(import.meta.dirname, '../..');

let t: TestApp;
beforeAll(async () => {
  // Fills the database with people, and looks into it afterwards; the bids go to processes of their own.
  t = await testApp();
});
afterAll(() => t?.close());

interface Server {
  readonly base: string;
  readonly child: ChildProcess;
}

async function serve(folder: string): Promise<Server> {
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
      DATABASE_URL: t.url,
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const base = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode}`);
    if ((await fetch(`${base}/health/ready`).catch(() => undefined))?.ok) return { base, child };
    await sleep(100);
  }
  throw new Error('the application did not become ready');
}

interface Sent {
  readonly key: string;
  readonly amount: string;
  readonly bidder: Bidder;
  /** The answer, where there was one. */
  answer?: { status: number; body: any };
}

async function send(base: string, sessionId: string, one: Sent): Promise<void> {
  const reply = await fetch(`${base}/api/sessions/${sessionId}/bids`, {
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

it('kill -9 in the middle of bidding: what was answered is there once, what was not is there once or not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-kill-'));
  const { lots } = await lotsOf(t, { bidders: 20 });
  const { sessionId, bidders } = lots[0]!;
  const sent: Sent[] = [];
  let next = 1000;
  let server = await serve(folder);
  try {
    for (let round = 0; round < 2; round++) {
      const { base, child } = server;
      let dead = false;
      const crowd = bidders.map(async (bidder) => {
        while (!dead) {
          const one: Sent = { key: randomUUID(), amount: `${(next += 10)}.00`, bidder };
          sent.push(one);
          await send(base, sessionId, one).catch(() => undefined);
        }
      });
      await sleep(1500);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      dead = true;
      await Promise.all(crowd);
      server = await serve(folder);
    }
    const answered = sent.filter(({ answer }) => answer?.status === 201);
    const open = sent.filter(({ answer }) => answer === undefined);
    expect(answered.length).toBeGreaterThan(50);
    expect(open.length).toBeGreaterThan(0);
    for (const { answer } of sent) if (answer) expect([201, 409, 422]).toContain(answer.status);

    const stored = async (): Promise<any[]> =>
      t.app
        .get(Database)
        .reader.query(`select seq, amount, key from session_event where session_id = $1 order by seq`, [sessionId]);
    const rows = await stored();
    const byKey = new Map(rows.map((row) => [row.key, row]));
    expect(byKey.size).toBe(rows.length);
    for (const { key, answer } of answered)
      expect(byKey.get(key)).toMatchObject({ seq: answer!.body.seq, amount: answer!.body.amount });
    const known = new Set([...answered, ...open].map(({ key }) => key));
    for (const { key } of rows) expect(known).toContain(key);

    // A bidder that heard nothing sends the same key again: what was written is answered as it was, and stays one.
    const written = open.filter(({ key }) => byKey.has(key));
    for (const one of written) {
      await send(server.base, sessionId, one);
      expect(one.answer).toMatchObject({ status: 201, body: { seq: byKey.get(one.key).seq } });
    }
    for (const one of answered.slice(-20)) {
      const again: Sent = { ...one, answer: undefined };
      await send(server.base, sessionId, again);
      expect(again.answer).toEqual(one.answer);
    }
    expect(await stored()).toEqual(rows);
    expect(await t.app.get(SessionProof).verify(systemContext('test'))).toMatchObject({ faults: [] });
  } finally {
    server.child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

it('what falls due is done once, with two processes on one database', async () => {
  const other = await secondApp(t);
  try {
    const { lots } = await lotsOf(t, { lots: 12, freePeriodMinutes: 10 });
    const ids = lots.map(({ sessionId }) => sessionId);
    // Both are told at once that time has passed; each also looks by itself.
    await Promise.all([
      t.advance('PT15M'),
      fetch(`${other.base}/api/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"advance":"PT1M"}',
      }),
    ]);
    const read = (text: string): Promise<any[]> => t.app.get(Database).reader.query(text, [ids]);
    for (let attempt = 0; attempt < 100; attempt++) {
      const [{ n }] = await read(`select count(*)::int as n from agenda where root_id = any($1) and done_at is null`);
      if (n === 0) break;
      await sleep(50);
    }
    expect(await read(`select distinct state from trading_session where id = any($1)`)).toEqual([{ state: 'unsold' }]);
    const events = await read(
      `select session_id, kind from session_event where session_id = any($1) and kind = 'unsold'`,
    );
    expect(events).toHaveLength(lots.length);
    const deeds = await read(
      `select root_id from audit_log where root_type = 'session' and root_id = any($1) and action = 'unsold'`,
    );
    expect(deeds).toHaveLength(lots.length);
    expect(await t.app.get(SessionProof).verify(systemContext('test'))).toMatchObject({ faults: [] });
  } finally {
    await other.close();
  }
});
