import type { Area, CivilDate, Money } from '../values/index.js';
import type { IdType } from './identity.js';
import type { AnnouncementFacts, NoticeChangeFacts } from './notice-facts.js';
import type { ProfessionalStanding } from './professionals.js';
import type { PricedParcel, PriceBasis, Pricing } from './pricing.js';
import type {
  CategoryNo,
  Department,
  Direction,
  KeepingPurpose,
  Method,
  MortgagedRight,
  PartyKind,
  TransferKind,
} from './terms.js';

/**
 * What a rule may know. The services build these from the records; rules never query.
 * `null` means "known: there is none" (no valuation was filed); `undefined`, or a missing key, means "not known", and every rule that reads it
 * answers `unknown`, which a moment that needs the rule treats as a refusal. Money is Money, areas Area, civil dates 'YYYY-MM-DD'.
 */

/** One side of a trade, as far as rules care (art. 13). */
export interface PartyFacts {
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly name: string;
  /** A farmer or herdsman of this banner's collectives: no fee (art. 23). */
  readonly farmer: boolean;
  readonly idType: IdType;
  /** `isValidId(type, number, today)`: the number itself is personal data and stays out of the facts, which are recorded. */
  readonly idValid: boolean;
  /** Full years on the day of judgment; null for anything but a natural person or a household's representative. */
  readonly age: number | null;
  /** Evidence is on file that a person of 16 or 17 lives on own labour (Civil Code 18). */
  readonly livesOnOwnLabour: boolean;
  /** No court has declared the person of no or limited capacity; the entity has not been dissolved or deregistered. */
  readonly fullCapacity: boolean;
  readonly blacklisted: boolean;
  /** A farmers' professional co-operative, by its code. */
  readonly cooperative: boolean;
}

export interface ResolutionFacts {
  readonly date: CivilDate;
  readonly assembly: 'members' | 'representatives';
  readonly entitled: number;
  readonly present: number;
  readonly inFavour: number;
  /** The reserve price that was decided, on the listing's basis; null where the resolution names none. */
  readonly reserve: Money | null;
  /** It says that the right is let to the sitting transferee again. */
  readonly renewal: boolean;
}

export interface VillageNoticeFacts {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly openObjections: number;
}

export type FilingKind = 'town' | 'bureau';

/** An owner of at least one parcel, with what attaches to the owner: statement, delegation, decision, notice, filings (art. 5, 7, 29). */
export interface OwnerFacts extends PartyFacts {
  readonly statementSignedOn: CivilDate | null;
  readonly delegationSignedOn: CivilDate | null;
  /** A collective, a station or a room files for this owner, so a written delegation is due (art. 5, 15(7)). */
  readonly needsDelegation: boolean;
  readonly resolution: ResolutionFacts | null;
  readonly villageNotice: VillageNoticeFacts | null;
  readonly filings: readonly FilingKind[];
  /** The day the contracting collective was told of the contract, for its files (Land Contract Law 36). */
  readonly collectiveNotifiedOn: CivilDate | null;
  /** The contractor's written consent to transferring on a right that this owner took over (Land Contract Law 46). */
  readonly contractorConsentOn: CivilDate | null;
}

export interface ParcelFacts extends PricedParcel {
  readonly kind: string;
  readonly ownerPartyId: string;
  /** The last day of the underlying contract or certificate; null where the right has no end (ownership). */
  readonly contractEnd: CivilDate | null;
}

export interface ValuationFacts {
  readonly kind: 'appraised' | 'recorded' | 'agreed';
  /** For the same object, kind of transfer, basis and term as the listing: like with like (art. 29). */
  readonly amount: Money;
  /** What the figure means, e.g. 'perUnitYear' for an appraised rent per mu and year; 'lump' for a total over the whole term. */
  readonly basis: PriceBasis;
  /** The kind of transfer that was valued: a rent is no measure of a sale, nor the other way round. */
  readonly transferKind: TransferKind;
  readonly appraiser: string | null;
  /** What the register knows of the appraiser of that name; null where it is not there. */
  readonly appraiserEntry: ProfessionalStanding | null;
  readonly reportDate: CivilDate | null;
}

export type VerificationState = 'pending' | 'confirmed' | 'objected' | 'withdrawn' | 'overruled';

export interface VerificationFacts {
  readonly stage: 'town' | 'banner';
  /** Null for the town's own title review. */
  readonly department: Department | null;
  readonly state: VerificationState;
}

/** Another listing of the same asset, the same decision or the same owner that counts together with this one (art. 35). */
export interface RelatedPart {
  readonly listingId: string;
  readonly number: string | null;
  readonly filedOn: CivilDate;
  readonly value: Money;
  readonly mu: Area;
  /** Why it counts: the same certificate, or the same resolution. */
  readonly because: 'asset' | 'decision';
}

export interface VenueFacts {
  readonly level: 'centre' | 'station';
  /** The centre's arrangement for a station to hold this trade is on record (art. 10, 11). */
  readonly arranged: boolean;
}

