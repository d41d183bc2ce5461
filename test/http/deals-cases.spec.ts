import { Files, systemContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { announced, collectiveOf, cropland, household } from '../support/listings.js';
import { textOf } from '../platform/pdf-text.js';
import { bidderFor, dealt, ok } from '../support/trade.js';

/** Real listings (their sources are in the walkthrough's data), moved to a village of this jurisdiction with fictional owners. */
describe('real listings come to a deal (trading.md, "Price of a listing")', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app?.close());

  it('108.36 mu of 52 households by agreement: 311,238.00 over nine years, each household its part, one contract', async () => {
    const owners = [];
    for (let i = 0; i < 52; i++) owners.push(await household(app));
    // 26 paddies that make up 74.92 mu at 350, 26 fields that make up 33.44 mu at 250.
    const mu = (total: number, i: number) =>
      ((i < 25 ? Math.floor((total / 26) * 100) : total * 100 - 25 * Math.floor((total / 26) * 100)) / 100).toFixed(2);
    const parcels = owners.map(({ id }, i) => ({
      kind: i < 26 ? '田' : '地',
      ownerPartyId: id,
      quantity: i < 26 ? mu(74.92, i) : mu(33.44, i - 26),
      unit: 'mu',
      unitPrice: i < 26 ? '350.00' : '250.00',
      certificateNo: `150627-2024-${10001 + i}`,
    }));
    const pricing = { basis: 'perUnitYear', term: { years: 9 }, payment: { kind: 'once' } };
    const draft = cropland(owners[0]!.id, {
      title: '新塘组108.36亩土地经营权流转',
      pricing,
      parcels,
      deposit: '124495.20',
      valuation: undefined,
    });
    const listing = await announced(app, draft);
    expect(listing).toMatchObject({ areaMu: '108.36', estimatedValue: '311238.00', depositCap: '124495.20' });
    // Below every figure of art. 35: an agreement is open to it.
    expect(listing.venue.public).toBe(false);
    await bidderFor(app, listing, 'bidder.two');
    await app.advance(new Date(listing.trade.opensAt));
    const clerk = await app.as('centre.clerk');
    const [session] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    const amount = '34582.00';
    const agreed = ok(
      await clerk.post(`/api/sessions/${session.id}/agreement`, { amount }, { ifMatch: session.version }),
    );
    const transferor = ok(
      await (
        await app.as('station.wulanmulun')
      ).post(`/api/sessions/${session.id}/confirm`, { amount }, { ifMatch: agreed.version }),
    );
    ok(
      await (
        await app.as('bidder.two')
      ).post(`/api/sessions/${session.id}/confirm`, { amount }, { ifMatch: transferor.version }),
    );
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    let deal = ok(await clerk.get(`/api/deals/${dealId}`));
    expect(deal).toMatchObject({
      origin: 'agreement',
      price: amount,
      total: '311238.00',
      totalChinese: '叁拾壹万壹仟贰佰叁拾捌元整',
    });
    expect(deal.beneficiaries).toHaveLength(52);
    expect(Money.sum(deal.beneficiaries.map((one: any) => Money.of(one.amount))).toString()).toBe('311238.00');
    await app.advance(new Date(deal.noticeUntil));
    deal = ok(await clerk.get(`/api/deals/${dealId}`));
    deal = ok(await clerk.post(`/api/deals/${dealId}/contract`, {}, { ifMatch: deal.version }));
    const pdf = await app.app
      .get(Files)
      .content(await app.app.get(Files).find(systemContext('test'), deal.contract.fileId));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = textOf(pdf);
    for (const { name } of deal.transferors) expect(text).toContain(name);
    expect(text).toContain('协议转让');
  });

  it('a building for two collectives: whatever the price, three to seven, to the fen', async () => {
    const [one, two] = [await collectiveOf(app), await collectiveOf(app, 'nanliang').catch(() => household(app))];
    const draft = {
      ...cropland(one.id),
      title: '储藏房屋使用权出租',
      category: 3,
      subKind: 'building',
      pricing: { basis: 'perYear', amount: '80000.00', term: { years: 5 }, payment: { kind: 'yearly' } },
      parcels: [{ kind: '储藏房屋', ownerPartyId: one.id, quantity: '1300', unit: 'm2' }],
      beneficiaries: [
        { partyId: one.id, share: '0.3' },
        { partyId: two.id, share: '0.7' },
      ],
      deposit: '100000.00',
      valuation: { kind: 'recorded', amount: '80000.00', basis: 'listing' },
      useNow: '储藏',
      useAfter: '储藏',
    };
    const deal = await dealt(app, draft, [
      ['bidder.two', '80000.00'],
      ['bidder.three', '80010.00'],
    ]);
    expect(deal.total).toBe('400050.00');
    expect(deal.beneficiaries.map(({ share, amount }: any) => [share, amount])).toEqual([
      ['0.3', '120015.00'],
      ['0.7', '280035.00'],
    ]);
    expect(deal.payments.map(({ amount }: any) => amount)).toEqual(Array(5).fill('80010.00'));
  });
});
