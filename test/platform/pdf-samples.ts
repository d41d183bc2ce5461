import type {
  AcceptanceSlipData,
  AnnouncementData,
  CertificateData,
  ContractData,
  DealConfirmationData,
  DocumentData,
  DocumentTemplate,
  ReceiptData,
  RejectionData,
} from '../../src/platform/pdf/index.js';
import { Money } from '../../src/values/index.js';

/** Realistic, fictional documents for the tests: names and numbers belong to nobody. */
const issuer = '伊金霍洛旗农村牧区产权流转交易中心';
const lawStatement =
  '《伊金霍洛旗农村牧区产权流转交易市场管理办法（试行）》（2024年3月5日施行，本项目适用版本2024-1）；《中华人民共和国农村土地承包法》';
const escrow = {
  holder: issuer,
  bankName: '示范农村商业银行伊金霍洛支行',
  accountNumber: '6200 0000 0000 0000 001',
};
const title = '乌兰木伦镇示范嘎查2380.94亩土地经营权流转';
const total = Money.of('6190444.00');
const price = { unit: '每亩每年1,300.00元', total: total.format(), totalCapitals: total.toChinese() };

export const landContract: ContractData = {
  number: 'HT-2026-000012',
  issuer,
  title,
  listingNumber: 'XM-2026-000031',
  transferors: [
    {
      name: '示范嘎查股份经济合作社',
      idKind: '统一社会信用代码',
      idNumber: 'N2150627MF0000000X',
      address: '乌兰木伦镇示范嘎查村部',
      phone: '0477-0000000',
      representative: '张有德',
    },
  ],
  transferees: [
    {
      name: '示范农牧业发展有限公司',
      idKind: '统一社会信用代码',
      idNumber: '91150627MA0000000Y',
      address: '阿勒腾席热镇示范街1号',
      phone: '0477-1111111',
      representative: '李长青',
      agent: '王小明（授权委托书2026年4月2日）',
    },
  ],
  category: '农村土地经营权',
  subKind: '家庭承包土地经营权、集体机动地',
  transferKind: '出租',
  method: '网络竞价',
  dealtOn: '2026年4月20日',
  location: '伊金霍洛旗乌兰木伦镇示范嘎查',
  quantity: '2,380.94 亩',
  parcels: [
    {
      owner: '示范嘎查48户',
      name: '家庭承包地',
      location: '示范嘎查一至四社',
      quantity: '1,824.71 亩',
      grade: '六等',
      certificateNo: '详见农户名册',
      unitPrice: '1,300.00 元/亩·年',
    },
    {
      owner: '示范嘎查股份经济合作社',
      name: '集体机动地',
      location: '示范嘎查二社东',
      quantity: '44.00 亩',
      grade: '七等',
      certificateNo: 'NMG-JD-0007',
      unitPrice: '1,300.00 元/亩·年',
    },
    {
      owner: '示范嘎查股份经济合作社',
      name: '其他方式承包地',
      location: '示范嘎查三社北',
      quantity: '512.23 亩',
      grade: '七等',
      certificateNo: 'NMG-QT-0011',
      unitPrice: '1,300.00 元/亩·年',
    },
  ],
  useNow: '耕地（种植玉米）',
  use: '种植业',
  term: { text: '2年', from: '2026年5月1日', to: '2028年4月30日' },
  price: { ...price, escalation: ['第2年起每亩每年增加50.00元'] },
  beneficiaries: [
    { name: '示范嘎查48户（按户分配）', share: '76.64%', amount: '4,744,246.00', account: '一卡通账户，见名册' },
    { name: '示范嘎查股份经济合作社', share: '23.36%', amount: '1,446,198.00', account: '尾号0021' },
  ],
  payments: [
    { period: '第一期', due: '2026年5月12日前', amount: '3,095,222.00' },
    { period: '第二期', due: '2027年5月1日前', amount: '3,095,222.00' },
  ],
  payment: { kind: '分年支付', account: escrow },
  deposit: '500,000.00',
  performanceBond: {
    amount: '每亩50.00元，共119,047.00元',
    due: '成交公示结束后5个工作日内',
    note: '合同期满无违约的，无息退还。',
  },
  delivery: { on: '2026年5月1日', condition: '现有滴灌设施一并交付。' },
  sublease: true,
  rebuild: false,
  attachments: '期限届满时，乙方投资建设的可拆除设施由乙方在30日内自行拆除；不拆除的归甲方所有，甲方不予补偿。',
  compensation: [
    '土地补偿费、安置补助费归甲方，依法应由集体经济组织享有的部分从其规定；',
    '青苗和地上附着物的补偿费归实际投入人。',
  ],
  lateFee: '应付未付金额每日万分之五',
  dispute: '可以向伊金霍洛旗农村土地承包仲裁委员会申请仲裁，也可以直接向人民法院起诉',
  specialTerms: ['乙方优先雇用本嘎查农牧民。', '秸秆应当还田或回收，不得焚烧。'],
  copies: '本合同一式五份，甲乙双方、交易中心、镇人民政府和发包方各执一份。',
  lawStatement,
  signedPlace: '伊金霍洛旗阿勒腾席热镇',
};

