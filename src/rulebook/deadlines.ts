import { InvalidValue, addDays, civilDate, endOfDay, type CivilDate } from '../values/index.js';
import type { Law } from './law.js';

/** The State Council's working days, make-up workdays included. `provisional`: the year's notice is not loaded yet, so the day may still change. */
export interface Calendar {
  isWorkingDay(date: CivilDate): boolean;
  provisional(date: CivilDate): boolean;
}

export interface Deadline {
  /** The last day. */
  readonly dueOn: CivilDate;
  /** Its 24:00 in Asia/Shanghai: what happens before is in time, what happens at it or later is late. */
  readonly dueAt: Date;
  readonly provisional: boolean;
}

/** The n-th working day after a day; the day of the event is not counted (Civil Code 201). */
export function addWorkingDays(calendar: Calendar, date: CivilDate, days: number): CivilDate {
  if (!Number.isInteger(days) || days < 0 || days > 1000) throw new InvalidValue('days', '工作日天数须为0至1000的整数');
  let day = date;
  for (let left = days, guard = 0; left > 0; guard++) {
    if (guard > 10_000) throw new InvalidValue('calendar', '日历中没有足够的工作日');
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) left--;
  }
  return day;
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: CivilDate, to: CivilDate): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) count++;
  }
  return count;
}

export function dueAfterWorkingDays(calendar: Calendar, event: Date, days: number): Deadline {
  const start = civilDate(event);
  return deadline(calendar, start, addWorkingDays(calendar, start, days));
}

/** Calendar days, e.g. for the signing of a contract; a last day that is no working day gives way to the next one (Civil Code 203). */
export function dueAfterDays(calendar: Calendar, event: Date, days: number): Deadline {
  const start = civilDate(event);
  let day = addDays(start, days);
  for (let guard = 0; !calendar.isWorkingDay(day) && guard < 60; guard++) day = addDays(day, 1);
  return deadline(calendar, start, day);
}

function deadline(calendar: Calendar, start: CivilDate, dueOn: CivilDate): Deadline {
  let provisional = false;
  for (let day = addDays(start, 1); day <= dueOn && !provisional; day = addDays(day, 1))
    provisional = calendar.provisional(day);
  return { dueOn, dueAt: endOfDay(dueOn), provisional };
}

/** What a notice publishes where the centre names nothing else (trading.md, "Result notice"). */
export const usualPeriods = { resultNoticeWorkingDays: 3, contractDays: 7, buyBackWorkingDays: 3 } as const;

/** Art. 16, 18: a department's reply. */
export const verificationDue = (law: Law, calendar: Calendar, askedAt: Date) =>
  dueAfterWorkingDays(calendar, askedAt, law.verificationDays);
/** Art. 17: the check of a transferee. */
export const checkDue = (law: Law, calendar: Calendar, acceptedAt: Date) =>
  dueAfterWorkingDays(calendar, acceptedAt, law.checkDays);
/** Art. 20: the return of a deposit after the certificate or the termination. */
export const refundDue = (law: Law, calendar: Calendar, event: Date) =>
  dueAfterWorkingDays(calendar, event, law.refundDays);

/** Implementing Regulations of the Tender Law 57: five days from the contract; or art. 20 where that ends before; the stricter wins. */
export function tenderRefundDue(law: Law, calendar: Calendar, event: Date): Deadline {
  const [national, own] = [dueAfterDays(calendar, event, law.tenderRefundDays), refundDue(law, calendar, event)];
  return national.dueAt < own.dueAt ? national : own;
}

/** Art. 26: an instant still to come when the clocks stopped moves by the time lost; one already past stays. */
export function moveByTimeLost(instant: Date, suspendedAt: Date, restartedAt: Date): Date {
  if (instant <= suspendedAt || restartedAt <= suspendedAt) return instant;
  return new Date(instant.getTime() + restartedAt.getTime() - suspendedAt.getTime());
}

/** The same for a deadline as it is stored: 24:00 of its last day, which the clock already calls the next one. */
export const resumeDueAt = (calendar: Calendar, dueAt: Date, suspendedAt: Date, restartedAt: Date): Date =>
  resumeDue(calendar, addDays(civilDate(dueAt), -1), suspendedAt, restartedAt).dueAt;

/** Art. 26 for a deadline in working days: the days that were left at the suspension run again from the restart. */
export function resumeDue(calendar: Calendar, dueOn: CivilDate, suspendedAt: Date, restartedAt: Date): Deadline {
  const stopped = civilDate(suspendedAt);
  const restarted = civilDate(restartedAt);
  if (dueOn < stopped || restarted <= stopped) return deadline(calendar, stopped, dueOn);
  // Suspended on the last day itself: that day is given back.
  const left = Math.max(1, workingDaysBetween(calendar, stopped, dueOn));
  return deadline(calendar, restarted, addWorkingDays(calendar, restarted, left));
}
