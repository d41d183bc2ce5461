import { addDays } from '../../values/index.js';
import { type Owner, type Plan, type PlannedParcel, spread, usualNotice, type Village } from '../play/plan.js';

/** One kind of right that is often traded, with figures that vary by `n`. */
export interface Kind {
  readonly name: (village: Village, n: number) => string;
  readonly build: (
    village: Village,
    n: number,
  ) => Omit<
    Plan,
    'title' | 'village' | 'serial' | 'notice' | 'bidders' | 'raises' | 'filer' | 'conditions' | 'terms' | 'particulars'
  >;
  readonly increment: string;
}

const households = (n: number, count: number): Owner[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'household', serial: n * 8 + i + 1 }));
const collective = (village: Village): Owner => ({ kind: 'collective', village });
const yearly = (basis: string, amount: string, years: number, payment = 'once'): Plan['pricing'] => ({
  basis,
  amount,
  term: { years },
  payment: { kind: payment },
});
const lump = (amount: string): Plan['pricing'] => ({ basis: 'lump', amount, payment: { kind: 'once' } });
const end = '2052-12-31';
const each = (kind: string, owners: number, total: string, unit = 'mu'): PlannedParcel[] =>
  spread(total, owners).map((quantity, owner) => ({ kind, owner, quantity, unit, contractEnd: end }));
const one = (kind: string, quantity: string, unit: string): PlannedParcel[] => [{ kind, owner: 0, quantity, unit }];
/** Figures that differ from listing to listing, and look it. */
const vary = (base: number, step: number, n: number, places = 2): string =>
  (base + ((n * 7) % 11) * step).toFixed(places);

