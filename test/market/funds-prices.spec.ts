import { BankLines, Books, FundsQueries, PaymentOrder, Payout, Payouts, PriceOrders } from '../../src/funds/index.js';
import { Parties } from '../../src/parties/index.js';
import { type Context, Database, newId, systemActor, systemContext, type TxContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { demoHousehold, demoTowns, villageCode } from '../../src/app/demo/people.js';
import { registrar } from '../../src/app/demo/seed-people.js';
import { type TestApp, testApp } from '../support/app.js';

let t: TestApp;
let household: string;
let collective: string;
let buyer: { id: string; name: string };
const system = systemContext('test');
const treasurer: Context = {
  actor: { ...systemActor, role: 'treasurer', name: '出纳', accountId: newId() },
  requestId: 'test',
};
const inTx = <T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> =>
  t.app.get(Database).transaction(ctx, work);

beforeAll(async () => {
  t = await testApp();
  const village = villageCode(demoTowns[0]!, 0);
  household = (await inTx(registrar, (inner) => t.app.get(Parties).create(inner, demoHousehold(501, village)))).id;
  const [found] = await t.app.get(Database).reader.query(`select id from party where kind = 'collective' limit 1`);
  collective = found.id;
  [buyer] = await t.app.get(Database).reader.query(`select id, name from party where name = '示范牧业有限公司'`);
});
afterAll(() => t?.close());
afterEach(async () => {
  expect(await t.app.get(Books).check(system)).toMatchObject({ balanced: true, problems: [] });
});

interface Priced {
  dealId: string;
  order: PaymentOrder;
}

async function priced(amount: string, shares: [string, string][]): Promise<Priced> {
  const dealId = newId();
  const order = await inTx(system, (inner) =>
    t.app.get(PriceOrders).order(inner, {
      dealId,
      listingId: newId(),
      payerPartyId: buyer.id,
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
      beneficiaries: shares.map(([partyId, share]) => ({ partyId, share })),
    }),
  );
  return { dealId, order };
}

let serials = 0;
const pays = ({ order }: Priced, amount: string) =>
  inTx(treasurer, (inner) =>
    t.app.get(BankLines).book(inner, {
      serial: `P${++serials}`,
      bookedAt: inner.now.toISOString(),
      amount: Money.of(amount),
      payerName: buyer.name,
      payerAccount: '6217000000000000903',
      remark: `价款 ${order.reference}`,
    }),
  );
const payoutsOf = ({ dealId }: Priced): Promise<Payout[]> =>
  t.app.get(Database).reader.find(Payout, { where: { dealId }, order: { no: 'ASC' } });
const payOut = (id: string, bankSerial = `O${++serials}`) =>
  inTx(treasurer, (inner) => t.app.get(Payouts).pay(inner, id, { bankSerial, bookedAt: inner.now.toISOString() }));
const settled = ({ dealId }: Priced) => t.app.get(PriceOrders).settled(system, dealId);

describe('art. 19, 31: a price through the centre', () => {
  it.each([
    ['100.00', ['0.3', '0.7'], ['30.00', '70.00']],
    ['0.01', ['0.3', '0.7'], ['0.01']],
    ['100.01', ['3', '7'], ['30.00', '70.01']],
    ['100.00', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
  ])('%s split %j is %j: nothing lost', async (amount, shares, expected) => {
    const price = await priced(
      amount,
      shares.map((share, index) => [index % 2 ? collective : household, share]),
    );
    const parts = (await payoutsOf(price)).map((payout) => payout.amount);
    expect(parts.map(String).sort()).toEqual([...expected].sort());
    expect(Money.sum(parts).toString()).toBe(amount);
  });

  it('is owed to nobody before it is whole, then to each, and settled when each has it', async () => {
    const price = await priced('1000.01', [
      [household, '0.3'],
      [collective, '0.7'],
    ]);
    await pays(price, '1000.00');
    const waiting = await payoutsOf(price);
    expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
    await expect(payOut(waiting[0]!.id)).rejects.toThrow('DEPOSIT_STATE');
    await pays(price, '0.01');
    expect((await payoutsOf(price)).map(({ state, amount }) => [state, amount.toString()])).toEqual([
      ['due', '300.00'],
      ['due', '700.01'],
    ]);
    expect(await settled(price)).toBe(false);
    for (const { id } of waiting) await payOut(id);
    expect(await settled(price)).toBe(true);
    await expect(payOut(waiting[0]!.id)).rejects.toThrow('DEPOSIT_STATE');
  });

  it('a surplus goes back to the payer', async () => {
    const price = await priced('10.00', [[household, '1']]);
    await pays(price, '12.00');
    const { items } = await t.app.get(FundsQueries).refunds(treasurer, { page: 1, pageSize: 100 });
    expect(items.find(({ amount }) => amount === '2.00')).toMatchObject({
      kind: 'surplus',
      state: 'due',
      depositId: null,
    });
  });

  it('given amounts must make up the whole', async () => {
    const order = (amount: string) =>
      inTx(system, (inner) =>
        t.app.get(PriceOrders).order(inner, {
          dealId: newId(),
          listingId: newId(),
          payerPartyId: buyer.id,
          amount: Money.of('10.00'),
          dueBy: inner.now,
          beneficiaries: [{ partyId: household, amount: Money.of(amount) }],
        }),
      );
    await expect(order('9.99')).rejects.toThrow('VALIDATION');
    await expect(order('10.00')).resolves.toBeDefined();
  });

  it('one serial number of the bank pays one beneficiary', async () => {
    const price = await priced('10.00', [
      [household, '0.5'],
      [collective, '0.5'],
    ]);
    await pays(price, '10.00');
    const [first, second] = await payoutsOf(price);
    await payOut(first!.id, 'ONE-SERIAL');
    await expect(payOut(second!.id, 'ONE-SERIAL')).rejects.toThrow('DUPLICATE');
  });

  it('art. 31: a collective’s money never goes to a person’s account, nor to none', async () => {
    const price = await priced('10.00', [[collective, '1']]);
    await pays(price, '10.00');
    const [payout] = await payoutsOf(price);
    const { reader } = t.app.get(Database);
    const columns = 'bank_holder, bank_name, bank_cnaps, bank_account_sealed, bank_account_index, bank_account_mask';
    await reader.query(`create table kept as select ${columns} from party where id = $1`, [collective]);
    await reader.query(`update party set bank_holder = '理事长本人' where id = $1`, [collective]);
    await expect(payOut(payout!.id)).rejects.toThrow('PAYEE_MISMATCH');
    await reader.query(`update party set (${columns}) = (null, null, null, null, null, null) where id = $1`, [
      collective,
    ]);
    await expect(payOut(payout!.id)).rejects.toThrow('PAYEE_MISMATCH');
    await reader.query(`update party set (${columns}) = (select ${columns} from kept) where id = $1`, [collective]);
    const [{ name }] = await reader.query(`select name from party where id = $1`, [collective]);
    expect(await payOut(payout!.id)).toMatchObject({ state: 'paid', payeeName: name });
  });
});