export interface EncumbranceFacts {
  readonly kind: 'mortgage' | 'seizure' | 'other';
  readonly disclosed: boolean;
  /** For a mortgage: the mortgagee was told, or consented where so agreed (Civil Code 406). */
  readonly mortgageeInformed: boolean;
}

/** The contract that is renewed with its transferee (trading.md, "Renewal"). */
export interface RenewalFacts {
  readonly contract: string;
  /** Its last day. */
  readonly endsOn: CivilDate;
  /** What this market's own record of it says; null where it was not made here. */
  readonly onRecord: {
    readonly stands: boolean;
    readonly sameOwners: boolean;
    readonly sameRight: boolean;
  } | null;
}

export interface ListingFacts {
  readonly today: CivilDate;
  readonly direction: Direction;
  readonly category: CategoryNo;
  readonly subKind: string;
  readonly transferKind: TransferKind;
  readonly method: Method;
  readonly villageInRegister: boolean;
  readonly useNow: string;
  readonly useAfter: string;
  readonly pricing: Pricing;
  readonly parcels: readonly ParcelFacts[];
  readonly owners: readonly OwnerFacts[];
  readonly areaMu: Area;
  /** Total at the reserve over the whole term, or the appraised value of the same thing where higher. */
  readonly estimatedValue: Money;
  readonly deposit: Money;
  /** Asked of whoever wins; null where none is. */
  readonly bond: Money | null;
  readonly valuation: ValuationFacts | null;
  /** The ceiling of a procurement; null for a transfer. */
  readonly ceiling: Money | null;
  /** Kinds of transferor's material on file (catalogue codes). Per-owner materials are facts of the owner. */
  readonly materials: readonly string[];
  readonly hasAgent: boolean;
  readonly liabilityAccepted: boolean;
  readonly verifications: readonly VerificationFacts[];
  readonly openDisputes: number;
  readonly encumbrances: readonly EncumbranceFacts[];
  readonly venue: VenueFacts;
  readonly relatedParts: readonly RelatedPart[];
  /** Null where the right is let to whoever comes. */
  readonly renewal: RenewalFacts | null;
  readonly announcement: AnnouncementFacts;
  /** Null where a first notice is published, not a change. */
  readonly noticeChange: NoticeChangeFacts | null;
}

/** The review of business capital that takes over land (Land Contract Law 45): three findings; null while one is open. */
export interface CapitalReviewFacts {
  readonly askedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly qualification: boolean | null;
  readonly project: boolean | null;
  readonly risk: boolean | null;
  /** The written reply. */
  readonly documentFileId: string | null;
}

/** One party's, or joint parties', application for one listing (art. 15, 17). */
export interface ApplicationFacts {
  readonly applicants: readonly PartyFacts[];
  readonly applicationState: 'draft' | 'submitted' | 'returned' | 'accepted' | 'approved' | 'rejected' | 'withdrawn';
  readonly applicationMaterials: readonly string[];
  readonly applicationHasAgent: boolean;
  readonly jointBid: boolean;
  readonly statementAccepted: boolean;
  /** Shares of a joint bid's members, in the order of `applicants`; one '1' for a single applicant. */
  readonly jointShares: readonly string[];
  readonly transferorPartyIds: readonly string[];
  readonly agentPartyIds: readonly string[];
  /** Numbers of the same parties' other live applications for the same listing. */
  readonly otherApplications: readonly string[];
  readonly partyChecks: readonly VerificationFacts[];
  /** The announced conditions, as the officer found them; null until examined. */
  readonly conditionsMet: boolean | null;
  readonly registrationUntil: Date;
  readonly submittedAt: Date;
  readonly capitalReview: CapitalReviewFacts | null;
  /** The last notice whose terms are the applicant's to accept, and the last one that it accepted (art. 18); by version. */
  readonly bindingNotice: number;
  readonly knownNotice: number;
  /** With whom a renewal was announced; null elsewhere. */
  readonly sittingPartyIds: readonly string[] | null;
}

export interface DepositFacts {
  readonly depositDue: Money;
  /** Sum of what the bank booked by the deadline; what came later does not count (art. 20). */
  readonly depositPaidInTime: Money;
  readonly depositDeadline: Date;
}

export interface DealFacts {
  /** On the listing's basis, as people bid. */
  readonly dealPrice: Money;
  readonly dealTotal: Money;
  /** How many qualified when the announcement had run. */
  readonly qualifiedApplicants: number;
  /** An announcement for this listing ran its full period. */
  readonly announcementRan: boolean;
  /** Agreed between the two sides, whatever the listing's method was when announced. */
  readonly byAgreement: boolean;
  /** The day on which trading had ended without a deal, where the two sides agreed after it (art. 29); null otherwise. */
  readonly unsoldOn: CivilDate | null;
}

export interface ContractFacts {
  readonly dealStands: boolean;
  readonly transferorSigned: boolean;
  readonly transfereeSigned: boolean;
  readonly sealed: boolean;
  /** An officer compared the signed original with the record and found it the same. */
  readonly comparedSame: boolean;
  readonly certificateExists: boolean;
  readonly openObjections: number;
}

