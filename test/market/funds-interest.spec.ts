import { BankLine, BankLines, Books, Deposits, Matching, PaymentOrder, Refund } from '../../src/funds/index.js';
import { type Context, Database, newId, systemContext } from '../../src/platform/index.js';
import { civilDate, Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, inTx, serial } from '../support/money.js';

let t: TestApp;
let treasurer: Context;
const system = systemContext('test');
beforeAll(async () => {
  t = await testApp();
  treasurer = await contextOf(t, 'centre.treasurer');
});
afterAll(() => t?.close());
afterEach(async () => {
  expect((await t.app.get(Books).check(system)).problems).toEqual([]);
});

const yuan = (amount: string): Money => Money.of(amount);
const book = (remark: string, amount: string, more: object = {}): Promise<BankLine> =>
  inTx(t, treasurer, (inner) =>
    t.app.get(BankLines).book(inner, {
      ...{ serial: serial(), bookedAt: inner.now.toISOString(), amount: yuan(amount), remark },
      ...{ payerName: '巴特尔', payerAccount: '6217000000000000001' },
      ...more,
    }),
  );
const desk = (): Matching => t.app.get(Matching);
const credited = async (amount: string): Promise<BankLine> => {
  const line = await book('存款利息', amount, { payerName: '演示银行', payerAccount: '990000000001' });
  return inTx(t, treasurer, (inner) => desk().interest(inner, line.id));
};

/** A deposit of 100,000 from two accounts that ended after thirty days. */
async function ended(bearsInterest = true) {
  const [listingId, applicationId] = [newId(), newId()];
  const { id, orderId } = await inTx(t, system, (inner) =>
    t.app.get(Deposits).order(inner, {
      ...{ listingId, applicationId, payerPartyId: newId(), payerName: '巴特尔', amount: yuan('100000.00') },
      ...{ dueBy: new Date(inner.now.getTime() + 86_400_000), bearsInterest },
    }),
  );
  const { reference } = await t.app.get(Database).reader.findOneByOrFail(PaymentOrder, { id: orderId });
  await book(reference, '40000.00');
  await book(reference, '60000.00', { payerAccount: '6217000000000000002' });
  const now = await t.app.get(Database).now();
  await t.advance(new Date(now.getTime() + 30 * 86_400_000));
  await inTx(t, system, (inner) =>
    t.app.get(Deposits).fallDue(inner, { applicationIds: [applicationId] }, { event: 'contracted' }),
  );
  return id;
}
const owe = async (id: string, annualRatePercent = '0.36') =>
  (await t.as('centre.treasurer')).post(`/api/funds/deposits/${id}/interest`, { annualRatePercent });

describe('interest that the bank credits (art. 31)', () => {
  it('is named as such, taken back while nobody is owed it, and is no party’s money', async () => {
    const line = await credited('12.34');
    expect(line).toMatchObject({ state: 'interest', suspenseReason: 'referenceMissing' });
    await expect(inTx(t, treasurer, (inner) => desk().interest(inner, line.id))).rejects.toThrow('DEPOSIT_STATE');
    const back = await inTx(t, treasurer, (inner) => desk().takeBackInterest(inner, line.id, '原为他人汇款'));
    expect(back.state).toBe('suspense');
    const clerk = await t.as('centre.clerk');
    expect((await clerk.post(`/api/funds/matching/${line.id}/interest`, {})).status).toBe(404);
  });
});

describe('a statutory tender’s deposit goes back with what it earned (Implementing Regulations of the Tender Law 57)', () => {
  it('to each account for what came from it; once, and only from what the bank has credited', async () => {
    const id = await ended();
    const poor = await owe(id);
    expect(poor).toMatchObject({ status: 409, body: { code: 'CONFLICT', facts: { needed: '30.00' } } });
    const line = await credited('31.00');
    const answers = await Promise.all([owe(id), owe(id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refunds = await t.app
      .get(Database)
      .reader.find(Refund, { where: { depositId: id }, order: { amount: 'ASC' } });
    expect(
      refunds.map(({ kind, amount, payeeAccountMask }) => [kind, `${amount}`, payeeAccountMask.slice(-4)]),
    ).toEqual([
      ['interest', '12.00', '0001'],
      ['interest', '18.00', '0002'],
      ['deposit', '40000.00', '0001'],
      ['deposit', '60000.00', '0002'],
    ]);
    await expect(inTx(t, treasurer, (inner) => desk().takeBackInterest(inner, line.id, '登记有误'))).rejects.toThrow(
      '已经计付',
    );
  });

  it('is no other deposit’s, and has a day: five days from the contract', async () => {
    const id = await ended(false);
    expect((await owe(id)).body.code).toBe('DEPOSIT_STATE');
    for (const rate of ['35', '0.35%', '10', '']) expect((await owe(id, rate)).status).toBe(422);
    const clerk = await t.as('centre.clerk');
    expect((await clerk.post(`/api/funds/deposits/${id}/interest`, { annualRatePercent: '0.35' })).status).toBe(404);
    const tender = await ended();
    // No rate comes to nothing: reckoned once, paid to nobody, and asked for no more.
    const none = await owe(tender, '0');
    expect(none).toMatchObject({
      status: 200,
      body: { owesInterest: false, refunds: [{ kind: 'deposit' }, { kind: 'deposit' }] },
    });
    expect((await owe(tender)).body.code).toBe('DUPLICATE');
    const story = (await (await t.as('centre.treasurer')).get(`/api/funds/deposits/${tender}`)).body;
    const days =
      (Date.parse(story.refundDueAt) - Date.parse(`${civilDate(await t.app.get(Database).now())}T00:00:00+08:00`)) /
      86_400_000;
    expect(days).toBeLessThanOrEqual(6);
  });
});
