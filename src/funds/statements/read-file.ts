import { decode } from './decode.js';
import { balancesOf } from './balances.js';
import { readCamt053 } from './camt053.js';
import { type IdentifiedLine, identify } from './identity.js';
import { type Mapping, mappingFaults } from './mapping.js';
import { csvRows, type Row, xlsxRows } from './rows.js';
import { type FileFault, Faulty, type StatementFile } from './statement-file.js';
import { headingsOf, readTable } from './table.js';
import type { CivilDate, Money } from '../../values/index.js';

/** A file as it was understood: what would be booked, or what is wrong with it. */
export interface Understood {
  readonly format: StatementFile['format'] | null;
  readonly encoding: string | null;
  readonly headings: readonly string[];
  readonly lines: readonly IdentifiedLine[];
  readonly repeated: number;
  readonly faults: readonly FileFault[];
  readonly fromDate: CivilDate | null;
  readonly toDate: CivilDate | null;
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly byDay: Readonly<Record<CivilDate, string>>;
}

const isZip = (content: Buffer): boolean => content.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/** Tells the kinds apart by their content, never by the name. Faults are answered, not thrown. */
export async function readFile(
  content: Buffer,
  mapping: Mapping | null,
  digest: (content: string) => string,
): Promise<Understood> {
  try {
    return understood(await parse(content, mapping), digest);
  } catch (error) {
    if (!(error instanceof Faulty)) throw error;
    const faults = [{ line: 0, field: null, detail: error.message }];
    const file = { format: null, encoding: null, headings: [], lines: [], fromDate: null, toDate: null };
    return { ...file, faults, repeated: 0, opening: null, closing: null, byDay: {} };
  }
}

async function parse(content: Buffer, mapping: Mapping | null): Promise<StatementFile> {
  if (content.length === 0) throw new Faulty('文件是空的，请从网银重新下载');
  if (isZip(content)) return table('xlsx', null, () => xlsxRows(content), mapping);
  const { text, encoding } = decode(content);
  if (/^\uFEFF?\s*<(\?xml|([\w-]+:)?Document)/.test(text)) return readCamt053(text);
  return table('csv', encoding, () => csvRows(text), mapping);
}

async function table(
  format: 'csv' | 'xlsx',
  encoding: string | null,
  rows: () => AsyncIterable<Row>,
  mapping: Mapping | null,
): Promise<StatementFile> {
  const common = { format, encoding, fromDate: null, toDate: null, opening: null, closing: null };
  const wrong = mapping ? mappingFaults(mapping) : [{ field: null, detail: '这家银行还没有列对应关系，请先对应各列' }];
  if (!mapping || wrong.length > 0) {
    const faults = wrong.map((fault) => ({ line: 0, ...fault }));
    return { ...common, headings: await headingsOf(rows()), lines: [], faults };
  }
  return { ...common, ...(await readTable(rows(), mapping)) };
}

function understood(file: StatementFile, digest: (content: string) => string): Understood {
  const { lines, repeated, faults } = identify(file.lines, digest);
  const days = lines.map(({ bookedOn }) => bookedOn).sort();
  const proven = balancesOf(lines);
  const all = [...file.faults, ...faults];
  if (lines.length === 0 && all.length === 0) all.push({ line: 0, field: null, detail: '文件中没有一笔收付' });
  const toDate = file.toDate ?? days.at(-1) ?? null;
  const closing = file.closing ?? proven.closing;
  const stated = file.closing && toDate ? { [toDate]: file.closing.toString() } : {};
  return {
    ...file,
    lines,
    repeated,
    faults: all.sort((a, b) => a.line - b.line),
    fromDate: file.fromDate ?? days[0] ?? null,
    toDate,
    opening: file.opening ?? proven.opening,
    closing,
    byDay: { ...proven.byDay, ...stated },
  };
}
