import chineseDays from 'chinese-days';
import { isWeekend } from '../../rulebook/index.js';
import { addDays, type CivilDate } from '../../values/index.js';

/**
 * What the law itself gives off in a year whose notice is not loaded: the thirteen days of the holidays, and a working day after for each that falls on a
 * weekend. Which weekends are worked in exchange for bridges only the notice knows, so a day computed here may still change.
 */
export function statutoryHolidays(year: number): Map<CivilDate, string> {
  const days = new Map<CivilDate, string>();
  const put = (name: string, from: CivilDate, count = 1): void => {
    for (let n = 0; n < count; n++) days.set(addDays(from, n), name);
  };
  const lunar = (month: number, day: number): CivilDate =>
    chineseDays.getSolarDateFromLunar(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
      .date!;
  put('元旦', `${year}-01-01`);
  // The eve and the first three days of the lunar year.
  put('春节', addDays(lunar(1, 1), -1), 4);
  put(
    '清明',
    chineseDays.getSolarTermsInRange(`${year}-04-01`, `${year}-04-10`).find(({ term }) => term === 'pure_brightness')!
      .date,
  );
  put('劳动节', `${year}-05-01`, 2);
  put('端午', lunar(5, 5));
  put('国庆', `${year}-10-01`, 3);
  const moon = lunar(8, 15);
  // Where both fall on one day, the day after is given.
  put('中秋', days.has(moon) ? `${year}-10-04` : moon);
  for (const [day, name] of [...days].sort()) {
    if (!isWeekend(day)) continue;
    let instead = day;
    while (isWeekend(instead) || days.has(instead)) instead = addDays(instead, 1);
    days.set(instead, name);
  }
  return days;
}
