import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { requireRole } from '../../accounts/index.js';
import {
  Agenda,
  Database,
  newId,
  Problem,
  Records,
  Secrets,
  systemActor,
  type TxContext,
} from '../../platform/index.js';
import { inFuture } from '../bank/booking-time.js';
import { BankMapping, BankStatement, type Counts } from './bank-statement.entity.js';
import type { IdentifiedLine } from './identity.js';
import type { BookedLine } from './booked-line.js';
import { LineBooking } from './line-booking.js';
import { readFile, type Understood } from './read-file.js';
import type { FileFault } from './statement-file.js';
import { bankStatementKind } from './statement.kinds.js';
import { contradictions, writeLines } from './statement.queries.js';

const task = 'bankStatement.import';
const sealPurpose = 'bankStatement.file';
const keptFaults = 500;

export interface NewFile {
  readonly bank: string;
  readonly name: string;
  readonly content: Buffer;
}

type Phase = 'reading' | 'checking' | 'booking' | 'done';

/** Files of the bank (money.md, "In"): kept at once, read in the background, taken in as a whole or not at all. */
@Injectable()
export class StatementImports implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly secrets: Secrets,
    private readonly agenda: Agenda,
    private readonly booking: LineBooking,
  ) {}

  onModuleInit(): void {
    this.agenda.on(task, (ctx, id) => this.run(ctx, id));
  }

  /** Takes a file; it is read by the agenda, once across processes, and again after a crash. */
  async load(ctx: TxContext, { bank, name, content }: NewFile): Promise<BankStatement> {
    requireRole(ctx, 'bankStatement.load');
    const known = await ctx.tx.findOneBy(BankMapping, { bank });
    const statement = Object.assign(new BankStatement(), {
      id: newId(),
      state: 'waiting' as const,
      bank,
      mapping: known?.mapping ?? null,
      fileName: name.normalize('NFC').slice(0, 200),
      fileSha256: createHash('sha256').update(content).digest('hex'),
      contentSealed: this.secrets.seal(sealPurpose, content.toString('base64')),
      format: null,
      encoding: null,
      fromDate: null,
      toDate: null,
      openingBalance: null,
      closingBalance: null,
      dayBalances: {},
      counts: {},
      faults: [],
      faultCount: 0,
      uploadedBy: ctx.actor.accountId!,
      uploadedByName: ctx.actor.name,
      createdAt: ctx.now,
    });
    await this.records.create(ctx, bankStatementKind, statement, { bank, sha256: statement.fileSha256 });
    await ctx.tx.query(
      `insert into bank_statement_progress(statement_id, phase, done, total) values ($1, 'waiting', 0, 0)`,
      [statement.id],
    );
    await this.agenda.put(ctx, task, statement.id, ctx.now);
    return statement;
  }

  /** Reads and books one file, in the name of the treasurer who loaded it. A file that is done stays as it is. */
  async run(outer: TxContext, id: string): Promise<void> {
    // One file at a time: two that overlap must each see what the other booked.
    await outer.tx.query(`select pg_advisory_xact_lock(hashtextextended('bank_statement', 0))`);
    const statement = await this.records.lock(outer, bankStatementKind, id);
    if (statement.state !== 'waiting') return;
    const actor = {
      ...systemActor,
      accountId: statement.uploadedBy,
      name: statement.uploadedByName,
      role: 'treasurer' as const,
    };
    const ctx: TxContext = { ...outer, actor };
    await this.tell(id, 'reading', 0, 0);
    const content = Buffer.from(this.secrets.open(sealPurpose, statement.contentSealed!), 'base64');
    const file = await readFile(content, statement.mapping, (text) => this.digest(text));
    await this.tell(id, 'checking', 0, file.lines.length);
    const faults = [...file.faults, ...(await this.faultsOf(ctx, file.lines))];
    if (faults.length > 0) await this.refuse(ctx, id, file, faults);
    else await this.takeIn(ctx, id, file);
    await this.tell(id, 'done', file.lines.length, file.lines.length);
  }

  /** Names a line that its bank has not numbered; keyed, because it is made of names and account numbers. */
  digest(content: string): string {
    return this.secrets.index('bankLine.serial', content);
  }

  private async faultsOf(ctx: TxContext, lines: readonly IdentifiedLine[]): Promise<FileFault[]> {
    const early = lines
      .filter((line) => inFuture(line, ctx.now))
      .map(({ no }) => ({ line: no, field: 'date' as const, detail: '记账日期晚于今天，请核对日期列和日期格式' }));
    return [...early, ...(await contradictions(ctx, lines))];
  }

  /**
   * All of it or nothing: what is refused half-way is undone to the savepoint, and the file says why. Audit, agenda and
   * outbox are rows of this transaction and go with it. What stays in memory is `afterCommit` alone, which only makes
   * others look again; a handler of events that kept more would break here.
   */
  private async takeIn(ctx: TxContext, id: string, file: Understood): Promise<void> {
    await ctx.tx.query('savepoint statement_lines');
    let booked: BookedLine[];
    try {
      const total = file.lines.length;
      booked = await this.booking.book(ctx, file.lines, (done) => this.tell(id, 'booking', done, total));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await ctx.tx.query('rollback to savepoint statement_lines');
      await this.refuse(ctx, id, file, [{ line: 0, field: null, detail: error.body.detail }]);
      return;
    }
    const counts: Counts = { lines: file.lines.length, repeated: file.repeated };
    for (const { outcome } of booked) counts[outcome] = (counts[outcome] ?? 0) + 1;
    await this.records.change(ctx, bankStatementKind, id, 'import', { input: { counts } }, (row) => {
      Object.assign(row, headOf(file), { counts, dayBalances: file.byDay });
    });
    await writeLines(ctx, id, booked);
  }

  private async refuse(ctx: TxContext, id: string, file: Understood, faults: readonly FileFault[]): Promise<void> {
    const input = { faults: faults.length };
    await this.records.change(ctx, bankStatementKind, id, 'refuse', { input }, (row) => {
      Object.assign(row, headOf(file), { faults: faults.slice(0, keptFaults), faultCount: faults.length });
    });
  }

  /** Beside the import's own transaction, so that the one who waits can see it move. */
  private async tell(id: string, phase: Phase, done: number, total: number): Promise<void> {
    await this.db.reader.query(
      `update bank_statement_progress set phase = $2, done = $3, total = $4 where statement_id = $1`,
      [id, phase, done, total],
    );
  }
}

const headOf = (file: Understood): Partial<BankStatement> => ({
  contentSealed: null,
  format: file.format,
  encoding: file.encoding,
  fromDate: file.fromDate,
  toDate: file.toDate,
  openingBalance: file.opening,
  closingBalance: file.closing,
});
