import { type MatchCommand, matchFault } from './priority-match.js';
import { quoteFault, quotesOpened } from './quotes.js';
import { notEligible, notOpen, refuse, type Refused, yuan } from './refusals.js';
import { answersOf, type OrderChange, orderFault, type StandingOrder, withOrder } from './standing-orders.js';
import {
  bidPlaced,
  type BiddingEvent,
  type BiddingState,
  type BidPlaced,
  fold,
  nextMinimum,
  phaseAt,
  type SessionRestarted,
} from './state.js';

export interface BidCommand {
  readonly kind: 'bid';
  readonly bidder: string;
  readonly amount: bigint;
  /** The outcome of the conditions of art. 17, 29 and 32 at this moment. */
  readonly eligible: boolean;
  readonly rank?: number | null;
}

export interface OrderCommand {
  readonly kind: 'order';
  readonly bidder: string;
  /** Null takes the order back. */
  readonly maximum: bigint | null;
  readonly eligible: boolean;
  readonly rank: number | null;
  /** The number that the change gets in the session's series of orders. */
  readonly no: number;
}

export type BiddingCommand =
  | BidCommand
  | MatchCommand
  | OrderCommand
  | { readonly kind: 'suspend' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'terminate' }
  /** Records what time has already decided; does nothing before it has. */
  | { readonly kind: 'settle' };

export type BiddingDecision =
  { readonly events: readonly BiddingEvent[]; readonly order?: OrderChange; readonly refusal?: undefined } | Refused;

/** `orders`: the standing orders of the session; they answer every bid in the same moment. */
export function decide(
  state: BiddingState,
  command: BiddingCommand,
  now: number,
  orders: readonly StandingOrder[] = [],
): BiddingDecision {
  const phase = phaseAt(state, now);
  const seq = state.seq + 1;
  if (state.terms.quotes && (command.kind === 'bid' || command.kind === 'match')) return noAscending;
  switch (command.kind) {
    case 'bid':
      return phase === 'open' ? decideBid(state, command, now, orders) : notOpen[phase];
    case 'match':
      return phase === 'open' ? decideMatch(state, command, now, orders) : notOpen[phase];
    case 'order':
      return phase === 'open' ? decideOrder(state, command, now, orders) : notOpen[phase];
    case 'suspend':
      return phase === 'open' || phase === 'scheduled'
        ? { events: [{ kind: 'suspended', seq, at: now }] }
        : notOpen[phase];
    case 'restart':
      return phase === 'suspended'
        ? { events: [restarted(state, now)] }
        : refuse('SESSION_NOT_OPEN', '本场竞价未处于中止状态');
    case 'terminate':
      return state.ended ? notOpen[state.ended] : { events: [{ kind: 'terminated', seq, at: now }] };
    case 'settle':
      if (state.ended || (phase !== 'closed' && phase !== 'unsold')) return { events: [] };
      if (state.terms.quotes) return { events: quotesOpened(state, orders) };
      // The close is the published instant, however late somebody looks.
      return { events: [{ kind: phase, seq, at: state.closesAt }] };
  }
}

/** Art. 12(10): what a collective buys, or offers to a partner, is not bid up in the open. */
const noAscending = refuse('METHOD_NOT_ALLOWED', '本场为一次性密封报价，不接受公开竞价，请在截止前提交报价');

function decideBid(
  state: BiddingState,
  { bidder, amount, eligible, rank = null }: BidCommand,
  now: number,
  orders: readonly StandingOrder[],
): BiddingDecision {
  const { terms, standing } = state;
  if (!eligible) return notEligible;
  if (amount < terms.reserve) return refuse('BID_BELOW_RESERVE', `出价不得低于底价${yuan(terms.reserve)}元`);
  if (standing && standing.bidder === bidder) return refuse('BID_OWN_STANDING', '您的出价已是当前最高价，无需再加价');
  const least = nextMinimum(state);
  if (amount < least) return refuse('BID_TOO_LOW', `已有更高或相同的出价，出价须不低于${yuan(least)}元`);
  if ((amount - terms.reserve) % terms.increment !== 0n) {
    return refuse('BID_OFF_GRID', `出价须为底价加上${yuan(terms.increment)}元的整数倍`);
  }
  const base = standing ? standing.amount : terms.reserve;
  if (terms.maxIncrement !== null && amount - base > terms.maxIncrement) {
    return refuse(
      'BID_TOO_LARGE_STEP',
      `单次加价不得超过${yuan(terms.maxIncrement)}元，最高可出${yuan(base + terms.maxIncrement)}元`,
    );
  }
  return answered(state, bidPlaced(state, { bidder, amount, by: 'hand', rank }, now), orders);
}

function decideMatch(
  state: BiddingState,
  command: MatchCommand,
  now: number,
  orders: readonly StandingOrder[],
): BiddingDecision {
  const fault = matchFault(state, command);
  if (fault) return fault;
  const { bidder, amount, rank } = command;
  return answered(state, bidPlaced(state, { bidder, amount, by: 'match', rank }, now), orders);
}

function decideOrder(
  state: BiddingState,
  { bidder, maximum, eligible, rank, no }: OrderCommand,
  now: number,
  orders: readonly StandingOrder[],
): BiddingDecision {
  const order = { bidder, maximum, no, rank };
  if (maximum === null) {
    const left = orders.some((one) => one.bidder === bidder);
    const none = `您在本场没有有效的${state.terms.quotes ? '报价' : '委托出价'}`;
    return left ? { events: [], order } : refuse('ORDER_NONE', none);
  }
  if (!eligible) return notEligible;
  if (state.terms.quotes) {
    return (
      quoteFault(state.terms.quotes, state.terms.reserve, orders, { bidder, amount: maximum }) ?? { events: [], order }
    );
  }
  const fault = orderFault(state, orders, { bidder, maximum });
  if (fault) return fault;
  return { events: answersOf(state, withOrder(orders, order), now), order };
}

/** A bid, and what the standing orders answer in the same moment. */
function answered(state: BiddingState, bid: BidPlaced, orders: readonly StandingOrder[]): BiddingDecision {
  if (orders.length === 0) return { events: [bid] };
  return { events: [bid, ...answersOf(fold(state, bid), orders, bid.at)] };
}

/** Restart gives back the larger of the time that was left and one extension span; what had not begun begins as much later as was lost. */
function restarted(state: BiddingState, now: number): SessionRestarted {
  const suspendedAt = state.suspendedAt ?? now;
  const lost = now - suspendedAt;
  const seq = state.seq + 1;
  if (suspendedAt < state.opensAt) {
    const freePeriodEndsAt = state.freePeriodEndsAt + lost;
    return {
      kind: 'restarted',
      seq,
      at: now,
      opensAt: state.opensAt + lost,
      freePeriodEndsAt,
      closesAt: state.closesAt + lost,
    };
  }
  const closesAt = now + Math.max(state.closesAt - suspendedAt, state.terms.extensionMs);
  const free = suspendedAt < state.freePeriodEndsAt ? state.freePeriodEndsAt + lost : state.freePeriodEndsAt;
  const freePeriodEndsAt = state.standing ? free : closesAt;
  return { kind: 'restarted', seq, at: now, opensAt: state.opensAt, freePeriodEndsAt, closesAt };
}
