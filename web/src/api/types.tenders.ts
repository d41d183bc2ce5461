import type { Seat } from '../sealing';

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
  state: 'sealing' | 'opening' | 'opened' | 'failed' | 'suspended' | 'terminated';
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
}

export interface SealedForHolder {
  bidId: string;
  applicationId: string;
  shares: Record<Seat, string>;
}
