import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Config, Files, newId, Numbers, type TxContext } from '../platform/index.js';
import { PdfService } from '../platform/pdf/index.js';
import { certificateData, publicName, sideNames } from './certificate.document.js';
import { Certificate } from './contract.entity.js';
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
    private readonly numbers: Numbers,
    private readonly pdf: PdfService,
    private readonly files: Files,
    private readonly config: Config,
  ) {}

  async issue(ctx: TxContext, deal: Deal): Promise<void> {
    const papers = await this.papers.of(ctx, deal);
    const contract = await this.facts.contractOf(ctx, deal.id);
    const owners = papers.rows.owners.flatMap(({ partyId }) => papers.parties.get(partyId) ?? []);
    const number = await this.numbers.next(ctx, 'certificate');
    const checkCode = Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('');
    const data = await certificateData({ number, checkCode }, contract!, papers, this.checkUrl({ number, checkCode }));
    const made = await this.pdf.render('certificate', data, { at: ctx.now });
    const file = await this.files.store(ctx, `鉴证书-${number}.pdf`, 'application/pdf', made.pdf);
    await ctx.tx.insert(Certificate, {
      id: newId(),
      dealId: deal.id,
      number,
      state: 'valid',
      checkCode,
      fileId: file.id,
      templateVersion: made.templateVersion,
      shown: {
        title: papers.listing.title,
        transferor:
          owners.length === 1
            ? publicName(owners[0]!)
            : sideNames(owners.map((party) => ({ ...party, name: publicName(party) }))).join('、'),
        transferee: deal.transfereePartyIds.map((id) => publicName(papers.parties.get(id)!)).join('、'),
        total: deal.total.toString(),
      },
      issuedAt: ctx.now,
      issuedBy: ctx.actor.accountId,
      replaces: null,
      voidReason: null,
    });
  }

  /** Where the QR code leads. */
  checkUrl({ number, checkCode }: Pick<Certificate, 'number' | 'checkCode'>): string {
    return `${this.config.publicUrl}/check/${number}?code=${checkCode}`;
  }
}
