import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedPostgres } from '../../src/platform/postgres/embedded.js';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const pid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const running = () => existsSync(join(dataDir, 'postgres', 'postmaster.pid'));

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'exchange-pg-'));
    chmodSync(dataDir, 0o755);
  });
  afterEach(() => {
    if (running() && pid() !== process.pid) process.kill(pid(), 'SIGKILL');
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('starts durable, in UTC, UTF-8 and byte order, on the loopback only, with a password of its own', async () => {
    const server = await EmbeddedPostgres.start({ dataDir });
    const url = await server.ensureDatabase('exchange');
    expect(await server.ensureDatabase('exchange')).toBe(url);
    const [settings] = await query(
      url,
      `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('TimeZone') AS zone,
              current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS listen,
              (SELECT datcollate FROM pg_database WHERE datname = current_database()) AS collate,
              (SELECT string_agg(t, '' ORDER BY t COLLATE "zh-x-icu") FROM unnest(ARRAY['札萨克', '阿勒腾席热', '红庆河']) t) AS pinyin`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      zone: 'UTC',
      encoding: 'UTF8',
      listen: '127.0.0.1',
      collate: 'C',
      pinyin: '阿勒腾席热红庆河札萨克',
    });
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    await expect(query(url.replace(/:[^:@]+@/, ':password@'), 'SELECT 1')).rejects.toThrow(/password/);
    expect(await server.stop()).toBe('stopped');
    expect(running()).toBe(false);
  });

  it('keeps its data over a stop and a start', async () => {
    const first = await EmbeddedPostgres.start({ dataDir });
    await query(await first.ensureDatabase('exchange'), `CREATE TABLE kept AS SELECT 42 AS n`);
    await first.stop();
    const second = await EmbeddedPostgres.start({ dataDir });
    expect(second.startedHere).toBe(true);
    expect(await query(second.url('exchange'), 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await second.stop();
  });

  it('is shared by processes with the same data folder, and stopped by the last that leaves', async () => {
    const [one, two] = await Promise.all([EmbeddedPostgres.start({ dataDir }), startParent(dataDir)]);
    expect(await one.stop()).toBe('in use by others');
    expect(await query(one.url('exchange'), 'SELECT n FROM answered')).toEqual([{ n: 7 }]);
    const again = await EmbeddedPostgres.start({ dataDir });
    expect(again.startedHere).toBe(false);
    two.kill('SIGKILL');
    await new Promise((done) => two.once('exit', done));
    expect(await again.stop()).toBe('stopped');
    expect(running()).toBe(false);
  });

  it('is found again after its parent was killed with SIGKILL, with everything that was answered', async () => {
    const parent = await startParent(dataDir);
    const left = pid();
    parent.kill('SIGKILL');
    await new Promise((done) => parent.once('exit', done));
    const server = await EmbeddedPostgres.start({ dataDir });
    expect(server.startedHere).toBe(false);
    expect(pid()).toBe(left);
    expect(await query(server.url('exchange'), 'SELECT n FROM answered')).toEqual([{ n: 7 }]);
    expect(await server.stop()).toBe('stopped');
  });

  it('starts over the pid file of a server that was killed, and recovers', async () => {
    const parent = await startParent(dataDir);
    parent.kill('SIGKILL');
    await new Promise((done) => parent.once('exit', done));
    process.kill(pid(), 'SIGKILL');
    const server = await EmbeddedPostgres.start({ dataDir });
    expect(server.startedHere).toBe(true);
    expect(await query(server.url('exchange'), 'SELECT n FROM answered')).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it('is not misled by a pid file whose number now belongs to another program', async () => {
    const first = await EmbeddedPostgres.start({ dataDir });
    await first.stop();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    writeFileSync(file, `${process.pid}\n${join(dataDir, 'postgres')}\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n`);
    const server = await EmbeddedPostgres.start({ dataDir });
    expect(server.startedHere).toBe(true);
    await server.stop();
  });

  it('comes back on the same port when it dies under a running application', async () => {
    const server = await EmbeddedPostgres.start({ dataDir });
    const port = server.port;
    process.kill(pid(), 'SIGKILL');
    let up: unknown;
    for (let attempt = 0; attempt < 100 && !up; attempt += 1) {
      up = await query(server.url('postgres'), 'SELECT 1 AS up').catch(() => undefined);
      if (!up) await new Promise((done) => setTimeout(done, 100));
    }
    expect(up).toEqual([{ up: 1 }]);
    expect(server.port).toBe(port);
    await server.stop();
  });

  it('works in a folder that others may not enter', async () => {
    const open = dataDir;
    dataDir = join(open, 'closed');
    chmodSync(open, 0o700);
    const server = await EmbeddedPostgres.start({ dataDir });
    expect(await query(server.url('postgres'), 'SELECT 1 AS up')).toEqual([{ up: 1 }]);
    await server.stop();
    rmSync(open, { recursive: true, force: true });
  });
});

/** A separate process that starts the server, commits a row and stays. */
async function startParent(dataDir: string): Promise<ChildProcess> {
  const script = `
    const { EmbeddedPostgres } = await import(process.env.MODULE);
    const { default: pg } = await import('pg');
    const server = await EmbeddedPostgres.start({ dataDir: process.env.FOLDER });
    const client = new pg.Client({ connectionString: await server.ensureDatabase('exchange') });
    await client.connect();
    await client.query('CREATE TABLE answered AS SELECT 7 AS n');
    console.log('ANSWERED');
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--import', './test/support/typescript.mjs', '--input-type=module', '-e', script],
    {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        MODULE: join(process.cwd(), 'src/platform/postgres/embedded.ts'),
        FOLDER: dataDir,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the parent ended early (${code})`)));
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ANSWERED')) done();
    });
  });
  child.removeAllListeners('exit');
  return child;
}
