import type { NewProfessional } from '../../professionals/index.js';
import { type OrganizationKind, towns } from '../../organizations/index.js';
import type { PartyInput } from '../../parties/index.js';
import { residentIdCheckDigit, usccCheckDigit } from '../../rulebook/index.js';

/** One published password for every demonstration sign-in; the profile listens on loopback only. */
export const demoPassword = 'Demo-2026!';

export interface DemoTown {
  code: string;
  name: string;
  pinyin: string;
  villages: readonly [name: string, pinyin: string][];
}

/** The seven towns are real; the villages below them, and everybody who lives there, are fictional. */
export const demoTowns: readonly DemoTown[] = [
  {
    code: towns[0]!.code,
    name: towns[0]!.name,
    pinyin: 'alatengxire',
    villages: [
      ['示范东嘎查', 'shifandong'],
      ['示范西村', 'shifanxi'],
    ],
  },
  {
    code: towns[1]!.code,
    name: towns[1]!.name,
    pinyin: 'wulanmulun',
    villages: [
      ['示范河湾村', 'hewan'],
      ['示范柳林村', 'liulin'],
    ],
  },
  {
    code: towns[2]!.code,
    name: towns[2]!.name,
    pinyin: 'zhasake',
    villages: [
      ['示范草原嘎查', 'caoyuan'],
      ['示范泉村', 'quancun'],
    ],
  },
  {
    code: towns[3]!.code,
    name: towns[3]!.name,
    pinyin: 'nalintaohai',
    villages: [
      ['示范沙梁村', 'shaliang'],
      ['示范林场村', 'linchang'],
    ],
  },
  {
    code: towns[4]!.code,
    name: towns[4]!.name,
    pinyin: 'subuergah',
    villages: [
      ['示范北滩村', 'beitan'],
      ['示范南滩村', 'nantan'],
    ],
  },
  {
    code: towns[5]!.code,
    name: towns[5]!.name,
    pinyin: 'hongqinghe',
    villages: [
      ['示范牧业嘎查', 'muye'],
      ['示范渠口村', 'qukou'],
    ],
  },
  {
    code: towns[6]!.code,
    name: towns[6]!.name,
    pinyin: 'yijinhuoluo',
    villages: [
      ['示范明沙村', 'mingsha'],
      ['示范果园村', 'guoyuan'],
    ],
  },
];

export const villageCode = (town: DemoTown, index: number): string => `${town.code}${String(201 + index)}`;

export const demoDepartments: readonly { code: string; username: string; name: string }[] = [
  { code: 'agriculture', username: 'dept.agriculture', name: '旗农牧局' },
  { code: 'forestryGrassland', username: 'dept.forestry', name: '旗林业和草原局' },
  { code: 'naturalResources', username: 'dept.resources', name: '旗自然资源局' },
  { code: 'water', username: 'dept.water', name: '旗水利局' },
  { code: 'finance', username: 'dept.finance', name: '旗财政局' },
  { code: 'financialAffairs', username: 'dept.financial', name: '旗金融服务机构' },
  { code: 'marketRegulation', username: 'dept.market', name: '旗市场监督管理局' },
];

export const centreOrganizations: readonly {
  kind: OrganizationKind;
  name: string;
  accounts: [string, string, string][];
}[] = [
  {
    kind: 'centre',
    name: '伊金霍洛旗农村牧区产权交易中心',
    accounts: [
      ['centre.clerk', 'clerk', '经办员甲（演示）'],
      ['centre.clerk2', 'clerk', '经办员乙（演示）'],
      ['centre.director', 'director', '中心主任（演示）'],
      ['centre.treasurer', 'treasurer', '出纳（演示）'],
      ['centre.treasurer2', 'treasurer', '复核出纳（演示）'],
    ],
  },
  {
    kind: 'supervisor',
    name: '旗农村牧区产权协调小组办公室',
    accounts: [['supervisor', 'supervisor', '监督员（演示）']],
  },
  {
    kind: 'financial',
    name: '示范农村商业银行（虚构）',
    accounts: [['bank.lender', 'lender', '信贷员（演示）']],
  },
  {
    kind: 'expertPool',
    name: '评标专家库（演示）',
    accounts: [1, 2, 3, 4, 5].map((no): [string, string, string] => [
      `expert.${no}`,
      'expert',
      `评标专家${no}（演示）`,
    ]),
  },
  {
    kind: 'auctionHouse',
    name: '示范拍卖有限公司（虚构）',
    accounts: [['auction.hammer', 'auctioneer', '示范拍卖师']],
  },
];

