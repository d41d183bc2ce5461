import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { type AssessmentView, Listing, lawView } from '../listings/index.js';
import { Audit, type Context, Database, notFound, type Page, type TxContext } from '../platform/index.js';
import type { ApplicationLine, ApplicationQuery, ApplicationView } from './application.dto.js';
import { Application, ApplicationMember } from './application.entity.js';
import { ApplicationKind } from './application.kind.js';
import type { ApplicationAction } from './application.machine.js';
import { ApplicationViews } from './application.views.js';

/** The trade is over in these states of a listing: who applied is a secret no longer, to those who supervise. */
export const unsealedStates = [
  'unsold',
  'resultNotice',
  'dealt',
  'contracted',
  'certified',
  'closed',
  'terminated',
  'rescinded',
];

/**
 * Reading applications. Who has applied, and how many, is a secret until the trade is over (trading.md): only the
 * applicant itself and the reviewing clerk see it, and each look of a clerk goes into the history of what was looked at.
 */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly views: ApplicationViews,
    private readonly kind: ApplicationKind,
  ) {}

  async list(ctx: Context, query: ApplicationQuery): Promise<Page<ApplicationLine>> {
    return this.db.look(ctx, async (inner) => {
      const find = inner.tx.createQueryBuilder(Application, 'a').innerJoin(Listing, 'l', 'l.id = a.listing_id');
      this.narrow(inner, find);
      if (query.listingId) find.andWhere('a.listing_id = :listingId', { listingId: query.listingId });
      if (query.state) find.andWhere('a.state = :state', { state: query.state });
      const [found, total] = await find
        .orderBy('a.created_at', 'DESC')
        .addOrderBy('a.id', 'DESC')
        .offset((query.page - 1) * query.pageSize)
        .limit(query.pageSize)
        .getManyAndCount();
      const items: ApplicationLine[] = [];
      for (const application of found) {
        await this.recordLook(inner, application, 'list');
        items.push(await this.views.line(inner, application));
      }
      return { items, total, page: query.page, pageSize: query.pageSize };
    });
  }

  async view(ctx: Context, id: string): Promise<ApplicationView> {
    return this.db.look(ctx, async (inner) => {
      const application = await this.readable(inner, id);
      await this.recordLook(inner, application, 'read');
      return this.views.view(inner, application);
    });
  }

  /** What the rules say of an action today, for those who may read the application; it tells as much as the page, so the look is kept alike. */
  async assessment(ctx: Context, id: string, action: ApplicationAction): Promise<AssessmentView> {
    return this.db.look(ctx, async (inner) => {
      const application = await this.readable(inner, id);
      await this.recordLook(inner, application, 'read');
      const listing = await inner.tx.findOneByOrFail(Listing, { id: application.listingId });
      // Art. 37: under the law of its listing, as the refusal would be.
      const law = await this.kind.lawOf(inner, application);
      return {
        law: lawView(law),
        verdicts: await this.kind.verdicts({ ...inner, law }, application, listing, action),
      };
    });
  }

  /** The application for the rooms above, for those who may see it; the look is kept as that at its page is. */
  async looked(ctx: TxContext, id: string): Promise<Application> {
    const application = await this.readable(ctx, id);
    await this.recordLook(ctx, application, 'read');
    return application;
  }

  /** What an action is answered with: the deed itself is on record, so no look is. */
  after(ctx: TxContext, application: Application): Promise<ApplicationView> {
    return this.views.view(ctx, application);
  }

  /** The application, for those who may see it; 404 for everybody else, whether it is there or not. */
  async readable(ctx: TxContext, id: string): Promise<Application> {
    const application = await ctx.tx.findOneBy(Application, { id });
    if (!application || !(await this.mayRead(ctx, application))) throw notFound('该受让申请');
    return application;
  }

  private async mayRead(ctx: TxContext, application: Application): Promise<boolean> {
    if (may(ctx.actor, 'application.read', await this.kind.scopeOf(ctx, application))) return true;
    if (scopesOf(ctx.actor, 'application.readUnsealed').length === 0) return false;
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: application.listingId });
    return unsealedStates.includes(listing.state);
  }

  private narrow(ctx: TxContext, find: { andWhere(sql: string, parameters?: object): unknown }): void {
    const { actor } = ctx;
    const scopes = scopesOf(actor, 'application.read');
    if (scopes.includes('all')) {
      // A draft is nobody's business but its writer's.
      find.andWhere(`(a.state <> 'draft' or a.filer_organization_id = :organization)`, {
        organization: actor.organizationId,
      });
    } else if (scopes.includes('own')) {
      find.andWhere(
        `(a.filer_account_id = :account or a.filer_organization_id = :organization or exists (
           select 1 from application_member m where m.application_id = a.id and m.party_id = :party))`,
        { account: actor.accountId, organization: actor.organizationId, party: actor.partyId },
      );
    } else {
      requireRole(ctx, 'application.readUnsealed');
      find.andWhere(`l.state = any(:unsealed) and a.state <> 'draft'`, { unsealed: unsealedStates });
    }
  }

  /** The applicant may look at its own as often as it likes; everybody else's look is kept for the supervisor. */
  private async recordLook(ctx: TxContext, application: Application, action: string): Promise<void> {
    const { actor } = ctx;
    if (actor.role === 'system' || actor.accountId === application.filerAccountId) return;
    if (
      actor.partyId !== null &&
      (await ctx.tx.existsBy(ApplicationMember, { applicationId: application.id, partyId: actor.partyId }))
    )
      return;
    await this.audit.append(ctx, { rootType: 'application', rootId: application.id, action });
  }
}
