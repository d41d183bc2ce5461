import ExcelJS from 'exceljs';
import pg from 'pg';
import {
  BankLines,
  BankMappings,
  Batches,
  Books,
  DayCloses,
  Deposits,
  PaymentInstruction,
  PaymentOrder,
  Refund,
  StatementImports,
} from '../../src/funds/index.js';
import { Audit, Database, problem, systemContext, type Context } from '../../src/platform/index.js';
import { addDays, civilDate, Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, dueDeposit, inTx, serial } from '../support/money.js';
import { columns, csv, gbk, type Line, load, mapping } from '../support/statements.js';

let t: TestApp;
let one: Context;
let two: Context;
let sql: pg.Client;
let today: string;
beforeAll(async () => {
  t = await testApp();
  [one, two] = [await contextOf(t, 'centre.treasurer'), await contextOf(t, 'centre.treasurer2')];
  await inTx(t, one, (inner) => t.app.get(BankMappings).add(inner, '演示银行', mapping));
  today = civilDate(await t.app.get(Database).now());
  sql = new pg.Client({ connectionString: t.url });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await t?.close();
});
afterEach(async () => {
  expect((await t.app.get(Books).check(systemContext('test'))).problems).toEqual([]);
});

const booked = async (): Promise<number> => (await sql.query(`select count(*)::int as n from bank_line`)).rows[0].n;
const linesOf = async (id: string): Promise<{ outcome: string; reason: string | null }[]> =>
  (await sql.query(`select outcome, reason from bank_statement_line where statement_id = $1 order by no, part`, [id]))
    .rows;

/** An order for a deposit that is waiting for its money. */
async function waiting(amount = '1000.00'): Promise<PaymentOrder> {
  const { depositId } = await dueDeposit(t, one, amount, { keep: true });
  // dueDeposit pays in full; another order of the same payer stays open.
  const { listing_id, payer_party_id } = (await sql.query(`select * from deposit where id = $1`, [depositId])).rows[0];
  const deposit = await inTx(t, systemContext('test'), (inner) =>
    t.app.get(Deposits).order(inner, {
      listingId: listing_id,
      applicationId: depositId,
      applicationNumber: serial(),
      payerPartyId: payer_party_id,
      payerName: '巴特尔',
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    }),
  );
  return t.app.get(Database).reader.findOneByOrFail(PaymentOrder, { id: deposit.orderId });
}
const orderState = async (id: string): Promise<string> =>
  (await sql.query(`select state from payment_order where id = $1`, [id])).rows[0].state;

