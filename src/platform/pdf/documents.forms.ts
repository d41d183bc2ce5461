import type { BankAccountText, ContractParcel, DocumentBase, DocumentParty } from './documents.base.js';

/** A particular of the record with its name, ready for print. */
export interface Labelled {
  label: string;
  value: string;
}

/** A form that a party signs: printed from the draft, so that nobody types it again (art. 15, 25). */
interface Form extends DocumentBase {
  title: string;
  /** The day on which it was printed. */
  on: string;
  lawStatement: string;
}

export interface TransferOutApplicationData extends Form {
  applicant: DocumentParty;
  /** Who files: the owner itself, a room, a station, the centre. */
  filer: string;
  /** Every owner's name, the applicant's among them. */
  owners: string[];
  particulars: Labelled[];
  parcels: ContractParcel[];
  /** Price, deposit, term, terms of the contract, conditions for transferees. */
  conditions: Labelled[];
  beneficiaries?: { name: string; share?: string; account?: string }[];
  materials: string[];
}

export interface JointMember extends DocumentParty {
  /** 30%; 100% for somebody who applies alone. */
  share: string;
}

export interface TransferInApplicationData extends Form {
  listingNumber: string;
  /** The applicant, or all joint applicants with the leading one first. */
  members: JointMember[];
  agent?: string;
  particulars: Labelled[];
  conditions: string[];
  materials: string[];
}

export interface DeclarationData extends Form {
  listingNumber?: string;
  party: DocumentParty;
  /** 出让方, 受让方. */
  role: string;
  items: string[];
  parcels?: ContractParcel[];
}

export interface PowerOfAttorneyData extends Form {
  listingNumber?: string;
  principal: DocumentParty;
  delegate?: string;
  delegateId?: string;
  delegatePhone?: string;
  matters: string[];
  /** 本项目办结之日 … */
  until: string;
  parcels?: ContractParcel[];
}

export interface JointBidAgreementData extends Form {
  listingNumber: string;
  members: JointMember[];
}

export interface PriorityClaimData extends Form {
  listingNumber: string;
  claimant: DocumentParty;
  deadline: string;
  grounds: { text: string; chosen: boolean }[];
  /** What the announcement says of priorities. */
  announced?: string;
  /** Left out: lines to write on. */
  facts?: string;
}

export interface MissingNoticeData extends DocumentBase {
  applicant: DocumentParty;
  kind: string;
  title: string;
  listingNumber?: string;
  appliedOn: string;
  decidedOn: string;
  missing: string[];
  reason: string;
  remedies: string[];
  clerk: string;
  lawStatement: string;
}

export interface DepartmentLetterData extends DocumentBase {
  organization: string;
  /** 权属审查, 业务核实. */
  matter: string;
  title: string;
  listingNumber: string;
  particulars: Labelled[];
  parcels: ContractParcel[];
  questions: string[];
  askedOn: string;
  dueOn: string;
  clerk: string;
  lawStatement: string;
}

export interface SessionRecordData extends DocumentBase {
  title: string;
  listingNumber: string;
  method: string;
  venue: string;
  openedAt: string;
  closedAt: string;
  reserve: string;
  attendance: string;
  outcome: string;
  rules: string[];
  bids: { seq: string; bidder: string; amount: string; at: string; note?: string }[];
  /** Said where there was no bid. */
  noBids: string;
  events: { at: string; text: string }[];
  /** The hash of the session's last event: whoever holds the record can compare. */
  proof?: string;
  on: string;
  lawStatement: string;
}

/** An opening's record, an evaluation's report: a table with its particulars (Tender Law 36, 40). */
export interface TenderRecordData extends DocumentBase {
  title: string;
  listingNumber: string;
  particulars: Labelled[];
  table: { heads: string[]; rows: string[][] };
  clauses: string[];
  on: string;
  lawStatement: string;
}

interface Interruption extends DocumentBase {
  title: string;
  listingNumber: string;
  addressees: string;
  at: string;
  reason: string;
  /** What the listing was in: 公告中, 交易中 … */
  stage: string;
  decidedOn: string;
  officer: string;
  lawStatement: string;
}

export interface SuspensionNoticeData extends Interruption {
  ground: string;
  until?: string;
  effects: string[];
}

export interface RestartNoticeData extends Interruption {
  suspendedAt: string;
  requestedBy?: string;
  lost: string;
  /** Dates as they stand after the move. */
  dates?: Labelled[];
}

export interface TerminationNoticeData extends Interruption {
  ground: string;
  effects: string[];
}

export interface PaymentReceiptData extends DocumentBase {
  payee: string;
  payeeAccount?: string;
  /** 退还交易保证金, 拨付流转价款 … */
  purpose: string;
  amount: string;
  /** `Money.toChinese()`. */
  amountCapitals: string;
  paidAt: string;
  method: string;
  bankSerial: string;
  batch?: string;
  reference?: string;
  applicationNumber?: string;
  account: BankAccountText;
  note?: string;
  treasurer: string;
  issuedOn: string;
}

/** What the register of art. 33 holds of a mortgage, at its registration, a change and its end. */
export interface MortgageCertificateData extends DocumentBase {
  /** 抵押登记证明, 抵押变更登记证明, 抵押注销登记证明. */
  kind: string;
  registerNumber: string;
  owner: string;
  certificateNo: string;
  holder: string;
  right: string;
  rank: string;
  amount: string;
  amountCapitals: string;
  consent: string;
  /** Civil Code 406. */
  transfer: string;
  statutoryNumber?: string;
  registeredAt: string;
  officers: string;
  note?: string;
  change?: string;
  dischargedAt?: string;
  dischargeReason?: string;
  /** What this register does, and does not do. */
  effects: string[];
  lawStatement: string;
  issuedOn: string;
  clerk: string;
}

/** Forms and notices by template. */
export interface FormData {
  'transfer-out-application': TransferOutApplicationData;
  'transfer-in-application': TransferInApplicationData;
  declaration: DeclarationData;
  'power-of-attorney': PowerOfAttorneyData;
  'joint-bid-agreement': JointBidAgreementData;
  'priority-claim': PriorityClaimData;
  'missing-notice': MissingNoticeData;
  'department-letter': DepartmentLetterData;
  'session-record': SessionRecordData;
  'tender-opening': TenderRecordData;
  'tender-evaluation': TenderRecordData;
  'suspension-notice': SuspensionNoticeData;
  'restart-notice': RestartNoticeData;
  'termination-notice': TerminationNoticeData;
  'payment-receipt': PaymentReceiptData;
  'mortgage-certificate': MortgageCertificateData;
}
