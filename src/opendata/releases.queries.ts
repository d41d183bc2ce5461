import { Injectable } from '@nestjs/common';
import { type AnnouncementContent, Announcement, Listing } from '../listings/index.js';
import { Config, type Context, Database, instantOut, notFound } from '../platform/index.js';
import type { PartyKind } from '../rulebook/index.js';
import { type DealFacts, releaseOf } from './release.js';

interface DealRow {
  id: string;
  origin: string;
  created_at: Date;
  price: string;
  total: string;
  announced_at: Date | null;
  transferees: { kind: PartyKind; name: string }[];
  signed_on: string | null;
  drawn: boolean;
  certificate: string | null;
  certificate_state: string | null;
  issued_at: Date | null;
}

/** Announced listings and what came of them, as open data. */
@Injectable()
export class Releases {
  constructor(
    private readonly db: Database,
    private readonly config: Config,
  ) {}

  /** As it is now. Errors: NOT_FOUND for what has not been announced. */
  async of(ctx: Context, listingId: string): Promise<Record<string, unknown>> {
    const manager = this.db.managerOf(ctx);
    const listing = await manager.findOneBy(Listing, { id: listingId });
    if (!listing?.announcedAt) throw notFound('该项目');
    const notices = await manager.find(Announcement, { where: { listingId }, order: { version: 'asc' } });
    const suspensions = await manager.query<{ from: Date; until: string | null; ended: Date | null }[]>(
      `select suspended_at as from, to_char(until, 'YYYY-MM-DD') as until, ended_at as ended from suspension
       where listing_id = $1 and suspended_at >= $2 order by suspended_at`,
      [listingId, notices[0]!.publishedAt],
    );
    const deal = await this.dealOf(ctx, listingId);
    return releaseOf({
      ...{ listingId, number: listing.number!, state: listing.state, publicUrl: this.config.publicUrl },
      announcedAt: instantOut(listing.announcedAt)!,
      changedAt: instantOut(listing.stateSince > listing.announcedAt ? listing.stateSince : listing.announcedAt)!,
      notices: notices.map(({ version, publishedAt, content }) => ({
        version,
        publishedAt: instantOut(publishedAt)!,
        content: content as unknown as AnnouncementContent,
      })),
      suspensions: suspensions.map(({ from, until, ended }) => ({
        from: instantOut(from)!,
        until,
        endedAt: instantOut(ended),
      })),
      deal: deal ? factsOf(deal) : null,
      contract: deal?.drawn ? { signedOn: deal.signed_on } : null,
      certificate: deal?.certificate
        ? { number: deal.certificate, issuedAt: instantOut(deal.issued_at)!, state: deal.certificate_state! }
        : null,
    });
  }

  /** The deal that stands, or the one that was undone. */
  private async dealOf(ctx: Context, listingId: string): Promise<DealRow | undefined> {
    const [row] = await this.db.managerOf(ctx).query<DealRow[]>(
      `select d.id, d.origin, d.created_at, d.price, d.total, d.announced_at,
         (select jsonb_agg(jsonb_build_object('kind', p.kind, 'name', p.name) order by m.place)
          from jsonb_array_elements_text(d.transferee_party_ids) with ordinality as m(id, place) join party p on p.id = m.id::uuid) as transferees,
         (select to_char(greatest(c.transferor_signed_on, c.transferee_signed_on), 'YYYY-MM-DD') from contract c
          where c.deal_id = d.id and c.state = 'compared') as signed_on,
         exists(select 1 from contract c where c.deal_id = d.id and c.state <> 'void') as drawn,
         f.number as certificate, f.state as certificate_state, f.issued_at
       from deal d left join lateral (
         select number, state, issued_at from certificate where deal_id = d.id order by state = 'valid' desc, issued_at desc limit 1) f on true
       where d.listing_id = $1 and d.state not in ('passedOn', 'yielded', 'boughtBack') order by d.state = 'terminated', d.created_at desc limit 1`,
      [listingId],
    );
    return row;
  }
}

const factsOf = (row: DealRow): DealFacts => ({
  ...{ id: row.id, origin: row.origin, at: instantOut(row.created_at)!, price: row.price, total: row.total },
  announced: row.announced_at !== null,
  transferees: row.transferees,
});
