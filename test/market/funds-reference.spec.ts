import { bookingInstant, inFuture, inTime, parseBooking } from '../../src/funds/bank/booking-time.js';
import { checkDigits, isReference, newReference, referencesIn, spaced } from '../../src/funds/bank/reference.js';
import { toOffsetIso } from '../../src/values/index.js';

describe('references of payment orders', () => {
  const references = Array.from({ length: 200 }, () => newReference('deposit'));

  it('pass their own check, and begin with their purpose', () => {
    expect(references.every(isReference)).toBe(true);
    expect(references.every((text) => text.startsWith('1'))).toBe(true);
    expect(newReference('price')).toMatch(/^2\d{11}$/);
    expect(checkDigits('1000000000')).toHaveLength(2);
  });

  it('find every wrong digit', () => {
    for (const text of references.slice(0, 50)) {
      for (let at = 0; at < text.length; at++) {
        const wrong = text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
        expect(isReference(wrong)).toBe(false);
      }
    }
  });

  it('find every two neighbours swapped', () => {
    for (const text of references) {
      for (let at = 0; at + 1 < text.length; at++) {
        if (text[at] === text[at + 1]) continue;
        expect(isReference(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2))).toBe(false);
      }
    }
  });

  const one = newReference('deposit');
  const other = newReference('deposit');
  it.each([
    ['alone', one, [one]],
    ['as it is shown', spaced(one), [one]],
    ['between words', `保证金${one}谢谢`, [one]],
    ['with dashes', one.replace(/(\d{4})(?=\d)/g, '$1-'), [one]],
    ['in full-width digits', one.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), [one]],
    ['two of them', `${one},${other}`, [one, other]],
    ['nothing', '张三缴保证金', []],
  ])('are read from a remark: %s', (_, remark, expected) => {
    expect(referencesIn(remark).candidates).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(referencesIn(remark)).toEqual({ candidates: [], looksLikeOne: false });
  });

  it('a misspelt one looks like one', () => {
    const misspelt = one.slice(0, 11) + ((Number(one[11]) + 1) % 10);
    expect(referencesIn(misspelt)).toEqual({ candidates: [], looksLikeOne: true });
  });
});

describe('art. 20: in time by the bank’s booking time', () => {
  const dueBy = new Date('2026-03-05T16:00:00+08:00');
  const midnight = new Date('2026-03-06T00:00:00+08:00');
  it.each([
    ['a millisecond before the deadline', '2026-03-05T15:59:59.999+08:00', dueBy, true],
    ['exactly at the deadline', '2026-03-05T16:00:00+08:00', dueBy, false],
    ['the same instant in another offset', '2026-03-05T08:00:00Z', dueBy, false],
    ['only the day, the day of the deadline', '2026-03-05', dueBy, true],
    ['only the day, the day after', '2026-03-06', dueBy, false],
    ['only the day, a deadline at 24:00', '2026-03-05', midnight, true],
    ['only the day, the day that begins at the deadline', '2026-03-06', midnight, false],
  ])('%s', (_, text, deadline, expected) => {
    expect(inTime(parseBooking(text), deadline)).toBe(expected);
  });

  it('a line that knows only its day stands at the end of that day', () => {
    expect(toOffsetIso(bookingInstant(parseBooking('2026-03-05')))).toBe('2026-03-05T23:59:59.999+08:00');
  });

  it('what has not happened yet cannot have been booked', () => {
    const now = new Date('2026-03-05T12:00:00+08:00');
    expect(inFuture(parseBooking('2026-03-05'), now)).toBe(false);
    expect(inFuture(parseBooking('2026-03-06'), now)).toBe(true);
    expect(inFuture(parseBooking('2026-03-05T12:30:00+08:00'), now)).toBe(true);
  });
});
