import type { TxContext } from '../../platform/index.js';
import type { CivilDate } from '../../values/index.js';
import type { IdentifiedLine } from './identity.js';
import type { BookedLine } from './booked-line.js';
import type { FileFault } from './statement-file.js';

export interface KnownLine {
  readonly id: string;
  readonly serial: string;
  readonly direction: 'in' | 'out';
  readonly amount: string;
  readonly bookedOn: CivilDate;
}

/** Which of these lines are booked already, from whichever file or by hand. */
export async function knownLines(ctx: TxContext, lines: readonly IdentifiedLine[]): Promise<Map<string, KnownLine>> {
  const rows = await ctx.tx.query<KnownLine[]>(
    `select id, serial, direction, amount::text, booked_on::text as "bookedOn" from bank_line where serial = any($1)`,
    [lines.map(({ serial }) => serial)],
  );
  return new Map(rows.map((row) => [row.serial, row]));
}

/**
 * A serial that is booked with another direction or amount is a contradiction that a person must clear with the bank.
 * Names, remarks and times may differ: what was booked by hand says less than the bank does.
 */
export async function contradictions(ctx: TxContext, lines: readonly IdentifiedLine[]): Promise<FileFault[]> {
  const known = await knownLines(ctx, lines);
  return lines.flatMap((line): FileFault[] => {
    const before = known.get(line.serial);
    if (!before) return [];
    if (before.direction === line.direction && before.amount === line.amount.toString()) return [];
    const former = `${before.direction === 'in' ? '收入' : '付出'}${before.amount}元`;
    const detail = `流水号${line.serial}此前已按${former}入账，与本行不符，请对照银行回单核实`;
    return [{ line: line.no, field: 'serial', detail }];
  });
}

/** Of the references written in remarks, those of our orders and payments. */
export async function referencesInUse(ctx: TxContext, references: readonly string[]): Promise<Set<string>> {
  if (references.length === 0) return new Set();
  const rows = await ctx.tx.query<{ reference: string }[]>(
    `select reference from payment_order where reference = any($1)
     union all select number from escrow_sub_account where number = any($1)
     union all select end_to_end_id from payment_instruction where end_to_end_id = any($1)`,
    [[...new Set(references)]],
  );
  return new Set(rows.map(({ reference }) => reference));
}

/** Keeps what became of each line. */
export async function writeLines(ctx: TxContext, statementId: string, booked: readonly BookedLine[]): Promise<void> {
  const parts = new Map<number, number>();
  const rows = [...booked]
    .sort((a, b) => a.line.no - b.line.no)
    .map((row) => {
      // Entries of camt.053 that hold several transactions share one number.
      const part = (parts.get(row.line.no) ?? 0) + 1;
      parts.set(row.line.no, part);
      return { ...row, part };
    });
  for (let at = 0; at < rows.length; at += 10_000) {
    const some = rows.slice(at, at + 10_000);
    await ctx.tx.query(
      `insert into bank_statement_line(statement_id, no, part, serial, direction, booked_on, booked_at, amount, balance,
         party_name, remark, outcome, reason, bank_line_id)
       select $1, l.* from unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::date[], $7::timestamptz[],
         $8::numeric[], $9::numeric[], $10::text[], $11::text[], $12::text[], $13::text[], $14::uuid[]) as l`,
      [
        statementId,
        some.map(({ line }) => line.no),
        some.map(({ part }) => part),
        some.map(({ line }) => line.serial),
        some.map(({ line }) => line.direction),
        some.map(({ line }) => line.bookedOn),
        some.map(({ line }) => line.bookedAt),
        some.map(({ line }) => line.amount.toString()),
        some.map(({ line }) => line.balance?.toString() ?? null),
        some.map(({ line }) => line.name),
        some.map(({ line }) => line.remark),
        some.map(({ outcome }) => outcome),
        some.map(({ reason }) => reason),
        some.map(({ bankLineId }) => bankLineId),
      ],
    );
  }
}
