import { type TestApp, testApp } from '../support/app.js';
import { act, announced, approved, collectiveOf, hewan, household, schedule, submitted } from '../support/listings.js';

type Json = any;

/** The figures of the real listings (cases/real-listings.json), filed here by fictional people. */
describe('real listings', () => {
  let app: TestApp;
  let collective: string;
  beforeAll(async () => {
    app = await testApp();
    collective = (await collectiveOf(app)).id;
  });
  afterAll(() => app?.close());

  const common = {
    direction: 'transfer',
    villageCode: hewan,
    useNow: '种植粮食作物',
    useAfter: '种植粮食作物，不得改变用途',
    particulars: { location: '村内' },
    conditions: '具有农业经营能力',
    terms: { sublease: false, rebuild: false },
  };
  const contractEnd = '2045-12-31';

  it('2,380.94 mu of many households and the collective: 6,190,444.00 yuan, at the centre for its value and its area', async () => {
    const [one, two] = [await household(app), await household(app)];
    const listing = await announced(app, {
      ...common,
      title: '2380.94亩土地经营权流转',
      category: 1,
      subKind: 'cropland',
      transferKind: 'lease',
      method: 'ascending',
      pricing: { basis: 'perUnitYear', amount: '1300.00', term: { years: 2 }, payment: { kind: 'yearly' } },
      parcels: [
        { kind: '家庭承包地', ownerPartyId: one.id, quantity: '1000.00', unit: 'mu', contractEnd },
        { kind: '家庭承包地', ownerPartyId: two.id, quantity: '824.71', unit: 'mu', contractEnd },
        { kind: '集体机动地', ownerPartyId: collective, quantity: '44.00', unit: 'mu' },
        { kind: '其他承包方式', ownerPartyId: collective, quantity: '512.23', unit: 'mu', contractEnd },
      ],
      deposit: '500000.00',
      performanceBond: { perUnit: '50.00', note: '结果公示后向出让方缴纳' },
      valuation: { kind: 'recorded', amount: '1200.00', basis: 'listing' },
    });
    expect(listing).toMatchObject({
      areaMu: '2380.94',
      estimatedValue: '6190444.00',
      depositCap: '2476177.60',
      reserve: '1300.00',
      basisText: '元/亩·年',
      leadPartyId: collective,
      venue: { level: 'centre', public: true },
      owners: [{ kind: 'household' }, { kind: 'household' }, { kind: 'collective' }],
    });
    expect(listing.venue.because).toHaveLength(2);
    expect(listing.announcements[0].content.transferor).toMatch(/农牧户2户$/);
  });

  it('108.36 mu of 52 households by delegation to their collective: 311,238.00 yuan (its way to the contract: deals-cases)', async () => {
    const leader = await app.as('collective.hewan');
    const parcels: Json[] = [];
    for (let i = 0; i < 52; i++) {
      const { id } = await household(app);
      // 74.92 mu of paddy and 33.44 mu of dry land; what is left over goes to the last household.
      parcels.push({
        kind: '田',
        ownerPartyId: id,
        quantity: i < 51 ? '1.44' : '1.48',
        unit: 'mu',
        unitPrice: '350.00',
        contractEnd,
      });
      parcels.push({
        kind: '地',
        ownerPartyId: id,
        quantity: i < 51 ? '0.64' : '0.80',
        unit: 'mu',
        unitPrice: '250.00',
        contractEnd,
      });
    }
    const created = await leader.post('/api/listings', {
      ...common,
      title: '108.36亩土地经营权流转',
      category: 1,
      subKind: 'cropland',
      transferKind: 'lease',
      method: 'agreement',
      pricing: { basis: 'perUnitYear', term: { years: 9 }, payment: { kind: 'yearly' } },
      parcels,
      deposit: '20000.00',
    });
    expect(created.body).toMatchObject({ areaMu: '108.36', estimatedValue: '311238.00', depositCap: '124495.20' });
    expect(created.body.owners).toHaveLength(52);
  });

  it('a building of two collectives at 80,000 yuan a year for five years, shared 3 to 7', async () => {
    const other = (await collectiveOf(app, 'liulin')).id;
    const listing = await submitted(app, {
      ...common,
      title: '小龙虾储藏房屋使用权出租',
      category: 3,
      subKind: 'building',
      transferKind: 'lease',
      method: 'ascending',
      useAfter: '储藏水产品',
      pricing: { basis: 'perYear', amount: '80000.00', term: { years: 5 }, payment: { kind: 'yearly' } },
      parcels: [
        { kind: '房屋', ownerPartyId: collective, quantity: '390', unit: 'm2' },
        { kind: '房屋', ownerPartyId: other, quantity: '910', unit: 'm2' },
      ],
      beneficiaries: [
        { partyId: collective, share: '0.3' },
        { partyId: other, share: '0.7' },
      ],
      deposit: '10000.00',
      valuation: { kind: 'recorded', amount: '80000.00', basis: 'listing' },
    });
    expect(listing).toMatchObject({
      estimatedValue: '400000.00',
      depositCap: '160000.00',
      venue: { public: false },
      areaMu: '1.95',
    });
    expect(listing.beneficiaries.map(({ share }: Json) => share as string)).toEqual(['0.3', '0.7']);
  });

  it('374.6 mu under rubber trees for three years: 483,234.00 yuan, at the centre for its area alone', async () => {
    const listing = await approved(app, {
      ...common,
      title: '374.6亩林下农业土地出租',
      category: 2,
      subKind: 'underForest',
      transferKind: 'lease',
      method: 'ascending',
      useAfter: '林下种植中药材',
      pricing: { basis: 'perYear', amount: '161078.00', term: { years: 3 }, payment: { kind: 'yearly' } },
      parcels: [{ kind: '林下土地', ownerPartyId: collective, quantity: '374.6', unit: 'mu' }],
      deposit: '50000.00',
      valuation: { kind: 'recorded', amount: '161078.00', basis: 'listing' },
    });
    expect(listing).toMatchObject({
      estimatedValue: '483234.00',
      depositCap: '193293.60',
      areaMu: '374.60',
      venue: { public: true },
    });
    expect(listing.venue.because).toEqual([expect.stringContaining('374.60亩')]);
    const clerk = await app.as('centre.clerk');
    const done = await act(
      clerk,
      listing,
      'announce',
      await schedule(app, { increment: '500.00', maxIncrement: '5000.00' }),
    );
    expect(done.trade).toMatchObject({ increment: '500.00', maxIncrement: '5000.00', extensionMinutes: 5 });
  });

  it('a fish pond until a day three years hence: the part year counts by days', async () => {
    const station = await app.as('station.wulanmulun');
    const { body } = await station.post('/api/listings', {
      ...common,
      title: '45亩集体鱼池出租',
      category: 3,
      subKind: 'pond',
      transferKind: 'lease',
      method: 'ascending',
      useAfter: '水产养殖',
      pricing: { basis: 'perUnitYear', amount: '900.00', term: { from: '2026-02-01', to: '2028-08-31' } },
      parcels: [{ kind: '集体鱼池', ownerPartyId: collective, quantity: '45', unit: 'mu' }],
      deposit: '10000.00',
    });
    // Two years and 213 days (1 February to 31 August 2028): 40,500 × (2 + 213/365).
    expect(body.estimatedValue).toBe('104634.25');
  });
});
