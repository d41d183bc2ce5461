import { refuse, type Refused, yuan } from './refusals.js';
import type { StandingOrder } from './standing-orders.js';
import { type BiddingEvent, type BiddingState, type BidPlaced } from './state.js';
import type { BestQuote } from './terms.js';

/**
 * Sealed quotes (art. 12(10), 14): each bidder leaves one figure that nobody sees before the close and that it may change or take back until
 * then. They are kept as standing orders are: sealed, append only, chained; here `maximum` is the quote itself.
 */
export function quoteFault(
  best: BestQuote,
  limit: bigint,
  quotes: readonly StandingOrder[],
  { bidder, amount }: { readonly bidder: string; readonly amount: bigint },
): Refused | undefined {
  if (best === 'lowest' && amount > limit) {
    return refuse('PRICE_ABOVE_CEILING', `报价不得高于最高限价${yuan(limit)}元，请降低报价`);
  }
  if (best === 'lowest' && amount <= 0n) return refuse('BID_BELOW_RESERVE', '报价须大于0元');
  if (best === 'highest' && amount < limit) {
    return refuse('BID_BELOW_RESERVE', `报价不得低于公布的价格${yuan(limit)}元，请提高报价`);
  }
  if (quotes.some((quote) => quote.bidder === bidder && quote.maximum === amount)) {
    return refuse('ORDER_UNCHANGED', '您已提交相同的报价，无需重复提交');
  }
  return undefined;
}

/**
 * The quotes as they are opened at the close, the worst first and the winner last, so that the fold of the events stands at the winner; of equal
 * ones the earlier wins. Whoever was barred meanwhile is left out (art. 32). None: unsold.
 */
export function quotesOpened(state: BiddingState, quotes: readonly StandingOrder[]): BiddingEvent[] {
  const { quotes: best } = state.terms;
  const at = state.closesAt;
  const ranked = quotes
    .filter(({ barred }) => !barred)
    .sort((a, b) => {
      if (a.maximum === b.maximum) return b.no - a.no;
      return a.maximum > b.maximum === (best === 'lowest') ? -1 : 1;
    });
  const opened = ranked.map(({ bidder, maximum, rank }, index): BidPlaced => ({
    kind: 'bid',
    seq: state.seq + index + 1,
    at,
    bidder,
    amount: maximum,
    by: 'hand',
    rank,
    closesAt: at,
    extended: false,
  }));
  return [...opened, { kind: opened.length > 0 ? 'closed' : 'unsold', seq: state.seq + opened.length + 1, at }];
}
