import dayjs, { type Dayjs } from 'dayjs';
import { beijing, serverNow } from '../../../clock';
import { fromFen, toFen } from '../../../api/decimal';
import type { Schedule } from '../../../api/types.listing';

/** A picker shows wall-clock time; the market's is Beijing's, whatever the device's zone. */
const wall = (at: Dayjs, time: string): Dayjs => dayjs(`${at.format('YYYY-MM-DD')}T${time}`);

/** Mondays to Fridays: a proposal only. The server counts by the State Council's calendar and says what is too short. */
function addWeekdays(from: Dayjs, days: number): Dayjs {
  let day = from;
  for (let left = days; left > 0;) {
    day = day.add(1, 'day');
    if (day.day() !== 0 && day.day() !== 6) left--;
  }
  return day;
}

export interface ProposedDates {
  registrationUntil: Dayjs;
  depositUntil: Dayjs;
  qualificationUntil: Dayjs;
  priorityDeadline: Dayjs;
  opensAt: Dayjs;
  /** Of a letting at a fixed price: when the public result is known. */
  knownFrom: Dayjs;
}

/** Dates that satisfy the periods of the category and of the method, with one day to spare (art. 18; Auction Law 45; Tender Law 24). */
export function proposedDates(leastWorkingDays: number, method: string): ProposedDates {
  const today = beijing(serverNow());
  const registration = addWeekdays(today, leastWorkingDays + 1);
  const deposit = addWeekdays(registration, 1);
  const qualification = addWeekdays(deposit, 1);
  const least = method === 'tender' ? 21 : method === 'auction' ? 8 : 0;
  let opening = addWeekdays(qualification, 1);
  if (opening.diff(today, 'day') < least) opening = addWeekdays(today.add(least - 1, 'day'), 1);
  return {
    registrationUntil: wall(registration, '17:00'),
    depositUntil: wall(deposit, '17:00'),
    qualificationUntil: wall(qualification, '17:00'),
    priorityDeadline: wall(qualification, '17:00'),
    opensAt: wall(opening, '10:00'),
    knownFrom: wall(opening.add(1, 'day'), '22:00'),
  };
}

/** The dates of the notice that stands, for the form that changes it. */
export function standingDates(schedule: Schedule): Partial<ProposedDates> {
  const shown = (at: string | null): Dayjs | undefined =>
    at === null ? undefined : wall(beijing(at), beijing(at).format('HH:mm:ss'));
  return {
    registrationUntil: shown(schedule.registrationUntil),
    depositUntil: shown(schedule.depositUntil),
    qualificationUntil: shown(schedule.qualificationUntil),
    priorityDeadline: shown(schedule.priorityDeadline),
    opensAt: shown(schedule.opensAt),
    knownFrom: shown(schedule.draw?.knownFrom ?? null),
  };
}

/** A round step near the category's share of the reserve (art. 25): 1, 2 or 5 of some power of ten, in fen. */
export function proposedIncrement(reserve: string, share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const target = (toFen(reserve) * BigInt(whole + fraction.padEnd(4, '0').slice(0, 4))) / 10_000n;
  if (target <= 1n) return '0.01';
  const power = 10n ** BigInt(target.toString().length - 1);
  const step = target >= 5n * power ? 5n * power : target >= 2n * power ? 2n * power : power;
  return fromFen(step);
}