/** The parcels of 52 households, each with its own line and its own payment. */
export function contractOf52Households(): ContractData {
  const households = Array.from({ length: 52 }, (_, i) => `示范农户${String(i + 1).padStart(2, '0')}`);
  return {
    ...landContract,
    title: '示范嘎查一社108.36亩土地经营权流转',
    transferorsNote:
      '示范嘎查一社52户，各户名称和地块见附表一。各户均已签署自愿流转声明，并书面委托下列受托人办理交易、签订合同。',
    quantity: '108.36 亩',
    parcels: households.map((owner, i) => ({
      owner,
      name: i % 3 ? '水浇地' : '旱地',
      location: `一社${i + 1}号地，东至机耕路，西至水渠`,
      quantity: '2.08 亩',
      grade: '七等',
      certificateNo: `150627-2024-${String(10001 + i)}`,
      unitPrice: i % 3 ? '350.00 元/亩·年' : '250.00 元/亩·年',
    })),
    beneficiaries: households.map((name, i) => ({
      name,
      share: '1.92%',
      amount: '5,985.35',
      account: `尾号${1000 + i}`,
    })),
    price: {
      unit: '水浇地每亩每年350.00元，旱地每亩每年250.00元',
      total: '311,238.00',
      totalCapitals: Money.of('311238.00').toChinese(),
    },
    term: { text: '9年', from: '2026年5月1日', to: '2035年4月30日' },
    payments: Array.from({ length: 9 }, (_, i) => ({
      period: `第${i + 1}年`,
      due: `${2026 + i}年5月12日前`,
      amount: '34,582.00',
    })),
  };
}

const houseContract: ContractData = {
  ...landContract,
  title: '示范村小龙虾储藏房屋使用权出租',
  category: '农村集体经营性资产',
  subKind: '房屋使用权',
  quantity: '1,300 平方米',
  location: '伊金霍洛旗纳林陶亥镇示范村二社',
  useNow: '仓储用房（闲置）',
  use: '农产品储藏、加工',
  parcels: [
    {
      owner: '示范村股份经济合作社',
      name: '砖混房屋1栋',
      location: '示范村二社',
      quantity: '1,300 平方米',
      grade: '完好',
      unitPrice: '80,000.00 元/年',
    },
  ],
  term: { text: '5年', from: '2026年6月1日', to: '2031年5月31日' },
  price: { unit: '每年80,000.00元', total: '400,000.00', totalCapitals: Money.of('400000.00').toChinese() },
  beneficiaries: [
    { name: '示范村股份经济合作社', share: '30%', amount: '120,000.00' },
    { name: '示范社区股份经济合作社', share: '70%', amount: '280,000.00' },
  ],
  payments: Array.from({ length: 5 }, (_, i) => ({
    period: `第${i + 1}年`,
    due: `${2026 + i}年6月10日前`,
    amount: '80,000.00',
  })),
  sublease: false,
  performanceBond: undefined,
  delivery: { on: '2026年6月1日' },
  specialTerms: undefined,
};

export const certificate: CertificateData = {
  number: 'JZ-2026-000008',
  issuer,
  listingNumber: 'XM-2026-000031',
  contractNumber: 'HT-2026-000012',
  title,
  transferors: ['示范嘎查48户', '示范嘎查股份经济合作社'],
  transferees: ['示范农牧业发展有限公司'],
  category: '农村土地经营权',
  transferKind: '出租',
  method: '网络竞价',
  location: '伊金霍洛旗乌兰木伦镇示范嘎查',
  area: '2,380.94 亩',
  use: '种植业',
  term: '2年（2026年5月1日至2028年4月30日）',
  price,
  dealtOn: '2026年4月20日',
  contractedOn: '2026年4月28日',
  issuedOn: '2026年4月30日',
  lawStatement,
  qr: '',
  checkUrl: 'http://127.0.0.1:3000/certificates/JZ-2026-000008?code=7K3Q9P',
  checkCode: '7K3Q9P',
};

