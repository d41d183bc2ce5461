import { Injectable } from '@nestjs/common';
import { asSystem, Listings } from '../listings/index.js';
import { Agenda, Files, newId, notFound, type TxContext } from '../platform/index.js';
import type { ObjectInput } from './deal.dto.js';
import { Deal, DealObjection } from './deal.entity.js';
import { DealRecords } from './deal-records.service.js';
import { noticeEnds } from './deal-clock.service.js';

/** Objections to a result, and the end of a deal (trading.md, "Result notice"; art. 20, 31). */
@Injectable()
export class Deals {
  constructor(
    private readonly records: DealRecords,
    private readonly files: Files,
    private readonly agenda: Agenda,
    private readonly listings: Listings,
  ) {}

  /** Anybody who is signed in, while the notice runs. It holds up the end of the notice until it is decided. */
  async object(ctx: TxContext, dealId: string, input: ObjectInput): Promise<DealObjection> {
    const evidence = input.evidenceFileId ? await this.files.find(ctx, input.evidenceFileId) : null;
    const objection: DealObjection = Object.assign(new DealObjection(), {
      id: newId(),
      dealId,
      state: 'open' as const,
      accountId: ctx.actor.accountId!,
      party: input.party ?? ctx.actor.name,
      reason: input.reason,
      evidenceFileId: evidence?.id ?? null,
      madeAt: ctx.now,
      decidedBy: null,
      decidedAt: null,
      decision: null,
    });
    await this.records.change(
      ctx,
      dealId,
      'object',
      { reason: input.reason, input: { objectionId: objection.id } },
      async () => {
        await ctx.tx.insert(DealObjection, objection);
      },
    );
    return objection;
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

  /** Errors: DEPOSIT_STATE with everything that is still open (art. 20, 31). */
  async close(ctx: TxContext, dealId: string, { version }: { version: number }): Promise<Deal> {
    const deal = await this.records.change(ctx, dealId, 'close', { version });
    await this.listings.close(asSystem(ctx), deal.listingId);
    return deal;
  }

  /** Closed from the listing's page: the same conditions hold, and the deal closes with it. */
  async closeWith(ctx: TxContext, listingId: string): Promise<void> {
    const deal = await ctx.tx.findOneBy(Deal, { listingId, state: 'certified' });
    if (deal) await this.records.change(ctx, deal.id, 'close');
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
}
