import pg from 'pg';
import { DataSource } from 'typeorm';
import { connectionOptions } from '../../src/platform/database/migrate.js';
import { testDatabase, type TestDatabase } from '../support/database.js';

/** The schema as text: everything a migration can make, in an order of its own. */
async function schemaOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(`
      SELECT format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line
        FROM information_schema.columns WHERE table_schema = 'public'
      UNION ALL SELECT format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
        FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT format('index %s', indexdef) FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT format('trigger %s', pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE NOT tgisinternal
      UNION ALL SELECT format('function %s', pg_get_functiondef(p.oid)) FROM pg_proc p
        WHERE pronamespace = 'public'::regnamespace AND prokind IN ('f', 'p')
          AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      UNION ALL SELECT format('type %s', typname) FROM pg_type
        WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
      UNION ALL SELECT format('sequence %s', sequencename) FROM pg_sequences WHERE schemaname = 'public'
      ORDER BY 1`);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

describe('the migrations', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    source = await new DataSource(connectionOptions(database.url)).initialize();
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  it('can be taken back one by one to an empty schema, and made again the same', async () => {
    const before = await schemaOf(database.url);
    expect(before.length).toBeGreaterThan(10);
    for (let left = source.migrations.length; left > 0; left -= 1)
      await source.undoLastMigration({ transaction: 'each' });
    const left = (await schemaOf(database.url)).filter((line) => !/\bmigration(_id_seq)?\b/.test(line));
    expect(left).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    expect(await schemaOf(database.url)).toEqual(before);
  });
});
