import { Injectable } from '@nestjs/common';
import { may, requireMay, requireRole, scopesOf } from '../accounts/index.js';
import { type Listing, ListingViews, PublicListings, type PublicListingItem } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import {
  availableActions,
  type Context,
  Database,
  Events,
  fieldFault,
  instantOut,
  newId,
  notFound,
  Numbers,
  type Page,
  type PageQuery,
  Records,
  type TxContext,
  validationProblem,
  paged,
} from '../platform/index.js';
import { addMonths, civilDate, Dec, Money } from '../values/index.js';
import type { DemandQuery, DemandView, LookFor, PublicDemand } from './demand.dto.js';
import { Demand } from './demand.entity.js';
import { DemandKind } from './demand.kind.js';
import { type DemandAction, demandStateNames } from './demand.machine.js';

/** How long one may look before one says so again. */
const longestMonths = 12;

/** A listing meets a demand: the same category and kind of transfer, and whatever else was said. */
const meets = `
  d.state = 'published' and d.until >= (market_now() at time zone 'Asia/Shanghai')::date
  and d.category = l.category and d.transfer_kind = l.transfer_kind and l.direction = 'transfer'
  and (d.town_code is null or d.town_code = l.town_code)
  and (d.area_from is null or l.area_mu >= d.area_from) and (d.area_to is null or l.area_mu <= d.area_to)
  and (d.budget is null or l.estimated_value <= d.budget)`;

