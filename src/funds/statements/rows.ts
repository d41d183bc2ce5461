import { parse } from 'csv-parse';
import ExcelJS from 'exceljs';
import { Readable } from 'node:stream';
import { Faulty, maxLines } from './statement-file.js';

export interface Row {
  /** As a person counts lines in the file, from 1. */
  readonly no: number;
  readonly cells: readonly string[];
}

const delimiters = [',', '\t', ';', '|'] as const;

/** The sign that stands most often in the first lines; quoted ones hardly count. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 8192).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

/** Read as a stream, so that other people's requests are answered in between. */
export async function* csvRows(text: string): AsyncGenerator<Row> {
  const parser = Readable.from([text]).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 65_536,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>)
      yield { no: info.lines, cells: record };
  } catch (error) {
    throw new Faulty(`文件第${parser.info.lines}行附近读不下去（引号不成对，或一行过长），请从网银重新下载`, {
      cause: error,
    });
  }
}

/** The first sheet of a workbook. */
export async function* xlsxRows(content: Buffer): AsyncGenerator<Row> {
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;
  try {
    const book = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([content]), options);
    for await (const sheet of book) {
      for await (const row of sheet) {
        const cells: string[] = [];
        row.eachCell({ includeEmpty: true }, (cell, column) => (cells[column - 1] = cellText(cell.value)));
        if (row.number > maxLines + 1000) break;
        yield { no: row.number, cells: Array.from(cells, (cell) => cell ?? '') };
      }
      return;
    }
  } catch (error) {
    throw new Faulty('工作簿读不出来，可能已损坏或加了密码，请从网银重新下载', { cause: error });
  }
}

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
    if ('text' in value) return cellText(value.text as ExcelJS.CellValue);
    return '';
  }
  return String(value);
}

/** Excel's numbers are doubles: to the fen they are exact up to 15 digits, beyond that they have lost what they said. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value) : `${value}（已失真的数字）`;
  const rounded = value.toFixed(2);
  return Math.abs(Number(rounded) - value) < 1e-6 ? rounded : String(value);
}
