import pg from 'pg';
import {
  BankLines,
  Batches,
  Books,
  DayClose,
  DayCloses,
  Deposits,
  PaymentReceipt,
  Receipts,
} from '../../src/funds/index.js';
import { Database, systemContext, type Context } from '../../src/platform/index.js';
import { addDays, civilDate, Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, dueDeposit, inTx, pay, serial } from '../support/money.js';

let t: TestApp;
let one: Context;
let two: Context;
let sql: pg.Client;
beforeAll(async () => {
  t = await testApp();
  [one, two] = [await contextOf(t, 'centre.treasurer'), await contextOf(t, 'centre.treasurer2')];
  sql = new pg.Client({ connectionString: t.url });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await t?.close();
});

const closes = (): DayCloses => t.app.get(DayCloses);
const problems = async (): Promise<string[]> =>
  (await t.app.get(Books).check(systemContext('test'))).problems.map(({ check, detail }) => `${check}: ${detail}`);
const today = () => inTx(t, one, (inner) => Promise.resolve(civilDate(inner.now)));
const nextDay = async (): Promise<string> => {
  const day = await today();
  await t.advance(new Date(`${addDays(day, 1)}T09:00:00+08:00`));
  return day;
};
const compare = (day: string, balance?: string) =>
  inTx(t, one, (inner) =>
    closes().compare(inner, { day, statementBalance: balance === undefined ? undefined : Money.of(balance) }),
  );
const sign = ({ id, version }: DayClose, ctx = one) => inTx(t, ctx, (inner) => closes().sign(inner, id, version));
const balance = async (): Promise<string> => {
  const { rows } = await sql.query(
    `select coalesce(sum(l.amount), 0)::numeric(18,2)::text as b from journal_line l join ledger_account a on a.id = l.account_id where a.kind = 'bank'`,
  );
  return rows[0].b;
};

