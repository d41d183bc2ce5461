import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Parties } from '../parties/index.js';
import { Files, newId, Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { moveByTimeLost, resumeDueAt } from '../rulebook/index.js';
import { toOffsetIso } from '../values/index.js';
import { Announcing } from './announcing.service.js';
import type { ProlongInput, RestartInput, SuspendInput, TerminateInput } from './listing-actions.dto.js';
import type { Listing, Schedule } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';
import { Suspension } from './listing-parts.entity.js';
import type { ListingState } from './listing.machine.js';
import { Verification } from './verification.entity.js';

const dated = ['registrationUntil', 'depositUntil', 'qualificationUntil', 'priorityDeadline', 'opensAt'] as const;

/** Art. 26, 27: clocks stop, start again with the time that was lost, or the trade ends. */
@Injectable()
export class Interruptions {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly files: Files,
    private readonly parties: Parties,
    private readonly announcing: Announcing,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** Errors: SUSPENSION_GROUND, LISTING_STATE. */
  suspend(ctx: TxContext, id: string, version: number, input: SuspendInput): Promise<Listing> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'suspend', decision, async (listing, inner) => {
      await this.standing(inner, input);
      listing.rememberedState = listing.state;
      await inner.tx.insert(Suspension, {
        id: newId(),
        listingId: id,
        ground: input.ground,
        evidenceFileId: input.evidenceFileId,
        reason: input.reason,
        until: input.until ?? null,
        fromState: listing.state,
        suspendedAt: inner.now,
        suspendedBy: inner.actor.accountId,
        endedAt: null,
        endedBy: null,
        endReason: null,
        endEvidenceFileId: null,
        applicantPartyId: null,
      });
    });
  }

  /** Errors: SUSPENSION_GROUND while its term runs. The clocks stand since the first day; what was decided before stays in the history (art. 26(5)). */
  prolong(ctx: TxContext, id: string, version: number, input: ProlongInput): Promise<Listing> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'prolong', decision, async (_, inner) => {
      await this.files.find(inner, input.evidenceFileId);
      await inner.tx.update(Suspension, { listingId: id, endedAt: IsNull() }, { until: input.until });
    });
  }

  /** Errors: RESTART_NOT_READY. The event carries `lostMs` and `suspendedAt`, so that every clock above moves alike. */
  async restart(ctx: TxContext, id: string, version: number, request: RestartInput): Promise<Listing> {
    await this.records.lock(ctx, this.kind, id);
    const suspension = await ctx.tx.findOneBy(Suspension, { listingId: id, endedAt: IsNull() });
    const suspendedAt = suspension?.suspendedAt ?? ctx.now;
    const lostMs = ctx.now.getTime() - suspendedAt.getTime();
    const input = { ...request, lostMs, suspendedAt };
    const decision = { version, reason: request.reason, input };
    return this.records.change(ctx, this.kind, id, 'restart', decision, async (listing, inner) => {
      await this.files.find(inner, request.evidenceFileId);
      if (request.applicantPartyId) await this.parties.get(inner, request.applicantPartyId);
      await this.end(inner, suspension!, 'restart', request);
      await this.moveVerifications(inner, id, suspendedAt);
      const from = listing.rememberedState!;
      listing.rememberedState = null;
      if (listing.schedule) await this.moveSchedule(inner, listing, from, suspendedAt);
    });
  }

  /** Errors: TERMINATION_GROUND. Deposits fall due for return by the event, in the same transaction (art. 20, 27). */
  terminate(ctx: TxContext, id: string, version: number, input: TerminateInput): Promise<Listing> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'terminate', decision, async (listing, inner) => {
      await this.standing(inner, input);
      listing.rememberedState = null;
      const suspension = await inner.tx.findOneBy(Suspension, { listingId: id, endedAt: IsNull() });
      if (suspension) await this.end(inner, suspension, 'terminate', input);
    });
  }

  /** The papers and parties that were named are there. */
  private async standing(ctx: TxContext, input: SuspendInput | TerminateInput): Promise<void> {
    await this.files.find(ctx, input.evidenceFileId);
    if (input.approvalFileId) await this.files.find(ctx, input.approvalFileId);
    for (const partyId of input.requesterPartyIds ?? []) await this.parties.get(ctx, partyId);
  }

  private async end(
    ctx: TxContext,
    suspension: Suspension,
    endedBy: 'restart' | 'terminate',
    { reason, evidenceFileId, applicantPartyId }: Partial<RestartInput>,
  ): Promise<void> {
    await ctx.tx.update(
      Suspension,
      { id: suspension.id },
      {
        endedAt: ctx.now,
        endedBy,
        endReason: reason ?? null,
        endEvidenceFileId: evidenceFileId ?? null,
        applicantPartyId: applicantPartyId ?? null,
      },
    );
  }

  /** Dates not yet passed at the suspension move by the time it took; while announced, the public is told by a new notice. */
  private async moveSchedule(ctx: TxContext, listing: Listing, from: ListingState, suspendedAt: Date): Promise<void> {
    const moved: Schedule = { ...listing.schedule! };
    for (const field of dated) {
      const text = moved[field];
      if (text) moved[field] = toOffsetIso(moveByTimeLost(new Date(text), suspendedAt, ctx.now));
    }
    listing.schedule = moved;
    if (from === 'announced')
      await this.announcing.republish(ctx, listing, moved, {
        text: '交易重启，各项截止时间按中止所占时间顺延',
        material: false,
      });
  }

  /** A department's working days that were left run again from the restart. */
  private async moveVerifications(ctx: TxContext, listingId: string, suspendedAt: Date): Promise<void> {
    for (const { id, dueAt } of await ctx.tx.findBy(Verification, { listingId, state: 'pending' })) {
      await ctx.tx.update(Verification, { id }, { dueAt: resumeDueAt(this.calendar, dueAt, suspendedAt, ctx.now) });
    }
  }
}