describe('money.md, “In”: each line exactly once', () => {
  it('in whatever order and overlapping file it comes; GBK and UTF-8, CSV and XLSX say the same', async () => {
    const order = await waiting();
    const lines: Line[] = [
      { date: today, time: '00:00:01', in: '1,000.00', balance: '1,000.00', serial: serial(), remark: order.reference },
      { date: today, time: '00:00:02', in: '20.5', balance: '1,020.50', serial: serial(), remark: '往来' },
      { date: today, time: '00:00:03', out: '3', balance: '1,017.50', serial: serial(), remark: '手续费', name: '' },
    ];
    const first = await load(t, one, gbk(csv(lines)));
    expect(first).toMatchObject({ state: 'imported', encoding: 'GBK', faults: [], format: 'csv' });
    expect(first.counts).toEqual({ lines: 3, repeated: 0, matched: 1, suspense: 1, unsettled: 1 });
    expect([first.openingBalance!.toString(), first.closingBalance!.toString()]).toEqual(['0.00', '1017.50']);
    expect(await orderState(order.id)).toBe('paid');
    const before = await booked();
    const more = { date: today, time: '00:00:04', in: '7', balance: '1024.5', serial: serial() };
    const again = await load(t, two, csv([more, ...[...lines].reverse(), lines[1]!]));
    expect(again.counts).toEqual({ lines: 4, repeated: 1, known: 2, unsettled: 1, suspense: 1 });
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('明细');
    sheet.addRow(['演示银行对公账户明细']);
    sheet.addRow(Object.values(columns));
    const { serial: number, remark } = lines[0]!;
    const day = new Date(`${today}T00:00:00Z`);
    sheet.addRow([day, '00:00:01', '', 1000, 1000, '巴特尔', '6217000000000000001', remark, number]);
    const workbook = await load(t, one, Buffer.from(await book.xlsx.writeBuffer()));
    expect(workbook).toMatchObject({ format: 'xlsx', state: 'imported', counts: { lines: 1, known: 1 } });
    expect(await booked()).toBe(before + 1);
  });

  it('true twins without a serial stay two, however often they come; a hand-booked line is known', async () => {
    const twin: Line = { date: today, in: '88.00', balance: '500.00', remark: '同样的两笔' };
    const other: Line = { date: today, in: '88.00', balance: '588.00', remark: '同样的两笔' };
    const before = await booked();
    const first = await load(t, one, csv([twin, twin, other]));
    expect(first.counts).toMatchObject({ lines: 3, repeated: 0, suspense: 3 });
    expect((await load(t, one, csv([other, twin, twin]))).counts).toMatchObject({ known: 3 });
    expect((await load(t, two, csv([twin]))).counts).toMatchObject({ known: 1 });
    expect(await booked()).toBe(before + 3);
    const byHand = serial();
    await inTx(t, one, (inner) =>
      t.app.get(BankLines).book(inner, {
        serial: byHand,
        bookedAt: inner.now.toISOString(),
        amount: Money.of('9.00'),
        payerName: '巴特尔',
        payerAccount: '6217000000000000001',
        remark: '',
      }),
    );
    const line = { date: today, in: '9.00', serial: byHand, remark: '银行写得更多' };
    expect((await load(t, one, csv([line]))).counts).toMatchObject({ known: 1 });
    const wrong = await load(t, one, csv([{ ...line, in: '9.01' }]));
    expect(wrong).toMatchObject({ state: 'refused', faults: [{ line: 4, field: 'serial' }] });
  });

  it('two treasurers load the same and an overlapping file at once: nothing is booked twice', async () => {
    const lines = Array.from({ length: 30 }, (_, at): Line => ({
      date: today,
      in: `${at + 1}.00`,
      balance: `${at}.00`,
      ...(at % 2 ? { serial: serial() } : {}),
    }));
    const order = await waiting('777.00');
    lines.push({ date: today, in: '777.00', serial: serial(), remark: order.reference });
    const before = await booked();
    const imports = t.app.get(StatementImports);
    const statements = await Promise.all(
      [one, two, one].map((ctx, at) =>
        inTx(t, ctx, (inner) =>
          imports.load(inner, {
            bank: '演示银行',
            name: `${at}.csv`,
            content: Buffer.from(csv(at === 2 ? lines.slice(15) : lines)),
          }),
        ),
      ),
    );
    // Beside the agenda's own turn: as two processes would.
    await Promise.all(statements.map(({ id }) => inTx(t, systemContext('race'), (inner) => imports.run(inner, id))));
    expect(await booked()).toBe(before + 31);
    const states = await sql.query(`select state from bank_statement where id = any($1)`, [
      statements.map(({ id }) => id),
    ]);
    expect(states.rows).toEqual([{ state: 'imported' }, { state: 'imported' }, { state: 'imported' }]);
    const paid = await sql.query(`select paid::text from payment_order where id = $1`, [order.id]);
    expect(paid.rows).toEqual([{ paid: '777.00' }]);
  });
});

