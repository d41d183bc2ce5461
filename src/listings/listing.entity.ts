import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  AreaColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  MoneyColumn,
  type Role,
  type Root,
  TextColumn,
} from '../platform/index.js';
import type {
  CategoryNo,
  Direction,
  LawPin,
  Method,
  PriceBasis,
  PricingJson,
  TransferKind,
} from '../rulebook/index.js';
import type { Area, Money } from '../values/index.js';
import type { ListingState } from './listing.machine.js';

/** Where a listing is traded, and why (art. 35). */
export interface Venue {
  level: 'centre' | 'station';
  /** A negotiated agreement is barred, unless an announcement has left exactly one qualified applicant. */
  public: boolean;
  /** Chinese: the figures of art. 35 that were reached. */
  because: string[];
  /** The station the centre arranged this trade to (art. 10, 11). */
  arrangedTo?: string | null;
}

/** What an announcement fixes in time and steps; instants ISO 8601 with offset, money as its string. */
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
  /** Working days in which anybody may object to the result. */
  resultNoticeWorkingDays: number;
  /** Days from the deal to the signed contract. */
  contractDays: number;
  oneApplicant: 'session' | 'agreement';
  /** Art. 29: working days after the close in which a holder takes the deal at its price; absent: inside the session. */
  priorityWindowWorkingDays?: number;
  /** How the bids of a tender are judged; absent elsewhere. */
  award?: AwardTerms;
  /** Of an auction; absent elsewhere. */
  auction?: AuctionTerms;
  /** Of a fixed-price letting; absent elsewhere. */
  draw?: DrawTerms;
}

/** By which public value lots are drawn, and the commitment to the seed (trading.md). */
export interface DrawTerms {
  /** In words: which result, of which day. */
  source: string;
  /** Before this nobody can know it; ISO 8601 with offset. */
  knownFrom: string;
  nonce: string;
  /** SHA-256 of the seed, hexadecimal. */
  commitment: string;
}

/** Auction Law 46: published with the notice. Days as YYYY-MM-DD. */
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

/** Tender Law 19: published with the documents, and followed. */
export interface AwardTerms {
  by: 'price' | 'score';
  /** Weights in whole per cent. */
  criteria: { name: string; percent: number }[];
  candidateDays: number;
}

export interface ValuationJson {
  kind: 'appraised' | 'recorded' | 'agreed';
  amount: string;
  /** What the figure means; `lump` for a total over the whole term. */
  basis: PriceBasis;
  appraiser: string | null;
  reportDate: string | null;
}

/** Beside the deposit and outside its cap (trading.md). */
export interface PerformanceBond {
  amount: string | null;
  perUnit: string | null;
  /** `centre`: into escrow; `transferor`: settled between the parties. */
  paidTo: 'centre' | 'transferor';
  dueWorkingDays: number | null;
  note: string | null;
}

export interface BeneficiaryJson {
  partyId: string;
  share: string;
}

/** What people fight about later, said beforehand. */
export interface TermsJson {
  sublease: boolean;
  rebuild: boolean;
  notes: string | null;
}

/** The contract that goes on with its transferee (trading.md, "Renewal"). */
export interface RenewalJson {
  contract: string;
  /** The listing that it came from; null where it was not made here. */
  listingId: string | null;
  transfereePartyIds: string[];
  /** Its last day, YYYY-MM-DD. */
  endsOn: string;
}

export interface AgentJson {
  name: string;
  partyId: string | null;
}

/** One right, one lot put up for trade, from draft to closed: the root that every deed of its trade locks. */
@Entity('listing')
export class Listing implements Root {
  @PrimaryColumn('uuid')
  id: string;

  /** Given at acceptance (art. 16); null before. */
  @TextColumn({ nullable: true })
  number: string | null;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ListingState;

  @InstantColumn()
  stateSince: Date;

  /** Where a suspension came from. */
  @TextColumn({ nullable: true })
  rememberedState: ListingState | null;

  @TextColumn()
  title: string;

  @TextColumn()
  direction: Direction;

  /** Art. 12: 1 to 12. */
  @Column({ type: 'integer' })
  category: CategoryNo;

