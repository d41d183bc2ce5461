import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { EmbeddedPostgres } from '../src/platform/postgres/embedded.js';

/** What a measurement stands on: one durable PostgreSQL, the application as a process of its own, a folder for both. */
export interface Ground {
  /** The database of this run. */
  readonly url: string;
  readonly admin: pg.Client;
  readonly folder: string;
  close(): Promise<void>;
}

/** An embedded server in a temporary folder; with DATABASE_URL a database of its own on that server, dropped afterwards. */
export async function prepareGround(say: (line: string) => void): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-bench-'));
  const given = process.env['DATABASE_URL'];
  const server = given ? undefined : await EmbeddedPostgres.start({ dataDir: folder, log: say });
  const name = `exchange_bench_${process.pid}`;
  const url = given ? await createOn(given, name) : await server!.ensureDatabase(name);
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await refuseUnsafe(admin);
  return {
    url,
    admin,
    folder,
    async close() {
      await admin.end();
      if (given) await onServer(given, `drop database if exists ${name} with (force)`);
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A figure without durability would be worth nothing. */
async function refuseUnsafe(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
  );
  const unsafe = rows.filter(({ setting }) => setting === 'off').map(({ name }) => name);
  if (unsafe.length > 0) throw new Error(`The server is not durable: ${unsafe.join(', ')} off`);
}

async function createOn(server: string, name: string): Promise<string> {
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** What one measurement left in memory and log does not burden the next. */
export async function settle(admin: pg.Client): Promise<void> {
  await admin.query('checkpoint').catch(() => undefined);
  await sleep(300);
}

export interface Application {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * The people whom the lots need: an application that fills an empty database with the demonstration. What is measured is
 * another one, started afterwards: one that has just played three months of trading is not what runs on a market's day.
 */
export async function fillGround(ground: Ground): Promise<void> {
  await (await startApplication(ground)).stop();
}

/** The real application, as `npm start` runs it, on the run's database. `profileInto`: a folder for its CPU profile. */
export async function startApplication({ url, folder }: Ground, profileInto?: string): Promise<Application> {
  const port = await freePort();
  const main = fileURLToPath(new URL('../src/app/main.js', import.meta.url));
  const profiling = profileInto ? ['--cpu-prof', `--cpu-prof-dir=${profileInto}`] : [];
  const child = spawn(process.execPath, [...profiling, main], {
    env: {
      ...process.env,
      PROFILE: 'demo',
      LOG_LEVEL: 'warn',
      DATABASE_URL: url,
      DATA_DIR: join(folder, 'application'),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: '',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const leave = (): void => void child.kill('SIGKILL');
  process.once('exit', leave);
  await untilReady(child, port);
  return {
    port,
    async stop() {
      process.off('exit', leave);
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(250);
  }
  throw new Error('the application did not become ready');
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}
