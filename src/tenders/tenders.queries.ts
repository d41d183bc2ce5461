import { Injectable } from '@nestjs/common';
import { may, requireRole } from '../accounts/index.js';
import { Listing } from '../listings/index.js';
import { type Context, Database, instantOut, notFound, problem, type TxContext } from '../platform/index.js';
import { rankBids } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationReader } from './evaluation.reader.js';
import { SealedBid, Tender, TenderHolder } from './tender.entity.js';
import type { HolderView, OpenedBidView, SealReceiptView, SealedForHolderView, TenderView } from './tender.dto.js';
import { TenderKind } from './tender.kind.js';
import { tenderStateNames } from './tender.machine.js';

/** What screens show. Who bids, and how many, is not said before the close (trading.md); the record's version would tell, and is left out. */
@Injectable()
export class TenderQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: TenderKind,
    private readonly reader: EvaluationReader,
    private readonly evaluation: EvaluationQueries,
  ) {}

  async ofListing(ctx: Context, listingId: string): Promise<TenderView> {
    const order = { round: 'DESC' } as const;
    const latest = await this.db.managerOf(ctx).findOne(Tender, { where: { listingId }, order });
    if (!latest) throw notFound('该招投标场次');
    return this.view(ctx, latest.id);
  }

  async view(ctx: Context, id: string): Promise<TenderView> {
    return this.db.look(ctx, async (inner) => {
      const tender = await inner.tx.findOneBy(Tender, { id });
      if (!tender) throw notFound('该招投标场次');
      const { listingId, round, state, bidsReceived, closesAt } = tender;
      const own = await this.kind.applicationOf(inner, tender);
      const head = { id, listingId, round, state, stateName: tenderStateNames[state], bidsReceived };
      const mine = own ? await inner.tx.findBy(SealedBid, { tenderId: id, applicationId: own.id }) : [];
      const holders = await this.holders(inner, id);
      const handedIn = holders.filter(({ sharesAt }) => sharesAt).length;
      return {
        ...head,
        listing: await this.about(inner, listingId),
        seat: await this.kind.seatOf(inner, tender),
        mayConclude: state === 'opening' && handedIn >= 2 && may(ctx.actor, 'tender.conclude', {}),
        closesAt: instantOut(closesAt)!,
        holders,
        applicationId: own?.id ?? null,
        mine: mine.map(receiptOf),
        terms: await this.reader.termsOf(inner, tender),
        candidates: await this.evaluation.candidates(inner, tender),
        candidateUntil: instantOut(tender.candidateUntil),
        opened:
          tender.openedAt && state !== 'suspended' && state !== 'terminated' ? await this.readOut(inner, tender) : [],
      };
    });
  }

  /** The wrapped shares, for the holders' browsers, after the close alone. */
  async forHolders(ctx: Context, id: string): Promise<SealedForHolderView[]> {
    requireRole(ctx, 'tender.share');
    const manager = this.db.managerOf(ctx);
    const tender = await manager.findOneBy(Tender, { id });
    if (!tender) throw notFound('该招投标场次');
    // Another town's government has the role and no seat here.
    const holds = { tenderId: id, accountId: ctx.actor.accountId! };
    if (!(await manager.existsBy(TenderHolder, holds)))
      throw problem('FORBIDDEN', '只有本场登记的保管人可以提取密封份额');
    if (tender.state !== 'opening') throw problem('TENDER_STATE', '投标截止后、开标完成前才能提取密封份额');
    const bids = await manager.findBy(SealedBid, { tenderId: id, state: 'standing' });
    return bids.map(({ id: bidId, applicationId, envelope }) => ({ bidId, applicationId, shares: envelope!.shares }));
  }

  private async about(ctx: TxContext, id: string): Promise<TenderView['listing']> {
    const { title, number, direction, reserve, basisText } = await ctx.tx.findOneByOrFail(Listing, { id });
    return { title, number, direction, reserve: reserve.toString(), basisText };
  }

  private async holders(ctx: TxContext, tenderId: string): Promise<HolderView[]> {
    const found = await ctx.tx.find(TenderHolder, { where: { tenderId }, order: { seat: 'asc' } });
    return found.map(({ seat, name, accountId, publicKey, fingerprint, drillSealed, drilledAt, sharesAt }) => ({
      own: accountId === ctx.actor.accountId,
      ...{ seat, name, publicKey, fingerprint, drillSealed },
      drilledAt: instantOut(drilledAt),
      sharesAt: instantOut(sharesAt),
    }));
  }

  /** Tender Law 36: bidder and price, as read out; each against the published limit (art. 12(10), 29). Nobody is chosen by this. */
  private async readOut(ctx: TxContext, { id, listingId }: Tender): Promise<OpenedBidView[]> {
    const { direction, reserve } = await ctx.tx.findOneByOrFail(Listing, { id: listingId });
    const rows = await ctx.tx.query<{ id: string; bidder: string; price: string | null; hash: string }[]>(
      `select b.id, p.name as bidder, b.price::text as price, b.hash
       from sealed_bid b join application a on a.id = b.application_id join party p on p.id = a.party_id
       where b.tender_id = $1 and b.state in ('opened', 'unreadable') order by b.sealed_at, b.id`,
      [id],
    );
    const read = rows.map(({ id: bid, price }) => ({
      // As it was read out; what the committee made of it comes later.
      ...{ id: bid, score: null, priorityRank: null, rejected: null },
      price: price === null ? null : Money.of(price),
    }));
    return rankBids(read, { direction, limit: reserve, by: 'price' }).map(({ id: bid, place, detail }) => {
      const { bidder, price, hash } = rows.find((row) => row.id === bid)!;
      return { bidder, price, place, fault: detail, hash };
    });
  }
}

export const receiptOf = ({ id, hash, state, sealedAt }: SealedBid): SealReceiptView => ({
  ...{ id, hash, state },
  sealedAt: instantOut(sealedAt)!,
});
