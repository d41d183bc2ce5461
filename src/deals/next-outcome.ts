import type { Applications } from '../applications/index.js';
import type { TxContext } from '../platform/index.js';
import { SealedBid, Tender } from '../tenders/index.js';
import { TradingSession } from '../trading/index.js';
import { Money } from '../values/index.js';
import type { Outcome } from './deal-opening.service.js';
import { Deal } from './deal.entity.js';
import { winnerLast } from './session-outcome.js';

interface Ranked {
  readonly applicationId: string;
  readonly number: number | null;
  readonly price: Money;
}

/** The best bid of everybody else who kept its place: qualified still, its deposit not given back, no winner of this listing before. */
export async function nextOutcome(ctx: TxContext, deal: Deal, applications: Applications): Promise<Outcome | null> {
  const before = await ctx.tx.findBy(Deal, { listingId: deal.listingId });
  const had = new Set(before.map(({ applicationId }) => applicationId));
  const standing: Ranked[] = [];
  for (const bid of await rankedBids(ctx, deal)) {
    if (had.has(bid.applicationId)) continue;
    if ((await applications.eligibility(ctx, bid.applicationId)).eligible) standing.push(bid);
  }
  const [next, after] = standing;
  if (!next) return null;
  return {
    listingId: deal.listingId,
    sessionId: deal.sessionId,
    origin: deal.origin,
    applicationId: next.applicationId,
    price: next.price,
    bidderNumber: next.number,
    nextApplicationId: after?.applicationId ?? null,
    qualified: deal.qualified,
  };
}

function rankedBids(ctx: TxContext, deal: Deal): Promise<Ranked[]> {
  if (deal.origin === 'tender') return bidsOfTender(ctx, deal.listingId);
  return deal.sessionId === null || deal.origin === 'agreement'
    ? Promise.resolve([])
    : bidsOfSession(ctx, deal.sessionId);
}

/** Each bidder's best, the best first; of equal ones whichever stood first (see winnerLast). */
async function bidsOfSession(ctx: TxContext, sessionId: string): Promise<Ranked[]> {
  const { best, mode } = await ctx.tx.findOneByOrFail(TradingSession, { id: sessionId });
  const rows = await ctx.tx.query<{ application_id: string; number: number | null; amount: string; seq: string }[]>(
    `select distinct on (application_id) application_id, number, amount::text as amount, seq from session_event
     where session_id = $1 and kind = 'bid' order by application_id, case when $2 then -amount else amount end desc`,
    [sessionId, best === 'lowest'],
  );
  const bids = rows.map((row) => ({ ...row, price: Money.of(row.amount), seq: Number(row.seq) }));
  const cheaper = (a: Money, b: Money): number => (a.eq(b) ? 0 : a.lt(b) ? -1 : 1);
  const first = winnerLast(mode) ? -1 : 1;
  return bids
    .sort((a, b) => cheaper(a.price, b.price) * (best === 'lowest' ? 1 : -1) || (a.seq - b.seq) * first)
    .map(({ application_id: applicationId, number, price }) => ({ applicationId, number, price }));
}

/** Of the tender that was awarded last, in the order of the places. */
async function bidsOfTender(ctx: TxContext, listingId: string): Promise<Ranked[]> {
  const tender = await ctx.tx.findOneOrFail(Tender, { where: { listingId }, order: { round: 'desc' } });
  const read = await ctx.tx.findBy(SealedBid, { tenderId: tender.id, state: 'opened' });
  return read
    .filter(({ place, droppedAt }) => place !== null && droppedAt === null)
    .sort((a, b) => a.place! - b.place!)
    .map(({ applicationId, price }) => ({ applicationId, number: null, price: price! }));
}
