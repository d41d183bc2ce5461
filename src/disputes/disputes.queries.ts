import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Listing, Parcel } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  type Page,
  type TxContext,
} from '../platform/index.js';
import type { DisputeQuery, DisputeRecordView, DisputeView } from './dispute.dto.js';
import { Dispute, DisputeRecord } from './dispute.entity.js';
import { DisputeKind } from './dispute.kind.js';
import { disputeKindNames, disputeStateNames, outcomeNames } from './dispute.machine.js';

/** Reading disputes: officers all of them, a town those of its place, both sides their own. */
@Injectable()
export class DisputeQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: DisputeKind,
    private readonly parties: Parties,
  ) {}

  async list(ctx: Context, query: DisputeQuery): Promise<Page<DisputeView>> {
    requireRole(ctx, 'dispute.read');
    return this.db.look(ctx, async (inner) => {
      const q = inner.tx.createQueryBuilder(Dispute, 'd').leftJoin(Listing, 'l', 'l.id = d.listing_id');
      const { actor } = ctx;
      const scopes = scopesOf(actor, 'dispute.read');
      if (!scopes.includes('all'))
        q.andWhere(
          `(d.opened_by = :account or d.opened_by_organization_id = :organization
            or d.claimant_party_id = :party or d.owner_party_id = :party or l.lead_party_id = :party
            or (:byTown and l.town_code = :town))`,
          {
            account: actor.accountId,
            organization: actor.organizationId,
            party: actor.partyId,
            byTown: scopes.includes('town'),
            town: actor.townCode,
          },
        );
      if (query.state) q.andWhere('d.state = :state', { state: query.state });
      if (query.kind) q.andWhere('d.kind = :kind', { kind: query.kind });
      if (query.listingId)
        q.andWhere((sub) => {
          const parcels = sub
            .subQuery()
            .select('1')
            .from(Parcel, 'p')
            .where('p.owner_party_id = d.owner_party_id and btrim(p.certificate_no) = d.certificate_no')
            .andWhere('p.listing_id = :listingId');
          return `(d.listing_id = :listingId or exists ${parcels.getQuery()})`;
        }).setParameter('listingId', query.listingId);
      const [rows, total] = await q
        .orderBy(`case when d.state = 'closed' then 1 else 0 end`)
        .addOrderBy('d.created_at', 'DESC')
        .addOrderBy('d.id', 'DESC')
        .offset((query.page - 1) * query.pageSize)
        .limit(query.pageSize)
        .getManyAndCount();
      const items: DisputeView[] = [];
      for (const row of rows) items.push(await this.view(inner, row));
      return { items, total, page: query.page, pageSize: query.pageSize };
    });
  }

  async get(ctx: Context, id: string): Promise<DisputeView> {
    return this.db.look(ctx, async (inner) => {
      const dispute = await inner.tx.findOneBy(Dispute, { id });
      if (!dispute || !may(ctx.actor, 'dispute.read', await this.kind.scopeOf(inner, dispute)))
        throw notFound(this.kind.name);
      return this.view(inner, dispute);
    });
  }

  /** A paper of a dispute, for those who may read the dispute. */
  async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    return this.db.look(ctx, async (inner) => {
      const record = await inner.tx.findOneBy(DisputeRecord, { fileId });
      const found = await inner.tx.findBy(Dispute, [
        { evidenceFileId: fileId },
        { outcomeFileId: fileId },
        ...(record ? [{ id: record.disputeId }] : []),
      ]);
      for (const dispute of found)
        if (may(ctx.actor, 'dispute.read', await this.kind.scopeOf(inner, dispute))) return true;
      return false;
    });
  }

  async view(ctx: TxContext, dispute: Dispute): Promise<DisputeView> {
    const listing = dispute.listingId === null ? null : await ctx.tx.findOneBy(Listing, { id: dispute.listingId });
    const owner = dispute.ownerPartyId === null ? null : await this.parties.get(ctx, dispute.ownerPartyId);
    return {
      id: dispute.id,
      number: dispute.number,
      version: dispute.version,
      state: dispute.state,
      stateName: disputeStateNames[dispute.state],
      stateSince: instantOut(dispute.stateSince)!,
      kind: dispute.kind,
      kindName: disputeKindNames[dispute.kind],
      listing: listing && { id: listing.id, number: listing.number, title: listing.title },
      owner: owner && { id: owner.id, name: owner.name },
      certificateNo: dispute.certificateNo,
      claimant: dispute.claimant,
      claim: dispute.claim,
      evidenceFileId: dispute.evidenceFileId,
      openedBy: dispute.openedByName,
      openedAt: instantOut(dispute.createdAt)!,
      records: await this.records(ctx, dispute.id),
      outcome: dispute.outcome,
      outcomeName: dispute.outcome && outcomeNames[dispute.outcome],
      outcomeText: dispute.outcomeText,
      outcomeFileId: dispute.outcomeFileId,
      closedAt: instantOut(dispute.closedAt),
      bars: dispute.kind === 'title' && dispute.state !== 'closed',
      actions: await availableActions(ctx, this.kind, dispute),
    };
  }

  private async records(ctx: TxContext, disputeId: string): Promise<DisputeRecordView[]> {
    const rows = await ctx.tx.find(DisputeRecord, { where: { disputeId }, order: { recordedAt: 'asc', id: 'asc' } });
    return rows.map(({ stage, on, led, text, fileId, recordedByName, recordedAt }) => ({
      stageName: disputeStateNames[stage],
      on,
      led,
      text,
      fileId,
      recordedBy: recordedByName,
      recordedAt: instantOut(recordedAt)!,
    }));
  }
}
