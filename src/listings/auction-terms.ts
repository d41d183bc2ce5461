import type { Method } from '../rulebook/index.js';
import type { AuctionInput } from './listing-actions.dto.js';
import type { AuctionTerms } from './listing.entity.js';

/** Who auctions, where, and when the object is on view (Auction Law 46). */
export function auctionTermsOf(method: Method, input: AuctionInput | undefined): AuctionTerms | undefined {
  return method === 'auction' && input ? { ...input } : undefined;
}

/** As the notice prints it. */
export const auctionWords = (terms: AuctionTerms): string[] => [
  `拍卖企业：${terms.house}（${terms.licence}）；拍卖师：${terms.auctioneer}（${terms.auctioneerCertificate}）`,
  `拍卖地点：${terms.place}；标的展示：${terms.viewingFrom}至${terms.viewingUntil}，${terms.viewingPlace}`,
  '竞买人凭竞买号举牌应价，应价高者得；应价低于底价的不发生效力，停止拍卖',
];
