import { Injectable } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import { newId, problem, Records, rulesProblem, type TxContext, type Violation } from '../platform/index.js';
import { readDraft, type ReadDraft } from './draft.js';
import type { ListingDraft } from './listing.dto.js';
import { Listing } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';
import { ListingOwner, Parcel } from './listing-parts.entity.js';
import { Renewals } from './renewal.js';

/** Filing: a draft is written and rewritten whole, as often as it takes (art. 15). */
@Injectable()
export class Drafts {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly organizations: Organizations,
    private readonly parties: Parties,
    private readonly renewals: Renewals,
  ) {}

  /** Errors: VALIDATION (all at once), OUT_OF_JURISDICTION, FORBIDDEN (outside the filer's reach). */
  async create(ctx: TxContext, draft: ListingDraft): Promise<Listing> {
    const townCode = await this.townOf(ctx, draft);
    const read = readDraft(draft);
    const { actor } = ctx;
    this.checkReach(ctx, draft, townCode, read.ownerIds);
    const renewal = await this.check(ctx, draft, read);
    const listing = Object.assign(new Listing(), {
      ...read.columns,
      renewal,
      id: newId(),
      number: null,
      state: 'draft',
      rememberedState: null,
      townCode,
      filerOrganizationId: actor.organizationId,
      filerAccountId: actor.accountId,
      filerRole: actor.role,
      leadPartyId: await this.leadOf(ctx, read.ownerIds),
      venue: { level: 'centre', public: false, because: [] },
      departmentIds: [],
      schedule: null,
      bindingNotice: 0,
      lawVersion: ctx.law.law.version,
      lawPin: null,
      liabilityAcceptedAt: null,
      liabilityAcceptedBy: null,
      submittedAt: null,
      acceptedAt: null,
      announcedAt: null,
      dealtAt: null,
      dealTotal: null,
      createdAt: ctx.now,
    } satisfies Partial<Listing>);
    await this.records.create(ctx, this.kind, listing, { draft });
    await this.writeParts(ctx, listing.id, read);
    return listing;
  }

  /** Replaces a draft as a whole. Errors: as create, LISTING_STATE, STALE_VERSION. */
  async replace(ctx: TxContext, id: string, version: number, draft: ListingDraft): Promise<Listing> {
    return this.records.change(ctx, this.kind, id, 'edit', { version, input: { draft } }, async (listing, inner) => {
      const townCode = await this.townOf(inner, draft);
      const read = readDraft(draft);
      // Moving a filing to another village needs the right to file there.
      this.checkReach(inner, draft, townCode, read.ownerIds);
      const renewal = await this.check(inner, draft, read);
      const leadPartyId = await this.leadOf(inner, read.ownerIds, listing.leadPartyId);
      Object.assign(listing, read.columns, { renewal, townCode, leadPartyId, lawVersion: inner.law.law.version });
      await this.writeParts(inner, id, read);
    });
  }

  /** Art. 2: what lies in no village of the register cannot be anybody's to file. */
  private async townOf(ctx: TxContext, { villageCode }: ListingDraft): Promise<string> {
    const village = await this.organizations.village(ctx, villageCode);
    if (village?.parentCode) return village.parentCode;
    const detail = '标的所在嘎查村不在本旗名册内，请核对所在地；外旗县的产权请到当地交易机构办理';
    throw rulesProblem([{ code: 'OUT_OF_JURISDICTION', article: '2', field: 'villageCode', detail }]);
  }

  /** Art. 10, 11: each tier files for its own place, a party for itself. */
  private checkReach(
    ctx: TxContext,
    { villageCode }: ListingDraft,
    townCode: string,
    partyIds: readonly string[],
  ): void {
    if (may(ctx.actor, 'listing.create', { townCode, villageCode, partyIds })) return;
    const detail =
      '只能为本镇、本嘎查村或本人的产权提交申请，请核对标的所在地与产权人，或到所在地服务站、旗交易中心办理';
    throw problem('FORBIDDEN', detail, { article: '10、11' });
  }

  /** Everything that only the records can tell, all at once; answers the renewal as it is kept. */
  private async check(ctx: TxContext, draft: ListingDraft, read: ReadDraft): Promise<Listing['renewal']> {
    const named = [...read.ownerIds, ...(read.columns.beneficiaries ?? []).map(({ partyId }) => partyId)];
    const known = await this.parties.getMany(ctx, named);
    const unknown = [...new Set(named)].filter((id) => !known.has(id));
    const { renewal, violations: faults } = await this.renewals.read(ctx, draft.renewal, read.ownerIds);
    const violations: Violation[] = [
      ...read.violations,
      ...faults,
      ...unknown.map((partyId): Violation => {
        const i = read.parcels.findIndex(({ ownerPartyId }) => ownerPartyId === partyId);
        const field = i >= 0 ? `parcels.${i}.ownerPartyId` : 'beneficiaries';
        return { code: 'VALIDATION', field, detail: '没有这个交易主体，请先登记主体信息' };
      }),
    ];
    if (violations.length === 0) return renewal;
    throw problem('VALIDATION', `填写有${violations.length}处错误，请一并改正`, { violations });
  }

  /** Owners that stay keep their papers; those no longer named go, papers and all. */
  private async writeParts(ctx: TxContext, listingId: string, read: ReadDraft): Promise<void> {
    await ctx.tx.delete(Parcel, { listingId });
    await ctx.tx.query(`delete from listing_owner where listing_id = $1 and party_id <> all($2)`, [
      listingId,
      read.ownerIds,
    ]);
    for (const [index, partyId] of read.ownerIds.entries()) {
      await ctx.tx.upsert(ListingOwner, { id: newId(), listingId, partyId, no: index + 1 }, {
        conflictPaths: ['listingId', 'partyId'],
        overwrite: ['no'],
      } as never);
    }
    await ctx.tx.insert(
      Parcel,
      read.parcels.map((parcel) => ({ ...parcel, id: newId(), listingId })),
    );
  }

  /** The transferor's side speaks through the party that files, else the collective among the owners, else the first. */
  private async leadOf(ctx: TxContext, ownerIds: readonly string[], current?: string): Promise<string> {
    const own = ctx.actor.partyId;
    if (own && ownerIds.includes(own)) return own;
    if (current && ownerIds.includes(current)) return current;
    const owners = await this.parties.getMany(ctx, ownerIds);
    return ownerIds.find((id) => owners.get(id)?.kind === 'collective') ?? own ?? ownerIds[0]!;
  }
}
