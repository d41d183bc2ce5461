import type { CivilDate } from '../values/index.js';

/** What the announcement says (art. 18); null where it says nothing. */
export interface AnnouncementFacts {
  readonly publishedAt: Date;
  readonly basicSituation: string | null;
  readonly useNow: string | null;
  readonly conditions: string | null;
  readonly transferorSituation: string | null;
  readonly priorityDeadline: Date | null;
  readonly registrationUntil: Date | null;
  readonly depositUntil: Date | null;
  readonly qualificationUntil: Date | null;
  readonly opensAt: Date | null;
  /** Working days from publication to the end of registration, the day of publication not counted. */
  readonly workingDays: number;
  /** Only one qualified applicant: does the session run or turn into an agreement? */
  readonly oneApplicant: 'session' | 'agreement' | null;
  /** Of a tender; null elsewhere. */
  readonly award: AwardTermsFacts | null;
  /** Of an auction; null elsewhere. */
  readonly auction: AuctionTermsFacts | null;
  /** Of a fixed-price letting; null elsewhere. */
  readonly draw: DrawTermsFacts | null;
}

/** By which public value lots are drawn, and from when on it is known (trading.md). */
export interface DrawTermsFacts {
  readonly source: string;
  readonly knownFrom: Date;
}

/** Who auctions, and when the object can be seen (Auction Law 11, 48). */
export interface AuctionTermsFacts {
  readonly licence: string;
  readonly auctioneerCertificate: string;
  readonly viewingFrom: CivilDate;
  readonly viewingUntil: CivilDate;
}

/** What a change notice changes of the notice that stands (art. 18). */
export interface NoticeChangeFacts {
  /** Names of what is changed. */
  readonly changed: readonly string[];
  /** Names of the dates that are changed to a moment already past. */
  readonly past: readonly string[];
  readonly material: boolean;
  readonly reason: string;
}

/** How a tender's documents say that bids are judged. */
export interface AwardTermsFacts {
  readonly by: 'price' | 'score';
  /** Of each criterion, whole per cent. */
  readonly percents: readonly number[];
  /** Days for which the candidates are under notice. */
  readonly candidateDays: number;
}
