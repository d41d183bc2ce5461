import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type RecordScope, requireMay } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import {
  type ActionView,
  Audit,
  type Context,
  Database,
  instantOut,
  notFound,
  type TxContext,
  underItsLaw,
} from '../platform/index.js';
import { categoryOf, depositCap, type Facts, type LawAt, tierOf, type TierFacts } from '../rulebook/index.js';
import { Listing } from './listing.entity.js';
import { ListingFactsBuilder, type ListingRows } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import { Announcement, Suspension } from './listing-parts.entity.js';
import { formActions, type ListingAction, listingLife, momentOf } from './listing.machine.js';
import { announcementView, listingHead, ownerView, parcelView, suspensionView } from './listing.views.js';
import type { AssessmentView, ListingLawView, ListingTradingRules } from './assessment.dto.js';
import type { AggregateView, HistoryView, ListingView, MaterialView } from './listing-view.dto.js';
import { ListingQueries } from './listings.queries.js';
import { verificationLife } from './verification.machine.js';

/** What a room above adds to the page of a listing: its session, its deal. */
export interface TradeExtras {
  sessionId?: string | null;
  dealId?: string | null;
}
type Extend = (ctx: Context, listingId: string) => Promise<TradeExtras>;

const buttons = (Object.keys(listingLife) as ListingAction[]).filter(
  (action) => !listingLife[action].automatic && !formActions.has(action),
);
/** Who reads the facts behind each decision; others read what was done and why. */
const readsFacts = new Set(['clerk', 'director', 'supervisor']);
const seesParts = new Set(['clerk', 'director', 'supervisor', 'townGovernment', 'station']);

/** The page of one listing: its particulars, papers, history, and exactly the buttons of this person. */
@Injectable()
export class ListingViews {
  private readonly extensions: Extend[] = [];

  constructor(
    private readonly db: Database,
    private readonly kind: ListingKind,
    private readonly facts: ListingFactsBuilder,
    private readonly queries: ListingQueries,
    private readonly organizations: Organizations,
    private readonly parties: Parties,
    private readonly audit: Audit,
  ) {}

  /** A room above says what else belongs on the page. */
  extend(extension: Extend): void {
    this.extensions.push(extension);
  }

  /** Errors: NOT_FOUND where even its existence is none of this person's business. */
  async view(ctx: Context, id: string): Promise<ListingView> {
    return this.db.look(ctx, async (inner) => {
      const { listing, own, scope } = await this.readable(inner, id);
      const rows = await this.facts.rows(inner, id);
      const possible = this.possible(own, listing, scope);
      // Gathered once for everything on the page, and not at all for who sees none of it.
      const known =
        seesParts.has(ctx.actor.role) || possible.some((action) => momentOf[action])
          ? await this.facts.from(own, listing, rows)
          : {};
      const head = listingHead(
        listing,
        await this.placeOf(inner, listing.townCode),
        await this.placeOf(inner, listing.villageCode),
      );
      const suspension = await inner.tx.findOneBy(Suspension, { listingId: id, endedAt: IsNull() });
      const announcements = await inner.tx.find(Announcement, { where: { listingId: id }, order: { version: 'asc' } });
      const { sessionId = null, dealId = null } = await this.extras(inner, id);
      return {
        ...head,
        ...plainFields(listing),
        renewal: await this.renewalView(inner, listing),
        depositCap: depositCap(listing.estimatedValue, listing.method, own.law.law).toString(),
        law: lawView(own.law),
        tradingRules: tradingRulesView(own.law, listing.category),
        ...(await this.partsFor(inner, listing, rows)),
        verifications: await this.queries.verificationsOf(inner, id),
        announcements: announcements.map(announcementView),
        trade: listing.schedule && { ...listing.schedule, sessionId },
        dealId,
        aggregate: aggregate(own, known),
        actions: this.actions(own, known, possible),
        suspension: suspensionView(suspension),
      };
    });
  }

  private possible(ctx: TxContext, listing: Listing, scope: RecordScope): ListingAction[] {
    return buttons.filter(
      (action) => listingLife[action].from.includes(listing.state) && this.kind.mayWithin(ctx, listing, action, scope),
    );
  }

  /** The buttons this person may press now, each with what still stands against it (the same rules as the refusal). */
  private actions(ctx: TxContext, known: Facts, possible: readonly ListingAction[]): ActionView[] {
    const against = this.kind.preview(ctx, known, possible);
    return possible.map((action) => {
      const { violations, warnings } = against.get(action) ?? { violations: [], warnings: [] };
      return { action, label: listingLife[action].label, allowed: violations.length === 0, violations, warnings };
    });
  }

  /** What the rules say of an action today, whether or not it is the turn of that action. */
  async assessment(ctx: Context, id: string, action: ListingAction): Promise<AssessmentView> {
    return this.db.look(ctx, async (inner) => {
      const { listing, own } = await this.readable(inner, id);
      return {
        law: lawView(own.law),
        verdicts: await this.kind.verdicts(own, listing, action),
      };
    });
  }

  /** Errors: NOT_FOUND, FORBIDDEN. For rooms that show something of a listing to whoever may see it. */
  async requireReadable(ctx: Context, id: string): Promise<void> {
    await this.db.look(ctx, (inner) => this.readable(inner, id));
  }