export const kinds = {
  cropland: {
    name: ({ name }, n) => `${name}${vary(86, 9.37, n)}亩耕地经营权出租`,
    build: (_, n) => ({
      category: 1,
      subKind: 'cropland',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '玉米种植',
      useAfter: '玉米、马铃薯种植',
      pricing: yearly('perUnitYear', vary(420, 20, n), 3 + (n % 3), 'yearly'),
      owners: households(n, 3),
      parcels: each('家庭承包地', 3, vary(86, 9.37, n)),
    }),
    increment: '5.00',
  },
  pasture: {
    name: ({ name }, n) => `${name}${vary(640, 35, n, 0)}亩草牧场经营权出租`,
    build: (village, n) => ({
      category: 1,
      subKind: 'pasture',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '放牧',
      useAfter: '放牧，以草定畜',
      pricing: yearly('perUnitYear', vary(22, 2, n), 5),
      owners: [...households(n, 2), collective(village)],
      parcels: [
        ...each('承包草牧场', 2, vary(440, 35, n, 0)),
        { kind: '集体草牧场', owner: 2, quantity: '200', unit: 'mu' },
      ],
    }),
    increment: '1.00',
  },
  underForest: {
    name: ({ name }, n) => `${name}${vary(120, 11.5, n, 1)}亩林下土地出租`,
    build: (village, n) => ({
      category: 2,
      subKind: 'underForest',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '林下闲置',
      useAfter: '林下种植牧草、药材',
      pricing: yearly('perYear', vary(26000, 1500, n), 3),
      owners: [collective(village)],
      parcels: one('林下土地', vary(120, 11.5, n, 1), 'mu'),
    }),
    increment: '500.00',
  },
  pond: {
    name: ({ name }, n) => `${name}${vary(28, 3, n, 0)}亩集体鱼池出租`,
    build: (village, n) => ({
      category: 3,
      subKind: 'pond',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '养殖',
      useAfter: '水产养殖',
      pricing: {
        ...yearly('perUnitYear', vary(700, 25, n), 9, 'yearly'),
        escalation: [
          { fromYear: 5, percent: '5' },
          { fromYear: 8, percent: '5' },
        ],
      },
      owners: [collective(village)],
      parcels: one('集体鱼池', vary(28, 3, n, 0), 'mu'),
    }),
    increment: '10.00',
  },
  building: {
    name: ({ name }, n) => `${name}${vary(480, 45, n, 0)}平方米集体库房出租`,
    build: (village, n) => ({
      category: 3,
      subKind: 'building',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '闲置',
      useAfter: '农产品仓储',
      pricing: yearly('perYear', vary(36000, 2400, n), 5),
      owners: [collective(village)],
      parcels: one('库房', vary(480, 45, n, 0), 'm2'),
    }),
    increment: '300.00',
  },
  site: {
    name: ({ name }) => `${name}集体晾晒场承包经营`,
    build: (village, n) => ({
      category: 3,
      subKind: 'site',
      transferKind: 'contract',
      method: 'agreement',
      useNow: '晾晒',
      useAfter: '粮食晾晒、周转',
      pricing: yearly('perYear', vary(12000, 600, n), 2),
      owners: [collective(village)],
      parcels: one('晾晒场', vary(2600, 120, n, 0), 'm2'),
    }),
    increment: '100.00',
  },
  machinery: {
    name: ({ name }, n) => `${name}${['拖拉机', '青贮收获机', '播种机', '打捆机'][n % 4]}转让`,
    build: (_, n) => ({
      category: 4,
      subKind: 'machinery',
      transferKind: 'transfer',
      method: 'ascending',
      useNow: '自用',
      useAfter: '农牧业生产',
      pricing: lump(vary(46000, 3800, n)),
      owners: households(n, 1),
      parcels: one('农牧机械', '1', 'set'),
    }),
    increment: '500.00',
  },
  well: {
    name: ({ name }, n) => `${name}${2 + (n % 3)}眼机电井使用权出租`,
    build: (village, n) => ({
      category: 5,
      subKind: 'well',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '灌溉',
      useAfter: '农田灌溉',
      pricing: yearly('perYear', vary(9000, 700, n), 3),
      owners: [collective(village)],
      parcels: one('机电井', String(2 + (n % 3)), 'set'),
    }),
    increment: '200.00',
  },
  variety: {
    name: ({ name }) => `${name}马铃薯新品种使用许可`,
    build: (village, n) => ({
      category: 6,
      subKind: 'variety',
      transferKind: 'licence',
      method: 'ascending',
      useNow: '自用',
      useAfter: '良种繁育',
      pricing: yearly('perYear', vary(18000, 900, n), 3),
      owners: [collective(village)],
      parcels: one('新品种权', '1', 'item'),
    }),
    increment: '500.00',
  },
  commercialLand: {
    name: ({ name }, n) => `${name}${vary(4, 0.65, n)}亩集体经营性建设用地出租`,
    build: (village, n) => ({
      category: 7,
      subKind: 'commercial',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '空闲',
      useAfter: '乡村旅游服务',
      pricing: yearly('perUnitYear', vary(6800, 300, n), 10, 'yearly'),
      owners: [collective(village)],
      parcels: one('集体经营性建设用地', vary(4, 0.65, n), 'mu'),
    }),
    increment: '100.00',
  },
  dwelling: {
    name: ({ name }, n) => `${name}闲置农房${vary(96, 8, n, 0)}平方米出租`,
    build: (_, n) => ({
      category: 8,
      subKind: 'dwelling',
      transferKind: 'lease',
      method: 'agreement',
      useNow: '闲置',
      useAfter: '居住',
      pricing: yearly('perYear', vary(7200, 400, n), 5),
      owners: households(n, 1),
      parcels: one('住房', vary(96, 8, n, 0), 'm2'),
    }),
    increment: '100.00',
  },
  livestock: {
    name: ({ name }, n) => `${name}${vary(60, 12, n, 0)}只绒山羊出售`,
    build: (_, n) => ({
      category: 9,
      subKind: 'livestock',
      transferKind: 'sale',
      method: 'ascending',
      useNow: '存栏',
      useAfter: '繁育、育肥',
      pricing: { basis: 'perUnit', amount: vary(980, 30, n), payment: { kind: 'once' } },
      owners: households(n, 1),
      parcels: one('绒山羊', vary(60, 12, n, 0), 'head'),
    }),
    increment: '10.00',
  },
  shares: {
    name: ({ name }, n) => `${name}股份经济合作社${vary(5, 1, n, 0)}股股权转让`,
    build: (_, n) => ({
      category: 11,
      subKind: 'share',
      transferKind: 'transfer',
      method: 'agreement',
      useNow: '持有',
      useAfter: '持有',
      pricing: { basis: 'perUnit', amount: vary(2600, 80, n), payment: { kind: 'once' } },
      owners: households(n, 1),
      parcels: one('集体资产股份', vary(5, 1, n, 0), 'share'),
    }),
    increment: '20.00',
  },
  works: {
    name: ({ name }, n) => `${name}村内道路${vary(1, 0.2, n, 1)}公里硬化工程采购`,
    build: (village, n) => ({
      direction: 'procurement',
      category: 10,
      subKind: 'construction',
      transferKind: 'purchase',
      method: 'tender',
      useNow: '砂石路',
      useAfter: '混凝土路面',
      pricing: yearly('lump', '400000.00', 1),
      owners: [collective(village)],
      parcels: one(`村内道路${vary(1, 0.2, n, 1)}公里`, '1', 'item'),
      deposit: '8000.00',
    }),
    increment: '100.00',
  },
  reservedLand: {
    name: ({ name }, n) => `${name}征地留用地${vary(3, 0.4, n)}亩出租`,
    build: (village, n) => ({
      category: 12,
      subKind: 'reservedLand',
      transferKind: 'lease',
      method: 'ascending',
      useNow: '空闲',
      useAfter: '农贸市场',
      pricing: yearly('perUnitYear', vary(9000, 350, n), 8),
      owners: [collective(village)],
      parcels: one('留用地', vary(3, 0.4, n), 'mu'),
    }),
    increment: '100.00',
  },
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;

const bidders = ['bidder.one', 'bidder.two', 'bidder.three', 'bidder.four', 'bidder.five'];

/** A plausible trade of a kind in a village; everything in it is fictional. */
export function planOf(name: KindName, village: Village, n: number, today: string, more: Partial<Plan> = {}): Plan {
  const kind: Kind = kinds[name];
  const base = kind.build(village, n);
  const ownsCollective = base.owners.some((owner) => owner.kind === 'collective');
  const count = base.method === 'agreement' ? 1 : 2 + (n % 3);
  return {
    ...base,
    title: kind.name(village, n),
    village,
    filer: base.owners.length > 1 || !ownsCollective ? 'room' : n % 2 === 0 ? 'collective' : 'station',
    particulars: { location: `${village.town.name}${village.name}（虚构）` },
    // What is bought has a ceiling, and nothing to appraise.
    ...(ownsCollective && base.direction === undefined
      ? {
          valuation: {
            kind: 'appraised',
            amount: base.pricing.amount,
            basis: 'listing',
            appraiser: '示范资产评估有限公司（虚构）',
            reportDate: addDays(today, -25 - (n % 20)),
          },
        }
      : {}),
    terms: { sublease: n % 4 === 0, rebuild: false, notes: '地上附着物到期自行处理；水电费由受让方承担' },
    conditions: '具有相应经营能力、信用良好的自然人、法人或其他组织',
    notice: {
      ...usualNotice,
      increment: kind.increment,
      maxIncrement: `${Number(kind.increment) * 20}.00`,
      registrationWorkingDays: base.category === 7 ? 12 : 7,
      oneApplicant: base.method === 'agreement' ? 'agreement' : 'session',
    },
    bidders: Array.from({ length: count }, (_, i) => bidders[(n + i) % bidders.length]!),
    raises: base.method === 'agreement' ? 0 : 1 + (n % 6),
    serial: n,
    ...more,
  };
}
