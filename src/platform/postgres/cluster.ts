import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import type { Identity } from './identity.js';

export const SUPERUSER = 'exchange';

/** Where one embedded server keeps its things. */
export interface Places {
  root: string;
  cluster: string;
  password: string;
  log: string;
}

export function placesIn(dataDir: string): Places {
  return {
    root: dataDir,
    cluster: join(dataDir, 'postgres'),
    password: join(dataDir, 'postgres.password'),
    log: join(dataDir, 'postgres.log'),
  };
}

/** Made once per data folder, readable by its owner alone; there is no built-in password. */
export function readOrMakePassword(file: string): string {
  try {
    writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const password = readFileSync(file, 'utf8').trim();
  if (!password) throw new Error(`${file} is empty: without the password the database beside it cannot be opened`);
  return password;
}

/** The environment of PostgreSQL's programs: nothing of the caller's PG… variables or locale. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'TMP'];
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) if (process.env[name]) environment[name] = process.env[name];
  return environment;
}

/**
 * Creates the cluster when there is none: in a folder beside its place, renamed into it when complete, so that a
 * process killed halfway leaves no half-made database.
 */
export async function createCluster(
  places: Places,
  binaries: Binaries,
  identity: Identity,
  password: string,
): Promise<void> {
  if (existsSync(join(places.cluster, 'PG_VERSION'))) return;
  sweepUnfinished(places.root);
  const building = join(places.root, `postgres.new-${process.pid}`);
  const passwordFile = `${building}.password`;
  try {
    mkdirSync(building, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (identity.uid !== undefined && identity.gid !== undefined) {
      chownSync(building, identity.uid, identity.gid);
      chownSync(passwordFile, identity.uid, identity.gid);
    }
    await run(identity, binaries.initdb, [
      `--pgdata=${building}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The order of bytes never changes with the machine's libraries; where people read a list, queries name an ICU collation.
      '--locale=C',
    ]);
    renameSync(building, places.cluster);
  } catch (error) {
    // Another process with the same data folder was first: its cluster is as good as ours.
    if (!existsSync(join(places.cluster, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

function sweepUnfinished(root: string): void {
  for (const name of readdirSync(root)) {
    const pid = /^postgres\.new-(\d+)/.exec(name)?.[1];
    if (pid && !alive(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function run(identity: Identity, program: string, programArgs: string[]): Promise<void> {
  const { command, args } = identity.wrap(program, programArgs);
  const child = spawn(command, args, {
    ...(command === program && identity.uid !== undefined ? { uid: identity.uid, gid: identity.gid } : {}),
    cwd: '/',
    env: postgresEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise<void>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`${program} failed (${code}):\n${output}`))));
  });
}

export type Settings = Record<string, string | number | boolean>;

/** Durable by default: what was answered survives `kill -9` and a power cut. */
function defaultSettings(): Settings {
  const megabytes = totalmem() / 2 ** 20;
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: true,
    full_page_writes: true,
    synchronous_commit: true,
    max_connections: 200,
    shared_buffers: `${Math.round(Math.min(512, Math.max(64, megabytes / 16)))}MB`,
    // A search of a common word among a million listings keeps its hits in memory instead of looking at each page once more.
    work_mem: '16MB',
    max_wal_size: '2GB',
    // A statement's DETAIL quotes the row that failed, which may hold personal data.
    log_error_verbosity: 'terse',
    log_line_prefix: '%m [%p] %q%a ',
    log_min_duration_statement: -1,
  };
}

/** Writes the settings file that the cluster includes; read at every start, so an upgrade of this code reaches old clusters. */
export function writeSettings(cluster: string, identity: Identity, extra: Settings = {}): void {
  const main = join(cluster, 'postgresql.conf');
  const own = 'exchange.conf';
  const include = `include = '${own}'`;
  const text = readFileSync(main, 'utf8');
  if (!text.includes(include)) writeFileSync(main, `${text}\n${include}\n`);
  const lines = Object.entries({ ...defaultSettings(), ...extra }).map(
    ([name, value]) => `${name} = ${literal(value)}`,
  );
  writeFileSync(join(cluster, own), `# Written by src/platform/postgres at every start.\n${lines.join('\n')}\n`, {
    mode: 0o600,
  });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(join(cluster, own), identity.uid, identity.gid);
    chownSync(main, identity.uid, identity.gid);
  }
}

function literal(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
