import { Database } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { contracted, dealt, ok, pay } from '../support/trade.js';

const term = '成交后无正当理由不签订合同的，交易保证金不予退还';

describe('art. 20: a deposit kept back by a published term, by two officers', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let director: Client;
  let deposit: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, second] = [await app.as('centre.clerk'), await app.as('centre.clerk2')];
    director = await app.as('centre.director');
    const owner = await collectiveOf(app);
    const deal = await dealt(app, cropland(owner.id, { conditions: `具有农业经营能力。\n${term}。` }));
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const views = await Promise.all(items.map(async ({ id }: any) => ok(await clerk.get(`/api/applications/${id}`))));
    ({ deposit } = views.find((view: any) => view.party.name === deal.transferee.name));
  });
  afterAll(() => app?.close());

  const url = '/api/funds/keepings';
  const proposal = async (more: object = {}) => ({
    purpose: 'keep',
    depositId: deposit.id,
    term,
    ground: '公示期满后书面拒绝签订合同',
    evidenceFileId: await clerk.upload(),
    ...more,
  });
  const propose = async (): Promise<any> => ok(await clerk.post(url, await proposal()));
  const decide = (client: Client, one: any, action: string, version = one.version) =>
    client.post(`${url}/${one.id}/${action}`, { opinion: '核对公告与证据' }, { ifMatch: version });

  it('is not proposed on a term that was not published, without evidence, or by others', async () => {
    const refused = await clerk.post(url, await proposal({ term: '竞买人一律不退还全部交易保证金' }));
    expect(refused).toMatchObject({ status: 403, body: { code: 'REFUND_NEEDS_SECOND_OFFICER', article: '20' } });
    const other = await clerk.post(url, await proposal({ term: '具有农业经营能力' }));
    expect(other.body.code).toBe('REFUND_NEEDS_SECOND_OFFICER');
    const nothing = '019aa000-0000-7000-8000-000000000001';
    expect((await clerk.post(url, await proposal({ evidenceFileId: nothing }))).status).toBe(404);
    expect((await clerk.post(url, await proposal({ ground: '' }))).status).toBe(422);
    for (const name of ['centre.treasurer', 'supervisor', 'bidder.three', 'collective.hewan'])
      expect((await (await app.as(name)).post(url, await proposal())).status).toBe(403);
  });

  it('one who proposes does not decide; a refusal of the second leaves it held; it waits on the other’s desk', async () => {
    const one = await propose();
    expect(one).toMatchObject({ state: 'prepared', amount: '20000.00' });
    expect((await clerk.post(url, await proposal())).body.code).toBe('DUPLICATE');
    expect(one.actions.find(({ action }: any) => action === 'approve').allowed).toBe(false);
    expect(await decide(clerk, one, 'approve')).toMatchObject({
      status: 403,
      body: { code: 'REFUND_NEEDS_SECOND_OFFICER', article: '20' },
    });
    const waits = async (client: Client) =>
      JSON.stringify((await client.get('/api/todo')).body).includes('keeping.decide');
    expect([await waits(clerk), await waits(second), await waits(director)]).toEqual([false, true, true]);
    expect(ok(await (await app.as('supervisor')).get(url)).items).toEqual([]);
    expect((await decide(director, one, 'approve', 9)).body.code).toBe('STALE_VERSION');
    expect(ok(await decide(director, one, 'decline'))).toMatchObject({ state: 'declined' });
    expect((await decide(second, one, 'approve', 2)).body.code).toBe('DEPOSIT_STATE');
  });

  it('two officers deciding at once: one does; the money stays in escrow under its own name, and the books hold', async () => {
    const one = await propose();
    const answers = await Promise.all([decide(second, one, 'approve'), decide(director, one, 'approve')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const own = await app.as('bidder.three');
    expect(ok(await own.get(url)).items[0]).toMatchObject({ state: 'approved', evidenceFileId: null, actions: [] });
    expect(ok(await (await app.as('bidder.two')).get(url)).items).toEqual([]);
    expect((await clerk.post(url, await proposal())).body.code).toBe('DEPOSIT_STATE');
    expect(ok(await own.get(`/api/funds/deposits/${deposit.id}`))).toMatchObject({ state: 'kept', refundDueAt: null });
    const [kept] = await app.app
      .get(Database)
      .reader.query<{ balance: string }[]>(`select balance::text from ledger_account where kind = 'depositKept'`);
    expect(kept!.balance).toBe('20000.00');
    const treasurer = await app.as('centre.treasurer');
    await pay(app, { ...deposit, amount: '5.00' }, '示范牧业有限公司');
    const { refunds } = ok(await own.get(`/api/funds/deposits/${deposit.id}`));
    expect(refunds).toEqual([expect.objectContaining({ kind: 'afterEnd', amount: '5.00' })]);
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
  });

  it('the database itself refuses one officer in both places', async () => {
    const db = app.app.get(Database).reader;
    await expect(
      db.query(`update deposit_keeping set decided_by = prepared_by where state = 'approved'`),
    ).rejects.toThrow('deposit_keeping_two_officers');
  });
});

