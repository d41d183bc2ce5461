import { Injectable } from '@nestjs/common';
import { type Context, Files, newId, problem, Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { dueAfterDays } from '../rulebook/index.js';
import type { CommitteeInput, SheetInput } from './evaluation.dto.js';
import { CommitteeMember, TenderScore } from './evaluation.entity.js';
import { EvaluationReader } from './evaluation.reader.js';
import { SealedBid, type Tender } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';
import { TenderPapers } from './tender.papers.js';

const scorePlaces = 6;

/** Who judges, what each of them gave, and the ranking that follows from it (Tender Law 37–41). */
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

  /** The whole committee at once. Who stays keeps his sheet; who goes takes his along (Implementing Regulations of the Tender Law 48). */
  async appoint(ctx: Context, id: string, input: CommitteeInput): Promise<void> {
    const names = input.members.map(({ name }) => name);
    if (new Set(names).size !== names.length) throw problem('VALIDATION', '评标委员会成员姓名重复，请核对');
    await this.records.change(ctx, this.kind, id, 'committee', { input }, async (tender, inner) => {
      tender.committeeFileId = (await this.files.find(inner, input.fileId)).id;
      const before = await this.reader.members(inner, id);
      const kept = new Map(before.map((member) => [member.name, member]));
      await inner.tx.update(CommitteeMember, { tenderId: id }, { no: () => 'no + 1000' });
      for (const [index, { name, expert, employer, conflict }] of input.members.entries()) {
        const said = { no: index + 1, expert, employer, conflict: conflict ?? null };
        const known = kept.get(name);
        kept.delete(name);
        if (known) await inner.tx.update(CommitteeMember, { id: known.id }, said);
        else await inner.tx.insert(CommitteeMember, { id: newId(), tenderId: id, name, ...said });
      }
      for (const { id: gone } of kept.values()) await inner.tx.delete(CommitteeMember, { id: gone });
    });
  }

  /** One member's signed sheet; a corrected one replaces it. Errors: TENDER_EVALUATION, NOT_FOUND. */
  async score(ctx: Context, id: string, input: SheetInput): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'score', { input }, async (tender, inner) => {
      const member = (await this.reader.members(inner, id)).find((one) => one.id === input.memberId);
      if (!member) throw problem('NOT_FOUND', '没有找到该评标委员会成员，请刷新后重试');
      await this.checkSheet(inner, tender, input);
      const { id: sheetFileId } = await this.files.find(inner, input.fileId);
      await inner.tx.delete(TenderScore, { memberId: member.id });
      const rows = input.bids.flatMap(({ bidId, points }) =>
        points.map((given, criterion) => ({ memberId: member.id, bidId, criterion, points: given })),
      );
      await inner.tx.insert(TenderScore, rows);
      await inner.tx.update(CommitteeMember, { id: member.id }, { sheetFileId, scoredAt: inner.now });
    });
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
