import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Parties } from '../parties/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  type Page,
  type TxContext,
  paged,
} from '../platform/index.js';
import { BlacklistKind } from './blacklist.kind.js';
import type { BlacklistingView, BlacklistQuery, CreditEntryView, CreditQuery, InFlightView } from './credit.dto.js';
import { Blacklisting, CreditEntry } from './credit.entity.js';
import { blacklistStateNames, creditKindNames } from './credit.machine.js';

/** Reading the register of credit: officers all of it, a party its own (art. 32). */
@Injectable()
export class CreditQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: BlacklistKind,
    private readonly parties: Parties,
  ) {}

  async entries(ctx: Context, { partyId, page, pageSize }: CreditQuery): Promise<Page<CreditEntryView>> {
    requireRole(ctx, 'credit.read');
    return this.db.look(ctx, async (inner) => {
      const where = this.narrowed(ctx, 'credit.read', partyId);
      return paged(
        inner,
        CreditEntry,
        {
          where,
          order: { at: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.entry(inner, row),
      );
    });
  }

  async blacklist(ctx: Context, query: BlacklistQuery): Promise<Page<BlacklistingView>> {
    requireRole(ctx, 'blacklisting.read');
    const { page, pageSize, state } = query;
    return this.db.look(ctx, async (inner) => {
      const where = { ...this.narrowed(ctx, 'blacklisting.read', query.partyId), ...(state && { state }) };
      return paged(
        inner,
        Blacklisting,
        {
          where,
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  async get(ctx: Context, id: string): Promise<BlacklistingView> {
    return this.db.look(ctx, async (inner) => {
      const entry = await inner.tx.findOneBy(Blacklisting, { id });
      if (!entry || !may(ctx.actor, 'blacklisting.read', { partyIds: [entry.partyId] })) throw notFound(this.kind.name);
      return this.view(inner, entry);
    });
  }

  async entry(ctx: TxContext, row: CreditEntry): Promise<CreditEntryView> {
    const { id, name } = await this.parties.get(ctx, row.partyId);
    return {
      id: row.id,
      party: { id, name },
      kind: row.kind,
      kindName: creditKindNames[row.kind],
      text: row.text,
      evidenceFileId: this.officer(ctx) ? row.evidenceFileId : null,
      dealId: row.dealId,
      at: instantOut(row.at)!,
      recordedBy: row.recordedByName,
    };
  }

  async view(ctx: TxContext, entry: Blacklisting): Promise<BlacklistingView> {
    const { id, name } = await this.parties.get(ctx, entry.partyId);
    const officer = this.officer(ctx);
    const live = entry.state === 'inForce' || entry.state === 'proposed';
    return {
      id: entry.id,
      version: entry.version,
      state: entry.state,
      stateName: blacklistStateNames[entry.state],
      party: { id, name },
      kind: entry.kind,
      kindName: creditKindNames[entry.kind],
      ground: entry.ground,
      evidenceFileId: officer ? entry.evidenceFileId : null,
      until: entry.until,
      proposedBy: entry.proposedByName,
      proposedAt: instantOut(entry.createdAt)!,
      approvedBy: entry.approvedByName,
      approvedAt: instantOut(entry.approvedAt),
      objection: entry.objection,
      objectionFileId: entry.objectionFileId,
      objectedAt: instantOut(entry.objectedAt),
      answer: entry.answer,
      liftedBecause: entry.liftedBecause,
      endedAt: instantOut(entry.endedAt),
      inFlight: officer && live ? await this.inFlight(ctx, entry.partyId) : [],
      actions: await availableActions(ctx, this.kind, entry),
    };
  }

  /** What of the party is under way: others are in it too, so nothing of it ends by itself. Who applied stays sealed from the supervisor. */
  private inFlight(ctx: TxContext, partyId: string): Promise<InFlightView[]> {
    const sealed = ctx.actor.role === 'supervisor';
    return ctx.tx.query<InFlightView[]>(
      `select 'listing' as type, l.id, l.title from listing l
       where (l.lead_party_id = $1 or exists (select from listing_owner o where o.listing_id = l.id and o.party_id = $1))
         and l.state not in ('draft', 'returned', 'rejected', 'withdrawn', 'terminated', 'closed', 'certified', 'rescinded')
       union all
       select 'application', a.id, l.title from application a join application_member m on m.application_id = a.id
         join listing l on l.id = a.listing_id
       where m.party_id = $1 and m.live and a.ended_by is null and not $2 and l.state in ('announced', 'trading', 'suspended')
       union all
       select 'deal', d.id, l.title from deal d join listing l on l.id = d.listing_id
       where (d.transferee_party_ids ? $1::text or d.transferor_party_ids ? $1::text)
         and d.state in ('resultNotice', 'objected', 'dealt')
       order by type, title, id`,
      [partyId, sealed],
    );
  }

  private officer({ actor }: Context): boolean {
    return scopesOf(actor, 'blacklisting.read').includes('all');
  }

  private narrowed(
    { actor }: Context,
    permission: 'credit.read' | 'blacklisting.read',
    partyId?: string,
  ): { partyId?: string } {
    if (scopesOf(actor, permission).includes('all')) return partyId ? { partyId } : {};
    // Who has no party has no record either.
    return { partyId: actor.partyId ?? '00000000-0000-0000-0000-000000000000' };
  }
}
