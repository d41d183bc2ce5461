import { DataSource } from 'typeorm';
import { refuseDemoInProduction } from '../../src/app/safety.js';
import {
  Agenda,
  Audit,
  Database,
  newId,
  Numbers,
  Outbox,
  readConfig,
  Secrets,
  systemContext,
} from '../../src/platform/index.js';
import { merkleRoot } from '../../src/platform/audit/merkle.js';
import { civilDate } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';

let t: TestApp;
let db: Database;
let source: DataSource;
const ctx = systemContext('test');

beforeAll(async () => {
  t = await testApp();
  db = t.app.get(Database);
  source = t.app.get(DataSource);
});
afterAll(() => t?.close());

describe('a transaction', () => {
  it('leaves nothing behind when it fails', async () => {
    const id = newId();
    const audit = t.app.get(Audit);
    await expect(
      db.transaction(ctx, async (tx) => {
        await audit.append(tx, { rootType: 'test', rootId: id, action: 'half' });
        throw new Error('in the middle');
      }),
    ).rejects.toThrow('in the middle');
    expect(await audit.historyOf(ctx, 'test', id)).toEqual([]);
  });

  it('runs the whole closure again after a serialization failure, and only what succeeded has an after-commit', async () => {
    let runs = 0;
    const after: number[] = [];
    await db.transaction(ctx, async (tx) => {
      runs += 1;
      const run = runs;
      tx.afterCommit(() => after.push(run));
      if (run === 1) await tx.tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    expect([runs, after]).toEqual([2, [2]]);
  });
});

describe('the audit log', () => {
  it('chains each record’s entries and proves them', async () => {
    const audit = t.app.get(Audit);
    const id = newId();
    for (const action of ['one', 'two', 'three']) {
      await db.transaction(ctx, (tx) =>
        audit.append(tx, { rootType: 'test', rootId: id, action, facts: { b: 1, a: '汉字' } }),
      );
    }
    const history = await audit.historyOf(ctx, 'test', id);
    expect(history.map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ]);
    expect((await audit.verify(ctx)).faults).toEqual([]);
  });

  it('appends in order when many write to one record at once', async () => {
    const audit = t.app.get(Audit);
    const id = newId();
    await Promise.all(
      Array.from({ length: 15 }, (_, i) =>
        db.transaction(ctx, (tx) => audit.append(tx, { rootType: 'test', rootId: id, action: `n${i}` })),
      ),
    );
    expect((await audit.historyOf(ctx, 'test', id)).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
    expect((await audit.verify(ctx)).faults).toEqual([]);
  });

  it.each(['update audit_log set action = $$x$$', 'delete from audit_log', 'truncate audit_log'])(
    'is refused by the database: %s',
    async (sql) => {
      await expect(source.query(sql)).rejects.toThrow(/append only/);
    },
  );

  it('shows a changed entry to whoever verifies, even when the database was made to accept it', async () => {
    const audit = t.app.get(Audit);
    const id = newId();
    await db.transaction(ctx, (tx) =>
      audit.append(tx, { rootType: 'test', rootId: id, action: 'honest', reason: 'before' }),
    );
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('alter table audit_log disable trigger audit_log_append_only');
      await runner.query(`update audit_log set payload = replace(payload, 'before', 'after') where root_id = $1`, [id]);
      const seen = await audit.verify({ ...ctx, tx: runner.manager } as never);
      expect(seen.faults).toEqual([expect.stringContaining(`${id}: entry 1 was changed`)]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('publishes a Merkle root a day that anybody can compute from the heads of that day', async () => {
    const audit = t.app.get(Audit);
    const today = civilDate(await db.now());
    await t.advance('P1D');
    const [day] = await source.query<{ root: Buffer; heads: number }[]>(
      `select root, heads from audit_day where date = $1`,
      [today],
    );
    const heads = await source.query<{ hash: Buffer }[]>(
      `select distinct on (root_type, root_id) hash from audit_log
       where at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai' order by root_type, root_id, seq desc`,
      [today],
    );
    expect(day!.heads).toBe(heads.length);
    expect(day!.root.equals(merkleRoot(heads.map(({ hash }) => hash)))).toBe(true);
    expect((await audit.verify(ctx)).faults).toEqual([]);
  });
});

describe('the agenda', () => {
  const done: string[] = [];
  let failing = true;
  beforeAll(() => {
    const agenda = t.app.get(Agenda);
    agenda.on('test.note', async (_, id) => void done.push(id));
    agenda.on('test.fails', async (tx, id) => {
      await t.app.get(Audit).append(tx, { rootType: 'test', rootId: id, action: 'tried' });
      if (failing) throw new Error('not yet');
    });
  });

  it('does a thing when its time has come by the market’s clock, once', async () => {
    const agenda = t.app.get(Agenda);
    const id = newId();
    await db.transaction(ctx, (tx) => agenda.put(tx, 'test.note', id, new Date(tx.now.getTime() + 3_600_000)));
    await Promise.all([agenda.runDue(), agenda.runDue()]);
    expect(done).not.toContain(id);
    await t.advance('PT1H');
    await Promise.all([agenda.runDue(), agenda.runDue()]);
    expect(done.filter((one) => one === id)).toHaveLength(1);
  });

  it('leaves nothing of a task that failed, says why, and tries again later', async () => {
    const agenda = t.app.get(Agenda);
    const id = newId();
    await db.transaction(ctx, (tx) => agenda.put(tx, 'test.fails', id, tx.now));
    await agenda.runDue();
    expect(await t.app.get(Audit).historyOf(ctx, 'test', id)).toEqual([]);
    const [row] = await source.query<{ attempts: number; last_error: string }[]>(
      `select attempts, last_error from agenda where root_id = $1`,
      [id],
    );
    expect(row).toEqual({ attempts: 1, last_error: 'not yet' });
    failing = false;
    await t.advance('PT1H');
    expect(await t.app.get(Audit).historyOf(ctx, 'test', id)).toHaveLength(1);
  });
});

describe('the outbox', () => {
  it('delivers after the commit, and not what was rolled back', async () => {
    const outbox = t.app.get(Outbox);
    const got: string[] = [];
    outbox.on('test.letter', async ({ key }) => void got.push(key));
    await db.transaction(ctx, (tx) => outbox.put(tx, 'test.letter', 'kept', { a: 1 }));
    await db
      .transaction(ctx, async (tx) => {
        await outbox.put(tx, 'test.letter', 'gone', {});
        throw new Error('no');
      })
      .catch(() => undefined);
    await outbox.flush();
    expect(got).toEqual(['kept']);
  });
});

describe('numbers', () => {
  it('have no gaps and no doubles when many take one and some fail', async () => {
    const numbers = t.app.get(Numbers);
    const taken = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        db.transaction(ctx, async (tx) => {
          const number = await numbers.next(tx, 'receipt');
          if (i % 4 === 0) throw new Error('fails after taking');
          return number;
        }),
      ),
    );
    const kept = taken
      .flatMap((one) => (one.status === 'fulfilled' ? [Number(one.value.slice(-5))] : []))
      .sort((a, b) => a - b);
    expect(kept).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });
});

describe('secrets', () => {
  it('open again for their own purpose only, and never look alike', () => {
    const secrets = t.app.get(Secrets);
    const a = secrets.seal('party.id', '15062719800101001X');
    const b = secrets.seal('party.id', '15062719800101001X');
    expect(a).not.toBe(b);
    expect(secrets.open('party.id', a)).toBe('15062719800101001X');
    expect(() => secrets.open('party.phone', a)).toThrow();
    expect(secrets.index('party.id', ' 15062719800101001x ')).toBe(secrets.index('party.id', '15062719800101001X'));
  });

  it('are all that the database holds of an ID number', async () => {
    const { demoResidentId } = await import('../../src/app/demo/people.js');
    const rows = await source.query<{ text: string }[]>(`select p::text as text from party p`);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.some(({ text }) => text.includes(demoResidentId(901)))).toBe(false);
  });
});

describe('production', () => {
  const key = Buffer.alloc(32, 7).toString('base64');
  it('refuses a database with a moved clock or demonstration sign-ins', async () => {
    const config = readConfig({
      PROFILE: 'production',
      DATABASE_URL: t.url,
      DATA_KEY: key,
      INDEX_KEY: key,
      SIGNING_KEY: key,
      PUBLIC_URL: 'https://market.example',
    });
    await expect(refuseDemoInProduction(config, source)).rejects.toThrow(/clock[\s\S]*sign-ins/);
  });
});

describe('entities and schema', () => {
  it('agree: TypeORM would add, drop or change no column', async () => {
    // TypeORM looks here for generated columns; the product has no use for it.
    await source.query(
      `create table typeorm_metadata(type text, database text, schema text, "table" text, name text, value text)`,
    );
    const plan = await source.driver.createSchemaBuilder().log();
    // Keys, indexes, checks and defaults are written in SQL alone; columns must be the same on both sides.
    const columns = plan.upQueries
      .map(({ query }) => query)
      .filter((query) => /create table|drop table|add "|drop column|alter column|rename column/i.test(query))
      .filter((query) => !/(drop|set) default/i.test(query))
      // Two columns are the database's own: computed, or written and read by its triggers.
      .filter((query) => !/"posted_in"|"(TEMP_OLD_)?guarded"/.test(query));
    expect(columns).toEqual([]);
  });
});
