import type { CreditTransfer } from './pain001.js';

const columns = ['序号', '付款编号', '收款户名', '收款账号', '收款行名称', '收款行联行号', '币种', '金额', '附言'];

/** UTF-8 with its mark, since desks open it in a spreadsheet; quoted, so that a name with a comma stays one name. */
export function bankCsv(transfers: readonly CreditTransfer[]): string {
  const rows = transfers.map((one, index) => [
    String(index + 1),
    one.endToEndId,
    one.payeeName,
    // A leading tab would keep a spreadsheet from rounding the number, but the bank's reader would refuse it.
    one.payeeAccount,
    one.bankName ?? '',
    one.cnaps ?? '',
    'CNY',
    one.amount.toString(),
    `${one.purpose} ${one.endToEndId}`,
  ]);
  return `\ufeff${[columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const quoted = (value: string): string => `"${value.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`;
