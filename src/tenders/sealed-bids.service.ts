import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { type Context, newId, problem, Records, type TxContext } from '../platform/index.js';
import { hashOf, type SealedEnvelope, seats } from './sealing/index.js';
import { SealedBid, type Tender, TenderHolder } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';

/** Bids as they come, sealed. The server sees an envelope, and gives a receipt for its hash. */
@Injectable()
export class SealedBids {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly applications: Applications,
  ) {}

  /** Tender Law 29: a later envelope replaces the earlier. Errors: TENDER_STATE, SESSION_CLOSED, NOT_ELIGIBLE, CONFLICT. */
  async seal(ctx: Context, id: string, envelope: SealedEnvelope): Promise<SealedBid> {
    const bid = new SealedBid();
    const hash = await hashOf(envelope);
    await this.records.change(ctx, this.kind, id, 'seal', { input: { hash } }, async (tender, inner) => {
      inTime(inner, tender);
      const applicationId = await this.eligible(inner, tender);
      if (envelope.tenderId !== id || envelope.applicationId !== applicationId) {
        throw problem('CONFLICT', '密封内容不属于本场或本人的受让申请，请刷新页面后重新密封');
      }
      await this.holdersReady(inner, id);
      await this.end(inner, id, applicationId, 'replaced');
      Object.assign(bid, {
        id: newId(),
        tenderId: id,
        applicationId,
        accountId: inner.actor.accountId!,
        hash,
        envelope,
      });
      Object.assign(bid, { state: 'standing', sealedAt: inner.now, endedAt: null, price: null, content: null });
      await inner.tx.insert(SealedBid, bid as never);
    });
    return bid;
  }

  /** Tender Law 29. What is taken back cannot be opened any more: only its hash stays. */
  async withdraw(ctx: Context, id: string): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'withdrawBid', {}, async (tender, inner) => {
      inTime(inner, tender);
      const own = await this.kind.applicationOf(inner, tender);
      const ended = own ? await this.end(inner, id, own.id, 'withdrawn') : 0;
      if (ended === 0) throw problem('CONFLICT', '没有可以撤回的投标，请刷新核对');
    });
  }

  private async eligible(ctx: TxContext, tender: Tender): Promise<string> {
    const own = await this.kind.applicationOf(ctx, tender);
    const answer = own && (await this.applications.eligibility(ctx, own.id));
    if (own && answer?.eligible) return own.id;
    throw problem('NOT_ELIGIBLE', '受让申请尚未审核通过，或保证金未足额到账，暂不能投标，请先办妥', {
      article: '17、20',
      facts: { conditions: answer?.conditions ?? [] },
    });
  }

  /** Wrapped to a key that nobody proved to have, a bid could be lost for good. */
  private async holdersReady(ctx: TxContext, tenderId: string): Promise<void> {
    const holders = await ctx.tx.findBy(TenderHolder, { tenderId });
    if (holders.filter(({ drilledAt }) => drilledAt).length === seats.length) return;
    throw problem('CONFLICT', '三方保管人的公钥尚未全部登记并演练，请稍后再投标，或联系交易中心');
  }

  private async end(
    ctx: TxContext,
    tenderId: string,
    applicationId: string,
    state: 'replaced' | 'withdrawn',
  ): Promise<number> {
    const standing = { tenderId, applicationId, state: 'standing' as const };
    const { affected } = await ctx.tx.update(SealedBid, standing, { state, endedAt: ctx.now, envelope: null });
    return affected ?? 0;
  }
}

/** The database's clock, read after the lock, decides; a job that is late changes nothing. */
function inTime(ctx: TxContext, tender: Tender): void {
  if (ctx.now < tender.closesAt) return;
  throw problem('SESSION_CLOSED', '投标已经截止，逾期送达的投标不予接收', { article: '14' });
}
