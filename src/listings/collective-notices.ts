import { newId, type TxContext } from '../platform/index.js';
import { isContractedLand, isContractor } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type { Listing } from './listing.entity.js';
import { ListingOwner, OwnerPaper } from './listing-parts.entity.js';

/** The contract that both sides signed and an officer compared. */
export interface SignedContract {
  readonly contractNumber: string;
  readonly signedFileId: string;
}

/**
 * Land Contract Law 36: the contracting collective is told of the contract, for its files. The centre tells it for every contractor at once when the contract stands;
 * the record names the contract and holds the signed original.
 */
export async function tellCollective(ctx: TxContext, listing: Listing, contract: SignedContract): Promise<void> {
  if (listing.direction !== 'transfer' || !isContractedLand(listing.category, listing.subKind)) return;
  const owners = await ctx.tx.find(ListingOwner, { where: { listingId: listing.id }, order: { no: 'asc' } });
  const kinds = await ctx.tx.query<{ id: string; kind: 'household' | 'individual' }[]>(
    `select id, kind from party where id = any($1)`,
    [owners.map(({ partyId }) => partyId)],
  );
  const contractors = new Set(kinds.filter(isContractor).map(({ id }) => id));
  for (const { partyId } of owners.filter((owner) => contractors.has(owner.partyId))) {
    await ctx.tx.delete(OwnerPaper, { listingId: listing.id, partyId, kind: 'collectiveNotice' });
    await ctx.tx.insert(OwnerPaper, {
      id: newId(),
      listingId: listing.id,
      partyId,
      kind: 'collectiveNotice',
      fileId: contract.signedFileId,
      on: civilDate(ctx.now),
      body: { number: contract.contractNumber },
      recordedAt: ctx.now,
      recordedBy: ctx.actor.accountId,
    });
  }
}
