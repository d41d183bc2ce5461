import { Injectable } from '@nestjs/common';
import { newId, type TxContext } from '../../platform/index.js';
import { toOffsetIso } from '../../values/index.js';
import type { SuspenseReason } from '../bank/bank-line.entity.js';
import { BankLines } from '../bank/bank-lines.service.js';
import { referencesIn } from '../bank/reference.js';
import { Statement } from '../bank/statement.js';
import { endToEndIdsIn } from '../batches/reference.js';
import { Settlements, unsettledReasons } from '../batches/settlements.service.js';
import { BulkEntries } from '../ledger/bulk-entries.js';
import { account } from '../ledger/ledger.service.js';
import type { BookedLine } from './booked-line.js';
import type { IdentifiedLine } from './identity.js';
import { knownLines, referencesInUse } from './statement.queries.js';

const chunkSize = 1000;

/**
 * Books the lines of a statement that are not known yet. A line that names an order or a payment of ours goes the way
 * that a person's booking goes; the others, the bulk of a large file, go into suspense many at a time.
 */
@Injectable()
export class LineBooking {
  constructor(
    private readonly lines: BankLines,
    private readonly settlements: Settlements,
    private readonly statement: Statement,
    private readonly entries: BulkEntries,
  ) {}

  async book(
    ctx: TxContext,
    lines: readonly IdentifiedLine[],
    moved: (done: number) => Promise<void>,
  ): Promise<BookedLine[]> {
    const known = await knownLines(ctx, lines);
    const fresh = lines.filter(({ serial }) => !known.has(serial));
    const booked: BookedLine[] = lines.flatMap((line) => {
      const before = known.get(line.serial);
      if (!before) return [];
      // The booking day decides what was in time (art. 20): a slip made by hand must be seen.
      const reason = before.bookedOn === line.bookedOn ? null : `此前登记的记账日是${before.bookedOn}，与本行不同`;
      return [{ line, outcome: 'known' as const, reason, bankLineId: before.id }];
    });
    const named = await referencesInUse(ctx, fresh.flatMap(namesIn));
    const names = (line: IdentifiedLine): boolean => namesIn(line).some((name) => named.has(name));
    // Payments out first: one that came back on the same day must have been made before it can come back.
    for (const line of inTurn(fresh)) {
      if (line.direction === 'in' && !names(line)) continue;
      booked.push(line.direction === 'out' ? await this.out(ctx, line, names(line)) : await this.in(ctx, line));
      if (booked.length % 100 === 0) await moved(booked.length);
    }
    const unnamed = fresh.filter((line) => line.direction === 'in' && !names(line));
    for (let at = 0; at < unnamed.length; at += chunkSize) {
      booked.push(...(await this.park(ctx, unnamed.slice(at, at + chunkSize))));
      await moved(booked.length);
    }
    return booked;
  }

  private async out(ctx: TxContext, line: IdentifiedLine, named: boolean): Promise<BookedLine> {
    const unsettled = (reason: string): BookedLine => ({ line, outcome: 'unsettled', reason, bankLineId: null });
    if (!named) {
      const reason = endToEndIdsIn(line.remark).length > 0 ? 'referenceUnknown' : 'referenceMissing';
      return unsettled(unsettledReasons[reason]);
    }
    const outcome = await this.settlements.settleOutgoing(ctx, {
      serial: line.serial,
      bookedAt: bookingText(line),
      amount: line.amount,
      payeeName: line.name,
      payeeAccount: line.account,
      remark: line.remark,
    });
    if ('reason' in outcome) return unsettled(unsettledReasons[outcome.reason]);
    return { line, outcome: 'settled', reason: null, bankLineId: outcome.line.id };
  }

  private async in(ctx: TxContext, line: IdentifiedLine): Promise<BookedLine> {
    const booked = await this.lines.book(ctx, {
      serial: line.serial,
      bookedAt: bookingText(line),
      amount: line.amount,
      payerName: line.name,
      payerAccount: line.account,
      ownAccount: line.ownAccount,
      remark: line.remark,
    });
    const outcome = booked.state === 'suspense' ? 'suspense' : booked.instructionId ? 'sentBack' : 'matched';
    return { line, outcome, reason: booked.suspenseReason, bankLineId: booked.id };
  }

  private async park(ctx: TxContext, lines: readonly IdentifiedLine[]): Promise<BookedLine[]> {
    const rows = lines.map((line) =>
      this.statement.rowOf(
        ctx,
        {
          direction: 'in',
          serial: line.serial,
          booking: line,
          amount: line.amount,
          party: this.statement.seal(line.name, line.account),
          ownAccount: line.ownAccount,
          remark: line.remark,
        },
        { id: newId(), state: 'suspense', suspenseReason: reasonOf(line) },
      ),
    );
    await this.entries.post(
      ctx,
      rows.map(({ id, serial, amount }) => ({
        reason: `待查款，银行流水${serial}`,
        recordType: 'bankLine',
        recordId: id,
        lines: [
          { account: account.bank, amount },
          { account: account.suspense(id), amount: amount.negate() },
        ],
      })),
    );
    await this.statement.writeMany(ctx, rows);
    return rows.map(({ id, suspenseReason }, at) => ({
      line: lines[at]!,
      outcome: 'suspense',
      reason: suspenseReason,
      bankLineId: id,
    }));
  }
}

/** Everything in a line that an order or a payment of ours may be known by. */
const namesIn = ({ remark, ownAccount }: IdentifiedLine): string[] => [
  ...referencesIn(remark).candidates,
  ...endToEndIdsIn(remark),
  ...(ownAccount ? [ownAccount] : []),
];

const reasonOf = ({ remark }: IdentifiedLine): SuspenseReason =>
  referencesIn(remark).looksLikeOne ? 'referenceWrong' : 'referenceMissing';

const bookingText = ({ bookedAt, bookedOn }: IdentifiedLine): string => (bookedAt ? toOffsetIso(bookedAt) : bookedOn);

const inTurn = (lines: readonly IdentifiedLine[]): IdentifiedLine[] => {
  const keys = new Map(lines.map((line) => [line, `${line.direction === 'out' ? 0 : 1}${bookingText(line)}`]));
  return [...lines].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : 0));
};
