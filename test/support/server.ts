import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { EmbeddedPostgres } from '../../src/platform/postgres/embedded.js';

const root = resolve(import.meta.dirname, '../..');

/** Every database that tests may touch begins so; anything else is refused. */
export const TEST_PREFIX = 'exchange_test_';
const BUILDING_LOCK = 0x74657374;

interface TestServer {
  postgres: EmbeddedPostgres;
  projects: number;
}
// Called once per project in one process: the first starts the server, the last stops it.
const shared = globalThis as { exchangeTestServer?: Promise<TestServer> };

/** Starts (or joins) the tests' PostgreSQL and makes the migrated template; workers learn of both by the environment. */
export async function startTestServer(): Promise<void> {
  shared.exchangeTestServer ??= prepare();
  (await shared.exchangeTestServer).projects += 1;
}

export async function stopTestServer(): Promise<void> {
  const server = await shared.exchangeTestServer;
  if (!server) return;
  server.projects -= 1;
  if (server.projects > 0) return;
  shared.exchangeTestServer = undefined;
  await server.postgres.stop();
}

async function prepare(): Promise<TestServer> {
  const postgres = await EmbeddedPostgres.start({
    dataDir: process.env.TEST_DATA_DIR ?? join(root, '.data', 'test-postgres'),
    // Tests may lose everything in a power cut; the product may not.
    settings: {
      fsync: false,
      full_page_writes: false,
      synchronous_commit: 'off',
      max_connections: 400,
      autovacuum_naptime: '1h',
    },
  });
  const template = `${TEST_PREFIX}template_${hashOf('migrations', 'src/platform/database')}`;
  // A day's: what was seeded yesterday would be yesterday's history.
  const people = `${TEST_PREFIX}people_${new Date().toISOString().slice(5, 10).replace('-', '')}_${hashOf('migrations', 'src', 'test/support')}`;
  const admin = new pg.Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [BUILDING_LOCK]);
    await sweep(admin, [template, people]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
    if (!rowCount) await build(admin, postgres, template);
  } finally {
    await admin.end();
  }
  process.env.EXCHANGE_TEST_SERVER = postgres.url('postgres');
  process.env.EXCHANGE_TEST_TEMPLATE = template;
  process.env.EXCHANGE_TEST_PEOPLE = people;
  return { postgres, projects: 0 };
}

/** Built under another name and renamed when migrated: a run that is interrupted leaves no half-migrated template. */
async function build(admin: pg.Client, postgres: EmbeddedPostgres, template: string): Promise<void> {
  const building = `${TEST_PREFIX}building_${process.pid}`;
  await admin.query(`CREATE DATABASE ${building}`);
  const migrate = join(root, 'src/platform/database/migrate.ts');
  if (existsSync(migrate)) {
    const module = (await import(pathToFileURL(migrate).href)) as { migrate(url: string): Promise<unknown> };
    await module.migrate(postgres.url(building));
  }
  await admin.query(`ALTER DATABASE ${building} RENAME TO ${template}`);
}

function hashOf(...folders: string[]): string {
  const hash = createHash('sha256');
  const files = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
      : [],
  );
  for (const file of files.filter((name) => name.endsWith('.ts')).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Removes what earlier runs left: clones and buildings whose process is gone, and the templates of other migrations. */
async function sweep(admin: pg.Client, templates: readonly string[]): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database d
      WHERE starts_with(datname, $1) AND datname <> ALL($2)
        AND NOT EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.datid = d.oid)`,
    [TEST_PREFIX, templates],
  );
  for (const { name } of rows) {
    const pid = /_(\d+)(?:_\d+)?$/.exec(name.replace(/_(template|people)_.*/, ''))?.[1];
    if (pid && processLives(Number(pid))) continue;
    await admin.query(`DROP DATABASE IF EXISTS ${admin.escapeIdentifier(name)}`);
  }
}

function processLives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
