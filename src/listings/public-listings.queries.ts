import { Injectable } from '@nestjs/common';
import { type Context, Database, instantOut, notFound } from '../platform/index.js';
import { Area, Money } from '../values/index.js';
import type { PublicListingQuery } from './listing-actions.dto.js';
import type { PricingJson } from '../rulebook/index.js';
import type { Schedule, TermsJson } from './listing.entity.js';
import { Announcement } from './listing-parts.entity.js';
import { announcementView } from './listing.views.js';
import type { PublicListingItem, PublicListingPage, PublicListingView } from './public-listing.dto.js';

interface Row extends Omit<PublicListingItem, 'town' | 'village' | 'publishedAt' | 'term'> {
  term: PricingJson['term'] | null;
  townCode: string;
  townName: string;
  villageCode: string;
  villageName: string;
  announcedAt: Date;
  schedule: Schedule;
  terms: TermsJson;
  total: string;
}

/** The words the public knows, from the state and the announced dates (trading.md). Registration begins with the notice. */
const publicState = `
  case
    when l.state in ('terminated', 'rescinded') then '终止'
    when l.state = 'suspended' and l.remembered_state = 'resultNotice' then '异议处理'
    when l.state = 'suspended' then '中止'
    when l.state = 'announced' and market_now() < (l.schedule->>'registrationUntil')::timestamptz then '正在报名'
    when l.state = 'announced' then '即将竞价'
    when l.state = 'trading' then '正在竞价'
    when l.state = 'resultNotice' then '结果公示'
    when l.state = 'unsold' or l.dealt_at is null then '流拍'
    else '已成交'
  end`;

/** What anybody may see: what has been announced, and nothing before. No person, no application, no count of them. */
@Injectable()
export class PublicListings {
  private readonly extensions: ((ctx: Context, listingId: string) => Promise<Record<string, unknown>>)[] = [];

  constructor(private readonly db: Database) {}

  /** A room above adds what it publishes: a session, a result. */
  extend(extension: (ctx: Context, listingId: string) => Promise<Record<string, unknown>>): void {
    this.extensions.push(extension);
  }

  async list(ctx: Context, query: PublicListingQuery): Promise<PublicListingPage> {
    const { page, pageSize } = query;
    const rows = await this.rows(
      ctx,
      `($1::text is null or state = $1) and ($2::text is null or "townCode" = $2)
       and ($3::integer is null or category = $3) and ($4::text is null or method = $4)
       and ($5::text is null or strpos(title || ' ' || number || ' ' || "townName" || "villageName", $5) > 0)
       order by "announcedAt" desc, id desc limit $6 offset $7`,
      [query.state, query.town, query.category, query.method, query.q, pageSize, (page - 1) * pageSize],
    );
    return { items: rows.map(itemOf), total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  /** Errors: NOT_FOUND for what has not been announced. */
  async view(ctx: Context, id: string): Promise<PublicListingView> {
    const [row] = await this.rows(ctx, 'id = $1', [id]);
    if (!row) throw notFound('该项目');
    const manager = this.db.managerOf(ctx);
    const announcements = await manager.find(Announcement, { where: { listingId: id }, order: { version: 'asc' } });
    const [suspension] = await manager.query<{ until: string | null; suspendedAt: Date }[]>(
      `select to_char(until, 'YYYY-MM-DD') as until, suspended_at as "suspendedAt" from suspension
       where listing_id = $1 and ended_at is null`,
      [id],
    );
    const more: Record<string, unknown> = {};
    for (const extension of this.extensions) Object.assign(more, await extension(ctx, id));
    return {
      ...more,
      ...itemOf(row),
      content: announcements.at(-1)?.content ?? {},
      terms: row.terms,
      schedule: row.schedule,
      announcements: announcements.map(announcementView),
      suspension: suspension ? { until: suspension.until, suspendedAt: instantOut(suspension.suspendedAt)! } : null,
    };
  }

  private rows(ctx: Context, condition: string, params: unknown[]): Promise<Row[]> {
    return this.db.managerOf(ctx).query<Row[]>(
      `select *, count(*) over () as total from (
         select l.id, l.number, l.title, ${publicState} as state, l.category, l.transfer_kind as "transferKind", l.method,
                l.town_code as "townCode", town.name as "townName", l.village_code as "villageCode", village.name as "villageName",
                l.area_mu as "areaMu", l.reserve, l.basis_text as "basisText", l.deposit, l.pricing->'term' as term,
                l.announced_at as "announcedAt", l.schedule, l.terms
         from listing l
         join region town on town.code = l.town_code
         join region village on village.code = l.village_code
         where l.announced_at is not null) announced
       where ${condition}`,
      params,
    );
  }
}

const itemOf = (row: Row): PublicListingItem => ({
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
  basisText: row.basisText,
  deposit: Money.of(row.deposit).toString(),
  term: row.term ?? null,
  publishedAt: instantOut(row.announcedAt)!,
  registrationUntil: row.schedule.registrationUntil,
  depositUntil: row.schedule.depositUntil,
  opensAt: row.schedule.opensAt,
});
