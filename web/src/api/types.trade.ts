import type { ActionView, MaterialView, Party } from './types';

export type DepositState =
  'ordered' | 'partPaid' | 'paid' | 'late' | 'held' | 'refundDue' | 'refunding' | 'refunded' | 'kept' | 'applied';
export interface EscrowAccount {
  holder: string;
  bankName: string;
  accountNumber: string;
  /** A number of this payment alone. */
  own: boolean;
}
export interface DepositView {
  kind: 'bid' | 'bond';
  id: string;
  version: number;
  state: DepositState;
  reference: string;
  orderId: string;
  applicationId: string;
  applicationNumber: string | null;
  payerName: string | null;
  amount: string;
  paid: string;
  paidInTime: string;
  dueBy: string;
  paidAt: string | null;
  /** Of a statutory tender that has ended: its interest is still to be reckoned. */
  owesInterest: boolean;
  endedBy: string | null;
  refundDueAt: string | null;
  refundedAt: string | null;
  overdue: boolean;
  account: EscrowAccount | null;
}
export interface BankLineView {
  id: string;
  version: number;
  state: 'matched' | 'suspense' | 'returned' | 'interest';
  direction: 'in' | 'out';
  serial: string;
  bookedAt: string;
  amount: string;
  payerName: string;
  payerAccount: string;
  ownAccount: string | null;
  remark: string;
  suspenseReason: { code: string; label: string } | null;
  match: {
    orderId: string;
    purpose: string;
    reference: string;
    depositId: string | null;
    applicationNumber: string | null;
    dealId: string | null;
  } | null;
  held: string;
  excess: string;
}
export interface OrderView {
  id: string;
  purpose: string;
  reference: string;
  amount: string;
  paid: string;
  /** What of it a deposit was turned into. */
  applied: string;
  state: string;
  payerName: string | null;
  dueBy: string;
  paidAt: string | null;
  dealId: string | null;
  applicationId: string | null;
  account: EscrowAccount | null;
}
export interface RefundView {
  id: string;
  version: number;
  state: 'due' | 'paid' | string;
  kind: string;
  depositId: string | null;
  amount: string;
  dueAt: string;
  overdue: boolean;
  payee: { holder: string; account: string };
}
export interface PayoutView {
  id: string;
  version: number;
  state: 'waiting' | 'due' | 'paid' | string;
  orderId: string;
  dealId: string;
  party: { id: string; name: string };
  amount: string;
  paidAt: string | null;
  payee: { holder: string; bankName: string | null; account: string; cnaps: string | null } | null;
}

export type ApplicationState = 'draft' | 'submitted' | 'returned' | 'accepted' | 'approved' | 'rejected' | 'withdrawn';
export interface ListingRef {
  id: string;
  number: string | null;
  title: string;
  state: string;
}
export interface ApplicationLine {
  id: string;
  number: string | null;
  version: number;
  state: ApplicationState;
  stateSince: string;
  listing: ListingRef;
  party: { id: string; name: string; kind: string };
  submittedAt: string | null;
  checkDueAt: string | null;
  overdue: boolean;
  ended: string | null;
}
export interface Condition {
  condition: string;
  title: string;
  met: boolean;
  source: string;
  detail: string;
}
/** Land Contract Law 45. */
export interface CapitalReview {
  state: 'due' | 'asked' | 'passed' | 'refused';
  office: string | null;
  requestFileId: string | null;
  askedAt: string | null;
  dueAt: string | null;
  overdue: boolean;
  qualification: boolean | null;
  project: boolean | null;
  risk: boolean | null;
  opinion: string | null;
  documentFileId: string | null;
  repliedOn: string | null;
}

export interface ApplicationView {
  id: string;
  number: string | null;
  version: number;
  state: ApplicationState;
  stateSince: string;
  listing: ListingRef;
  party: Party;
  members: { party: Party; share: string }[];
  agent: { name: string; partyId: string | null; phone: string | null } | null;
  statementAccepted: boolean;
  materials: MaterialView[];
  returnedFor: string[] | null;
  opinion: string | null;
  submittedAt: string | null;
  acceptedAt: string | null;
  checkDueAt: string | null;
  overdue: boolean;
  ended: string | null;
  deposit: DepositView | null;
  bidderNumber: number | null;
  eligibility: Condition[];
  /** Art. 18: the change notice that waits to be confirmed. */
  unconfirmedNotice: number | null;
  capitalReview: CapitalReview | null;
  priority: PriorityClaims | null;
  actions: ActionView[];
}

/** Art. 29: what may be claimed at this listing, until when, and what was. */
export interface PriorityClaims {
  kinds: { code: string; name: string; rank: number; citation: string; evidence: string }[];
  until: string | null;
  claim: {
    kind: string;
    name: string;
    rank: number;
    evidenceFileId: string;
    claimedAt: string;
    state: 'claimed' | 'accepted' | 'refused' | 'exercised' | 'lapsed';
    reason: string | null;
  } | null;
}

