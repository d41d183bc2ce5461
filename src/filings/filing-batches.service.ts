import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { requireRole } from '../accounts/index.js';
import { Agenda, newId, Records, Secrets, type TxContext } from '../platform/index.js';
import type { Choices } from './choices.js';
import { cellsPurpose, FilingBatch, FilingBatchRow } from './filing-batch.entity.js';
import { filingBatchKind } from './filing-batch.kind.js';
import { grouped, repeated, type RowGroup } from './row-draft.js';
import { type Filed, RowFiling } from './row-filing.service.js';
import { FilingTemplates } from './filing-templates.service.js';
import { type CellFault, type ReadFile, readWorkbook } from './workbook-in.js';

const task = 'filingBatch.file';
/** Rows of one go; then others' business has its turn, and the one who waits sees how far it is. */
const atOnce = 25;

export interface Upload {
  readonly name: string;
  readonly content: Buffer;
}

/** Filing from a spreadsheet: good rows become drafts, faulty ones come back, and every row is kept with its outcome. */
@Injectable()
export class FilingBatches implements OnModuleInit {
  constructor(
    private readonly records: Records,
    private readonly agenda: Agenda,
    private readonly secrets: Secrets,
    private readonly filing: RowFiling,
    private readonly templates: FilingTemplates,
  ) {}

  onModuleInit(): void {
    this.agenda.on(task, (ctx, id) => this.run(ctx, id));
  }

  /** Takes a file; a file that is no filled template is refused as a whole. Errors: UPLOAD_TYPE, UPLOAD_TOO_LARGE, VALIDATION. */
  async load(ctx: TxContext, { name, content }: Upload): Promise<FilingBatch> {
    requireRole(ctx, 'filingBatch.load');
    const file = await readWorkbook(content);
    const accountId = ctx.actor.accountId!;
    const batch = Object.assign(new FilingBatch(), {
      id: newId(),
      state: 'waiting' as const,
      fileName: name.normalize('NFC').slice(0, 200),
      fileSha256: createHash('sha256').update(content).digest('hex'),
      letters: file.letters,
      filedBy: ctx.actor.organizationId ?? accountId,
      uploadedBy: accountId,
      uploadedByName: ctx.actor.name,
      actor: ctx.actor,
      createdAt: ctx.now,
    });
    await this.records.create(ctx, filingBatchKind, batch, { sha256: batch.fileSha256 });
    await ctx.tx.insert(FilingBatchRow, this.rowsOf(batch, file));
    await this.agenda.put(ctx, task, batch.id, ctx.now);
    return batch;
  }

  private rowsOf(batch: FilingBatch, file: ReadFile): FilingBatchRow[] {
    const twice = repeated(file.filings);
    return grouped(file.filings, file.parcels).map((group, index) => {
      const twins = group.filing ? twice.get(group.ownNo) : undefined;
      const detail = twins && `自编编号“${group.ownNo}”在第${twins.join('、')}行重复，请各编一个`;
      const faults: CellFault[] = detail ? [{ sheet: 'filings', row: group.filing!.row, key: 'no', detail }] : [];
      const filing = group.filing && { ...group.filing, faults: [...group.filing.faults, ...faults] };
      const cells = JSON.stringify([group.filing?.cells ?? null, group.parcels.map((parcel) => parcel.cells)]);
      return Object.assign(new FilingBatchRow(), {
        batchId: batch.id,
        no: index + 1,
        filedBy: batch.filedBy,
        ownNo: group.ownNo.slice(0, 200),
        title: (group.filing?.cells['title'] ?? '').slice(0, 200),
        cellsSealed: this.secrets.seal(cellsPurpose, JSON.stringify({ ...group, filing } satisfies RowGroup)),
        digest: this.secrets.index(cellsPurpose, cells),
        outcome: 'waiting' as const,
        faults: [],
        listingId: null,
      });
    });
  }

  /** The next rows, in the name of who uploaded them; a row that has its outcome stays as it is. */
  async run(outer: TxContext, id: string): Promise<void> {
    const batch = await this.records.lock(outer, filingBatchKind, id);
    if (batch.state !== 'waiting') return;
    // Two files of one filer at once: the second must see what the first has drafted.
    await outer.tx.query(`select pg_advisory_xact_lock(hashtextextended('filing_batch' || $1, 0))`, [batch.filedBy]);
    const ctx: TxContext = { ...outer, actor: batch.actor };
    const choices = await this.templates.choices(ctx);
    const rows = await ctx.tx.find(FilingBatchRow, {
      where: { batchId: id, outcome: 'waiting' },
      order: { no: 'asc' },
      take: atOnce,
    });
    for (const row of rows) await this.settle(ctx, row, choices);
    if (rows.length === atOnce) await this.agenda.put(outer, task, id, outer.now);
    else await this.records.change(ctx, filingBatchKind, id, 'finish');
  }

  private async settle(ctx: TxContext, row: FilingBatchRow, choices: Choices): Promise<void> {
    const group = this.cellsOf(row);
    const before = await ctx.tx.findOneBy(FilingBatchRow, {
      filedBy: row.filedBy,
      ownNo: row.ownNo,
      outcome: 'drafted',
    });
    const key = { batchId: row.batchId, no: row.no };
    if (before && group.filing && before.digest === row.digest) {
      await ctx.tx.update(FilingBatchRow, key, { outcome: 'known', listingId: before.listingId });
      return;
    }
    const filed: Filed =
      before && group.filing
        ? { faults: [otherContent(group, before.title)] }
        : await this.filing.file(ctx, group, choices);
    await ctx.tx.update(
      FilingBatchRow,
      key,
      'listingId' in filed
        ? { outcome: 'drafted', listingId: filed.listingId }
        : { outcome: 'faulty', faults: [...filed.faults] },
    );
  }

  cellsOf({ cellsSealed }: FilingBatchRow): RowGroup {
    return JSON.parse(this.secrets.open(cellsPurpose, cellsSealed)) as RowGroup;
  }
}

const otherContent = (group: RowGroup, title: string): CellFault => ({
  sheet: 'filings',
  row: group.filing!.row,
  key: 'no',
  detail: `这个自编编号已建草稿“${title}”，内容与本行不同：要改请在草稿里修改；如是另一个项目，请换一个编号`,
});
