import { Injectable } from '@nestjs/common';
import chineseDays from 'chinese-days';
import { DataSource } from 'typeorm';
import type { Calendar } from '../../rulebook/index.js';

/** The last year whose State Council notice the library knows. */
const lastKnownYear = 2026;

/**
 * The State Council calendar: a maintained library, overlaid with days that the centre has loaded itself
 * (a new year's notice needs no release). Days of a year whose notice is not loaded are provisional.
 */
@Injectable()
export class WorkingCalendar implements Calendar {
  private overlay = new Map<string, boolean>();
  private loadedYears = new Set<string>();

  constructor(private readonly source: DataSource) {}

  async load(): Promise<void> {
    const rows = await this.source.query<{ date: string; working: boolean }[]>(
      `select to_char(date, 'YYYY-MM-DD') as date, working from calendar_day`,
    );
    this.overlay = new Map(rows.map(({ date, working }) => [date, working]));
    this.loadedYears = new Set(rows.map(({ date }) => date.slice(0, 4)));
  }

  isWorkingDay(date: string): boolean {
    return this.overlay.get(date) ?? chineseDays.isWorkday(date);
  }

  provisional(date: string): boolean {
    return Number(date.slice(0, 4)) > lastKnownYear && !this.loadedYears.has(date.slice(0, 4));
  }
}