export type SessionState = 'scheduled' | 'open' | 'suspended' | 'closed' | 'unsold' | 'agreed' | 'terminated';
export interface Bid {
  seq: number;
  bidder: string;
  amount: string;
  at: string;
  closesAt?: string;
  extended?: boolean;
  match?: boolean;
}
export type SessionMethod = 'ascending' | 'agreement' | 'quotes' | 'auction' | 'draw';
export interface SessionView {
  id: string;
  version: number;
  listing: { id: string; number: string | null; title: string };
  method: SessionMethod;
  best: 'highest' | 'lowest';
  state: SessionState;
  stateName: string;
  opensAt: string;
  freePeriodEndsAt: string;
  closesAt: string;
  increment: string;
  maxIncrement: string | null;
  extensionMinutes: number;
  extensions: number;
  maxExtensions: number | null;
  reserve: string;
  basisText: string;
  /** Number of the last event: what the live view goes on from. */
  seq: number;
  standing: Bid | null;
  nextMinimum: string;
  serverTime: string;
  /** The last fifty, the newest first. */
  bids: Bid[];
  agreement: { amount: string | null; transferorConfirmed: boolean; transfereeConfirmed: boolean } | null;
  /** Talks after nobody bid on that day (art. 29). */
  unsoldOn: string | null;
  me: {
    bidderNumber: number | null;
    eligible: boolean;
    leading: boolean;
    barred: string | null;
    priorityRank: number | null;
    mayMatch: boolean;
    order: { no: number; maximum: string; at: string } | null;
    mayConfirm: boolean;
    mayRecord: boolean;
  } | null;
}

/** Somebody who had qualified for a session in which nobody bid. */
export interface Candidate {
  applicationId: string;
  bidderNumber: number;
  party: { id: string; name: string };
}

export type DealState =
  | 'resultNotice'
  | 'objected'
  | 'dealt'
  | 'contracted'
  | 'certified'
  | 'settled'
  | 'terminated'
  | 'defaulted'
  | 'passedOn'
  | 'yielded'
  | 'boughtBack';
export interface DealLine {
  id: string;
  version: number;
  state: DealState;
  listing: ListingRef & { version: number };
  transferee: { id: string; name: string; kind: string };
  price: string;
  basisText: string;
  total: string;
  noticeUntil: string;
  contractDueAt: string | null;
}
export interface DealObjection {
  id: string;
  state: 'open' | 'dismissed' | 'upheld';
  party: string;
  /** Of somebody from the public; for the centre alone. */
  contact?: string | null;
  reason: string;
  finding?: string | null;
  findingFileId?: string | null;
  evidenceFileId: string | null;
  madeAt: string;
  decidedAt: string | null;
  decision: string | null;
}
export interface DealView extends DealLine {
  stateSince: string;
  transferees: { id: string; name: string; kind: string }[];
  transferors: { id: string; name: string; kind: string }[];
  origin: 'bidding' | 'agreement' | 'quotes' | 'tender' | 'auction' | 'draw';
  bidderNumber: number | null;
  totalChinese: string;
  beneficiaries: { partyId: string; name: string; share?: string; amount: string }[];
  payments: { no: number; amount: string; dueOn: string | null; note: string }[];
  frozen: boolean;
  /** This person may file its renewal with the same transferee. */
  renewable: boolean;
  dealtAt: string | null;
  announcedAt: string | null;
  objections: DealObjection[];
  contract: {
    id: string;
    number: string;
    state: 'drawn' | 'signed' | 'compared';
    fileId: string;
    signedFileId: string | null;
    transferorSignedOn: string | null;
    transfereeSignedOn: string | null;
    comparedAt: string | null;
    opinion: string | null;
  } | null;
  certificate: {
    id: string;
    number: string;
    issuedAt: string;
    checkUrl: string;
    copies: { no: number; handedTo: string; at: string; by: string; fileId: string }[];
    voided: { id: string; number: string; reason: string }[];
  } | null;
  /** Below the reserve: the owner may buy back (art. 29). */
  buyBackUntil: string | null;
  priorityUntil: string | null;
  /** It came about by a priority (art. 29). */
  byPriority: boolean;
  applicationId: string;
  /** The winner did not sign. */
  defaulted: { at: string; reason: string; evidenceFileId: string } | null;
  /** The performance bond, where the centre keeps one. */
  bond: DepositView | null;
  electronicSeal: string | null;
  actions: ActionView[];
}
export interface ResultView {
  dealId: string;
  listing: ListingRef;
  state: DealState;
  bidderNumber: number | null;
  transferee: string | null;
  price: string;
  basisText: string;
  total: string;
  noticeUntil: string;
  announcedAt: string | null;
  /** Art. 29: a holder may take it until then. */
  priorityUntil: string | null;
}
export interface CertificateCheck {
  valid: boolean;
  number: string;
  title: string;
  transferor: string;
  transferee: string;
  total: string;
  issuedAt: string;
  state: 'valid' | 'void';
  voidReason: string | null;
  replacedBy: string | null;
}

/** A line of the clerk's day of sessions. */
export interface DaySession {
  id: string;
  listing: { id: string; number: string | null; title: string };
  townCode: string;
  method: SessionMethod;
  state: SessionState;
  stateName: string;
  opensAt: string;
  closesAt: string;
  reserve: string;
  basisText: string;
  standing: string | null;
  bids: number;
  qualified: number | null;
}
