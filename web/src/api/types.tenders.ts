import type { Seat } from '../sealing';
import type { ActionView, DealObjection } from './types';
import type { AwardTerms } from './types.listing';

export interface HolderView {
  seat: Seat;
  name: string;
  /** Registered by the person who asks. */
  own: boolean;
  publicKey: string;
  fingerprint: string;
  drillSealed: string;
  drilledAt: string | null;
  sharesAt: string | null;
}

export interface ReceiptView {
  id: string;
  hash: string;
  state: string;
  sealedAt: string;
}

export interface OpenedBidView {
  bidder: string;
  price: string | null;
  /** By price; null outside the ranking, with the reason. */
  place: number | null;
  fault: string | null;
  hash: string;
}

export interface TenderView {
  id: string;
  listingId: string;
  listing: { title: string; number: string | null; direction: string; reserve: string; basisText: string };
  round: number;
  state: 'sealing' | 'opening' | 'opened' | 'candidates' | 'awarded' | 'failed' | 'suspended' | 'terminated';
  stateName: string;
  closesAt: string;
  /** Null before the close. */
  bidsReceived: number | null;
  /** The seat that the person who asks may take. */
  seat: Seat | null;
  mayConclude: boolean;
  holders: HolderView[];
  /** The approved application of the person who asks. */
  applicationId: string | null;
  mine: ReceiptView[];
  opened: OpenedBidView[];
  terms: AwardTerms;
  /** By their places; empty before their notice. */
  candidates: CandidateView[];
  candidateUntil: string | null;
}

export interface CandidateView {
  bidId: string;
  place: number;
  bidder: string;
  price: string;
  score: string | null;
  /** Why it is no candidate any more. */
  dropped: string | null;
  awarded: boolean;
}

export interface CommitteeMemberView {
  id: string;
  name: string;
  expert: boolean;
  employer: string;
  conflict: boolean | null;
  /** He signs in, and declares and scores for himself. */
  accountId: string | null;
  own: boolean;
  scored: boolean;
  points: Record<string, string[]>;
}

export interface EvaluationBid {
  id: string;
  bidder: string;
  price: string | null;
  place: number | null;
  score: string | null;
  fault: string | null;
  rejected: boolean;
  fileName: string | null;
}

export interface EvaluationView {
  version: number;
  terms: AwardTerms;
  committee: CommitteeMemberView[];
  bids: EvaluationBid[];
  objections: DealObjection[];
  actions: ActionView[];
}

export interface SealedForHolder {
  bidId: string;
  applicationId: string;
  shares: Record<Seat, string>;
}
