import { Injectable } from '@nestjs/common';
import { Application } from '../applications/index.js';
import { Deposits } from '../funds/index.js';
import { asSystem, Listings } from '../listings/index.js';
import { type Context, Database, instantOut, notFound, rulesProblem, type TxContext } from '../platform/index.js';
import { assess, violationsOf } from '../rulebook/index.js';
import { CertificateDesk } from './certificate-desk.js';
import { Certificate } from './contract.entity.js';
import type { CertificateCheck } from './deal.dto.js';
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
      await this.listings.certify(system, row.listingId);
      const all = await inner.tx.find(Application, { where: { listingId: row.listingId }, order: { id: 'asc' } });
      await this.deposits.fallDue(system, { applicationIds: all.map(({ id }) => id) }, { event: 'certified' });
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
    };
  }
}
