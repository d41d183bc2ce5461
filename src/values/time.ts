import { InvalidValue } from './invalid-value.js';

/** A day in Asia/Shanghai, 'YYYY-MM-DD'. China has one time, UTC+8, without summer time, for every date this market will meet. */
export type CivilDate = string;

const offsetMs = 8 * 3_600_000;
export const dayMs = 86_400_000;

/** True for a day that exists, written YYYY-MM-DD, in the years 1900–2200 (anything else is a slip of the pen). */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < 1900 || year > 2200) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === value;
}

/** Throws InvalidValue. */
export function parseDate(value: unknown): CivilDate {
  if (!isCivilDate(value)) throw new InvalidValue('date', '日期须为存在的公历日期，格式 YYYY-MM-DD');
  return value;
}

/** An instant written with its offset, e.g. 2026-03-05T09:00:00+08:00. Throws InvalidValue. */
export function parseInstant(value: unknown): Date {
  const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
  const match = typeof value === 'string' ? shape.exec(value) : null;
  if (!match || !isCivilDate(match[1])) {
    throw new InvalidValue('instant', '时间须为带时区的 ISO 8601 格式，如 2026-03-05T09:00:00+08:00');
  }
  return new Date(value as string);
}

/** The day in Asia/Shanghai on which an instant falls. */
export function civilDate(instant: Date): CivilDate {
  if (Number.isNaN(instant.getTime())) throw new InvalidValue('instant', '时间无效');
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** 00:00 of the day in Asia/Shanghai. */
export function startOfDay(date: CivilDate): Date {
  return new Date(new Date(`${parseDate(date)}T00:00:00Z`).getTime() - offsetMs);
}

/** 24:00 of the day in Asia/Shanghai: the last day of a period runs to here (Civil Code 203), and what comes at this instant is already late. */
export function endOfDay(date: CivilDate): Date {
  return new Date(startOfDay(date).getTime() + dayMs);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  if (!Number.isSafeInteger(days)) throw new InvalidValue('date', '天数须为整数');
  return parseDate(new Date(Date.parse(`${parseDate(date)}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10));
}

/** Same day n months later; the month's last day where that day does not exist (31 January + 1 month = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const day = Number(parseDate(date).slice(8));
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return parseDate(first.toISOString().slice(0, 10));
}

export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** Whole days from `from` to `to` (0 for the same day). */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(`${parseDate(to)}T00:00:00Z`) - Date.parse(`${parseDate(from)}T00:00:00Z`)) / dayMs;
}

/** Whole years lived or run from one day to another. */
export function fullYears(from: CivilDate, to: CivilDate): number {
  let years = Number(to.slice(0, 4)) - Number(parseDate(from).slice(0, 4));
  if (parseDate(to).slice(5) < from.slice(5)) years--;
  return years;
}

/** ISO 8601 duration of days and less (PnDTnHnMnS, or PnW) in milliseconds. Throws InvalidValue. */
export function parseDuration(value: unknown): number {
  const shape =
    /^P(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,10})(?:\.(\d{1,3}))?S)?)?)$/;
  const match = typeof value === 'string' && value !== 'P' ? shape.exec(value) : null;
  if (!match) throw new InvalidValue('duration', '时长须为 ISO 8601 格式，如 P5D 或 PT30M');
  const [, weeks, days, hours, minutes, seconds, fraction] = match;
  const n = (text: string | undefined) => Number(text ?? 0);
  return (
    (n(weeks) * 7 + n(days)) * dayMs +
    n(hours) * 3_600_000 +
    n(minutes) * 60_000 +
    n(seconds) * 1000 +
    Number((fraction ?? '').padEnd(3, '0'))
  );
}

/** 2026年3月5日 */
export function formatDate(date: CivilDate): string {
  const [year, month, day] = parseDate(date).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A moment by which something is due: the end of a day reads as that day's 24:00, not as the next day's 0:00. */
export function formatDue(instant: Date): string {
  const before = civilDate(new Date(instant.getTime() - 1));
  return endOfDay(before).getTime() === instant.getTime() ? `${formatDate(before)}24:00` : formatInstant(instant);
}

/** 2026年3月5日09:05 */
export function formatInstant(instant: Date): string {
  const local = new Date(instant.getTime() + offsetMs).toISOString();
  return `${formatDate(local.slice(0, 10))}${local.slice(11, 16)}`;
}

/** 2026年3月5日09:05:07; for what is decided by the second. */
export function formatSecond(instant: Date): string {
  return `${formatInstant(instant)}:${String(instant.getUTCSeconds()).padStart(2, '0')}`;
}

/** Moments come in crowds: a hundred bids of one batch were made at the same one. */
const written = new Map<number, string>();
const mostWritten = 64;

/** 2026-03-05T09:05:00.000+08:00 */
export function toOffsetIso(instant: Date): string {
  const ms = instant.getTime();
  const known = written.get(ms);
  if (known !== undefined) return known;
  if (written.size >= mostWritten) written.clear();
  const text = `${new Date(ms + offsetMs).toISOString().slice(0, -1)}+08:00`;
  written.set(ms, text);
  return text;
}
