import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';
import { DataSource, type EntityManager } from 'typeorm';
import { type Calendar, type CalendarNotice, daysOf, isWeekend } from '../../rulebook/index.js';
import { addDays, type CivilDate } from '../../values/index.js';
import { statutoryHolidays } from './provisional.js';

/** The last year whose State Council notice the library knows. */
const lastKnownYear = 2026;

export type CalendarSource = 'notice' | 'library' | 'provisional';

/** A day that is not what its weekday says: off, or worked on a weekend. */
export interface SpecialDay {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly name: string;
}

/**
 * The State Council's working days: a notice that the administrator has loaded, else a maintained library, else what the law itself gives
 * off, which is provisional. Kept in memory and read anew whenever the law's revision moves, so that each process counts alike.
 */
@Injectable()
export class WorkingCalendar implements Calendar {
  /** Special days by year. */
  private years = new Map<number, ReadonlyMap<CivilDate, SpecialDay>>();
  private loaded = new Set<number>();

  constructor(private readonly source: DataSource) {}

  async load(manager: EntityManager = this.source.manager): Promise<void> {
    const rows = await manager.query<({ year: number } & CalendarNotice)[]>(
      `select distinct on (year) year, holidays, workdays from calendar_notice order by year, no desc`,
    );
    this.years = new Map(rows.map(({ year, ...notice }) => [year, specialDays(notice)]));
    this.loaded = new Set(rows.map(({ year }) => year));
  }

  isWorkingDay(date: CivilDate): boolean {
    return this.special(date)?.working ?? !isWeekend(date);
  }

  provisional(date: CivilDate): boolean {
    return this.sourceOf(yearOf(date)) === 'provisional';
  }

  sourceOf(year: number): CalendarSource {
    return this.loaded.has(year) ? 'notice' : year <= lastKnownYear ? 'library' : 'provisional';
  }

  /** In the order of the year; what a notice gives in the last days of the year before is among them. */
  specialDaysOf(year: number): SpecialDay[] {
    return [...this.ofYear(year).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  }

  private special(date: CivilDate): SpecialDay | undefined {
    const year = yearOf(date);
    // New Year's holiday may begin in December, by the next year's notice.
    const next = date.slice(5) >= '12-20' && this.loaded.has(year + 1) ? this.ofYear(year + 1).get(date) : undefined;
    return next ?? this.ofYear(year).get(date);
  }

  private ofYear(year: number): ReadonlyMap<CivilDate, SpecialDay> {
    const known = this.years.get(year);
    if (known) return known;
    const days = year <= lastKnownYear ? fromLibrary(year) : fromLaw(year);
    this.years.set(year, days);
    return days;
  }
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));

const byDate = (days: readonly SpecialDay[]): ReadonlyMap<CivilDate, SpecialDay> =>
  new Map(days.map((day) => [day.date, day]));

const specialDays = ({ holidays, workdays }: CalendarNotice): ReadonlyMap<CivilDate, SpecialDay> =>
  byDate([
    ...holidays.flatMap((holiday) => daysOf(holiday).map((date) => ({ date, working: false, name: holiday.name }))),
    ...workdays.map((date) => ({ date, working: true, name: '调休上班' })),
  ]);

function fromLibrary(year: number): ReadonlyMap<CivilDate, SpecialDay> {
  const days: SpecialDay[] = [];
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
    const working = chineseDays.isWorkday(date);
    const [, name] = chineseDays.getDayDetail(date).name.split(',');
    if (!name && working !== isWeekend(date)) continue;
    days.push({ date, working, name: working ? '调休上班' : (name ?? '放假') });
  }
  return byDate(days);
}

const fromLaw = (year: number): ReadonlyMap<CivilDate, SpecialDay> =>
  byDate([...statutoryHolidays(year)].map(([date, name]) => ({ date, working: false, name })));
