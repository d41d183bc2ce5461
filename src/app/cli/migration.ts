import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readConfig } from '../../platform/index.js';
import { connectionOptions, migrate } from '../../platform/database/migrate.js';
import { EmbeddedPostgres } from '../../platform/postgres/embedded.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run migration:run | migration:revert | migration:show`, on DATABASE_URL or the embedded server of DATA_DIR. */
async function main(command: string | undefined): Promise<number> {
  const config = readConfig();
  const server = config.DATABASE_URL ? undefined : await EmbeddedPostgres.start({ dataDir: config.dataDir });
  try {
    const url = config.DATABASE_URL ?? (await server!.ensureDatabase('exchange'));
    if (command === 'run') {
      const done = await migrate(url);
      say(done.length > 0 ? `Run: ${done.join(', ')}` : 'Nothing to run: the schema is up to date.');
      return 0;
    }
    const source = await new DataSource(connectionOptions(url)).initialize();
    try {
      return await revertOrShow(source, command);
    } finally {
      await source.destroy();
    }
  } finally {
    await server?.stop();
  }
}

async function revertOrShow(source: DataSource, command: string | undefined): Promise<number> {
  if (command === 'revert') {
    await source.undoLastMigration({ transaction: 'each' });
    say('The newest migration is reverted.');
    return 0;
  }
  if (command === 'show') {
    const rows = await source.query<{ name: string }[]>(`select name from migration order by timestamp`);
    const done = new Set(rows.map(({ name }) => name));
    for (const { name } of source.migrations) say(`${done.has(name!) ? '[x]' : '[ ]'} ${name}`);
    return 0;
  }
  process.stderr.write('Which? migration run | revert | show\n');
  return 2;
}

process.exitCode = await main(process.argv[2]);
