import type { BiddingTerms } from './terms.js';

/** How a bid came about: named by hand, made by the system under a standing order (委托出价), or a priority holder's match (art. 29). */
export type BidBy = 'hand' | 'order' | 'match';

export interface Standing {
  readonly bidder: string;
  readonly amount: bigint;
  readonly at: number;
  readonly seq: number;
  readonly by: BidBy;
  /** The bidder's rank of priority, 1 the highest; null without one. */
  readonly rank: number | null;
}

export interface BiddingState {
  readonly terms: BiddingTerms;
  /** Moves only by a suspension. */
  readonly opensAt: number;
  readonly freePeriodEndsAt: number;
  /** The free period's end while there is no bid; then the end of the limited period. */
  readonly closesAt: number;
  readonly extensions: number;
  readonly standing: Standing | null;
  /** The number of the last event: bids and changes of state share one gap-free series, so a watcher can ask for what it missed. */
  readonly seq: number;
  readonly suspendedAt: number | null;
  readonly ended: 'closed' | 'unsold' | 'terminated' | null;
}

export interface BidPlaced {
  readonly kind: 'bid';
  readonly seq: number;
  readonly at: number;
  readonly bidder: string;
  readonly amount: bigint;
  readonly by: BidBy;
  readonly rank: number | null;
  readonly closesAt: number;
  readonly extended: boolean;
}

export interface SessionRestarted {
  readonly kind: 'restarted';
  readonly seq: number;
  readonly at: number;
  readonly opensAt: number;
  readonly freePeriodEndsAt: number;
  readonly closesAt: number;
}

export type BiddingEvent =
  | BidPlaced
  | SessionRestarted
  | { readonly kind: 'suspended' | 'terminated' | 'closed' | 'unsold'; readonly seq: number; readonly at: number };

export function openSession(terms: BiddingTerms): BiddingState {
  const freePeriodEndsAt = terms.opensAt + terms.freePeriodMs;
  return {
    terms,
    opensAt: terms.opensAt,
    freePeriodEndsAt,
    closesAt: freePeriodEndsAt,
    extensions: 0,
    standing: null,
    seq: 0,
    suspendedAt: null,
    ended: null,
  };
}

export type BiddingPhase = 'scheduled' | 'open' | 'suspended' | 'closed' | 'unsold' | 'terminated';

/** Where the session stands at an instant: decided by time, not by a job that ran. */
export function phaseAt(state: BiddingState, now: number): BiddingPhase {
  if (state.ended) return state.ended;
  if (state.suspendedAt !== null) return 'suspended';
  if (now < state.opensAt) return 'scheduled';
  if (now < state.closesAt) return 'open';
  // What the quotes come to is known when they are opened, not before.
  return state.standing || state.terms.quotes ? 'closed' : 'unsold';
}

/** The least that the next bid must be. */
export function nextMinimum(state: BiddingState): bigint {
  return state.standing ? state.standing.amount + state.terms.increment : state.terms.reserve;
}

/** A valid bid as an event: whatever way it came, it extends the close alike (trading.md). */
export function bidPlaced(
  state: BiddingState,
  offer: Pick<BidPlaced, 'bidder' | 'amount' | 'by' | 'rank'>,
  now: number,
): BidPlaced {
  const { terms } = state;
  // The first bid turns the free period's end into the start of the limited period, which is one span long.
  const closesAt = state.standing ? state.closesAt : state.freePeriodEndsAt + terms.extensionMs;
  const mayExtend = terms.maxExtensions === null || state.extensions < terms.maxExtensions;
  const extended = mayExtend && now + terms.extensionMs > closesAt;
  return {
    kind: 'bid',
    seq: state.seq + 1,
    at: now,
    bidder: offer.bidder,
    amount: offer.amount,
    by: offer.by,
    rank: offer.rank,
    closesAt: extended ? now + terms.extensionMs : closesAt,
    extended,
  };
}

/** The state after an event; folding all events of a session over `openSession` gives where it stands. */
export function fold(state: BiddingState, event: BiddingEvent): BiddingState {
  switch (event.kind) {
    case 'bid':
      return {
        ...state,
        seq: event.seq,
        standing: {
          bidder: event.bidder,
          amount: event.amount,
          at: event.at,
          seq: event.seq,
          by: event.by,
          rank: event.rank,
        },
        closesAt: event.closesAt,
        extensions: event.extended ? state.extensions + 1 : state.extensions,
      };
    case 'suspended':
      return { ...state, seq: event.seq, suspendedAt: event.at };
    case 'restarted':
      return {
        ...state,
        seq: event.seq,
        suspendedAt: null,
        opensAt: event.opensAt,
        freePeriodEndsAt: event.freePeriodEndsAt,
        closesAt: event.closesAt,
      };
    default:
      return { ...state, seq: event.seq, suspendedAt: null, ended: event.kind };
  }
}
