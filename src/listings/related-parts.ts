import type { TxContext } from '../platform/index.js';
import type { RelatedPart } from '../rulebook/index.js';
import { addMonths, Area, civilDate, Money } from '../values/index.js';
import type { Listing } from './listing.entity.js';

/**
 * Art. 35: parts of one asset or of one decision, filed by the same owner within twelve months, count together. One
 * asset is one certificate of one owner; one decision is one resolution of one owner in the same category. What came
 * to nothing (returned, rejected, withdrawn, ended without a deal) is no part of anything.
 */
export async function relatedParts(ctx: TxContext, listing: Listing): Promise<RelatedPart[]> {
  const since = addMonths(civilDate(ctx.now), -ctx.law.law.aggregationMonths);
  const rows = await ctx.tx.query<{ id: string; number: string | null; filed: Date; value: string; mu: string }[]>(
    `select l.id, l.number, l.submitted_at as filed, l.estimated_value as value, l.area_mu as mu
     from listing l
     where l.id <> $1
       and l.category = $2
       and l.submitted_at is not null
       and (l.submitted_at at time zone 'Asia/Shanghai')::date >= $3::date
       and l.state not in ('draft', 'returned', 'rejected', 'withdrawn', 'unsold', 'terminated', 'rescinded')
       and (l.state <> 'closed' or l.dealt_at is not null)
       and (
         exists (
           select 1 from parcel theirs join parcel ours
             on ours.owner_party_id = theirs.owner_party_id and ours.certificate_no = theirs.certificate_no
           where theirs.listing_id = l.id and ours.listing_id = $1)
         or exists (
           select 1 from owner_paper theirs join owner_paper ours
             on ours.party_id = theirs.party_id and ours.kind = theirs.kind
            and (ours.file_id = theirs.file_id
                 or (ours."on" = theirs."on" and ours.body - 'reserve' = theirs.body - 'reserve'))
           where theirs.listing_id = l.id and ours.listing_id = $1 and ours.kind = 'resolution')
       )
     order by l.submitted_at, l.id`,
    [listing.id, listing.category, since],
  );
  return rows.map(({ id, number, filed, value, mu }) => ({
    listingId: id,
    number,
    filedOn: civilDate(filed),
    value: Money.of(value),
    mu: Area.of(mu),
  }));
}
