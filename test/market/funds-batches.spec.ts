import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { validateXML } from 'xmllint-wasm';
import {
  BankLines,
  Batches,
  Books,
  Deposits,
  DepositRefunds,
  PaymentBatch,
  PaymentInstruction,
  Payout,
  Payouts,
  Refund,
  Settlements,
} from '../../src/funds/index.js';
import { endToEndId, endToEndIdsIn } from '../../src/funds/batches/reference.js';
import { pain001 } from '../../src/funds/batches/pain001.js';
import { bankCsv } from '../../src/funds/batches/bank-csv.js';
import { Database, systemContext, type Context } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, dueDeposit, duePrice, inTx, type PaidDeposit, serial } from '../support/money.js';

let t: TestApp;
let one: Context;
let two: Context;
let collective: string;
let household: string;
let sql: pg.Client;
beforeAll(async () => {
  t = await testApp();
  [one, two] = [await contextOf(t, 'centre.treasurer'), await contextOf(t, 'centre.treasurer2')];
  const rows = await t.app
    .get(Database)
    .reader.query<{ id: string; kind: string }[]>(
      `select distinct on (kind) id, kind from party where bank_account_sealed is not null order by kind, id`,
    );
  collective = rows.find(({ kind }) => kind === 'collective')!.id;
  household = rows.find(({ kind }) => kind === 'individual')!.id;
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

const batches = (): Batches => t.app.get(Batches);
const settlements = (): Settlements => t.app.get(Settlements);
const reader = () => t.app.get(Database).reader;
const instructionsOf = (batchId: string): Promise<PaymentInstruction[]> =>
  reader().find(PaymentInstruction, { where: { batchId }, order: { no: 'ASC' } });
const batchOf = (id: string): Promise<PaymentBatch> => reader().findOneByOrFail(PaymentBatch, { id });
const refundsOf = ({ depositId }: PaidDeposit): Promise<Refund[]> => reader().findBy(Refund, { depositId });
const stateOf = async ({ applicationId }: PaidDeposit): Promise<string> =>
  (await t.app.get(Deposits).standing(one, applicationId))!.state;

/** Prepared by one, approved by two, exported: ready for the bank. */
async function sent(input: Parameters<Batches['prepare']>[1]): Promise<PaymentInstruction[]> {
  const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, input));
  await inTx(t, two, (inner) => batches().approve(inner, batch.id, 1));
  await inTx(t, one, (inner) => batches().export(inner, batch.id, 2));
  return instructionsOf(batch.id);
}
const settle = (id: string, bankSerial = serial()) =>
  inTx(t, one, (inner) => settlements().settle(inner, id, { bankSerial, bookedAt: inner.now.toISOString() }));

