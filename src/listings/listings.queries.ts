import { Injectable } from '@nestjs/common';
import { scopesOf } from '../accounts/index.js';
import { type Actor, type Context, Database, instantOut, type Page } from '../platform/index.js';
import { Area, Money } from '../values/index.js';
import type { ListingQuery, VerificationQuery } from './listing-actions.dto.js';
import type { Listing } from './listing.entity.js';
import { listingHead } from './listing.views.js';
import type { ListingItem, VerificationView } from './listing-view.dto.js';
import type { Verification } from './verification.entity.js';

/** Conditions and their parameters, numbered as they come. */
class Where {
  readonly params: unknown[] = [];
  private readonly parts: string[] = [];

  value(value: unknown): string {
    this.params.push(value);
    return `$${this.params.length}`;
  }

  and(condition: string): void {
    this.parts.push(condition);
  }

  toString(): string {
    return this.parts.length === 0 ? 'true' : this.parts.map((part) => `(${part})`).join(' and ');
  }
}

/** Rows of the workbench that this person may see: the policy's scopes as SQL. */
function mayRead(actor: Actor, where: Where): string {
  const own = (): string =>
    [
      `l.filer_account_id = ${where.value(actor.accountId)}`,
      `l.filer_organization_id = ${where.value(actor.organizationId)}`,
      `l.lead_party_id = ${where.value(actor.partyId)}`,
      `exists (select 1 from listing_owner o where o.listing_id = l.id and o.party_id = ${where.value(actor.partyId)})`,
    ].join(' or ');
  const rows: Record<string, () => string> = {
    all: () => 'true',
    town: () => `l.town_code = ${where.value(actor.townCode)}`,
    village: () => `l.village_code = ${where.value(actor.villageCode)}`,
    own,
    asked: () =>
      `exists (select 1 from verification v where v.listing_id = l.id and v.organization_id = ${where.value(actor.organizationId)})`,
  };
  const allowed = scopesOf(actor, 'listing.read').map((scope) => rows[scope]!());
  return allowed.length === 0 ? 'false' : allowed.join(' or ');
}

interface ListingRow extends Omit<Listing, 'reserve' | 'areaMu' | 'estimatedValue' | 'deposit'> {
  reserve: string;
  areaMu: string;
  estimatedValue: string;
  deposit: string;
  townName: string;
  villageName: string;
  overdue: string;
  total: string;
}

/** Lists for screens: what there is, as far as this person may see. */
@Injectable()
export class ListingQueries {
  constructor(private readonly db: Database) {}

