import { Injectable } from '@nestjs/common';
import { may, requireRole } from '../../accounts/index.js';
import { type Context, Database, instantOut, notFound, type Page, type PageQuery } from '../../platform/index.js';
import { toOffsetIso } from '../../values/index.js';
import { suspenseReasons } from '../bank/bank-line.entity.js';
import { BankMapping, BankStatement } from './bank-statement.entity.js';
import type { IdentifiedLine } from './identity.js';
import type { Mapping } from './mapping.js';
import { readFile } from './read-file.js';
import { StatementImports } from './statement-imports.service.js';
import type {
  BankStatementView,
  MappingView,
  ProgressView,
  StatementLineQuery,
  StatementLineResult,
  StatementLineView,
  StatementPreview,
} from './statements.dto.js';

const previewLines = 20;
const shownFaults = 500;

/** What the treasurer sees of the bank's files, before and after they are taken in. */
@Injectable()
export class StatementQueries {
  constructor(
    private readonly db: Database,
    private readonly imports: StatementImports,
  ) {}

  /** As the file would be understood; nothing is kept. */
  async preview(
    ctx: Context,
    file: { content: Buffer; bank: string; mapping: Mapping | null },
  ): Promise<StatementPreview> {
    requireRole(ctx, 'bankStatement.load');
    const kept = file.mapping ? null : await this.db.managerOf(ctx).findOneBy(BankMapping, { bank: file.bank });
    const mapping = file.mapping ?? kept?.mapping ?? null;
    const read = await readFile(file.content, mapping, (text) => this.imports.digest(text));
    return {
      format: read.format,
      encoding: read.encoding,
      headings: [...read.headings],
      lineCount: read.lines.length,
      repeated: read.repeated,
      fromDate: read.fromDate,
      toDate: read.toDate,
      openingBalance: read.opening?.toString() ?? null,
      closingBalance: read.closing?.toString() ?? null,
      lines: read.lines.slice(0, previewLines).map(lineView),
      faults: read.faults.slice(0, shownFaults).map((fault) => ({ ...fault })),
      faultCount: read.faults.length,
    };
  }

  async list(ctx: Context, { page, pageSize }: PageQuery): Promise<Page<BankStatementView>> {
    requireRole(ctx, 'bankStatement.read');
    const [rows, total] = await this.db.managerOf(ctx).findAndCount(BankStatement, {
      order: { createdAt: 'DESC', id: 'DESC' },
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    const items: BankStatementView[] = [];
    for (const row of rows) items.push(await this.view(ctx, row));
    return { items, total, page, pageSize };
  }

  async one(ctx: Context, id: string): Promise<BankStatementView> {
    requireRole(ctx, 'bankStatement.read');
    const row = await this.db.managerOf(ctx).findOneBy(BankStatement, { id });
    if (!row) throw notFound('该银行对账单');
    return this.view(ctx, row);
  }

  /** Names of payers: the treasurer's alone, because who has applied is a secret (trading.md). */
  async lines(ctx: Context, id: string, query: StatementLineQuery): Promise<Page<StatementLineResult>> {
    requireRole(ctx, 'bankStatement.load');
    const { page, pageSize, outcome = null } = query;
    const rows = await this.db.managerOf(ctx).query<(StatementLineResult & { at: Date | null; total: number })[]>(
      `select no, serial, direction, booked_on::text as "bookedAt", booked_at as at, amount::text, balance::text,
         party_name as "partyName", remark, outcome, reason, bank_line_id as "bankLineId",
         (count(*) over ())::int as total
       from bank_statement_line where statement_id = $1 and ($2::text is null or outcome = $2)
       order by no, part limit $3 offset $4`,
      [id, outcome, pageSize, (page - 1) * pageSize],
    );
    const items = rows.map(({ at, total: _total, ...row }) => ({
      ...row,
      bookedAt: instantOut(at) ?? row.bookedAt,
      reason: (row.reason && suspenseReasons[row.reason as keyof typeof suspenseReasons]) || row.reason,
    }));
    return { items, total: rows[0]?.total ?? 0, page, pageSize };
  }

  async view(ctx: Context, row: BankStatement): Promise<BankStatementView> {
    const [progress] = await this.db
      .managerOf(ctx)
      .query<ProgressView[]>(`select phase, done, total from bank_statement_progress where statement_id = $1`, [
        row.id,
      ]);
    return {
      id: row.id,
      version: row.version,
      state: row.state,
      bank: row.bank,
      fileName: row.fileName,
      sha256: row.fileSha256,
      format: row.format,
      encoding: row.encoding,
      fromDate: row.fromDate,
      toDate: row.toDate,
      openingBalance: row.openingBalance?.toString() ?? null,
      closingBalance: row.closingBalance?.toString() ?? null,
      counts: row.counts,
      faults: may(ctx.actor, 'bankStatement.load', {}) ? [...row.faults] : [],
      faultCount: row.faultCount,
      progress: row.state === 'waiting' ? (progress ?? null) : null,
      uploadedBy: row.uploadedByName,
      createdAt: toOffsetIso(row.createdAt),
    };
  }
}

export const mappingView = ({ id, version, bank, mapping }: BankMapping): MappingView => ({
  id,
  version,
  bank,
  columns: mapping.columns,
  dateStyle: mapping.dateStyle,
  thousands: mapping.thousands,
});

const lineView = (line: IdentifiedLine): StatementLineView => ({
  no: line.no,
  serial: line.serial,
  direction: line.direction,
  bookedAt: line.bookedAt ? toOffsetIso(line.bookedAt) : line.bookedOn,
  amount: line.amount.toString(),
  balance: line.balance?.toString() ?? null,
  partyName: line.name,
  remark: line.remark,
});
