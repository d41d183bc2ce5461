import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { seedPeople } from '../../src/app/demo/seed-people.js';
import { createApp } from '../../src/app/create-app.js';
import { readConfig, systemContext } from '../../src/platform/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { EmbeddedPostgres } from '../../src/platform/postgres/embedded.js';
import { SessionProof } from '../../src/trading/index.js';
import { Crowd, ready, serve } from '../support/crowd.js';
import { lotsOf, storedBids } from '../support/lots.js';

/** A durable server of its own, as the product starts it: the tests' own server may lose what it likes. */
let folder: string;
let postgres: EmbeddedPostgres;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-kill-postgres-'));
  postgres = await EmbeddedPostgres.start({ dataDir: folder });
  url = await postgres.ensureDatabase('exchange');
  await migrate(url);
}, 120_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The postmaster goes as in a power cut: its children follow by themselves, nothing is written on the way. */
function killPostgres(): void {
  const [pid] = readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

async function back(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    const there = await client.connect().then(
      () => true,
      () => false,
    );
    if (there) return client.end();
    await sleep(100);
  }
  throw new Error('PostgreSQL did not come back');
}

it('kill -9 of PostgreSQL in the middle of bidding: the application goes on with it, and no answered bid is lost', async () => {
  const config = readConfig({ PROFILE: 'demo', DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const observer = await createApp(config, url, createLogger(config.LOG_LEVEL));
  await observer.init();
  await seedPeople(observer);
  const { lots } = await lotsOf({ url }, { bidders: 20, freePeriodMinutes: 60 });
  const { sessionId, bidders } = lots[0]!;
  const crowd = new Crowd(sessionId, bidders);
  const server = await serve(url, folder);
  try {
    let over = false;
    const bidding = crowd.bidUntil(server.base, () => over);
    for (let round = 0; round < 2; round++) {
      await sleep(1500);
      const before = crowd.accepted.length;
      killPostgres();
      await sleep(300);
      await back();
      await ready(server);
      // It was not started again, and takes bids.
      for (let attempt = 0; attempt < 100 && crowd.accepted.length < before + 20; attempt++) await sleep(100);
      expect(crowd.accepted.length).toBeGreaterThan(before + 19);
    }
    over = true;
    await bidding;
    expect(crowd.unknown.length).toBeGreaterThan(0);
    expect(server.child.exitCode).toBeNull();
    // Who was told that something went wrong was told so as a problem, not by a cut line alone.
    for (const { answer } of crowd.unknown) if (answer) expect(answer.body.code).toBeTruthy();

    const rows = await storedBids(url, sessionId);
    crowd.check(rows);
    await crowd.sendAgain(server.base, rows);
    expect(await storedBids(url, sessionId)).toEqual(rows);
    // The fold of the events is what is stored, the deadline included.
    expect(await observer.get(SessionProof).verify(systemContext('test'))).toMatchObject({ faults: [] });
  } finally {
    server.child.kill('SIGKILL');
    await observer.close();
  }
}, 120_000);
