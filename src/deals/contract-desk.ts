import { Injectable } from '@nestjs/common';
import { asSystem } from '../listings/index.js';
import { Documents, Files, newId, problem, rulesProblem, type TxContext, type Violation } from '../platform/index.js';
import { civilDate } from '../values/index.js';
import { contractData } from './contract.document.js';
import { Contract } from './contract.entity.js';
import { contractTemplateOf } from './contract.templates.js';
import { confirmationData, courseOf } from './confirmation.document.js';
import type { SignedContractInput } from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { PapersReader } from './papers.service.js';

/** The contract's own rows and papers. */
@Injectable()
export class ContractDesk {
  constructor(
    private readonly files: Files,
    private readonly documents: Documents,
    private readonly papers: PapersReader,
  ) {}

  /** The document is made inside the transaction: a number is never without its text, and nothing outside is called. */
  async draw(ctx: TxContext, deal: Deal): Promise<void> {
    await ctx.tx.update(Contract, { dealId: deal.id, state: 'drawn' }, { state: 'void' });
    const papers = await this.papers.of(ctx, deal);
    const template = contractTemplateOf[papers.listing.category];
    const { document, file } = await this.documents.issueAndPrint(ctx, {
      template,
      name: '合同',
      about: { type: 'deal', id: deal.id },
      series: 'contract',
      data: (number) => contractData(number, papers),
    });
    await ctx.tx.insert(Contract, {
      id: newId(),
      dealId: deal.id,
      number: document.number,
      state: 'drawn',
      template,
      templateVersion: document.templateVersion,
      fileId: file.id,
      drawnAt: ctx.now,
      drawnBy: ctx.actor.accountId,
      sealed: false,
    });
  }

  async confirmDeal(ctx: TxContext, deal: Deal): Promise<void> {
    const papers = await this.papers.of(ctx, deal);
    const course = await courseOf(ctx, deal);
    const { document, file } = await this.documents.issueAndPrint(ctx, {
      template: 'deal-confirmation',
      about: { type: 'deal', id: deal.id },
      data: (number) => confirmationData(number, papers, course),
    });
    deal.confirmationNumber = document.number;
    deal.confirmationFileId = file.id;
  }

  async sign(ctx: TxContext, deal: Deal, input: SignedContractInput): Promise<void> {
    const contract = await this.standing(ctx, deal);
    const file = await this.files.find(ctx, input.fileId);
    const faults = [
      ...dateFaults(ctx, contract, 'transferorSignedOn', input),
      ...dateFaults(ctx, contract, 'transfereeSignedOn', input),
    ];
    const drawn = await this.files.find(asSystem(ctx), contract.fileId);
    if (file.sha256 === drawn.sha256) {
      faults.push({
        code: 'CONTRACT_UNSIGNED',
        article: '21',
        field: 'fileId',
        detail: '上传的是系统生成的合同文本，请上传双方签字、盖章后的原件扫描件',
      });
    }
    if (faults.length > 0) throw rulesProblem(faults);
    await ctx.tx.update(
      Contract,
      { id: contract.id },
      {
        state: 'signed',
        signedFileId: file.id,
        signedUploadedBy: ctx.actor.accountId,
        transferorSignedOn: input.transferorSignedOn,
        transfereeSignedOn: input.transfereeSignedOn,
        sealed: input.sealed,
      },
    );
  }

  /** Answers the contract as it now stands, with the original that both sides signed. */
  async confirm(
    ctx: TxContext,
    deal: Deal,
    opinion: string,
  ): Promise<{ contractNumber: string; signedFileId: string }> {
    const contract = await this.second(ctx, deal);
    await ctx.tx.update(
      Contract,
      { id: contract.id },
      {
        state: 'compared',
        comparedBy: ctx.actor.accountId,
        comparedAt: ctx.now,
        opinion,
      },
    );
    return { contractNumber: contract.number, signedFileId: contract.signedFileId! };
  }

  /** Back to the text as drawn up; what was uploaded stays in the history of the deal. */
  async refuse(ctx: TxContext, deal: Deal, opinion: string): Promise<void> {
    const contract = await this.second(ctx, deal);
    await ctx.tx.update(
      Contract,
      { id: contract.id },
      {
        state: 'drawn',
        signedFileId: null,
        signedUploadedBy: null,
        transferorSignedOn: null,
        transfereeSignedOn: null,
        sealed: false,
        opinion,
      },
    );
  }

  private async second(ctx: TxContext, deal: Deal): Promise<Contract> {
    const contract = await this.standing(ctx, deal);
    if (contract.signedUploadedBy === ctx.actor.accountId) {
      throw problem('SECOND_OFFICER_REQUIRED', '上传原件的人不能自己核对，请由另一名经办人核对', { article: '21' });
    }
    return contract;
  }

  private standing(ctx: TxContext, deal: Deal): Promise<Contract> {
    return ctx.tx
      .createQueryBuilder(Contract, 'c')
      .where(`c.deal_id = :dealId and c.state <> 'void'`, { dealId: deal.id })
      .getOneOrFail();
  }
}

function dateFaults(
  ctx: TxContext,
  contract: Contract,
  field: 'transferorSignedOn' | 'transfereeSignedOn',
  input: SignedContractInput,
): Violation[] {
  const day = input[field];
  if (day >= civilDate(contract.drawnAt) && day <= civilDate(ctx.now)) return [];
  const side = field === 'transferorSignedOn' ? '出让方' : '受让方';
  return [
    {
      code: 'CONTRACT_UNSIGNED',
      article: '21',
      field,
      detail: `${side}签订日期须在合同生成之日与今天之间，请核对原件`,
    },
  ];
}
