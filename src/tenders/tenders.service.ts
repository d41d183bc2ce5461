import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { type Listing, Listings } from '../listings/index.js';
import { Agenda, newId, Records, systemActor, type TxContext } from '../platform/index.js';
import { assess, violationsOf } from '../rulebook/index.js';
import { SealedBid, Tender } from './tender.entity.js';
import { TenderKind } from './tender.kind.js';

export const tenderCloses = 'tender.close';

const live: readonly Tender['state'][] = ['sealing', 'opening', 'opened', 'candidates', 'suspended'];

const asSystem = (ctx: TxContext): TxContext => ({ ...ctx, actor: systemActor });

/** The life of a tender around its bids: planned by the announcement, closed by time, stopped by a suspension. */
@Injectable()
export class Tenders {
  constructor(
    private readonly records: Records,
    private readonly kind: TenderKind,
    private readonly agenda: Agenda,
    private readonly applications: Applications,
    private readonly listings: Listings,
  ) {}

  async plan(ctx: TxContext, listing: Listing): Promise<void> {
    if (listing.method !== 'tender' || !listing.schedule) return;
    const closesAt = new Date(listing.schedule.opensAt);
    const tender = Object.assign(new Tender(), {
      id: newId(),
      state: 'sealing' as const,
      rememberedState: null,
      listingId: listing.id,
      round: (await ctx.tx.countBy(Tender, { listingId: listing.id })) + 1,
      closesAt,
      suspendedAt: null,
      bidsReceived: null,
      openedAt: null,
      committeeFileId: null,
      candidateUntil: null,
      awardedBidId: null,
      awardedAt: null,
      createdAt: ctx.now,
    });
    await this.records.create(asSystem(ctx), this.kind, tender, { closesAt: closesAt.toISOString() });
    await this.agenda.put(ctx, tenderCloses, tender.id, closesAt);
  }

  /** Art. 18: a change notice moves the close; a bid whose bidder has not confirmed a material change goes back unread then. */
  async replan(ctx: TxContext, { id: listingId, schedule }: Listing): Promise<void> {
    const tender = await this.live(ctx, listingId);
    if (!tender) return;
    const closesAt = new Date(schedule!.opensAt);
    const decision = { input: { from: tender.closesAt, to: closesAt } };
    await this.records.change(asSystem(ctx), this.kind, tender.id, 'replan', decision, (row) => {
      row.closesAt = closesAt;
    });
    await this.agenda.put(ctx, tenderCloses, tender.id, closesAt);
  }

  /** Tender Law 28, 34: at the close the bids are counted; too few go back unread, and the listing is unsold. */
  async close(ctx: TxContext, id: string): Promise<void> {
    const { listingId } = await ctx.tx.findOneByOrFail(Tender, { id });
    // The listing first, as a suspension does.
    await this.listings.lockedFor(ctx, listingId);
    const tender = await this.records.lock(ctx, this.kind, id);
    if (tender.state !== 'sealing') return;
    if (ctx.now < tender.closesAt) return this.agenda.put(ctx, tenderCloses, id, tender.closesAt);
    await this.applications.settleDeposits(ctx, listingId);
    const bidsReceived = await this.count(ctx, tender);
    const refusals = violationsOf(assess('openBids', { bidsReceived }, ctx.law.law));
    const enough = refusals.length === 0;
    const decision = {
      input: { bidsReceived, refusals },
      reason: refusals.map(({ detail }) => detail).join('；') || null,
    };
    await this.records.change(ctx, this.kind, id, enough ? 'close' : 'fail', decision, async (row) => {
      row.bidsReceived = bidsReceived;
      if (!enough) await this.giveBack(ctx, id);
    });
    if (enough) {
      await this.listings.open(ctx, tender.listingId);
      // Art. 20: from now on the deposits are bound, and bidders have numbers.
      await this.applications.drawNumbers(ctx, tender.listingId);
    } else await this.listings.unsold(ctx, tender.listingId);
  }

  /** Art. 26: no bid, no share is taken while it lasts. */
  async suspend(ctx: TxContext, listingId: string): Promise<void> {
    const tender = await this.live(ctx, listingId);
    if (!tender || tender.state === 'suspended') return;
    await this.records.change(asSystem(ctx), this.kind, tender.id, 'suspend', {}, (row) => {
      row.rememberedState = row.state;
      row.suspendedAt = ctx.now;
    });
    await this.agenda.cancel(ctx, tenderCloses, tender.id);
  }

  /** The close moves by the time lost. */
  async restart(ctx: TxContext, listingId: string): Promise<void> {
    const tender = await this.live(ctx, listingId);
    if (tender?.state !== 'suspended') return;
    const moved = await this.records.change(asSystem(ctx), this.kind, tender.id, 'restart', {}, (row) => {
      const lost = ctx.now.getTime() - row.suspendedAt!.getTime();
      if (row.rememberedState === 'sealing') row.closesAt = new Date(row.closesAt.getTime() + lost);
      if (row.rememberedState === 'candidates') row.candidateUntil = new Date(row.candidateUntil!.getTime() + lost);
      row.suspendedAt = null;
    });
    if (moved.state === 'sealing') await this.agenda.put(ctx, tenderCloses, moved.id, moved.closesAt);
  }

  /** Art. 27; also where the listing ended by another way. The bids go back unread. */
  async terminate(ctx: TxContext, listingId: string): Promise<void> {
    const tender = await this.live(ctx, listingId);
    if (!tender) return;
    await this.records.change(asSystem(ctx), this.kind, tender.id, 'terminate', {}, () =>
      this.giveBack(ctx, tender.id),
    );
    await this.agenda.cancel(ctx, tenderCloses, tender.id);
  }

  /** Who lost its standing since it sealed (deposit gone, blacklisted) is not counted; its bid goes back unread (art. 17, 20, 32). */
  private async count(ctx: TxContext, tender: Tender): Promise<number> {
    const eligible = new Set(
      (await this.applications.eligibleFor(ctx, tender.listingId)).map((one) => one.applicationId),
    );
    const standing = await ctx.tx.findBy(SealedBid, { tenderId: tender.id, state: 'standing' });
    const out = standing.filter(({ applicationId }) => !eligible.has(applicationId));
    for (const { id } of out) await this.giveBack(ctx, tender.id, id);
    return standing.length - out.length;
  }

  private async giveBack(ctx: TxContext, tenderId: string, id?: string): Promise<void> {
    await ctx.tx.update(
      SealedBid,
      { tenderId, state: 'standing' as const, ...(id && { id }) },
      { state: 'returned', endedAt: ctx.now, envelope: null },
    );
  }

  private async live(ctx: TxContext, listingId: string): Promise<Tender | undefined> {
    const found = await ctx.tx.findBy(Tender, { listingId });
    return found.find(({ state }) => live.includes(state));
  }
}