describe('art. 31: a batch has two signatures', () => {
  it('is prepared by one officer and approved by another, never by the same; nothing is paid beside it', async () => {
    const deposit = await dueDeposit(t, one);
    const [refund] = await refundsOf(deposit);
    const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, { refundIds: [refund!.id] }));
    expect(batch).toMatchObject({ state: 'prepared', count: 1, total: Money.of('1000.00') });
    await expect(inTx(t, one, (inner) => batches().approve(inner, batch.id, 1))).rejects.toThrow(
      'SECOND_OFFICER_REQUIRED',
    );
    const beside = inTx(t, one, (inner) =>
      t.app.get(DepositRefunds).payOne(inner, refund!.id, { bankSerial: serial(), bookedAt: inner.now.toISOString() }),
    );
    await expect(beside).rejects.toThrow('DEPOSIT_STATE');
    await expect(inTx(t, two, (inner) => batches().export(inner, batch.id, 1))).rejects.toThrow('DEPOSIT_STATE');
    const approved = await inTx(t, two, (inner) => batches().approve(inner, batch.id, 1));
    expect(approved).toMatchObject({ state: 'approved', approvedBy: two.actor.accountId });
    await inTx(t, one, (inner) => batches().cancel(inner, batch.id, 2, '试作废一次'));
  });

  it('the database refuses one officer for both, and another payee or amount than was signed', async () => {
    const deposit = await dueDeposit(t, one);
    const [refund] = await refundsOf(deposit);
    const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, { refundIds: [refund!.id] }));
    const alone = `update payment_batch set state = 'approved', approved_by = prepared_by, approved_at = now() where id = $1`;
    await expect(sql.query(alone, [batch.id])).rejects.toMatchObject({ constraint: 'payment_batch_two_officers' });
    const nobody = `update payment_batch set state = 'approved' where id = $1`;
    await expect(sql.query(nobody, [batch.id])).rejects.toMatchObject({ code: '23514' });
    for (const change of [
      `amount = amount + 1`,
      `payee_name = '别人'`,
      `payee_account_index = 'x'`,
      `refund_id = null`,
    ]) {
      const statement = `update payment_instruction set ${change} where batch_id = $1`;
      await expect(sql.query(statement, [batch.id])).rejects.toMatchObject({ code: '23001' });
    }
    const gone = `delete from payment_instruction where batch_id = $1`;
    await expect(sql.query(gone, [batch.id])).rejects.toMatchObject({ code: '23001' });
    const twice = `insert into payment_instruction select gen_random_uuid(), 1, 'open', now(), batch_id, 2, 'EQFX', refund_id,
      payout_id, payee_name, payee_account_sealed, payee_account_index, payee_account_mask, bank_name, cnaps, amount, purpose,
      null, null, null, now() from payment_instruction where batch_id = $1`;
    await expect(sql.query(twice, [batch.id])).rejects.toMatchObject({ constraint: 'payment_instruction_refund' });
  });

  it('two officers prepare and approve at once: each debt is in one batch, each batch approved once', async () => {
    const deposits = [await dueDeposit(t, one), await dueDeposit(t, one)];
    const refundIds = (await Promise.all(deposits.map(refundsOf))).flat().map(({ id }) => id);
    const tries = await Promise.allSettled([
      inTx(t, one, (inner) => batches().prepare(inner, { refundIds })),
      inTx(t, two, (inner) => batches().prepare(inner, { refundIds: [...refundIds].reverse() })),
    ]);
    const made = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value.batch] : []));
    expect(made).toHaveLength(1);
    const other = made[0]!.preparedBy === one.actor.accountId ? two : one;
    const approvals = await Promise.allSettled(
      [1, 2, 3].map(() => inTx(t, other, (inner) => batches().approve(inner, made[0]!.id, 1))),
    );
    expect(approvals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cancelled, its debts can be paid otherwise; a reason stays on record', async () => {
    const deposit = await dueDeposit(t, one);
    const [refund] = await refundsOf(deposit);
    const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, { refundIds: [refund!.id] }));
    await inTx(t, one, (inner) => batches().cancel(inner, batch.id, 1, '账号待核实'));
    expect((await instructionsOf(batch.id)).map(({ state }) => state)).toEqual(['released']);
    const [again] = await sent({ refundIds: [refund!.id] });
    await settle(again!.id);
    expect(await stateOf(deposit)).toBe('refunded');
  });
});

