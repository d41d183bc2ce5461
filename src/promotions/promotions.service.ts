import { Injectable } from '@nestjs/common';
import { may, requireMay } from '../accounts/index.js';
import { Listing, ListingViews, PublicListings } from '../listings/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  newId,
  notFound,
  problem,
  Records,
  type TxContext,
} from '../platform/index.js';
import type { ListingPromotion, PromotionView, PublicPromotion } from './promotion.dto.js';
import { Promotion } from './promotion.entity.js';
import { PromotionKind } from './promotion.kind.js';
import { promotionStateNames } from './promotion.machine.js';

/** More would promote none. */
const most = 6;
/** Only what can be applied for is put forward: what may be had is what the hall is for. */
const applicable = `l.state = 'announced' and l.registration_until > (select market_now())`;

/** Projects put forward by the centre (art. 9): the same notice, on the first page and in a sentence of its own. */
@Injectable()
export class Promotions {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: PromotionKind,
    private readonly listings: PublicListings,
    private readonly pages: ListingViews,
  ) {}

  /** Errors: NOT_FOUND, FORBIDDEN, LISTING_STATE (not open for applications), CONFLICT (promoted already, or enough are). */
  async promote(ctx: TxContext, listingId: string, text: string): Promise<Promotion> {
    requireMay(ctx, 'promotion.create', {}, this.kind.name);
    // One after another: of two clerks the second is told, and no more than so many are shown.
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('promotion', 0))`);
    if (!(await ctx.tx.existsBy(Listing, { id: listingId }))) throw notFound('该项目');
    if (!(await this.open(ctx, listingId)))
      throw problem('LISTING_STATE', '只推介正在报名的项目，报名截止的不再推介', { article: '9' });
    const shown = await ctx.tx.query<{ id: string }[]>(
      `select p.listing_id as id from promotion p join listing l on l.id = p.listing_id
       where p.state = 'shown' and ${applicable}`,
    );
    if (shown.some(({ id }) => id === listingId)) throw problem('CONFLICT', '该项目已在推介', { article: '9' });
    if (shown.length >= most)
      throw problem('CONFLICT', `首页最多推介${most}个项目，请先结束其中一个`, { article: '9' });
    // Put forward before, closed and announced anew: the earlier words are over.
    const earlier = await ctx.tx.findOneBy(Promotion, { listingId, state: 'shown' });
    if (earlier) await this.end(ctx, earlier.id, earlier.version);
    const promotion = Object.assign(new Promotion(), {
      ...{ id: newId(), state: 'shown' as const, listingId, text: text.trim() },
      ...{ createdAt: ctx.now, createdByName: ctx.actor.name },
    });
    return this.records.create(ctx, this.kind, promotion, { listingId, text });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, FORBIDDEN. */
  end(ctx: TxContext, id: string, version: number): Promise<Promotion> {
    return this.records.change(ctx, this.kind, id, 'end', { version });
  }

  /** What stands at the head of the hall, the newest first; what closed its registration is gone by itself. */
  async published(ctx: Context): Promise<PublicPromotion[]> {
    const rows = await this.db.managerOf(ctx).query<{ id: string; text: string }[]>(
      `select p.listing_id as id, p.text from promotion p join listing l on l.id = p.listing_id
       where p.state = 'shown' and ${applicable} order by p.created_at desc, p.id limit ${most}`,
    );
    const known = await this.listings.some(
      ctx,
      rows.map(({ id }) => id),
    );
    return rows.flatMap(({ id, text }) => {
      const listing = known.get(id);
      return listing ? [{ text, listing }] : [];
    });
  }

  /** For who may read the listing. Errors: NOT_FOUND. */
  async ofListing(ctx: Context, listingId: string): Promise<ListingPromotion> {
    await this.pages.requireReadable(ctx, listingId);
    return this.db.look(ctx, async (inner) => {
      const open = await this.open(inner, listingId);
      const shown = open ? await inner.tx.findOneBy(Promotion, { listingId, state: 'shown' }) : null;
      return {
        shown: shown && (await this.view(inner, shown)),
        possible: open && shown === null && may(ctx.actor, 'promotion.create', {}),
      };
    });
  }

  async view(ctx: TxContext, promotion: Promotion): Promise<PromotionView> {
    const { id, version, state, text, createdByName, createdAt } = promotion;
    return {
      ...{ id, version, stateName: promotionStateNames[state], text, by: createdByName, at: instantOut(createdAt)! },
      actions: await availableActions(ctx, this.kind, promotion),
    };
  }

  private async open(ctx: TxContext, listingId: string): Promise<boolean> {
    const [row] = await ctx.tx.query<unknown[]>(`select 1 from listing l where l.id = $1 and ${applicable}`, [
      listingId,
    ]);
    return row !== undefined;
  }
}
