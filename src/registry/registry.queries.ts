import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { ListingViews, Parcel } from '../listings/index.js';
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
import { Encumbrance, EncumbranceNotice } from './encumbrance.entity.js';
import { EncumbranceKind, scopeOfEntry, underTrade } from './encumbrance.kind.js';
import { encumbranceKindNames, encumbranceStateNames } from './encumbrance.machine.js';
import type { EncumbranceQuery, EncumbranceView, OfferedIn } from './registry.dto.js';

/** What an entry does, and does not do (Civil Code 402). */
export const encumbranceEffects = {
  mortgage:
    '本登记供交易查询之用，不产生不动产抵押权设立的效力；依法须登记设立的抵押权以不动产登记机构的登记为准（《民法典》第四百零二条）。',
  seizure: '查封、冻结期间不得交易；以作出机关的文书为准。',
  other: '本登记供交易查询之用，不改变权利的设立和效力。',
} as const;

/** Searching the register by right and by party, for those entitled (art. 33). */
@Injectable()
export class RegistryQueries {
  constructor(
    private readonly db: Database,
    private readonly kind: EncumbranceKind,
    private readonly parties: Parties,
    private readonly pages: ListingViews,
  ) {}

  /** Officers see all; an owner or holder what concerns it. */
  async list(ctx: Context, query: EncumbranceQuery): Promise<Page<EncumbranceView>> {
    // Whoever works on a listing sees what lies on its rights; the whole register is for the officers (art. 33).
    if (query.listingId) await this.pages.requireReadable(ctx, query.listingId);
    else requireRole(ctx, 'encumbrance.read');
    const narrow = !query.listingId && !scopesOf(ctx.actor, 'encumbrance.read').includes('all');
    return this.db.look(ctx, async (inner) => {
      const q = inner.tx.createQueryBuilder(Encumbrance, 'e');
      if (narrow)
        q.andWhere('(e.owner_party_id = :own or e.holder_party_id = :own or e.holder_organization_id = :body)', {
          own: ctx.actor.partyId,
          body: ctx.actor.role === 'lender' ? ctx.actor.organizationId : null,
        });
      if (query.state) q.andWhere('e.state = :state', { state: query.state });
      if (query.kind) q.andWhere('e.kind = :kind', { kind: query.kind });
      if (query.partyId) q.andWhere('(e.owner_party_id = :p or e.holder_party_id = :p)', { p: query.partyId });
      if (query.q) q.andWhere('(e.certificate_no ilike :q or e.number ilike :q)', { q: `%${escaped(query.q)}%` });
      if (query.listingId)
        q.andWhere((sub) => {
          const parcels = sub
            .subQuery()
            .select('1')
            .from(Parcel, 'p')
            .where('p.owner_party_id = e.owner_party_id and btrim(p.certificate_no) = e.certificate_no')
            .andWhere('p.listing_id = :listingId');
          return `exists ${parcels.getQuery()}`;
        }).setParameter('listingId', query.listingId);
      const [rows, total] = await q
        .orderBy('e.created_at', 'DESC')
        .addOrderBy('e.id', 'DESC')
        .offset((query.page - 1) * query.pageSize)
        .limit(query.pageSize)
        .getManyAndCount();
      const items: EncumbranceView[] = [];
      for (const row of rows) items.push(await this.view(inner, row, query.listingId));
      return { items, total, page: query.page, pageSize: query.pageSize };
    });
  }

  async get(ctx: Context, id: string): Promise<EncumbranceView> {
    return this.db.look(ctx, async (inner) => this.view(inner, await this.readable(inner, id)));
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async readable(ctx: TxContext, id: string): Promise<Encumbrance> {
    const entry = await ctx.tx.findOneBy(Encumbrance, { id });
    if (!entry || !may(ctx.actor, 'encumbrance.read', scopeOfEntry(entry))) throw notFound(this.kind.name);
    return entry;
  }

  /** Where the right is offered now, and whether its holder has answered (Civil Code 406). Errors: NOT_FOUND. */
  async offeredIn(ctx: Context, id: string): Promise<OfferedIn[]> {
    return this.db.look(ctx, async (inner) => {
      const { ownerPartyId, certificateNo } = await this.readable(inner, id);
      return inner.tx.query<OfferedIn[]>(
        `select distinct l.id, l.number, l.title, n.consented
         from listing l
         join parcel p on p.listing_id = l.id and p.owner_party_id = $2 and btrim(p.certificate_no) = $3
         left join encumbrance_notice n on n.listing_id = l.id and n.encumbrance_id = $1
         where l.state = any($4) order by l.title, l.id`,
        [id, ownerPartyId, certificateNo, ['draft', 'returned', ...underTrade]],
      );
    });
  }

  /** A paper of an entry, for those who may read the entry. */
  async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    const entries = await this.db
      .managerOf(ctx)
      .findBy(Encumbrance, [{ evidenceFileId: fileId }, { dischargeFileId: fileId }]);
    return entries.some((entry) => may(ctx.actor, 'encumbrance.read', scopeOfEntry(entry)));
  }

  async view(ctx: TxContext, entry: Encumbrance, listingId?: string): Promise<EncumbranceView> {
    const owner = await this.parties.get(ctx, entry.ownerPartyId);
    const informed =
      listingId === undefined ? null : await ctx.tx.existsBy(EncumbranceNotice, { encumbranceId: entry.id, listingId });
    return {
      id: entry.id,
      number: entry.number,
      version: entry.version,
      state: entry.state,
      stateName: encumbranceStateNames[entry.state],
      kind: entry.kind,
      kindName: encumbranceKindNames[entry.kind],
      owner: { id: owner.id, name: owner.name },
      certificateNo: entry.certificateNo,
      holderName: entry.holderName,
      amount: entry.amount?.toString() ?? null,
      rank: entry.rank,
      statutoryNumber: entry.statutoryNumber,
      consentToTransfer: entry.consentToTransfer,
      effect: encumbranceEffects[entry.kind],
      evidenceFileId: entry.evidenceFileId,
      note: entry.note,
      proposedBy: entry.proposedByName,
      proposedAt: instantOut(entry.createdAt)!,
      registeredBy: entry.registeredByName,
      registeredAt: instantOut(entry.registeredAt),
      dischargedAt: instantOut(entry.dischargedAt),
      informed,
      actions: await availableActions(ctx, this.kind, entry),
    };
  }
}

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
