import pg from 'pg';

const PREFIX = 'exchange_test_';
let made = 0;

export interface TestDatabase {
  url: string;
  name: string;
  /** Drops it, cutting off whoever is still connected. */
  drop(): Promise<void>;
}

/** A fresh, migrated database for one suite: a copy of the template, some 50 ms. */
export async function testDatabase(template = process.env['EXCHANGE_TEST_TEMPLATE']): Promise<TestDatabase> {
  const server = testServer();
  if (!template) throw new Error('no template database');
  made += 1;
  const name = `${PREFIX}suite_${process.pid}_${made}${process.hrtime.bigint() % 100_000n}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return { url: urlOf(server, name), name, drop: () => onServer(server, (client) => dropped(client, name)) };
}

/** The database of that name, made by whoever comes first from the template and what `fill` writes into it: whole, or not there. */
export async function filledTemplate(name: string, fill: (url: string) => Promise<void>): Promise<string> {
  const server = testServer();
  const filling = `${PREFIX}filling_${process.pid}`;
  await onServer(server, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount) return;
    await dropped(client, filling);
    await client.query(`CREATE DATABASE ${filling} TEMPLATE ${process.env['EXCHANGE_TEST_TEMPLATE']}`);
    await fill(urlOf(server, filling));
    await client.query(`ALTER DATABASE ${filling} RENAME TO ${name}`);
  });
  return name;
}

function testServer(): string {
  const server = process.env['EXCHANGE_TEST_SERVER'];
  if (!server) throw new Error('no test server: run through `npm test` (test/support/global-setup.ts starts it)');
  return server;
}

function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  assertTestDatabase(url.href);
  return url.href;
}

const dropped = (client: pg.Client, name: string) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);

/** Refuses any database that is not a test's own, so that no slip of the environment lets a suite loose on real records. */
export function assertTestDatabase(url: string): void {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  if (!name.startsWith(PREFIX)) throw new Error(`"${name}" is not a test database: its name must begin with ${PREFIX}`);
}

async function onServer(url: string, action: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await action(client);
  } finally {
    await client.end();
  }
}
