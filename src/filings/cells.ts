import { type CivilDate, InvalidValue, isCivilDate } from '../values/index.js';
import { type Choices, chosen } from './choices.js';
import type { Column } from './columns.js';

/** As people mean it: full-width digits folded, invisible signs taken off. */
const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\p{Cc}\u200B\uFEFF]/gu, ' ')
    .trim();

const fault = (detail: string): never => {
  throw new InvalidValue('cell', detail);
};

/** 1300, 1,300.50, １３００元 → 1300.50. Commas must stand where thousands are: 13,00 is a slip, not a price. */
function readNumber(cell: string, places: number): string {
  const text = plain(cell)
    .replace(/^[¥￥]\s*/, '')
    .replace(/\s*(元|%)$/, '');
  const [whole = '', fraction, ...rest] = text.split('.');
  const fits = whole.includes(',') ? /^\d{1,3}(,\d{3})+$/.test(whole) : /^\d+$/.test(whole);
  if (!fits || rest.length > 0 || !/^\d*$/.test(fraction ?? ''))
    fault(`“${cell}”不是数字，请只写数字，如 1300.00，不带单位和文字`);
  const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const tail = (fraction ?? '').replace(/0+$/, '');
  if (tail.length > places) fault(`“${cell}”小数超过${places}位，请核对`);
  return tail ? `${digits}.${tail}` : digits;
}

const two = (part: string): string => part.padStart(2, '0');

/** 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305; with two digits for the year, or the day first, nobody can be sure. */
function readDay(cell: string): CivilDate {
  const found = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(plain(cell));
  const day = found ? `${found[1]}-${two(found[2] ?? found[4]!)}-${two(found[3] ?? found[5]!)}` : '';
  return isCivilDate(day) ? day : fault(`“${cell}”不是认得的日期，请写成 2026-03-05`);
}

function readWhole(cell: string): number {
  const text = readNumber(cell, 0);
  return text.length > 4 ? fault(`“${cell}”过大，请核对`) : Number(text);
}

function readChoice(cell: string, { choice, title }: Column, choices: Choices): string | boolean {
  const found = chosen(choices[choice!], cell);
  if (!found) return fault(`“${cell}”不在${title}的清单里，请从下拉清单选择`);
  return choice === 'yesNo' ? found.value === 'true' : found.value;
}

/** What a filled cell says, as the draft takes it. Throws InvalidValue with what to do. */
export function readCell(cell: string, column: Column, choices: Choices): string | number | boolean {
  switch (column.kind) {
    case 'money':
      return readNumber(cell, 2);
    case 'quantity':
    case 'percent':
      return readNumber(cell, 4);
    case 'whole':
      return readWhole(cell);
    case 'day':
      return readDay(cell);
    case 'choice':
      return readChoice(cell, column, choices);
    case 'text':
      return cell.trim();
  }
}
