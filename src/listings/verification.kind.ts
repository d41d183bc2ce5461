import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import { type Judgement, type RecordKind, type TxContext } from '../platform/index.js';
import type { LawAt } from '../rulebook/index.js';
import { Listing } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';
import { listingStateNames } from './listing.machine.js';
import { Verification } from './verification.entity.js';
import { type VerificationAction, verificationLife, verificationStateNames } from './verification.machine.js';

/** What a verification is to `records.change`: answered only by who was asked, overruled only by the director. */
@Injectable()
export class VerificationKind implements RecordKind<Verification, VerificationAction> {
  readonly type = 'verification';
  readonly entity = Verification;
  readonly life = verificationLife;
  readonly name = '核实事项';
  readonly stateCode = 'VERIFICATION_STATE';
  readonly stateNames = verificationStateNames;

  constructor(private readonly listings: ListingKind) {}

  async lawOf(ctx: TxContext, { listingId }: Verification): Promise<LawAt> {
    return this.listings.lawOf(ctx, await ctx.tx.findOneByOrFail(Listing, { id: listingId }));
  }

  authorize(ctx: TxContext, { organizationId }: Verification, action: VerificationAction): void {
    requireMay(ctx, `verification.${action}` as Permission, { organizationIds: [organizationId] }, this.name);
  }

  /** A question whose filing has been decided, or is suspended, is not answered any more, or not now. */
  async judge(ctx: TxContext, { listingId }: Verification): Promise<Judgement> {
    const { state } = await ctx.tx.findOneByOrFail(Listing, { id: listingId });
    if (state === 'verifying') return { violations: [] };
    const detail = `该项目当前为“${listingStateNames[state]}”，不在核实阶段，暂不能办理核实`;
    return { violations: [{ code: 'VERIFICATION_STATE', article: '18', detail, facts: { listingState: state } }] };
  }
}
