import type { PublicListingItem } from './types';

export interface LotCandidate {
  listingId: string;
  version: number;
  number: string;
  title: string;
  areaMu: string;
  reserve: string;
  basisText: string;
  estimatedValue: string;
  deposit: string;
}

export interface VillageCandidates {
  villageCode: string;
  village: string;
  town: string;
  lots: LotCandidate[];
}

export interface JointNoticeItem {
  id: string;
  number: string;
  title: string;
  town: string;
  village: string;
  lots: number;
  publishedAt: string;
}

export interface JointNoticeView extends JointNoticeItem {
  minutesBetween: number;
  depositPercent: number | null;
  items: { no: number; listing: PublicListingItem }[];
}

/** A lot's place in the joint notice that announced it. */
export interface JointLot {
  id: string;
  number: string;
  title: string;
  no: number;
  of: number;
}
