import { Injectable } from '@nestjs/common';
import {
  Account,
  AccountKind,
  Accounts,
  type SpecialistRole,
  accountStateNames,
  requireRole,
  requireMay,
  scopesOf,
} from '../accounts/index.js';
import { Party } from '../parties/index.js';
import {
  Audit,
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  type Page,
  Secrets,
  type TxContext,
} from '../platform/index.js';
import type { AccountQuery, FoundParty, SpecialistView, StaffView } from './account.dto.js';

/** Accounts as their keepers see them: the administrator all, a company's operators their own. */
@Injectable()
export class StaffQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: AccountKind,
    private readonly accounts: Accounts,
    private readonly audit: Audit,
    private readonly secrets: Secrets,
  ) {}

  async list(ctx: Context, { q, state, organizationId, page, pageSize }: AccountQuery): Promise<Page<StaffView>> {
    const own = this.ownParty(ctx);
    return this.db.transaction(ctx, async (inner) => {
      const query = inner.tx.createQueryBuilder(Account, 'a');
      if (own) query.andWhere('a.party_id = :own', { own });
      if (state) query.andWhere('a.state = :state', { state });
      if (organizationId) query.andWhere('a.organization_id = :organizationId', { organizationId });
      if (q) query.andWhere('(strpos(a.username, lower(:q)) > 0 or strpos(a.name, :q) > 0)', { q });
      const [rows, total] = await query
        .orderBy('a.created_at', 'DESC')
        .addOrderBy('a.id', 'DESC')
        .offset((page - 1) * pageSize)
        .limit(pageSize)
        .getManyAndCount();
      return { items: await this.views(inner, rows), total, page, pageSize };
    });
  }

  /** The pool of experts is the centre's to know (Tender Law 37). */
  async specialists(ctx: Context, role: SpecialistRole): Promise<SpecialistView[]> {
    requireRole(ctx, role === 'expert' ? 'tender.committee' : 'listing.announce');
    return this.db.look(ctx, (inner) => this.accounts.specialists(inner, role));
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<StaffView> {
    const own = this.ownParty(ctx);
    return this.db.transaction(ctx, async (inner) => {
      const account = await inner.tx.findOneBy(Account, { id });
      if (!account || (own && account.partyId !== own)) throw notFound(this.kind.name);
      return this.view(inner, account);
    });
  }

  /** Who stands at the desk, by the whole number of the document shown; the look is on record. */
  async whoIs(ctx: Context, idNumber: string): Promise<FoundParty[]> {
    requireMay(ctx, 'account.recover', {});
    return this.db.transaction(ctx, async (inner) => {
      const parties = await inner.tx.findBy(Party, { idIndex: this.secrets.index('party.id', idNumber) });
      const found: FoundParty[] = [];
      for (const { id, name, kind, idMask } of parties) {
        await this.audit.append(inner, { rootType: 'party', rootId: id, action: 'read' });
        const accounts = await inner.tx.find(Account, {
          where: { partyId: id, role: 'party' },
          order: { createdAt: 'asc' },
        });
        found.push({ id, name, kind, idMask, accounts: await this.views(inner, accounts) });
      }
      return found;
    });
  }

  async view(ctx: TxContext, account: Account): Promise<StaffView> {
    return (await this.views(ctx, [account]))[0]!;
  }

  private ownParty(ctx: Context): string | null {
    if (scopesOf(ctx.actor, 'account.manage').length > 0) return null;
    requireRole(ctx, 'operator.manage');
    return ctx.actor.partyId ?? '';
  }

  private async views(ctx: TxContext, accounts: readonly Account[]): Promise<StaffView[]> {
    const ids = accounts.map(({ id }) => id);
    const rows = await ctx.tx.query<
      { id: string; organization: string | null; party: string | null; last: Date | null }[]
    >(
      `select a.id, o.name as organization, p.name as party, (select max(s.created_at) from sign_in s where s.account_id = a.id) as last
       from account a left join organization o on o.id = a.organization_id left join party p on p.id = a.party_id
       where a.id = any($1)`,
      [ids],
    );
    const named = new Map(rows.map((row) => [row.id, row]));
    const views: StaffView[] = [];
    for (const account of accounts) {
      const { organization, party, last } = named.get(account.id)!;
      const { organizationId, partyId, state } = account;
      views.push({
        ...{ id: account.id, version: account.version, username: account.username, name: account.name },
        ...{ role: account.role, state, stateName: accountStateNames[state] },
        organization: organizationId ? { id: organizationId, name: organization! } : null,
        party: partyId ? { id: partyId, name: party! } : null,
        ...{ createdAt: instantOut(account.createdAt)!, lastSignInAt: instantOut(last) },
        actions: await availableActions(ctx, this.kind, account),
      });
    }
    return views;
  }
}
