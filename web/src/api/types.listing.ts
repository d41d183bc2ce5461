import type { JointLot } from './types.joint';
import type { ActionView, LawInfo, Named, Page, UsualTerms } from './types';

export type ListingState =
  | 'draft'
  | 'returned'
  | 'submitted'
  | 'accepted'
  | 'verifying'
  | 'approved'
  | 'announced'
  | 'trading'
  | 'unsold'
  | 'resultNotice'
  | 'dealt'
  | 'contracted'
  | 'certified'
  | 'closed'
  | 'rejected'
  | 'withdrawn'
  | 'suspended'
  | 'terminated'
  | 'rescinded';

export type PriceBasis = 'lump' | 'perYear' | 'perUnit' | 'perUnitYear';

export interface Pricing {
  basis: PriceBasis;
  amount?: string | null;
  term?: { years?: number | null; from?: string | null; to?: string | null } | null;
  escalation?: { fromYear: number; percent?: string | null; amount?: string | null }[] | null;
  payment?: {
    kind: 'once' | 'yearly' | 'instalments';
    instalments?: { share: string; due?: string | null; note?: string | null }[] | null;
  } | null;
}
export interface Parcel {
  id?: string;
  no?: number;
  kind: string;
  description?: string | null;
  ownerPartyId?: string;
  quantity: string;
  unit: string;
  unitPrice?: string | null;
  certificateNo?: string | null;
  contractEnd?: string | null;
}
export interface Valuation {
  kind: 'appraised' | 'recorded' | 'agreed';
  amount: string;
  basis?: string | null;
  appraiser?: string | null;
  reportDate?: string | null;
}
export interface PerformanceBond {
  amount?: string | null;
  perUnit?: string | null;
  paidTo?: 'centre' | 'transferor';
  dueWorkingDays?: number | null;
  note?: string | null;
}

/** Body of POST and PUT /api/listings. */
export interface ListingDraft {
  title: string;
  direction: string;
  category: number;
  subKind: string;
  transferKind: string;
  method: string;
  villageCode: string;
  useNow: string;
  useAfter: string;
  particulars: Record<string, string>;
  pricing: Pricing;
  parcels: Parcel[];
  beneficiaries?: { partyId: string; share: string }[];
  deposit: string;
  performanceBond?: PerformanceBond;
  assetTotalValue?: string;
  valuation?: Valuation;
  conditions?: string;
  terms?: { sublease: boolean; rebuild: boolean; notes?: string };
  agent?: { name: string; partyId?: string };
  renewal?: { contract: string; transfereePartyId?: string; endsOn?: string };
}

export interface Venue {
  level: 'centre' | 'station';
  public: boolean;
  because: string[];
  arrangedTo?: string | null;
}
export interface Schedule {
  registrationUntil: string;
  depositUntil: string;
  qualificationUntil: string | null;
  priorityDeadline: string | null;
  opensAt: string;
  freePeriodMinutes: number;
  increment: string | null;
  maxIncrement: string | null;
  extensionMinutes: number;
  maxExtensions: number | null;
  resultNoticeWorkingDays: number;
  contractDays: number;
  oneApplicant: 'session' | 'agreement';
  /** Art. 29: exercised after the close. */
  priorityWindowWorkingDays?: number;
  /** Of a tender. */
  award?: AwardTerms;
  /** Of an auction. */
  auction?: AuctionTerms;
  /** Of a letting at a fixed price. */
  draw?: DrawTerms;
}

export interface DrawTerms {
  source: string;
  knownFrom: string;
  nonce: string;
  commitment: string;
}

export interface AuctionTerms {
  house: string;
  licence: string;
  auctioneer: string;
  auctioneerCertificate: string;
  place: string;
  viewingFrom: string;
  viewingUntil: string;
  viewingPlace: string;
}

export interface AwardTerms {
  by: 'price' | 'score';
  criteria: { name: string; percent: number }[];
  candidateDays: number;
}

/** One row of a list of listings. */
export interface ListingItem {
  id: string;
  number: string | null;
  version: number;
  state: ListingState;
  stateName: string;
  stateSince: string;
  title: string;
  category: number;
  subKind: string;
  transferKind: string;
  method: string;
  town: Named;
  village: Named;
  areaMu: string;
  reserve: string;
  basisText: string;
  estimatedValue: string;
  deposit: string;
  venue: Venue;
  submittedAt: string | null;
  announcedAt: string | null;
  overdue: number;
}

