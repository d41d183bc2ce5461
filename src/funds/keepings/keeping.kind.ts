import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../../accounts/index.js';
import type { Judgement, RecordKind, TxContext } from '../../platform/index.js';
import { assess, type Facts, violationsOf } from '../../rulebook/index.js';
import { Deposit } from '../deposits/deposit.entity.js';
import { DepositKeeping } from './keeping.entity.js';
import { type KeepingAction, keepingLife, keepingStateNames } from './keeping.machine.js';
import { PublishedTerms } from './published-terms.js';

type Proposal = Pick<DepositKeeping, 'purpose' | 'term' | 'ground' | 'evidenceFileId'>;

/** Who may keep a deposit back, and which rules are asked (art. 20). */
@Injectable()
export class KeepingKind implements RecordKind<DepositKeeping, KeepingAction> {
  readonly type = 'keeping';
  readonly entity = DepositKeeping;
  readonly life = keepingLife;
  readonly name = '保证金处置的提请';
  readonly stateCode = 'DEPOSIT_STATE';
  readonly stateNames = keepingStateNames;

  constructor(private readonly terms: PublishedTerms) {}

  authorize(ctx: TxContext, keeping: DepositKeeping, action: KeepingAction): void {
    requireMay(ctx, `keeping.${action}` as Permission, { partyIds: [keeping.payerPartyId] }, this.name);
  }

  async judge(ctx: TxContext, keeping: DepositKeeping, action: KeepingAction): Promise<Judgement> {
    if (action !== 'approve') return { violations: [] };
    const { listingId } = await ctx.tx.findOneByOrFail(Deposit, { id: keeping.depositId });
    const facts = await this.facts(ctx, listingId, keeping, [keeping.preparedBy, ctx.actor.accountId ?? '']);
    const verdicts = assess('keep', facts, ctx.law.law);
    return { violations: violationsOf(verdicts), facts: verdicts.map(({ rule, verdict }) => ({ rule, verdict })) };
  }

  /** The term counts only where the announcement has it, looked up again at every decision. */
  async facts(ctx: TxContext, listingId: string, proposal: Proposal, officers: readonly string[]): Promise<Facts> {
    return {
      keepingPurpose: proposal.purpose,
      keepingTerm: await this.terms.find(ctx, listingId, proposal.term),
      keepingGround: proposal.ground,
      keepingEvidenceFileId: proposal.evidenceFileId,
      keepingOfficers: officers,
    };
  }
}
