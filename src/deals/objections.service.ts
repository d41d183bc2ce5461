import { Injectable } from '@nestjs/common';
import {
  Agenda,
  type Evidence,
  Files,
  newId,
  notFound,
  receiptCode,
  Secrets,
  type TxContext,
} from '../platform/index.js';
import type { ExamineInput, ObjectInput, PublicObjectionInput } from './deal.dto.js';
import { type Deal, DealObjection } from './deal.entity.js';
import { noticeEnds } from './deal-clock.service.js';
import { DealRecords } from './deal-records.service.js';

export const contactPurpose = 'objection.contact';

/** Objections to a result while it is under notice (trading.md, "Result notice"). */
@Injectable()
export class Objections {
  constructor(
    private readonly records: DealRecords,
    private readonly files: Files,
    private readonly agenda: Agenda,
    private readonly secrets: Secrets,
  ) {}

  /** Anybody who is signed in, while the notice runs. It holds up the end of the notice until it is decided. */
  async object(ctx: TxContext, dealId: string, input: ObjectInput): Promise<DealObjection> {
    const evidence = input.evidenceFileId ? await this.files.find(ctx, input.evidenceFileId) : null;
    return this.take(ctx, dealId, {
      accountId: ctx.actor.accountId,
      party: input.party ?? ctx.actor.name,
      reason: input.reason,
      evidenceFileId: evidence?.id ?? null,
    });
  }

  /** Somebody without an account. The answer waits under a code that only he knows; his contact is sealed. */
  async objectPublicly(
    ctx: TxContext,
    dealId: string,
    { name, contact, reason }: PublicObjectionInput,
    evidence: Evidence | null,
  ): Promise<DealObjection> {
    const file = evidence && (await this.files.keep(ctx, evidence.name, evidence.content));
    return this.take(ctx, dealId, {
      accountId: null,
      contactSealed: this.secrets.seal(contactPurpose, contact),
      code: receiptCode(),
      party: name,
      reason,
      evidenceFileId: file?.id ?? null,
    });
  }

  /** What the clerk found out, for the director to decide on. */
  examine(
    ctx: TxContext,
    dealId: string,
    objectionId: string,
    { version, finding, fileId }: ExamineInput & { version: number },
  ): Promise<Deal> {
    const decision = { version, reason: finding, input: { objectionId } };
    return this.records.change(ctx, dealId, 'examine', decision, async (_, inner) => {
      const file = fileId ? await this.files.find(inner, fileId) : null;
      const said = {
        finding,
        findingFileId: file?.id ?? null,
        examinedBy: inner.actor.accountId,
        examinedAt: inner.now,
      };
      const open = { id: objectionId, dealId, state: 'open' as const };
      if (!(await inner.tx.update(DealObjection, open, said)).affected) throw notFound('该待处理的异议');
    });
  }

  /** With the last one dismissed the notice may end, at once where its days are over. */
  async dismiss(
    ctx: TxContext,
    dealId: string,
    objectionId: string,
    input: { version: number; reason: string },
  ): Promise<Deal> {
    const deal = await this.decide(ctx, dealId, objectionId, 'dismiss', input);
    await this.agenda.put(ctx, noticeEnds, dealId, deal.noticeUntil);
    return deal;
  }

  /** The result does not stand as it is; whether the listing is suspended or terminated is the director's next act (art. 26, 27). */
  async uphold(
    ctx: TxContext,
    dealId: string,
    objectionId: string,
    input: { version: number; reason: string },
  ): Promise<Deal> {
    const deal = await this.decide(ctx, dealId, objectionId, 'uphold', input);
    await this.agenda.cancel(ctx, noticeEnds, dealId);
    return deal;
  }

  private decide(
    ctx: TxContext,
    dealId: string,
    objectionId: string,
    action: 'dismiss' | 'uphold',
    { version, reason }: { version: number; reason: string },
  ): Promise<Deal> {
    return this.records.change(ctx, dealId, action, { version, reason, input: { objectionId } }, async () => {
      const { affected } = await ctx.tx.update(
        DealObjection,
        { id: objectionId, dealId, state: 'open' },
        {
          state: action === 'dismiss' ? 'dismissed' : 'upheld',
          decidedBy: ctx.actor.accountId,
          decidedAt: ctx.now,
          decision: reason,
        },
      );
      if (!affected) throw notFound('该待处理的异议');
    });
  }

  private async take(
    ctx: TxContext,
    dealId: string,
    said: Pick<DealObjection, 'accountId' | 'party' | 'reason' | 'evidenceFileId'> & Partial<DealObjection>,
  ): Promise<DealObjection> {
    const objection = Object.assign(new DealObjection(), {
      ...{ contactSealed: null, code: null, finding: null, findingFileId: null, examinedBy: null, examinedAt: null },
      ...{ id: newId(), dealId, state: 'open' as const, madeAt: ctx.now, decidedBy: null, decidedAt: null },
      decision: null,
      ...said,
    });
    const decision = { reason: said.reason, input: { objectionId: objection.id } };
    await this.records.change(ctx, dealId, 'object', decision, async () => {
      await ctx.tx.insert(DealObjection, objection);
    });
    return objection;
  }
}
