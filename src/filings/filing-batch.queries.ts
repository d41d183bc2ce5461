import { Injectable } from '@nestjs/common';
import { requireMay, requireRole, scopesOf } from '../accounts/index.js';
import { type Context, Database, instantOut, notFound, type PageQuery, Secrets } from '../platform/index.js';
import { type SheetName, sheets } from './columns.js';
import { cellsPurpose, FilingBatch, FilingBatchRow, outcomeNames, type RowGroup } from './filing-batch.entity.js';
import { batchStateNames } from './filing-batch.kind.js';
import type { FilingBatchPage, FilingBatchView, FilingFault, FilingRowPage, FilingRowQuery } from './filings.dto.js';
import type { CellFault, Letters } from './workbook-in.js';
import type { OutRow, OutRows } from './workbook-out.js';

/** What became of the files, for those who filed them. */
@Injectable()
export class FilingBatchQueries {
  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
  ) {}

  async list(ctx: Context, { page, pageSize }: PageQuery): Promise<FilingBatchPage> {
    requireRole(ctx, 'filingBatch.read');
    const { accountId, organizationId } = ctx.actor;
    const all = scopesOf(ctx.actor, 'filingBatch.read').includes('all');
    const [rows, total] = await this.db.managerOf(ctx).findAndCount(FilingBatch, {
      where: all ? {} : { filedBy: organizationId ?? accountId ?? undefined },
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const counts = await this.counts(
      ctx,
      rows.map(({ id }) => id),
    );
    return { items: rows.map((row) => viewOf(row, counts.get(row.id))), total, page, pageSize };
  }

  async one(ctx: Context, id: string): Promise<FilingBatchView> {
    const batch = await this.batch(ctx, id, 'filingBatch.read');
    return viewOf(batch, (await this.counts(ctx, [id])).get(id));
  }

  async rows(ctx: Context, id: string, { outcome, page, pageSize }: FilingRowQuery): Promise<FilingRowPage> {
    const { letters } = await this.batch(ctx, id, 'filingBatch.read');
    const [rows, total] = await this.db.managerOf(ctx).findAndCount(FilingBatchRow, {
      where: { batchId: id, ...(outcome && { outcome }) },
      order: { no: 'ASC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const items = rows.map(({ no, ownNo, title, listingId, faults, ...row }) => ({
      no,
      ownNo,
      title,
      outcome: row.outcome,
      outcomeName: outcomeNames[row.outcome],
      listingId,
      faults: faults.map((fault) => faultView(fault, letters)),
    }));
    return { items, total, page, pageSize };
  }

  /** Faulty rows as they were written, with what is wrong at each cell: for the one who filed them, for ID numbers are in it. */
  async faultyRows(ctx: Context, id: string): Promise<OutRows> {
    await this.batch(ctx, id, 'filingBatch.load');
    const found = await this.db
      .managerOf(ctx)
      .find(FilingBatchRow, { where: { batchId: id, outcome: 'faulty' }, order: { no: 'asc' } });
    const rows: Record<SheetName, OutRow[]> = { filings: [], parcels: [] };
    const given = new Set<number>();
    for (const row of found) {
      const group = JSON.parse(this.secrets.open(cellsPurpose, row.cellsSealed)) as RowGroup;
      const at = (sheet: SheetName, no: number): CellFault[] =>
        row.faults.filter((fault) => fault.sheet === sheet && fault.row === no);
      if (group.filing) rows.filings.push({ cells: group.filing.cells, faults: at('filings', group.filing.row) });
      for (const { cells, row: no } of group.parcels) {
        // Under a number that stands twice a parcel hangs on both filings; it goes back once.
        if (!given.has(no)) rows.parcels.push({ cells, faults: at('parcels', no) });
        given.add(no);
      }
    }
    return rows;
  }

  private async batch(
    ctx: Context,
    id: string,
    permission: 'filingBatch.read' | 'filingBatch.load',
  ): Promise<FilingBatch> {
    const batch = await this.db.managerOf(ctx).findOneBy(FilingBatch, { id });
    if (!batch) throw notFound('该批量申报');
    const scope = { filerOrganizationId: batch.filedBy, filerAccountId: batch.uploadedBy };
    requireMay(ctx, permission, scope, '该批量申报');
    return batch;
  }

  private async counts(ctx: Context, ids: readonly string[]): Promise<Map<string, FilingBatchView['counts']>> {
    const rows = await this.db.managerOf(ctx).query<{ id: string; counts: FilingBatchView['counts'] }[]>(
      `select batch_id as id, json_build_object(
           'waiting', count(*) filter (where outcome = 'waiting'), 'drafted', count(*) filter (where outcome = 'drafted'),
           'known', count(*) filter (where outcome = 'known'), 'faulty', count(*) filter (where outcome = 'faulty')) as counts
         from filing_batch_row where batch_id = any($1) group by batch_id`,
      [ids],
    );
    return new Map(rows.map(({ id, counts }) => [id, counts]));
  }
}

const none = { waiting: 0, drafted: 0, known: 0, faulty: 0 };

const viewOf = (batch: FilingBatch, counts = none): FilingBatchView => ({
  id: batch.id,
  state: batch.state,
  stateName: batchStateNames[batch.state],
  fileName: batch.fileName,
  uploadedByName: batch.uploadedByName,
  createdAt: instantOut(batch.createdAt)!,
  total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts,
});

const faultView = ({ sheet, row, key, detail }: CellFault, letters: Letters): FilingFault => ({
  sheet: sheets[sheet].title,
  row,
  column: (key && letters[sheet][key]) ?? null,
  title: sheets[sheet].columns.find((column) => column.key === key)?.title ?? null,
  detail,
});
