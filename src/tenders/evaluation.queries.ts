import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  problem,
  type TxContext,
} from '../platform/index.js';
import type {
  CandidateObjectionView,
  CandidateView,
  EvaluationBidView,
  EvaluationView,
  CommitteeMemberView,
} from './evaluation.dto.js';
import { TenderObjection, TenderScore } from './evaluation.entity.js';
import { EvaluationReader } from './evaluation.reader.js';
import { SealedBid, Tender } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';

/** Before these nothing of a tender's version may be seen: it counts the bids. */
const counted = new Set<Tender['state']>(['sealing', 'suspended']);

/** The evaluation as the centre and the supervisor see it, and what everybody may see of its outcome. */
@Injectable()
export class EvaluationQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: TenderKind,
    private readonly reader: EvaluationReader,
  ) {}

  async view(ctx: Context, id: string): Promise<EvaluationView> {
    requireRole(ctx, 'tender.evaluation');
    return this.db.look(ctx, async (inner) => {
      const tender = await inner.tx.findOneBy(Tender, { id });
      if (!tender || counted.has(tender.state)) throw notFound('该评标记录');
      const own = await this.reader.seatOf(inner, id);
      const member = ctx.actor.role === 'expert';
      if (member && !own) throw notFound('该评标记录');
      return {
        version: tender.version,
        terms: await this.reader.termsOf(inner, tender),
        committee: (await this.committee(inner, id)).filter(({ own: himself }) => !member || himself),
        bids: tender.openedAt ? await this.bids(inner, tender) : [],
        objections: member ? [] : await this.objections(inner, id),
        actions: await availableActions(inner, this.kind, tender),
      };
    });
  }

  /** Who judges reads what was offered; a member once he has declared that no bidder is his business (Tender Law 37). */
  async file(ctx: Context, id: string, bidId: string): Promise<{ name: string; bytes: Buffer }> {
    requireRole(ctx, 'tender.evaluation');
    return this.db.look(ctx, async (inner) => {
      const own = await this.reader.seatOf(inner, id);
      if (ctx.actor.role === 'expert' && own === null) throw notFound('该评标记录');
      if (own && own.conflict !== false)
        throw problem('TENDER_EVALUATION', '请先声明与投标人没有利害关系，再查阅投标文件', { article: '14' });
      const bid = await inner.tx.findOneBy(SealedBid, { id: bidId, tenderId: id, state: 'opened' });
      if (!bid?.content?.file) throw notFound('该投标文件');
      return { name: bid.content.fileName ?? '投标文件', bytes: Buffer.from(bid.content.file, 'base64') };
    });
  }

  /** Implementing Regulations of the Tender Law 54: places, prices and points are public once the candidates are. */
  async candidates(ctx: TxContext, { id, state, awardedBidId }: Tender): Promise<CandidateView[]> {
    if (state !== 'candidates' && state !== 'awarded') return [];
    const names = new Map((await this.reader.bids(ctx, id)).map((bid) => [bid.id, bid.bidder]));
    const rows = await ctx.tx.find(SealedBid, { where: { tenderId: id, state: 'opened' } });
    return rows
      .filter(({ place }) => place !== null)
      .sort((a, b) => a.place! - b.place!)
      .map((row) => ({
        bidId: row.id,
        place: row.place!,
        bidder: names.get(row.id) ?? '',
        price: row.price!.toString(),
        score: row.score && Number(row.score).toFixed(2),
        dropped: row.droppedAt ? row.dropReason : null,
        awarded: row.id === awardedBidId,
      }));
  }

  private async committee(ctx: TxContext, tenderId: string): Promise<CommitteeMemberView[]> {
    const members = await this.reader.members(ctx, tenderId);
    const views: CommitteeMemberView[] = [];
    for (const { id, name, expert, employer, conflict, scoredAt, accountId } of members) {
      const rows = await ctx.tx.find(TenderScore, { where: { memberId: id }, order: { criterion: 'asc' } });
      const points: Record<string, string[]> = {};
      for (const row of rows) (points[row.bidId] ??= []).push(row.points);
      const own = accountId !== null && accountId === ctx.actor.accountId;
      views.push({ id, name, expert, employer, conflict, accountId, own, scored: scoredAt !== null, points });
    }
    return views;
  }

  private async bids(ctx: TxContext, tender: Tender): Promise<EvaluationBidView[]> {
    const read = new Map((await this.reader.bids(ctx, tender.id)).map((bid) => [bid.id, bid]));
    const ranking = await this.reader.ranking(ctx, tender);
    const valid = new Set(await this.reader.valid(ctx, tender));
    return ranking.map(({ id, place, score, detail }) => ({
      id,
      bidder: read.get(id)!.bidder,
      price: read.get(id)!.price?.toString() ?? null,
      // Until every sheet is there nobody has points, and so nobody a place.
      place: tender.state === 'opened' && score === null && valid.size > 0 ? null : place,
      score: score?.toFixed(2) ?? null,
      fault: detail,
      rejected: read.get(id)!.rejected !== null,
      fileName: read.get(id)!.fileName,
    }));
  }

  private async objections(ctx: TxContext, tenderId: string): Promise<CandidateObjectionView[]> {
    const rows = await ctx.tx.find(TenderObjection, { where: { tenderId }, order: { madeAt: 'asc', id: 'asc' } });
    return rows.map(({ id, state, party, reason, evidenceFileId, madeAt, decidedAt, decision }) => ({
      ...{ id, state, party, reason, evidenceFileId, decision },
      madeAt: instantOut(madeAt)!,
      decidedAt: instantOut(decidedAt),
    }));
  }
}
