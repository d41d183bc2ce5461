/**
 * What each template prints. Everything is text ready for print (money by `Money.format()`, dates as 2026年3月5日): templates know no law and
 * count nothing. An optional value that is absent prints as “—” or drops its clause.
 */
export interface DocumentBase {
  /** The document's own number. */
  number: string;
  /** The office that issues it: 伊金霍洛旗农村牧区产权流转交易中心. */
  issuer: string;
  /** Printed across each page: 作废, 演示, 草稿. */
  watermark?: string;
}

export interface DocumentParty {
  name: string;
  /** 居民身份证, 统一社会信用代码, 土地承包经营权证 … */
  idKind?: string;
  /** As the caller may show it: masked where the paper is public. */
  idNumber?: string;
  address?: string;
  phone?: string;
  /** Legal or household representative. */
  representative?: string;
  /** Delegate who signs, with the delegation. */
  agent?: string;
}

export interface BankAccountText {
  holder: string;
  bankName: string;
  accountNumber: string;
}

export interface ContractParcel {
  owner: string;
  name: string;
  location: string;
  /** With its unit: 2,380.94 亩. */
  quantity: string;
  /** Quality grade (Land Contract Law 40(2)), or condition of a thing. */
  grade?: string;
  certificateNo?: string;
  unitPrice?: string;
}

export interface ContractBeneficiary {
  name: string;
  /** 30%. */
  share?: string;
  amount: string;
  account?: string;
}

export interface ContractPayment {
  /** 第一期, 2026年度 … */
  period: string;
  due: string;
  amount: string;
}

/** Both contract templates: land (Land Contract Law 40) and general. */
export interface ContractData extends DocumentBase {
  title: string;
  listingNumber: string;
  transferors: DocumentParty[];
  /** Instead of so many blocks: “甲方共52户,名单及各户地块见附表一”. Prints above the transferors, who may then be only the delegate. */
  transferorsNote?: string;
  transferees: DocumentParty[];
  category: string;
  subKind: string;
  transferKind: string;
  method: string;
  dealtOn: string;
  location: string;
  /** Total with unit. */
  quantity: string;
  parcels: ContractParcel[];
  /** Use of the object today. */
  useNow: string;
  /** Use after the transfer. */
  use: string;
  /** `from` and `to` are absent where a right is sold for good. */
  term: { text: string; from?: string; to?: string };
  price: {
    /** 每亩每年1,300.00元. */
    unit: string;
    total: string;
    /** `Money.toChinese()`; the template puts 人民币 before it. */
    totalCapitals: string;
    /** Rent that steps up: one line for each step. */
    escalation?: string[];
  };
  beneficiaries?: ContractBeneficiary[];
  payments: ContractPayment[];
  /** 一次性支付, 分年支付 … with the account it is paid through (settlement through the centre, art. 19). */
  payment: { kind: string; account?: BankAccountText };
  deposit?: string;
  performanceBond?: { amount: string; due: string; note?: string };
  delivery: { on: string; condition?: string };
  sublease: boolean;
  rebuild: boolean;
  /** Ownership of attachments and facilities at the end of the term. */
  attachments: string;
  /** Who receives compensation where the land is taken, requisitioned or occupied; one line each. */
  compensation: string[];
  /** 逾期每日万分之五, as agreed and announced. */
  lateFee?: string;
  /** Further breach terms. */
  breach?: string[];
  /** 向伊金霍洛旗农村土地承包仲裁委员会申请仲裁, or the court. */
  dispute: string;
  /** Special terms, the announcement's own conditions among them. */
  specialTerms?: string[];
  /** 本合同一式五份… */
  copies: string;
  /** The rules the document rests on, with their version. */
  lawStatement: string;
  signedPlace?: string;
}

