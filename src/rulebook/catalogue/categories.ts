import type { CivilDate, Unit } from '../../values/index.js';
import type { CategoryNo, Department, Direction, Method, TransferKind } from '../terms.js';

export interface SubKind {
  readonly code: string;
  readonly name: string;
  /** Asked besides the category's own. */
  readonly departments?: readonly Department[];
  /** Where not every direction of the category makes sense for it (art. 12(10)). */
  readonly directions?: readonly Direction[];
  /** Where the law of this sub-kind sets a longest term of its own, years. */
  readonly maxYears?: Partial<Record<TransferKind, number>>;
}

/** Shares are plain decimals: the deposit's of the estimated value, the step's of the reserve. */
export interface UsualTerms {
  readonly depositShare: string;
  readonly incrementShare: string;
  readonly freePeriodMinutes: number;
  readonly extensionMinutes: number;
  readonly maxExtensions: number | null;
  readonly resultNoticeWorkingDays: number;
  readonly contractDays: number;
}

/** One of the twelve categories of art. 12, with its rules of trade as data (art. 12 last paragraph, 25). */
export interface Category {
  readonly no: CategoryNo;
  readonly name: string;
  readonly subKinds: readonly SubKind[];
  readonly units: readonly Unit[];
  readonly directions: readonly Direction[];
  readonly transferKinds: readonly TransferKind[];
  readonly methods: readonly Method[];
  /** Must confirm before approval (art. 18). */
  readonly departments: readonly Department[];
  /** Category papers besides the eight kinds of art. 15. */
  readonly extraMaterials: readonly string[];
  /** Minimum periods, set by the centre; the Measures name none. */
  readonly periods: { readonly announcementWorkingDays: number; readonly villageNoticeDays: number };
  /** What is proposed, and what a notice means where it says nothing; set by the centre (trading.md). */
  readonly usual: UsualTerms;
  /** Which version of the centre's trading rules this is; 0 are the ones the software came with. */
  readonly rules: { readonly no: number; readonly from: CivilDate | null };
  /** Longest terms by law, years, where it is not the 20 of a lease (Civil Code 705). */
  readonly maxYears: Partial<Record<TransferKind, number>>;
  /** Must keep an agricultural use (art. 1, 13(4)). */
  readonly agriculturalUse: boolean;
  /** Which threshold of art. 35 a transfer falls under: land and forest rights, or collective assets. */
  readonly threshold: 'land' | 'asset';
}

const open: readonly Method[] = ['agreement', 'ascending', 'auction', 'tender', 'fixedPrice'];
const usualPeriods = { announcementWorkingDays: 5, villageNoticeDays: 5 };
const usual: UsualTerms = {
  depositShare: '0.1',
  incrementShare: '0.02',
  freePeriodMinutes: 60,
  extensionMinutes: 5,
  maxExtensions: null,
  resultNoticeWorkingDays: 3,
  contractDays: 7,
};
const asset = {
  directions: ['transfer'],
  methods: open,
  extraMaterials: [],
  periods: usualPeriods,
  usual,
  rules: { no: 0, from: null },
  maxYears: {},
  agriculturalUse: false,
  threshold: 'asset',
} as const satisfies Partial<Category>;

