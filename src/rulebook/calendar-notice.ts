import { addDays, type CivilDate, isCivilDate } from '../values/index.js';

/** One holiday of a year's notice, first and last day included. */
export interface Holiday {
  readonly name: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What the State Council's yearly notice says: the days off, and the weekend days worked in their place. */
export interface CalendarNotice {
  readonly holidays: readonly Holiday[];
  readonly workdays: readonly CivilDate[];
}

export interface NoticeFault {
  readonly field: 'holidays' | 'workdays' | 'text';
  readonly detail: string;
}

/** 全国年节及纪念日放假办法 art. 2, as amended from 2025-01-01: days off for everybody. Not checked against the text; set down from knowledge of it. */
export const statutoryDays = [
  { name: '元旦', days: 1 },
  { name: '春节', days: 4 },
  { name: '清明', days: 1 },
  { name: '劳动节', days: 2 },
  { name: '端午', days: 1 },
  { name: '中秋', days: 1 },
  { name: '国庆', days: 3 },
] as const;

const all = statutoryDays.reduce((sum, { days }) => sum + days, 0);

export const isWeekend = (date: CivilDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

export function daysOf({ from, to }: Pick<Holiday, 'from' | 'to'>): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to && days.length < 60; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Everything that stands against a year's notice, at once. A holiday may begin in the last days of the year before. */
export function noticeFaults(year: number, { holidays, workdays }: CalendarNotice): NoticeFault[] {
  const faults: NoticeFault[] = [];
  const say = (field: NoticeFault['field'], detail: string): number => faults.push({ field, detail });
  const first = `${year - 1}-12-20`;
  const last = `${year}-12-31`;
  const within = (date: CivilDate): boolean => isCivilDate(date) && date >= first && date <= last;
  const off = new Map<CivilDate, string>();
  for (const { name, from, to } of holidays) {
    if (!within(from) || !within(to)) say('holidays', `${name}的日期${from}至${to}不在${year}年内，请核对`);
    else if (from > to) say('holidays', `${name}的起始日期${from}晚于结束日期${to}`);
    else if (daysOf({ from, to }).length > 15) say('holidays', `${name}${from}至${to}超过15天，请核对`);
    else
      for (const day of daysOf({ from, to })) {
        if (off.has(day)) say('holidays', `${day}既在${off.get(day)}又在${name}之内`);
        off.set(day, name);
      }
  }
  for (const { name, days } of statutoryDays) {
    const found = [...off].filter(([, holiday]) => holiday.includes(name)).length;
    if (found < days) say('holidays', found === 0 ? `缺少${name}` : `${name}法定放假${days}天，这里只有${found}天`);
  }
  for (const day of fixedDays(year)) if (!off.has(day)) say('holidays', `${day}是法定放假日，没有列入`);
  const seen = new Set<CivilDate>();
  for (const day of workdays) {
    if (!within(day)) say('workdays', `上班日${day}不在${year}年内，请核对`);
    else if (!isWeekend(day)) say('workdays', `${day}不是周六、周日，不需要调休上班`);
    if (off.has(day)) say('workdays', `${day}既列为${off.get(day)}放假又列为上班`);
    if (seen.has(day)) say('workdays', `${day}重复`);
    seen.add(day);
  }
  return faults;
}

const fixedDays = (year: number): CivilDate[] =>
  ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);

/**
 * The law's 13 days are days off work: each further weekday off is worked on a weekend. What does not add up is said and not refused: a year can be an exception.
 */
export function noticeWarning({ holidays, workdays }: CalendarNotice): string | null {
  const weekdays = holidays.flatMap(daysOf).filter((day) => !isWeekend(day)).length;
  const given = weekdays - workdays.length;
  if (given === all) return null;
  return `放假占用工作日${weekdays}天，调休上班${workdays.length}天，相差${given}天；法定放假为${all}天，请再核对一遍通知原文`;
}

const digits: Readonly<Record<string, string>> = {
  '０': '0',
  '１': '1',
  '２': '2',
  '３': '3',
  '４': '4',
  '５': '5',
  '６': '6',
  '７': '7',
  '８': '8',
  '９': '9',
};
const range = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:（[^）]*）)?(?:至(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/u;
const single = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu;
const names = statutoryDays.map(({ name }) => name);

/** Reads the notice as it is published: a holiday a line, its days, then the days worked. */
export function readNotice(year: number, text: string): { notice: CalendarNotice; faults: NoticeFault[] } {
  const holidays: Holiday[] = [];
  const workdays: CivilDate[] = [];
  const faults: NoticeFault[] = [];
  const lines = text
    .normalize('NFC')
    .replace(/[０-９]/gu, (digit) => digits[digit]!)
    .replace(/\(/g, '（')
    .replace(/\)/g, '）')
    .split(/\r?\n/u)
    .map((line) => line.replace(/\s/gu, ''))
    .filter((line) => names.some((name) => line.slice(0, 20).includes(name)));
  for (const line of lines) {
    const named = names.filter((name) => line.split(/[：:]/u)[0]!.includes(name));
    const name = named.join('、');
    const found = range.exec(line);
    if (named.length === 0) continue;
    if (!found) {
      faults.push({ field: 'text', detail: `没有读出${name}的放假日期：${line.slice(0, 40)}` });
      continue;
    }
    const from = dateOf(year, found[1], found[2]!, found[3]!);
    const to = found[6] ? dateOf(year, found[4] ?? found[1], found[5] ?? found[2]!, found[6]) : from;
    // “2026年12月31日至1月2日”: what begins in the old year ends in the new one.
    holidays.push({ name, from, to: to < from ? to.replace(/^\d{4}/u, String(year)) : to });
    const rest = line.slice(found.index + found[0].length);
    if (rest.includes('上班'))
      for (const day of rest.slice(0, rest.lastIndexOf('上班')).matchAll(single))
        workdays.push(dateOf(year, day[1], day[2]!, day[3]!));
  }
  if (holidays.length === 0) faults.push({ field: 'text', detail: '没有读出放假安排，请粘贴国务院办公厅通知的正文' });
  return { notice: { holidays, workdays: workdays.sort() }, faults };
}

const dateOf = (year: number, given: string | undefined, month: string, day: string): CivilDate =>
  `${given ?? year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