describe('money.md, “In”: a file is taken in as a whole or not at all', () => {
  it('every fault is listed by its line, and nothing is booked', async () => {
    const order = await waiting('55.00');
    const before = await booked();
    const good: Line = { date: today, in: '55.00', serial: serial(), remark: order.reference };
    const refused = await load(
      t,
      one,
      csv([
        good,
        { date: '2026-02-30', in: '1' },
        { date: today, in: '0.00' },
        { date: today, in: '1,30.00' },
        { date: today, in: '1', out: '1' },
        { date: today, time: '25:00:00', in: '1.005' },
        { date: addDays(today, 2), in: '5' },
        { ...good, in: '56' },
        // No total, though its payer's name speaks of one: a payment must not vanish for its words.
        { date: '26-3-5', in: '7', name: '小计商贸有限公司' },
      ]),
    );
    expect(refused.state).toBe('refused');
    expect(refused.faults.map(({ line, field }) => [line, field])).toEqual([
      [5, 'date'],
      [6, 'credit'],
      [7, 'credit'],
      [8, 'credit'],
      [9, 'time'],
      [9, 'credit'],
      [11, 'serial'],
      [12, 'date'],
      [10, 'date'],
    ]);
    expect(await booked()).toBe(before);
    expect(await orderState(order.id)).toBe('ordered');
    expect(await linesOf(refused.id)).toEqual([]);
    expect(refused.contentSealed).toBeNull();
    const changed = sql.query(`update bank_statement set fault_count = 0 where id = $1`, [refused.id]);
    await expect(changed).rejects.toMatchObject({ code: '23001' });
  });

  it('wrong columns, wrong encodings, pictures, empty files and unknown banks are refused in words', async () => {
    const detailOf = async (content: Buffer | string, bank?: string): Promise<string> => {
      const { state, faults } = await load(t, one, content, bank);
      return `${state} ${faults[0]!.line} ${faults[0]!.detail}`;
    };
    expect(await detailOf([['日期', '金额'].join(','), '2026-03-05,1'].join('\r\n'))).toMatch(
      /^refused 0 文件中没有这些列：交易日期/,
    );
    expect(await detailOf(Buffer.from([0xff, 0xff, 0x80, 0x2c]))).toMatch(/既不是UTF-8也不是GBK/);
    expect(await detailOf(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))).toMatch(/^refused 0 /);
    // A control character far below the top is one all the same; the database knows no NUL in a text.
    expect(await detailOf(csv([{ date: today, in: '1', remark: `${'远'.repeat(3000)}\u0000` }]))).toMatch(/不是文本/);
    expect((await load(t, one, `${csv([{ date: today, in: '1.11', serial: serial() }])}\r\n\u001A`)).state).toBe(
      'imported',
    );
    expect(await detailOf('')).toMatch(/文件是空的/);
    expect(await detailOf(csv([]))).toMatch(/没有一笔收付/);
    expect(await detailOf(Buffer.from('504b030400000000', 'hex'))).toMatch(/工作簿读不出来/);
    expect(await detailOf(csv([{ date: today, in: '1' }]), '另一银行')).toMatch(/还没有列对应关系/);
    expect(await detailOf('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document/>')).toMatch(/DOCTYPE/);
    expect(await detailOf('<Document><Open></Document>')).toMatch(/XML第1行有误/);
    expect(await detailOf('<Document/>')).toMatch(/不是camt.053/);
  });

  it('a crash before the commit leaves nothing, and the file is read again; a refusal half-way undoes all of it', async () => {
    const order = await waiting('66.00');
    const before = await booked();
    const lines: Line[] = [
      { date: today, in: '66.00', serial: serial(), remark: order.reference },
      { date: today, in: '1.00', serial: serial() },
    ];
    const { id } = await inTx(t, one, (inner) =>
      t.app.get(StatementImports).load(inner, { bank: '演示银行', name: 'x.csv', content: Buffer.from(csv(lines)) }),
    );
    const failing = inTx(t, systemContext('test'), async (inner) => {
      await t.app.get(StatementImports).run(inner, id);
      throw new Error('the process dies before the commit');
    });
    await expect(failing).rejects.toThrow();
    expect([await booked(), await orderState(order.id)]).toEqual([before, 'ordered']);
    await inTx(t, systemContext('test'), (inner) => t.app.get(StatementImports).run(inner, id));
    expect([await booked(), await orderState(order.id)]).toEqual([before + 2, 'paid']);

    const orders = [await waiting('67.00'), await waiting('68.00')];
    const settled = await booked();
    const bankLines = t.app.get(BankLines);
    const book = bankLines.book.bind(bankLines);
    const second = vi.spyOn(bankLines, 'book').mockImplementation((inner, line) => {
      if (line.amount.eq(Money.of('68.00'))) throw problem('DEPOSIT_STATE', '此刻不能入账');
      return book(inner, line);
    });
    const halfWay = await load(
      t,
      one,
      csv(
        orders.map(({ amount, reference }) => ({ date: today, in: `${amount}`, serial: serial(), remark: reference })),
      ),
    );
    second.mockRestore();
    expect(halfWay).toMatchObject({ state: 'refused', faults: [{ line: 0, detail: '此刻不能入账' }] });
    expect([await booked(), await orderState(orders[0]!.id)]).toEqual([settled, 'ordered']);
  });
});

