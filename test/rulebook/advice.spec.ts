import fc from 'fast-check';
import { Area, Dec, Money } from '../../src/values/index.js';
import {
  advise,
  type AdviceQuery,
  type Calendar,
  categories,
  methods,
  partyKinds,
  transferKinds,
} from '../../src/rulebook/index.js';
import { law2024, yuan } from './fixtures.js';

/** Monday to Friday; 2025 is not announced yet. */
const calendar: Calendar = {
  isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
  provisional: (date) => date.startsWith('2025'),
};

const plan = (more: Partial<AdviceQuery> = {}): AdviceQuery => ({
  direction: 'transfer',
  category: 1,
  subKind: 'cropland',
  transferKind: 'lease',
  method: 'ascending',
  owner: 'household',
  value: yuan('150000.00'),
  area: Area.of('100'),
  throughAgent: false,
  from: '2024-06-03',
  ...more,
});
const ask = (more: Partial<AdviceQuery> = {}) => advise(plan(more), law2024, calendar);

describe('what the guide answers before anybody files (art. 9)', () => {
  it.each([
    ['999999.99', '149.9999', false],
    ['1000000.00', '1', true],
    ['1.00', '150', true],
  ])('art. 35: land of %s yuan and %s mu: centre %s, the figure itself included', (value, area, centre) => {
    const answer = ask({ value: yuan(value), area: Area.of(area) });
    expect(answer.centre).toBe(centre);
    expect(answer.reasons.length > 0).toBe(centre);
    expect(answer.methods.some(({ code }) => code === 'agreement')).toBe(!centre);
  });

  it('art. 35: names an agreement above the figures as a fault, and says what to choose', () => {
    expect(ask({ method: 'agreement', value: yuan('2000000.00') }).faults).toEqual([
      expect.objectContaining({ code: 'MUST_TRADE_IN_PUBLIC', article: '35' }),
    ]);
    expect(ask().faults).toEqual([]);
  });

  it('art. 12, 14: names what the category does not know', () => {
    const codes = ask({ subKind: 'well', transferKind: 'sale', direction: 'procurement' }).faults.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['CATEGORY_NOT_TRADABLE', 'METHOD_NOT_ALLOWED']);
  });

  it('art. 20: the largest deposit by method, the stricter law of tenders included', () => {
    expect(ask().depositAtMost.toString()).toBe('60000.00');
    expect(ask({ method: 'tender' }).depositAtMost.toString()).toBe('3000.00');
  });

  it('art. 15, 5, 7: the papers of a household, and of a collective', () => {
    const names = (more: Partial<AdviceQuery>) => ask(more).transferorPapers.map(({ name }) => name);
    expect(names({})).toContain('自愿流转声明');
    expect(names({})).not.toContain('授权委托书及受托方、负责人身份证明');
    expect(names({ throughAgent: true })).toContain('授权委托书及受托方、负责人身份证明');
    expect(names({ owner: 'collective' })).toEqual(
      expect.arrayContaining(['成员（代表）大会决议', '村内公示及无异议证明', '镇人民政府、旗农牧经管部门备案']),
    );
    expect(ask().transfereePapers).toHaveLength(7);
  });

  it('art. 16–20: each step follows the one before by its working days, and says where a year is provisional', () => {
    const { steps } = ask();
    expect(steps.map(({ dueOn }) => dueOn)).toEqual([
      '2024-06-10',
      '2024-06-17',
      '2024-06-24',
      '2024-07-01',
      '2024-07-04',
      '2024-07-11',
      '2024-07-16',
    ]);
    expect(steps.every(({ startsOn }, no) => startsOn === (steps[no - 1]?.dueOn ?? '2024-06-03'))).toBe(true);
    expect(steps.some(({ provisional }) => provisional)).toBe(false);
    expect(ask({ from: '2024-12-27' }).steps[0]).toMatchObject({ dueOn: '2025-01-03', provisional: true });
  });

  it('art. 14: a tender and an auction have the longer period of their own law', () => {
    const notice = (method: AdviceQuery['method']) => ask({ method }).steps[2];
    expect(notice('tender')).toMatchObject({ days: 20, unit: 'day', bound: 'atLeast' });
    // Seven days end before five working days and a weekend have passed only where no weekend is between; here both do.
    expect(notice('auction')!.dueOn >= notice('ascending')!.dueOn).toBe(true);
  });

  it('art. 23: collectives and farmers’ households pay no fee, a company does', () => {
    expect([ask().feeExempt, ask({ owner: 'collective' }).feeExempt, ask({ owner: 'legalPerson' }).feeExempt]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('Land Contract Law 36, 45, 46: what is due around contracted land, and nothing around a tractor', () => {
    expect(ask({ transferKind: 'sublease' }).consents.map(({ article }) => article)).toEqual([
      '农村土地承包法第四十五条',
      '农村土地承包法第三十六条',
      '农村土地承包法第四十六条',
    ]);
    expect(ask({ category: 4, subKind: 'machinery' }).consents).toEqual([]);
  });

  it('never throws, never promises more than the cap, and never goes back in time, whatever is asked', () => {
    const query = fc.record({
      direction: fc.constantFrom('transfer', 'procurement', 'investment'),
      category: fc.constantFrom(...categories.map(({ no }) => no)),
      subKind: fc.oneof(fc.constantFrom('cropland', 'building', 'other'), fc.string()),
      transferKind: fc.constantFrom(...transferKinds),
      method: fc.constantFrom(...methods),
      owner: fc.constantFrom(...partyKinds),
      value: fc.bigInt({ min: 1n, max: 10n ** 14n }).map((fen) => Money.ofFen(fen)),
      area: fc.integer({ min: 0, max: 10_000_000 }).map((mu) => Area.of(String(mu))),
      throughAgent: fc.boolean(),
      from: fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2024, 2, 5 + n)).toISOString().slice(0, 10)),
    }) as fc.Arbitrary<AdviceQuery>;
    fc.assert(
      fc.property(query, (one) => {
        const answer = advise(one, law2024, calendar);
        const forty = Money.floorToFen(one.value.times(new Dec('0.4')));
        for (const { depositAtMost } of answer.methods) expect(depositAtMost.lte(forty)).toBe(true);
        let day = one.from;
        for (const { dueOn } of answer.steps) {
          expect(dueOn >= day).toBe(true);
          day = dueOn;
        }
        if (answer.centre) expect(answer.methods.map(({ code }) => code)).not.toContain('agreement');
      }),
    );
  });
});
