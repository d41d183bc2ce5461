import { Injectable } from '@nestjs/common';
import { Files, newId, notFound, problem, Records, type TxContext } from '../platform/index.js';
import { isMaterial, materialName } from '../rulebook/index.js';
import type {
  ConsentInput,
  DelegationInput,
  FilingInput,
  MaterialInput,
  MortgageeInput,
  ResolutionInput,
  StatementInput,
  VillageNoticeInput,
} from './listing-actions.dto.js';
import type { Listing } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';
import { ListingOwner, Material, OwnerPaper, type PaperBody, type PaperKind } from './listing-parts.entity.js';
import type { ListingAction } from './listing.machine.js';

interface Paper {
  kind: PaperKind;
  fileId: string;
  on: string;
  body: PaperBody;
}

/** The papers of a filing: materials of the checklist (art. 15) and what each owner signed, decided or filed (art. 5, 29). */
@Injectable()
export class Papers {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly files: Files,
  ) {}

  /** Errors: VALIDATION (unknown kind), NOT_FOUND (file), LISTING_STATE. */
  async addMaterial(ctx: TxContext, listingId: string, input: MaterialInput): Promise<Listing> {
    if (!isMaterial(input.kind)) {
      throw problem('VALIDATION', '材料种类不在清单内，请从清单中选择', {
        violations: [{ code: 'VALIDATION', field: 'kind', detail: '材料种类不在清单内' }],
      });
    }
    return this.records.change(ctx, this.kind, listingId, 'addMaterial', { input }, async (_, inner) => {
      const file = await this.files.find(inner, input.fileId);
      if (input.partyId) await this.ownerOf(inner, listingId, input.partyId);
      await inner.tx.insert(Material, {
        id: newId(),
        listingId,
        kind: input.kind,
        name: input.name ?? materialName(input.kind),
        partyId: input.partyId ?? null,
        fileId: file.id,
        addedAt: inner.now,
        addedBy: inner.actor.accountId,
      });
    });
  }

  async removeMaterial(ctx: TxContext, listingId: string, materialId: string): Promise<Listing> {
    return this.records.change(
      ctx,
      this.kind,
      listingId,
      'removeMaterial',
      { input: { materialId } },
      async (_, inner) => {
        const { affected } = await inner.tx.delete(Material, { id: materialId, listingId });
        if (affected !== 1) throw notFound('该材料');
      },
    );
  }

  statement(
    ctx: TxContext,
    listingId: string,
    partyId: string,
    { fileId, signedOn }: StatementInput,
  ): Promise<Listing> {
    return this.record(ctx, listingId, partyId, 'recordStatement', {
      kind: 'statement',
      fileId,
      on: signedOn,
      body: {},
    });
  }

  delegation(ctx: TxContext, listingId: string, partyId: string, input: DelegationInput): Promise<Listing> {
    const { fileId, signedOn, delegate } = input;
    const paper: Paper = { kind: 'delegation', fileId, on: signedOn, body: { delegate } };
    return this.record(ctx, listingId, partyId, 'recordDelegation', paper);
  }

  resolution(ctx: TxContext, listingId: string, partyId: string, input: ResolutionInput): Promise<Listing> {
    const { fileId, date, assembly, entitled, present, inFavour, reserve = null, renewal } = input;
    if (inFavour > present || present > entitled) {
      throw problem('VALIDATION', '人数有误：同意人数不得多于到会人数，到会人数不得多于应到人数，请核对', {
        violations: [{ code: 'VALIDATION', field: 'present', detail: '同意人数≤到会人数≤应到人数' }],
      });
    }
    const body = { assembly, entitled, present, inFavour, reserve, ...(renewal && { renewal }) };
    return this.record(ctx, listingId, partyId, 'recordResolution', { kind: 'resolution', fileId, on: date, body });
  }

  notice(ctx: TxContext, listingId: string, partyId: string, input: VillageNoticeInput): Promise<Listing> {
    const { fileId, from, to, objections = [] } = input;
    if (to < from) {
      throw problem('VALIDATION', '公示截止日不得早于开始日，请核对', {
        violations: [{ code: 'VALIDATION', field: 'to', detail: '不得早于开始日' }],
      });
    }
    const body = { to, objections: objections.map(({ on, text, settled }) => ({ on, text, settled })) };
    return this.record(ctx, listingId, partyId, 'recordNotice', { kind: 'villageNotice', fileId, on: from, body });
  }

  filing(
    ctx: TxContext,
    listingId: string,
    partyId: string,
    { kind, fileId, on, number = undefined }: FilingInput,
  ): Promise<Listing> {
    return this.record(ctx, listingId, partyId, 'recordFiling', { kind, fileId, on, body: { number: number ?? null } });
  }

  /** Land Contract Law 46: the contractor's written consent to transferring on. */
  consent(ctx: TxContext, listingId: string, partyId: string, input: ConsentInput): Promise<Listing> {
    const { fileId, signedOn, contractor } = input;
    const paper: Paper = { kind: 'contractorConsent', fileId, on: signedOn, body: { contractor } };
    return this.record(ctx, listingId, partyId, 'recordConsent', paper);
  }

  /** Civil Code 406. The register, a room above, writes it beside its entry and refuses an entry that does not concern this listing. */
  mortgagee(ctx: TxContext, listingId: string, input: MortgageeInput): Promise<Listing> {
    return this.records.change(ctx, this.kind, listingId, 'recordMortgagee', { input }, async (_, inner) => {
      await this.files.find(inner, input.fileId);
    });
  }

  /** One paper of a kind per owner: a newer one takes its place, the audit log keeps the older. */
  private record(
    ctx: TxContext,
    listingId: string,
    partyId: string,
    action: ListingAction,
    paper: Paper,
  ): Promise<Listing> {
    return this.records.change(
      ctx,
      this.kind,
      listingId,
      action,
      { input: { partyId, ...paper } },
      async (_, inner) => {
        await this.ownerOf(inner, listingId, partyId);
        await this.files.find(inner, paper.fileId);
        await inner.tx.delete(OwnerPaper, { listingId, partyId, kind: paper.kind });
        await inner.tx.insert(OwnerPaper, {
          ...paper,
          id: newId(),
          listingId,
          partyId,
          recordedAt: inner.now,
          recordedBy: inner.actor.accountId,
        });
      },
    );
  }

  private async ownerOf(ctx: TxContext, listingId: string, partyId: string): Promise<void> {
    if (!(await ctx.tx.existsBy(ListingOwner, { listingId, partyId }))) throw notFound('该产权人');
  }
}
