import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { assertTestDatabase, testDatabase } from '../support/database.js';

describe('the database of a suite', () => {
  it('is migrated to the newest version', async () => {
    const database = await testDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
    await client.end();
    await database.drop();
    expect(rows.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  it('is a fresh copy that others do not see, and is gone when dropped', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    const client = new pg.Client({ connectionString: one.url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE only_here (n int)');
    const other = new pg.Client({ connectionString: two.url });
    await other.connect();
    const { rows } = await other.query<{ there: string | null }>(`SELECT to_regclass('only_here') AS there`);
    expect(rows).toEqual([{ there: null }]);
    await other.end();
    await Promise.all([one.drop(), two.drop()]);
    await expect(new pg.Client({ connectionString: one.url }).connect()).rejects.toThrow(/does not exist/);
  });

  it.each([
    'postgres://x@127.0.0.1/exchange',
    'postgres://x@127.0.0.1/postgres',
    'postgres://x@127.0.0.1/my_exchange_test_',
  ])('is never %s', (url) => expect(() => assertTestDatabase(url)).toThrow(/not a test database/));
});
