import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { SnakeNaming } from './naming.js';

/** What every connection of ours has in common. The schema is what the migrations made; nothing synchronizes by itself. */
export const connectionOptions = (url: string) =>
  ({
    type: 'postgres',
    url,
    namingStrategy: new SnakeNaming(),
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    applicationName: 'exchange',
  }) satisfies DataSourceOptions;

/** Brings the schema to the newest version. Each migration is one transaction; a failed one leaves nothing behind. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(connectionOptions(url)).initialize();
  try {
    // Two processes that start together must not migrate together.
    await source.query(`select pg_advisory_lock(hashtext('migrate'))`);
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
