import { isContractedLand } from './land-law.js';
import type { CategoryNo, Direction, PartyKind, TransferKind } from './terms.js';

/** What decides whether something is to be registered or filed after a trade (art. 22, 24). */
export interface Traded {
  readonly direction: Direction;
  readonly category: CategoryNo;
  readonly subKind: string;
  readonly transferKind: TransferKind;
  /** Null: for good. */
  readonly termYears: number | null;
  readonly ownerKinds: readonly PartyKind[];
}

export interface HandoverDue {
  readonly code: string;
  /** `registration` (art. 22): the right itself is recorded; `filing` (art. 24): the contract is made known. */
  readonly kind: 'registration' | 'filing';
  readonly name: string;
  readonly office: string;
  readonly citation: string;
  /** The law lets the parties choose: they may say in writing that they do not apply. */
  readonly optional: boolean;
}

const registry = '旗不动产登记机构';
const handsOver: readonly TransferKind[] = ['transfer', 'sale', 'exchange'];

/** Land Contract Law 41: an operation right of five years or more may be registered. */
const yearsToRegister = 5;

type Rule = readonly [when: (traded: Traded) => boolean, due: HandoverDue];

const registration = (
  code: string,
  name: string,
  citation: string,
  more: { office?: string; optional?: boolean } = {},
): HandoverDue => ({ code, kind: 'registration', name, citation, office: registry, optional: false, ...more });

/** In the order of the categories of art. 12; the readings of the laws stand in docs/readings.md. */
const rules: readonly Rule[] = [
  [
    ({ category, subKind, transferKind }) =>
      isContractedLand(category, subKind) && (transferKind === 'transfer' || transferKind === 'exchange'),
    registration('contractRight', '土地承包经营权变更登记', '农村土地承包法第三十五条', { optional: true }),
  ],
  [
    ({ category, subKind, transferKind, termYears }) =>
      (isContractedLand(category, subKind) || subKind === 'otherContract') &&
      !handsOver.includes(transferKind) &&
      (termYears === null || termYears >= yearsToRegister),
    registration('operationRight', '土地经营权登记', '农村土地承包法第四十一条', { optional: true }),
  ],
  [
    ({ category, subKind, transferKind }) =>
      category === 2 && (subKind === 'treeOwnership' || subKind === 'treeUse') && handsOver.includes(transferKind),
    registration('forest', '林权变更登记', '森林法第十五条'),
  ],
  [
    ({ category, subKind, transferKind }) =>
      category === 3 && subKind === 'building' && handsOver.includes(transferKind),
    registration('building', '房屋转移登记', '民法典第二百零九条'),
  ],
  [
    ({ category, subKind, transferKind }) =>
      category === 4 && subKind === 'machinery' && handsOver.includes(transferKind),
    registration('machinery', '拖拉机、联合收割机转移登记', '农业机械安全监督管理条例', {
      office: '旗农牧部门农机安全监理机构',
      // Only tractors and harvesters are registered at all.
      optional: true,
    }),
  ],
  [
    ({ category, subKind, transferKind }) =>
      category === 6 && subKind !== 'technology' && handsOver.includes(transferKind),
    registration('intellectualProperty', '知识产权转让登记', '专利法第十条、商标法第四十二条、种子法', {
      office: '国家知识产权（植物新品种）主管部门',
    }),
  ],
  [
    ({ category, transferKind }) => category === 7 && transferKind !== 'lease' && transferKind !== 'sublease',
    registration('constructionLand', '集体经营性建设用地使用权登记', '土地管理法第六十三条'),
  ],
  [
    ({ category, transferKind }) => category === 8 && handsOver.includes(transferKind),
    registration('dwelling', '宅基地使用权及房屋转移登记', '民法典第二百零九条'),
  ],
  [
    ({ category, transferKind }) => category === 11 && transferKind !== 'lease',
    registration('share', '集体资产股权变更登记', '农村集体经济组织法', { office: '所在集体经济组织（股权名册）' }),
  ],
  [
    ({ category, subKind, transferKind, ownerKinds }) =>
      isContractedLand(category, subKind) &&
      transferKind !== 'transfer' &&
      ownerKinds.some((kind) => kind === 'household' || kind === 'individual'),
    {
      ...{ code: 'contractFiling', kind: 'filing', name: '流转合同向发包方备案', office: '所在嘎查村集体经济组织' },
      ...{ citation: '农村土地承包法第三十六条', optional: false },
    },
  ],
  [
    ({ ownerKinds }) => ownerKinds.includes('collective'),
    {
      ...{ code: 'collectiveFiling', kind: 'filing', name: '集体资产交易合同备案', office: '所在苏木镇人民政府' },
      ...{ citation: '管理办法第二十四条', optional: false },
    },
  ],
];

/** Art. 22, 24: what the parties take to which office after the certificate. */
export const handoversDue = (traded: Traded): HandoverDue[] =>
  rules.filter(([when]) => when(traded)).map(([, due]) => due);
