import { In, Not } from 'typeorm';
import type { Winner } from '../applications/index.js';
import type { TxContext } from '../platform/index.js';
import { Deal } from './deal.entity.js';
import { cameToNothing } from './tenancies.js';

/** By whose application a listing went over; null while nobody has won, or where the deal came to nothing. */
export async function winnerOf(ctx: TxContext, listingId: string): Promise<Winner | null> {
  const deal = await ctx.tx.findOneBy(Deal, { listingId, state: Not(In([...cameToNothing])) });
  // While somebody may still step in for the winner, or his deal is contested, nobody has lost.
  if (!deal || deal.state === 'objected' || (deal.priorityUntil !== null && deal.priorityUntil > ctx.now)) return null;
  return { applicationId: deal.applicationId, dealId: deal.id };
}