/** What people look for, and what of it is offered (art. 9). Who looks is a secret, as who applies is (art. 17). */
@Injectable()
export class Demands {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: DemandKind,
    private readonly numbers: Numbers,
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly offers: PublicListings,
    private readonly pages: ListingViews,
    private readonly events: Events,
  ) {}

  /** Errors: VALIDATION, FORBIDDEN (for somebody else). */
  async add(ctx: TxContext, input: LookFor): Promise<Demand> {
    const partyId = input.partyId ?? ctx.actor.partyId;
    if (!partyId) throw validationProblem([fieldFault('partyId', '请选择为哪一主体登记求购')]);
    requireMay(ctx, 'demand.create', { partyIds: [partyId] }, this.kind.name);
    const faults = await this.faults(ctx, input);
    if (faults.length > 0) throw validationProblem(faults);
    await this.parties.get(ctx, partyId);
    const demand = Object.assign(new Demand(), {
      id: newId(),
      number: await this.numbers.next(ctx, 'demand'),
      ...{ state: 'submitted' as const, partyId, category: input.category, transferKind: input.transferKind },
      ...{ townCode: input.townCode ?? null, areaFrom: input.areaFrom ?? null, areaTo: input.areaTo ?? null },
      budget: input.budget ? Money.of(input.budget) : null,
      ...{ text: input.text.trim(), until: input.until, createdAt: ctx.now },
    });
    return this.records.create(ctx, this.kind, demand, { input });
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  move(ctx: TxContext, id: string, action: DemandAction, version: number, reason?: string): Promise<Demand> {
    return this.records.change(ctx, this.kind, id, action, { version, ...(reason && { reason }) });
  }

  /** Whoever looks for what was just announced hears of it, with the notice. */
  async announced(ctx: TxContext, listing: Listing): Promise<void> {
    const rows = await ctx.tx.query<{ id: string }[]>(
      `select d.id from demand d, listing l where l.id = $1 and ${meets} order by d.number`,
      [listing.id],
    );
    for (const { id } of rows) {
      const record = await ctx.tx.findOneByOrFail(Demand, { id });
      await this.events.emit(ctx, { name: 'demand.match', record, to: record.state, input: { listing } });
    }
  }

  /** For the public: published and not over, the newest first. */
  async published(ctx: Context, { page, pageSize }: PageQuery): Promise<Page<PublicDemand>> {
    return this.db.look(ctx, async (inner) => {
      const found = inner.tx
        .createQueryBuilder(Demand, 'd')
        .where(`d.state = 'published' and d.until >= :today`, { today: civilDate(inner.now) })
        .orderBy('d.state_since', 'DESC')
        .addOrderBy('d.id', 'DESC')
        .offset((page - 1) * pageSize)
        .limit(pageSize);
      const [rows, total] = await found.getManyAndCount();
      const items: PublicDemand[] = [];
      for (const row of rows) items.push(await this.shown(inner, row));
      return { items, total, page, pageSize };
    });
  }

  /** What people look for that this listing would meet, for whoever may read the listing; nobody's name. Errors: NOT_FOUND. */
  async forListing(ctx: Context, listingId: string): Promise<PublicDemand[]> {
    await this.pages.requireReadable(ctx, listingId);
    return this.db.look(ctx, async (inner) => {
      const rows = await inner.tx.query<{ id: string }[]>(
        `select d.id from demand d, listing l where l.id = $1 and ${meets} order by d.state_since desc, d.id limit 50`,
        [listingId],
      );
      const items: PublicDemand[] = [];
      for (const { id } of rows) items.push(await this.shown(inner, await inner.tx.findOneByOrFail(Demand, { id })));
      return items;
    });
  }

  /** What can be applied for now and meets it, what closes soonest first. Errors: NOT_FOUND. */
  async offersFor(ctx: Context, id: string): Promise<PublicListingItem[]> {
    await this.readable(ctx, id);
    const rows = await this.db.managerOf(ctx).query<{ id: string }[]>(
      `select l.id from demand d, listing l
       where d.id = $1 and ${meets} and l.state = 'announced' and l.registration_until > (select market_now())
       order by l.registration_until, l.id limit 50`,
      [id],
    );
    const ids = rows.map((row) => row.id);
    const known = await this.offers.some(ctx, ids);
    return ids.flatMap((one) => known.get(one) ?? []);
  }

  async list(ctx: Context, { state, page, pageSize }: DemandQuery): Promise<Page<DemandView>> {
    requireRole(ctx, 'demand.read');
    const all = scopesOf(ctx.actor, 'demand.read').includes('all');
    return this.db.look(ctx, async (inner) => {
      return paged(
        inner,
        Demand,
        {
          where: { ...(state && { state }), ...(!all && { partyId: ctx.actor.partyId ?? newId() }) },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<DemandView> {
    return this.db.look(ctx, async (inner) => this.view(inner, await this.readable(inner, id)));
  }

  async view(ctx: TxContext, demand: Demand): Promise<DemandView> {
    const { version, state, until, partyId } = demand;
    const { id, name } = await this.parties.get(ctx, partyId);
    return {
      ...(await this.shown(ctx, demand)),
      ...{ version, state, stateName: demandStateNames[state], party: { id, name } },
      expired: state === 'published' && until < civilDate(ctx.now),
      actions: await availableActions(ctx, this.kind, demand),
    };
  }

  private async readable(ctx: Context, id: string): Promise<Demand> {
    const demand = await this.db.managerOf(ctx).findOneBy(Demand, { id });
    if (!demand || !may(ctx.actor, 'demand.read', { partyIds: [demand.partyId] })) throw notFound(this.kind.name);
    return demand;
  }

  private async shown(ctx: TxContext, demand: Demand): Promise<PublicDemand> {
    const { id, number, category, transferKind, townCode, areaFrom, areaTo, budget, text, until, stateSince } = demand;
    const town = townCode ? await this.organizations.region(ctx, townCode) : null;
    return {
      ...{ id, number, category, transferKind, town: town && { code: town.code, name: town.name } },
      ...{ areaFrom: plain(areaFrom), areaTo: plain(areaTo), budget: budget?.toString() ?? null },
      ...{ text, until, publishedAt: instantOut(stateSince)! },
    };
  }

  private async faults(ctx: TxContext, { areaFrom, areaTo, until, townCode }: LookFor) {
    const today = civilDate(ctx.now);
    const regions = townCode ? await this.organizations.regions(ctx) : [];
    return [
      ...(areaFrom && areaTo && new Dec(areaTo).lt(areaFrom) ? [fieldFault('areaTo', '面积上限不能小于下限')] : []),
      ...(until < today || until > addMonths(today, longestMonths)
        ? [fieldFault('until', `有效期须在今天至${longestMonths}个月之内，到期仍需要的可以再次登记`)]
        : []),
      ...(townCode && !regions.some(({ code, kind }) => code === townCode && kind === 'town')
        ? [fieldFault('townCode', '没有这个镇，请从清单中选择；不选的，全旗均可')]
        : []),
    ];
  }
}

const plain = (numeric: string | null): string | null => (numeric === null ? null : new Dec(numeric).toString());
