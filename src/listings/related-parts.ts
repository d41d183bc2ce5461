import type { TxContext } from '../platform/index.js';
import { categories, categoryOf, type RelatedPart } from '../rulebook/index.js';
import { addMonths, Area, civilDate, Money } from '../values/index.js';
import type { Listing } from './listing.entity.js';

interface Row {
  id: string;
  number: string | null;
  filed: Date;
  value: string;
  mu: string;
  same_asset: boolean;
}

/**
 * Art. 35: parts of one asset or of one decision, filed by the same owner within twelve months, count together, in one direction. One asset is one certificate of
 * one owner, under whatever category it is filed; one decision is one resolution of one owner, for what the same figure of art. 35 measures. A part that was
 * dealt counts with its deal's total where that is higher. What came to nothing (returned, rejected, withdrawn, ended without a deal) is no part of anything.
 */
export async function relatedParts(ctx: TxContext, listing: Listing): Promise<RelatedPart[]> {
  const since = addMonths(civilDate(ctx.now), -ctx.law.law.aggregationMonths);
  const threshold = categoryOf(listing.category)?.threshold;
  const sameFigure = categories.filter((category) => category.threshold === threshold).map(({ no }) => no);
  const rows = await ctx.tx.query<Row[]>(
    `select l.id, l.number, l.submitted_at as filed, greatest(l.estimated_value, l.deal_total) as value, l.area_mu as mu,
       bool_or(part.asset) as same_asset
     from (
       select theirs.listing_id, true as asset
       from parcel ours
       join parcel theirs
         on theirs.owner_party_id = ours.owner_party_id and theirs.certificate_no = ours.certificate_no
       where ours.listing_id = $1
       union
       select theirs.listing_id, false
       from owner_paper ours
       join owner_paper theirs
         on theirs.party_id = ours.party_id and theirs.kind = ours.kind
        and (theirs.file_id = ours.file_id
             or (theirs."on" = ours."on" and theirs.body - 'reserve' = ours.body - 'reserve'))
       where ours.listing_id = $1 and ours.kind = 'resolution'
     ) part
     join listing l on l.id = part.listing_id and (part.asset or l.category = any($4))
     where l.id <> $1
       and l.direction = $2
       and (l.submitted_at at time zone 'Asia/Shanghai')::date >= $3::date
       and l.state not in ('draft', 'returned', 'rejected', 'withdrawn', 'unsold', 'terminated', 'rescinded')
       and (l.state <> 'closed' or l.dealt_at is not null)
     group by l.id
     order by filed, l.id`,
    [listing.id, listing.direction, since, sameFigure],
  );
  return rows.map((row) => ({
    listingId: row.id,
    number: row.number,
    filedOn: civilDate(row.filed),
    value: Money.of(row.value),
    mu: Area.of(row.mu),
    because: row.same_asset ? 'asset' : 'decision',
  }));
}
