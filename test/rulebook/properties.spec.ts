import fc from 'fast-check';
import { addDays, civilDate, endOfDay, Money } from '../../src/values/index.js';
import {
  addWorkingDays,
  depositCap,
  dueAfterDays,
  dueAfterWorkingDays,
  moveByTimeLost,
  parsePricing,
  paymentSchedule,
  resumeDue,
  resumeDueAt,
  splitByParcels,
  tierAtDeal,
  tierOf,
  totalAt,
  workingDaysBetween,
  type Calendar,
  type RelatedPart,
} from '../../src/rulebook/index.js';
import { area, goodFacts, law2024, parcel, yuan } from './fixtures.js';

const fen = fc.bigInt({ min: 1n, max: 10n ** 13n });
const mu = fc.integer({ min: 1, max: 99_999_999 }).map((n) => (n / 10_000).toFixed(4));

/** A calendar with weekends, and holidays and make-up days that fall as they fall. */
const calendars = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 40 }).map((flips): Calendar => {
  const turned = new Set(flips.map((n) => addDays('2024-01-01', n)));
  return {
    isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()) !== turned.has(date),
    provisional: (date) => date >= '2025-01-01',
  };
});
const days = fc.integer({ min: 0, max: 300 }).map((n) => addDays('2024-01-01', n));
const moments = fc
  .integer({ min: 0, max: 300 * 86_400 })
  .map((seconds) => new Date(Date.parse('2024-01-01T00:00:00+08:00') + seconds * 1000));

describe('caps (art. 20)', () => {
  it('are the largest amount to the fen that is not above the share', () => {
    fc.assert(
      fc.property(fen, fc.constantFrom('ascending' as const, 'tender' as const), (value, method) => {
        const cap = depositCap(Money.ofFen(value), method, law2024);
        const share = method === 'tender' ? 2n : 40n;
        expect(cap.fen * 100n <= value * share).toBe(true);
        expect((cap.fen + 1n) * 100n > value * share).toBe(true);
      }),
    );
  });
});

describe('thresholds (art. 35)', () => {
  const parts = fc.array(fc.record({ value: fen, size: mu, back: fc.integer({ min: 0, max: 800 }) }), { maxLength: 6 });
  const asParts = (list: { value: bigint; size: string; back: number }[]): RelatedPart[] =>
    list.map(({ value, size, back }, i) => ({
      listingId: `l${i}`,
      number: null,
      filedOn: addDays('2024-06-03', -back),
      because: 'asset',
      value: Money.ofFen(value),
      mu: area(size),
    }));

  it('never fall by cutting: what must go in one piece must go in any number of pieces filed within the months', () => {
    fc.assert(
      fc.property(fen, fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (value, weights) => {
        const whole = tierOf(goodFacts({ estimatedValue: Money.ofFen(value), areaMu: area('1') }), law2024).must;
        const total = BigInt(weights.reduce((a, b) => a + b, 0));
        const pieces = weights.map((weight) => (value * BigInt(weight)) / total);
        const [first = 0n, ...rest] = pieces;
        const remainder = value - pieces.reduce((a, b) => a + b, 0n);
        const facts = goodFacts({
          estimatedValue: Money.ofFen(first + remainder),
          areaMu: area('1'),
          relatedParts: asParts(rest.map((piece, back) => ({ value: piece, size: '0.0001', back }))),
        });
        expect(tierOf(facts, law2024).must).toBe(whole);
      }),
    );
  });

  it('only ever rise with parts and with the final price; `alone` asks nothing of the parts', () => {
    fc.assert(
      fc.property(fen, mu, fen, parts, (value, size, price, list) => {
        const alone = goodFacts({
          estimatedValue: Money.ofFen(value),
          areaMu: area(size),
          dealTotal: Money.ofFen(price),
        });
        const together = { ...alone, relatedParts: asParts(list) };
        const [a, b, deal] = [tierOf(alone, law2024), tierOf(together, law2024), tierAtDeal(together, law2024)];
        expect(!a.must || b.must).toBe(true);
        expect(!b.must || deal.must).toBe(true);
        expect([b.alone, a.alone]).toEqual([a.must, a.must]);
        expect(b.because.length > 0).toBe(b.must);
        expect(b.reasons).toHaveLength(b.because.length);
      }),
    );
  });
});

