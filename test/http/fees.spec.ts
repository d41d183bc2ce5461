import { DataSource } from 'typeorm';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { day, today } from '../support/listings.js';
import { contracted, ok, pay } from '../support/trade.js';

describe('service fees (art. 23)', () => {
  let app: TestApp;
  let admin: Client;
  let clerk: Client;
  let treasurer: Client;
  const version = async (more: object = {}): Promise<object> => ({
    fromOn: day(await today(app), 1),
    tiers: [{ upTo: '100000', rate: '0.01' }, { rate: '0.005' }],
    minimum: '100.00',
    cap: '5000.00',
    dueWorkingDays: 10,
    reason: '主任办公会议确定的收费标准',
    ...more,
  });
  const fees = async (dealId: string): Promise<any[]> =>
    ok(await treasurer.get(`/api/funds/orders?dealId=${dealId}&purpose=fee`)).items;

  beforeAll(async () => {
    app = await testApp();
    admin = await app.as('admin');
    clerk = await app.as('centre.clerk');
    treasurer = await app.as('centre.treasurer');
  });
  afterAll(() => app?.close());

  it('no schedule, no fee; a version is recorded for a day to come, with all that is wrong with it said at once', async () => {
    const quote = async (client: Client, total = '156000.00') => ok(await client.get(`/api/fees/quote?total=${total}`));
    expect(await quote(await app.as('bidder.three'))).toMatchObject({ exempt: false, fee: '0.00', scheduleId: null });
    expect((await clerk.post('/api/fees', await version())).status).toBe(403);
    const wrong = await admin.post(
      '/api/fees',
      await version({ fromOn: await today(app), tiers: [{ upTo: '1', rate: '0.5' }], cap: '1.00' }),
    );
    expect(wrong.body.violations.map(({ field, detail }: any) => [field, detail])).toEqual([
      ['tiers', '最后一档须不设上限'],
      ['tiers', '费率须在0至10%之间'],
      ['tiers', '最高收费不得低于最低收费'],
      ['fromOn', '施行日期须晚于今天'],
    ]);
    const body = await version();
    const both = await Promise.all([1, 2].map(() => admin.post('/api/fees', body)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await admin.post('/api/fees', await version())).body.detail).toContain('须晚于上一版');
    for (const deed of ['update fee_schedule set minimum = 0', 'delete from fee_schedule'])
      await expect(app.app.get(DataSource).query(deed)).rejects.toThrow('never changed or deleted');
    // Not in force before its day.
    expect(await quote(await app.as('bidder.three'))).toMatchObject({ fee: '0.00', scheduleId: null });
    await app.advance('P1D');
    expect(await quote(await app.as('bidder.three'))).toMatchObject({ exempt: false, fee: '1280.00' });
    expect(await quote(await app.as('bidder.one'))).toMatchObject({ exempt: true, fee: '0.00' });
    const [first] = ok(await clerk.get('/api/fees'));
    expect(first).toMatchObject({ no: 1, inForce: true, tiers: [{ upTo: '100000.00', rate: '0.01' }, { upTo: null }] });
  });

  it('is asked of the company with the contract, and of no collective; paid by its reference, it is the centre’s; a surplus goes back', async () => {
    const deal = await contracted(app, [
      ['bidder.two', '500.00'],
      ['bidder.three', '520.00'],
    ]);
    const [order, ...others] = await fees(deal.id);
    expect(others).toEqual([]);
    expect(order).toMatchObject({ purpose: 'fee', amount: '1280.00', state: 'ordered', payerName: '示范牧业有限公司' });
    expect(order.reference).toMatch(/^3\d{11}$/);
    const part = await pay(app, { reference: order.reference, amount: '1000.00' }, order.payerName);
    expect((await fees(deal.id))[0]).toMatchObject({ state: 'partPaid', paid: '1000.00' });
    await pay(app, { reference: order.reference, amount: '300.00' }, order.payerName);
    expect((await fees(deal.id))[0]).toMatchObject({ state: 'paid', paid: '1300.00' });
    const { kinds } = ok(await treasurer.get('/api/funds/statements/account'));
    const balance = (kind: string) => kinds.find((one: any) => one.kind === kind)?.balance;
    expect([balance('feeIncome'), balance('priceHeld')]).toEqual(['1280.00', undefined]);
    const { items } = ok(await treasurer.get('/api/funds/refunds'));
    expect(items).toContainEqual(expect.objectContaining({ kind: 'surplus', amount: '20.00' }));
    const receipt = ok(await treasurer.post('/api/funds/receipts', { bankLineId: part.id }));
    expect(receipt).toMatchObject({ purpose: '交易服务费', amount: '1000.00' });
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
    // The price is another order: what the fee lacks or has does not hold the deal up, nor the other way round.
    expect(ok(await treasurer.get(`/api/funds/orders?dealId=${deal.id}&purpose=price`)).items).toHaveLength(1);
  });

  it('is asked of nobody where both sides are exempt', async () => {
    const deal = await contracted(app, [
      ['bidder.two', '500.00'],
      ['bidder.one', '520.00'],
    ]);
    expect(await fees(deal.id)).toEqual([]);
  });
});
