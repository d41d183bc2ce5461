import type { LineOutcome } from './bank-statement.entity.js';
import type { IdentifiedLine } from './identity.js';

/** A line of a file, and what became of it. */
export interface BookedLine {
  readonly line: IdentifiedLine;
  readonly outcome: LineOutcome;
  readonly reason: string | null;
  readonly bankLineId: string | null;
}
