import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp } from '../support/app.js';
import {
  act,
  collectiveOf,
  confirmAll,
  cropland,
  filed,
  household,
  announced,
  schedule,
  submitted,
  today,
  verifying,
} from '../support/listings.js';
import { demoHousehold } from '../../src/app/demo/people.js';
import { bidderFor, dealt, ok, papers } from '../support/trade.js';

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

  it('35: a part that was dealt counts with its deal, so the next part of the same certificate crosses the line', async () => {
    const { id: owner } = await household(app);
    const part = (title: string, quantity: string): object =>
      cropland(owner, {
        title,
        pricing: { basis: 'perUnitYear', amount: '2000.00', term: { years: 3 }, payment: { kind: 'once' } },
        parcels: [
          {
            ...{ kind: '家庭承包地', ownerPartyId: owner, quantity, unit: 'mu' },
            ...{ contractEnd: '2040-12-31', certificateNo: '示证-合并' },
          },
        ],
        valuation: undefined,
        deposit: '1000.00',
      });
    // 600,000 as estimated and 870,000 as dealt; with 240,000 more that is 840,000 or 1,110,000 yuan, beside a line of a million.
    const deal = await dealt(app, part('承包地之一', '100'), [
      ['bidder.one', '2000.00'],
      ['bidder.five', '2900.00'],
    ]);
    const early = await submitted(app, part('承包地之二', '40'));
    expect([early.venue.public, (await view(early.id)).aggregate.value]).toEqual([false, '840000.00']);
    await act(station, early, 'withdraw', { reason: '改日再报' });
    await app.advance(new Date(deal.noticeUntil));
    await app.advance('PT1S');
    const later = await submitted(app, part('承包地之三', '40'));
    const seen = await view(later.id);
    expect(seen.aggregate).toMatchObject({
      value: '1110000.00',
      parts: [{ listingId: deal.listing.id, value: '870000.00', because: 'asset' }],
    });
    expect([seen.venue.public, seen.aggregate.reasons.length > 0]).toEqual([true, true]);
  });

  describe('13: who can act', () => {
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let serial = 0;
    /** A resident's number with its check digit (GB 11643) of somebody who is so old today. */
    const idOf = async (age: number): Promise<string> => {
      const [year, ...rest] = (await today(app)).split('-');
      const body = `150627${Number(year) - age}${rest.join('')}${String((serial += 1)).padStart(3, '0')}`;
      const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
      return `${body}${'10X98765432'[sum % 11]}`;
    };
    const registered = async (age: number, more: object = {}): Promise<string> => {
      const body = { ...demoHousehold(150 + serial, '150627101201'), idNumber: await idOf(age), ...more };
      return ok<Json>(await clerk.post('/api/parties', body)).id as string;
    };
    const filing = async (owner: string): Promise<Json> => {
      const parcels = [{ kind: '承包地', ownerPartyId: owner, quantity: '10', unit: 'mu', contractEnd: '2040-12-31' }];
      const listing = await filed(app, cropland(owner, { parcels, valuation: undefined, deposit: '1000.00' }));
      const said = { liabilityAccepted: true };
      return station.post(`/api/listings/${listing.id}/submit`, said, { ifMatch: listing.version });
    };

    it.each([
      [15, {}, 'NO_CAPACITY'],
      [16, {}, 'NO_CAPACITY'],
      [17, { ownLabour: true }, undefined],
      [18, {}, undefined],
      [40, { fullCapacity: false }, 'NO_CAPACITY'],
    ])('an owner of %i, %j: %s', async (age, more, code) => {
      const { status, body } = await filing(await registered(age, more));
      expect([status, body.code]).toEqual([code ? 422 : 200, code]);
      if (code) expect(body).toMatchObject({ article: '13' });
    });

    it('an applicant of 17 without own labour is refused', async () => {
      const partyId = await registered(17, { kind: 'individual', representative: undefined });
      const listing = await announced(app);
      const apply = async (): Promise<Json> => {
        let application = ok<Json>(
          await clerk.post(`/api/listings/${listing.id}/applications`, { partyId, statementAccepted: true }),
        );
        for (const kind of papers)
          application = ok(
            await clerk.post(`/api/applications/${application.id}/materials`, { kind, fileId: await clerk.upload() }),
          );
        return clerk.post(`/api/applications/${application.id}/submit`, {}, { ifMatch: application.version });
      };
      const refused = await apply();
      expect(refused).toMatchObject({ status: 422, body: { code: 'NO_CAPACITY', article: '13' } });
    });

    it('an account in the same name but for its middle dot is the owner’s; another name’s is not', async () => {
      const household = { name: '巴图•吉日嘎拉', representative: '巴图·吉日嘎拉' };
      const account = (holder: string) => ({
        bankAccount: { holder, bankName: '演示银行', accountNumber: '6217000000000001' },
      });
      expect(await registered(40, { ...household, ...account('巴图・吉日嘎拉') })).toEqual(expect.any(String));
      await expect(registered(40, { ...household, ...account('巴图吉日嘎拉') })).rejects.toThrow('PAYEE_MISMATCH');
    });
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
