import { Injectable } from '@nestjs/common';
import { type Context, Database, problem } from '../../platform/index.js';
import { civilDate, toOffsetIso } from '../../values/index.js';
import { EscrowAccount } from '../bank/escrow-account.js';
import { Statement } from '../bank/statement.js';
import type { MadeFile } from '../../platform/index.js';
import { bankCsv } from './bank-csv.js';
import type { PaymentBatch } from './batch.entity.js';
import { PaymentInstruction } from './instruction.entity.js';
import { type CreditTransfer, pain001 } from './pain001.js';

export type BatchFileFormat = 'csv' | 'xml';

/**
 * The files for the bank. They hold whole account numbers, so they are made from the sealed record each time they are
 * taken and lie nowhere; the hashes of the export prove that they are the same.
 */
@Injectable()
export class BatchFiles {
  constructor(
    private readonly db: Database,
    private readonly escrow: EscrowAccount,
    private readonly statement: Statement,
  ) {}

  /** Of an exported batch. Errors: CONFLICT (no escrow account on record). */
  async make(ctx: Context, batch: PaymentBatch, format: BatchFileFormat): Promise<MadeFile> {
    const transfers = await this.transfers(ctx, batch.id);
    const name = `${batch.number}.${format}`;
    if (format === 'csv') return { name, type: 'text/csv; charset=utf-8', content: Buffer.from(bankCsv(transfers)) };
    const debtor = await this.escrow.view(ctx);
    if (!debtor) throw problem('CONFLICT', '尚未登记交易资金专户，不能导出，请先由中心登记专户', { article: '31' });
    const at = batch.exportedAt!;
    const { number: messageId, count, total } = batch;
    const message = {
      messageId,
      createdAt: toOffsetIso(at),
      executeOn: civilDate(at),
      debtor,
      count,
      total,
      transfers,
    };
    return { name, type: 'application/xml; charset=utf-8', content: Buffer.from(pain001(message)) };
  }

  private async transfers(ctx: Context, batchId: string): Promise<CreditTransfer[]> {
    const instructions = await this.db
      .managerOf(ctx)
      .find(PaymentInstruction, { where: { batchId }, order: { no: 'ASC' } });
    return instructions.map((one) => ({
      endToEndId: one.endToEndId,
      amount: one.amount,
      payeeName: one.payeeName,
      payeeAccount: this.statement.open(one.payeeAccountSealed),
      bankName: one.bankName,
      cnaps: one.cnaps,
      purpose: one.purpose,
    }));
  }
}
