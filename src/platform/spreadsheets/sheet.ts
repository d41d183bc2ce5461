import ExcelJS from 'exceljs';

/** The type of a workbook. */
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const money = '#,##0.00';

export interface SheetColumn {
  readonly header: string;
  readonly width: number;
  readonly money?: true;
}

/**
 * The one place where an amount becomes a number: a spreadsheet knows no other kind that can be added up, and its double
 * is exact to the fen up to ninety million million yuan, more than the ledger's checks would let stand.
 */
export const amountCell = (value: string | null): number | null => (value === null ? null : Number(value));

/** Text that a spreadsheet would take for a formula is kept as text. */
export const wordsCell = (value: string | null): string => (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");

export function addSheet(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (string | number | null)[][],
): void {
  const page = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = columns.map(({ header, width, money: isMoney }) => ({
    header,
    width,
    style: isMoney ? { numFmt: money } : {},
  }));
  page.getRow(1).font = { bold: true };
  page.addRows(rows as (string | number | null)[][]);
}
