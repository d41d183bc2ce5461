import type { BankAccountText, ContractParcel, DocumentBase, DocumentParty } from './documents.base.js';
import type { FormData } from './documents.forms.js';

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

/** Every contract template; land has the particulars of Land Contract Law 40. */
export interface ContractData extends DocumentBase {
  title: string;
  listingNumber: string;
  transferors: DocumentParty[];
  /** Instead of so many blocks: “甲方共52户,名单及各户地块见附表一”. Prints above the transferors, who may then be only the delegate. */
  transferorsNote?: string;
  transferees: DocumentParty[];
  /** Where the two sides are not called 出让方 and 受让方: a purchase, a partnership (art. 12(10)). */
  sides?: { a: string; b: string };
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
  /** Of the address with the statement behind it. */
  qr: string;
  checkUrl: string;
  /** Signed by the centre; checked with its public key alone. */
  statement: string;
  checkCode: string;
  /** Where this one replaces another: its number. */
  replaces?: string;
  /** Of a numbered printing copy. */
  copy?: { no: string; on: string; handedTo: string };
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
  /** Where the owner is not 出让方 and the price is not 底价: a purchase, a partnership (art. 12(10)). */
  names?: { owner: string; price: string };
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
  listingNumber?: string;
  /** The number of a transferee's application, which is not that of the listing. */
  filingNumber?: string;
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
  applicationNumber?: string;
  account: BankAccountText;
  note?: string;
  treasurer: string;
  issuedOn: string;
}

export interface RejectionData extends DocumentBase {
  applicant: DocumentParty;
  kind: string;
  title: string;
  listingNumber?: string;
  appliedOn: string;
  decidedOn: string;
  /** Each reason with the article it rests on. */
  reasons: { article: string; text: string }[];
  /** What the applicant can do now. */
  remedies: string[];
  clerk: string;
  lawStatement: string;
}

export const contractTemplates = [
  'contract-land',
  'contract-forest',
  'contract-collective-asset',
  'contract-equipment',
  'contract-water',
  'contract-intellectual-property',
  'contract-construction-land',
  'contract-dwelling',
  'contract-biological',
  'contract-project',
  'contract-shares',
  'contract-other',
] as const;
export type ContractTemplate = (typeof contractTemplates)[number];

/** Template name → its data. */
export interface DocumentData extends Record<ContractTemplate, ContractData>, FormData {
  certificate: CertificateData;
  announcement: AnnouncementData;
  'deal-confirmation': DealConfirmationData;
  'acceptance-slip': AcceptanceSlipData;
  receipt: ReceiptData;
  rejection: RejectionData;
}

export type DocumentTemplate = keyof DocumentData;
