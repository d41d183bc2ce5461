import { Injectable } from '@nestjs/common';
import { FundsQueries } from '../funds/index.js';
import { parcelFacts } from '../listings/index.js';
import { Parties, type Party } from '../parties/index.js';
import { may } from '../accounts/index.js';
import { availableActions, type Context, instantOut, Secrets, type TxContext } from '../platform/index.js';
import { renewable } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { CertificateDesk } from './certificate-desk.js';
import { Certificate, CertificateCopy, type Contract } from './contract.entity.js';
import type { DealLine, DealView, ObjectionView } from './deal.dto.js';
import { type Deal, DealObjection } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { contactPurpose } from './objections.service.js';
import { DealKind, scopeOf } from './deal.kind.js';
import { paymentsOf } from './deal.terms.js';
import { ElectronicSeal } from './electronic-seal.js';

/** What screens show of a deal. */
@Injectable()
export class DealViews {
  constructor(
    private readonly kind: DealKind,
    private readonly facts: DealFactsReader,
    private readonly parties: Parties,
    private readonly desk: CertificateDesk,
    private readonly seal: ElectronicSeal,
    private readonly secrets: Secrets,
    private readonly funds: FundsQueries,
  ) {}

  async line(ctx: TxContext, deal: Deal): Promise<DealLine> {
    const { id, number, title, state, version } = await this.facts.listingOf(ctx, deal);
    const transferee = await this.parties.get(ctx, deal.transfereePartyId);
    return {
      id: deal.id,
      version: deal.version,
      state: deal.state,
      listing: { id, number, title, state, version },
      transferee: partyOf(transferee),
      price: deal.price.toString(),
      basisText: deal.basisText,
      total: deal.total.toString(),
      noticeUntil: instantOut(deal.noticeUntil)!,
      contractDueAt: instantOut(deal.contractDueAt),
    };
  }

  /** To whom paper was handed is for the offices; the parties see what was voided. */
  private async paperOf(
    ctx: TxContext,
    deal: Deal,
    { id }: Certificate,
  ): Promise<Pick<NonNullable<DealView['certificate']>, 'copies' | 'voided'>> {
    const keeps = may(ctx.actor, 'deal.printCopy', scopeOf(deal)) || ctx.actor.role === 'supervisor';
    const ever = await ctx.tx.find(Certificate, { where: { dealId: deal.id }, order: { issuedAt: 'DESC' } });
    const copies = keeps
      ? await ctx.tx.find(CertificateCopy, { where: { certificateId: id }, order: { no: 'DESC' } })
      : [];
    return {
      copies: copies.map(({ no, handedTo, printedAt, printedByName, fileId }) => ({
        ...{ no, handedTo, fileId, at: instantOut(printedAt)!, by: printedByName },
      })),
      voided: ever
        .filter(({ state }) => state === 'void')
        .map((one) => ({ id: one.id, number: one.number, reason: one.voidReason! })),
    };
  }

  /** Whoever may file for these owners at this place, once the contract has been certified. */
  private async mayRenew(ctx: TxContext, deal: Deal): Promise<boolean> {
    if (deal.state !== 'certified' && deal.state !== 'settled') return false;
    const { direction, transferKind, townCode, villageCode } = await this.facts.listingOf(ctx, deal);
    if (direction !== 'transfer' || !renewable.includes(transferKind)) return false;
    return may(ctx.actor, 'listing.create', { townCode, villageCode, partyIds: deal.transferorPartyIds });
  }