  async history(ctx: Context, id: string): Promise<HistoryView[]> {
    await this.requireReadable(ctx, id);
    const entries = await this.audit.historyOf(ctx, 'listing', id);
    const seesFacts = readsFacts.has(ctx.actor.role);
    return entries.map((entry) => ({
      ...entry,
      at: instantOut(entry.at)!,
      actionLabel: labelOf(entry.action),
      // What lacked is said to whoever completes it (art. 15).
      facts: seesFacts || entry.action === 'return' ? entry.facts : null,
    }));
  }

  /** The listing, and the context under the law it began under (art. 37). */
  private async readable(
    ctx: TxContext,
    id: string,
  ): Promise<{ listing: Listing; own: TxContext; scope: RecordScope }> {
    const listing = await ctx.tx.findOneBy(Listing, { id });
    if (!listing) throw notFound(this.kind.name);
    const scope = await this.kind.scopeOf(ctx, listing);
    requireMay(ctx, 'listing.read', scope, this.kind.name);
    return { listing, own: await underItsLaw(ctx, this.kind, listing), scope };
  }

  /** One of many owners sees its own papers and the bodies it stands beside, not its neighbours' documents. */
  private async partsFor(
    ctx: TxContext,
    listing: Listing,
    rows: ListingRows,
  ): Promise<Pick<ListingView, 'owners' | 'materials' | 'parcels' | 'beneficiaries'>> {
    const { actor } = ctx;
    const oneOfMany =
      actor.role === 'party' && listing.leadPartyId !== actor.partyId && listing.filerAccountId !== actor.accountId;
    const mine = (partyId: string | null): boolean => !oneOfMany || partyId === null || partyId === actor.partyId;
    const materials = await ctx.tx.query<MaterialView[]>(
      `select m.id, m.kind, m.name, m.party_id as "partyId", m.file_id as "fileId", f.name as "fileName", f.size
       from material m join file f on f.id = m.file_id where m.listing_id = $1 order by m.added_at, m.id`,
      [listing.id],
    );
    return {
      owners: rows.owners
        .filter(({ partyId }) => mine(partyId))
        .map(({ partyId }) => ownerView(rows.parties.get(partyId)!, rows.papers)),
      materials: materials.filter(({ partyId }) => (oneOfMany ? partyId === actor.partyId : mine(partyId))),
      parcels: rows.parcels.filter(({ ownerPartyId }) => mine(ownerPartyId)).map(parcelView),
      beneficiaries: listing.beneficiaries.filter(({ partyId }) => mine(partyId)),
    };
  }

  private async renewalView(ctx: TxContext, { renewal }: Listing): Promise<ListingView['renewal']> {
    if (!renewal) return null;
    const known = await this.parties.getMany(ctx, renewal.transfereePartyIds);
    return { ...renewal, transferees: renewal.transfereePartyIds.map((id) => known.get(id)!.name) };
  }

  private async placeOf(ctx: TxContext, code: string): Promise<{ code: string; name: string }> {
    const { name } = await this.organizations.region(ctx, code);
    return { code, name };
  }

  private async extras(ctx: TxContext, id: string): Promise<TradeExtras> {
    const found: TradeExtras = {};
    for (const extension of this.extensions) Object.assign(found, await extension(ctx, id));
    return found;
  }
}

/** Art. 35: the parts that count together with this listing, added up, for the offices; a neighbour's filing is no party's business. */
function aggregate(ctx: TxContext, known: Facts): AggregateView | null {
  if (!seesParts.has(ctx.actor.role)) return null;
  const { parts, value, areaMu, reasons } = tierOf(known as TierFacts, ctx.law.law);
  if (parts.length === 0) return null;
  return {
    parts: parts.map((part) => ({ ...part, value: part.value.toString(), mu: part.mu.toString() })),
    value: value.toString(),
    mu: areaMu.toString(),
    reasons: [...reasons],
  };
}

const plainFields = (listing: Listing) => ({
  direction: listing.direction,
  villageCode: listing.villageCode,
  useNow: listing.useNow,
  useAfter: listing.useAfter,
  particulars: listing.particulars,
  pricing: listing.pricing,
  performanceBond: listing.performanceBond,
  assetTotalValue: listing.assetTotalValue?.toString() ?? null,
  valuation: listing.valuation,
  conditions: listing.conditions,
  terms: listing.terms,
  agent: listing.agent,
  leadPartyId: listing.leadPartyId,
  filer: { role: listing.filerRole, organizationId: listing.filerOrganizationId },
  lawVersion: listing.lawVersion,
  rememberedState: listing.rememberedState,
});

export const lawView = ({ law, notice }: LawAt): ListingLawView => ({
  version: law.version,
  number: law.number,
  title: law.title,
  lapsed: law.lapsed,
  advisory: law.advisory,
  notice,
});

function tradingRulesView({ law }: LawAt, no: number): ListingTradingRules {
  const { rules, periods, usual } = categoryOf(no, law.categories)!;
  return { ...rules, ...periods, ...usual };
}

function labelOf(action: string): string {
  if (action === 'create') return '新建申请';
  const [type, verb] = action.split('.');
  if (type === 'verification' && verb) return verificationLife[verb as keyof typeof verificationLife]?.label ?? action;
  return listingLife[action as ListingAction]?.label ?? action;
}
