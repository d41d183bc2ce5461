import type ExcelJS from 'exceljs';

export type Cells = Record<string, string | number | Date | object>;

/** A row of the template that becomes a draft. */
export const good: Cells = {
  自编编号: '河湾-01',
  项目名称: '示范河湾村100亩机动地经营权出租',
  交易方向: '产权流转',
  产权种类: '耕地经营权',
  流转方式: '出租（转包）',
  交易方式: '网络竞价',
  所在嘎查村: '示范河湾村（乌兰木伦镇）',
  目前用途: '种植玉米',
  流转后用途: '种植玉米、马铃薯',
  坐落位置: '村东',
  计价方式: '每单位每年',
  '标的底价（元）': '５００.00元',
  '期限（年）': 3,
  付款方式: '按年付款',
  '交易保证金（元）': '20,000',
  作价依据: '评估价',
  '作价金额（元）': 480,
  评估机构: '示范评估有限公司',
  评估报告日期: '2026年1月10日',
};
export const parcel: Cells = {
  自编编号: '河湾-01',
  标的物: '集体机动地',
  产权人: '示范河湾村股份经济合作社',
  数量: '100',
  计量单位: '亩',
};

export const headings = (sheet: ExcelJS.Worksheet): string[] =>
  (sheet.getRow(1).values as string[]).map((text) => String(text ?? '').replace('*', ''));

/** Writes the rows under the template's own headings, as a person would. */
export function write(book: ExcelJS.Workbook, filings: readonly Cells[], parcels: readonly Cells[]): void {
  for (const [title, rows] of [
    ['项目', filings],
    ['标的物', parcels],
  ] as const) {
    const sheet = book.getWorksheet(title)!;
    const names = headings(sheet);
    rows.forEach((cells, at) => {
      for (const [name, value] of Object.entries(cells)) {
        const column = names.indexOf(name);
        if (column < 1) throw new Error(`no column ${name}`);
        sheet.getCell(at + 2, column).value = value as ExcelJS.CellValue;
      }
    });
  }
}
