import { Injectable } from '@nestjs/common';
import { Application } from '../applications/index.js';
import { Deposits } from '../funds/index.js';
import { Handovers } from '../handovers/index.js';
import { asSystem, Listings } from '../listings/index.js';
import {
  type Context,
  Database,
  Files,
  instantOut,
  notFound,
  problem,
  rulesProblem,
  type TxContext,
} from '../platform/index.js';
import { assess, violationsOf } from '../rulebook/index.js';
import { certifiedWords } from './certificate.document.js';
import { CertificateDesk } from './certificate-desk.js';
import { Certificate } from './contract.entity.js';
import type { CertificateCheck, CorrectCertificate, PrintCertificate } from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { DealKind } from './deal.kind.js';
import { DealRecords } from './deal-records.service.js';

/** Art. 21: the director certifies the deal; the result is announced and the deposits fall due. */
@Injectable()
export class Certificates {
  constructor(
    private readonly records: DealRecords,
    private readonly kind: DealKind,
    private readonly facts: DealFactsReader,
    private readonly desk: CertificateDesk,
    private readonly listings: Listings,
    private readonly deposits: Deposits,
    private readonly handovers: Handovers,
  ) {}

  /**
   * Errors: CERTIFICATE_EXISTS (also for the second of two directors at once), CERTIFICATE_NOT_READY with everything that
   * lacks, CONTRACT_UNSIGNED, STALE_VERSION.
   */
  async certify(ctx: TxContext, dealId: string, { version }: { version: number }): Promise<Deal> {
    const deal = await this.records.lock(ctx, dealId);
    await this.kind.authorize(ctx, deal, 'certify');
    // What lacks is said before the life says "not now", and the version of whoever came second is of no interest.
    const existing = await this.facts.certificateOf(ctx, dealId);
    if (existing || deal.state !== 'contracted') {
      const { law } = await this.kind.lawOf(ctx, deal);
      const refused = violationsOf(assess('certify', await this.facts.of(ctx, deal), law));
      const exists = refused.filter(({ code }) => code === 'CERTIFICATE_EXISTS');
      if (refused.length > 0) throw rulesProblem(exists.length > 0 ? exists : refused);
    }
    return this.records.change(ctx, dealId, 'certify', { version }, async (row, inner) => {
      row.announcedAt = inner.now;
      await this.desk.issue(inner, row);
      const system = asSystem(inner);
      const listing = await this.listings.certify(system, row.listingId);
      const { owners = [] } = await this.listings.factsOf(inner, listing);
      await this.handovers.fallDue(
        inner,
        row.id,
        listing,
        owners.map(({ kind }) => kind),
      );
      const all = await inner.tx.find(Application, { where: { listingId: row.listingId }, order: { id: 'asc' } });
      await this.deposits.fallDue(system, { applicationIds: all.map(({ id }) => id) }, { event: 'certified' });
    });
  }
}

/** Art. 21: what becomes of a certificate: corrected, with trace, and put on paper, copy by copy. */
@Injectable()
export class CertificateCare {
  constructor(
    private readonly records: DealRecords,
    private readonly facts: DealFactsReader,
    private readonly desk: CertificateDesk,
    private readonly files: Files,
  ) {}

  /**
   * Voids the certificate and issues another from the record as it is now; the new one names the old one.
   * Errors: CERTIFICATE_EXISTS where the record says what was certified, DEAL_STATE, STALE_VERSION.
   */
  async correct(ctx: TxContext, dealId: string, version: number, said: CorrectCertificate): Promise<Deal> {
    const { reason } = said;
    return this.records.change(
      ctx,
      dealId,
      'correctCertificate',
      { version, reason, input: said },
      async (deal, inner) => {
        if (said.evidenceFileId) await this.files.find(inner, said.evidenceFileId);
        const old = (await this.facts.certificateOf(inner, dealId))!;
        const before = await this.desk.said(inner, old);
        await inner.tx.update(Certificate, { id: old.id }, { state: 'void', voidReason: reason });
        const corrected = await this.desk.issue(inner, deal, old);
        if (certifiedWords(await this.desk.said(inner, corrected)) === certifiedWords(before)) {
          const detail = '登记的内容与原鉴证书一致，没有可更正的；请先更正主体或合同登记，再更正鉴证书';
          throw problem('CERTIFICATE_EXISTS', detail, { article: '21' });
        }
      },
    );
  }

  /** Errors: DEAL_STATE, STALE_VERSION. */
  printCopy(ctx: TxContext, dealId: string, version: number, { handedTo }: PrintCertificate): Promise<Deal> {
    return this.records.change(ctx, dealId, 'printCopy', { version, input: { handedTo } }, async (deal, inner) => {
      await this.desk.copy(inner, deal, (await this.facts.certificateOf(inner, dealId))!, handedTo);
    });
  }
}

/** The public check of a certificate. */
@Injectable()
export class CertificateChecks {
  constructor(private readonly db: Database) {}

  /** Only with the code that is printed beside the number; a wrong code and a wrong number are answered alike. */
  async check(ctx: Context, number: string, code: string): Promise<CertificateCheck> {
    const checkCode = code.trim().toUpperCase();
    const found = await this.db
      .managerOf(ctx)
      .findOneBy(Certificate, { number: number.trim().toUpperCase(), checkCode });
    if (!found) throw notFound('该鉴证书（编号或校验码有误）');
    const { title, transferor, transferee, total } = found.shown;
    return {
      valid: found.state === 'valid',
      number: found.number,
      title,
      transferor,
      transferee,
      total,
      issuedAt: instantOut(found.issuedAt)!,
      state: found.state,
      voidReason: found.voidReason,
      replacedBy: (await this.db.managerOf(ctx).findOneBy(Certificate, { replaces: found.id }))?.number ?? null,
    };
  }
}
