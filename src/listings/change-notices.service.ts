import { Injectable } from '@nestjs/common';
import { problem, Records, Secrets, type TxContext } from '../platform/index.js';
import { changeText, noticeChanges } from '../rulebook/index.js';
import { Announcing } from './announcing.service.js';
import type { AmendInput } from './listing-actions.dto.js';
import type { Listing, Schedule } from './listing.entity.js';
import type { NoticeAmendment } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import { noticeTerms } from './notice-terms.js';
import { checkSteps, scheduleOf } from './schedule.js';

const dated = ['registrationUntil', 'depositUntil', 'qualificationUntil', 'priorityDeadline', 'opensAt'] as const;

/** Art. 18: while a notice runs its terms may be changed by another notice, which says what it changes; a material change restarts the period. */
@Injectable()
export class ChangeNotices {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly announcing: Announcing,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Before trading opens. The rooms above follow the event `listing.amend`: sessions and tenders are planned anew, unpaid deposits get the new
   * date, applicants are told, and of a material change they confirm that they know it.
   * Errors: ANNOUNCEMENT_INCOMPLETE (also where nothing is changed), PERIOD_TOO_SHORT, DATES_DISORDERED and every rule of the moment `announce`.
   */
  async amend(ctx: TxContext, id: string, version: number, input: AmendInput): Promise<Listing> {
    const listing = await this.records.lock(ctx, this.kind, id);
    await this.kind.authorize(ctx, listing, 'amend');
    const { schedule } = listing;
    if (!schedule) throw problem('LISTING_STATE', '项目尚未公告，没有可以变更的公告', { article: '18' });
    checkSteps(listing, input);
    const law = this.kind.lawOf(ctx, listing);
    const next = scheduleOf({ ...ctx, law }, listing, input, {
      secrets: this.secrets,
      ...(schedule.draw && { standing: schedule.draw }),
    });
    const conditions = input.conditions ?? listing.conditions;
    const changes = noticeChanges(
      noticeTerms(schedule, listing.conditions, listing),
      noticeTerms(next, conditions, listing),
    );
    const material = changes.some((change) => change.material);
    const past = changes.filter(({ field }) => isPast(next, field, ctx.now)).map(({ name }) => name);
    const amendment: NoticeAmendment = { ...input, changes, material, past };
    const decision = { version, reason: input.reason, input: amendment };
    return this.records.change(ctx, this.kind, id, 'amend', decision, async (record, inner) => {
      record.conditions = conditions;
      const change = [...changes.map(changeText), `变更原因：${input.reason}`].join('\n');
      await this.announcing.republish(inner, record, next, { text: change, material });
    });
  }
}

const isPast = (schedule: Schedule, field: string, now: Date): boolean => {
  const date = dated.find((one) => one === field);
  const text = date && schedule[date];
  return Boolean(text && new Date(text) <= now);
};