/** Who asks for an interruption: an owner, or another who says how the right concerns it. */
export interface RequesterFacts {
  readonly partyId: string;
  readonly side: 'transferor' | 'other';
  readonly interest: string | null;
}

/** A request to suspend, restart or terminate (art. 26, 27). */
export interface InterruptionFacts {
  readonly ground: number;
  readonly evidenceFileId: string | null;
  readonly reason: string;
  readonly until: CivilDate | null;
  /** The department's approval of a request, a paper of its own (art. 26(2), 27(2)). */
  readonly approvalFileId: string | null;
  /** The regulator that consented, or the law that demands it. */
  readonly authority: string | null;
  readonly requesters: readonly RequesterFacts[];
  /** A result stands, so there is a transferee who can agree. */
  readonly transfereeKnown: boolean;
  /** The last day of the suspension that lies over the trade; null where none does. */
  readonly suspendedUntil: CivilDate | null;
  /** Somebody concerned by the trade (art. 26, last paragraph); null where nobody asked. */
  readonly restartRequester: RequesterFacts | null;
  readonly causeGone: boolean;
}

/** A right that is to be mortgaged (art. 33). */
export interface MortgageFacts {
  /** `contracted`: by the household that holds the contract; `takenOver`: by whoever took the right over from it. */
  readonly mortgagedRight: MortgagedRight;
  readonly mortgageConsentOn: CivilDate | null;
  readonly mortgageCollectiveNotifiedOn: CivilDate | null;
  /** The number of the listing in which the same right is being traded here; null where it is not. */
  readonly tradedIn: string | null;
}

/** A trade that was made outside the market and reported (art. 30). */
export interface ReportFacts {
  readonly reportedTown: string;
  readonly reportedOn: CivilDate;
  /** Of the owners of what was traded. */
  readonly reportedOwners: readonly PartyKind[];
  readonly reportedValue: Money;
}

/** A claim of priority, and its exercise (art. 29). */
export interface PriorityFacts {
  /** A code of the priorities that this listing knows (`prioritiesOf`). */
  readonly priorityKind: string;
  /** Statutory ones of its category, and those that its notice publishes. */
  readonly priorityKinds: readonly string[];
  readonly priorityEvidenceFileId: string | null;
  /** The centre examined the evidence; null while it has not. */
  readonly priorityAccepted: boolean | null;
  readonly priorityClaimedAt: Date;
  readonly priorityClaimUntil: Date;
  readonly priorityExercisedAt: Date;
  /** First and last instant in which it can be exercised: the session, or the published window after its close. */
  readonly priorityWindowFrom: Date;
  readonly priorityWindowUntil: Date;
}

/** Who is entitled to money, and in whose name the account on record is. The account's number is personal data and stays out. */
export interface PayeeFacts {
  readonly kind: PartyKind;
  readonly name: string;
  readonly representative: string | null;
  readonly holder: string;
}

/** A payment out of escrow, and a deposit that is not given back (art. 20, 23, 31). */
export interface PaymentFacts {
  /** Null where no account is on record. */
  readonly payee: PayeeFacts | null;
  readonly feePayer: PartyFacts;
  readonly fee: Money;
  /** The published term that allows it, its ground, evidence, and the officers who decided. */
  readonly keepingPurpose: KeepingPurpose;
  readonly keepingTerm: string | null;
  readonly keepingGround: string | null;
  readonly keepingEvidenceFileId: string | null;
  readonly keepingOfficers: readonly string[];
}

/** A member of the evaluation committee, as declared (Tender Law 37); null where nothing is declared. */
export interface CommitteeMemberFacts {
  readonly name: string;
  readonly expert: boolean;
  readonly conflict: boolean | null;
}

/** Sealed bids at their close, their evaluation, their candidates (Tender Law 28, 36–40). */
export interface TenderFacts {
  readonly bidsReceived: number;
  readonly committee: readonly CommitteeMemberFacts[];
  /** Score sheets that the documents ask for and nobody recorded. */
  readonly sheetsLacking: number;
  readonly candidateUntil: Date;
  readonly candidateObjections: number;
  readonly awardedAt: Date;
  /** Among the candidates that still stand; null for a bid outside the ranking. */
  readonly awardPlace: number | null;
}

/** A winner who does not sign (art. 19, 32). */
export interface DefaultFacts {
  readonly contractDueAt: Date | null;
  readonly defaultAt: Date;
  /** He said in writing that he will not sign. */
  readonly defaultWaived: boolean;
  readonly defaultEvidenceFileId: string | null;
}

export interface AllFacts
  extends
    ListingFacts,
    ApplicationFacts,
    DepositFacts,
    DealFacts,
    ContractFacts,
    InterruptionFacts,
    MortgageFacts,
    ReportFacts,
    PriorityFacts,
    PaymentFacts,
    TenderFacts,
    DefaultFacts {}

/** What a service hands to `assess`: as much as it knows. */
export type Facts = Partial<AllFacts>;