  async list(ctx: Context, query: ListingQuery): Promise<Page<ListingItem>> {
    const where = new Where();
    where.and(mayRead(ctx.actor, where));
    if (query.state) where.and(`l.state = ${where.value(query.state)}`);
    if (query.town) where.and(`l.town_code = ${where.value(query.town)}`);
    if (query.category) where.and(`l.category = ${where.value(query.category)}`);
    if (query.method) where.and(`l.method = ${where.value(query.method)}`);
    if (query.q) where.and(`strpos(l.title || ' ' || coalesce(l.number, ''), ${where.value(query.q)}) > 0`);
    if (query.mine === 'true') {
      const account = where.value(ctx.actor.accountId);
      where.and(
        `l.filer_account_id = ${account} or l.filer_organization_id = ${where.value(ctx.actor.organizationId)}`,
      );
    }
    const { page, pageSize } = query;
    const rows = await this.db.managerOf(ctx).query<ListingRow[]>(
      `select l.id, l.number, l.version, l.state, l.state_since as "stateSince", l.title, l.category,
              l.sub_kind as "subKind", l.transfer_kind as "transferKind", l.method,
              l.town_code as "townCode", l.village_code as "villageCode", town.name as "townName", village.name as "villageName",
              l.area_mu as "areaMu", l.reserve, l.basis_text as "basisText", l.estimated_value as "estimatedValue",
              l.deposit, l.venue, l.submitted_at as "submittedAt", l.announced_at as "announcedAt",
              (select count(*) from verification v
               where v.listing_id = l.id and v.state = 'pending' and v.due_at <= market_now() and l.state = 'verifying') as overdue,
              count(*) over () as total
       from listing l
       join region town on town.code = l.town_code
       join region village on village.code = l.village_code
       where ${where.toString()}
       order by l.state_since desc, l.id desc
       limit ${where.value(pageSize)} offset ${where.value((page - 1) * pageSize)}`,
      where.params,
    );
    return { items: rows.map(itemOf), total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  /** What an organisation was asked, or all of it for the centre and the supervisor. */
  async verifications(ctx: Context, query: VerificationQuery): Promise<Page<VerificationView>> {
    const where = new Where();
    const scopes = scopesOf(ctx.actor, 'verification.read');
    if (!scopes.includes('all')) {
      where.and(scopes.includes('asked') ? `v.organization_id = ${where.value(ctx.actor.organizationId)}` : 'false');
    }
    if (query.state) where.and(`v.state = ${where.value(query.state)}`);
    // A question whose filing has been rejected or ended waits for nobody.
    where.and(`v.state <> 'pending' or l.state in ('verifying', 'suspended')`);
    const { page, pageSize } = query;
    const rows = await this.verificationRows(
      ctx,
      `${where.toString()} order by (v.state = 'pending') desc, v.due_at, v.id
       limit ${where.value(pageSize)} offset ${where.value((page - 1) * pageSize)}`,
      where.params,
    );
    return { items: rows.map(verificationView), total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  async verificationsOf(ctx: Context, listingId: string): Promise<VerificationView[]> {
    const rows = await this.verificationRows(ctx, 'v.listing_id = $1 order by v.asked_at, v.stage desc, v.id', [
      listingId,
    ]);
    return rows.map(verificationView);
  }

  async verification(ctx: Context, id: string): Promise<VerificationView | undefined> {
    const [row] = await this.verificationRows(ctx, 'v.id = $1', [id]);
    return row && verificationView(row);
  }

  private verificationRows(ctx: Context, condition: string, params: unknown[]): Promise<VerificationRow[]> {
    return this.db.managerOf(ctx).query<VerificationRow[]>(
      `select v.id, v.version, v.listing_id as "listingId", l.number, l.title, v.stage,
              v.organization_id as "organizationId", o.name as "organizationName", v.asked_at as "askedAt",
              v.due_at as "dueAt", v.state = 'pending' and l.state = 'verifying' and v.due_at <= market_now() as overdue,
              v.state, v.opinion, v.document_file_id as "documentFileId", v.replied_at as "repliedAt",
              count(*) over () as total
       from verification v join listing l on l.id = v.listing_id join organization o on o.id = v.organization_id
       where ${condition}`,
      params,
    );
  }
}

interface VerificationRow extends Verification {
  number: string | null;
  title: string;
  organizationName: string;
  overdue: boolean;
  total: string;
}

const verificationView = (row: VerificationRow): VerificationView => ({
  id: row.id,
  version: row.version,
  listingId: row.listingId,
  listing: { number: row.number, title: row.title },
  stage: row.stage,
  organization: { id: row.organizationId, name: row.organizationName },
  askedAt: instantOut(row.askedAt)!,
  dueAt: instantOut(row.dueAt)!,
  overdue: row.overdue,
  state: row.state,
  opinion: row.opinion,
  documentFileId: row.documentFileId,
  repliedAt: instantOut(row.repliedAt),
});

const itemOf = (row: ListingRow): ListingItem => ({
  ...listingHead(
    {
      ...row,
      reserve: Money.of(row.reserve),
      areaMu: Area.of(row.areaMu),
      estimatedValue: Money.of(row.estimatedValue),
      deposit: Money.of(row.deposit),
    },
    { code: row.townCode, name: row.townName },
    { code: row.villageCode, name: row.villageName },
  ),
  overdue: Number(row.overdue),
});
