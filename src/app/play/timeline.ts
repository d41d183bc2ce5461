import chineseDays from 'chinese-days';
import { addWorkingDays, type Calendar } from '../../rulebook/index.js';
import { addDays, civilDate, parseInstant } from '../../values/index.js';
import type { Person } from './person.js';

/** Thrown into a life that would go on after the end of the play. */
export class TimeIsUp extends Error {}

export const workdays: Calendar = {
  isWorkingDay: (date) => chineseDays.isWorkday(date),
  provisional: () => false,
};

/** `hour` of the n-th working day after an instant. */
export const workday = (from: Date, days: number, hour = '10:00'): Date =>
  parseInstant(`${addWorkingDays(workdays, civilDate(from), days)}T${hour}:00+08:00`);

/** `hour` of the n-th working day before an instant. */
export function workdayBefore(from: Date, days: number, hour = '10:00'): Date {
  let day = civilDate(from);
  for (let left = days; left > 0;) {
    day = addDays(day, -1);
    if (workdays.isWorkingDay(day)) left -= 1;
  }
  return parseInstant(`${day}T${hour}:00+08:00`);
}

export const calendarDay = (from: Date, days: number, hour = '10:00'): Date =>
  parseInstant(`${addDays(civilDate(from), days)}T${hour}:00+08:00`);

interface Waiter {
  readonly at: Date;
  readonly go: () => void;
  readonly stop: (why: TimeIsUp) => void;
}

/**
 * Many lives on one clock: each waits for its own next moment; when all wait, the market's clock moves to the earliest.
 * So thousands of steps happen in the order of life although most days pass in no time.
 */
export class Timeline {
  private readonly waiting: Waiter[] = [];
  private active = 0;
  private moving = false;
  private failed: unknown;

  constructor(
    private readonly clock: Person,
    /** Nothing happens after this. */
    private readonly end?: Date,
    private readonly moved: (to: Date) => void = () => undefined,
  ) {}

  async now(): Promise<Date> {
    const { now } = await this.clock.get<{ now: string }>('/api/time');
    return new Date(now);
  }

  /** Waits in the market's time; at once where the moment has passed. */
  until(at: Date): Promise<void> {
    return new Promise((go, stop) => {
      this.waiting.push({ at, go, stop });
      this.active -= 1;
      void this.step();
    });
  }

  /** Runs lives beside each other until each has ended or the end has come. The first fault stops everything. */
  async run(lives: readonly (() => Promise<void>)[]): Promise<void> {
    this.active += lives.length;
    await Promise.all(lives.map((life) => this.live(life)));
  }

  private async live(life: () => Promise<void>): Promise<void> {
    try {
      await life();
    } catch (fault) {
      if (!(fault instanceof TimeIsUp)) {
        this.failed ??= fault;
        for (const { stop } of this.waiting.splice(0)) stop(new TimeIsUp());
        throw fault;
      }
      // Its wait had already counted it as resting; see `step`.
    }
    this.active -= 1;
    await this.step();
  }

  private async step(): Promise<void> {
    if (this.active > 0 || this.moving || this.waiting.length === 0) return;
    this.moving = true;
    try {
      const next = this.waiting.reduce((a, b) => (b.at < a.at ? b : a)).at;
      if (this.failed !== undefined || (this.end && next > this.end)) {
        const over = this.waiting.splice(0);
        this.active += over.length;
        for (const { stop } of over) stop(new TimeIsUp());
        return;
      }
      const now = await this.move(next);
      const due = this.waiting.filter(({ at }) => at <= now);
      for (const waiter of due) this.waiting.splice(this.waiting.indexOf(waiter), 1);
      this.active += due.length;
      for (const { go } of due) go();
    } catch (fault) {
      this.failed = fault;
      const over = this.waiting.splice(0);
      this.active += over.length;
      for (const { stop } of over) stop(fault as TimeIsUp);
    } finally {
      this.moving = false;
    }
  }

  private async move(to: Date): Promise<Date> {
    const now = await this.now();
    if (now >= to) return now;
    await this.clock.post('/api/demo/clock', { now: to.toISOString() });
    this.moved(to);
    return this.now();
  }
}
