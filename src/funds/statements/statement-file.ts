import type { CivilDate, Money } from '../../values/index.js';
import type { StatementField } from './mapping.js';

/** One line as it was understood; `amount` is positive, `no` is its place in the file as a person counts. */
export interface FileLine {
  readonly no: number;
  readonly direction: 'in' | 'out';
  readonly bookedOn: CivilDate;
  /** Null where the statement knows only the day. */
  readonly bookedAt: Date | null;
  readonly amount: Money;
  readonly name: string;
  readonly account: string;
  /** The number of ours that was paid to, where the file says it. */
  readonly ownAccount: string | null;
  readonly remark: string;
  readonly serial: string | null;
  readonly balance: Money | null;
}

/** What is wrong with a file, and where; `line` 0 is the file as a whole. */
export interface FileFault {
  readonly line: number;
  readonly field: StatementField | null;
  readonly detail: string;
}

export interface StatementFile {
  readonly format: 'csv' | 'xlsx' | 'camt053';
  readonly encoding: string | null;
  readonly headings: readonly string[];
  readonly lines: readonly FileLine[];
  readonly faults: readonly FileFault[];
  readonly fromDate: CivilDate | null;
  readonly toDate: CivilDate | null;
  /** As the file itself states them (camt.053). */
  readonly opening: Money | null;
  readonly closing: Money | null;
}

/** The file as a whole cannot be read. */
export class Faulty extends Error {}

/** A statement longer than this is a mistake or an attack. */
export const maxLines = 200_000;
