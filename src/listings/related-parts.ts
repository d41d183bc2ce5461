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
    `select * from (
       select l.id, l.number, l.submitted_at as filed, greatest(l.estimated_value, l.deal_total) as value,
         l.area_mu as mu,
         exists (
           select 1 from parcel theirs join parcel ours
             on ours.owner_party_id = theirs.owner_party_id and ours.certificate_no = theirs.certificate_no
           where theirs.listing_id = l.id and ours.listing_id = $1) as same_asset,
         l.category = any($4) and exists (
           select 1 from owner_paper theirs join owner_paper ours
             on ours.party_id = theirs.party_id and ours.kind = theirs.kind
            and (ours.file_id = theirs.file_id
                 or (ours."on" = theirs."on" and ours.body - 'reserve' = theirs.body - 'reserve'))
           where theirs.listing_id = l.id and ours.listing_id = $1 and ours.kind = 'resolution') as same_decision
       from listing l
       where l.id <> $1
         and l.direction = $2
         and l.submitted_at is not null
         and (l.submitted_at at time zone 'Asia/Shanghai')::date >= $3::date
         and l.state not in ('draft', 'returned', 'rejected', 'withdrawn', 'unsold', 'terminated', 'rescinded')
         and (l.state <> 'closed' or l.dealt_at is not null)
     ) part
     where same_asset or same_decision
     order by filed, id`,
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