describe('art. 31: the day’s close', () => {
  it('is refused for a day that is not over, and where nobody knows the bank’s balance', async () => {
    await dueDeposit(t, one, '1000.00');
    await expect(compare(await today(), '1000.00')).rejects.toThrow('CONFLICT');
    const day = await nextDay();
    await expect(compare(day)).rejects.toThrow('VALIDATION');
  });

  it('is signed where the statement and the book agree; then nothing is posted into the day', async () => {
    const day = addDays(await today(), -1);
    const close = await compare(day, '1000.00');
    expect(close).toMatchObject({ state: 'open', unexplained: Money.zero, bookBalance: Money.of('1000.00') });
    const signed = await sign(close);
    expect(signed).toMatchObject({ state: 'signed', seq: 1, previousHash: null, signedByName: one.actor.name });
    expect(signed.hash).toHaveLength(32);
    const late = `insert into journal_entry(id, at, reason, record_type, record_id)
      values (gen_random_uuid(), '${day}T12:00:00+08:00', '迟到', 'test', gen_random_uuid())`;
    await expect(sql.query(late)).rejects.toMatchObject({ code: '40001' });
    for (const change of [`update day_close set book_balance = 0`, `delete from day_close`, `truncate day_close`])
      await expect(sql.query(change)).rejects.toMatchObject({ code: '23001' });
    expect(await problems()).toEqual([]);
  });

  it('lists each difference with its cause: booked by the bank today, by the office tomorrow', async () => {
    const before = await balance();
    await dueDeposit(t, one, '50.00');
    const day = await nextDay();
    // Yesterday's line, learnt today.
    const input = { amount: Money.of('7.00'), payerName: '无名', payerAccount: '62170001', remark: '没写' };
    const line = await inTx(t, one, (inner) =>
      t.app.get(BankLines).book(inner, { ...input, serial: serial(), bookedAt: day }),
    );
    const statement = Money.of(before).plus(Money.of('57.00'));
    const close = await compare(day, statement.toString());
    expect(close.differences).toEqual([
      expect.objectContaining({ kind: 'bankedNotPosted', bankLineId: line.id, amount: '7.00' }),
    ]);
    expect(close.unexplained.isZero()).toBe(true);
    await sign(close);
    // The next day the two agree again, and the line is not listed twice.
    const next = await compare(await nextDay(), await balance());
    expect(next.differences).toEqual([]);
    expect(await sign(next)).toMatchObject({ seq: 3 });
  });

  it('a posting that the signing of its day overtook is made again, on the day that it is then', async () => {
    const began: string[] = [];
    const line = await inTx(t, one, async (inner) => {
      began.push(civilDate(inner.now));
      if (began.length === 1) await sign(await compare(await nextDay(), await balance()));
      const input = { amount: Money.of('3.00'), payerName: '无名', payerAccount: '62170001', remark: '没写' };
      return t.app.get(BankLines).book(inner, { ...input, serial: serial(), bookedAt: began[0]! });
    });
    expect(began).toEqual([began[0], addDays(began[0]!, 1)]);
    const { rows } = await sql.query(
      `select (at at time zone 'Asia/Shanghai')::date::text as day from journal_entry where record_id = $1`,
      [line.id],
    );
    expect(rows).toEqual([{ day: began[1] }]);
    expect(await problems()).toEqual([]);
  });

  it('an unexplained difference is not signed, by the service or by the database; a stated cause closes it', async () => {
    const day = await nextDay();
    const short = Money.of(await balance()).minus(Money.of('12.50'));
    const close = await compare(day, short.toString());
    expect(close.unexplained.toString()).toBe('-12.50');
    await expect(sign(close)).rejects.toThrow('BOOKS_UNBALANCED');
    const force = `update day_close set state = 'signed', seq = 9, hash = '\\x00', entries_hash = '\\x00', signed_at = now() where id = $1`;
    await expect(sql.query(force, [close.id])).rejects.toMatchObject({ constraint: 'day_close_reconciled' });
    const stated = await inTx(t, one, (inner) =>
      closes().explain(inner, close.id, close.version, { amount: Money.of('-12.50'), cause: '银行收取账户管理费' }),
    );
    expect(stated.unexplained.isZero()).toBe(true);
    await expect(sign({ ...stated, version: close.version } as DayClose)).rejects.toThrow('STALE_VERSION');
    await sign(stated);
    expect(await problems()).toEqual([]);
  });

  it('is not skipped over: one open at a time, days only forward', async () => {
    const day = await nextDay();
    const open = await compare(day, await balance());
    const other = await nextDay();
    await expect(compare(other, '1.00')).rejects.toThrow('CONFLICT');
    const again = await compare(day, await balance());
    expect(again.id).toBe(open.id);
    await sign(again);
    await expect(compare(day, '1.00')).rejects.toThrow('CONFLICT');
  });

  it('two sign at once: one link', async () => {
    const close = await compare(addDays(await today(), -1), await balance());
    const tries = await Promise.allSettled([sign(close), sign(close, two), sign(close)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await problems()).toEqual([]);
  });

  it('a payment under way is waited for and never lost between two closes', async () => {
    await dueDeposit(t, one, '3.00');
    const day = await nextDay();
    const close = await compare(day, await balance());
    const results = await Promise.allSettled([
      ...Array.from({ length: 5 }, () => dueDeposit(t, two, '4.00')),
      sign(close),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    const next = await nextDay();
    await sign(await compare(next, await balance()));
    const { rows } = await sql.query(
      `select (select sum(entries) from day_close) = (select count(*) from journal_entry) as all`,
    );
    expect(rows[0].all).toBe(true);
    expect(await problems()).toEqual([]);
  });
});

describe('receipts', () => {
  it('stand for every payment of a closed day, without a gap; the amount in capitals; a party prints its own', async () => {
    const { rows } = await sql.query(
      `select count(*)::int as lines, count(r.id)::int as receipts from bank_line b left join receipt r on r.bank_line_id = b.id`,
    );
    expect(rows[0].lines).toBeGreaterThan(5);
    expect(rows[0].receipts).toBe(rows[0].lines);
    const bidder = await contextOf(t, 'bidder.one');
    const [{ name }] = (await sql.query(`select name from party where id = $1`, [bidder.actor.partyId])).rows;
    const partyId = bidder.actor.partyId!;
    const deposit = await dueDeposit(t, one, '1234.50', { name, partyId, account: '6217000000000000901' });
    const [line] = (
      await sql.query(`select b.id from bank_line b join deposit d on d.order_id = b.order_id where d.id = $1`, [
        deposit.depositId,
      ])
    ).rows;
    const treasurer = await t.as('centre.treasurer');
    const issue = () => treasurer.post('/api/funds/receipts', { bankLineId: line.id });
    const [first, second] = await Promise.all([issue(), issue()]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(first.body).toEqual(second.body);
    const receipt = (await issue()).body;
    expect(receipt).toMatchObject({ direction: 'in', amountCapitals: '壹仟贰佰叁拾肆元伍角整', purpose: '交易保证金' });
    const take = async (username: string) => {
      const { token } = await t.as(username);
      return fetch(`${t.base}/api/funds/receipts/${receipt.id}/pdf`, {
        headers: { authorization: `Bearer ${token!}` },
      });
    };
    const own = await take('bidder.one');
    expect(own.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await own.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Buffer.from(await (await take('centre.treasurer')).arrayBuffer()).equals(pdf)).toBe(true);
    expect((await take('bidder.two')).status).toBe(404);
    expect((await take('centre.clerk')).status).toBe(404);
    const mine = await (await t.as('bidder.one')).get('/api/funds/receipts');
    expect(mine.body.items.map(({ id }: { id: string }) => id)).toEqual([receipt.id]);
  });

  it('money out has one too; a receipt is never changed; the series is proved', async () => {
    const deposit = await dueDeposit(t, one, '8.00');
    const { rows } = await sql.query(`select id from refund where deposit_id = $1`, [deposit.depositId]);
    const { batch } = await inTx(t, one, (inner) => t.app.get(Batches).prepare(inner, { refundIds: [rows[0].id] }));
    await inTx(t, two, (inner) => t.app.get(Batches).approve(inner, batch.id, 1));
    await inTx(t, one, (inner) => t.app.get(Batches).export(inner, batch.id, 2));
    const [instruction] = (await sql.query(`select id from payment_instruction where batch_id = $1`, [batch.id])).rows;
    const treasurer = await t.as('centre.treasurer');
    const body = { bankSerial: serial(), bookedAt: '2026-01-01' };
    expect((await treasurer.post(`/api/funds/payments/${instruction.id}/settle`, body)).status).toBe(200);
    const issued = await inTx(t, one, async (inner) => t.app.get(Receipts).issueUntil(inner, inner.now));
    expect(issued).toBeGreaterThanOrEqual(0);
    const [line] = (await sql.query(`select id from bank_line where instruction_id = $1`, [instruction.id])).rows;
    const receipt = await inTx(t, one, (inner) => t.app.get(Receipts).issue(inner, line.id));
    expect(receipt.content).toMatchObject({ direction: 'out', purpose: '退还交易保证金', amount: '8.00' });
    await expect(sql.query(`update receipt set number = 'x'`)).rejects.toMatchObject({ code: '23001' });
    await expect(sql.query(`delete from receipt`)).rejects.toMatchObject({ code: '23001' });
    const numbers = await t.app.get(Database).reader.find(PaymentReceipt, { order: { number: 'ASC' } });
    expect(numbers.map(({ number }) => Number(number.slice(-5)))).toEqual(numbers.map((_, index) => index + 1));
    expect(await problems()).toEqual([]);
  });
});

describe('books:check names what was damaged behind the guards', () => {
  const damage = async (statement: string, undo: string): Promise<string[]> => {
    await sql.query(`set session_replication_role = replica`);
    try {
      await sql.query(statement);
      return await problems();
    } finally {
      await sql.query(undo);
      await sql.query(`set session_replication_role = default`);
    }
  };
  const firstDay = `(select min(day) from day_close)`;

  it.each([
    [
      'an entry of a closed day reworded',
      `update journal_entry set reason = reason || '改' where seq = (select min(seq) from journal_entry)`,
      `update journal_entry set reason = left(reason, -1) where seq = (select min(seq) from journal_entry)`,
      /closesChain: 第1号日结.*当期分录与签认时不同/,
    ],
    [
      'a closed balance',
      `update day_close set statement_balance = statement_balance + 1 where day = ${firstDay}`,
      `update day_close set statement_balance = statement_balance - 1 where day = ${firstDay}`,
      /closesChain: 第1号日结.*内容与签认时不同/,
    ],
    [
      'a link',
      `update day_close set previous_hash = '\\x00' || previous_hash where seq = 2`,
      `update day_close set previous_hash = substr(previous_hash, 2) where seq = 2`,
      /closesChain: 第2号日结.*与上一日结不相接/,
    ],
    [
      'an amount, both sides of it',
      `update journal_line set amount = amount * 2 where entry_id = (select id from journal_entry order by seq limit 1)`,
      `update journal_line set amount = amount / 2 where entry_id = (select id from journal_entry order by seq limit 1)`,
      /closesBalance|balancesEqualLines/,
    ],
    [
      'an instruction’s amount',
      `update payment_instruction set amount = amount + 1`,
      `update payment_instruction set amount = amount - 1`,
      /instructionsPaid: 付款指令EQF/,
    ],
    [
      'a number of a receipt taken out',
      `update number_series set last = last + 1 where series = 'receipt'`,
      `update number_series set last = last - 1 where series = 'receipt'`,
      /receiptsGapFree: \d{4}年收据/,
    ],
  ])('%s', async (_, statement, undo, expected) => {
    expect((await damage(statement, undo)).join('\n')).toMatch(expected);
    expect(await problems()).toEqual([]);
  });

  it('an entry that lost a side is named by its number', async () => {
    const { rows } = await sql.query(
      `select e.id, e.seq, l.no, l.account_id, l.amount from journal_entry e join journal_line l on l.entry_id = e.id order by e.seq desc, l.no limit 1`,
    );
    const [row] = rows;
    const found = await damage(
      `delete from journal_line where entry_id = '${row.id}' and no = ${row.no}`,
      `insert into journal_line values ('${row.id}', ${row.no}, '${row.account_id}', ${row.amount})`,
    );
    expect(found.join('\n')).toContain(`第${row.seq}号分录（${row.id}）不平`);
  });
});

it('a deposit that is kept has no refund to batch', async () => {
  const kept = await dueDeposit(t, one, '9.00', { keep: true });
  expect((await t.app.get(Deposits).standing(one, kept.applicationId))!.state).toBe('paid');
  await pay(t, one, { amount: '1.00', name: '无名', account: '62170002', remark: '没写' });
  const prepare = inTx(t, one, (inner) => t.app.get(Batches).prepare(inner, { refundIds: [kept.depositId] }));
  await expect(prepare).rejects.toThrow('DEPOSIT_STATE');
});
