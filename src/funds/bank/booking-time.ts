import {
  civilDate,
  type CivilDate,
  endOfDay,
  isCivilDate,
  parseDate,
  parseInstant,
  startOfDay,
} from '../../values/index.js';

/** When the bank booked a line, as exactly as its statement knows. */
export interface Booking {
  readonly bookedOn: CivilDate;
  /** Null where the statement knows only the day. */
  readonly bookedAt: Date | null;
}

/** A day or an instant with its offset. Throws InvalidValue. */
export function parseBooking(text: string): Booking {
  if (isCivilDate(text)) return { bookedOn: parseDate(text), bookedAt: null };
  const bookedAt = parseInstant(text);
  return { bookedOn: civilDate(bookedAt), bookedAt };
}

/**
 * Art. 20: paid before the deadline, by the bank's booking time. The deadline's own instant is late. Where the statement
 * knows only the day, the deadline is the end of that day (money.md): a payment of the deadline's day is in time.
 */
export const inTime = ({ bookedOn, bookedAt }: Booking, dueBy: Date): boolean =>
  (bookedAt ?? startOfDay(bookedOn)) < dueBy;

/** The instant a booking is shown and ordered by: of a day known only as such, its last. */
export const bookingInstant = ({ bookedOn, bookedAt }: Booking): Date =>
  bookedAt ?? new Date(endOfDay(bookedOn).getTime() - 1);

/** Not yet happened, by the market's clock; five minutes are left for clocks that differ. */
export const inFuture = ({ bookedOn, bookedAt }: Booking, now: Date): boolean =>
  bookedAt ? bookedAt.getTime() > now.getTime() + 300_000 : bookedOn > civilDate(now);
