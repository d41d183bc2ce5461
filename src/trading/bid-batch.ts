import type { BiddingEvent, BiddingState } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { type Hand, type LotFields, stateOf } from './bidding-state.js';

export interface BidInput {
  readonly sessionId: string;
  readonly accountId: string;
  readonly amount: Money;
  /** The bidder's Idempotency-Key. */
  readonly key: string;
}

/** What a bidder is answered with: the database's time, and what it did. */
export interface BidAnswer {
  readonly seq: number;
  readonly amount: Money;
  readonly bidder: number;
  readonly at: Date;
  readonly closesAt: Date;
  readonly extended: boolean;
}

/** A session while a batch is decided over it. */
export interface OpenLot {
  readonly session: LotFields;
  state: BiddingState;
  head: Buffer;
  standingApplicationId: string | null;
  /** What this batch adds. */
  readonly bids: { readonly event: BidEvent; readonly hand: Hand; readonly hash: Buffer }[];
}

export type BidEvent = BiddingEvent & { kind: 'bid' };

export const lotOf = (session: LotFields): OpenLot => ({
  session,
  // Nobody has a number before the opening has been carried out, whatever the clock says.
  state: session.state === 'scheduled' ? { ...stateOf(session), opensAt: Number.MAX_SAFE_INTEGER } : stateOf(session),
  head: session.head,
  standingApplicationId: session.standingApplicationId,
  bids: [],
});

export const keyOf = ({ sessionId, accountId, key }: Pick<BidInput, 'sessionId' | 'accountId' | 'key'>): string =>
  `${sessionId} ${accountId} ${key}`;
