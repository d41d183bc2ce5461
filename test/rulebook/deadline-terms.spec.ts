import {
  articleOf,
  type Calendar,
  type DeadlineKind,
  deadlineState,
  deadlineTerms,
  type DeadlineTerm,
  restsOnProvisionalDays,
} from '../../src/rulebook/index.js';
import { law2024 } from './fixtures.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const dueAt = at('2026-03-06T00:00:00');
const before = new Date(dueAt.getTime() - 1);
const facts = { dueAt, doneAt: null, stoppedAt: null, binding: true };

describe('how a deadline stands (Civil Code 203: its last day runs to 24:00)', () => {
  it.each([
    ['a millisecond before', {}, before, 'running'],
    ['at 24:00 itself', {}, dueAt, 'overdue'],
    ['at 24:00, where nobody has to do anything', { binding: false }, dueAt, 'passed'],
    ['done in the last millisecond', { doneAt: before }, dueAt, 'met'],
    ['done at 24:00', { doneAt: dueAt }, dueAt, 'metLate'],
    ['done in time while the trade stands still', { doneAt: before, stoppedAt: before }, dueAt, 'met'],
    ['suspended before it came (art. 26)', { stoppedAt: before }, at('2026-04-01T00:00:00'), 'stopped'],
    ['suspended when it had come', { stoppedAt: dueAt }, at('2026-04-01T00:00:00'), 'overdue'],
  ])('%s', (_, more, now, state) => {
    expect(deadlineState({ ...facts, ...more }, now)).toBe(state);
  });
});

describe('what each deadline comes from', () => {
  const known = new Set(Object.values(articleOf).flat() as string[]);
  it.each(Object.entries<DeadlineTerm>(deadlineTerms))('%s names its article and its length', (_, term) => {
    expect(term.title).not.toBe('');
    expect(term.period(law2024, {})).toMatch(/^\d+个工作日$|^\d+日$|载明$|^合同约定$/);
    for (const article of term.article.split('、'))
      expect(known.has(article) || /^《.+》\d+$/.test(article)).toBe(true);
  });

  it('figures are those of the law in force and of the notice', () => {
    const { check, departmentReply, refund, resultNotice, signing }: Record<DeadlineKind, DeadlineTerm> = deadlineTerms;
    const changed = { ...law2024, checkDays: 4, verificationDays: 6, refundDays: 2 };
    expect([check, departmentReply, refund].map((term) => term.period(changed, {}))).toEqual([
      '4个工作日',
      '6个工作日',
      '2个工作日',
    ]);
    expect(resultNotice.period(law2024, { resultNoticeWorkingDays: 5 })).toBe('5个工作日');
    expect(signing.period(law2024, { contractDays: 15 })).toBe('15日');
  });
});

describe('holidays that are not published yet', () => {
  const calendar: Calendar = { isWorkingDay: () => true, provisional: (day) => day >= '2027-01-01' };
  it.each([
    ['2026-12-28', '2027-01-01', false],
    ['2026-12-28', '2027-01-02', true],
    ['2026-12-31', '2027-01-02', true],
    ['2027-01-01', '2027-01-02', false],
  ])('from %s to the beginning of %s: %s', (from, to, expected) => {
    expect(restsOnProvisionalDays(calendar, at(`${from}T10:00:00`), at(`${to}T00:00:00`))).toBe(expected);
  });
});
