import { DataSource } from 'typeorm';
import { type BooksReport, proveBooks } from '../../funds/index.js';
import { ConfigurationError, readConfig } from '../../platform/index.js';
import { connectionOptions } from '../../platform/database/migrate.js';
import { EmbeddedPostgres } from '../../platform/postgres/embedded.js';

/*
 * npm run books:check: proves the books (art. 31), beside a running application or without one. Exit code 0: they hold;
 * 1: they do not, and each line says what; 2: they could not be read.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function reportOf(url: string): Promise<BooksReport> {
  const source = await new DataSource(connectionOptions(url)).initialize();
  try {
    return await source.transaction('REPEATABLE READ', (tx) => proveBooks(tx));
  } finally {
    await source.destroy();
  }
}

async function check(): Promise<number> {
  const config = readConfig();
  const server = config.DATABASE_URL ? undefined : await EmbeddedPostgres.start({ dataDir: config.dataDir });
  try {
    const report = await reportOf(config.DATABASE_URL ?? (await server!.ensureDatabase('exchange')));
    say(
      `${report.accounts} accounts, ${report.entries} entries; at the bank ${report.bank}, held for others ${report.heldForOthers}`,
    );
    for (const { check, detail } of report.problems) say(`WRONG ${check}: ${detail}`);
    say(report.balanced ? 'The books hold.' : `The books do not hold: ${report.problems.length} faults.`);
    return report.balanced ? 0 : 1;
  } finally {
    await server?.stop();
  }
}

check().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof ConfigurationError ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