export interface OwnerView {
  partyId: string;
  name: string;
  kind: string;
  statement: { fileId: string; signedOn: string } | null;
  delegation: { fileId: string; delegate: string; signedOn: string } | null;
  resolution: {
    fileId: string;
    date: string;
    assembly: string;
    entitled: number;
    present: number;
    inFavour: number;
    reserve: string | null;
    renewal: boolean;
  } | null;
  notice: {
    fileId: string;
    from: string;
    to: string;
    objections: { on: string; text: string; settled: boolean }[];
  } | null;
  filings: { kind: 'town' | 'bureau'; fileId: string; on: string; number: string | null }[];
  contractorConsent: { fileId: string; signedOn: string; contractor: string } | null;
  collectiveNotice: { fileId: string; on: string; number: string } | null;
}
export interface MaterialView {
  id: string;
  kind: string;
  kindName?: string;
  name: string;
  partyId?: string | null;
  fileId: string;
  fileName: string;
  size: number;
}
export interface VerificationView {
  id: string;
  version: number;
  listingId: string;
  listing: { number: string | null; title: string };
  stage: 'town' | 'banner';
  organization: { id: string; name: string };
  askedAt: string;
  dueAt: string;
  overdue: boolean;
  state: 'pending' | 'confirmed' | 'objected' | 'withdrawn' | 'overruled';
  opinion: string | null;
  documentFileId: string | null;
  repliedAt: string | null;
  actions?: ActionView[];
}
export interface AnnouncementView {
  id: string;
  version: number;
  publishedAt: string;
  content: AnnouncementContent;
  pdfFileId?: string | null;
}
/** What an announcement told the public, as it was on that day. */
export interface AnnouncementContent {
  joint?: JointLot;
  number: string | null;
  title: string;
  direction?: string;
  category: { no: number; name?: string };
  subKind: { code: string; name?: string };
  transferKind: Named;
  method: Named;
  town: Named;
  village: Named;
  transferor: string;
  useNow: string;
  useAfter: string;
  particulars: Record<string, string>;
  parcels: Parcel[];
  areaMu: string;
  pricing: Pricing;
  reserve: string;
  basisText: string;
  estimatedValue: string;
  deposit: string;
  performanceBond: PerformanceBond | null;
  conditions: string | null;
  disclosures?: string[];
  renewal?: { contract: string; endsOn: string; open: boolean };
  terms: { sublease: boolean; rebuild: boolean; notes?: string | null } | null;
  venue: Venue;
  schedule: Schedule | null;
  law?: { version: string; number?: string; notice?: string | null };
  change?: string | null;
}

/** The contract that goes on with its transferee. */
export interface Renewal {
  contract: string;
  /** Where it came from; null where it was not made here. */
  listingId: string | null;
  transfereePartyIds: string[];
  transferees: string[];
  endsOn: string;
}

export interface ListingView extends Omit<ListingItem, 'overdue'> {
  direction: string;
  villageCode: string;
  useNow: string;
  useAfter: string;
  particulars: Record<string, string>;
  pricing: Pricing;
  parcels: Parcel[];
  beneficiaries: { partyId: string; share: string }[];
  performanceBond: PerformanceBond | null;
  assetTotalValue: string | null;
  valuation: Valuation | null;
  conditions: string | null;
  terms: { sublease: boolean; rebuild: boolean; notes?: string | null } | null;
  agent: { name: string; partyId?: string | null } | null;
  renewal: Renewal | null;
  leadPartyId: string;
  filer: { role: string; organizationId: string | null };
  depositCap: string;
  owners: OwnerView[];
  materials: MaterialView[];
  verifications: VerificationView[];
  announcements: AnnouncementView[];
  trade: (Schedule & { sessionId?: string | null }) | null;
  dealId: string | null;
  actions: ActionView[];
  suspension: {
    ground: number;
    reason: string;
    evidenceFileId: string;
    until: string | null;
    suspendedAt: string;
    fromState: string;
  } | null;
  /** Art. 35: the parts that count together, added up; for the offices. */
  aggregate: {
    parts: {
      listingId: string;
      number: string | null;
      filedOn: string;
      value: string;
      mu: string;
      because: 'asset' | 'decision';
    }[];
    value: string;
    mu: string;
    reasons: string[];
  } | null;
  lawVersion: string;
  /** Art. 37: the version it runs under. */
  law: LawInfo;
  tradingRules: UsualTerms & {
    no: number;
    from: string | null;
    announcementWorkingDays: number;
    villageNoticeDays: number;
  };
  rememberedState: string | null;
}

/** One card of the public hall. */
/** `more`: there are more than `total`, which ends at 1000. */
export interface PublicListingPage extends Page<PublicListingItem> {
  more: boolean;
}
export interface PublicListingItem {
  id: string;
  number: string;
  title: string;
  /** In the words the public knows. */
  state: string;
  category: number;
  transferKind: string;
  method: string;
  town: Named;
  village: Named;
  areaMu: string;
  reserve: string;
  basisText: string;
  deposit: string;
  term: Pricing['term'];
  publishedAt: string;
  registrationUntil: string;
  depositUntil: string;
  opensAt: string;
}
/** The public page: the notice in force as it was published, and what rooms above add. */
export interface PublicListingView extends PublicListingItem {
  content: AnnouncementContent;
  terms: { sublease: boolean; rebuild: boolean; notes?: string | null } | null;
  schedule: Schedule;
  announcements: AnnouncementView[];
  suspension: { until: string | null; suspendedAt: string } | null;
  sessionId?: string | null;
}
