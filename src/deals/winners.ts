import { In, Not } from 'typeorm';
import type { Winner } from '../applications/index.js';
import type { TxContext } from '../platform/index.js';
import { Deal } from './deal.entity.js';
import { cameToNothing } from './tenancies.js';

/** By whose application a listing went over; null while nobody has won, or where the deal came to nothing. */
export async function winnerOf(ctx: TxContext, listingId: string): Promise<Winner | null> {
  const deal = await ctx.tx.findOneBy(Deal, { listingId, state: Not(In([...cameToNothing])) });
  return deal && { applicationId: deal.applicationId, dealId: deal.id };
}