/** A resident ID that no living person has: born in 1900–1999 at a division code of this banner, check digit right. */
export function demoResidentId(serial: number): string {
  const year = 1950 + (serial % 45);
  const month = String(1 + (serial % 12)).padStart(2, '0');
  const day = String(1 + (serial % 28)).padStart(2, '0');
  const body = `150627${year}${month}${day}${String(serial % 1000).padStart(3, '0')}`;
  return body + residentIdCheckDigit(body);
}

/** A unified social credit code of form `kind` with a right check character ('N2' rural collectives, '91' companies, '93' co-operatives). */
export function demoUscc(kind: 'N2' | '91' | '93', serial: number): string {
  const body = `${kind}150627MADM${String(serial).padStart(5, '0')}`;
  return body + usccCheckDigit(body);
}

const demoBank = (holder: string, serial: number): PartyInput['bankAccount'] => ({
  holder,
  bankName: '示范农村商业银行',
  accountNumber: `62170000${String(serial).padStart(11, '0')}`,
  cnaps: '402205000018',
});

export const demoCollective = (name: string, village: string, serial: number): PartyInput => ({
  kind: 'collective',
  name,
  idType: 'uscc',
  idNumber: demoUscc('N2', serial),
  phone: `137${String(4_770_0000 + serial).padStart(8, '0')}`,
  representative: `${name.slice(2, 4)}理事长`,
  villageCode: village,
  bankAccount: demoBank(name, 10_000 + serial),
});

const familyNames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const givenNames = ['示范', '春生', '秋实', '和平', '建设', '丰收', '青山', '长河', '朝阳', '晓明'];

/** A fictional household; serials never repeat a name within 200. */
export function demoHousehold(serial: number, village: string): PartyInput {
  const name = `${familyNames[serial % 20]}${givenNames[Math.floor(serial / 20) % 10]}`;
  return {
    kind: 'household',
    name,
    idType: 'residentId',
    idNumber: demoResidentId(serial),
    phone: `139${String(4_770_0000 + serial).padStart(8, '0')}`,
    farmer: true,
    representative: name,
    rightCertificateNo: `1506272026${String(serial).padStart(9, '0')}J`,
    villageCode: village,
    bankAccount: demoBank(name, serial),
  };
}

export const demoBidders: readonly { username: string; party: PartyInput }[] = [
  {
    username: 'bidder.one',
    party: { ...demoHousehold(901, villageCode(demoTowns[0]!, 0)), kind: 'individual', rightCertificateNo: undefined },
  },
  {
    username: 'bidder.two',
    party: {
      kind: 'legalPerson',
      name: '示范种植专业合作社',
      idType: 'uscc',
      idNumber: demoUscc('93', 2),
      representative: '钱合作',
      phone: '13947700902',
      bankAccount: demoBank('示范种植专业合作社', 902),
    },
  },
  {
    username: 'bidder.three',
    party: {
      kind: 'legalPerson',
      name: '示范牧业有限公司',
      idType: 'uscc',
      idNumber: demoUscc('91', 3),
      representative: '孙经理',
      phone: '13947700903',
      bankAccount: demoBank('示范牧业有限公司', 903),
    },
  },
  {
    username: 'bidder.four',
    party: { ...demoHousehold(904, villageCode(demoTowns[1]!, 1)), kind: 'individual', rightCertificateNo: undefined },
  },
  {
    username: 'bidder.five',
    party: {
      kind: 'organisation',
      name: '示范家庭农场',
      idType: 'uscc',
      idNumber: demoUscc('91', 5),
      representative: '吴农场',
      phone: '13947700905',
      farmer: true,
      bankAccount: demoBank('示范家庭农场', 905),
    },
  },
];

/** Who serves a trade without being a party to it (art. 9); what the first finds counts (art. 29). */
export const demoProfessionals: readonly NewProfessional[] = [
  {
    kind: 'appraiser',
    name: '示范资产评估有限公司（虚构）',
    phone: '0477-8000001',
    qualification: '资产评估机构备案公告 虚构〔2020〕1号',
    issuedBy: '自治区财政厅',
    from: '2020-01-01',
    fileId: null,
  },
  {
    kind: 'lawFirm',
    name: '示范律师事务所（虚构）',
    phone: '0477-8000002',
    qualification: '律师事务所执业许可证 虚构0001',
    issuedBy: '自治区司法厅',
    from: '2019-06-01',
    fileId: null,
  },
  {
    kind: 'broker',
    name: '经纪员甲（虚构）',
    phone: '13900000001',
    townCode: demoTowns[0]!.code,
    qualification: '农村产权经纪人培训合格证 虚构001',
    issuedBy: '旗农村牧区产权交易中心',
    from: '2025-03-01',
    until: '2028-02-29',
    fileId: null,
  },
];
