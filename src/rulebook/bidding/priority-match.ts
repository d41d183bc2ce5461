import { notEligible, refuse, type Refused, yuan } from './refusals.js';
import type { BiddingState } from './state.js';

/** A priority holder takes the standing price (art. 29); it names that price, so that it never takes one it has not seen. */
export interface MatchCommand {
  readonly kind: 'match';
  readonly bidder: string;
  readonly amount: bigint;
  readonly eligible: boolean;
  /** As the centre accepted it before trading; null for none. 1 is the highest. */
  readonly rank: number | null;
}

/**
 * Art. 29 with trading.md: a match stands first at the standing price. Of different ranks the higher has it; of one rank nobody takes the price
 * from the other by matching: they raise among themselves.
 */
export function matchFault(
  { standing }: { readonly standing: Pick<NonNullable<BiddingState['standing']>, 'bidder' | 'amount' | 'rank'> | null },
  command: MatchCommand,
): Refused | undefined {
  if (!command.eligible) return notEligible;
  if (command.rank === null) {
    return refuse('PRIORITY_NOT_PROVEN', '没有经中心在竞价前认可的优先权，请以加价方式出价');
  }
  if (!standing) return refuse('MATCH_NOTHING', '还没有人出价，没有可以跟的价格，请直接出价');
  if (standing.bidder === command.bidder) return refuse('BID_OWN_STANDING', '当前最高价就是自己的出价，无需跟价');
  if (standing.amount !== command.amount) {
    return refuse('MATCH_PRICE_MOVED', `当前最高价已变为${yuan(standing.amount)}元，请核对后再决定是否跟价`);
  }
  if (standing.rank !== null && standing.rank <= command.rank) {
    return refuse(
      'MATCH_RANK',
      standing.rank === command.rank
        ? '当前最高价由同一顺位的优先权人出具，同一顺位之间须加价竞争'
        : '当前最高价由顺位在先的优先权人出具，请以加价方式出价',
    );
  }
  return undefined;
}
