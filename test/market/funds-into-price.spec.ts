import {
  BankLines,
  Books,
  type DepositKeeping,
  Deposits,
  Keepings,
  PaymentOrder,
  PriceOrders,
  PublishedTerms,
  Refund,
} from '../../src/funds/index.js';
import { type Context, Database, newId, systemContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, inTx, serial } from '../support/money.js';

const term = '交易保证金在合同签订后抵作成交价款';
const yuan = (amount: string): Money => Money.of(amount);

let t: TestApp;
let clerk: Context;
let second: Context;
let treasurer: Context;
const system = systemContext('test');

beforeAll(async () => {
  t = await testApp();
  [clerk, second] = [await contextOf(t, 'centre.clerk'), await contextOf(t, 'centre.clerk2')];
  treasurer = await contextOf(t, 'centre.treasurer');
  t.app.get(PublishedTerms).from(() => Promise.resolve([term]));
});
afterAll(() => t?.close());
afterEach(async () => {
  expect((await t.app.get(Books).check(system)).problems).toEqual([]);
});

interface Payment {
  readonly account: string;
  readonly amount: string;
}

/** A deposit of 1,000 that is held, paid from these accounts, and the prices its payer owes. */
async function held(payments: readonly Payment[], prices: readonly string[]) {
  const { party } = (await (await t.as('bidder.one')).get('/api/auth/me')).body.account;
  const payerPartyId = party?.id ?? (await (await t.as('bidder.one')).get('/api/auth/me')).body.account.partyId;
  const [listingId, applicationId, dealId] = [newId(), newId(), newId()];
  const deposit = await inTx(t, system, (inner) =>
    t.app.get(Deposits).order(inner, {
      ...{ listingId, applicationId, payerPartyId, payerName: '巴特尔', amount: yuan('1000.00') },
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    }),
  );
  const { reference } = await t.app.get(Database).reader.findOneByOrFail(PaymentOrder, { id: deposit.orderId });
  for (const { account, amount } of payments) {
    await inTx(t, treasurer, (inner) =>
      t.app.get(BankLines).book(inner, {
        ...{ serial: serial(), bookedAt: inner.now.toISOString(), amount: yuan(amount), remark: reference },
        ...{ payerName: '巴特尔', payerAccount: account },
      }),
    );
  }
  await inTx(t, system, (inner) => t.app.get(Deposits).hold(inner, { applicationIds: [applicationId] }));
  for (const [at, amount] of prices.entries()) {
    await inTx(t, system, (inner) =>
      t.app.get(PriceOrders).order(inner, {
        ...{ dealId, listingId, payerPartyId, amount: yuan(amount) },
        dueBy: new Date(inner.now.getTime() + (at + 1) * 86_400_000),
        beneficiaries: [{ partyId: payerPartyId, share: '1' }],
      }),
    );
  }
  return { deposit, dealId };
}

const evidence = async (): Promise<string> => (await t.as('centre.clerk')).upload();
async function proposed(depositId: string): Promise<DepositKeeping> {
  const evidenceFileId = await evidence();
  return inTx(t, clerk, (inner) =>
    t.app.get(Keepings).propose(inner, { purpose: 'price', depositId, term, ground: '双方书面约定', evidenceFileId }),
  );
}
const approved = ({ id, version }: DepositKeeping): Promise<DepositKeeping> =>
  inTx(t, second, (inner) => t.app.get(Keepings).approve(inner, id, version, '核对公告原文'));
const turned = async (depositId: string): Promise<DepositKeeping> => approved(await proposed(depositId));
const orders = async (dealId: string) =>
  (
    await t.app
      .get(Database)
      .reader.find(PaymentOrder, { where: { dealId, purpose: 'price' }, order: { dueBy: 'ASC' } })
  ).map(({ state, paid, applied }) => [state, `${paid}`, `${applied}`]);
const depositOf = async (id: string) => (await (await t.as('centre.treasurer')).get(`/api/funds/deposits/${id}`)).body;

describe('art. 20: a deposit turned into price', () => {
  it('fills the payments in the order in which they fall due', async () => {
    const { deposit, dealId } = await held(
      [{ account: '6217000000000000001', amount: '1000.00' }],
      ['400.00', '900.00'],
    );
    await turned(deposit.id);
    expect(await orders(dealId)).toEqual([
      ['paid', '400.00', '400.00'],
      ['partPaid', '600.00', '600.00'],
    ]);
    expect(await depositOf(deposit.id)).toMatchObject({ state: 'applied', refunds: [] });
  });

  it('what the price does not need goes back to the accounts that paid, the last first', async () => {
    const { deposit, dealId } = await held(
      [
        { account: '6217000000000000011', amount: '300.00' },
        { account: '6217000000000000022', amount: '700.00' },
      ],
      ['450.00'],
    );
    await turned(deposit.id);
    expect(await orders(dealId)).toEqual([['paid', '450.00', '450.00']]);
    const view = await depositOf(deposit.id);
    expect(view).toMatchObject({ state: 'refundDue', endedBy: 'remainder', refundDueAt: expect.any(String) });
    const refunds = await t.app.get(Database).reader.findBy(Refund, { depositId: deposit.id });
    expect(refunds.map(({ amount, payeeAccountMask }) => [`${amount}`, payeeAccountMask])).toEqual([
      ['550.00', '6217***********0022'],
    ]);
  });

  it('nothing is owed: it cannot be proposed; owed no more: it cannot be decided, and it stays held', async () => {
    const { deposit } = await held([{ account: '6217000000000000001', amount: '1000.00' }], []);
    await expect(turned(deposit.id)).rejects.toThrow('没有待缴的成交价款');
    expect(await depositOf(deposit.id)).toMatchObject({ state: 'held' });
  });

  it('it has become due back since it was proposed: nothing is left to turn, and the officer is told so', async () => {
    const { deposit, dealId } = await held([{ account: '6217000000000000001', amount: '1000.00' }], ['400.00']);
    const keeping = await proposed(deposit.id);
    const applicationIds = [deposit.applicationId];
    await inTx(t, system, (inner) => t.app.get(Deposits).fallDue(inner, { applicationIds }, { event: 'terminated' }));
    await expect(approved(keeping)).rejects.toThrow(/DEPOSIT_STATE.*待退还/);
    expect(await orders(dealId)).toEqual([['ordered', '0.00', '0.00']]);
    expect(await depositOf(deposit.id)).toMatchObject({ state: 'refundDue' });
  });
});
