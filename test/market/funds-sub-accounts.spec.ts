import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BankLines, BankMappings, Deposits, PaymentOrder } from '../../src/funds/index.js';
import { SubAccounts } from '../../src/funds/bank/sub-accounts.service.js';
import {
  type Context,
  Config,
  Database,
  newId,
  systemActor,
  systemContext,
  type TxContext,
} from '../../src/platform/index.js';
import { civilDate, Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { load } from '../support/statements.js';

let t: TestApp;
const system = systemContext('test');
const treasurer: Context = {
  actor: { ...systemActor, role: 'treasurer', name: '出纳', accountId: newId() },
  requestId: 'test',
};
const inTx = <T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> =>
  t.app.get(Database).transaction(ctx, work);
const query = <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
  t.app.get(Database).reader.query<T[]>(sql, values);

beforeAll(async () => {
  t = await testApp();
  await t.advance(new Date('2027-01-06T09:00:00+08:00'));
});
afterAll(() => t?.close());

const ordered = (payerName = '巴特尔'): Promise<PaymentOrder> =>
  inTx(system, async (inner) => {
    const { orderId } = await t.app.get(Deposits).order(inner, {
      listingId: newId(),
      applicationId: newId(),
      payerPartyId: newId(),
      payerName,
      amount: Money.of('1000.00'),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    });
    return inner.tx.findOneByOrFail(PaymentOrder, { id: orderId });
  });
let serials = 0;
const pay = (more: object) =>
  inTx(treasurer, (inner) =>
    t.app.get(BankLines).book(inner, {
      serial: `A${++serials}`,
      bookedAt: inner.now.toISOString(),
      amount: Money.of('1000.00'),
      payerName: '巴特尔',
      payerAccount: '6217000000000000001',
      remark: '',
      ...more,
    }),
  );

describe('a deposit account of one’s own (trading.md)', () => {
  it('a payment to it needs no reference; the payer’s name must still be the applicant’s', async () => {
    const order = await ordered();
    expect(order.subAccount).toMatch(/^9900\d{15}$/);
    expect(await pay({ ownAccount: order.subAccount })).toMatchObject({
      state: 'matched',
      orderId: order.id,
      ownAccount: order.subAccount,
    });
    const other = await ordered();
    expect(await pay({ ownAccount: other.subAccount, payerName: '别人' })).toMatchObject({
      state: 'suspense',
      suspenseReason: 'payerMismatch',
    });
  });

  it.each<[string, (one: PaymentOrder, other: PaymentOrder, free: string) => object, object]>([
    [
      'number and reference agree',
      (one) => ({ ownAccount: one.subAccount, remark: one.reference }),
      { state: 'matched' },
    ],
    [
      'number and reference name two payments',
      (one, other) => ({ ownAccount: one.subAccount, remark: other.reference }),
      { suspenseReason: 'accountContradicts' },
    ],
    ['a number nobody has', (_one, _other, free) => ({ ownAccount: free }), { suspenseReason: 'accountFree' }],
    [
      'the main account, with a reference',
      (one) => ({ ownAccount: '99000000000000000001', remark: one.reference }),
      { state: 'matched' },
    ],
    [
      'the main account, without one',
      () => ({ ownAccount: '99000000000000000001' }),
      { suspenseReason: 'referenceMissing' },
    ],
  ])('%s', async (_, told, expected) => {
    const [one, other] = [await ordered(), await ordered()];
    const [{ number }] = (await query<{ number: string }>(
      `select number from escrow_sub_account where assigned_at is null limit 1`,
    )) as [{ number: string }];
    expect(await pay(told(one, other, number))).toMatchObject(expected);
  });

  it('a hundred who apply at once have a hundred numbers, and no number tells who came first', async () => {
    const orders = await Promise.all(Array.from({ length: 100 }, () => ordered()));
    const numbers = orders.map(({ subAccount }) => subAccount!);
    expect(new Set(numbers).size).toBe(100);
    expect(numbers).not.toEqual([...numbers].sort());
  });

  it('a statement tells the number in a column of its own', async () => {
    const order = await ordered();
    const bank = '子账号银行';
    const columns = {
      date: '日期',
      amount: '金额',
      name: '户名',
      account: '账号',
      ownAccount: '收款账号',
      remark: '附言',
      serial: '流水',
    };
    await inTx(treasurer, (inner) =>
      t.app.get(BankMappings).add(inner, bank, { columns, dateStyle: 'ymd', thousands: 'comma' }),
    );
    const today = civilDate(await t.app.get(Database).now());
    const headings = Object.values(columns).join(',');
    const line = [today, '1000.00', '巴特尔', '6217000000000000001', order.subAccount, '', 'Z1'].join(',');
    const { counts } = await load(t, treasurer, `${headings}\n${line}\n`, bank);
    expect(counts).toMatchObject({ lines: 1, matched: 1 });
  });

  it('with an empty pool the reference alone names a payment', async () => {
    const left = await query<{ number: string }>(
      `update escrow_sub_account set assigned_at = now() where assigned_at is null returning number`,
    );
    expect(left.length).toBeGreaterThan(0);
    const order = await ordered();
    expect(order.subAccount).toBeNull();
    expect(await pay({ remark: order.reference })).toMatchObject({ state: 'matched' });
  });
});

describe('the bank’s file of numbers', () => {
  const fetch = () => inTx(treasurer, (inner) => t.app.get(SubAccounts).load(inner));
  const folder = () => join(t.app.get(Config).dataDir, 'bank');
  const write = (text: string): void => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'sub-accounts.txt'), text);
  };
  afterAll(() => rmSync(folder(), { recursive: true, force: true }));

  it('is asked for where there is none', async () => {
    rmSync(folder(), { recursive: true, force: true });
    await expect(fetch()).rejects.toThrow('子账号文件');
  });

  it('is taken up once, however often it is loaded; every wrong line is told, and then none is taken', async () => {
    write('﻿# 2027年第一批\n6228 0000 0001\r\n62280000000002\n\n62280000000002\n');
    const first = await fetch();
    expect(first.added).toBe(2);
    expect((await fetch()).added).toBe(0);
    write('62280000000003\n不是账号\n123\n');
    await expect(fetch()).rejects.toMatchObject({
      body: {
        violations: [
          { field: 'line 2', detail: expect.stringContaining('不是账号') },
          { field: 'line 3', detail: expect.stringContaining('8至32位') },
        ],
      },
    });
    expect((await inTx(treasurer, (inner) => t.app.get(SubAccounts).pool(inner))).free).toBe(first.free);
  });

  it('is the treasurer’s to load', async () => {
    const clerk: Context = { ...treasurer, actor: { ...treasurer.actor, role: 'clerk' } };
    await expect(inTx(clerk, (inner) => t.app.get(SubAccounts).load(inner))).rejects.toThrow();
  });
});
