import { Injectable } from '@nestjs/common';
import { type Context, problem, Records, systemActor, type TxContext } from '../platform/index.js';
import { Money } from '../values/index.js';
import { fingerprintOf, hashOf, makeDrill, drillHashOf, type Seat, unseal } from './sealing/index.js';
import { BidShare, SealedBid, type Tender, TenderHolder } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';
import { TenderPapers } from './tender.papers.js';

/** The three who hold the shares: their keys, their drill, and what they hand in after the close. */
@Injectable()
export class Holders {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly papers: TenderPapers,
  ) {}

  /** The public part only. It stands from the first sealed bid on: another key could not open what was wrapped to this one. */
  async register(ctx: Context, id: string, publicKey: string): Promise<void> {
    const drill = await makeDrill(id, publicKey).catch(() => {
      throw problem('VALIDATION', '公钥格式不正确，请用本页面生成的密钥登记');
    });
    const fingerprint = await fingerprintOf(publicKey);
    await this.records.change(ctx, this.kind, id, 'holderKey', { input: { fingerprint } }, async (tender, inner) => {
      if (await inner.tx.existsBy(SealedBid, { tenderId: id })) {
        throw problem('CONFLICT', '本场已有密封投标，保管人密钥不能再更换；密钥遗失时由另外两方开标');
      }
      const seat = await this.seatOf(inner, tender);
      const { accountId, name } = inner.actor;
      const key = { tenderId: id, seat, accountId: accountId!, name, publicKey, fingerprint, ...drill };
      await inner.tx.upsert(TenderHolder, { ...key, drilledAt: null, sharesAt: null }, ['tenderId', 'seat']);
    });
  }

  /** The holder shows that the private key is at hand, before anything depends on it. */
  async drill(ctx: Context, id: string, share: string): Promise<void> {
    const hash = await drillHashOf(share);
    await this.records.change(ctx, this.kind, id, 'drill', {}, async (tender, inner) => {
      const holder = await this.own(inner, tender);
      if (holder.drillHash !== hash)
        throw problem('CONFLICT', '演练份额解封不正确，请核对密钥文件与口令，或重新登记公钥');
      await inner.tx.update(TenderHolder, { tenderId: id, seat: holder.seat }, { drilledAt: inner.now });
    });
  }

  /** After the close (Tender Law 34). The second holder's shares open what they fit. Errors: TENDER_STATE, CONFLICT. */
  async handIn(ctx: Context, id: string, shares: readonly { bidId: string; share: string }[]): Promise<void> {
    await this.records.change(
      ctx,
      this.kind,
      id,
      'share',
      { input: { bids: shares.length } },
      async (tender, inner) => {
        const { seat } = await this.own(inner, tender);
        const bids = await inner.tx.findBy(SealedBid, { tenderId: id, state: 'standing' });
        const given = new Map(shares.map(({ bidId, share }) => [bidId, share]));
        if (given.size !== shares.length || given.size !== bids.length || !bids.every((bid) => given.has(bid.id))) {
          throw problem('CONFLICT', '须一次提交本场全部未开投标的份额，请刷新后重试');
        }
        const row = { seat, accountId: inner.actor.accountId!, at: inner.now };
        for (const [bidId, share] of given)
          await inner.tx.upsert(BidShare, { ...row, bidId, share }, ['bidId', 'seat']);
        await inner.tx.update(TenderHolder, { tenderId: id, seat }, { sharesAt: inner.now });
        for (const bid of bids) await this.tryOpen(inner, bid);
      },
    );
  }

  /** Two have handed in, and something stayed shut (a bidder wrapped nonsense, a share is wrong): recorded as unreadable, with reason. */
  async conclude(ctx: Context, id: string, reason: string): Promise<void> {
    await this.records.change(ctx, this.kind, id, 'conclude', { reason }, async (_, inner) => {
      const holders = await inner.tx.findBy(TenderHolder, { tenderId: id });
      if (holders.filter(({ sharesAt }) => sharesAt).length < 2) {
        throw problem('CONFLICT', '须有两方保管人提交份额后才能结束开标');
      }
      const shut = { tenderId: id, state: 'standing' as const };
      await inner.tx.update(SealedBid, shut, { state: 'unreadable', endedAt: inner.now });
    });
  }

  /** Everything is read out: the opening is on record. A step of its own, in the same transaction. */
  async openIfRead(ctx: TxContext, id: string): Promise<void> {
    if (await ctx.tx.existsBy(SealedBid, { tenderId: id, state: 'standing' })) return;
    const read = await ctx.tx.findBy(SealedBid, { tenderId: id, state: 'opened' });
    const input = read.map(({ applicationId, hash, price }) => ({ applicationId, hash, price }));
    await this.records.change({ ...ctx, actor: systemActor }, this.kind, id, 'open', { input }, async (row, inner) => {
      row.openedAt = inner.now;
      await this.papers.opened(inner, row);
    });
  }

  private async tryOpen(ctx: TxContext, bid: SealedBid): Promise<void> {
    const shares = await ctx.tx.find(BidShare, { where: { bidId: bid.id }, order: { seat: 'asc' } });
    const envelope = bid.envelope!;
    if ((await hashOf(envelope)) !== bid.hash) return;
    for (const [index, one] of shares.entries()) {
      for (const other of shares.slice(index + 1)) {
        const content = await unseal(envelope, [one.share, other.share]).catch(() => null);
        const price = content && priceOf(content.price);
        if (!price) continue;
        await ctx.tx.update(
          SealedBid,
          { id: bid.id },
          { state: 'opened', price, content: content as never, endedAt: ctx.now },
        );
        return;
      }
    }
  }

  private async own(ctx: TxContext, tender: Tender): Promise<TenderHolder> {
    const seat = await this.seatOf(ctx, tender);
    const holder = await ctx.tx.findOneBy(TenderHolder, { tenderId: tender.id, seat, accountId: ctx.actor.accountId! });
    if (!holder) throw problem('CONFLICT', '您没有登记本场的保管人公钥，请由登记人办理');
    return holder;
  }

  private async seatOf(ctx: TxContext, tender: Tender): Promise<Seat> {
    const seat = await this.kind.seatOf(ctx, tender);
    if (!seat) throw problem('FORBIDDEN', '只有交易中心、监督机构和镇人民政府可以担任保管人');
    return seat;
  }
}

/** Null where a bidder sealed something that is no price. */
function priceOf(text: unknown): Money | null {
  try {
    const price = Money.of(text as string);
    return price.gt(Money.zero) ? price : null;
  } catch {
    return null;
  }
}
