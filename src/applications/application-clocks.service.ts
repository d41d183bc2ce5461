import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { asSystem } from '../listings/index.js';
import { Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { resumeDueAt } from '../rulebook/index.js';
import { Application, CapitalReview } from './application.entity.js';
import { ApplicationKind } from './application.kind.js';

/** Art. 26: the checks of those who apply stand still with their listing, and have the working days that were left after the restart. */
@Injectable()
export class ApplicationClocks {
  constructor(
    private readonly records: Records,
    private readonly kind: ApplicationKind,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** The check of art. 17, and the review of business capital (Land Contract Law 45) where its answer is still due. */
  async restart(ctx: TxContext, listingId: string, suspendedAt: Date): Promise<void> {
    const system = asSystem(ctx);
    const later = (dueAt: Date): Date => resumeDueAt(this.calendar, dueAt, suspendedAt, ctx.now);
    const order = { id: 'ASC' } as const;
    for (const { id } of await ctx.tx.find(Application, { where: { listingId, state: 'accepted' }, order })) {
      await this.records.change(system, this.kind, id, 'moveCheck', {}, (row) => {
        row.checkDueAt = row.checkDueAt && later(row.checkDueAt);
      });
    }
    for (const { id } of await ctx.tx.find(Application, { where: { listingId }, order })) {
      const review = await ctx.tx.findOneBy(CapitalReview, { applicationId: id, recordedAt: IsNull() });
      if (review) await ctx.tx.update(CapitalReview, { applicationId: id }, { dueAt: later(review.dueAt) });
    }
  }
}
