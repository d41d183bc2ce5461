import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { asSystem, Listings } from '../listings/index.js';
import { type Context, Files, newId, notFound, problem, Records, type TxContext } from '../platform/index.js';
import type { AwardBidInput, CandidateObjectionInput, DropInput } from './evaluation.dto.js';
import { TenderObjection } from './evaluation.entity.js';
import { EvaluationReader } from './evaluation.reader.js';
import { SealedBid, Tender } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';

interface Said {
  readonly version: number;
  readonly reason: string;
}

/** From the candidates' notice to the award (Tender Law 40, 45; Implementing Regulations 54, 55). */
@Injectable()
export class Awards {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly reader: EvaluationReader,
    private readonly files: Files,
    private readonly applications: Applications,
    private readonly listings: Listings,
  ) {}

  async object(ctx: TxContext, id: string, input: CandidateObjectionInput): Promise<void> {
    const evidence = input.evidenceFileId ? await this.files.find(ctx, input.evidenceFileId) : null;
    await this.records.change(ctx, this.kind, id, 'object', { reason: input.reason }, async (tender, inner) => {
      if (inner.now >= tender.candidateUntil!)
        throw problem('TENDER_STATE', '候选人公示期已满，不再受理异议；可依法投诉或者提起诉讼', { article: '34' });
      await inner.tx.insert(TenderObjection, {
        id: newId(),
        tenderId: id,
        state: 'open',
        accountId: inner.actor.accountId!,
        party: input.party ?? inner.actor.name,
        reason: input.reason,
        evidenceFileId: evidence?.id ?? null,
        madeAt: inner.now,
      });
    });
  }

  dismiss(ctx: Context, id: string, objectionId: string, said: Said): Promise<void> {
    return this.decide(ctx, id, 'dismiss', objectionId, said);
  }

  /** The committee judges again; nobody is a candidate until it has. */
  uphold(ctx: Context, id: string, objectionId: string, said: Said): Promise<void> {
    return this.decide(ctx, id, 'uphold', objectionId, said);
  }

  /** A candidate gives up, or turns out not to qualify: the next one moves up. */
  async drop(ctx: Context, id: string, version: number, { bidId, reason, fileId }: DropInput): Promise<void> {
    const decision = { version, reason, input: { bidId, fileId } };
    await this.records.change(ctx, this.kind, id, 'drop', decision, async (_, inner) => {
      const { id: dropFileId } = await this.files.find(inner, fileId);
      const standing = await this.reader.candidates(inner, id);
      if (!standing.some((bid) => bid.id === bidId)) throw notFound('该中标候选人');
      await inner.tx.update(SealedBid, { id: bidId }, { droppedAt: inner.now, dropReason: reason, dropFileId });
    });
  }

  /** Errors: TENDER_AWARD (notice, objections, order), NOT_ELIGIBLE. The deal follows in the same transaction. */
  async award(ctx: TxContext, id: string, version: number, { bidId, reason }: AwardBidInput): Promise<void> {
    await this.holdListing(ctx, id);
    await this.records.change(
      ctx,
      this.kind,
      id,
      'award',
      { version, reason, input: { bidId } },
      async (tender, inner) => {
        const { applicationId } = await inner.tx.findOneByOrFail(SealedBid, { id: bidId, tenderId: id });
        await this.stillQualified(inner, applicationId);
        tender.awardedBidId = bidId;
        tender.awardedAt = inner.now;
        if ((await this.listings.priorityWindow(inner, tender.listingId)) !== null) return;
        const exercised = await this.byPriority(inner, bidId);
        await this.applications.settlePriorities(asSystem(inner), tender.listingId, exercised);
      },
    );
  }

  /** Tender Law 42: nobody can win, and the listing is unsold. */
  async reject(ctx: TxContext, id: string, { version, reason }: Said): Promise<void> {
    await this.holdListing(ctx, id);
    const tender = await this.records.change(ctx, this.kind, id, 'reject', { version, reason });
    await this.listings.unsold(asSystem(ctx), tender.listingId, { reason });
  }

  private async decide(
    ctx: Context,
    id: string,
    action: 'dismiss' | 'uphold',
    objectionId: string,
    { version, reason }: Said,
  ): Promise<void> {
    const decision = { version, reason, input: { objectionId } };
    await this.records.change(ctx, this.kind, id, action, decision, async (tender, inner) => {
      const state = action === 'dismiss' ? ('dismissed' as const) : ('upheld' as const);
      const { affected } = await inner.tx.update(
        TenderObjection,
        { id: objectionId, tenderId: id, state: 'open' as const },
        { state, decidedBy: inner.actor.accountId, decidedAt: inner.now, decision: reason },
      );
      if (!affected) throw notFound('该待处理的异议');
      if (action === 'dismiss') return;
      tender.candidateUntil = null;
      await inner.tx.update(SealedBid, { tenderId: id, state: 'opened' as const }, { place: null, score: null });
    });
  }

  /** Who lost its standing since (deposit gone, blacklisted) cannot win: it is dropped first, on record (art. 17, 20, 32). */
  private async stillQualified(ctx: TxContext, applicationId: string): Promise<void> {
    const { eligible, conditions } = await this.applications.eligibility(ctx, applicationId);
    if (eligible) return;
    throw problem('NOT_ELIGIBLE', '该候选人已不具备受让资格，请先取消其候选资格，再由下一名递补', {
      article: '17、20',
      facts: { conditions },
    });
  }

  /** Art. 29: on equal terms the holder came first, and so exercised its priority. */
  private async byPriority(ctx: TxContext, bidId: string): Promise<string[]> {
    const won = await ctx.tx.findOneByOrFail(SealedBid, { id: bidId });
    const others = (await this.reader.candidates(ctx, won.tenderId)).filter(({ id }) => id !== bidId);
    const equal = others.some(({ price, score }) => (won.score === null ? price!.eq(won.price!) : score === won.score));
    return equal ? [won.applicationId] : [];
  }

  /** The listing first, always: a suspension locks it before the tender. */
  private async holdListing(ctx: TxContext, id: string): Promise<void> {
    const seen = await ctx.tx.findOneBy(Tender, { id });
    if (!seen) throw notFound(this.kind.name);
    await this.listings.lockedFor(ctx, seen.listingId);
  }
}
