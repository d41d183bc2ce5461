import { Injectable } from '@nestjs/common';
import type { Listing, ListingAction } from '../listings/index.js';
import { type Context, Database, instantOut, type TxContext } from '../platform/index.js';
import type { ChangesPage, ChangesQuery } from './opendata.dto.js';

/** What the public hears of; everything before the notice is nobody's business (art. 18). */
export const publicActions = [
  ...(['announce', 'reannounce', 'amend', 'open', 'unsold', 'resultNotice', 'negotiate', 'nextBidder'] as const),
  ...(['deal', 'contract', 'certify', 'close', 'suspend', 'prolong', 'restart', 'terminate', 'rescind'] as const),
] as const satisfies readonly ListingAction[];

interface Row {
  no: string;
  at: Date;
  listingId: string;
  number: string;
  action: string;
  state: string;
}

/** The public change feed: what happened to announced listings, in one order that never changes behind a reader (migration 750). */
@Injectable()
export class PublicChanges {
  constructor(private readonly db: Database) {}

  async record(ctx: TxContext, action: string, { id, announcedAt, state }: Listing): Promise<void> {
    if (announcedAt === null) return;
    await ctx.tx.query(`insert into public_change(at, listing_id, action, state) values ($1, $2, $3, $4)`, [
      ctx.now,
      id,
      action,
      state,
    ]);
  }

  /** `cursor`: the number of the last change that the reader has; `since` begins at a moment instead. */
  async page(ctx: Context, { cursor, since, limit }: ChangesQuery): Promise<ChangesPage> {
    await this.number(ctx);
    const after = cursor ?? (since ? await this.before(ctx, since) : 0);
    const rows = await this.db.managerOf(ctx).query<Row[]>(
      `select c.no, c.at, c.listing_id as "listingId", l.number, c.action, c.state
       from public_change c join listing l on l.id = c.listing_id where c.no > $1 order by c.no limit $2`,
      [after, limit + 1],
    );
    const items = rows.slice(0, limit).map(({ no, at, listingId, number, action, state }) => ({
      cursor: Number(no),
      at: instantOut(at)!,
      ...{ listingId, number, action, state },
      release: `/api/open/releases/${listingId}`,
    }));
    return { items, cursor: items.at(-1)?.cursor ?? after, more: rows.length > limit };
  }

  /** The number of the last change before a moment. */
  private async before(ctx: Context, since: Date): Promise<number> {
    const [row] = await this.db
      .managerOf(ctx)
      .query<[{ no: string | null }]>(`select min(no) - 1 as no from public_change where no is not null and at >= $1`, [
        since,
      ]);
    if (row.no !== null) return Number(row.no);
    const [last] = await this.db
      .managerOf(ctx)
      .query<[{ no: string }]>(`select coalesce(max(no), 0) as no from public_change`);
    return Number(last.no);
  }

  /** Numbers what was committed since the last reader came; one reader at a time, and none waits where there is nothing new. */
  private async number(ctx: Context): Promise<void> {
    const [fresh] = await this.db
      .managerOf(ctx)
      .query<[{ any: boolean }]>(`select exists(select 1 from public_change where no is null) as any`);
    if (!fresh.any) return;
    await this.db.transaction(ctx, async ({ tx }) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('public_change'))`);
      await tx.query(
        `update public_change c set no = n.no
         from (select id, (select coalesce(max(no), 0) from public_change) + row_number() over (order by at, id) as no
               from public_change where no is null) n
         where c.id = n.id`,
      );
    });
  }
}
