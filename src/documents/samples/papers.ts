import type {
  AcceptanceSlipData,
  AnnouncementData,
  CertificateData,
  DealConfirmationData,
  ReceiptData,
  RejectionData,
} from '../../platform/pdf/index.js';
import { formatSecond, Money } from '../../values/index.js';
import { escrow, issuer, lawStatement, price, title } from './common.js';
import { landContract } from './contracts.js';

/** Stands where the QR code stands; it leads nowhere. */
const sampleCode =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 21 21"><path d="M0 0h7v7H0zM14 0h7v7h-7zM0 14h7v7H0zM9 9h3v3H9zM14 14h2v2h-2zM18 18h3v3h-3z"/></svg>';

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
  qr: sampleCode,
  statement: '',
  checkUrl: 'http://127.0.0.1:3000/certificates/JZ-2026-000008?code=7K3Q9P',
  checkCode: '7K3Q9P',
};

export const announcement: AnnouncementData = {
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

export const dealConfirmation: DealConfirmationData = {
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
    at: formatSecond(new Date(Date.UTC(2026, 3, 20, 2 + Math.floor(i / 3), i, 12))),
    note: i > 11 ? '触发延时' : undefined,
  })),
  events: [{ at: '2026年4月20日 16:00:12', text: '延时5分钟，第1次' }],
  contractDue: '2026年4月30日',
  noticeUntil: '2026年4月27日',
  confirmedOn: '2026年4月20日',
  lawStatement,
};

export const applicant = {
  name: '示范农牧业发展有限公司',
  idKind: '统一社会信用代码',
  idNumber: '91150627MA0000000Y',
  phone: '0477-1111111',
};

export const acceptanceSlip: AcceptanceSlipData = {
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

export const receipt: ReceiptData = {
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
  applicationNumber: 'BM-2026-000031',
  account: escrow,
  treasurer: '孙会计',
  issuedOn: '2026年4月14日',
};

export const rejection: RejectionData = {
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
