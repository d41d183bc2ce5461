import type { BiddingState, BidPlaced, OrderChange, StandingOrder } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { type Hand, type LotFields, stateOf } from './bidding-state.js';

/** What a bidder brings to the desk: a bid, a match of the standing price (art. 29), a standing order or its withdrawal. */
export interface BidInput {
  readonly kind: 'bid' | 'match' | 'order';
  /** An order that is a sealed quote (art. 12(10)): only in a session of quotes, and nothing else there. */
  readonly quote?: boolean;
  readonly sessionId: string;
  readonly accountId: string;
  /** The price of a bid, the price that is matched, the secret maximum; null takes the order back. */
  readonly amount: Money | null;
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
  readonly match: boolean;
}

/** To its owner alone. */
export interface OrderAnswer {
  readonly no: number;
  readonly maximum: Money | null;
  readonly at: Date;
}

/** The answer that a key got before, and to what. */
export type FirstAnswer =
  | { readonly kind: 'bid' | 'match'; readonly amount: Money; readonly answer: BidAnswer }
  | { readonly kind: 'order'; readonly amount: Money | null; readonly answer: OrderAnswer };

/** For whom an account bids. */
export interface BidderHand {
  readonly applicationId: string;
  readonly number: number;
  readonly rank: number | null;
  /** Why it may not bid any more. */
  readonly barred: string | null;
}

/** What a batch adds to the series of standing orders. */
export interface NewOrder {
  readonly change: OrderChange;
  readonly hand: Hand;
  readonly afterSeq: number;
  readonly at: number;
  readonly sealed: string | null;
  readonly hash: Buffer;
}

/** A session while a batch is decided over it. */
export interface OpenLot {
  readonly session: LotFields;
  state: BiddingState;
  head: Buffer;
  standingApplicationId: string | null;
  /** What this batch adds. */
  readonly bids: { readonly event: BidPlaced; readonly hand: Hand; readonly hash: Buffer }[];
  /** Standing orders in force. */
  orders: StandingOrder[];
  /** Who left a bidder's order, by bidder number: whom its bids are booked to. */
  readonly orderHands: Map<string, Hand>;
  ordersSeq: number;
  ordersHead: Buffer;
  readonly newOrders: NewOrder[];
}

export const lotOf = (session: LotFields): OpenLot => ({
  session,
  // Nobody has a number before the opening has been carried out, whatever the clock says.
  state: session.state === 'scheduled' ? { ...stateOf(session), opensAt: Number.MAX_SAFE_INTEGER } : stateOf(session),
  head: session.head,
  standingApplicationId: session.standingApplicationId,
  bids: [],
  orders: [],
  orderHands: new Map(),
  ordersSeq: session.ordersSeq,
  ordersHead: session.ordersHead,
  newOrders: [],
});

export const keyOf = ({ sessionId, accountId, key }: Pick<BidInput, 'sessionId' | 'accountId' | 'key'>): string =>
  `${sessionId} ${accountId} ${key}`;
