import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp } from '../support/app.js';
import {
  act,
  collectiveOf,
  confirmAll,
  cropland,
  filed,
  household,
  schedule,
  submitted,
  verifying,
} from '../support/listings.js';
import { bidderFor, ok } from '../support/trade.js';

type Json = any;

describe('land law and thresholds on the record (art. 13(4), 35)', () => {
  let app: TestApp;
  let clerk: Client;
  let station: Client;
  beforeAll(async () => {
    app = await testApp();
    [clerk, station] = [await app.as('centre.clerk'), await app.as('station.wulanmulun')];
  });
  afterAll(() => app?.close());
  const view = async (id: string, who = clerk): Promise<Json> => ok(await who.get(`/api/listings/${id}`));

  it('46: passing a lease on is refused until the contractor’s written consent is on record', async () => {
    const { id: owner } = await household(app);
    const parcels = [{ kind: '流转地', ownerPartyId: owner, quantity: '30', unit: 'mu', contractEnd: '2040-12-31' }];
    const draft = cropland(owner, { transferKind: 'sublease', parcels, valuation: undefined, deposit: '1000.00' });
    const listing = await filed(app, draft);
    const submit = () =>
      station.post(`/api/listings/${listing.id}/submit`, { liabilityAccepted: true }, { ifMatch: listing.version });
    expect(await submit()).toMatchObject({ status: 422, body: { code: 'CONSENT_MISSING', article: '13(4)' } });
    const path = `/api/listings/${listing.id}/owners/${owner}/contractor-consent`;
    const consent = { fileId: await station.upload(), signedOn: '2026-10-01', contractor: '某承包户' };
    expect((await (await app.as('bidder.one')).post(path, consent)).status).toBe(404);
    expect((await station.post(path, { ...consent, signedOn: 'yesterday' })).status).toBe(422);
    const recorded = ok<Json>(await station.post(path, consent));
    expect(recorded.owners[0]).toMatchObject({
      contractorConsent: { contractor: '某承包户', signedOn: '2026-10-01' },
      collectiveNotice: null,
    });
    const done = await act(station, recorded, 'submit', { liabilityAccepted: true });
    expect(done.state).toBe('submitted');
  });

  it('35: the clerk sees the parts that count together, and their sum; a collective is not shown its neighbours’ sums', async () => {
    const owner = await collectiveOf(app, 'liulin');
    const part = (title: string, quantity: string, certificateNo: string): object =>
      cropland(owner.id, {
        title,
        villageCode: '150627101202',
        parcels: [{ kind: '集体草场', ownerPartyId: owner.id, quantity, unit: 'mu', certificateNo }],
      });
    const first = await submitted(app, part('草场之一', '80', '蒙不动产权第1号'));
    expect((await view(first.id)).aggregate).toBeNull();
    const second = await submitted(app, part('草场之二', '69.9999', '蒙不动产权第1号'));
    expect((await view(second.id)).aggregate).toMatchObject({
      parts: [{ listingId: first.id, because: 'asset', mu: '80.00', value: first.estimatedValue }],
      mu: '149.9999',
      reasons: [],
    });
    expect((await view(second.id, await app.as('collective.liulin'))).aggregate).toBeNull();
  });

  it('35: a price that bidding carries over the line at a station is caught when the deal would stand', async () => {
    const { id: owner } = await household(app);
    // 149 mu × 2,000 yuan × 3 years: 894,000 yuan, below the line; at 2,300 yuan 1,028,100.
    const parcels = [
      { kind: '家庭承包地', ownerPartyId: owner, quantity: '149', unit: 'mu', contractEnd: '2040-12-31' },
    ];
    const pricing = { basis: 'perUnitYear', amount: '2000.00', term: { years: 3 }, payment: { kind: 'once' } };
    let listing = await verifying(app, cropland(owner, { parcels, pricing, valuation: undefined, deposit: '1000.00' }));
    await confirmAll(app, listing.id);
    const stations = ok<Json[]>(await clerk.get('/api/organizations?kind=station'));
    const arrangeTo = stations.find(({ townCode }) => townCode === '150627101').id as string;
    listing = await act(clerk, listing, 'approve', { opinion: '同意', arrangeTo });
    listing = await act(clerk, listing, 'announce', await schedule(app));
    for (const name of ['bidder.one', 'bidder.five']) await bidderFor(app, listing, name);
    await app.advance(new Date(listing.trade.opensAt));
    const [{ id: sessionId }] = ok<Json>(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    for (const [name, amount] of [
      ['bidder.one', '2000.00'],
      ['bidder.five', '2300.00'],
    ] as const)
      ok(await (await app.as(name)).post(`/api/sessions/${sessionId}/bids`, { amount }, { key: `line-${amount}` }));
    await app.advance(new Date(ok<Json>(await clerk.get(`/api/sessions/${sessionId}`)).closesAt));
    const { dealId } = await view(listing.id);
    const deal = ok<Json>(await clerk.get(`/api/deals/${dealId}`));
    expect(deal.total).toBe('1028100.00');
    await app.advance(new Date(deal.noticeUntil));
    await app.advance('PT1S');
    // Nobody is there to be refused: it waits for the director, and the listing does not count as dealt.
    expect(ok<Json>(await clerk.get(`/api/deals/${dealId}`))).toMatchObject({ state: 'objected' });
    expect((await view(listing.id)).state).toBe('resultNotice');
    const [held] = await app.app
      .get(DataSource)
      .query<{ payload: string }[]>(`select payload from audit_log where root_id = $1 and action = 'hold'`, [dealId]);
    expect(held!.payload).toContain('MUST_TRADE_AT_CENTRE');
    expect(held!.payload).toContain('1,028,100.00元');
  });
});
