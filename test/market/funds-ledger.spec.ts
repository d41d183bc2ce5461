import pg from 'pg';
import { account, Books, Ledger, type Posting } from '../../src/funds/index.js';
import { Database, newId, systemContext, type TxContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';

let t: TestApp;
let sql: pg.Client;
beforeAll(async () => {
  t = await testApp();
  sql = new pg.Client({ connectionString: t.url });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await t?.close();
});

const ctx = systemContext('test');
const inTx = <T>(work: (inner: TxContext) => Promise<T>): Promise<T> => t.app.get(Database).transaction(ctx, work);
const yuan = (text: string): Money => Money.of(text);

const post = (lines: Posting[]): Promise<string> =>
  inTx((inner) => t.app.get(Ledger).post(inner, { reason: '试记', recordType: 'test', recordId: newId(), lines }));

const pay = (applicationId: string, amount: string): Promise<string> =>
  post([
    { account: account.bank, amount: yuan(amount) },
    { account: account.depositHeld(applicationId), amount: yuan(amount).negate() },
  ]);

/** Tries SQL in its own transaction; answers SQLSTATE of the refusal, or null where it was let through. */
async function attempt(...statements: string[]): Promise<string | null> {
  await sql.query('begin');
  try {
    for (const statement of statements) await sql.query(statement);
    await sql.query('commit');
    return null;
  } catch (error) {
    await sql.query('rollback');
    return (error as pg.DatabaseError).code ?? 'unknown';
  }
}

const entry = (id: string): string =>
  `insert into journal_entry(id, at, reason, record_type, record_id) values ('${id}', now(), 'raw', 'test', '${newId()}')`;
const line = (entryId: string, no: number, accountId: string, amount: string): string =>
  `insert into journal_line(entry_id, no, account_id, amount) values ('${entryId}', ${no}, '${accountId}', ${amount})`;

const accountId = async (kind: string, ownerId?: string): Promise<string> => {
  const { rows } = await sql.query<{ id: string }>(
    'select id from ledger_account where kind = $1 and ($2::uuid is null or owner_id = $2)',
    [kind, ownerId ?? null],
  );
  return rows[0]!.id;
};

describe('art. 31: the database itself refuses', () => {
  const application = newId();
  let entryId: string;
  let bank: string;
  let held: string;
  beforeAll(async () => {
    entryId = await pay(application, '100.00');
    bank = await accountId('bank');
    held = await accountId('depositHeld', application);
  });

  it.each([
    ['changing a line', () => `update journal_line set amount = amount * 2`],
    ['deleting a line', () => `delete from journal_line`],
    ['changing an entry', () => `update journal_entry set reason = 'other'`],
    ['deleting an entry', () => `delete from journal_entry`],
    ['emptying the journal', () => `truncate journal_line, journal_entry cascade`],
    ['setting a balance by hand', () => `update ledger_account set balance = 1000000 where id = '${held}'`],
    [
      'a new account that has money already',
      () =>
        `insert into ledger_account(id, kind, owner_type, owner_id, balance, created_at) values ('${newId()}', 'depositHeld', 'application', '${newId()}', 5, now())`,
    ],
    ['deleting an account', () => `delete from ledger_account where id = '${held}'`],
    ['a line slipped into a closed entry', () => line(entryId, 3, bank, '1')],
  ])('%s', async (_, statement) => {
    expect(await attempt(statement())).toBe('23001');
  });

  it('an entry that does not sum to zero, at commit', async () => {
    const id = newId();
    expect(await attempt(entry(id), line(id, 1, bank, '10.00'), line(id, 2, held, '-9.99'))).toBe('23514');
  });

  it('an entry of one line, and of none', async () => {
    const one = newId();
    expect(await attempt(entry(one), line(one, 1, bank, '10.00'))).toBe('23514');
    expect(await attempt(entry(newId()))).toBe('23514');
  });

  it('lines added after an early look at the constraints', async () => {
    const id = newId();
    const lines = [line(id, 1, bank, '10.00'), line(id, 2, held, '-10.00')];
    const look = 'set constraints all immediate';
    expect(await attempt(entry(id), lines.join(';'), look, line(id, 3, bank, '5.00'))).toBe('23514');
  });

  it('an account of others below zero, by one fen', async () => {
    const id = newId();
    expect(await attempt(entry(id), line(id, 1, held, '100.01'), line(id, 2, bank, '-100.01'))).toBe('23514');
    expect(await attempt(entry(id), line(id, 1, held, '100.00'), line(id, 2, bank, '-100.00'), 'rollback')).toBeNull();
  });

  it('a line of nothing', async () => {
    const id = newId();
    expect(await attempt(entry(id), line(id, 1, held, '0'), line(id, 2, bank, '0'))).toBe('23514');
  });

  it('the same entry reversed twice', async () => {
    const reversed = await inTx((inner) => t.app.get(Ledger).reverse(inner, entryId, '记错'));
    const { rows } = await sql.query('select reverses from journal_entry where id = $1', [reversed]);
    expect(rows[0].reverses).toBe(entryId);
    await expect(inTx((inner) => t.app.get(Ledger).reverse(inner, entryId, '再冲'))).rejects.toThrow('DUPLICATE');
    const second = `insert into journal_entry(id, at, reason, record_type, record_id, reverses)
      values ('${newId()}', now(), 'raw', 'test', '${newId()}', '${entryId}')`;
    expect(await attempt(second)).toBe('23505');
  });
});

describe('postings', () => {
  it('refuse an unbalanced entry before the database does', async () => {
    await expect(
      post([
        { account: account.bank, amount: yuan('1.00') },
        { account: account.depositHeld(newId()), amount: yuan('-0.99') },
      ]),
    ).rejects.toThrow('BOOKS_UNBALANCED');
  });

  it('do not wait for each other at the bank account', async () => {
    const other = new pg.Client({ connectionString: t.url });
    await other.connect();
    try {
      // One payment hangs in the middle of its transaction…
      const first = newId();
      await pay(first, '1.00');
      const id = newId();
      await other.query('begin');
      await other.query(entry(id));
      await other.query(
        [line(id, 1, await accountId('bank'), '1'), line(id, 2, await accountId('depositHeld', first), '-1')].join(';'),
      );
      // …and another one goes through.
      await expect(pay(newId(), '2.00')).resolves.toBeDefined();
      await other.query('rollback');
    } finally {
      await other.end();
    }
  });

  it('two that spend the same money at once: one gets it', async () => {
    const application = newId();
    await pay(application, '10.00');
    const spend = () =>
      post([
        { account: account.depositHeld(application), amount: yuan('10.00') },
        { account: account.bank, amount: yuan('-10.00') },
      ]);
    const results = await Promise.allSettled([spend(), spend(), spend()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });
});

describe('the books prove themselves', () => {
  it('and name what does not hold, with the guards taken away', async () => {
    const books = t.app.get(Books);
    const application = newId();
    const entryId = await pay(application, '77.00');
    const before = await books.check(ctx);
    // These postings have no deposit behind them: exactly that is what is wrong.
    expect(new Set(before.problems.map(({ check }) => check))).toEqual(
      new Set(['depositsHeld', 'bankEqualsStatement']),
    );
    await sql.query(`set session_replication_role = replica`);
    await sql.query(`update journal_line set amount = amount + 1 where entry_id = $1 and amount < 0`, [entryId]);
    await sql.query(`set session_replication_role = default`);
    const after = await books.check(ctx);
    const found = new Set(after.problems.map(({ check }) => check));
    for (const check of ['entriesBalance', 'totalIsZero', 'balancesEqualLines']) expect(found).toContain(check);
    expect(after.problems.find(({ check }) => check === 'entriesBalance')!.detail).toContain(entryId);
  });
});
