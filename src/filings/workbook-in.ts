import ExcelJS from 'exceljs';
import { problem, validationProblem, type Violation } from '../platform/index.js';
import { type Column, mark, markSheet, most, type SheetName, sheets, templateVersion } from './columns.js';
import { unpackedSize } from './zip.js';

/** Where something is wrong, as a person finds it in the file. */
export interface CellFault {
  readonly sheet: SheetName;
  readonly row: number;
  readonly key: string | null;
  readonly detail: string;
}

/** A row as it was written; nothing of it is lost, whatever becomes of it. */
export interface RawRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly CellFault[];
}

export type Letters = Readonly<Record<SheetName, Readonly<Record<string, string>>>>;

export interface ReadFile {
  readonly filings: readonly RawRow[];
  readonly parcels: readonly RawRow[];
  /** The column letter of each key, in this very file. */
  readonly letters: Letters;
}

const again = '请重新下载模板填写';

/** Reads a filled template. A file that cannot be one is refused as a whole, with every reason. Errors: UPLOAD_TYPE, VALIDATION. */
export async function readWorkbook(content: Buffer): Promise<ReadFile> {
  const size = unpackedSize(content);
  if (size === null)
    throw problem('UPLOAD_TYPE', `这不是 XLSX 工作簿（或者加了密码），请另存为“Excel 工作簿（.xlsx）”后再上传`);
  if (size > most.unpacked) throw problem('UPLOAD_TOO_LARGE', '工作簿展开后过大，请删去图片和多余的表，分几份上传');
  const book = await opened(content);
  checkMark(book);
  const violations: Violation[] = [];
  const found = {
    filings: sheetRows(book, 'filings', violations),
    parcels: sheetRows(book, 'parcels', violations),
  };
  if (violations.length === 0 && found.filings.rows.length + found.parcels.rows.length === 0)
    violations.push({ code: 'VALIDATION', detail: '表里没有填写任何项目，请从第2行起填写后再上传' });
  if (violations.length > 0) throw validationProblem(violations);
  return {
    filings: found.filings.rows,
    parcels: found.parcels.rows,
    letters: { filings: found.filings.letters, parcels: found.parcels.letters },
  };
}

async function opened(content: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(content as unknown as ExcelJS.Buffer, { ignoreNodes: ['dataValidations', 'drawing'] });
  } catch {
    throw problem('UPLOAD_TYPE', '工作簿读不出来，可能已损坏，请重新保存后再上传');
  }
  return book;
}

function checkMark(book: ExcelJS.Workbook): void {
  const sheet = book.getWorksheet(markSheet);
  if (!sheet || cellText(sheet.getCell('A1').value) !== mark)
    throw problem('VALIDATION', `这不是本系统的批量申报模板，${again}`);
  const version = cellText(sheet.getCell('A2').value);
  if (version !== templateVersion)
    throw problem(
      'VALIDATION',
      `这是第${version}版模板，现用第${templateVersion}版，${again}（可以整块粘贴原来的内容）`,
    );
}

function sheetRows(
  book: ExcelJS.Workbook,
  name: SheetName,
  violations: Violation[],
): { rows: RawRow[]; letters: Record<string, string> } {
  const { title, columns } = sheets[name];
  const refuse = (detail: string): void => void violations.push({ code: 'VALIDATION', field: title, detail });
  const sheet = book.getWorksheet(title);
  const letters: Record<string, string> = {};
  if (!sheet) {
    refuse(`缺少“${title}”表，${again}`);
    return { rows: [], letters };
  }
  const headings = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, at) => headings.set(cellText(cell.value).replace(/[*＊\s]/g, ''), at));
  const at = new Map<Column, number>();
  for (const column of columns) {
    const place = headings.get(column.title);
    if (place === undefined) refuse(`“${title}”表缺少“${column.title}”一列，${again}`);
    else {
      at.set(column, place);
      letters[column.key] = sheet.getColumn(place).letter;
    }
  }
  const rows = rawRows(sheet, name, at);
  if (rows.length > most[name]) refuse(`“${title}”表有${rows.length}行，每份最多${most[name]}行，请分成几份上传`);
  return { rows, letters };
}

function rawRows(sheet: ExcelJS.Worksheet, name: SheetName, at: ReadonlyMap<Column, number>): RawRow[] {
  const rows: RawRow[] = [];
  const merged = mergedRows(sheet);
  sheet.eachRow((row, no) => {
    if (no === 1) return;
    const cells: Record<string, string> = {};
    const faults: CellFault[] = [];
    for (const [{ key }, place] of at) {
      const { value } = row.getCell(place);
      const text = cellText(value);
      if (text !== '') cells[key] = text.slice(0, 5000);
      if (isFormula(value))
        faults.push({ sheet: name, row: no, key, detail: '这里是公式，请复制后用“选择性粘贴：数值”改成数值' });
    }
    if (Object.keys(cells).length === 0 && faults.length === 0) return;
    const merge = merged.get(no);
    if (merge) faults.push({ sheet: name, row: no, key: null, detail: `${merge}是合并单元格，请取消合并，逐行填写` });
    rows.push({ row: no, cells, faults });
  });
  return rows;
}

/** By row below the headings: the merged range it lies in. */
function mergedRows(sheet: ExcelJS.Worksheet): Map<number, string> {
  const rows = new Map<number, string>();
  for (const range of sheet.model.merges) {
    const [from = 0, to = from] = (range as unknown as string)
      .split(':')
      .map((cell) => Number(cell.replace(/\D/g, '')));
    for (let row = Math.max(2, from); row <= Math.min(to, from + most.parcels); row++) rows.set(row, String(range));
  }
  return rows;
}

const isFormula = (value: ExcelJS.CellValue): boolean =>
  typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);

function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'object') {
    if ('richText' in value)
      return value.richText
        .map(({ text }) => text)
        .join('')
        .trim();
    if ('result' in value) return cellText(value.result as ExcelJS.CellValue);
    if ('text' in value) return cellText(value.text as ExcelJS.CellValue);
    return '';
  }
  return String(value).trim();
}

/** A spreadsheet's numbers are doubles: 15 digits are what was typed, the rest is noise. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e15 ? rounded.toFixed(10).replace(/\.?0+$/, '') : String(value);
}