  async view(ctx: TxContext, deal: Deal): Promise<DealView> {
    const parties = await this.parties.getMany(ctx, [...deal.transfereePartyIds, ...deal.transferorPartyIds]);
    const sideOf = (ids: readonly string[]) => ids.flatMap((id) => parties.get(id) ?? []).map(partyOf);
    const contract = await this.facts.contractOf(ctx, deal.id);
    const certificate = await this.facts.certificateOf(ctx, deal.id);
    return {
      ...(await this.line(ctx, deal)),
      stateSince: instantOut(deal.stateSince)!,
      transferees: sideOf(deal.transfereePartyIds),
      transferors: sideOf(deal.transferorPartyIds),
      origin: deal.origin,
      bidderNumber: deal.bidderNumber,
      totalChinese: deal.total.toChinese(),
      beneficiaries: deal.beneficiaries,
      payments: await this.payments(ctx, deal),
      frozen: deal.frozenAt !== null,
      renewable: await this.mayRenew(ctx, deal),
      dealtAt: instantOut(deal.dealtAt),
      announcedAt: instantOut(deal.announcedAt),
      objections: await this.objections(ctx, deal.id),
      priorityUntil: instantOut(deal.priorityUntil),
      buyBackUntil: instantOut(deal.buyBackUntil),
      byPriority: deal.priorityRank !== null,
      applicationId: deal.applicationId,
      defaulted: deal.defaultedAt && {
        at: instantOut(deal.defaultedAt)!,
        reason: deal.defaultReason!,
        evidenceFileId: deal.defaultFileId!,
      },
      confirmation: deal.confirmationFileId
        ? { number: deal.confirmationNumber!, fileId: deal.confirmationFileId }
        : null,
      contract: contract && contractView(contract),
      certificate: certificate && {
        id: certificate.id,
        number: certificate.number,
        issuedAt: instantOut(certificate.issuedAt)!,
        checkUrl: this.desk.checkUrl(certificate),
        ...(await this.paperOf(ctx, deal, certificate)),
      },
      bond: await this.funds.bondOf(ctx, deal.applicationId),
      dues: await this.funds.duesOf(ctx, deal.id),
      electronicSeal: this.seal.provider,
      actions: await availableActions(ctx, this.kind, deal),
    };
  }

  /** Who objects from the public is known to the centre alone: objectors have been leaned on. */
  objection(ctx: Context, row: DealObjection): ObjectionView {
    const knows = may(ctx.actor, 'deal.examine', {});
    const fromPublic = row.contactSealed !== null;
    return {
      id: row.id,
      state: row.state,
      party: fromPublic && !knows ? '公众' : row.party,
      contact: fromPublic && knows ? this.secrets.open(contactPurpose, row.contactSealed!) : null,
      reason: row.reason,
      finding: row.finding,
      findingFileId: knows ? row.findingFileId : null,
      evidenceFileId: fromPublic && !knows ? null : row.evidenceFileId,
      madeAt: instantOut(row.madeAt)!,
      decidedAt: instantOut(row.decidedAt),
      decision: row.decision,
    };
  }

  private async payments(ctx: TxContext, deal: Deal): Promise<DealView['payments']> {
    const listing = await this.facts.listingOf(ctx, deal);
    const { parcels } = await this.facts.rows(ctx, listing.id);
    const day = deal.contractedAt && civilDate(deal.contractedAt);
    return paymentsOf(listing, parcels.map(parcelFacts), deal, day).map(({ no, amount, dueOn, note }) => ({
      no,
      amount: amount.toString(),
      dueOn,
      note,
    }));
  }

  private async objections(ctx: TxContext, dealId: string): Promise<ObjectionView[]> {
    const rows = await ctx.tx.find(DealObjection, { where: { dealId }, order: { madeAt: 'asc', id: 'asc' } });
    return rows.map((row) => this.objection(ctx, row));
  }
}

const partyOf = ({ id, name, kind }: Party) => ({ id, name, kind });

const contractView = (contract: Contract): NonNullable<DealView['contract']> => ({
  id: contract.id,
  number: contract.number,
  state: contract.state,
  fileId: contract.fileId,
  signedFileId: contract.signedFileId,
  transferorSignedOn: contract.transferorSignedOn,
  transfereeSignedOn: contract.transfereeSignedOn,
  comparedAt: instantOut(contract.comparedAt),
  opinion: contract.opinion,
});
