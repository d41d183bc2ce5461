import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database, systemContext } from '../../src/platform/index.js';
import { SessionProof } from '../../src/trading/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { Crowd, serve } from '../support/crowd.js';
import { lotsOf, secondApp, storedBids } from '../support/lots.js';

let t: TestApp;
beforeAll(async () => {
  // Fills the database with people, and looks into it afterwards; the bids go to processes of their own.
  t = await testApp();
});
afterAll(() => t?.close());

it('kill -9 in the middle of bidding: what was answered is there once, what was not is there once or not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-kill-'));
  const { lots } = await lotsOf(t, { bidders: 20 });
  const { sessionId, bidders } = lots[0]!;
  const crowd = new Crowd(sessionId, bidders);
  let server = await serve(t.url, folder);
  try {
    for (let round = 0; round < 2; round++) {
      const { base, child } = server;
      let dead = false;
      const bidding = crowd.bidUntil(base, () => dead);
      await sleep(1500);
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      dead = true;
      await bidding;
      server = await serve(t.url, folder);
    }
    expect(crowd.accepted.length).toBeGreaterThan(50);
    expect(crowd.unknown.length).toBeGreaterThan(0);
    for (const { answer } of crowd.sent) if (answer) expect([201, 409, 422]).toContain(answer.status);

    const rows = await storedBids(t.url, sessionId);
    crowd.check(rows);
    await crowd.sendAgain(server.base, rows);
    expect(await storedBids(t.url, sessionId)).toEqual(rows);
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
