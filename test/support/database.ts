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
export async function testDatabase(): Promise<TestDatabase> {
  const { EXCHANGE_TEST_SERVER: server, EXCHANGE_TEST_TEMPLATE: template } = process.env;
  if (!server || !template)
    throw new Error('no test server: run through `npm test` (test/support/global-setup.ts starts it)');
  made += 1;
  const name = `${PREFIX}suite_${process.pid}_${made}${process.hrtime.bigint() % 100_000n}`;
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  assertTestDatabase(url.href);
  return {
    url: url.href,
    name,
    drop: () => onServer(server, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

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