describe('art. 31: the statement drives payments out', () => {
  it('camt.053 settles a batch, and a payment that comes back is owed again; the closing balance reaches the close', async () => {
    const { depositId } = await dueDeposit(t, one, '1234.00');
    const [refund] = await t.app.get(Database).reader.findBy(Refund, { depositId });
    const { batch } = await inTx(t, one, (inner) => t.app.get(Batches).prepare(inner, { refundIds: [refund!.id] }));
    await inTx(t, two, (inner) => t.app.get(Batches).approve(inner, batch.id, 1));
    await inTx(t, one, (inner) => t.app.get(Batches).export(inner, batch.id, 2));
    const instruction = await t.app.get(Database).reader.findOneByOrFail(PaymentInstruction, { batchId: batch.id });
    const entry = (way: 'DBIT' | 'CRDT', number: string, status = 'BOOK'): string => `
      <Ntry><Amt Ccy="CNY">1234.00</Amt><CdtDbtInd>${way}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts>
        <BookgDt><DtTm>${today}T00:00:01</DtTm></BookgDt><AcctSvcrRef>${number}</AcctSvcrRef>
        <NtryDtls><TxDtls><Refs><EndToEndId>${instruction.endToEndId}</EndToEndId></Refs><RltdPties>
          <${way === 'DBIT' ? 'Cdtr' : 'Dbtr'}><Pty><Nm>巴特尔</Nm></Pty></${way === 'DBIT' ? 'Cdtr' : 'Dbtr'}>
          <${way === 'DBIT' ? 'CdtrAcct' : 'DbtrAcct'}><Id><Othr><Id>6217000000000000001</Id></Othr></Id></${way === 'DBIT' ? 'CdtrAcct' : 'DbtrAcct'}>
        </RltdPties></TxDtls></NtryDtls></Ntry>`;
    const camt = (entries: string): string => `<?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
      <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">4321.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <Dt><Dt>${today}</Dt></Dt></Bal>${entries}</Stmt></BkToCstmrStmt></Document>`;
    const [paid, back] = [serial(), serial()];
    const state = async (): Promise<string> =>
      (await sql.query(`select state from refund where id = $1`, [refund!.id])).rows[0].state;
    const first = await load(t, one, camt(entry('DBIT', paid) + entry('DBIT', serial(), 'PDNG')));
    expect(first).toMatchObject({ format: 'camt053', state: 'imported', counts: { lines: 1, settled: 1 } });
    expect(first.closingBalance!.toString()).toBe('4321.00');
    expect(await state()).toBe('paid');
    // Newest first, as many banks write: the payment is known, its return is new.
    const second = await load(t, one, camt(entry('CRDT', back) + entry('DBIT', paid)));
    expect((await linesOf(second.id)).map(({ outcome }) => outcome)).toEqual(['sentBack', 'known']);
    expect(await state()).toBe('due');
    const dollars = await load(t, one, camt(entry('CRDT', serial()).replace('CNY', 'USD')));
    expect(dollars.faults).toEqual([{ line: 1, field: null, detail: expect.stringContaining('USD') }]);
    await t.advance('P1D');
    const close = await inTx(t, one, (inner) => t.app.get(DayCloses).compare(inner, { day: today }));
    expect(close).toMatchObject({ statementSource: 'imported', statementBalance: Money.of('4321.00') });
  });
});

/** STATEMENT_LINES=100000 for the size that money.md names; every run of the tests takes a tenth of it. */
const many = Number(process.env['STATEMENT_LINES'] ?? 10_000);

describe('money.md, “In”: very many lines', () => {
  it('are taken in with visible progress; loaded again, nothing happens', async () => {
    const day = addDays(today, -3);
    const lines = Array.from({ length: many }, (_, at): Line => ({
      date: day,
      ...(at % 20 ? { out: '1,234.50' } : { in: '1,234.50' }),
      serial: `H${at}`,
      remark: at % 3 ? '往来款' : '123456789012',
    }));
    const content = Buffer.from(csv(lines));
    const imports = t.app.get(StatementImports);
    const { id } = await inTx(t, one, (inner) => imports.load(inner, { bank: '演示银行', name: '大.csv', content }));
    const seen = new Set<string>();
    const watch = setInterval(() => {
      void sql
        .query(`select phase, done from bank_statement_progress where statement_id = $1`, [id])
        .then(({ rows }) => seen.add(`${rows[0].phase} ${rows[0].done}`))
        .catch(() => undefined);
    }, 20);
    await inTx(t, systemContext('test'), (inner) => imports.run(inner, id));
    clearInterval(watch);
    const { rows } = await sql.query(`select state, counts from bank_statement where id = $1`, [id]);
    expect(rows[0]).toEqual({
      state: 'imported',
      counts: { lines: many, repeated: 0, suspense: many / 20, unsettled: many - many / 20 },
    });
    expect([...seen].filter((step) => step.startsWith('booking')).length).toBeGreaterThan(3);
    const before = await booked();
    const again = await load(t, two, content);
    expect(again.counts).toEqual({ lines: many, repeated: 0, known: many / 20, unsettled: many - many / 20 });
    expect(await booked()).toBe(before);
    const chain = await t.app.get(Audit).historyOf(systemContext('test'), 'bankStatement', id);
    expect(chain.map(({ action }) => action)).toEqual(['create', 'import']);
  }, 120_000);
});
