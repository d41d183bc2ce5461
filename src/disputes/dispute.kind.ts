import { Injectable } from '@nestjs/common';
import { type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { Listing } from '../listings/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Dispute } from './dispute.entity.js';
import { type DisputeAction, disputeLife, disputeStateNames } from './dispute.machine.js';

/** Who may do what in a dispute (art. 34). */
@Injectable()
export class DisputeKind implements RecordKind<Dispute, DisputeAction> {
  readonly type = 'dispute';
  readonly entity = Dispute;
  readonly life = disputeLife;
  readonly name = '纠纷';
  readonly stateCode = 'DISPUTE_STATE';
  readonly stateNames = disputeStateNames;

  async authorize(ctx: TxContext, dispute: Dispute, action: DisputeAction): Promise<void> {
    requireMay(ctx, `dispute.${action}` as Permission, await this.scopeOf(ctx, dispute), this.name);
  }

  /** Of both sides, of whoever took it in, and of the town where the right lies. */
  async scopeOf(ctx: TxContext, dispute: Dispute): Promise<RecordScope> {
    const listing = dispute.listingId === null ? null : await ctx.tx.findOneBy(Listing, { id: dispute.listingId });
    const parties = [dispute.claimantPartyId, dispute.ownerPartyId, listing?.leadPartyId];
    return {
      partyIds: parties.filter((id): id is string => Boolean(id)),
      townCode: listing?.townCode ?? null,
      filerOrganizationId: dispute.openedByOrganizationId,
      filerAccountId: dispute.openedBy,
    };
  }
}
