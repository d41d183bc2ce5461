import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import {
  type Context,
  fieldFault,
  Files,
  notFound,
  problem,
  Records,
  rulesProblem,
  type TxContext,
  WorkingCalendar,
} from '../platform/index.js';
import { dueAfterDays } from '../rulebook/index.js';
import { notSeated } from './committees.service.js';
import type { AwardBidInput, RejectBidInput, SheetInput } from './evaluation.dto.js';
import { CommitteeMember, TenderScore } from './evaluation.entity.js';
import { EvaluationReader } from './evaluation.reader.js';
import { SealedBid, type Tender } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';
import { TenderPapers } from './tender.papers.js';

const scorePlaces = 6;

/** What each member gave, which bids the committee set aside, and the ranking that follows (Tender Law 37–42). */
@Injectable()
export class Evaluation {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly reader: EvaluationReader,
    private readonly files: Files,
    private readonly calendar: WorkingCalendar,
    private readonly papers: TenderPapers,
  ) {}

  /** One member's sheet, his own where he signs in, else as he signed it; a corrected one replaces it. Errors: TENDER_EVALUATION, NOT_FOUND. */
  async score(ctx: Context, id: string, input: SheetInput): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'score', { input }, async (tender, inner) => {
      const member = await this.scorerOf(inner, id, input);
      await this.checkSheet(inner, tender, input);
      // Who signs in gives his points himself: his deed is the signature, and no paper stands for it.
      const onPaper = member.accountId === null && input.fileId;
      const sheetFileId = onPaper ? (await this.files.find(inner, onPaper)).id : null;
      await inner.tx.delete(TenderScore, { memberId: member.id });
      const rows = input.bids.flatMap(({ bidId, points }) =>
        points.map((given, criterion) => ({ memberId: member.id, bidId, criterion, points: given })),
      );
      await inner.tx.insert(TenderScore, rows);
      await inner.tx.update(CommitteeMember, { id: member.id }, { sheetFileId, scoredAt: inner.now });
    });
  }

  /** The committee sets one bid aside; its sheets stay, for it may be admitted again. Errors: TENDER_STATE, NOT_FOUND. */
  async rejectBid(ctx: Context, id: string, version: number, input: RejectBidInput): Promise<void> {
    const { bidId, ground, reason, fileId } = input;
    const decision = { version, reason, input: { bidId, ground, fileId } };
    await this.records.change(ctx, this.kind, id, 'rejectBid', decision, async (_, inner) => {
      const { id: rejectFileId } = await this.files.find(inner, fileId);
      await this.mark(
        inner,
        id,
        bidId,
        { open: true },
        {
          ...{ rejectedAt: inner.now, rejectGround: ground, rejectReason: reason, rejectFileId },
        },
      );
    });
  }

  /** It was wrong: who gave no points to this bid in the meantime gives them anew. */
  async readmitBid(ctx: Context, id: string, version: number, { bidId, reason }: AwardBidInput): Promise<void> {
    const decision = { version, reason, input: { bidId } };
    await this.records.change(ctx, this.kind, id, 'readmitBid', decision, async (_, inner) => {
      const none = { rejectedAt: null, rejectGround: null, rejectReason: null, rejectFileId: null };
      await this.mark(inner, id, bidId, { open: false }, none);
      await inner.tx.query(
        `update tender_member m set scored_at = null, sheet_file_id = null where m.tender_id = $1
         and not exists (select from tender_score s where s.member_id = m.id and s.bid_id = $2)`,
        [id, bidId],
      );
    });
  }

  private async mark(
    ctx: TxContext,
    tenderId: string,
    bidId: string,
    { open }: { open: boolean },
    said: Partial<Pick<SealedBid, 'rejectedAt' | 'rejectGround' | 'rejectReason' | 'rejectFileId'>>,
  ): Promise<void> {
    const where = { id: bidId, tenderId, state: 'opened' as const, rejectedAt: open ? IsNull() : Not(IsNull()) };
    const { affected } = await ctx.tx.update(SealedBid, where, said);
    if (!affected) throw notFound(open ? '该参评的投标' : '该被否决的投标');
  }

  /** Whose sheet this is, and whether the person who hands it in may. */
  private async scorerOf(ctx: TxContext, id: string, input: SheetInput): Promise<CommitteeMember> {
    const member = (await this.reader.members(ctx, id)).find((one) => one.id === input.memberId);
    if (!member) throw notSeated();
    const himself = member.accountId !== null && member.accountId === ctx.actor.accountId;
    if (himself) {
      if (member.conflict === false) return member;
      throw problem('TENDER_EVALUATION', '请先声明与投标人没有利害关系，再评分', { article: '14' });
    }
    if (ctx.actor.role === 'expert') throw notSeated();
    if (member.accountId !== null)
      throw problem('TENDER_EVALUATION', '该成员用账号评标，评分由本人登录填写', { article: '14' });
    if (!input.fileId) throw rulesProblem([fieldFault('fileId', '请上传成员签字的评分表')]);
    return member;
  }

  /** The ranking stands, and its candidates go under notice. Errors: TENDER_COMMITTEE, TENDER_EVALUATION. */
  async evaluate(ctx: Context, id: string, version: number, reason: string): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'evaluate', { version, reason }, async (tender, inner) => {
      const ranking = await this.reader.ranking(inner, tender);
      if (!ranking.some(({ place }) => place !== null))
        throw problem('TENDER_EVALUATION', '没有有效投标，请由负责人否决全部投标', { article: '14' });
      for (const { id: bidId, place, score } of ranking)
        await inner.tx.update(SealedBid, { id: bidId }, { place, score: score?.toFixed(scorePlaces) ?? null });
      const { candidateDays } = await this.reader.termsOf(inner, tender);
      tender.candidateUntil = dueAfterDays(this.calendar, inner.now, candidateDays).dueAt;
      await this.papers.evaluated(inner, tender);
    });
  }

  /** Points for every valid bid by every published criterion; nothing else. */
  private async checkSheet(ctx: TxContext, tender: Tender, { bids }: SheetInput): Promise<void> {
    const { by, criteria } = await this.reader.termsOf(ctx, tender);
    if (by === 'price')
      throw problem('TENDER_EVALUATION', '公告写明按价格定标，不需要评分，请直接完成评标', { article: '14' });
    const valid = await this.reader.valid(ctx, tender);
    const given = new Set(bids.map(({ bidId }) => bidId));
    const faults = [
      ...(given.size === bids.length && bids.length === valid.length && valid.every((bidId) => given.has(bidId))
        ? []
        : ['须对每份有效投标各评分一次']),
      ...(bids.every(({ points }) => points.length === criteria.length) ? [] : ['须按公告的每个评分项各给一个分数']),
    ];
    if (faults.length === 0) return;
    throw problem('TENDER_EVALUATION', `评分表不完整：${faults.join('；')}，请补齐后再登记`, { article: '14' });
  }
}