describe('art. 31: the payee of an instruction', () => {
  it('is the account on record; a collective is never paid to a person’s account, all faults are named at once', async () => {
    const price = await duePrice(t, one, '1000.00', [
      { partyId: collective, share: '0.7' },
      { partyId: household, share: '0.3' },
    ]);
    const payouts = await reader().find(Payout, { where: { dealId: price.dealId }, order: { no: 'ASC' } });
    const holders = await sql.query(`select id, bank_holder from party where id = any($1)`, [[collective, household]]);
    await sql.query(`update party set bank_holder = '某个人' where id = any($1)`, [[collective, household]]);
    const ids = payouts.map(({ id }) => id);
    await expect(inTx(t, one, (inner) => batches().prepare(inner, { payoutIds: ids }))).rejects.toMatchObject({
      body: { violations: [{ code: 'PAYEE_MISMATCH' }, { code: 'PAYEE_MISMATCH' }] },
    });
    for (const { id, bank_holder } of holders.rows)
      await sql.query(`update party set bank_holder = $2 where id = $1`, [id, bank_holder]);
    const instructions = await sent({ payoutIds: ids });
    expect(instructions.map(({ cnaps, amount }) => [cnaps, amount.toString()])).toEqual([
      ['402205000018', '700.00'],
      ['402205000018', '300.00'],
    ]);
    for (const { id } of instructions) await settle(id);
    const paid = await reader().findBy(Payout, { dealId: price.dealId });
    expect(paid.map(({ state }) => state)).toEqual(['paid', 'paid']);
  });

  it('whose account was changed after the first signature is not signed a second time', async () => {
    const price = await duePrice(t, one, '10.00', [{ partyId: collective, share: '1' }]);
    const [payout] = await reader().findBy(Payout, { dealId: price.dealId });
    const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, { payoutIds: [payout!.id] }));
    const swap = `update party p set bank_account_sealed = q.bank_account_sealed from party q where p.id = $1 and q.id = $2`;
    const { rows } = await sql.query(`select bank_account_sealed from party where id = $1`, [collective]);
    await sql.query(swap, [collective, household]);
    await expect(inTx(t, two, (inner) => batches().approve(inner, batch.id, 1))).rejects.toThrow('PAYEE_MISMATCH');
    await sql.query(`update party set bank_account_sealed = $2 where id = $1`, [
      collective,
      rows[0].bank_account_sealed,
    ]);
    await inTx(t, two, (inner) => batches().approve(inner, batch.id, 1));
    await expect(
      inTx(t, one, (inner) =>
        t.app.get(Payouts).pay(inner, payout!.id, { bankSerial: serial(), bookedAt: inner.now.toISOString() }),
      ),
    ).rejects.toThrow('DEPOSIT_STATE');
  });

  it('“everything due” leaves out what has no good account, and names it', async () => {
    const price = await duePrice(t, one, '10.00', [
      { partyId: collective, share: '1' },
      { partyId: household, share: '1' },
    ]);
    await sql.query(`update party set bank_holder = bank_holder || '甲' where id = $1`, [collective]);
    const { batch, leftOut } = await inTx(t, one, (inner) => batches().prepare(inner, { allPayouts: true }));
    await sql.query(`update party set bank_holder = name where id = $1`, [collective]);
    const payouts = await reader().findBy(Payout, { dealId: price.dealId });
    expect(leftOut).toEqual([
      {
        id: payouts.find(({ partyId }) => partyId === collective)!.id,
        violation: expect.objectContaining({ code: 'PAYEE_MISMATCH' }),
      },
    ]);
    expect((await instructionsOf(batch.id)).map(({ payoutId }) => payoutId)).toEqual([
      payouts.find(({ partyId }) => partyId === household)!.id,
    ]);
  });
});

