import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** As whom PostgreSQL runs, and how its command line is wrapped to get there. */
export interface Identity {
  /** Absent when the application itself is an ordinary user. */
  uid?: number;
  gid?: number;
  wrap(command: string, args: string[]): { command: string; args: string[] };
}

const plain = (command: string, args: string[]) => ({ command, args });

/**
 * PostgreSQL refuses to run as root, so a root parent (a container, a bare test machine) hands it to the system user
 * `postgres`, creating that user when it is missing.
 * @param places every folder or file that PostgreSQL must reach
 */
export function identityFor(places: string[]): Identity {
  if (process.getuid?.() !== 0) return { wrap: plain };
  const { uid, gid } = systemUser();
  const closed = places.map(firstClosedFolder).find((folder) => folder !== undefined);
  if (closed === undefined) return { uid, gid, wrap: plain };
  return { uid, gid, wrap: throughClosedFolders(closed, uid, gid) };
}

function systemUser(): { uid: number; gid: number } {
  const known = passwdEntry('postgres');
  if (known) return known;
  try {
    execFileSync('groupadd', ['--system', '--force', 'postgres'], { stdio: 'pipe' });
    execFileSync(
      'useradd',
      ['--system', '--gid', 'postgres', '--no-create-home', '--shell', '/bin/false', 'postgres'],
      {
        stdio: 'pipe',
      },
    );
  } catch {
    // A container without useradd, or with a read-only /etc: the user that every system has will do.
  }
  const user = passwdEntry('postgres') ?? passwdEntry('nobody');
  if (!user) throw new Error('PostgreSQL cannot run as root and no other user can be made: run as an ordinary user');
  return user;
}

function passwdEntry(name: string): { uid: number; gid: number } | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** The first folder on the way to a place that other users may not enter, as /root usually is. */
function firstClosedFolder(place: string): string | undefined {
  for (let folder = dirname(resolve(place)); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

const CAP_DAC_OVERRIDE = 1n << 1n;
const CAP_DAC_READ_SEARCH = 1n << 2n;

/**
 * A clone under /root: rather than loosen the folder's permissions, the server keeps one capability (to pass through
 * folders) when it gives up root.
 */
function throughClosedFolders(closed: string, uid: number, gid: number): Identity['wrap'] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  const held = /^CapEff:\s*([0-9a-f]+)/m.exec(
    existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '',
  );
  const mask = BigInt(`0x${held?.[1] ?? '0'}`);
  const capability =
    mask & CAP_DAC_READ_SEARCH ? 'dac_read_search' : mask & CAP_DAC_OVERRIDE ? 'dac_override' : undefined;
  if (!setpriv || !capability) {
    throw new Error(
      `PostgreSQL runs as the user with id ${uid}, which may not enter ${closed}: ` +
        `allow it (chmod o+x ${closed}), move the clone elsewhere, or run as an ordinary user`,
    );
  }
  return (command, args) => ({
    command: setpriv,
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      // Without this bit access(2), by which PostgreSQL looks for its own parts, would disregard the capability.
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      '--',
      command,
      ...args,
    ],
  });
}
