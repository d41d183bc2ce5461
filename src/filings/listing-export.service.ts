import { Injectable } from '@nestjs/common';
import { type Listing, ListingQueries, ListingQuery, Listings, type Parcel } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import { Database, problem, type TxContext } from '../platform/index.js';
import { Parcel as ParcelEntity } from '../listings/index.js';
import { filingColumns, most, parcelColumns } from './columns.js';
import { FilingTemplates } from './filing-templates.service.js';
import { type OutRow, workbook } from './workbook-out.js';

type Json = Record<string, unknown>;

/** The listings that a person sees in the list, by the same filters, in the columns of the template. */
@Injectable()
export class ListingExport {
  constructor(
    private readonly db: Database,
    private readonly queries: ListingQueries,
    private readonly listings: Listings,
    private readonly parties: Parties,
    private readonly templates: FilingTemplates,
  ) {}

  /** Errors: VALIDATION where there are more than one file holds. */
  async make(ctx: TxContext, query: ListingQuery): Promise<Buffer> {
    const wanted = Object.assign(new ListingQuery(), query, { page: 1, pageSize: most.filings });
    const { items, total } = await this.queries.list(ctx, wanted);
    if (total > most.filings)
      throw problem('VALIDATION', `按现在的条件有${total}个项目，一份最多导出${most.filings}个，请缩小筛选范围`);
    const ids = items.map(({ id }) => id);
    const found = await this.listings.getMany(ctx, ids);
    const parcels = await this.parcelsOf(ctx, ids);
    const owners = await this.parties.getMany(
      ctx,
      parcels.map(({ ownerPartyId }) => ownerPartyId),
    );
    const ordered = ids.flatMap((id) => found.get(id) ?? []);
    const numbers = new Map(ordered.map(({ id, number }, i) => [id, number ?? `未编号${i + 1}`]));
    return workbook(await this.templates.choices(ctx, true), {
      filings: ordered.map((listing) => filingRow(listing, numbers.get(listing.id)!)),
      parcels: ordered.flatMap((listing) =>
        parcels
          .filter(({ listingId }) => listingId === listing.id)
          .map((parcel) => parcelRow(parcel, numbers.get(listing.id)!, owners.get(parcel.ownerPartyId)?.name ?? '')),
      ),
    });
  }

  private parcelsOf(ctx: TxContext, ids: readonly string[]): Promise<Parcel[]> {
    return this.db
      .managerOf(ctx)
      .createQueryBuilder(ParcelEntity, 'p')
      .where('p.listing_id = any(:ids)', { ids })
      .orderBy('p.listing_id')
      .addOrderBy('p.no')
      .getMany();
  }
}

function filingRow(listing: Listing, no: string): OutRow {
  const plain = JSON.parse(JSON.stringify(listing)) as Json;
  const pricing = plain['pricing'] as Json;
  const [escalation] = (pricing['escalation'] as Json[] | undefined) ?? [];
  const from: Json = {
    ...plain,
    no,
    right: `${listing.category}.${listing.subKind}`,
    pricing: { ...pricing, escalation },
  };
  return { cells: cellsFrom(from, filingColumns) };
}

const parcelRow = (parcel: Parcel, no: string, owner: string): OutRow => ({
  // The number of a person's document stays where it is sealed.
  cells: cellsFrom({ ...(JSON.parse(JSON.stringify(parcel)) as Json), no, owner }, parcelColumns),
});

function cellsFrom(source: Json, columns: readonly { key: string }[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const { key } of columns) {
    const value = key
      .split('.')
      .reduce<unknown>((at, step) => (at === null || at === undefined ? at : (at as Json)[step]), source);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      cells[key] = String(value);
  }
  return cells;
}
