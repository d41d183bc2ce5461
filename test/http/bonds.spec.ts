import { DataSource } from 'typeorm';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { contracted, dealt, ok, pay } from '../support/trade.js';
import { interrupt } from '../support/trading.js';

describe('the performance bond of whoever won (trading.md; art. 25, 31)', () => {
  let app: TestApp;
  let clerk: Client;
  let treasurer: Client;
  let owner: { id: string };
  beforeAll(async () => {
    app = await testApp();
    [clerk, treasurer] = [await app.as('centre.clerk'), await app.as('centre.treasurer')];
    owner = await collectiveOf(app);
  });
  afterAll(() => app?.close());

  const draft = (performanceBond: object, more: object = {}) => cropland(owner.id, { performanceBond, ...more });
  const bondOf = async (dealId: string) => ok(await clerk.get(`/api/deals/${dealId}`)).bond;
  const ready = async (deal: any): Promise<any> => {
    await app.advance(new Date(deal.noticeUntil));
    return bondOf(deal.id);
  };

  it('is asked for when the result stands, not before; by the notice’s terms, from the winner', async () => {
    const deal = await dealt(app, draft({ perUnit: '20.00', dueWorkingDays: 3 }));
    expect(deal.bond).toBeNull();
    const bond = await ready(deal);
    expect(bond).toMatchObject({ kind: 'bond', state: 'ordered', amount: '2000.00', payerName: deal.transferee.name });
    const mine = ok(await (await app.as('bidder.three')).get('/api/todo'));
    expect(JSON.stringify(mine)).toContain('bond.pay');
    const clocks = ok(await (await app.as('bidder.three')).get(`/api/listings/${deal.listing.id}/deadlines`));
    expect(clocks.filter(({ kind }: any) => kind === 'bondOrder')).toEqual([
      expect.objectContaining({ title: '缴纳履约保证金', state: 'running', dueAt: bond.dueBy }),
    ]);
    const notice = ok(await app.anyone.get(`/api/public/listings/${deal.listing.id}`));
    expect(notice.content.performanceBond).toMatchObject({ perUnit: '20.00', paidTo: 'centre' });
  });

  it('is not the centre’s where it is paid to the transferor, or where there is none', async () => {
    const direct = await ready(await dealt(app, draft({ amount: '500.00', paidTo: 'transferor' })));
    expect(direct).toBeNull();
    const wrong = await clerk.post('/api/listings', draft({ amount: '5.00', paidTo: 'me' }));
    expect(wrong.status).toBe(422);
  });

  it('paid late it is held all the same; performed it goes back to the account that paid, and the deal does not wait for it', async () => {
    const deal = await contracted(app, undefined, draft({ amount: '3000.00', dueWorkingDays: 1 }));
    let bond = await bondOf(deal.id);
    await app.advance(new Date(bond.dueBy));
    expect(JSON.stringify(ok(await clerk.get('/api/todo')))).toContain('bond.overdue');
    await pay(app, { ...bond, amount: '1000.00' }, deal.transferee.name);
    expect(await bondOf(deal.id)).toMatchObject({ state: 'partPaid', paid: '1000.00' });
    await pay(app, { ...bond, amount: '2500.00' }, deal.transferee.name);
    bond = await bondOf(deal.id);
    expect(bond).toMatchObject({ state: 'held', paid: '3500.00' });
    const story = async () => ok(await treasurer.get(`/api/funds/deposits/${bond.id}`));
    expect((await story()).refunds).toEqual([expect.objectContaining({ kind: 'surplus', amount: '500.00' })]);
    const release = (client: Client, version: number, reason = '合同期满，双方确认无违约') =>
      client.post(`/api/funds/deposits/${bond.id}/release`, { reason }, { ifMatch: version });
    for (const name of ['centre.treasurer', 'bidder.three', 'supervisor'])
      expect((await release(await app.as(name), bond.version)).status).toBe(403);
    expect((await release(clerk, bond.version, '')).status).toBe(422);
    expect((await release(clerk, 1)).body.code).toBe('STALE_VERSION');
    ok(await release(clerk, bond.version));
    expect(await story()).toMatchObject({ state: 'refundDue', endedBy: 'performed' });
    expect((await story()).refunds.map(({ amount }: any) => amount)).toEqual(['500.00', '3000.00']);
    expect((await release(clerk, bond.version + 1)).body.code).toBe('DEPOSIT_STATE');
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
  });

  it('is kept by a published term and two officers; a listing’s end gives back what is not', async () => {
    const term = '受让方违约的，履约保证金不予退还';
    const deal = await contracted(app, undefined, draft({ amount: '800.00' }, { conditions: `${term}。` }));
    let bond = await bondOf(deal.id);
    await pay(app, bond, deal.transferee.name);
    bond = await bondOf(deal.id);
    const proposal = { purpose: 'keep', depositId: bond.id, term, ground: '擅自改变用途，经催告未改正' };
    const keeping = ok(await clerk.post('/api/funds/keepings', { ...proposal, evidenceFileId: await clerk.upload() }));
    ok(
      await (
        await app.as('centre.clerk2')
      ).post(`/api/funds/keepings/${keeping.id}/approve`, { opinion: '核对属实' }, { ifMatch: 1 }),
    );
    expect(await bondOf(deal.id)).toMatchObject({ state: 'kept' });
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
  });

  it('a suspension moves its day too (art. 26); a winner who does not sign is not asked for it any more', async () => {
    const deal = await dealt(app, draft({ amount: '700.00', dueWorkingDays: 9 }));
    const asked = await ready(deal);
    await interrupt(app, deal.listing.id, 'suspend');
    await app.advance('P3D');
    await interrupt(app, deal.listing.id, 'restart');
    const moved = await bondOf(deal.id);
    expect(Date.parse(moved.dueBy) - Date.parse(asked.dueBy)).toBeGreaterThanOrEqual(3 * 86_400_000);
    await pay(app, { ...moved, amount: '100.00' }, deal.transferee.name);
    const { version } = ok(await clerk.get(`/api/deals/${deal.id}`));
    const waiver = { waived: true, reason: '书面放弃签约', evidenceFileId: await clerk.upload() };
    ok(await clerk.post(`/api/deals/${deal.id}/default`, waiver, { ifMatch: version }));
    const story = ok(await treasurer.get(`/api/funds/deposits/${moved.id}`));
    expect(story).toMatchObject({ state: 'refundDue', endedBy: 'defaulted' });
    expect(story.refunds).toEqual([expect.objectContaining({ amount: '100.00' })]);
    expect(JSON.stringify(ok(await (await app.as('bidder.three')).get('/api/todo')))).not.toContain(moved.id);
    expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
  });

  it('one bond for an application, whatever code forgets', async () => {
    const db = app.app.get(DataSource);
    await expect(
      db.query(
        `insert into deposit select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* from deposit d where kind = 'bond' limit 1`,
      ),
    ).rejects.toThrow(/deposit_o/);
  });
});