describe('art. 20: a deposit turned into price by a published term, by two officers', () => {
  const priceTerm = '受让方的交易保证金在合同签订后转作成交价款';
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let deal: any;
  let deposit: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, second] = [await app.as('centre.clerk'), await app.as('centre.clerk2')];
    const owner = await collectiveOf(app);
    deal = await contracted(app, undefined, cropland(owner.id, { conditions: `${priceTerm}。${term}。` }));
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const { id } = items.find(({ party }: any) => party.id === deal.transferee.id);
    ({ deposit } = ok(await clerk.get(`/api/applications/${id}`)));
  });
  afterAll(() => app?.close());

  const propose = async (more: object = {}) =>
    clerk.post('/api/funds/keepings', {
      purpose: 'price',
      depositId: deposit.id,
      term: priceTerm,
      ground: '受让方书面申请转作价款',
      evidenceFileId: await clerk.upload(),
      ...more,
    });

  it('each purpose needs a term that says so', async () => {
    for (const wrong of [{ term }, { purpose: 'keep' }, { purpose: 'price', term: '交易保证金以银行入账时间为准' }])
      expect((await propose(wrong)).body.code).toBe('REFUND_NEEDS_SECOND_OFFICER');
    expect((await propose({ purpose: 'gift' })).status).toBe(422);
  });

  it('is a payment of the price from the moment the second officer decides; the rest is paid by the bank', async () => {
    const one = ok(await propose());
    expect(
      (await clerk.post(`/api/funds/keepings/${one.id}/approve`, { opinion: '同意' }, { ifMatch: 1 })).status,
    ).toBe(403);
    ok(await second.post(`/api/funds/keepings/${one.id}/approve`, { opinion: '核对公告' }, { ifMatch: one.version }));
    const treasurer = await app.as('centre.treasurer');
    const order = async () => ok(await treasurer.get(`/api/funds/orders?dealId=${deal.id}&purpose=price`)).items[0];
    expect(await order()).toMatchObject({ applied: '20000.00', paid: '20000.00', state: 'partPaid' });
    expect(ok(await treasurer.get(`/api/funds/deposits/${deposit.id}`))).toMatchObject({
      state: 'applied',
      refundDueAt: null,
      refunds: [],
    });
    const { reference, amount } = await order();
    const left = Money.of(amount).minus(Money.of('20000')).toString();
    await pay(app, { reference, amount: left }, deal.transferee.name);
    expect(await order()).toMatchObject({ applied: '20000.00', paid: amount, state: 'paid' });
    expect(ok(await treasurer.get('/api/funds/payouts')).items.map(({ state }: any) => state)).toContain('due');
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
    expect((await propose()).body.code).toBe('DEPOSIT_STATE');
  });

  it('and a bank payment of all of it at the same moment: what is too much goes back to who paid it', async () => {
    const owner = await collectiveOf(app);
    const other = await contracted(app, undefined, cropland(owner.id, { conditions: `${priceTerm}。` }));
    const { items } = ok(await clerk.get(`/api/applications?listingId=${other.listing.id}`));
    const { id } = items.find(({ party }: any) => party.id === other.transferee.id);
    const { deposit: its } = ok(await clerk.get(`/api/applications/${id}`));
    const one = ok(await propose({ depositId: its.id }));
    const treasurer = await app.as('centre.treasurer');
    const order = async () => ok(await treasurer.get(`/api/funds/orders?dealId=${other.id}&purpose=price`)).items[0];
    const [decided] = await Promise.all([
      second.post(`/api/funds/keepings/${one.id}/approve`, { opinion: '核对公告' }, { ifMatch: one.version }),
      pay(app, await order(), other.transferee.name),
    ]);
    expect(await order()).toMatchObject({ state: 'paid' });
    const refunds = ok(await treasurer.get('/api/funds/refunds')).items;
    for (const { payee } of refunds) expect(payee.holder && payee.account).toBeTruthy();
    const story = ok(await treasurer.get(`/api/funds/deposits/${its.id}`));
    expect([decided.status, story.state]).toEqual(decided.status === 200 ? [200, 'applied'] : [409, 'held']);
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
  });
});
