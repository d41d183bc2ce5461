import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { migrate } from '../../platform/database/migrate.js';
import { readConfig } from '../../platform/index.js';
import { createLogger } from '../../platform/logging/logger.js';
import { EmbeddedPostgres } from '../../platform/postgres/embedded.js';
import { createApp } from '../create-app.js';
import { demoPassword } from '../demo/people.js';
import { seedPeople } from '../demo/seed-people.js';
import { Cast, type Line, overNetwork } from '../play/index.js';
import { projectRoot } from '../project-root.js';
import { walkthrough } from '../walkthrough/walkthrough.js';

const folder = join(projectRoot, '.walkthrough');

interface House {
  readonly base: string;
  close(): Promise<void>;
}

/** An application of its own on a fresh database, so that the walk changes nothing of anybody's. */
async function ownHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'exchange-walkthrough-'));
  const config = readConfig({
    PROFILE: 'demo',
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  });
  const server = await EmbeddedPostgres.start({ dataDir });
  const url = await server.ensureDatabase('exchange');
  await migrate(url);
  const app = await createApp(config, url, createLogger(config.LOG_LEVEL));
  // The walk takes months; it begins so far back that it ends in days whose calendar is known.
  await app.get(DataSource).query(`update market_clock set shift = make_interval(secs => -300 * 86400)`);
  await app.listen(0, '127.0.0.1');
  await seedPeople(app);
  return {
    base: await app.getUrl(),
    async close() {
      await app.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell({ at, who, what, article }: Line): void {
  const moment = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  say(`  ${moment}  ${who}：${what}${article ? `（第${article}条）` : ''}`);
}

async function main(): Promise<void> {
  const began = performance.now();
  const theirs = process.env['WALKTHROUGH_URL'];
  const house = theirs ? { base: theirs, close: async () => undefined } : await ownHouse();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Interrupted: the database of its own goes too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void house.close().finally(() => process.exit(130)));
  try {
    await walkthrough(new Cast(overNetwork(house.base), demoPassword), {
      only: process.argv.slice(2),
      say,
      tell,
      keep: (name, content) => writeFileSync(join(folder, name), content),
    });
    say(`\n合同与鉴证书在 .walkthrough/；用时${((performance.now() - began) / 1000).toFixed(1)}秒。`);
  } finally {
    await house.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n走查中止：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
