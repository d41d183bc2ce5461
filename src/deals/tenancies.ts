import { Listing, type Tenancy } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import { parsePricing, termEnd } from '../rulebook/index.js';
import { Contract } from './contract.entity.js';
import { Deal } from './deal.entity.js';
import { setAsideStates } from './deal.machine.js';

/** Nobody has or uses anything by these. */
export const cameToNothing: readonly Deal['state'][] = [...setAsideStates, 'defaulted'];

/** Who uses a right by a signed contract of this market, and until when: for whoever files its renewal. Null where there is no such contract. */
export async function tenancyOf(ctx: TxContext, number: string): Promise<Tenancy | null> {
  const contract = await ctx.tx.findOneBy(Contract, { number });
  if (!contract || contract.transferorSignedOn === null || contract.transfereeSignedOn === null) return null;
  const deal = await ctx.tx.findOneByOrFail(Deal, { id: contract.dealId });
  const { pricing, direction } = await ctx.tx.findOneByOrFail(Listing, { id: deal.listingId });
  if (direction !== 'transfer') return null;
  // A term of whole years runs from the day on which both had signed.
  const { transferorSignedOn: a, transfereeSignedOn: b } = contract;
  const { term } = parsePricing(pricing);
  return {
    listingId: deal.listingId,
    transferorPartyIds: deal.transferorPartyIds,
    transfereePartyIds: deal.transfereePartyIds,
    endsOn: termEnd(term, a > b ? a : b),
    stands: contract.state !== 'void' && !cameToNothing.includes(deal.state),
  };
}
