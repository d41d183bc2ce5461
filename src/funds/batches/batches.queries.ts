import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import {
  Audit,
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  type Page,
  problem,
  type TxContext,
} from '../../platform/index.js';
import { PaymentBatch } from './batch.entity.js';
import type { MadeFile } from '../../platform/index.js';
import { type BatchFileFormat, BatchFiles } from './batch-files.js';
import { batchKind } from './batch.machine.js';
import type { BatchQuery, BatchView, InstructionQuery, InstructionView } from './batches.dto.js';
import { PaymentInstruction } from './instruction.entity.js';

interface Progress {
  batchId: string;
  settled: number;
  settledAmount: string;
  returned: number;
}

/** Batches as both officers and the supervisor read them. */
@Injectable()
export class BatchQueries {
  constructor(
    private readonly db: Database,
    private readonly files: BatchFiles,
    private readonly audit: Audit,
  ) {}

  async batches(ctx: Context, query: BatchQuery): Promise<Page<BatchView>> {
    requireRole(ctx, 'batch.read');
    const { page, pageSize, state } = query;
    return this.db.transaction(ctx, async (inner) => {
      const [rows, total] = await inner.tx.findAndCount(PaymentBatch, {
        where: state ? { state: state as PaymentBatch['state'] } : {},
        order: { createdAt: 'DESC', id: 'DESC' },
        skip: (page - 1) * pageSize,
        take: pageSize,
      });
      return { items: await this.views(inner, rows), total, page, pageSize };
    });
  }

  async batch(ctx: Context, id: string): Promise<BatchView> {
    requireRole(ctx, 'batch.read');
    return this.db.transaction(ctx, async (inner) => (await this.views(inner, [await this.find(inner, id)]))[0]!);
  }

  async payments(
    ctx: Context,
    id: string,
    { page, pageSize, state }: InstructionQuery,
  ): Promise<Page<InstructionView>> {
    requireRole(ctx, 'batch.read');
    const batch = await this.find(ctx, id);
    const q = this.db
      .managerOf(ctx)
      .createQueryBuilder(PaymentInstruction, 'i')
      .where('i.batch_id = :id', { id: batch.id });
    if (state) q.andWhere('i.state = :state', { state });
    const [rows, total] = await q
      .orderBy('i.no')
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getManyAndCount();
    const serials = await this.serials(ctx, rows);
    return { items: rows.map((row) => instructionView(row, serials)), total, page, pageSize };
  }

  async payment(ctx: Context, id: string): Promise<InstructionView> {
    const row = await this.db.managerOf(ctx).findOneBy(PaymentInstruction, { id });
    if (!row) throw notFound('该付款指令');
    return instructionView(row, await this.serials(ctx, [row]));
  }

  /** The file for the bank, with whole account numbers; each taking is on record. Errors: DEPOSIT_STATE, NOT_FOUND. */
  async file(ctx: Context, id: string, format: BatchFileFormat): Promise<MadeFile> {
    requireRole(ctx, 'batch.export');
    return this.db.transaction(ctx, async (inner) => {
      const batch = await this.find(inner, id);
      if (!batch.exportedAt) throw problem('DEPOSIT_STATE', '批次复核并导出后才有银行文件', { article: '31' });
      await this.audit.append(inner, { rootType: 'batch', rootId: id, action: 'read', facts: { format } });
      return this.files.make(inner, batch, format);
    });
  }

  private async find(ctx: Context, id: string): Promise<PaymentBatch> {
    const batch = await this.db.managerOf(ctx).findOneBy(PaymentBatch, { id });
    if (!batch) throw notFound('该付款批次');
    return batch;
  }

  private async views(ctx: TxContext, rows: readonly PaymentBatch[]): Promise<BatchView[]> {
    const progress = await this.progress(
      ctx,
      rows.map(({ id }) => id),
    );
    const views: BatchView[] = [];
    for (const batch of rows) {
      const { settled = 0, settledAmount = '0.00', returned = 0 } = progress.get(batch.id) ?? {};
      const actions = await availableActions(ctx, batchKind, batch);
      views.push({ ...batchView(batch), settled, settledAmount, returned, actions: [...actions] });
    }
    return views;
  }

  private async progress(ctx: Context, ids: readonly string[]): Promise<Map<string, Progress>> {
    const rows = await this.db.managerOf(ctx).query<Progress[]>(
      `select batch_id as "batchId", count(*) filter (where state = 'settled')::int as settled,
         coalesce(sum(amount) filter (where state = 'settled'), 0)::numeric(18,2)::text as "settledAmount",
         count(*) filter (where state = 'returned')::int as returned
       from payment_instruction where batch_id = any($1) group by batch_id`,
      [ids],
    );
    return new Map(rows.map((row) => [row.batchId, row]));
  }

  private async serials(ctx: Context, rows: readonly PaymentInstruction[]): Promise<Map<string, string>> {
    const ids = rows.flatMap(({ bankLineId, returnLineId }) => [bankLineId ?? [], returnLineId ?? []].flat());
    const found = await this.db
      .managerOf(ctx)
      .query<{ id: string; serial: string }[]>(`select id, serial from bank_line where id = any($1)`, [ids]);
    return new Map(found.map(({ id, serial }) => [id, serial]));
  }
}

const batchView = (batch: PaymentBatch): Omit<BatchView, 'settled' | 'settledAmount' | 'returned' | 'actions'> => ({
  id: batch.id,
  version: batch.version,
  state: batch.state,
  number: batch.number,
  count: batch.count,
  total: batch.total.toString(),
  prepared: { name: batch.preparedByName, at: instantOut(batch.createdAt)! },
  approved: batch.approvedAt && { name: batch.approvedByName ?? '', at: instantOut(batch.approvedAt)! },
  exportedAt: instantOut(batch.exportedAt),
  csvSha256: batch.csvSha256,
  xmlSha256: batch.xmlSha256,
  sentAt: instantOut(batch.sentAt),
});

const instructionView = (one: PaymentInstruction, serials: ReadonlyMap<string, string>): InstructionView => ({
  id: one.id,
  version: one.version,
  state: one.state,
  batchId: one.batchId,
  no: one.no,
  endToEndId: one.endToEndId,
  refundId: one.refundId,
  payoutId: one.payoutId,
  payeeName: one.payeeName,
  payeeAccount: one.payeeAccountMask,
  bankName: one.bankName,
  cnaps: one.cnaps,
  amount: one.amount.toString(),
  purpose: one.purpose,
  bankSerial: serials.get(one.bankLineId ?? '') ?? null,
  returnSerial: serials.get(one.returnLineId ?? '') ?? null,
  returnReason: one.returnReason,
  since: instantOut(one.stateSince)!,
});