describe('money.md: settled by the bank’s lines', () => {
  it('each by our reference, whole batch when all are; the same line again does nothing', async () => {
    const deposits = [await dueDeposit(t, one, '10.00'), await dueDeposit(t, one, '20.00')];
    const refundIds = (await Promise.all(deposits.map(refundsOf))).flat().map(({ id }) => id);
    const [first, second] = await sent({ refundIds });
    const line = (instruction: PaymentInstruction, more: object = {}) => ({
      serial: serial(),
      bookedAt: '2026-01-01',
      amount: instruction.amount,
      payeeName: instruction.payeeName,
      payeeAccount: '6217000000000000001',
      remark: `退保证金 ${instruction.endToEndId.toLowerCase().replace(/(\d{4})/g, '$1 ')}`,
      ...more,
    });
    const book = (input: ReturnType<typeof line>) =>
      inTx(t, one, (inner) => settlements().settleOutgoing(inner, input));
    expect(await book(line(first!, { amount: Money.of('10.01') }))).toEqual({ reason: 'amountDiffers' });
    expect(await book(line(first!, { payeeAccount: '6217000000000000002' }))).toEqual({ reason: 'accountDiffers' });
    expect(await book(line(first!, { remark: '手续费' }))).toEqual({ reason: 'referenceMissing' });
    const both = `${first!.endToEndId} ${second!.endToEndId}`;
    expect(await book(line(first!, { remark: both }))).toEqual({ reason: 'referenceAmbiguous' });
    const good = line(first!);
    const booked = await book(good);
    expect(booked).toMatchObject({ line: { direction: 'out', state: 'matched' }, instruction: { state: 'settled' } });
    expect(await book(good)).toMatchObject({ instruction: { id: first!.id } });
    expect(await book(line(first!))).toEqual({ reason: 'notSent' });
    await expect(book({ ...good, amount: Money.of('11.00') })).rejects.toThrow('DUPLICATE');
    expect((await batchOf(first!.batchId)).state).toBe('exported');
    await book(line(second!));
    expect((await batchOf(first!.batchId)).state).toBe('settled');
    expect(await Promise.all(deposits.map(stateOf))).toEqual(['refunded', 'refunded']);
  });

  it('the last two lines at once end the batch', async () => {
    const deposits = [await dueDeposit(t, one), await dueDeposit(t, one), await dueDeposit(t, one)];
    const refundIds = (await Promise.all(deposits.map(refundsOf))).flat().map(({ id }) => id);
    const instructions = await sent({ refundIds });
    await Promise.all(instructions.map(({ id }) => settle(id)));
    expect((await batchOf(instructions[0]!.batchId)).state).toBe('settled');
  });

  it('two officers settle the same payment at once: it is booked once', async () => {
    const deposit = await dueDeposit(t, one);
    const [instruction] = await sent({ refundIds: (await refundsOf(deposit)).map(({ id }) => id) });
    const tries = await Promise.allSettled([settle(instruction!.id), settle(instruction!.id), settle(instruction!.id)]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('nothing of a batch that was not exported', async () => {
    const deposit = await dueDeposit(t, one);
    const refundIds = (await refundsOf(deposit)).map(({ id }) => id);
    const { batch } = await inTx(t, one, (inner) => batches().prepare(inner, { refundIds }));
    const [instruction] = await instructionsOf(batch.id);
    await expect(settle(instruction!.id)).rejects.toThrow('DEPOSIT_STATE');
    const refused = inTx(t, one, (inner) => settlements().refuse(inner, instruction!.id, '账号不存在'));
    await expect(refused).rejects.toThrow('DEPOSIT_STATE');
  });
});

describe('money.md: a returned payment reopens its payable', () => {
  it('refused by the bank before it paid: due again, nothing posted', async () => {
    const deposit = await dueDeposit(t, one);
    const [refund] = await refundsOf(deposit);
    const [instruction] = await sent({ refundIds: [refund!.id] });
    await inTx(t, one, (inner) => settlements().refuse(inner, instruction!.id, '户名不符'));
    expect((await batchOf(instruction!.batchId)).state).toBe('partlyReturned');
    const [again] = await sent({ refundIds: [refund!.id] });
    expect(again!.endToEndId).not.toBe(instruction!.endToEndId);
    await settle(again!.id);
    expect(await stateOf(deposit)).toBe('refunded');
  });

  it('sent back by a line that carries our reference: the deposit is due again, the trace stays', async () => {
    const deposit = await dueDeposit(t, one, '77.00');
    const [refund] = await refundsOf(deposit);
    const [instruction] = await sent({ refundIds: [refund!.id] });
    await settle(instruction!.id);
    expect((await batchOf(instruction!.batchId)).state).toBe('settled');
    const back = await inTx(t, one, (inner) =>
      t.app.get(BankLines).book(inner, {
        serial: serial(),
        bookedAt: inner.now.toISOString(),
        amount: Money.of('77.00'),
        payerName: '待解汇款',
        payerAccount: '99990000',
        remark: `退汇：账户已销户 ${instruction!.endToEndId}`,
      }),
    );
    expect(back).toMatchObject({ state: 'matched', instructionId: instruction!.id, orderId: null });
    const reopened = await reader().findOneByOrFail(PaymentInstruction, { id: instruction!.id });
    expect(reopened).toMatchObject({ state: 'returned', bankLineId: expect.any(String), returnLineId: back.id });
    expect(await stateOf(deposit)).toBe('refundDue');
    expect((await refundsOf(deposit))[0]).toMatchObject({ state: 'due', bankLineId: null, dueAt: refund!.dueAt });
    expect((await batchOf(instruction!.batchId)).state).toBe('partlyReturned');
    const [again] = await sent({ refundIds: [refund!.id] });
    await settle(again!.id);
    expect(await stateOf(deposit)).toBe('refunded');
  });

  it('another amount than we paid stays in suspense for a person', async () => {
    const deposit = await dueDeposit(t, one, '5.00');
    const [instruction] = await sent({ refundIds: (await refundsOf(deposit)).map(({ id }) => id) });
    await settle(instruction!.id);
    const line = await inTx(t, one, (inner) =>
      t.app.get(BankLines).book(inner, {
        serial: serial(),
        bookedAt: inner.now.toISOString(),
        amount: Money.of('4.00'),
        payerName: '待解汇款',
        payerAccount: '99990000',
        remark: instruction!.endToEndId,
      }),
    );
    expect(line.state).toBe('suspense');
  });

  it('a beneficiary’s part too, by hand; it goes out again to the account that is on record then', async () => {
    const price = await duePrice(t, one, '10.00', [{ partyId: collective, share: '1' }]);
    const [payout] = await reader().findBy(Payout, { dealId: price.dealId });
    const [instruction] = await sent({ payoutIds: [payout!.id] });
    await settle(instruction!.id);
    const sendBack = () =>
      inTx(t, one, (inner) =>
        settlements().sendBack(inner, instruction!.id, { bankSerial: serial(), bookedAt: '2026-01-01' }, '账号错误'),
      );
    expect(await sendBack()).toMatchObject({ state: 'returned', returnReason: '账号错误' });
    await expect(sendBack()).rejects.toThrow('DEPOSIT_STATE');
    expect(await reader().findOneBy(Payout, { id: payout!.id })).toMatchObject({ state: 'due', payeeName: null });
    const [again] = await sent({ payoutIds: [payout!.id] });
    await settle(again!.id);
    expect(await reader().findOneBy(Payout, { id: payout!.id })).toMatchObject({ state: 'paid' });
  });
});

describe('the reference of a payment', () => {
  it('has at most 35 characters and a check that finds any wrong digit', () => {
    const reference = endToEndId('150627-EQF-2026-00012', 345);
    expect(reference).toMatch(/^EQF20260001200345\d\d$/);
    expect(endToEndId('150627-EQF-2026-1234567', 12_345).length).toBeLessThanOrEqual(35);
    expect(endToEndIdsIn(`付款 ＥＱＦ${reference.slice(3)}，谢谢`)).toEqual([reference]);
    expect(endToEndIdsIn(`${reference}99 转账`)).toContain(reference);
    for (let at = 3; at < reference.length; at++) {
      const wrong = reference.slice(0, at) + ((Number(reference[at]) + 1) % 10) + reference.slice(at + 1);
      expect(endToEndIdsIn(wrong)).toEqual([]);
    }
  });
});

describe('the files for the bank', () => {
  const schema = {
    fileName: 'pain.001.001.09.xsd',
    contents: readFileSync(join(import.meta.dirname, '../support/pain.001.001.09-subset.xsd'), 'utf8'),
  };
  const message = (more: object = {}) => ({
    messageId: '150627-EQF-2026-00001',
    createdAt: '2026-03-05T09:00:00.000+08:00',
    executeOn: '2026-03-05',
    debtor: { holder: '中心 <专户> & "甲"', accountNumber: '99000000000000000001', bankName: '示例银行' },
    count: 2,
    total: Money.of('1000.30'),
    transfers: [
      {
        endToEndId: 'EQF202600001000124',
        amount: Money.of('1000.00'),
        payeeName: '示范嘎查<集体> & 𠮷',
        payeeAccount: '62170000',
        bankName: '示范农村商业银行',
        cnaps: '402205000018',
        purpose: '支付产权流转价款',
      },
      {
        endToEndId: 'EQF202600001000221',
        amount: Money.of('0.30'),
        payeeName: '长'.repeat(200),
        payeeAccount: '6217',
        bankName: null,
        cnaps: null,
        purpose: '退还交易保证金',
      },
    ],
    ...more,
  });
  const faults = async (contents: string) =>
    (await validateXML({ xml: { fileName: 'batch.xml', contents }, schema })).errors.map(({ message: text }) => text);

  it('pain.001.001.09 holds by its schema, whatever stands in a name', async () => {
    expect(await faults(pain001(message()))).toEqual([]);
  });

  it('and the schema does refuse: no reference, a wrong order, a letter in an amount, an unknown charge bearer', async () => {
    const good = pain001(message());
    for (const [from, to] of [
      ['<EndToEndId>EQF202600001000124</EndToEndId>', ''],
      ['<PmtMtd>TRF</PmtMtd><BtchBookg>false</BtchBookg>', '<BtchBookg>false</BtchBookg><PmtMtd>TRF</PmtMtd>'],
      ['>1000.00<', '>1,000.00<'],
      ['<ChrgBr>DEBT', '<ChrgBr>WHO'],
      ['pain.001.001.09', 'pain.001.001.03'],
    ] as const) {
      expect(good).toContain(from);
      expect((await faults(good.replace(from, to))).length).toBeGreaterThan(0);
    }
  });

  it('of a real batch: control sum, count, each account whole, the same bytes each time; CSV beside it', async () => {
    const deposits = [await dueDeposit(t, one, '10.01'), await dueDeposit(t, one, '20.02')];
    const refundIds = (await Promise.all(deposits.map(refundsOf))).flat().map(({ id }) => id);
    const [instruction] = await sent({ refundIds });
    const { token } = await t.as('centre.treasurer');
    const take = async (format: string): Promise<string> => {
      const url = `${t.base}/api/funds/batches/${instruction!.batchId}/file?format=${format}`;
      const answer = await fetch(url, { headers: { authorization: `Bearer ${token!}` } });
      return Buffer.from(await answer.arrayBuffer()).toString('utf8');
    };
    const [xml, list] = [await take('xml'), await take('csv')];
    expect(await faults(xml)).toEqual([]);
    expect(xml).toContain('<NbOfTxs>2</NbOfTxs><CtrlSum>30.03</CtrlSum>');
    for (const file of [xml, list]) {
      expect(file).toContain('6217000000000000001');
      expect(file).toContain(instruction!.endToEndId);
    }
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await batchOf(instruction!.batchId)).toMatchObject({ xmlSha256: sha256(xml), csvSha256: sha256(list) });
  });

  it('a name with a comma, a quote or a line break stays one name in the CSV', () => {
    const csv = bankCsv([{ ...message().transfers[0]!, payeeName: 'A,"B"\nC' }]);
    expect(csv).toContain('"A,""B"" C"');
    expect(csv.startsWith('\ufeff"序号"')).toBe(true);
  });
});
