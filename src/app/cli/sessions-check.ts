import { DataSource } from 'typeorm';
import { ConfigurationError, readConfig } from '../../platform/index.js';
import { connectionOptions } from '../../platform/database/migrate.js';
import { EmbeddedPostgres } from '../../platform/postgres/embedded.js';
import { secretsOf } from '../../platform/secrets/keys.js';
import { proveSessions, type SessionsReport, tradingEntities } from '../../trading/index.js';

/*
 * npm run sessions:check: proves every session from its events and standing orders, beside a running application or without
 * one. Exit code 0: all hold; 1: one does not, and each line names the session and says what; 2: they could not be read.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function check(): Promise<number> {
  const config = readConfig();
  const server = config.DATABASE_URL ? undefined : await EmbeddedPostgres.start({ dataDir: config.dataDir });
  try {
    const url = config.DATABASE_URL ?? (await server!.ensureDatabase('exchange'));
    const report = await reportOf(url, (tx) => proveSessions(tx, secretsOf(config)));
    say(`${report.sessions} sessions, ${report.events} events, ${report.orders} standing orders`);
    for (const fault of report.faults) say(`WRONG ${fault}`);
    say(report.faults.length === 0 ? 'All sessions hold.' : `${report.faults.length} sessions do not hold.`);
    return report.faults.length === 0 ? 0 : 1;
  } finally {
    await server?.stop();
  }
}

async function reportOf(
  url: string,
  prove: (tx: DataSource['manager']) => Promise<SessionsReport>,
): Promise<SessionsReport> {
  const source = await new DataSource({ ...connectionOptions(url), entities: tradingEntities }).initialize();
  try {
    // One snapshot: bids go on meanwhile.
    return await source.transaction('REPEATABLE READ', prove);
  } finally {
    await source.destroy();
  }
}

check().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
