import { type Calendar, depositInterest, tenderRefundDue } from '../../src/rulebook/index.js';
import { Dec, Money } from '../../src/values/index.js';
import { law2024 } from './fixtures.js';

/** Weekends and the first five days of May are off. */
const calendar: Calendar = {
  isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) && !/^2026-05-0[1-5]$/.test(date),
  provisional: () => false,
};

describe('a statutory tender’s deposit (Implementing Regulations of the Tender Law 57)', () => {
  it.each([
    ['a year of 360 days', '100000.00', '0.0035', '2026-01-01', '2026-12-27', '350.00'],
    ['one day', '100000.00', '0.0035', '2026-03-01', '2026-03-02', '0.97'],
    ['half a fen goes up', '1800.00', '0.001', '2026-03-01', '2026-03-02', '0.01'],
    ['less than half a fen is none', '1700.00', '0.001', '2026-03-01', '2026-03-02', '0.00'],
    ['the day it came is the day it went', '100000.00', '0.0035', '2026-03-01', '2026-03-01', '0.00'],
    ['never less than nothing', '100000.00', '0.0035', '2026-03-02', '2026-03-01', '0.00'],
  ])('%s', (_, amount, rate, from, to, interest) => {
    expect(depositInterest(Money.of(amount), new Dec(rate), from, to).toString()).toBe(interest);
  });

  it.each([
    ['three working days end before five days', '2026-03-02T10:00:00+08:00', '2026-03-06T00:00:00+08:00'],
    [
      'over a holiday five days end before three working days',
      '2026-04-29T10:00:00+08:00',
      '2026-05-07T00:00:00+08:00',
    ],
  ])('goes back by the stricter of two clocks: %s', (_, contract, due) => {
    const at = new Date(contract);
    expect(tenderRefundDue(law2024, calendar, at).dueAt).toEqual(new Date(due));
  });
});
