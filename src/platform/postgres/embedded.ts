import { spawn, execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries, type Binaries } from './binaries.js';
import {
  SUPERUSER,
  alive,
  createCluster,
  placesIn,
  postgresEnvironment,
  readOrMakePassword,
  writeSettings,
  type Places,
  type Settings,
} from './cluster.js';
import { identityFor, type Identity } from './identity.js';

export interface EmbeddedPostgresOptions {
  /** The application's data folder; the server lives in its subfolder `postgres`. */
  dataDir: string;
  /** Settings of postgresql.conf over the durable defaults (the tests' server gives up fsync). */
  settings?: Settings;
  /** Told in plain words what happens; silent when absent. */
  log?: (line: string) => void;
}

/** Every process that uses the server holds this advisory lock, shared; who gets it alone may stop the server. */
const IN_USE = 0x65786368;
const PATIENCE_MS = 90_000;
const LINGER_MS = 5_000;
const LOG_LIMIT_BYTES = 10 * 2 ** 20;

/** Answers of a server that is coming up or going down: worth asking again. */
const PASSING = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300']);

/**
 * A real PostgreSQL from npm, as a process of its own. It outlives a parent that is killed, and the next start finds it by
 * its postmaster.pid; processes with the same data folder share it and the last to leave stops it.
 */
export class EmbeddedPostgres {
  readonly #places: Places;
  readonly #options: EmbeddedPostgresOptions;
  #binaries!: Binaries;
  #identity!: Identity;
  #password = '';
  #keeper: pg.Client | undefined;
  #stopping = false;
  #reviving: Promise<void> | undefined;
  #port = 0;
  #startedHere = false;

  private constructor(options: EmbeddedPostgresOptions) {
    this.#options = options;
    this.#places = placesIn(resolve(options.dataDir));
  }

  /**
   * Creates the cluster if there is none, starts it if it does not run, or joins the one that runs.
   * @throws Error in plain words, with the end of postgres.log, when the server does not come up
   */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const server = new EmbeddedPostgres(options);
    const places = server.#places;
    mkdirSync(places.root, { recursive: true });
    server.#binaries = await findBinaries();
    server.#identity = identityFor([places.cluster, server.#binaries.postgres]);
    server.#password = readOrMakePassword(places.password);
    if (!existsSync(places.cluster)) server.#say('creating the database (a few seconds, once)');
    await createCluster(places, server.#binaries, server.#identity, server.#password);
    await server.#startOrJoin();
    return server;
  }

  get port(): number {
    return this.#port;
  }

  /** False when the server already ran: of another process, or left behind by a killed one. */
  get startedHere(): boolean {
    return this.#startedHere;
  }

  get logFile(): string {
    return this.#places.log;
  }

  url(database: string): string {
    return `postgres://${SUPERUSER}:${this.#password}@127.0.0.1:${this.#port}/${encodeURIComponent(database)}`;
  }

  /** Creates the database when it is missing; answers its URL. */
  async ensureDatabase(name: string): Promise<string> {
    const client = await this.#connect('ensure-database', this.#port);
    try {
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    } catch (error) {
      // 42P04, 23505: another process created it between the two statements.
      if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
    } finally {
      await client.end();
    }
    return this.url(name);
  }

  /** Leaves the server, and stops it (fast shutdown: nothing committed is lost) when nobody else uses it. */
  async stop(): Promise<'stopped' | 'in use by others'> {
    this.#stopping = true;
    await this.#reviving?.catch(() => undefined);
    const keeper = this.#keeper;
    this.#keeper = undefined;
    if (!keeper) return 'stopped';
    try {
      await keeper.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE]);
      if (!(await this.#alone(keeper))) return 'in use by others';
      // With the lock held alone, a process that arrives now waits for it, is cut off by the shutdown, and starts afresh.
      await this.#shutDown();
      return 'stopped';
    } catch (error) {
      if (PASSING.has((error as { code?: string }).code ?? '')) return 'stopped';
      throw error;
    } finally {
      await keeper.end().catch(() => undefined);
    }
  }