const announcement: AnnouncementData = {
  number: 'GG-2026-000031-1',
  issuer,
  kind: '公告',
  version: '第1版',
  title,
  listingNumber: 'XM-2026-000031',
  particulars: [
    { label: '交易品种', value: '农村土地经营权' },
    { label: '流转方式', value: '出租' },
    { label: '交易方式', value: '网络竞价' },
    { label: '总面积', value: '2,380.94 亩' },
    { label: '利用现状', value: '耕地（种植玉米）' },
    { label: '约定用途', value: '种植业，不得改变用途' },
    { label: '流转期限', value: '2年' },
  ],
  transferors: ['示范嘎查48户', '示范嘎查股份经济合作社'],
  parcels: landContract.parcels.map((p) => ({
    name: p.name,
    location: p.location,
    quantity: p.quantity,
    useNow: '耕地',
    reserve: p.unitPrice!,
  })),
  price: { reserve: '每亩每年1,300.00元', estimated: '6,190,444.00元' },
  deposit: { amount: '500,000.00元', account: escrow, note: '汇款时请在附言中填写缴款识别码；以银行入账时间为准。' },
  dates: [
    { label: '公告期', value: '2026年4月1日至2026年4月15日' },
    { label: '报名截止', value: '2026年4月15日17:00' },
    { label: '保证金到账截止', value: '2026年4月16日17:00' },
    { label: '竞价开始', value: '2026年4月20日10:00' },
    { label: '自由竞价时间', value: '6小时' },
  ],
  tradingRules: [
    '加价幅度为每亩每年5.00元的整数倍。',
    '结束前5分钟内有报价的，自动延时5分钟。',
    '只有一个合格申请人的，转为协议方式成交。',
  ],
  conditions: ['具有农业经营能力的单位或个人；', '未被列入交易市场失信名单。'],
  contractTerms: ['成交公示结束后7日内签订合同。', '合同签订后5个工作日内支付第一期价款。'],
  materials: ['受让申请书', '身份证明或营业执照', '承诺书'],
  priorities: ['本集体经济组织成员在同等条件下优先，应于报名截止前提出并提供证明。'],
  contact: [
    { label: '联系人', value: '交易中心业务窗口' },
    { label: '电话', value: '0477-0000000' },
  ],
  publishedOn: '2026年4月1日',
  lawStatement,
};

const dealConfirmation: DealConfirmationData = {
  number: 'QR-2026-000009',
  issuer,
  listingNumber: 'XM-2026-000031',
  title,
  method: '网络竞价',
  venue: '旗交易中心网络竞价系统',
  openedAt: '2026年4月20日10:00:00',
  closedAt: '2026年4月20日16:05:12',
  transferors: ['示范嘎查48户', '示范嘎查股份经济合作社'],
  transferee: '示范农牧业发展有限公司',
  bidderNumber: '3号',
  qualified: '合格申请人4个，其中3个报价',
  reserve: '每亩每年1,300.00元',
  price,
  bids: Array.from({ length: 14 }, (_, i) => ({
    seq: String(i + 1),
    bidder: `${(i % 3) + 1}号`,
    amount: Money.of(`${1300 + i * 5}.00`).format(),
    at: `2026年4月20日 1${Math.min(5, 0 + Math.floor(i / 3))}：0${i % 10}：12.345`,
    note: i > 11 ? '触发延时' : undefined,
  })),
  events: [{ at: '2026年4月20日 16:00:12', text: '延时5分钟，第1次' }],
  contractDue: '2026年4月30日',
  noticeUntil: '2026年4月27日',
  confirmedOn: '2026年4月20日',
  lawStatement,
};

const applicant = {
  name: '示范农牧业发展有限公司',
  idKind: '统一社会信用代码',
  idNumber: '91150627MA0000000Y',
  phone: '0477-1111111',
};

const acceptanceSlip: AcceptanceSlipData = {
  number: 'SL-2026-000044',
  issuer,
  applicant,
  kind: '受让申请',
  title,
  listingNumber: 'XM-2026-000031',
  receivedAt: '2026年4月3日 09:12',
  acceptedAt: '2026年4月3日',
  materials: [
    { name: '受让申请书', pieces: '1' },
    { name: '营业执照副本复印件', pieces: '1', note: '已核对原件' },
    { name: '声明与承诺书', pieces: '1' },
  ],
  next: ['交易中心于2026年4月13日前完成资格审核。', '审核通过后，请于2026年4月16日17:00前交纳保证金500,000.00元。'],
  clerk: '赵敏',
  lawStatement,
};

const receipt: ReceiptData = {
  number: 'SJ-2026-000102',
  issuer,
  purpose: '交易保证金',
  payer: '示范农牧业发展有限公司',
  payerAccount: '尾号8866',
  amount: '500,000.00',
  amountCapitals: Money.of('500000.00').toChinese(),
  receivedAt: '2026年4月14日 10:02:31',
  method: '银行转账',
  bankSerial: '20260414000123',
  reference: 'BZJ-7Q2M-44',
  listingNumber: 'XM-2026-000031',
  title,
  account: escrow,
  treasurer: '孙会计',
  issuedOn: '2026年4月14日',
};

const rejection: RejectionData = {
  number: 'BT-2026-000003',
  issuer,
  applicant,
  kind: '受让申请',
  title,
  listingNumber: 'XM-2026-000031',
  appliedOn: '2026年4月3日',
  decidedOn: '2026年4月9日',
  reasons: [
    { article: '办法第十三条', text: '营业执照记载的统一社会信用代码校验不符。' },
    { article: '办法第十七条', text: '未提供农业经营能力证明，不满足公告第五项第一条的条件。' },
  ],
  remedies: [
    '更正营业执照信息、补充经营能力证明后，可以在报名截止（2026年4月15日17:00）前重新申请。',
    '对本通知有异议的，可以向旗农村牧区产权流转交易市场建设协调小组办公室反映。',
  ],
  clerk: '赵敏',
  lawStatement,
};

export const samples: { [T in DocumentTemplate]: DocumentData[T] } = {
  'contract-land': landContract,
  'contract-general': houseContract,
  certificate,
  announcement,
  'deal-confirmation': dealConfirmation,
  'acceptance-slip': acceptanceSlip,
  receipt,
  rejection,
};
