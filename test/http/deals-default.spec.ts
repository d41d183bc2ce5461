import { type Client, testApp, type TestApp } from '../support/app.js';
import { collectiveOf, cropland, schedule } from '../support/listings.js';
import { dealt, ok } from '../support/trade.js';

const term = '受让方逾期不签订合同的，交易保证金不予退还';

describe('a winner who does not sign (trading.md; art. 19, 20, 32)', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let director: Client;
  let deal: any;
  let first: any;
  const reason = '书面催告后仍未签约';

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    second = await app.as('centre.clerk2');
    director = await app.as('centre.director');
    const draft = cropland((await collectiveOf(app)).id, { conditions: `具有农业经营能力；${term}` });
    deal = await dealt(app, draft, [
      ['bidder.one', '500.00'],
      ['bidder.two', '510.00'],
      ['bidder.three', '520.00'],
    ]);
    await app.advance(new Date(deal.noticeUntil));
    deal = await fresh(deal.id);
  });
  afterAll(() => app?.close());

  const fresh = async (id: string): Promise<any> => ok(await clerk.get(`/api/deals/${id}`));
  const post = (client: Client, action: string, body: object): Promise<any> =>
    client.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: deal.version });
  const evidence = async (waived: boolean): Promise<object> => ({
    waived,
    reason,
    evidenceFileId: await clerk.upload(),
  });
  const listing = async (): Promise<any> => ok(await clerk.get(`/api/listings/${deal.listing.id}`));
  const application = async (id: string): Promise<any> => ok(await clerk.get(`/api/applications/${id}`));
  const again = async (): Promise<any> => {
    const { increment, ...dates } = await schedule(app);
    const { version } = await listing();
    return clerk.post(
      `/api/listings/${deal.listing.id}/reannounce`,
      { ...dates, increment, reason: '受让方未签约' },
      { ifMatch: version },
    );
  };

  it('is recorded after the published term, or on a written waiver, with evidence, and by the centre alone', async () => {
    ok(await clerk.post(`/api/deals/${deal.id}/contract`, {}, { ifMatch: deal.version }));
    deal = await fresh(deal.id);
    expect((await post(clerk, 'default', await evidence(false))).body).toMatchObject({
      code: 'DEFAULT_NOT_DUE',
      article: '19',
    });
    expect(await post(clerk, 'default', { waived: true, reason })).toMatchObject({ status: 422 });
    expect(await post(await app.as('bidder.three'), 'default', await evidence(true))).toMatchObject({ status: 403 });
    expect(await post(director, 'offer-next', { reason })).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    // Nobody announces around a deal that stands.
    expect(await again()).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    await app.advance(new Date(deal.contractDueAt));
    deal = ok(await post(clerk, 'default', await evidence(false)));
    expect(deal).toMatchObject({ state: 'defaulted', contract: null, defaulted: { reason } });
    expect((await listing()).state).toBe('dealt');
    const { items } = ok(await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`));
    expect(items).toEqual([expect.objectContaining({ state: 'defaulted', transferee: null })]);
    first = deal;
  });

  it('of two officers who choose at once one is heard; the next valid bid is offered the deal under its own notice', async () => {
    expect(await post(clerk, 'offer-next', { reason })).toMatchObject({ status: 403 });
    const both = await Promise.all([1, 2].map(() => post(director, 'offer-next', { reason: '按报价顺序递补' })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    deal = both.find(({ status }) => status === 200)!.body;
    expect(deal).toMatchObject({ state: 'resultNotice', price: '510.00', transferee: { name: '示范种植专业合作社' } });
    expect(deal.id).not.toBe(first.id);
    expect((await fresh(first.id)).state).toBe('passedOn');
    expect((await listing()).state).toBe('resultNotice');
    expect((await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`)).body.total).toBe(1);
  });

  it('the deposit waits in escrow: kept by a published term and two officers, and not given back meanwhile (art. 20)', async () => {
    const { deposit } = await application(first.applicationId);
    expect(deposit.state).toBe('held');
    const body = { depositId: deposit.id, term, ground: reason, evidenceFileId: await clerk.upload() };
    const keeping = ok(await clerk.post('/api/funds/keepings', body));
    const back = await director.post(
      `/api/deals/${first.id}/return-deposit`,
      { reason: '没有约定' },
      { ifMatch: (await fresh(first.id)).version },
    );
    expect(back).toMatchObject({ body: { code: 'DEPOSIT_STATE' } });
    const approve = (client: Client) =>
      client.post(`/api/funds/keepings/${keeping.id}/approve`, { opinion: '属实' }, { ifMatch: keeping.version });
    expect((await approve(clerk)).status).toBe(403);
    ok(await approve(second));
    expect((await application(first.applicationId)).deposit.state).toBe('kept');
  });

  it('who gave up his place is passed over: with nobody left the listing is announced again, and everybody applies anew', async () => {
    await app.advance(new Date(deal.noticeUntil));
    deal = await fresh(deal.id);
    deal = ok(await post(clerk, 'default', await evidence(true)));
    // The last one lost, so his deposit fell due when the first result stood.
    expect(await post(director, 'offer-next', { reason })).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    deal = ok(await post(director, 'return-deposit', { reason: '公告约定不适用' }));
    expect((await application(deal.applicationId)).deposit).toMatchObject({ state: 'refundDue', endedBy: 'defaulted' });
    const announced = ok(await again());
    expect(announced.state).toBe('announced');
    expect((await fresh(deal.id)).state).toBe('passedOn');
    expect((await post(director, 'offer-next', { reason })).status).toBe(412);
  });
});
