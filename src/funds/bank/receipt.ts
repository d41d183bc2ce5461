import { Money } from '../../values/index.js';
import { type AccountRef, account } from '../ledger/ledger.service.js';
import { type Booking, bookingInstant, inTime } from './booking-time.js';
import type { BankLine } from './bank-line.entity.js';
import type { SealedAccount } from './statement.js';

/** A payment that has just been recognised as belonging to an order. */
export interface Receipt {
  readonly lineId: string;
  readonly serial: string;
  readonly amount: Money;
  readonly booking: Booking;
  readonly payer: SealedAccount;
  /** Not the bank's: a deposit that is turned into price; its number stands in `serial`. */
  readonly deposit?: true;
  /** Where the money stands until now: at the bank (just booked) or in suspense. */
  readonly from: AccountRef;
}

/** How much of a payment serves its order, and how much goes back. */
export interface Allotment {
  readonly held: Money;
  readonly excess: Money;
}

export const receiptOf = (line: BankLine): Receipt => ({
  lineId: line.id,
  serial: line.serial,
  amount: line.amount,
  booking: line,
  payer: payerOf(line),
  from: account.suspense(line.id),
});

export const payerOf = (line: BankLine): SealedAccount => ({
  name: line.partyName,
  accountSealed: line.partyAccountSealed,
  accountIndex: line.partyAccountIndex,
  accountMask: line.partyAccountMask,
});

interface Paid {
  readonly amount: Money;
  readonly booking: Booking;
}

/** Art. 20: partial payments add up; only what was booked in time counts towards qualifying. */
export function countPayments(payments: readonly Paid[], due: Money, dueBy: Date) {
  const ordered = [...payments].sort(
    (a, b) => bookingInstant(a.booking).getTime() - bookingInstant(b.booking).getTime(),
  );
  let total = Money.zero;
  let totalInTime = Money.zero;
  let fullAt: Date | null = null;
  let fullInTimeAt: Date | null = null;
  for (const { amount, booking } of ordered) {
    total = total.plus(amount);
    if (total.gte(due)) fullAt ??= bookingInstant(booking);
    if (!inTime(booking, dueBy)) continue;
    totalInTime = totalInTime.plus(amount);
    if (totalInTime.gte(due)) fullInTimeAt ??= bookingInstant(booking);
  }
  return { total, totalInTime, paidAt: fullInTimeAt ?? fullAt, full: total.gte(due), fullInTime: totalInTime.gte(due) };
}
