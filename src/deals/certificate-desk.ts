import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Config, Documents, IssuedDocument, newId, Signer, type TxContext } from '../platform/index.js';
import type { CertificateData } from '../platform/pdf/index.js';
import { civilDate, formatDate } from '../values/index.js';
import { certificateData, publicName, sideNames } from './certificate.document.js';
import { Certificate, CertificateCopy } from './contract.entity.js';
import type { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { PapersReader } from './papers.service.js';

/** Crockford's letters: none is mistaken for another on paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeLength = 8;

/** The certificate's own rows and paper. */
@Injectable()
export class CertificateDesk {
  constructor(
    private readonly facts: DealFactsReader,
    private readonly papers: PapersReader,
    private readonly documents: Documents,
    private readonly config: Config,
    private readonly signer: Signer,
  ) {}

  /** `replaces`: the one that a correction has voided. */
  async issue(ctx: TxContext, deal: Deal, replaces: Certificate | null = null): Promise<Certificate> {
    const papers = await this.papers.of(ctx, deal);
    const contract = await this.facts.contractOf(ctx, deal.id);
    const owners = papers.rows.owners.flatMap(({ partyId }) => papers.parties.get(partyId) ?? []);
    const checkCode = Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('');
    const shown = {
      title: papers.listing.title,
      transferor:
        owners.length === 1
          ? publicName(owners[0]!)
          : sideNames(owners.map((party) => ({ ...party, name: publicName(party) }))).join('、'),
      transferee: deal.transfereePartyIds.map((id) => publicName(papers.parties.get(id)!)).join('、'),
      total: deal.total.toString(),
    };
    const { document, file } = await this.documents.issueAndPrint(ctx, {
      template: 'certificate',
      about: { type: 'deal', id: deal.id },
      series: 'certificate',
      data: (number) =>
        certificateData({ number, checkCode }, contract!, papers, {
          checkUrl: this.checkUrl({ number, checkCode }),
          // In this order on every certificate: the check page and the command name the fields by it.
          statement: this.signer.statement([
            number,
            civilDate(ctx.now),
            shown.title,
            shown.transferor,
            shown.transferee,
            shown.total,
          ]),
          ...(replaces && { replaces: replaces.number }),
        }),
    });
    const certificate: Certificate = {
      id: newId(),
      dealId: deal.id,
      number: document.number,
      state: 'valid',
      checkCode,
      fileId: file.id,
      templateVersion: document.templateVersion,
      shown,
      issuedAt: ctx.now,
      issuedBy: ctx.actor.accountId,
      replaces: replaces?.id ?? null,
      voidReason: null,
    };
    await ctx.tx.insert(Certificate, certificate);
    return certificate;
  }

  /** What a certificate says, as it was issued. */
  async said(ctx: TxContext, { number }: Pick<Certificate, 'number'>): Promise<CertificateData> {
    return (await ctx.tx.findOneByOrFail(IssuedDocument, { number })).data as unknown as CertificateData;
  }

  /** Puts it on paper: the same words, and which copy it is. The certificate's row is locked, so that no number is given twice. */
  async copy(ctx: TxContext, deal: Deal, certificate: Certificate, handedTo: string): Promise<CertificateCopy> {
    await ctx.tx.findOneOrFail(Certificate, { where: { id: certificate.id }, lock: { mode: 'pessimistic_write' } });
    const no = (await ctx.tx.countBy(CertificateCopy, { certificateId: certificate.id })) + 1;
    const said = await this.said(ctx, certificate);
    const { file } = await this.documents.issueAndPrint(ctx, {
      template: 'certificate',
      name: '交易鉴证书打印件',
      about: { type: 'deal', id: deal.id },
      number: `${certificate.number}-${no}`,
      data: () => ({ ...said, copy: { no: String(no), on: formatDate(civilDate(ctx.now)), handedTo } }),
    });
    const copy: CertificateCopy = {
      ...{ certificateId: certificate.id, no, handedTo, fileId: file.id, printedAt: ctx.now },
      ...{ printedBy: ctx.actor.accountId!, printedByName: ctx.actor.name },
    };
    await ctx.tx.insert(CertificateCopy, copy);
    return copy;
  }

  /** Where the QR code leads. */
  checkUrl({ number, checkCode }: Pick<Certificate, 'number' | 'checkCode'>): string {
    return `${this.config.publicUrl}/check/${number}?code=${checkCode}`;
  }
}
