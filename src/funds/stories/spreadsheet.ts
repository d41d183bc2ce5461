import ExcelJS from 'exceljs';
import type { MadeFile } from '../../platform/index.js';
import type { AccountStatement, HoldingView, MoneyStory } from './stories.dto.js';

export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const money = '#,##0.00';

interface Column {
  readonly header: string;
  readonly width: number;
  readonly money?: true;
}

/**
 * The one place where an amount becomes a number: a spreadsheet knows no other kind that can be added up, and its double
 * is exact to the fen up to ninety million million yuan, more than the ledger's checks would let stand.
 */
const cell = (value: string | null): number | null => (value === null ? null : Number(value));

/** Text that a spreadsheet would take for a formula is kept as text. */
const words = (value: string | null): string => (value ?? '').replace(/^(?=[=+\-@\t\r])/, "'");

function sheet(
  book: ExcelJS.Workbook,
  name: string,
  columns: readonly Column[],
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

const holdingColumns: readonly Column[] = [
  { header: '款项', width: 14 },
  { header: '编号', width: 24 },
  { header: '权利人', width: 28 },
  { header: '金额（元）', width: 18, money: true },
  { header: '自', width: 26 },
  { header: '应付期限', width: 26 },
];
const holdingRow = (one: HoldingView): (string | number | null)[] => [
  one.name,
  words(one.about),
  words(one.party),
  cell(one.balance),
  one.since,
  one.dueAt,
];

/** A party's or a listing's money: the story and what is held at the end of it. */
export async function storySheet(story: MoneyStory): Promise<MadeFile> {
  const book = new ExcelJS.Workbook();
  const steps = story.steps.flatMap((step) =>
    step.parts.map((part, index) => [
      step.seq,
      step.at,
      words(step.reason),
      part.account,
      words(part.about),
      cell(part.amount),
      index === 0 ? cell(step.received) : null,
      index === 0 ? cell(step.paid) : null,
      index === step.parts.length - 1 ? cell(step.held) : null,
    ]),
  );
  const columns: Column[] = [
    { header: '分录号', width: 10 },
    { header: '时间', width: 26 },
    { header: '事由', width: 44 },
    { header: '账户', width: 14 },
    { header: '编号', width: 24 },
    { header: '增减（元）', width: 16, money: true },
    { header: '银行收入（元）', width: 16, money: true },
    { header: '银行付出（元）', width: 16, money: true },
    { header: '代管余额（元）', width: 16, money: true },
  ];
  sheet(book, '往来', columns, steps);
  sheet(book, '代管余额', holdingColumns, story.holdings.map(holdingRow));
  return made(book, `资金往来-${story.name || '项目'}-${story.asOf.slice(0, 10)}.xlsx`);
}

/** The whole account at a moment. */
export async function accountSheet(statement: AccountStatement): Promise<MadeFile> {
  const book = new ExcelJS.Workbook();
  const kinds = statement.kinds.map(({ name, held, balance }) => [name, held ? '代管' : '', cell(balance)]);
  const columns: Column[] = [
    { header: '账户', width: 20 },
    { header: '性质', width: 10 },
    { header: '余额（元）', width: 20, money: true },
  ];
  sheet(book, '账户余额', columns, kinds);
  sheet(book, '代管明细', holdingColumns, statement.holdings.map(holdingRow));
  return made(book, `资金专户-${statement.asOf.slice(0, 10)}.xlsx`);
}

const made = async (book: ExcelJS.Workbook, name: string): Promise<MadeFile> => ({
  name,
  type: spreadsheet,
  content: Buffer.from(await book.xlsx.writeBuffer()),
});
