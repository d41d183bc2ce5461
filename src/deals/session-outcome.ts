import type { TxContext } from '../platform/index.js';
import { SealedBid, type Tender } from '../tenders/index.js';
import type { TradingSession } from '../trading/index.js';
import type { Outcome } from './deal-opening.service.js';

/** Quotes are opened and lots drawn the winner last: of equal prices the later event goes before. */
export const winnerLast = (mode: TradingSession['mode']): boolean => mode === 'quotes' || mode === 'draw';

/** Bidding, quotes or the calls of an auction: the standing bid wins; the best bid of anybody else keeps its place until the contract (art. 20). */
export async function outcomeOfBidding(ctx: TxContext, session: TradingSession): Promise<Outcome> {
  const winner = session.standingApplicationId!;
  const earlier = winnerLast(session.mode) ? 'seq desc' : 'seq';
  const [next] = await ctx.tx.query<{ application_id: string }[]>(
    `select application_id from session_event where session_id = $1 and kind = 'bid' and application_id <> $2
     order by case when $3 then -amount else amount end desc, ${earlier} limit 1`,
    [session.id, winner, session.best === 'lowest'],
  );
  return {
    listingId: session.listingId,
    sessionId: session.id,
    origin: session.mode === 'ascending' || session.mode === 'agreement' ? 'bidding' : session.mode,
    applicationId: winner,
    price: session.standingAmount!,
    bidderNumber: session.standingNumber,
    nextApplicationId: next?.application_id ?? null,
    qualified: session.qualified,
  };
}

/** Agreement: with the one applicant who was left after the announcement (art. 35), or with one of those who had qualified when nobody bid. */
export async function outcomeOfAgreement(ctx: TxContext, session: TradingSession): Promise<Outcome> {
  const bidders = await ctx.tx.query<{ application_id: string; number: number }[]>(
    `select application_id, number from session_bidder where session_id = $1`,
    [session.id],
  );
  const [one] = bidders;
  return {
    listingId: session.listingId,
    sessionId: session.id,
    origin: 'agreement',
    applicationId: one!.application_id,
    price: session.agreedAmount!,
    bidderNumber: one!.number,
    nextApplicationId: null,
    qualified: session.qualified,
  };
}

/** Tender: the candidate that was chosen; the next one in place keeps its own until the contract (Tender Law 40, 45). */
export async function outcomeOfTender(ctx: TxContext, tender: Tender): Promise<Outcome> {
  const read = await ctx.tx.findBy(SealedBid, { tenderId: tender.id, state: 'opened' });
  const ranked = read.filter(({ place }) => place !== null).sort((a, b) => a.place! - b.place!);
  const won = ranked.find(({ id }) => id === tender.awardedBidId)!;
  const next = ranked.find(({ id, droppedAt }) => id !== won.id && droppedAt === null);
  return {
    listingId: tender.listingId,
    sessionId: null,
    origin: 'tender',
    applicationId: won.applicationId,
    price: won.price!,
    bidderNumber: null,
    nextApplicationId: next?.applicationId ?? null,
    qualified: ranked.length,
  };
}