describe('totals and splits (art. 31)', () => {
  it('a total at a higher bid is never lower, and the payments of either add up to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(mu, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('once' as const, 'yearly' as const),
        (price, more, years, sizes, payment) => {
          const pricing = parsePricing({
            basis: 'perUnitYear',
            amount: Money.ofFen(BigInt(price)).toString(),
            term: { years },
            payment: { kind: payment },
          });
          const parcels = sizes.map((size, i) => parcel(size, 'mu', { ownerPartyId: `h${i % 5}` }));
          const low = totalAt(pricing, parcels);
          const bid = Money.ofFen(BigInt(price + more));
          const high = totalAt(pricing, parcels, bid);
          expect(high.gte(low)).toBe(true);
          const schedule = paymentSchedule(pricing, parcels, high, bid);
          expect(schedule).toHaveLength(payment === 'once' ? 1 : years);
          expect(Money.sum(schedule.map(({ amount }) => amount)).eq(high)).toBe(true);
          const split = splitByParcels(pricing, parcels, high);
          expect(Money.sum(split.map(({ amount }) => amount)).eq(high)).toBe(true);
          expect(new Set(split.map(({ ownerPartyId }) => ownerPartyId)).size).toBe(Math.min(5, sizes.length));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('working days and deadlines (art. 16, 17, 20; Civil Code 201, 203)', () => {
  it('count back to what was counted forward, and end on a working day', () => {
    fc.assert(
      fc.property(calendars, days, fc.integer({ min: 1, max: 60 }), (calendar, from, n) => {
        const to = addWorkingDays(calendar, from, n);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(workingDaysBetween(calendar, from, to)).toBe(n);
        expect(workingDaysBetween(calendar, from, addDays(to, -1))).toBe(n - 1);
      }),
    );
  });

  it('run to 24:00 of their last day, whatever the hour of the event; a day beyond the known years says so', () => {
    fc.assert(
      fc.property(calendars, moments, fc.integer({ min: 1, max: 30 }), (calendar, event, n) => {
        const due = dueAfterWorkingDays(calendar, event, n);
        expect(due.dueAt).toEqual(endOfDay(due.dueOn));
        expect(due.dueOn).toBe(addWorkingDays(calendar, civilDate(event), n));
        expect(due.provisional).toBe(due.dueOn >= '2025-01-01');
        const plain = dueAfterDays(calendar, event, n);
        expect(calendar.isWorkingDay(plain.dueOn)).toBe(true);
        expect(plain.dueOn >= addDays(civilDate(event), n)).toBe(true);
        for (let day = addDays(civilDate(event), n); day < plain.dueOn; day = addDays(day, 1))
          expect(calendar.isWorkingDay(day)).toBe(false);
      }),
    );
  });
});

describe('deadlines under suspension (art. 26)', () => {
  it('an instant still to come moves by exactly the time lost; one past, or a restart that lost nothing, moves nothing', () => {
    fc.assert(
      fc.property(moments, moments, moments, (instant, stopped, restarted) => {
        const moved = moveByTimeLost(instant, stopped, restarted);
        const lost = Math.max(0, restarted.getTime() - stopped.getTime());
        expect(moved.getTime() - instant.getTime()).toBe(instant > stopped ? lost : 0);
        // Nobody loses time: what was left at the stop is left at the restart.
        if (instant > stopped && restarted > stopped) {
          expect(moved.getTime() - restarted.getTime()).toBe(instant.getTime() - stopped.getTime());
        }
      }),
    );
  });

  it('over random suspensions, one after the other: later by what all of those took that met it before it was due', () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(moments, pauses, calendars, fc.integer({ min: 1, max: 20 }), (due, all, calendar, n) => {
        const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);
        let now = new Date(due.getTime() - 60 * 3_600_000);
        const check = dueAfterWorkingDays(calendar, now, n).dueAt;
        let [moved, resumed, lost] = [due, check, 0];
        for (const [run, pause] of all) {
          const stopped = hours(now, run);
          now = hours(stopped, pause);
          if (moved > stopped) lost += pause * 3_600_000;
          moved = moveByTimeLost(moved, stopped, now);
          const before = resumed;
          resumed = resumeDueAt(calendar, resumed, stopped, now);
          // The clock of working days is never set back, and still ends at 24:00 of a day.
          expect(resumed >= before).toBe(true);
          expect(endOfDay(addDays(civilDate(resumed), -1))).toEqual(resumed);
          if (before > stopped) expect(resumed > now).toBe(true);
        }
        expect(moved.getTime() - due.getTime()).toBe(lost);
      }),
    );
  });

  it('in working days: as many are left after the restart as were left at the stop, and one at least', () => {
    fc.assert(
      fc.property(
        calendars,
        moments,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        (calendar, event, n, until, length) => {
          const { dueOn } = dueAfterWorkingDays(calendar, event, n);
          const stopped = new Date(event.getTime() + until * 86_400_000);
          const restarted = new Date(stopped.getTime() + length * 86_400_000);
          const resumed = resumeDue(calendar, dueOn, stopped, restarted);
          if (dueOn < civilDate(stopped) || length === 0) return void expect(resumed.dueOn).toBe(dueOn);
          const left = Math.max(1, workingDaysBetween(calendar, civilDate(stopped), dueOn));
          expect(workingDaysBetween(calendar, civilDate(restarted), resumed.dueOn)).toBe(left);
          expect(resumed.dueAt).toEqual(endOfDay(resumed.dueOn));
          expect(resumed.dueOn > civilDate(restarted)).toBe(true);
        },
      ),
    );
  });
});

it('a listing at the line is at the line in every spelling of its price', () => {
  for (const text of ['1000000', '1000000.0', '1000000.00'])
    expect(tierOf(goodFacts({ estimatedValue: yuan(text), areaMu: area('1') }), law2024).must).toBe(true);
});
