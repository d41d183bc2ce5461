import ExcelJS from 'exceljs';
import { chosen, type Choices } from './choices.js';
import { type Column, listSheet, mark, markSheet, most, type SheetName, sheets, templateVersion } from './columns.js';
import type { CellFault } from './workbook-in.js';

export interface OutRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly faults?: readonly Pick<CellFault, 'key' | 'detail'>[];
}
export type OutRows = Readonly<Record<SheetName, readonly OutRow[]>>;

const headFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6F0FA' } };
const faultFill: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
const numeric = new Set<Column['kind']>(['money', 'quantity', 'percent', 'whole']);

/** The template, empty or filled: with drop-downs, and with what is wrong marked at its cell. */
export async function workbook(choices: Choices, rows: OutRows = { filings: [], parcels: [] }): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const lists = book.addWorksheet(listSheet, { state: 'hidden' });
  const ranges = writeLists(lists, choices);
  for (const name of ['filings', 'parcels'] as const) writeSheet(book, name, rows[name], ranges, choices);
  writeNotes(book, choices);
  const marked = book.addWorksheet(markSheet, { state: 'veryHidden' });
  marked.getCell('A1').value = mark;
  marked.getCell('A2').value = templateVersion;
  // The lists stand first for the drop-downs to point at; a person opens on the filings.
  book.views = [{ activeTab: 1, firstSheet: 1, x: 0, y: 0, width: 24000, height: 12000, visibility: 'visible' }];
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** One column per list; answers where each stands. */
function writeLists(sheet: ExcelJS.Worksheet, choices: Choices): Map<string, string> {
  const ranges = new Map<string, string>();
  Object.entries(choices).forEach(([name, list], index) => {
    const column = sheet.getColumn(index + 1);
    list.forEach(({ label }, row) => (sheet.getCell(row + 1, index + 1).value = label));
    ranges.set(name, `${listSheet}!$${column.letter}$1:$${column.letter}$${Math.max(1, list.length)}`);
  });
  return ranges;
}

function writeSheet(
  book: ExcelJS.Workbook,
  name: SheetName,
  rows: readonly OutRow[],
  ranges: ReadonlyMap<string, string>,
  choices: Choices,
): void {
  const { title, columns } = sheets[name];
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }] });
  columns.forEach((column, index) => {
    const letter = sheet.getColumn(index + 1).letter;
    const head = sheet.getCell(1, index + 1);
    head.value = column.required ? `${column.title}*` : column.title;
    head.font = { bold: true };
    head.fill = headFill;
    head.alignment = { wrapText: true, vertical: 'middle' };
    if (column.note) head.note = column.note;
    sheet.getColumn(index + 1).width = column.choice || column.kind === 'text' ? 20 : 14;
    // Text, so that a long number or a day stays as it was typed.
    sheet.getColumn(index + 1).numFmt = numeric.has(column.kind) ? 'General' : '@';
    if (column.choice) dropDown(sheet, `${letter}2:${letter}${most[name] + 1}`, ranges.get(column.choice)!);
  });
  rows.forEach((row, index) => writeRow(sheet, index + 2, columns, row, choices));
}

/** exceljs types know single cells only; the file format takes a range, and a thousand rules less. */
function dropDown(sheet: ExcelJS.Worksheet, range: string, list: string): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [list],
    showErrorMessage: true,
    errorTitle: '不在清单里',
    error: '请从下拉清单选择',
  });
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  at: number,
  columns: readonly Column[],
  { cells, faults = [] }: OutRow,
  choices: Choices,
): void {
  columns.forEach((column, index) => {
    const text = cells[column.key];
    const cell = sheet.getCell(at, index + 1);
    if (text !== undefined) cell.value = column.choice ? (chosen(choices[column.choice], text)?.label ?? text) : text;
    const wrong = faults.filter(({ key }) => (key ?? 'no') === column.key);
    if (wrong.length === 0) return;
    cell.fill = faultFill;
    cell.note = wrong.map(({ detail }) => detail).join('\n');
  });
}

function writeNotes(book: ExcelJS.Workbook, choices: Choices): void {
  const sheet = book.addWorksheet('说明');
  sheet.columns = [{ width: 10 }, { width: 24 }, { width: 8 }, { width: 70 }];
  const intro = [
    '1. “项目”表一行一个项目；“标的物”表一行一项标的物，用自编编号对应到项目。',
    '2. 产权人须先在“主体”登记；标有*的列必填。',
    '3. 日期写成 2026-03-05；数字不带单位，千位逗号可写可不写；不要用公式，不要合并单元格，不要改动表头。',
    `4. 每份最多${most.filings}个项目、${most.parcels}行标的物。填好的行成为草稿，申请材料在草稿里上传；有误的行退回改正后再上传。`,
    '5. 同一自编编号不会重复建草稿；已建的草稿请在系统里修改。',
  ];
  for (const line of intro) sheet.addRow([line]);
  sheet.addRow([]);
  sheet.addRow(['表', '列', '必填', '怎样填']).font = { bold: true };
  for (const { title, columns } of Object.values(sheets)) {
    for (const { title: name, required, note, choice } of columns) {
      const offered =
        choice && choices[choice].length <= 12 ? choices[choice].map(({ label }) => label).join('、') : '';
      const row = sheet.addRow([title, name, required ? '是' : '', [note, offered].filter(Boolean).join('；可选：')]);
      row.getCell(4).alignment = { wrapText: true, vertical: 'top' };
    }
  }
}
