export const outcomes: Record<string, string> = {
  matched: '已认领',
  suspense: '待认领',
  settled: '已核销付款',
  sentBack: '退汇，重新应付',
  known: '此前已入账',
  unsettled: '付出未核销',
};

export const phases: Record<string, string> = {
  waiting: '等待读取',
  reading: '正在读取文件',
  checking: '正在核对各行',
  booking: '正在入账',
  done: '即将完成',
};

export const formats: Record<string, string> = { csv: 'CSV', xlsx: 'XLSX', camt053: 'camt.053' };

export interface FieldText {
  name: string;
  label: string;
  /** Headings that banks use for it. */
  usual: RegExp;
}

export const mappedFields: readonly FieldText[] = [
  { name: 'date', label: '记账日期', usual: /日期/ },
  { name: 'time', label: '记账时间', usual: /时间/ },
  { name: 'amount', label: '金额（一列写收付）', usual: /^(交易)?金额|^发生额$/ },
  { name: 'direction', label: '借贷标志（与金额同用）', usual: /标志|借贷|收支/ },
  { name: 'debit', label: '借方（付出）', usual: /借方|支出|付出/ },
  { name: 'credit', label: '贷方（收入）', usual: /贷方|收入/ },
  { name: 'name', label: '对方户名', usual: /户名|对方名称|对方单位/ },
  { name: 'account', label: '对方账号', usual: /账号|帐号/ },
  { name: 'ownAccount', label: '收款子账号（没有可不选）', usual: /^(本方|收款|我方|子)[账帐]号/ },
  { name: 'remark', label: '附言', usual: /附言|摘要|用途|备注/ },
  { name: 'serial', label: '流水号（没有可不选）', usual: /流水|凭证/ },
  { name: 'balance', label: '余额（没有可不选）', usual: /余额/ },
];

export const dateStyles = [
  { value: 'ymd', label: '年-月-日，如 2026-03-05、20260305' },
  { value: 'dmy', label: '日-月-年，如 05/03/2026' },
  { value: 'mdy', label: '月-日-年，如 03/05/2026' },
];
export const thousandsMarks = [
  { value: 'comma', label: '逗号，如 1,300.00' },
  { value: 'space', label: '空格，如 1 300.00' },
  { value: 'apostrophe', label: "撇号，如 1'300.00" },
  { value: 'none', label: '没有' },
];
