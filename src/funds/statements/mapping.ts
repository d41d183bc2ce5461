/** How a day is written where its order is not plain by itself. */
export const dateStyles = { ymd: '年-月-日', dmy: '日-月-年', mdy: '月-日-年' } as const;
export type DateStyle = keyof typeof dateStyles;

/** The signs that banks put between thousands. */
export const thousandsMarks = { comma: ',', space: ' ', apostrophe: "'", none: '' } as const;
export type ThousandsMark = keyof typeof thousandsMarks;

/** What a line of a statement tells; each is read from the column with that heading. */
export const statementFields = {
  date: '记账日期',
  time: '记账时间',
  amount: '金额（付出为负，或另有借贷标志）',
  direction: '借贷标志',
  debit: '借方（付出）',
  credit: '贷方（收入）',
  name: '对方户名',
  account: '对方账号',
  ownAccount: '收款账号（本方子账号）',
  remark: '附言',
  serial: '流水号',
  balance: '余额',
} as const;
export type StatementField = keyof typeof statementFields;

/** The columns of one bank's files, named by their headings: the treasurer maps them once. */
export interface Mapping {
  readonly columns: Readonly<Partial<Record<StatementField, string>>>;
  readonly dateStyle: DateStyle;
  readonly thousands: ThousandsMark;
}

export interface MappingFault {
  readonly field: StatementField;
  readonly detail: string;
}

/** What is missing or contradictory in a mapping, all at once. */
export function mappingFaults({ columns }: Mapping): MappingFault[] {
  const faults: MappingFault[] = [];
  const ask = (field: StatementField, detail: string): void => void faults.push({ field, detail });
  for (const field of ['date', 'name', 'account', 'remark'] as const)
    if (!columns[field]) ask(field, `请指明“${statementFields[field]}”是哪一列`);
  const pair = columns.debit || columns.credit;
  if (columns.amount && pair) ask('amount', '“金额”与“借方、贷方”两种写法只能选一种');
  if (!columns.amount && !(columns.debit && columns.credit)) ask('amount', '请指明“金额”列，或者“借方”“贷方”两列');
  if (columns.direction && !columns.amount) ask('direction', '“借贷标志”须与“金额”列一起使用');
  const named = Object.values(columns).filter(Boolean);
  for (const [field, heading] of Object.entries(columns) as [StatementField, string][]) {
    // A date and its time often share one column; nothing else does.
    const shared = named.filter((other) => other === heading).length > 1;
    if (heading && shared && field !== 'date' && field !== 'time') ask(field, `列“${heading}”用了不止一次`);
  }
  return faults;
}
