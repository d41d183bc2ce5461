import type { Violation } from './client';

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

export type Role =
  | 'admin'
  | 'clerk'
  | 'director'
  | 'treasurer'
  | 'station'
  | 'room'
  | 'department'
  | 'collective'
  | 'townGovernment'
  | 'party'
  | 'lender'
  | 'expert'
  | 'auctioneer'
  | 'supervisor';

export interface Account {
  id: string;
  username?: string;
  name: string;
  role: Role;
  organization: { id: string; name: string; kind: string; townCode: string | null; villageCode: string | null } | null;
  partyId: string | null;
}
export interface Me {
  account: Account;
  permissions: { action: string; scope: string | string[] }[];
}

export interface Region {
  code: string;
  name: string;
  kind: 'banner' | 'town' | 'village';
  parentCode: string | null;
}
export interface Organization {
  id: string;
  version: number;
  name: string;
  kind: string;
  code: string | null;
  townCode: string | null;
  villageCode: string | null;
}
export interface Named {
  code: string;
  name: string;
}
export interface CatalogueMaterial extends Named {
  required: boolean;
  condition?: string;
  keptWith?: string;
}
/** What a notice means where it says nothing, by the centre's trading rules (art. 12, 25). */
export interface UsualTerms {
  depositShare: string;
  incrementShare: string;
  freePeriodMinutes: number;
  extensionMinutes: number;
  maxExtensions: number | null;
  resultNoticeWorkingDays: number;
  contractDays: number;
}
export interface LawInfo {
  version: string;
  number: string;
  title: string;
  lapsed: boolean;
  advisory: boolean;
  notice: string | null;
}
export interface Category {
  no: number;
  name: string;
  subKinds: (Named & { departments?: string[] })[];
  units: string[];
  directions: Named[];
  transferKinds: Named[];
  methods: Named[];
  materials: CatalogueMaterial[];
  departments: string[];
  periods: { announcementWorkingDays: number; villageNoticeDays: number };
  usual: UsualTerms;
  rules: { no: number; from: string | null };
  agriculturalUse: boolean;
}
export interface Ground {
  no: number;
  code: string;
  name: string;
  evidence: string;
  /** What it asks for beside its evidence and a reason. */
  needs: ('requester' | 'bothSides' | 'approval' | 'regulator' | 'legalBasis' | 'termOver')[];
}
export interface Catalogue {
  categories: Category[];
  materials: { transferor: CatalogueMaterial[]; collective: CatalogueMaterial[]; transferee: CatalogueMaterial[] };
  methods: Named[];
  transferKinds: Named[];
  departments: Named[];
  suspensionGrounds: Ground[];
  terminationGrounds: Ground[];
  law: LawInfo & { situation: string; depositShare: string; tenderDepositShare: string };
}

/** An expert of the pool or an auctioneer of a house, with an account. */
export interface Specialist {
  id: string;
  name: string;
  organization: string;
}

export interface Party {
  id: string;
  version: number;
  kind: string;
  name: string;
  idType: string;
  idMask: string;
  phoneMask: string | null;
  representative: string | null;
  rightCertificateNo: string | null;
  farmer: boolean;
  villageCode: string | null;
  address: string | null;
  bankAccount: { holder: string; bankName: string; accountMask: string } | null;
}

/** One button: exactly what the server lets this person do now, and what still stands against it. */
export interface ActionView {
  action: string;
  label: string;
  allowed: boolean;
  violations: Violation[];
  /** Said, and nobody is refused for it (art. 37). */
  warnings?: Violation[];
}

export interface HistoryEntry {
  seq: number;
  at: string;
  actor: { name: string; role: string } | null;
  action: string;
  actionLabel?: string;
  from: string | null;
  to: string | null;
  reason: string | null;
  lawVersion?: string | null;
  facts?: Record<string, unknown> | null;
  hash?: string;
}

export interface Verdict {
  rule?: string;
  title?: string;
  article?: string;
  code: string;
  verdict: 'pass' | 'fail' | 'unknown';
  detail: string;
  facts?: Record<string, unknown>;
  missing?: string[];
  advisory?: boolean;
  lapsed?: boolean;
}
export interface Assessment {
  law: LawInfo;
  verdicts: Verdict[];
}

export interface Todo {
  kind: string;
  label: string;
  title: string;
  number: string | null;
  recordType: string;
  recordId: string;
  href: string;
  since: string;
  dueAt: string | null;
  overdue: boolean;
}

export * from './types.laws';
export * from './types.listing';
export * from './types.trade';
