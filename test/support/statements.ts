import { BankStatement, StatementImports } from '../../src/funds/index.js';
import { Agenda, Database, type Context } from '../../src/platform/index.js';
import type { TestApp } from './app.js';
import { inTx } from './money.js';

/** One bank's columns, as its files head them. */
export const columns = {
  date: '交易日期',
  time: '交易时间',
  debit: '借方发生额',
  credit: '贷方发生额',
  balance: '余额',
  name: '对方户名',
  account: '对方账号',
  remark: '摘要',
  serial: '流水号',
} as const;
export const mapping = { columns, dateStyle: 'ymd', thousands: 'comma' } as const;

export interface Line {
  date: string;
  time?: string;
  in?: string;
  out?: string;
  balance?: string;
  name?: string;
  account?: string;
  remark?: string;
  serial?: string;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file as a bank's site writes it, with its own lines above the headings and a total below. */
export const csv = (lines: readonly Line[], heads: readonly string[] = Object.values(columns)): string =>
  [
    ['演示银行对公账户明细', '', '', ''].join(','),
    '账号 99000000000000000001',
    heads.join(','),
    ...lines.map((line) =>
      [
        line.date,
        line.time ?? '',
        line.out ?? '',
        line.in ?? '',
        line.balance ?? '',
        line.name ?? '巴特尔',
        line.account ?? '6217000000000000001',
        line.remark ?? '',
        line.serial ?? '',
      ]
        .map(quoted)
        .join(','),
    ),
    `合计${','.repeat(8)}`,
  ].join('\r\n');

/** GBK, of which the platform knows only the reading: its table turned round. */
export function gbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const code = Buffer.from([high, low]);
      const sign = decoder.decode(code);
      if (sign.length === 1 && sign !== '\uFFFD') codes.set(sign, code);
    }
  }
  return Buffer.concat([...text].map((sign) => (sign < '\u0080' ? Buffer.from(sign) : codes.get(sign)!)));
}

/** Loads a file and waits until it has been read. */
export async function load(
  t: TestApp,
  ctx: Context,
  content: Buffer | string,
  bank = '演示银行',
): Promise<BankStatement> {
  const { id } = await inTx(t, ctx, (inner) =>
    t.app.get(StatementImports).load(inner, { bank, name: '明细.csv', content: Buffer.from(content) }),
  );
  await t.app.get(Agenda).runDue();
  return t.app.get(Database).reader.findOneByOrFail(BankStatement, { id });
}
