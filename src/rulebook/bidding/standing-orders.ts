import { refuse, type Refused, yuan } from './refusals.js';
import { bidPlaced, type BiddingState, type BidPlaced, fold, nextMinimum } from './state.js';

/** A bidder's secret maximum (委托出价, trading.md). It is no event of the session: events are public, maxima never are. */
export interface StandingOrder {
  readonly bidder: string;
  /** Fen, on the grid. */
  readonly maximum: bigint;
  /** In the order in which maxima were left; who names a new maximum comes behind those who named theirs before. */
  readonly no: number;
  readonly rank: number | null;
  /** Its owner may not bid at this moment (art. 32): it can be taken back, and bids nothing. */
  readonly barred?: boolean;
}

/** What a bidder did with its order; `maximum` is null where it took it back. */
export interface OrderChange {
  readonly bidder: string;
  readonly maximum: bigint | null;
  readonly no: number;
  readonly rank: number | null;
}

/** The orders of a session after a change: one a bidder. */
export function withOrder(orders: readonly StandingOrder[], change: OrderChange): StandingOrder[] {
  const others = orders.filter(({ bidder }) => bidder !== change.bidder);
  return change.maximum === null ? others : [...others, { ...change, maximum: change.maximum }];
}

/**
 * Whether a maximum can be left. It may be raised, lowered and taken back at any time while the session is open, by the leader too: its
 * standing bid stands whatever becomes of the rest, so nobody gains by it and nobody else loses. The largest increment bounds
 * single bids by hand; an order only ever bids the smallest increment.
 */
export function orderFault(
  state: BiddingState,
  orders: readonly StandingOrder[],
  { bidder, maximum }: { readonly bidder: string; readonly maximum: bigint },
): Refused | undefined {
  const { reserve, increment } = state.terms;
  if (maximum < reserve) return refuse('BID_BELOW_RESERVE', `委托最高价不得低于底价${yuan(reserve)}元`);
  if ((maximum - reserve) % increment !== 0n) {
    return refuse('BID_OFF_GRID', `委托最高价须为底价加上${yuan(increment)}元的整数倍`);
  }
  const least = nextMinimum(state);
  if (maximum < least) return refuse('BID_TOO_LOW', `委托最高价须不低于下一口最低价${yuan(least)}元`);
  if (orders.some((order) => order.bidder === bidder && order.maximum === maximum)) {
    return refuse('ORDER_UNCHANGED', '您已留有相同最高价的委托，无需重复提交');
  }
  return undefined;
}

/** The higher maximum wins; of equal ones the earlier. */
const beats = (a: StandingOrder, b: StandingOrder): boolean =>
  a.maximum > b.maximum || (a.maximum === b.maximum && a.no < b.no);

const best = (orders: readonly StandingOrder[]): StandingOrder | undefined =>
  orders.reduce<StandingOrder | undefined>((top, order) => (top && beats(top, order) ? top : order), undefined);

/** What the standing orders bid against the standing bid, until none of them can or need go on. */
export function answersOf(state: BiddingState, orders: readonly StandingOrder[], now: number): BidPlaced[] {
  const events: BidPlaced[] = [];
  let at = state;
  // Every round leaves one order fewer that can go on.
  while (orders.length > 0) {
    const least = nextMinimum(at);
    const able = orders.filter(({ maximum, barred }) => maximum >= least && !barred);
    const challengers = able.filter(({ bidder }) => bidder !== at.standing?.bidder);
    const challenger = best(challengers);
    if (!challenger) break;
    const holder = able.find(({ bidder }) => bidder === at.standing?.bidder);
    const bids = holder ? duel(holder, challenger, at) : [[opener(challengers, challenger, least), least] as const];
    for (const [order, amount] of bids) {
      const event = bidPlaced(at, { bidder: order.bidder, amount, by: 'order', rank: order.rank }, now);
      events.push(event);
      at = fold(at, event);
    }
  }
  return events;
}

/** Of several that wait, the second opens, so that the first meets it; at its own last step it leaves that to an equal maximum that came before. */
function opener(waiting: readonly StandingOrder[], first: StandingOrder, least: bigint): StandingOrder {
  const second = best(waiting.filter((order) => order !== first));
  return second && (second.maximum < first.maximum || second.maximum > least) ? second : first;
}

/**
 * Two orders meet: the smallest increments by turns, written short. The loser's highest bid is on record (it is whom the deal is
 * offered to when the winner does not sign), the winner has it at the loser's maximum plus one increment; of equal maxima the earlier has it at that price.
 */
function duel(
  holder: StandingOrder,
  challenger: StandingOrder,
  state: BiddingState,
): (readonly [StandingOrder, bigint])[] {
  const { increment } = state.terms;
  const least = nextMinimum(state);
  const holds = beats(holder, challenger);
  const [winner, loser] = holds ? [holder, challenger] : [challenger, holder];
  const last = loser.maximum === winner.maximum ? loser.maximum - increment : loser.maximum;
  const won = [winner, last + increment] as const;
  // An equal maximum one step above the standing bid: the earlier order takes that step itself, the one time a bidder raises its own bid.
  if (holds) return last >= least ? [[loser, last], won] : [won];
  // Nobody raises itself, so the challenger's first step comes before the holder's last.
  return last > least ? [[winner, least], [loser, last], won] : [won];
}
