import { type CivilDate, InvalidValue, isCivilDate, Money } from '../../values/index.js';
import { type DateStyle, type ThousandsMark, thousandsMarks } from './mapping.js';

/** A cell as people mean it: full-width signs folded, the bank's guards against spreadsheets (`="001"`, a tab) taken off. */
export const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/^="?|"$/g, '')
    .replace(/[\p{Cc}\u200B\uFEFF]/gu, ' ')
    .trim();

const two = (text: string): string => text.padStart(2, '0');

/** 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305; 05/03/2026 by the bank's style. Throws InvalidValue. */
export function readDay(cell: string, style: DateStyle): CivilDate {
  const text = plain(cell);
  const first = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?=$|[\sT])/.exec(text);
  const last = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?=$|[\sT])/.exec(text);
  let day = '';
  if (first) day = `${first[1]}-${two(first[2] ?? first[4]!)}-${two(first[3] ?? first[5]!)}`;
  else if (last && style === 'dmy') day = `${last[3]}-${two(last[2]!)}-${two(last[1]!)}`;
  else if (last && style === 'mdy') day = `${last[3]}-${two(last[1]!)}-${two(last[2]!)}`;
  if (!isCivilDate(day)) throw new InvalidValue('date', `“${text}”不是这家银行约定格式的日期`);
  return day;
}

/** 09:30:05, 09:30, 093005, also behind a day; null where there is none. Throws InvalidValue. */
export function readTime(cell: string): string | null {
  const text = plain(cell);
  const behind = text.replace(/^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?[\sT]*|^\d{8}(?:[\sT]+|$)/, '');
  if (behind === '') return null;
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(behind) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(behind);
  const [hour, minute, second] = [found?.[1], found?.[2], found?.[3] ?? '00'];
  if (!hour || !minute || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    throw new InvalidValue('time', `“${text}”不是时间`);
  return `${two(hour)}:${minute}:${second}`;
}

/** 1,300.00 -1300 (1,300.00) ¥1300; null for an empty cell. Badly grouped thousands are a slip. Throws InvalidValue. */
export function readMoney(cell: string, thousands: ThousandsMark): Money | null {
  const text = plain(cell).replace(/^[¥￥]\s*/, '');
  if (text === '' || text === '-' || text === '--') return null;
  const negative = /^[-−–(]/.test(text) !== /(?<=\d)-$/.test(text);
  const digits = text.replace(/^[-−–+(]\s*[¥￥]?|[)-]$/g, '');
  const [whole = '', fraction] = digits.split('.');
  const mark = thousandsMarks[thousands];
  const grouped = mark !== '' && whole.includes(mark);
  const fits = grouped ? new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(whole) : /^\d+$/.test(whole);
  if (!fits) throw new InvalidValue('money', `“${text}”不是金额，或千位分隔与约定不符`);
  // Banks write 1300.0000 for 1300.00; what lies below a fen must be nothing.
  const below = (fraction ?? '').replace(/^(\d{0,2})0*$/, '$1');
  const plainWhole = grouped ? whole.replaceAll(mark, '') : whole;
  const amount = Money.of(below ? `${plainWhole}.${below}` : plainWhole);
  return negative ? amount.negate() : amount;
}

const outWords = new Set(['借', '借方', '支', '支出', '付', '付出', '转出', '往账', 'd', 'dr', 'dbit', 'debit', 'out']);
const inWords = new Set(['贷', '贷方', '收', '收入', '转入', '来账', 'c', 'cr', 'crdt', 'credit', 'in']);

/** Which way money went, of the bank's mark for it. Throws InvalidValue. */
export function readDirection(cell: string): 'in' | 'out' {
  const word = plain(cell).toLowerCase();
  if (outWords.has(word)) return 'out';
  if (inWords.has(word)) return 'in';
  throw new InvalidValue('direction', `“${word}”不是认得的借贷标志（借、贷、支出、收入、D、C）`);
}
