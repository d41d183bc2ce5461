import { InvalidValue, Money, parseInstant } from '../../values/index.js';
import { plain, readDay, readDirection, readMoney, readTime } from './cells.js';
import { type Mapping, type StatementField, statementFields } from './mapping.js';
import type { Row } from './rows.js';
import { type FileFault, type FileLine, Faulty, maxLines } from './statement-file.js';

/** Banks write their own name and the period above the headings. */
const headingRows = 30;

type Places = Partial<Record<StatementField, number>>;
export interface Table {
  readonly headings: readonly string[];
  readonly lines: FileLine[];
  readonly faults: FileFault[];
}

/** The lines of a table by a bank's mapping; every fault with its line, none of them stops the reading. */
export async function readTable(rows: AsyncIterable<Row>, mapping: Mapping): Promise<Table> {
  const lines: FileLine[] = [];
  const faults: FileFault[] = [];
  let headings: readonly string[] = [];
  let places: Places | null = null;
  let seen = 0;
  for await (const row of rows) {
    if (row.cells.every((cell) => plain(cell) === '')) continue;
    if (!places) {
      const cells = row.cells.map(plain);
      if (cells.filter(Boolean).length > headings.filter(Boolean).length) headings = cells;
      places = placesIn(cells, mapping);
      if (places) headings = cells;
      else if (++seen > headingRows) break;
      continue;
    }
    if (lines.length >= maxLines) throw new Faulty(`一个文件最多${maxLines}笔，请按日期分段下载`);
    if (isFooter(row, places)) continue;
    readLine(row, places, mapping, lines, faults);
  }
  if (!places) faults.push({ line: 0, field: null, detail: missingColumns(headings, mapping) });
  return { headings: headings.filter(Boolean), lines, faults };
}

/** The headings on the file's longest early row, for the treasurer to map. */
export async function headingsOf(rows: AsyncIterable<Row>): Promise<string[]> {
  let best: string[] = [];
  let seen = 0;
  for await (const { cells } of rows) {
    const filled = cells.map(plain).filter(Boolean);
    if (filled.length > best.length) best = filled;
    if (++seen > headingRows) break;
  }
  return best;
}

function placesIn(cells: readonly string[], { columns }: Mapping): Places | null {
  const places: Places = {};
  for (const [field, heading] of Object.entries(columns) as [StatementField, string][]) {
    if (!heading) continue;
    const place = cells.indexOf(plain(heading));
    if (place < 0) return null;
    places[field] = place;
  }
  return places;
}

function missingColumns(headings: readonly string[], { columns }: Mapping): string {
  const missing = Object.values(columns).filter((heading) => heading && !headings.includes(plain(heading)));
  return `文件中没有这些列：${missing.join('、')}，请核对所选银行和列对应关系`;
}

/**
 * 合计, 总计 and the like below the lines: the row begins with the word, and where a date belongs stands none. A line of
 * the account that only speaks of a total (its remark, its payer's name) is none of these: it is read, or a fault.
 */
function isFooter({ cells }: Row, places: Places): boolean {
  const first = cells.map(plain).find(Boolean) ?? '';
  const date = plain(cells[places.date!] ?? '');
  return /^[一-龥]{0,6}(合计|总计|小计|笔数)/.test(first) && (date === '' || date === first);
}

function readLine({ no, cells }: Row, places: Places, mapping: Mapping, lines: FileLine[], faults: FileFault[]): void {
  const before = faults.length;
  const cell = (field: StatementField): string => (places[field] === undefined ? '' : (cells[places[field]] ?? ''));
  const attempt = <T>(field: StatementField, read: () => T): T | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      faults.push({ line: no, field, detail: `${statementFields[field]}：${error.detail}` });
      return null;
    }
  };
  const day = attempt('date', () => readDay(cell('date'), mapping.dateStyle));
  const time = attempt('time', () => (places.time === undefined ? null : readTime(cell('time'))));
  const signed = attempt(places.amount === undefined ? 'credit' : 'amount', () => signedAmount(cell, places, mapping));
  const balance = attempt('balance', () => readMoney(cell('balance'), mapping.thousands));
  const serial = plain(cell('serial'));
  const account = attempt('account', () => readAccount(cell('account')));
  const ownAccount = attempt('ownAccount', () => readAccount(cell('ownAccount')));
  if (serial !== '' && !/^[\x21-\x7e]{1,64}$/.test(serial))
    faults.push({ line: no, field: 'serial', detail: `流水号“${serial.slice(0, 80)}”须为1至64个字母、数字或符号` });
  if (faults.length > before || !day || !signed) return;
  lines.push({
    no,
    direction: signed.isNegative() ? 'out' : 'in',
    bookedOn: day,
    bookedAt: time ? parseInstant(`${day}T${time}+08:00`) : null,
    amount: signed.abs(),
    name: plain(cell('name')).slice(0, 200),
    account: account ?? '',
    ownAccount: ownAccount || null,
    remark: plain(cell('remark')).slice(0, 500),
    serial: serial || null,
    balance,
  });
}

/** In is positive. A bank takes a booking back by writing it negative on its own side: red ink. */
function signedAmount(cell: (field: StatementField) => string, places: Places, { thousands }: Mapping): Money {
  const read = (field: StatementField): Money => readMoney(cell(field), thousands) ?? Money.zero;
  let signed: Money;
  if (places.amount === undefined) {
    const [debit, credit] = [read('debit'), read('credit')];
    if (!debit.isZero() && !credit.isZero()) throw new InvalidValue('money', '借方和贷方都有金额');
    signed = credit.minus(debit);
  } else {
    const amount = read('amount');
    signed = places.direction !== undefined && readDirection(cell('direction')) === 'out' ? amount.negate() : amount;
  }
  if (signed.isZero()) throw new InvalidValue('money', '金额为零，不是一笔收付');
  return signed;
}

function readAccount(cell: string): string {
  const account = plain(cell).replace(/[\s-]/g, '');
  if (account !== '' && !/^[0-9A-Za-z*]{1,34}$/.test(account))
    throw new InvalidValue('account', `“${account.slice(0, 60)}”不是账号`);
  return account;
}
