import { Injectable } from '@nestjs/common';
import { requireMay, requireRole } from '../accounts/index.js';
import type { LoanRequest, MortgageInput } from '../lending/index.js';
import { Listing, type MortgageeInput, Parcel } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import {
  Files,
  newId,
  notFound,
  Numbers,
  problem,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import type { EncumbranceFacts } from '../rulebook/index.js';
import { civilDate, Money } from '../values/index.js';
import { Encumbrance, EncumbranceNotice } from './encumbrance.entity.js';
import { EncumbranceKind, type Right, scopeOfEntry } from './encumbrance.kind.js';
import { encumbranceKindNames } from './encumbrance.machine.js';
import type {
  ChangeEncumbrance,
  DischargeEncumbrance,
  MortgageeReply,
  EncumbranceOpinion,
  ProposeEncumbrance,
} from './registry.dto.js';

/** The register of mortgages, seizures and other burdens (art. 13, 33). It informs; the statutory registry is another (Civil Code 402). */
@Injectable()
export class Encumbrances {
  constructor(
    private readonly records: Records,
    private readonly kind: EncumbranceKind,
    private readonly parties: Parties,
    private readonly files: Files,
    private readonly numbers: Numbers,
    private readonly organizations: Organizations,
  ) {}

  /**
   * Takes an entry in. A mortgage or other burden waits for a second officer; a seizure binds as soon as the court's order is here.
   * Errors: VALIDATION, NOT_FOUND (file), CONSENT_MISSING, UNDER_TRADE, SEIZED.
   */
  async propose(ctx: TxContext, input: ProposeEncumbrance): Promise<Encumbrance> {
    requireRole(ctx, 'encumbrance.propose');
    return this.takeIn(ctx, input);
  }

  /**
   * A mortgage that an institution asks for, for itself: an officer checks it. Follows `loanRequest.mortgage`, in its transaction.
   * Errors: as of `propose`, CONFLICT (asked already).
   */
  async apply(ctx: TxContext, request: LoanRequest, input: MortgageInput): Promise<Encumbrance> {
    const right = { ownerPartyId: request.partyId, certificateNo: request.certificateNo };
    const holder = { holderOrganizationId: request.organizationId };
    await this.lockRight(ctx, right);
    if (await ctx.tx.existsBy(Encumbrance, { ...right, ...holder, state: 'proposed' }))
      throw problem('CONFLICT', '这项权利的抵押登记已经申请，请等待复核', { article: '33' });
    const { name } = await this.organizations.get(ctx, request.organizationId);
    return this.takeIn(ctx, { ...input, ...right, ...holder, kind: 'mortgage', holderName: name });
  }

  private async takeIn(ctx: TxContext, input: ProposeEncumbrance): Promise<Encumbrance> {
    await this.check(ctx, input);
    const seizure = input.kind === 'seizure';
    const entry = Object.assign(new Encumbrance(), {
      id: newId(),
      number: null as string | null,
      state: seizure ? ('registered' as const) : ('proposed' as const),
      kind: input.kind,
      ownerPartyId: input.ownerPartyId,
      certificateNo: input.certificateNo.trim(),
      holderName: input.holderName,
      holderPartyId: input.holderPartyId ?? null,
      holderOrganizationId: input.holderOrganizationId ?? null,
      amount: input.amount ? Money.of(input.amount) : null,
      rank: null,
      mortgagedRight: input.kind === 'mortgage' ? (input.mortgagedRight ?? null) : null,
      consentOn: input.consentOn ?? null,
      collectiveNotifiedOn: input.collectiveNotifiedOn ?? null,
      consentToTransfer: input.consentToTransfer ?? false,
      statutoryNumber: input.statutoryNumber ?? null,
      evidenceFileId: input.evidenceFileId,
      note: input.note ?? null,
      proposedBy: ctx.actor.accountId,
      proposedByName: ctx.actor.name,
      createdAt: ctx.now,
      registeredAt: seizure ? ctx.now : null,
      registeredByName: seizure ? ctx.actor.name : null,
      dischargedAt: null,
      dischargeFileId: null,
    });
    await this.lockRight(ctx, entry);
    const { violations } = await this.kind.judged(ctx, entry);
    if (violations.length > 0) throw rulesProblem(violations);
    if (seizure) entry.number = await this.numbers.next(ctx, 'encumbrance');
    return this.records.create(ctx, this.kind, entry, { input });
  }

  /** By another officer. The rank is the next of the right. Errors: SECOND_OFFICER_REQUIRED, ENCUMBRANCE_STATE and the rules of `mortgage`. */
  async register(ctx: TxContext, id: string, version: number, { opinion }: EncumbranceOpinion): Promise<Encumbrance> {
    await this.lockRight(ctx, await this.found(ctx, id));
    return this.records.change(ctx, this.kind, id, 'register', { version, reason: opinion }, async (entry, inner) => {
      if (entry.kind === 'mortgage') {
        const ranks = (await this.kind.registered(inner, entry)).map(({ rank }) => rank ?? 0);
        entry.rank = Math.max(0, ...ranks) + 1;
      }
      entry.registeredAt = inner.now;
      entry.registeredByName = inner.actor.name;
      entry.number = await this.numbers.next(inner, 'encumbrance');
    });
  }

  decline(ctx: TxContext, id: string, version: number, { opinion }: EncumbranceOpinion): Promise<Encumbrance> {
    return this.records.change(ctx, this.kind, id, 'decline', { version, reason: opinion });
  }

  change(ctx: TxContext, id: string, version: number, input: ChangeEncumbrance): Promise<Encumbrance> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'change', decision, async (entry, inner) => {
      await this.files.find(inner, input.fileId);
      if (input.amount) entry.amount = Money.of(input.amount);
      if (input.statutoryNumber) entry.statutoryNumber = input.statutoryNumber;
      if (input.holderName) entry.holderName = input.holderName;
    });
  }

  /** From here on it stands against nothing. Ranks behind it stay as they are, as in the certificates already given out. */
  discharge(ctx: TxContext, id: string, version: number, input: DischargeEncumbrance): Promise<Encumbrance> {
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'discharge', decision, async (entry, inner) => {
      await this.files.find(inner, input.fileId);
      entry.dischargedAt = inner.now;
      entry.dischargeFileId = input.fileId;
    });
  }

  /** Civil Code 406: on record for one listing. Follows `listing.recordMortgagee`, in its transaction. */
  async inform(ctx: TxContext, listing: Listing, input: MortgageeInput): Promise<void> {
    const parcels = await ctx.tx.findBy(Parcel, { listingId: listing.id });
    const known = (await this.onParcels(ctx, parcels)).some(({ id }) => id === input.encumbranceId);
    if (!known) throw notFound('本项目标的上的该项登记');
    await ctx.tx.upsert(
      EncumbranceNotice,
      {
        encumbranceId: input.encumbranceId,
        listingId: listing.id,
        consented: input.consented,
        fileId: input.fileId,
        on: input.on,
        recordedAt: ctx.now,
        recordedBy: ctx.actor.accountId,
      },
      ['encumbranceId', 'listingId'],
    );
    const told = { listingId: listing.id, consented: input.consented, on: input.on };
    await this.records.change(ctx, this.kind, input.encumbranceId, 'inform', { input: told });
  }

  /** The institution answers for itself, in place of the paper that a clerk would enter (Civil Code 406). Errors: NOT_FOUND, FORBIDDEN. */
  async reply(ctx: TxContext, id: string, { listingId, consented, fileId }: MortgageeReply): Promise<Encumbrance> {
    const entry = await this.found(ctx, id);
    requireMay(ctx, 'encumbrance.reply', scopeOfEntry(entry), this.kind.name);
    const listing = await ctx.tx.findOneBy(Listing, { id: listingId });
    if (!listing) throw notFound('该项目');
    await this.files.find(ctx, fileId);
    await this.inform(ctx, listing, { encumbranceId: id, consented, fileId, on: civilDate(ctx.now) });
    return this.found(ctx, id);
  }

  /** What the rules know of a listing's rights, and what its notice discloses. */
  async standingOf(
    ctx: TxContext,
    listing: Listing,
    parcels: readonly Parcel[],
  ): Promise<{ encumbrances: EncumbranceFacts[]; disclosures: string[] }> {
    const entries = await this.onParcels(ctx, parcels);
    const notices = await ctx.tx.findBy(EncumbranceNotice, { listingId: listing.id });
    const encumbrances = entries.map((entry) => {
      const notice = notices.find(({ encumbranceId }) => encumbranceId === entry.id);
      const informed = notice !== undefined && (notice.consented || !entry.consentToTransfer);
      return { kind: entry.kind, disclosed: notice !== undefined, mortgageeInformed: informed };
    });
    const disclosures = entries.map(({ kind, number }) => `${encumbranceKindNames[kind]}（登记编号${number ?? ''}）`);
    return { encumbrances, disclosures };
  }

  private async onParcels(ctx: TxContext, parcels: readonly Parcel[]): Promise<Encumbrance[]> {
    const found = new Map<string, Encumbrance>();
    for (const { ownerPartyId, certificateNo } of parcels) {
      if (certificateNo === null) continue;
      const entries = await this.kind.registered(ctx, { ownerPartyId, certificateNo: certificateNo.trim() });
      for (const entry of entries) found.set(entry.id, entry);
    }
    return [...found.values()];
  }

  private async check(ctx: TxContext, input: ProposeEncumbrance): Promise<void> {
    await this.files.find(ctx, input.evidenceFileId);
    const named = [input.ownerPartyId, ...(input.holderPartyId ? [input.holderPartyId] : [])];
    const known = await this.parties.getMany(ctx, named);
    const faults: Violation[] = [];
    const say = (field: string, detail: string) => faults.push({ code: 'VALIDATION', article: '33', field, detail });
    if (!known.has(input.ownerPartyId)) say('ownerPartyId', '权利人未登记，请先登记交易主体');
    if (input.holderPartyId && !known.has(input.holderPartyId)) say('holderPartyId', '抵押权人未登记，请先登记');
    if (input.holderOrganizationId && !(await this.lender(ctx, input.holderOrganizationId)))
      say('holderOrganizationId', '没有这个金融机构，请从清单中选择');
    if (input.kind === 'mortgage' && !input.amount) say('amount', '抵押须写明担保金额');
    if (input.kind === 'mortgage' && !input.mortgagedRight) say('mortgagedRight', '须写明抵押的是哪一种经营权');
    if (faults.length > 0) throw rulesProblem(faults);
  }

  private async lender(ctx: TxContext, id: string): Promise<boolean> {
    return (await this.organizations.list(ctx, { kind: 'financial' })).some((one) => one.id === id);
  }

  private async found(ctx: TxContext, id: string): Promise<Encumbrance> {
    const entry = await ctx.tx.findOneBy(Encumbrance, { id });
    if (!entry) throw notFound(this.kind.name);
    return entry;
  }

  /** Of two deeds on one right the second waits: no rank is given twice, no mortgage passes a seizure. */
  private async lockRight(ctx: TxContext, { ownerPartyId, certificateNo }: Right): Promise<void> {
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 33))`, [`${ownerPartyId} ${certificateNo}`]);
  }
}