  @TextColumn()
  subKind: string;

  @TextColumn()
  transferKind: TransferKind;

  @TextColumn()
  method: Method;

  @TextColumn()
  villageCode: string;

  @TextColumn()
  townCode: string;

  @TextColumn()
  useNow: string;

  @TextColumn()
  useAfter: string;

  /** Null where a party files for itself. */
  @IdColumn({ nullable: true })
  filerOrganizationId: string | null;

  @IdColumn({ nullable: true })
  filerAccountId: string | null;

  /** Who filed decides whether owners must delegate in writing (art. 5). */
  @TextColumn()
  filerRole: Role;

  /** The owner that speaks for the transferor's side: the filing party, else the collective, else the first owner. */
  @IdColumn()
  leadPartyId: string;

  /** The category's particulars, text by code. */
  @JsonColumn()
  particulars: Record<string, string>;

  @JsonColumn()
  pricing: PricingJson;

  @TextColumn({ nullable: true })
  conditions: string | null;

  @JsonColumn()
  terms: TermsJson;

  /** Yuan (art. 20). */
  @MoneyColumn()
  deposit: Money;

  @JsonColumn({ nullable: true })
  performanceBond: PerformanceBond | null;

  /** Yuan, on the basis that people bid on. */
  @MoneyColumn()
  reserve: Money;

  /** What a bid's figure means, e.g. 元/亩·年. */
  @TextColumn()
  basisText: string;

  /** Mu; zero where the thing has no area. */
  @AreaColumn()
  areaMu: Area;

  /** Yuan: the total at the reserve over the whole term, or the appraised total of the same thing where higher. */
  @MoneyColumn()
  estimatedValue: Money;

  /** Yuan: the value of the whole asset, for information; never a floor for a lease (art. 29). */
  @MoneyColumn({ nullable: true })
  assetTotalValue: Money | null;

  @JsonColumn({ nullable: true })
  valuation: ValuationJson | null;

  @JsonColumn()
  venue: Venue;

  /** Shares of the deal's total where they do not follow the parcels. */
  @JsonColumn()
  beneficiaries: BeneficiaryJson[];

  @JsonColumn({ nullable: true })
  agent: AgentJson | null;

  /** Null where the right is let to whoever comes. */
  @JsonColumn({ nullable: true })
  renewal: RenewalJson | null;

  /** Departments the clerk will ask once the town's title review is through (art. 18). */
  @JsonColumn()
  departmentIds: string[];

  /** As announced; moves with a restart. */
  @JsonColumn({ nullable: true })
  schedule: Schedule | null;

  /** Version of the last notice whose terms applicants must know: the first, or one that changed it materially (art. 18); 0 before any. */
  @Column({ type: 'integer' })
  bindingNotice: number;

  /** The rulebook version that this listing was last decided under (art. 37). */
  @TextColumn()
  lawVersion: string;

  /** What it began under, set at its submission: it ends under it (art. 37). Null while it is a draft. */
  @JsonColumn({ nullable: true })
  lawPin: LawPin | null;

  /** Written by the database for the public search (migration 748): title, number and places in small letters. */
  @TextColumn({ nullable: true, select: false, insert: false, update: false })
  searchText?: string | null;

  /** Of the schedule, written by the database, so that an index can hold it. */
  @InstantColumn({ nullable: true, select: false, insert: false, update: false })
  registrationUntil?: Date | null;

  /** When the signer took on liability for the filing (art. 15), and who. */
  @InstantColumn({ nullable: true })
  liabilityAcceptedAt: Date | null;

  @IdColumn({ nullable: true })
  liabilityAcceptedBy: string | null;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @InstantColumn({ nullable: true })
  acceptedAt: Date | null;

  @InstantColumn({ nullable: true })
  announcedAt: Date | null;

  @InstantColumn({ nullable: true })
  dealtAt: Date | null;

  /** Yuan over the whole term, as dealt; counts instead of the estimate where parts are added up (art. 35). */
  @MoneyColumn({ nullable: true })
  dealTotal: Money | null;

  @InstantColumn()
  createdAt: Date;
}
