import ExcelJS from 'exceljs';
import { addSheet, amountCell, type MadeFile, type SheetColumn, spreadsheet, wordsCell } from '../platform/index.js';
import type { StatisticsRow, StatisticsView } from './statistics.dto.js';

const columns: readonly SheetColumn[] = [
  { header: '分组', width: 30 },
  { header: '公告项目', width: 10 },
  { header: '成交宗数', width: 10 },
  { header: '成交面积（亩）', width: 16 },
  { header: '成交金额（元）', width: 20, money: true },
  { header: '溢价率（%）', width: 12 },
  { header: '流拍', width: 8 },
  { header: '中止', width: 8 },
  { header: '终止', width: 8 },
  { header: '纠纷', width: 8 },
  { header: '到期核实', width: 10 },
  { header: '按期核实率（%）', width: 16 },
  { header: '到期退还保证金', width: 16 },
  { header: '按期退还率（%）', width: 16 },
];

const cells = (row: StatisticsRow): (string | number | null)[] => [
  wordsCell(row.name),
  ...[row.announced, row.deals, amountCell(row.mu), amountCell(row.amount), amountCell(row.premium)],
  ...[row.unsold, row.suspensions, row.terminated, row.disputes],
  ...[row.verifications.due, amountCell(row.verifications.percent), row.refunds.due, amountCell(row.refunds.percent)],
];

const targetColumns: readonly SheetColumn[] = [
  { header: '目标', width: 26 },
  { header: '目标值', width: 14 },
  { header: '已完成', width: 14 },
  { header: '完成率（%）', width: 14 },
  { header: '单位', width: 8 },
  { header: '目标口径', width: 30 },
];

/** The table as it stands on the page, its total last, and the progress against the targets. */
export async function statisticsWorkbook(view: StatisticsView): Promise<MadeFile> {
  const book = new ExcelJS.Workbook();
  addSheet(book, '统计', columns, [...view.rows, view.total].map(cells));
  addSheet(
    book,
    '目标进度',
    targetColumns,
    view.targets.map((one) => [
      wordsCell(one.name),
      ...[amountCell(one.target), amountCell(one.reached), amountCell(one.percent), one.unit === 'mu' ? '亩' : '宗'],
      one.counts === 'inYear' ? `${one.year}年全年` : `${one.year}年底累计`,
    ]),
  );
  const name = `交易统计_${view.from}_${view.to}.xlsx`;
  return { name, type: spreadsheet, content: Buffer.from(await book.xlsx.writeBuffer()) };
}
