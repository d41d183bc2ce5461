import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Config, Documents, newId, Signer, type TxContext } from '../platform/index.js';
import { civilDate } from '../values/index.js';
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
    private readonly documents: Documents,
    private readonly config: Config,
    private readonly signer: Signer,
  ) {}

  async issue(ctx: TxContext, deal: Deal): Promise<void> {
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
        }),
    });
    await ctx.tx.insert(Certificate, {
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
      replaces: null,
      voidReason: null,
    });
  }

  /** Where the QR code leads. */
  checkUrl({ number, checkCode }: Pick<Certificate, 'number' | 'checkCode'>): string {
    return `${this.config.publicUrl}/check/${number}?code=${checkCode}`;
  }
}
