import { Injectable } from '@nestjs/common';
import { type Context, Database, instantOut, notFound, validationProblem } from '../platform/index.js';
import { Area, Money } from '../values/index.js';
import type { PublicListingQuery } from './listing-actions.dto.js';
import { countedTo, countOf, listingsOf, pageOf } from './portal-search.js';
import { type PricingJson, type PublicState, suspensionGrounds } from '../rulebook/index.js';
import { Listing, type Schedule, type TermsJson } from './listing.entity.js';
import { Announcement } from './listing-parts.entity.js';
import { announcementView } from './listing.views.js';
import type { PublicListingItem, PublicListingPage, PublicListingView } from './public-listing.dto.js';

interface Row extends Omit<PublicListingItem, 'town' | 'village' | 'publishedAt' | 'term' | 'dealPrice'> {
  term: PricingJson['term'] | null;
  townCode: string;
  townName: string;
  villageCode: string;
  villageName: string;
  announcedAt: Date;
  schedule: Schedule;
  terms: TermsJson;
}

/** What each listing went for, by its id; of those only that have a result. */
export type DealPrices = (ctx: Context, listingIds: readonly string[]) => Promise<Map<string, Money>>;

/** What anybody may see: what has been announced, and nothing before. No person, no application, no count of them. */
@Injectable()
export class PublicListings {
  private dealPrices: DealPrices | null = null;
  private readonly extensions: ((ctx: Context, listingId: string) => Promise<Record<string, unknown>>)[] = [];

  constructor(private readonly db: Database) {}

  /** A room above adds what it publishes: a session, a result. */
  extend(extension: (ctx: Context, listingId: string) => Promise<Record<string, unknown>>): void {
    this.extensions.push(extension);
  }

  /** The room above that keeps the deals says what each of these went for. */
  tell(dealPrices: DealPrices): void {
    this.dealPrices = dealPrices;
  }

  /** The announced listing that somebody names in a form; of what was never announced the public knows no number. Errors: VALIDATION. */
  async named(ctx: Context, number: string): Promise<Listing> {
    const listing = await this.db.managerOf(ctx).findOneBy(Listing, { number: number.trim() });
    if (listing?.announcedAt) return listing;
    const detail = '没有这个编号的公告项目，请核对编号；不清楚编号的可以不填，在内容里说明';
    throw validationProblem([{ code: 'VALIDATION', field: 'listingNumber', detail }]);
  }

  async list(ctx: Context, query: PublicListingQuery): Promise<PublicListingPage> {
    const { page, pageSize } = query;
    const manager = this.db.managerOf(ctx);
    const [rows, counted] = [pageOf(query), countOf(query)];
    const [found, [{ count }]] = await Promise.all([
      manager.query<Row[]>(rows.text, rows.values),
      manager.query<[{ count: number }]>(counted.text, counted.values),
    ]);
    const items = await this.itemsOf(ctx, found);
    return { items, total: Math.min(count, countedTo), more: count > countedTo, page, pageSize };
  }

  /** Ids of what has been announced, the newest first: for whoever looks for pages. */
  async newest(ctx: Context, most: number): Promise<string[]> {
    const rows = await this.db
      .managerOf(ctx)
      .query<{ id: string }[]>(
        `select id from listing where announced_at is not null order by announced_at desc, id desc limit $1`,
        [most],
      );
    return rows.map(({ id }) => id);
  }

  /** Of these, what has been announced. */
  async some(ctx: Context, ids: readonly string[]): Promise<Map<string, PublicListingItem>> {
    const asked = listingsOf('select * from listing where id = any($1) and announced_at is not null');
    const rows = await this.db.managerOf(ctx).query<Row[]>(asked, [ids]);
    return new Map((await this.itemsOf(ctx, rows)).map((item) => [item.id, item]));
  }

  /** Errors: NOT_FOUND for what has not been announced. */
  async view(ctx: Context, id: string): Promise<PublicListingView> {
    const manager = this.db.managerOf(ctx);
    const one = listingsOf('select * from listing where id = $1 and announced_at is not null');
    const [row] = await manager.query<Row[]>(one, [id]);
    if (!row) throw notFound('该项目');
    const announcements = await manager.find(Announcement, { where: { listingId: id }, order: { version: 'asc' } });
    const notice = announcements.at(-1);
    if (!notice) throw notFound('该项目');
    const [suspension] = await manager.query<{ ground: number; until: string | null; suspendedAt: Date }[]>(
      `select ground, to_char(until, 'YYYY-MM-DD') as until, suspended_at as "suspendedAt" from suspension
       where listing_id = $1 and ended_at is null`,
      [id],
    );
    const more: Record<string, unknown> = {};
    for (const extension of this.extensions) Object.assign(more, await extension(ctx, id));
    return {
      ...more,
      ...(await this.itemsOf(ctx, [row]))[0]!,
      content: notice.content,
      terms: row.terms,
      schedule: row.schedule,
      announcements: announcements.map(announcementView),
      suspension: suspension
        ? {
            ground: suspensionGrounds.find(({ no }) => no === suspension.ground)?.name ?? '',
            until: suspension.until,
            suspendedAt: instantOut(suspension.suspendedAt)!,
          }
        : null,
    };
  }

  private async itemsOf(ctx: Context, rows: readonly Row[]): Promise<PublicListingItem[]> {
    const ids = rows.filter(({ state }) => resulted.includes(state)).map(({ id }) => id);
    const prices = ids.length > 0 && this.dealPrices ? await this.dealPrices(ctx, ids) : new Map<string, Money>();
    return rows.map((row) => itemOf(row, prices.get(row.id) ?? null));
  }
}

/** Where a result has been published (art. 21). */
const resulted: readonly PublicState[] = ['结果公示', '异议处理', '已成交'];

const itemOf = (row: Row, dealPrice: Money | null): PublicListingItem => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state,
  category: row.category,
  transferKind: row.transferKind,
  method: row.method,
  town: { code: row.townCode, name: row.townName },
  village: { code: row.villageCode, name: row.villageName },
  areaMu: Area.of(row.areaMu).toString(),
  reserve: Money.of(row.reserve).toString(),
  dealPrice: dealPrice?.toString() ?? null,
  basisText: row.basisText,
  deposit: Money.of(row.deposit).toString(),
  term: row.term ?? null,
  publishedAt: instantOut(row.announcedAt)!,
  registrationUntil: row.schedule.registrationUntil,
  depositUntil: row.schedule.depositUntil,
  opensAt: row.schedule.opensAt,
});
