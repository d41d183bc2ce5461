import { Dec, type Decimal, type Money } from '../values/index.js';
import type { RuleCode } from './codes.js';
import type { Direction } from './terms.js';

/** A bid as it was read out. */
export interface ReadBid {
  readonly id: string;
  /** Null where it could not be read. */
  readonly price: Money | null;
  /** Of the committee, weighted; null where price alone decides. */
  readonly score: Decimal | null;
  /** Art. 29: 1 the highest; null without one. */
  readonly priorityRank: number | null;
  /** Why the committee rejected it; null where it did not. */
  readonly rejected: string | null;
}

/** What the documents published. */
export interface TenderTerms {
  readonly direction: Direction;
  /** The ceiling of a procurement, else the reserve, on the basis that bids are made on. */
  readonly limit: Money;
  readonly by: 'price' | 'score';
}

export interface RankedBid {
  readonly id: string;
  /** Null where it stands outside the ranking. Two that nothing tells apart share a place. */
  readonly place: number | null;
  readonly code: RuleCode | null;
  readonly detail: string | null;
}

const yuan = (amount: Money) => `${amount.format()}元`;

/** Implementing Regulations of the Tender Law 51; art. 12(10), 29: why a bid is no valid offer. The limit itself is one. */
function faultOf(
  { price, rejected }: ReadBid,
  { direction, limit }: TenderTerms,
): Pick<RankedBid, 'code' | 'detail'> | null {
  if (rejected !== null) return { code: null, detail: rejected };
  if (!price) return { code: null, detail: '投标不能读取，不参加排序' };
  if (direction === 'procurement')
    return price.gt(limit) ? { code: 'PRICE_ABOVE_CEILING', detail: `报价超过最高限价${yuan(limit)}` } : null;
  return price.lt(limit) ? { code: 'PRICE_BELOW_FLOOR', detail: `报价低于底价${yuan(limit)}` } : null;
}

const cheaper = (a: Money, b: Money): number => (a.lt(b) ? -1 : a.gt(b) ? 1 : 0);

/** Negative where `a` comes first: the score or the price, then the priority rank (art. 29, on equal terms alone). */
function compare(a: ReadBid, b: ReadBid, { direction, by }: TenderTerms): number {
  const price = cheaper(a.price!, b.price!) * (direction === 'procurement' ? 1 : -1);
  const first = by === 'score' ? (b.score ?? new Dec(-1)).cmp(a.score ?? new Dec(-1)) : price;
  if (first !== 0) return first;
  return rankOf(a) - rankOf(b);
}

const lastRank = Number.MAX_SAFE_INTEGER;
const rankOf = ({ priorityRank }: ReadBid): number => priorityRank ?? lastRank;

/** Tender Law 41: the best offer within the limit first; what the limit or the seal bars stands at the end, with its reason. */
export function rankBids(bids: readonly ReadBid[], terms: TenderTerms): RankedBid[] {
  const judged = bids.map((bid) => ({ bid, fault: faultOf(bid, terms) }));
  const valid = judged.filter(({ fault }) => !fault).map(({ bid }) => bid);
  const ranked = [...valid].sort((a, b) => compare(a, b, terms));
  const place = (bid: ReadBid): number => 1 + ranked.filter((other) => compare(other, bid, terms) < 0).length;
  return [
    ...ranked.map((bid) => ({ id: bid.id, place: place(bid), code: null, detail: null })),
    ...judged.flatMap(({ bid, fault }) => (fault ? [{ id: bid.id, place: null, ...fault }] : [])),
  ];
}

export interface Criterion {
  readonly code: string;
  /** Share of the whole; those of all criteria add up to 1. */
  readonly weight: Decimal;
}

/** One member's points by criterion, 0 to 100. */
export type ScoreSheet = Readonly<Record<string, Decimal>>;

/** The mean of the members' weighted points; null where a sheet lacks a criterion, a point is out of range, or the weights do not add up. */
export function scoreOf(criteria: readonly Criterion[], sheets: readonly ScoreSheet[]): Decimal | null {
  const whole = criteria.reduce((sum, { weight }) => sum.plus(weight), new Dec(0));
  if (sheets.length === 0 || !whole.eq(1)) return null;
  let total = new Dec(0);
  for (const sheet of sheets) {
    for (const { code, weight } of criteria) {
      const points = sheet[code];
      if (!points || points.lt(0) || points.gt(100)) return null;
      total = total.plus(points.times(weight));
    }
  }
  return total.div(sheets.length);
}
