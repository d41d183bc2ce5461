import ExcelJS from 'exceljs';
import {
  addSheet,
  amountCell as cell,
  type MadeFile,
  type SheetColumn,
  spreadsheet,
  wordsCell as words,
} from '../../platform/index.js';
import type { AccountStatement, HoldingView, MoneyStory } from './stories.dto.js';

const holdingColumns: readonly SheetColumn[] = [
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
  const columns: SheetColumn[] = [
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
  addSheet(book, '往来', columns, steps);
  addSheet(book, '代管余额', holdingColumns, story.holdings.map(holdingRow));
  return made(book, `资金往来-${story.name || '项目'}-${story.asOf.slice(0, 10)}.xlsx`);
}

/** The whole account at a moment. */
export async function accountSheet(statement: AccountStatement): Promise<MadeFile> {
  const book = new ExcelJS.Workbook();
  const kinds = statement.kinds.map(({ name, held, balance }) => [name, held ? '代管' : '', cell(balance)]);
  const columns: SheetColumn[] = [
    { header: '账户', width: 20 },
    { header: '性质', width: 10 },
    { header: '余额（元）', width: 20, money: true },
  ];
  addSheet(book, '账户余额', columns, kinds);
  addSheet(book, '代管明细', holdingColumns, statement.holdings.map(holdingRow));
  return made(book, `资金专户-${statement.asOf.slice(0, 10)}.xlsx`);
}

const made = async (book: ExcelJS.Workbook, name: string): Promise<MadeFile> => ({
  name,
  type: spreadsheet,
  content: Buffer.from(await book.xlsx.writeBuffer()),
});
