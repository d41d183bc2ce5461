import { addDays, addMonths, addYears, endOfDay } from '../../src/values/index.js';
import {
  capitalReviewDue,
  categories,
  checkDue,
  depositCap,
  entryThreshold,
  figures2024,
  landLaw,
  lawAt,
  measures2024,
  mustTradeOnMarket,
  refundDue,
  rules,
  statutoryPriorities,
  tierAtDeal,
  tierOf,
  verificationDue,
  votingAt,
  type AllFacts,
  type Calendar,
  type CategoryNo,
  type EntryThreshold,
  type Outcome,
} from '../../src/rulebook/index.js';
import { area, collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

const verdict = (id: string, facts: Partial<AllFacts>): Outcome =>
  rules.find((rule) => rule.id === id)!.assess({ ...goodFacts(), ...facts }, law2024).verdict;
const notice = goodFacts().announcement;
const at = (text: string) => new Date(`${text}+08:00`);
/** Every day is a working day but Saturday and Sunday. */
const weekdays: Calendar = {
  isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
  provisional: () => false,
};

describe('the figures of the Measures are those of the text', () => {
  it('one by one', () => {
    expect(JSON.parse(JSON.stringify(figures2024))).toEqual({
      depositShare: '0.4', // art. 20
      auctionViewingDays: 2, // Auction Law 48
      tenderRefundDays: 5, // Implementing Regulations of the Tender Law 57
      tenderBondShare: '0.1', // Implementing Regulations of the Tender Law 58
      tenderDepositShare: '0.02', // Implementing Regulations of the Tender Law 26
      centreFrom: {
        procurement: '1000000.00', // art. 35
        assetTransfer: '1500000.00',
        investment: '3000000.00',
        landValue: '1000000.00',
        landArea: '150.00',
      },
      aggregationMonths: 12,
      verificationDays: 5, // art. 16, 18
      checkDays: 5, // art. 17
      refundDays: 3, // art. 20
      maxLeaseYears: 20, // Civil Code 705
      adultAge: 18, // Civil Code 17
      ownLabourAge: 16, // Civil Code 18
      auctionNoticeDays: 7, // Auction Law 45
      tenderDays: 20, // Tender Law 24
      tenderMinBids: 3, // Tender Law 28
      tenderCandidateDays: 3, // Implementing Regulations of the Tender Law 54
      committeeMembers: 5, // Tender Law 37
      committeeExperts: [2, 3],
    });
    expect([measures2024.from, measures2024.to]).toEqual(['2024-03-05', '2026-03-05']); // art. 37
    expect(landLaw.capitalReviewDays).toBe(20);
  });
});

describe('art. 35: each line, a fen or a ten-thousandth below, on it, above it', () => {
  const lines: [string, Partial<AllFacts>, string][] = [
    ['procurement', { direction: 'procurement', category: 10, subKind: 'construction' }, '1000000'],
    ['collective asset', { category: 3, subKind: 'building' }, '1500000'],
    ['investment', { direction: 'investment', category: 10, subKind: 'industry' }, '3000000'],
    ['contracted land', {}, '1000000'],
    ['forest', { category: 2, subKind: 'forestLand' }, '1000000'],
  ];
  const fen = yuan('0.01');
  it.each(lines)('%s', (_, facts, line) => {
    const must = (value: ReturnType<typeof yuan>) =>
      tierOf(goodFacts({ ...facts, estimatedValue: value, areaMu: area('1') }), law2024);
    expect(must(yuan(line).minus(fen))).toMatchObject({ must: false, alone: false, because: [], reasons: [] });
    expect(must(yuan(line))).toMatchObject({ must: true, alone: true, because: ['value'] });
    expect(must(yuan(line).plus(fen)).must).toBe(true);
    // … by the final price as well, from a reserve that stayed below.
    const dealt = (total: ReturnType<typeof yuan>) =>
      tierAtDeal(goodFacts({ ...facts, estimatedValue: fen, areaMu: area('1'), dealTotal: total }), law2024).must;
    expect([dealt(yuan(line).minus(fen)), dealt(yuan(line))]).toEqual([false, true]);
  });

  it.each([
    ['149.9999', false],
    ['150', true],
    ['150.0001', true],
  ])('%s mu of land', (mu, must) => {
    const tier = tierOf(goodFacts({ areaMu: area(mu), estimatedValue: fen }), law2024);
    expect(tier).toMatchObject({ must, alone: must, because: must ? ['area'] : [] });
  });

  it('a household’s own machine, at any price, falls under no line (art. 5)', () => {
    const facts = goodFacts({ category: 4, owners: [household()], estimatedValue: yuan('99999999') });
    expect(tierOf(facts, law2024).must).toBe(false);
  });

  it('a lower final price never takes a listing back below the line', () => {
    const facts = goodFacts({ estimatedValue: yuan('1000000'), dealTotal: yuan('1') });
    expect(tierAtDeal(facts, law2024)).toMatchObject({ must: true, value: yuan('1000000') });
  });

  it('parts: to the day twelve months back; value and area each by their own sum', () => {
    const today = '2024-06-03';
    const part = (filedOn: string, value: string, mu: string) =>
      ({ listingId: filedOn, number: null, filedOn, because: 'decision', value: yuan(value), mu: area(mu) }) as const;
    const sum = (relatedParts: AllFacts['relatedParts']) =>
      tierOf(goodFacts({ today, estimatedValue: yuan('500000'), areaMu: area('100'), relatedParts }), law2024);
    expect(sum([part(addMonths(today, -12), '500000', '0')])).toMatchObject({
      must: true,
      alone: false,
      because: ['value'],
    });
    expect(sum([part(addDays(addMonths(today, -12), -1), '500000', '0')])).toMatchObject({ must: false, parts: [] });
    expect(sum([part(today, '499999.99', '49.9999')])).toMatchObject({ must: false });
    expect(sum([part(today, '0.01', '50')])).toMatchObject({ must: true, because: ['area'] });
    expect(sum([part(today, '250000', '25'), part('2024-01-01', '250000', '25')])).toMatchObject({
      because: ['value', 'area'],
    });
  });
});

describe('art. 20: the cap', () => {
  it.each([
    ['100.00', 'ascending', '40.00'],
    ['0.01', 'ascending', '0.00'],
    ['0.05', 'auction', '0.02'],
    ['100.00', 'tender', '2.00'],
    ['99.99', 'tender', '1.99'],
    ['9999999999999.99', 'agreement', '3999999999999.99'],
  ] as const)('of %s in %s is %s', (value, method, cap) => {
    expect(depositCap(yuan(value), method, law2024).toString()).toBe(cap);
  });
  it('the stricter figure wins, whichever that is', () => {
    const lower = { ...law2024, depositShare: law2024.tenderDepositShare.div(2) };
    expect(depositCap(yuan('100'), 'tender', lower).toString()).toBe('1.00');
  });
});

describe('days and years: one less, the figure, one more', () => {
  const opens = (days: number) => ({ ...notice, opensAt: at(`${addDays('2024-06-03', days)}T10:00:00`) });
  it.each([
    ['auction-notice', 'auction', 7],
    ['tender-period', 'tender', 20],
  ] as const)('%s (art. 14)', (id, method, days) => {
    const found = [days - 1, days, days + 1].map((n) => verdict(id, { method, announcement: opens(n) }));
    expect(found).toEqual(['fail', 'pass', 'pass']);
    expect(verdict(id, { method: 'ascending', announcement: opens(0) })).toBe('notApplicable');
  });

  it.each(categories.map((c) => [c.no, c.periods] as const))(
    'category %i: notice and village notice',
    (category, periods) => {
      const least = periods.announcementWorkingDays;
      const found = [least - 1, least, least + 1].map((workingDays) =>
        verdict('announcement-long-enough', { category, announcement: { ...notice, workingDays } }),
      );
      expect(found).toEqual(['fail', 'pass', 'pass']);
      const shown = [-1, 0, 1].map((more) => {
        const to = addDays('2024-05-11', periods.villageNoticeDays - 1 + more);
        return verdict('village-notice', {
          category,
          owners: [collective({ villageNotice: { from: '2024-05-11', to, openObjections: 0 } })],
        });
      });
      expect(shown).toEqual(['fail', 'pass', 'pass']);
    },
  );

  it('a village notice that ends today has not run out; one that ended yesterday has', () => {
    const until = (to: string) =>
      verdict('village-notice', {
        owners: [collective({ villageNotice: { from: '2024-05-11', to, openObjections: 0 } })],
      });
    expect([until('2024-06-03'), until('2024-06-02')]).toEqual(['fail', 'pass']);
  });

  const longest: [string, CategoryNo, string, AllFacts['transferKind'], number][] = [
    ['a lease (Civil Code 705)', 1, 'cropland', 'lease', 20],
    ['letting cropland by contract (Land Contract Law 21)', 1, 'cropland', 'contract', 30],
    ['letting pasture by contract', 1, 'pasture', 'contract', 50],
    ['other contract', 1, 'otherContract', 'contract', 50],
    ['forest', 2, 'forestLand', 'contract', 70],
    ['industry', 7, 'industrial', 'grant', 50],
    ['commerce', 7, 'commercial', 'grant', 40],
    ['commerce, as a share', 7, 'commercial', 'equity', 40],
    ['a collective’s house by contract', 3, 'building', 'contract', 20],
  ];
  it.each(longest)('the longest term: %s', (_, category, subKind, transferKind, years) => {
    const pricing = goodFacts().pricing;
    const term = (term: AllFacts['pricing']['term']) =>
      verdict('term-within-law', { category, subKind, transferKind, pricing: { ...pricing, term } });
    expect([years, years + 1].map((n) => term({ years: n }))).toEqual(['pass', 'fail']);
    const last = addDays(addYears('2024-06-03', years), -1);
    expect([last, addDays(last, 1)].map((to) => term({ from: '2024-06-03', to }))).toEqual(['pass', 'fail']);
    expect([last, addDays(last, 1)].map((to) => term({ from: null, to }))).toEqual(['pass', 'fail']);
    expect(term(null)).toBe('unknown');
  });

  it('a term ends with its title or before', () => {
    const ends = (contractEnd: string | null) =>
      verdict('term-within-title', {
        parcels: [parcel('1', 'mu', { contractEnd }), parcel('2', 'mu', { contractEnd: null })],
      });
    expect(['2026-06-01', '2026-06-02', '2026-06-03', null].map(ends)).toEqual(['fail', 'pass', 'pass', 'pass']);
  });

  it.each([
    [15, true, 'fail'],
    [16, false, 'fail'],
    [16, true, 'pass'],
    [17, true, 'pass'],
    [17, false, 'fail'],
    [18, false, 'pass'],
  ] as const)('capacity at %i, on own labour %s (Civil Code 17, 18)', (age, livesOnOwnLabour, found) => {
    expect(verdict('applicant-capacity', { applicants: [party({ age, livesOnOwnLabour })] })).toBe(found);
    expect(verdict('owner-capacity', { owners: [household({ age, livesOnOwnLabour })] })).toBe(found);
  });
  it('a person without an age is unknown, a body has none', () => {
    expect(verdict('applicant-capacity', { applicants: [party({ age: null })] })).toBe('unknown');
    expect(verdict('applicant-capacity', { applicants: [party({ kind: 'legalPerson', age: null })] })).toBe('pass');
  });

  it('working days: 5 for a department, 5 for a check, 3 for a refund, 20 for business capital', () => {
    const event = at('2024-06-03T15:00:00'); // a Monday
    const due = [verificationDue, checkDue, refundDue].map((of) => of(law2024, weekdays, event).dueOn);
    expect(due).toEqual(['2024-06-10', '2024-06-10', '2024-06-06']);
    expect(capitalReviewDue(weekdays, event).dueOn).toBe('2024-07-01');
    expect(refundDue(law2024, weekdays, event).dueAt).toEqual(endOfDay('2024-06-06'));
  });

  it('bids: two are too few, three are enough (Tender Law 28)', () => {
    expect([0, 2, 3, 4].map((bidsReceived) => verdict('tender-bids', { bidsReceived }))).toEqual([
      'fail',
      'fail',
      'pass',
      'pass',
    ]);
  });
});

describe('how a collective decides (art. 29), by the day of the resolution', () => {
  it.each([
    ['2025-04-30', 'members', [1, 2], [1, 2], 'present'],
    ['2025-04-30', 'representatives', [2, 3], [1, 2], 'present'],
    ['2025-05-01', 'members', [2, 3], [2, 3], 'all'],
    ['2025-05-01', 'representatives', [2, 3], [2, 3], 'all'],
  ] as const)('%s, %s', (date, assembly, quorum, majority, of) => {
    expect(votingAt(date, assembly)).toMatchObject({ quorum, majority, of });
  });

  it.each([
    ['members', '2025-05-01', 99, 66, 66, 'pass'],
    ['members', '2025-05-01', 99, 65, 65, 'fail'],
    ['members', '2025-05-01', 99, 99, 65, 'fail'],
    ['members', '2024-05-10', 100, 51, 26, 'pass'],
    ['members', '2024-05-10', 100, 50, 50, 'fail'],
    ['members', '2024-05-10', 100, 51, 25, 'fail'],
    ['representatives', '2024-05-10', 30, 20, 11, 'pass'],
    ['representatives', '2024-05-10', 30, 19, 19, 'fail'],
    ['representatives', '2024-05-10', 30, 20, 10, 'fail'],
  ] as const)('%s on %s: of %i %i came and %i agreed: %s', (assembly, date, entitled, present, inFavour, found) => {
    const resolution = { date, assembly, entitled, present, inFavour, reserve: null, renewal: false };
    expect(verdict('democratic-decision', { today: '2025-06-03', owners: [collective({ resolution })] })).toBe(found);
  });
});

describe('art. 37: the first and the last day', () => {
  it.each([
    ['2024-03-04', 'lapsed', true],
    ['2024-03-05', 'inForce', false],
    ['2026-03-04', 'inForce', false],
    ['2026-03-05', 'lapsed', true],
  ])('%s: %s', (date, situation, lapsed) => {
    expect(lawAt(date)).toMatchObject({ situation, law: { lapsed, advisory: false } });
  });
});

describe('market entry by town (art. 5, 7, 12)', () => {
  const row = (townCode: string, from: string, least: string): EntryThreshold => ({
    townCode,
    from,
    least: yuan(least),
    citation: 'x',
  });
  const table = [row('a', '2024-05-01', '50000'), row('a', '2025-01-01', '20000'), row('b', '2024-05-01', '1')];
  it.each([
    ['a', '2024-04-30', '0.00'],
    ['a', '2024-05-01', '50000.00'],
    ['a', '2024-12-31', '50000.00'],
    ['a', '2025-01-01', '20000.00'],
    ['c', '2025-01-01', '0.00'],
  ])('town %s on %s: %s', (town, on, least) => {
    expect(entryThreshold(town, on, table).toString()).toBe(least);
    expect(entryThreshold(town, on, [...table].reverse()).toString()).toBe(least);
  });
  it('the figure itself must come; without a figure everything must', () => {
    const must = (value: string, on = '2024-06-01') =>
      mustTradeOnMarket({ townCode: 'a', on, value: yuan(value) }, table).must;
    expect([must('49999.99'), must('50000'), must('0.01', '2024-01-01')]).toEqual([false, true, true]);
    expect(mustTradeOnMarket({ townCode: 'a', on: '2024-06-01', value: yuan('0.01') }).must).toBe(true);
  });
  it('a household’s private deal is never a case', () => {
    expect(
      verdict('traded-on-market', { reportedOwners: ['household', 'individual'], reportedValue: yuan('9999999') }),
    ).toBe('notApplicable');
  });
});

describe('priorities as data (art. 29)', () => {
  it('each has a rank, a citation and a proof of its own', () => {
    expect(new Set(statutoryPriorities.map(({ code }) => code)).size).toBe(statutoryPriorities.length);
    for (const { rank, citation, evidence } of statutoryPriorities) {
      expect(rank).toBeGreaterThan(0);
      expect(citation).toMatch(/第.+条$/);
      expect(evidence).not.toBe('');
    }
  });
});
