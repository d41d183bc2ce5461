import fc from 'fast-check';
import { addDays } from '../../src/values/index.js';
import {
  addWorkingDays,
  ageOf,
  catalogue,
  categories,
  departmentsToAsk,
  dueAfterDays,
  isResidentId,
  isUscc,
  isValidId,
  lawAt,
  moveByTimeLost,
  refundDue,
  residentIdCheckDigit,
  resumeDue,
  suspensionGrounds,
  terminationGrounds,
  transfereeMaterials,
  transferorMaterials,
  usccCheckDigit,
  verificationDue,
  workingDaysBetween,
  type Calendar,
} from '../../src/rulebook/index.js';
import { law2024 } from './fixtures.js';

/** Weekends off, 1–7 October off, Saturday 12 October 2024 a make-up workday. */
const calendar: Calendar = {
  isWorkingDay: (date) => {
    if (date === '2024-10-12') return true;
    if (date >= '2024-10-01' && date <= '2024-10-07') return false;
    return ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
  },
  provisional: (date) => date >= '2027-01-01',
};

describe('deadlines in working days', () => {
  it('the day of the event is not counted, holidays and weekends neither, a make-up workday is (art. 16)', () => {
    const due = verificationDue(law2024, calendar, new Date('2024-09-30T17:00:00+08:00'));
    expect(due.dueOn).toBe('2024-10-12');
    expect(due.dueAt.toISOString()).toBe('2024-10-12T16:00:00.000Z');
    expect(due.provisional).toBe(false);
  });
  it('three working days for a deposit, counted from the day in Shanghai (art. 20)', () => {
    expect(refundDue(law2024, calendar, new Date('2024-06-03T16:30:00Z')).dueOn).toBe('2024-06-07'); // already 4 June there
  });
  it('a year whose notice is not known makes the date provisional', () => {
    expect(verificationDue(law2024, calendar, new Date('2026-12-30T10:00:00+08:00')).provisional).toBe(true);
  });
  it('calendar days that end on a day off run to the next working day (Civil Code 203)', () => {
    expect(dueAfterDays(calendar, new Date('2024-09-26T10:00:00+08:00'), 7).dueOn).toBe('2024-10-08');
  });
  it('n working days contain n working days and end on one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), (offset, n) => {
        const from = addDays('2024-01-01', offset);
        const due = addWorkingDays(calendar, from, n);
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(workingDaysBetween(calendar, from, due)).toBe(n);
      }),
    );
  });
  it('a suspension moves what was still to come by the time lost (art. 26)', () => {
    const [at, from, to] = [new Date(5000), new Date(1000), new Date(4000)];
    expect(moveByTimeLost(at, from, to).getTime()).toBe(8000);
    expect(moveByTimeLost(new Date(900), from, to).getTime()).toBe(900);
    const day = (date: string) => new Date(`${date}T10:00:00+08:00`);
    expect(resumeDue(calendar, '2024-06-07', day('2024-06-05'), day('2024-06-17')).dueOn).toBe('2024-06-19');
    expect(resumeDue(calendar, '2024-06-07', day('2024-06-10'), day('2024-06-17')).dueOn).toBe('2024-06-07');
  });
});

describe('identity numbers (art. 13)', () => {
  const id = (first17: string) => first17 + residentIdCheckDigit(first17);
  it('GB 11643: the standard’s own example, and one digit off', () => {
    expect(isResidentId('11010519491231002X', '2024-01-01')).toBe(true);
    expect(isResidentId('110105194912310021', '2024-01-01')).toBe(false);
    expect(isResidentId('11010519491231002x', '2024-01-01')).toBe(false);
    expect(isResidentId('１1010519491231002X', '2024-01-01')).toBe(false);
  });
  it('a birth date must exist and not lie ahead', () => {
    expect(isResidentId(id('15272719900230001'), '2024-01-01')).toBe(false);
    expect(isResidentId(id('15272720240604001'), '2024-06-03')).toBe(false);
    expect(isResidentId(id('15272720240604001'), '2024-06-04')).toBe(true);
    expect(ageOf(id('15272720060603001'), '2024-06-03')).toBe(18);
    expect(ageOf(id('15272720060604001'), '2024-06-03')).toBe(17);
  });
  it('every other check digit is refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.constantFrom(...'0123456789X'), (serial, digit) => {
        const first17 = `15272719900101${String(serial).padStart(3, '0')}`;
        expect(isResidentId(first17 + digit, '2024-01-01')).toBe(digit === residentIdCheckDigit(first17));
      }),
    );
  });
  it('GB 32100', () => {
    const code = (first17: string) => first17 + usccCheckDigit(first17);
    expect(isUscc(code('N2150627MA0Q12345'))).toBe(true);
    expect(isUscc('91350100M000100Y43')).toBe(true); // the standard's example
    expect(isUscc('91350100M000100Y44')).toBe(false);
    expect(isUscc(code('9I350100M000100Y4'))).toBe(false);
  });
  it('other documents by their form; nonsense never throws', () => {
    expect(isValidId('passport', 'E12345678', '2024-01-01')).toBe(true);
    expect(isValidId('hkMacaoPermit', 'H12345678', '2024-01-01')).toBe(true);
    for (const value of [null, undefined, 5, {}, '', 'x'.repeat(1e5)]) {
      for (const type of ['residentId', 'uscc', 'passport', 'nothing'] as never[])
        expect(isValidId(type, value, '2024-01-01')).toBe(false);
    }
  });
});

describe('the catalogue (art. 12, 15, 26, 27)', () => {
  it('twelve categories, eight and seven kinds of paper, seven and six grounds', () => {
    expect(categories.map((c) => c.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(
      [transferorMaterials, transfereeMaterials, suspensionGrounds, terminationGrounds].map((list) => list.length),
    ).toEqual([8, 7, 7, 6]);
  });
  it('every sub-kind has somebody to ask, every period is above zero', () => {
    for (const { no, subKinds, periods } of categories) {
      expect(Math.min(periods.announcementWorkingDays, periods.villageNoticeDays)).toBeGreaterThan(0);
      for (const { code } of subKinds) expect(departmentsToAsk(no, code).length).toBeGreaterThan(0);
    }
  });
  it('is plain JSON', () => {
    const json = catalogue(lawAt('2026-06-01'));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.law).toMatchObject({ lapsed: true });
  });
});
