import { Injectable } from '@nestjs/common';
import { Files, instantOut, problem, Records, rulesProblem, type TxContext } from '../platform/index.js';
import { assess, type Priority, violationsOf } from '../rulebook/index.js';
import type { Application } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { ApplicationKind } from './application.kind.js';
import type { ClaimPriority, DecidePriority, PriorityView } from './priority.dto.js';
import { PriorityClaim } from './priority-claim.entity.js';

/** Art. 29: a priority is claimed with evidence before the deadline, and accepted or refused by the centre before trading. */
@Injectable()
export class PriorityClaims {
  constructor(
    private readonly records: Records,
    private readonly kind: ApplicationKind,
    private readonly facts: ApplicationFactsReader,
    private readonly files: Files,
  ) {}

  /** A refused or undecided claim may be made anew. Errors: PRIORITY_NOT_PROVEN, PRIORITY_WINDOW_CLOSED, PRIORITY_STATE, NOT_FOUND (file). */
  claim(ctx: TxContext, id: string, version: number, { kind, fileId }: ClaimPriority): Promise<Application> {
    const decision = { version, input: { kind, fileId } };
    return this.records.change(ctx, this.kind, id, 'claimPriority', decision, async (application, inner) => {
      const listing = await this.facts.listingOf(inner, application);
      const known = await this.facts.prioritiesOf(inner, listing);
      const violations = violationsOf(
        assess(
          'claim',
          {
            priorityKind: kind,
            priorityKinds: known.map(({ code }) => code),
            priorityEvidenceFileId: fileId,
            priorityClaimedAt: inner.now,
            priorityClaimUntil: this.facts.priorityUntil(listing) ?? inner.now,
          },
          inner.law.law,
        ),
      );
      if (violations.length > 0) throw rulesProblem(violations);
      await this.files.find(inner, fileId);
      if ((await this.facts.claimOf(inner, id))?.accepted)
        throw problem('PRIORITY_STATE', '优先权已经认定，无须再次申报', { article: '29' });
      await inner.tx.delete(PriorityClaim, { applicationId: id });
      await inner.tx.insert(PriorityClaim, {
        applicationId: id,
        kind,
        rank: known.find(({ code }) => code === kind)!.rank,
        evidenceFileId: fileId,
        claimedAt: inner.now,
        claimedBy: inner.actor.accountId,
      });
    });
  }

  /** Once, with reason, before trading opens. Errors: LISTING_STATE, PRIORITY_STATE. */
  decide(ctx: TxContext, id: string, version: number, input: DecidePriority): Promise<Application> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'decidePriority', decision, async (_, inner) => {
      const claim = await this.facts.claimOf(inner, id);
      if (!claim || claim.decidedAt !== null)
        throw problem('PRIORITY_STATE', '没有待认定的优先权申报，请刷新后查看', { article: '29' });
      const { accepted, reason } = input;
      await inner.tx.update(
        PriorityClaim,
        { applicationId: id },
        { accepted, reason, decidedAt: inner.now, decidedBy: inner.actor.accountId },
      );
    });
  }
}

/** Null where this listing knows no priority. */
export function priorityView(
  known: readonly Priority[],
  until: Date | null,
  claim: PriorityClaim | null,
): PriorityView | null {
  if (known.length === 0 && !claim) return null;
  return {
    kinds: known.map(({ code, name, rank, citation, evidence }) => ({ code, name, rank, citation, evidence })),
    until: instantOut(until),
    claim: claim && {
      kind: claim.kind,
      name: known.find(({ code }) => code === claim.kind)?.name ?? claim.kind,
      rank: claim.rank,
      evidenceFileId: claim.evidenceFileId,
      claimedAt: instantOut(claim.claimedAt)!,
      state: claim.outcome ?? (claim.accepted === null ? 'claimed' : claim.accepted ? 'accepted' : 'refused'),
      reason: claim.reason,
    },
  };
}

/** Which of the two steps can be taken now. */
export const prioritySteps = (view: PriorityView | null): string[] => {
  if (view === null) return [];
  const state = view.claim?.state ?? 'none';
  return state === 'claimed'
    ? ['claimPriority', 'decidePriority']
    : ['none', 'refused'].includes(state)
      ? ['claimPriority']
      : [];
};
