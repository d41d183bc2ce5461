import { Injectable } from '@nestjs/common';
import type { RecordScope } from '../accounts/index.js';
import {
  type Context,
  Database,
  type Decision,
  isTransaction,
  notFound,
  Records,
  systemActor,
  type TxContext,
} from '../platform/index.js';
import type { Facts, LawAt, LawPin } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { type SignedContract, tellCollective } from './collective-notices.js';
import { Listing } from './listing.entity.js';
import { ListingFactsBuilder } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import { Announcement, Parcel } from './listing-parts.entity.js';
import type { ListingAction } from './listing.machine.js';

/** What time and the rooms above do, they do in nobody's name; the deed that caused it is in its own record's history. */
export const asSystem = (ctx: TxContext): TxContext => ({ ...ctx, actor: systemActor });

/** The listing for the other rooms: look it up, hold it, know its facts, move it where its trade moves it. */
@Injectable()
export class Listings {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly facts: ListingFactsBuilder,
  ) {}

  async get(ctx: Context, id: string): Promise<Listing> {
    const listing = await this.db.managerOf(ctx).findOneBy(Listing, { id });
    if (!listing) throw notFound(this.kind.name);
    return listing;
  }

  async getMany(ctx: Context, ids: readonly string[]): Promise<Map<string, Listing>> {
    const found = await this.db
      .managerOf(ctx)
      .createQueryBuilder(Listing, 'l')
      .where('l.id = any(:ids)', { ids: [...new Set(ids)] })
      .getMany();
    return new Map(found.map((listing) => [listing.id, listing]));
  }

  /** Locked until commit: nothing about it changes while you decide. Lock the listing before anything that hangs on it. */
  lockedFor(ctx: TxContext, id: string): Promise<Listing> {
    return this.records.lock(ctx, this.kind, id);
  }

  parcelsOf(ctx: Context, listingId: string): Promise<Parcel[]> {
    return this.db.managerOf(ctx).find(Parcel, { where: { listingId }, order: { no: 'asc' } });
  }

  /** Parties on the transferor's side: nobody of them, nor the agent, bids (art. 17, 29). */
  async transferorPartyIds(ctx: Context, listingId: string): Promise<string[]> {
    const rows = await this.db.managerOf(ctx).query<{ id: string }[]>(
      `select party_id as id from listing_owner where listing_id = $1
         union select lead_party_id from listing where id = $1`,
      [listingId],
    );
    return rows.map(({ id }) => id);
  }

  scopeOf(ctx: Context, listing: Listing): Promise<RecordScope> {
    return this.kind.scopeOf(ctx, listing);
  }

  /** Art. 37: the law that a listing runs under, and with it its applications, sessions and deals. */
  async lawFor(ctx: TxContext, id: string): Promise<LawAt> {
    const [row] = await ctx.tx.query<{ law_pin: LawPin | null }[]>(`select law_pin from listing where id = $1`, [id]);
    return this.kind.lawUnder(ctx, row?.law_pin ?? null);
  }

  /** The rulebook's facts of a listing, for moments that other rooms judge (apply, bid, deal, contract…). */
  factsOf(ctx: Context, listing: Listing): Promise<Facts> {
    return isTransaction(ctx)
      ? this.facts.of(ctx, listing)
      : this.db.transaction(ctx, (inner) => this.facts.of(inner, listing));
  }

  /** The notice in force. */
  async announcementOf(ctx: Context, listingId: string): Promise<Announcement | null> {
    return this.db.managerOf(ctx).findOne(Announcement, { where: { listingId }, order: { version: 'desc' } });
  }

  /** Art. 29: the published window after the close, in working days; null where priorities are exercised inside the session. */
  async priorityWindow(ctx: Context, listingId: string): Promise<number | null> {
    const { schedule } = await this.get(ctx, listingId);
    return schedule?.priorityWindowWorkingDays ?? null;
  }

  /** announced → trading, at the opening time. */
  open = this.automatic('open');

  /** announced, trading or resultNotice → unsold: nobody qualified, nobody bid, the owner bought back. */
  unsold = this.automatic('unsold');

  /** trading → resultNotice: a winner stands. */
  resultNotice = this.automatic('resultNotice');

  /** resultNotice or dealt → trading: the next highest valid bid is offered the deal. */
  nextBidder = this.automatic('nextBidder', (listing) => {
    listing.dealtAt = null;
    listing.dealTotal = null;
  });

  /** resultNotice → dealt, when the notice has run without an upheld objection. */
  deal = this.automatic<{ total: Money }>('deal', (listing, ctx, { total }) => {
    listing.dealtAt = ctx.now;
    listing.dealTotal = total;
  });

  /** dealt → contracted, when an officer has compared the signed original. */
  contract = this.automatic<SignedContract>('contract', (listing, ctx, signed) => tellCollective(ctx, listing, signed));

  /** contracted → certified. */
  certify = this.automatic('certify');

  /** certified → closed, when money is settled and deposits are back; unsold → closed. */
  close = this.automatic('close');

  /** Errors: LISTING_STATE. Joins the caller's transaction. */
  private automatic(
    action: ListingAction,
    work?: (listing: Listing, ctx: TxContext) => void,
  ): (ctx: TxContext, id: string, decision?: Pick<Decision, 'reason' | 'input'>) => Promise<Listing>;
  private automatic<I>(
    action: ListingAction,
    work: (listing: Listing, ctx: TxContext, input: I) => Promise<void> | void,
  ): (ctx: TxContext, id: string, decision: { input: I; reason?: string | null }) => Promise<Listing>;
  private automatic<I>(
    action: ListingAction,
    work?: (listing: Listing, ctx: TxContext, input: I) => Promise<void> | void,
  ) {
    return (ctx: TxContext, id: string, decision: Pick<Decision, 'reason' | 'input'> = {}): Promise<Listing> =>
      this.records.change(asSystem(ctx), this.kind, id, action, decision, (listing, inner) =>
        work?.(listing, inner, decision.input as I),
      );
  }
}