export const categories: readonly Category[] = [
  {
    ...asset,
    no: 1,
    name: '农牧户承包土地、草牧场经营权',
    subKinds: [
      { code: 'cropland', name: '耕地经营权' },
      // Land Contract Law 21: pasture is contracted for 30 to 50 years.
      { code: 'pasture', name: '草牧场经营权', departments: ['forestryGrassland'], maxYears: { contract: 50 } },
      { code: 'pond', name: '养殖水面经营权', departments: ['water'] },
      // Land Contract Law 48 ff.: land contracted otherwise than by households; 50 years is the customary most for waste land.
      { code: 'otherContract', name: '其他方式承包地经营权', maxYears: { contract: 50 } },
    ],
    units: ['mu', 'm2'],
    transferKinds: ['lease', 'transfer', 'contract', 'exchange', 'equity', 'sublease'],
    departments: ['agriculture'],
    // Land Contract Law 21: cropland is contracted for 30 years.
    maxYears: { contract: 30 },
    agriculturalUse: true,
    threshold: 'land',
  },
  {
    ...asset,
    no: 2,
    name: '林权',
    subKinds: [
      { code: 'forestLand', name: '集体林地经营权' },
      { code: 'underForest', name: '林下土地经营权' },
      { code: 'treeOwnership', name: '林木所有权' },
      { code: 'treeUse', name: '林木使用权' },
    ],
    units: ['mu', 'm2'],
    transferKinds: ['lease', 'transfer', 'contract', 'equity', 'sublease'],
    departments: ['forestryGrassland'],
    // Land Contract Law 21: forest land is contracted for 30 to 70 years.
    maxYears: { contract: 70 },
    agriculturalUse: true,
    threshold: 'land',
  },
  {
    ...asset,
    no: 3,
    name: '农村牧区集体经营性资产',
    subKinds: [
      { code: 'building', name: '房屋', departments: ['naturalResources'] },
      { code: 'site', name: '场地', departments: ['naturalResources'] },
      { code: 'pond', name: '鱼池、水面', departments: ['water'] },
      { code: 'equipment', name: '设备' },
      { code: 'enterprise', name: '企业、项目经营权' },
      { code: 'other', name: '其他经营性资产' },
    ],
    units: ['mu', 'm2', 'set', 'item'],
    transferKinds: ['lease', 'transfer', 'contract', 'equity', 'sublease'],
    departments: ['agriculture'],
  },
  {
    ...asset,
    no: 4,
    name: '农牧业生产设施设备',
    subKinds: [
      { code: 'machinery', name: '农牧机械' },
      { code: 'facility', name: '棚圈、温室等设施' },
      { code: 'other', name: '其他设施设备' },
    ],
    units: ['set', 'item', 'm2', 'mu'],
    transferKinds: ['lease', 'transfer', 'equity'],
    departments: ['agriculture'],
  },
  {
    ...asset,
    no: 5,
    name: '小型水利设施使用权',
    subKinds: [
      { code: 'well', name: '机电井' },
      { code: 'reservoir', name: '塘坝、小水库' },
      { code: 'irrigation', name: '灌溉设施' },
    ],
    units: ['set', 'item', 'mu', 'm2'],
    transferKinds: ['lease', 'transfer', 'contract'],
    departments: ['water'],
  },
  {
    ...asset,
    no: 6,
    name: '农牧业类知识产权',
    subKinds: [
      { code: 'patent', name: '专利', departments: ['marketRegulation'] },
      { code: 'trademark', name: '商标', departments: ['marketRegulation'] },
      { code: 'variety', name: '新品种', departments: ['agriculture'] },
      { code: 'technology', name: '新技术', departments: ['agriculture'] },
    ],
    units: ['item'],
    transferKinds: ['transfer', 'licence', 'equity'],
    departments: [],
    extraMaterials: ['rightCertificate'],
  },
  {
    ...asset,
    no: 7,
    name: '农村牧区集体经营性建设用地使用权',
    subKinds: [
      // Interim Regulations on urban land grants 12, by analogy: industry 50, commerce 40 years.
      { code: 'industrial', name: '工业、仓储用地', maxYears: { grant: 50, equity: 50, transfer: 50 } },
      { code: 'commercial', name: '商业、旅游用地', maxYears: { grant: 40, equity: 40, transfer: 40 } },
    ],
    units: ['mu', 'm2'],
    transferKinds: ['grant', 'lease', 'equity', 'transfer'],
    departments: ['naturalResources', 'agriculture'],
    periods: { announcementWorkingDays: 10, villageNoticeDays: 7 },
  },
  {
    ...asset,
    no: 8,
    name: '农村牧区宅基地使用权和住房财产权',
    subKinds: [
      { code: 'homestead', name: '宅基地使用权', departments: ['agriculture'] },
      { code: 'dwelling', name: '住房所有权、使用权' },
    ],
    units: ['m2', 'mu', 'item'],
    transferKinds: ['lease', 'transfer', 'equity'],
    methods: ['agreement', 'ascending'],
    departments: ['naturalResources'],
  },
  {
    ...asset,
    no: 9,
    name: '农村牧区生物资产',
    subKinds: [
      { code: 'crops', name: '大田作物、蔬菜' },
      { code: 'livestock', name: '存栏牲畜、产畜、役畜' },
      { code: 'trees', name: '用材林、经济林、薪炭林', departments: ['forestryGrassland'] },
    ],
    units: ['head', 'mu', 'item'],
    transferKinds: ['sale', 'transfer', 'lease'],
    departments: ['agriculture'],
  },
  {
    ...asset,
    no: 10,
    name: '项目招标、招商、采购及小微工程',
    subKinds: [
      { code: 'construction', name: '建设项目、小微工程', directions: ['procurement'] },
      { code: 'industry', name: '产业项目招商和转让', directions: ['investment', 'transfer'] },
      { code: 'welfare', name: '集体福利采购', directions: ['procurement'] },
      { code: 'services', name: '社会中介服务', directions: ['procurement'] },
    ],
    units: ['item', 'set'],
    directions: ['procurement', 'investment', 'transfer'],
    transferKinds: ['purchase', 'invite', 'transfer'],
    departments: ['agriculture', 'finance'],
    extraMaterials: ['projectDocuments'],
  },
  {
    ...asset,
    no: 11,
    name: '农村牧区集体资产股权',
    subKinds: [{ code: 'share', name: '集体资产股份' }],
    units: ['share'],
    transferKinds: ['transfer'],
    methods: ['agreement', 'ascending'],
    departments: ['agriculture'],
    extraMaterials: ['shareCharter'],
  },
  {
    ...asset,
    no: 12,
    name: '其他农村牧区产权',
    subKinds: [
      { code: 'reservedLand', name: '征地留用地（经营性开发利用部分）', departments: ['naturalResources'] },
      { code: 'other', name: '其他' },
    ],
    units: ['mu', 'm2', 'item', 'set'],
    transferKinds: ['lease', 'transfer', 'equity', 'contract'],
    departments: ['agriculture'],
  },
];

/** A category of the catalogue; pass `law.categories` for the trading rules in force. */
export function categoryOf(no: number, among: readonly Category[] = categories): Category | null {
  return among.find((category) => category.no === no) ?? null;
}

export function subKindOf(no: number, code: string): SubKind | null {
  return categoryOf(no)?.subKinds.find((kind) => kind.code === code) ?? null;
}

/** Art. 18: the departments whose confirmation a listing needs. */
export function departmentsToAsk(no: number, subKind: string, among: readonly Category[] = categories): Department[] {
  const category = categoryOf(no, among);
  return category ? [...new Set([...category.departments, ...(subKindOf(no, subKind)?.departments ?? [])])] : [];
}