export interface CertificateData extends DocumentBase {
  listingNumber: string;
  contractNumber?: string;
  title: string;
  transferors: string[];
  transferees: string[];
  category: string;
  transferKind: string;
  method: string;
  location: string;
  /** Area or quantity with its unit. */
  area: string;
  use?: string;
  term: string;
  price: { unit: string; total: string; totalCapitals: string };
  dealtOn: string;
  contractedOn?: string;
  issuedOn: string;
  /** Which version of the rules the certificate rests on. */
  lawStatement: string;
  /** `qrSvg(checkUrl)`. */
  qr: string;
  checkUrl: string;
  checkCode: string;
  /** Where this one replaces another: its number. */
  replaces?: string;
}

export interface AnnouncementData extends DocumentBase {
  /** 转让公告, 变更公告(第2次) … */
  kind: string;
  version: string;
  title: string;
  listingNumber: string;
  particulars: { label: string; value: string }[];
  transferors: string[];
  parcels: { name: string; location: string; quantity: string; useNow: string; reserve: string }[];
  price: { reserve: string; estimated: string };
  deposit: { amount: string; account: BankAccountText; note?: string };
  /** Registration, deposit, qualification, opening, free period …, in order. */
  dates: { label: string; value: string }[];
  /** Increment, extension, one qualified applicant … */
  tradingRules: string[];
  /** Conditions for transferees. */
  conditions: string[];
  /** Contract terms that both sides are bound by. */
  contractTerms: string[];
  materials: string[];
  priorities?: string[];
  contact: { label: string; value: string }[];
  publishedOn: string;
  lawStatement: string;
  /** What this version changes, for a notice of change. */
  changes?: string[];
}

export interface DealConfirmationData extends DocumentBase {
  listingNumber: string;
  title: string;
  method: string;
  venue: string;
  openedAt: string;
  closedAt: string;
  transferors: string[];
  transferee: string;
  bidderNumber?: string;
  /** How many were qualified, how many bid. */
  qualified: string;
  reserve: string;
  price: { unit: string; total: string; totalCapitals: string };
  bids: { seq: string; bidder: string; amount: string; at: string; note?: string }[];
  /** Resolution of the session: extensions, suspensions, priority claims. */
  events?: { at: string; text: string }[];
  contractDue: string;
  noticeUntil?: string;
  confirmedOn: string;
  lawStatement: string;
}

export interface AcceptanceSlipData extends DocumentBase {
  applicant: DocumentParty;
  /** 转出申请, 受让申请. */
  kind: string;
  title: string;
  listingNumber: string;
  receivedAt: string;
  acceptedAt: string;
  materials: { name: string; pieces: string; note?: string }[];
  /** What happens next, with due dates. */
  next: string[];
  clerk: string;
  lawStatement: string;
}

export interface ReceiptData extends DocumentBase {
  /** 交易保证金, 流转价款 … */
  purpose: string;
  payer: string;
  payerAccount?: string;
  amount: string;
  /** `Money.toChinese()`. */
  amountCapitals: string;
  receivedAt: string;
  method: string;
  bankSerial: string;
  reference?: string;
  listingNumber: string;
  title: string;
  account: BankAccountText;
  note?: string;
  treasurer: string;
  issuedOn: string;
}

export interface RejectionData extends DocumentBase {
  applicant: DocumentParty;
  kind: string;
  title: string;
  listingNumber: string;
  appliedOn: string;
  decidedOn: string;
  /** Each reason with the article it rests on. */
  reasons: { article: string; text: string }[];
  /** What the applicant can do now. */
  remedies: string[];
  clerk: string;
  lawStatement: string;
}

/** Template name → its data. */
export interface DocumentData {
  'contract-land': ContractData;
  'contract-general': ContractData;
  certificate: CertificateData;
  announcement: AnnouncementData;
  'deal-confirmation': DealConfirmationData;
  'acceptance-slip': AcceptanceSlipData;
  receipt: ReceiptData;
  rejection: RejectionData;
}

export type DocumentTemplate = keyof DocumentData;