  /** Takes the in-use lock alone, unless a living process shares it; a killed one's session lingers until the server notices. */
  async #alone(keeper: pg.Client): Promise<boolean> {
    const deadline = performance.now() + LINGER_MS;
    for (;;) {
      const { rows } = await keeper.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [IN_USE]);
      if (rows[0]?.alone) return true;
      const { rows: others } = await keeper.query<{ pid: string | null }>(
        `SELECT substring(a.application_name FROM '^exchange keeper ([0-9]+)$') AS pid
           FROM pg_locks l JOIN pg_stat_activity a USING (pid)
          WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 AND l.objid = $1 AND l.pid <> pg_backend_pid()`,
        [IN_USE],
      );
      if (others.some(({ pid }) => pid === null || alive(Number(pid))) || performance.now() > deadline) return false;
      await sleep(25);
    }
  }

  async #shutDown(): Promise<void> {
    const pid = readPidFile(this.#places.cluster)?.pid;
    if (!pid) return;
    if (process.platform === 'win32')
      execFileSync(this.#binaries.pg_ctl, ['stop', '-m', 'fast', '-D', this.#places.cluster]);
    else process.kill(pid, 'SIGINT');
    const deadline = performance.now() + PATIENCE_MS;
    while (readPidFile(this.#places.cluster)?.pid === pid && alive(pid)) {
      if (performance.now() > deadline)
        throw new Error(`PostgreSQL (process ${pid}) did not stop; see ${this.#places.log}`);
      await sleep(25);
    }
  }

  async #startOrJoin(wantedPort?: number): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const running = this.#findRunning();
      const port = running?.port ?? wantedPort ?? (await freePort());
      const child = running ? undefined : this.#launch(port);
      const joined = await this.#join(port, () => child?.exited === true || (!child && !this.#findRunning()), deadline);
      if (joined) {
        this.#port = port;
        this.#startedHere = child !== undefined && !child.exited;
        this.#say(
          this.#startedHere
            ? `PostgreSQL runs on 127.0.0.1:${port}`
            : `PostgreSQL was already running on 127.0.0.1:${port}, and is used`,
        );
        return;
      }
      const why = this.#logTail(child?.logStart ?? 0);
      // Ways to lose a race: another process was first, the port was taken meanwhile, the killed server's last children still leave.
      const passing = !child || /lock file|address already in use|could not bind|shared memory block/i.test(why);
      if (!passing || performance.now() > deadline) {
        throw new Error(`PostgreSQL did not start in ${this.#places.cluster}. The end of ${this.#places.log}:\n${why}`);
      }
      await sleep(200);
    }
  }

  /** The server of this data folder as its pid file tells it; a file left by a server that is gone is removed. */
  #findRunning(): PidFile | undefined {
    const file = readPidFile(this.#places.cluster);
    if (!file) return undefined;
    if (alive(file.pid) && isPostgres(file.pid)) return file;
    // The number may belong to another program by now (after a reboot, in a container): PostgreSQL itself would refuse to start.
    if (readPidFile(this.#places.cluster)?.pid === file.pid)
      rmSync(join(this.#places.cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }

  #launch(port: number): { exited: boolean; logStart: number } {
    const { cluster, log } = this.#places;
    if (existsSync(log) && statSync(log).size > LOG_LIMIT_BYTES) renameSync(log, `${log}.1`);
    writeSettings(cluster, this.#identity, this.#options.settings);
    const state = { exited: false, logStart: existsSync(log) ? statSync(log).size : 0 };
    const { command, args } = this.#identity.wrap(this.#binaries.postgres, ['-D', cluster, '-p', String(port)]);
    const wrapped = command !== this.#binaries.postgres;
    const output = openSync(log, 'a', 0o600);
    const child = spawn(command, args, {
      ...(!wrapped && this.#identity.uid !== undefined ? { uid: this.#identity.uid, gid: this.#identity.gid } : {}),
      cwd: '/',
      env: postgresEnvironment(),
      // Its own session: Ctrl-C in the terminal reaches the application, which then stops the server in order.
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    child.on('error', () => (state.exited = true));
    child.on('exit', () => (state.exited = true));
    child.unref();
    return state;
  }

  /** Connects and takes the in-use lock; false when the server went away before that. */
  async #join(port: number, gone: () => boolean, deadline: number): Promise<boolean> {
    while (performance.now() < deadline) {
      let client: pg.Client | undefined;
      try {
        client = await this.#connect('keeper', port);
        await this.#verifyOurs(client);
        await client.query('SELECT pg_advisory_lock_shared($1)', [IN_USE]);
        this.#keeper = client;
        client.on('end', () => this.#keeperLost(client));
        return true;
      } catch (error) {
        await client?.end().catch(() => undefined);
        const code = (error as { code?: string }).code ?? '';
        if (code === '28P01') {
          throw new Error(
            `${this.#places.password} does not open the database beside it: put the file back from where it was copied`,
          );
        }
        if (!PASSING.has(code) && !/terminated|timeout/i.test(String(error))) throw error;
        if (gone()) return false;
        await sleep(25);
      }
    }
    return false;
  }

  /** A port may be of another cluster by now: our password and our folder prove that it is ours. */
  async #verifyOurs(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const theirs = rows[0]?.data_directory ?? '';
    if (realpathSync(theirs) !== realpathSync(this.#places.cluster)) {
      throw new Error(`the server on the port of ${this.#places.cluster} serves ${theirs}`);
    }
  }

  async #connect(purpose: string, port: number): Promise<pg.Client> {
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: SUPERUSER,
      password: this.#password,
      database: 'postgres',
      application_name: `exchange ${purpose} ${process.pid}`,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    // Without a listener a lost connection would end the process; those who use the client see the error themselves.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** The server died under us (out of memory, killed): bring it back on the same port, where the pools look for it. */
  #keeperLost(client: pg.Client | undefined): void {
    if (this.#stopping || this.#keeper !== client) return;
    this.#keeper = undefined;
    this.#say('PostgreSQL went away and is started again');
    this.#reviving = this.#startOrJoin(this.#port).catch((error: unknown) => this.#say(String(error)));
  }

  #logTail(from: number): string {
    if (!existsSync(this.#places.log)) return '';
    return readFileSync(this.#places.log).subarray(from).toString('utf8').trim().split('\n').slice(-12).join('\n');
  }

  #say(line: string): void {
    this.#options.log?.(line);
  }
}

interface PidFile {
  pid: number;
  port: number;
}

function readPidFile(cluster: string): PidFile | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process is a PostgreSQL; a zombie (no reaper in the container) has no command line and is none. */
function isPostgres(pid: number): boolean {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, failed) => {
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', done);
  });
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port on 127.0.0.1');
  return address.port;
}
