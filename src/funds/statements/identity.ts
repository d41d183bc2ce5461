import { normalizeName } from '../../values/index.js';
import type { FileFault, FileLine } from './statement-file.js';

/** A line with the number under which it is booked, once and for ever. */
export interface IdentifiedLine extends FileLine {
  readonly serial: string;
}

/**
 * Which line is which (money.md, "In"): the bank's serial number; where it gives none, day, amount, party, balance and
 * the ordinal among equals, so that true twins stay two and a reload changes nothing, in whatever order. Lines that the
 * file repeats under one serial fold into one; the same serial with other content is a fault.
 */
export function identify(
  lines: readonly FileLine[],
  digest: (content: string) => string,
): { lines: IdentifiedLine[]; repeated: number; faults: FileFault[] } {
  const first = new Map<string, FileLine>();
  const ordinals = new Map<string, number>();
  const kept: IdentifiedLine[] = [];
  const faults: FileFault[] = [];
  let repeated = 0;
  for (const line of lines) {
    if (line.serial === null) {
      const content = contentOf(line);
      const ordinal = (ordinals.get(content) ?? 0) + 1;
      ordinals.set(content, ordinal);
      kept.push({ ...line, serial: `~${line.bookedOn.replaceAll('-', '')}${digest(`${content} ${ordinal}`)}` });
      continue;
    }
    const known = first.get(line.serial);
    if (!known) {
      first.set(line.serial, line);
      kept.push({ ...line, serial: line.serial });
    } else if (contentOf(known) === contentOf(line)) repeated += 1;
    else {
      const detail = `流水号${line.serial}与第${known.no}行相同，但内容不同，请向银行核实`;
      faults.push({ line: line.no, field: 'serial', detail });
    }
  }
  return { lines: kept, repeated, faults };
}

const contentOf = ({ bookedOn, direction, amount, name, account, ownAccount, balance }: FileLine): string =>
  [bookedOn, direction, amount, normalizeName(name), account, balance ?? '', ...(ownAccount ? [ownAccount] : [])].join(
    '|',
  );
