import { Injectable } from '@nestjs/common';
import type { Listing } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import { Files, instantOut, problem, Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { capitalReviewDue, isBusinessCapital, isContractedLand } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type { AskReview, CapitalReviewView, RecordReview } from './application.dto.js';
import { type Application, CapitalReview } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { ApplicationKind } from './application.kind.js';

/** Land Contract Law 45: business capital is reviewed before its contract stands; the request and the written reply are kept with the application. */
@Injectable()
export class CapitalReviews {
  constructor(
    private readonly records: Records,
    private readonly kind: ApplicationKind,
    private readonly facts: ApplicationFactsReader,
    private readonly parties: Parties,
    private readonly files: Files,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** The request goes out; the clock starts. Errors: APPLICATION_STATE, CONFLICT (one is under way), NOT_FOUND (file). */
  ask(ctx: TxContext, id: string, version: number, { office, fileId }: AskReview): Promise<Application> {
    const decision = { version, input: { office, fileId } };
    return this.records.change(ctx, this.kind, id, 'askReview', decision, async (application, inner) => {
      await this.files.find(inner, fileId);
      const standing = await this.facts.reviewOf(inner, application.id);
      if (standing && !refused(standing))
        throw problem('CONFLICT', '已提请审查，请登记其结果；只有未通过的可以重新提请');
      await inner.tx.delete(CapitalReview, { applicationId: id });
      await inner.tx.insert(CapitalReview, {
        applicationId: id,
        office,
        requestFileId: fileId,
        askedAt: inner.now,
        askedBy: inner.actor.accountId,
        dueAt: capitalReviewDue(this.calendar, inner.now).dueAt,
      });
    });
  }

  /** The written reply with its three findings, once. Errors: APPLICATION_STATE, CONFLICT, VALIDATION (day), NOT_FOUND (file). */
  record(ctx: TxContext, id: string, version: number, input: RecordReview): Promise<Application> {
    const { fileId, repliedOn, opinion, ...findings } = input;
    return this.records.change(ctx, this.kind, id, 'recordReview', { version, input }, async (_, inner) => {
      await this.files.find(inner, fileId);
      const standing = await this.facts.reviewOf(inner, id);
      if (!standing || standing.recordedAt) throw problem('CONFLICT', '没有待答复的审查，请先提请审查');
      if (repliedOn < civilDate(standing.askedAt) || repliedOn > civilDate(inner.now)) {
        throw problem('VALIDATION', '答复日期须在提请之日与今天之间，请核对', {
          violations: [{ code: 'VALIDATION', field: 'repliedOn', detail: '须在提请之日与今天之间' }],
        });
      }
      await inner.tx.update(
        CapitalReview,
        { applicationId: id },
        {
          ...findings,
          opinion,
          documentFileId: fileId,
          repliedOn,
          recordedAt: inner.now,
          recordedBy: inner.actor.accountId,
        },
      );
    });
  }

  /** Null where the law asks for none: other land, or nobody who is business capital. */
  async view(ctx: TxContext, application: Application, listing: Listing): Promise<CapitalReviewView | null> {
    if (listing.direction !== 'transfer' || !isContractedLand(listing.category, listing.subKind)) return null;
    const members = await this.facts.members(ctx, application.id);
    const parties = await this.parties.getMany(
      ctx,
      members.map(({ partyId }) => partyId),
    );
    const review = await this.facts.reviewOf(ctx, application.id);
    const known = await this.parties.factsOf(ctx, [...parties.values()]);
    if (!review && ![...known.values()].some(isBusinessCapital)) return null;
    return {
      state: !review ? 'due' : !review.recordedAt ? 'asked' : refused(review) ? 'refused' : 'passed',
      office: review?.office ?? null,
      requestFileId: review?.requestFileId ?? null,
      askedAt: instantOut(review?.askedAt ?? null),
      dueAt: instantOut(review?.dueAt ?? null),
      overdue: review !== null && review.recordedAt === null && ctx.now >= review.dueAt,
      qualification: review?.qualification ?? null,
      project: review?.project ?? null,
      risk: review?.risk ?? null,
      opinion: review?.opinion ?? null,
      documentFileId: review?.documentFileId ?? null,
      repliedOn: review?.repliedOn ?? null,
    };
  }
}

const refused = ({ recordedAt, qualification, project, risk }: CapitalReview): boolean =>
  recordedAt !== null && !(qualification && project && risk);
