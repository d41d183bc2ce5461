import {
  addWorkingDays,
  dueAfterDays,
  moveByTimeLost,
  prioritiesOf,
  resumeDue,
  rules,
  tierOf,
  dueAfterWorkingDays,
  type AllFacts,
  type Calendar,
} from '../../src/rulebook/index.js';
import { area, collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

/** What survived mutation testing (docs/mutation.md) is held here: the shown facts, the way out of each rule, and the edges of the deadlines. */
const judged = (id: string, facts: Partial<AllFacts> = {}) =>
  rules.find((rule) => rule.id === id)!.assess({ ...goodFacts(), ...facts }, law2024);
const good = goodFacts();
const valuation = good.valuation!;
const every: Calendar = { isWorkingDay: () => true, provisional: () => false };
const station = { level: 'station', arranged: true } as const;
const part = { listingId: 'l1', number: 'YQ-1', filedOn: '2024-01-02', because: 'asset' } as const;

describe('art. 35: what each verdict shows, and when it does not apply', () => {
  const related = [{ ...part, value: yuan('900000'), mu: area('1') }];
  it('shows the sums and every part that made them', () => {
    const { facts } = judged('not-split', { venue: station, relatedParts: related });
    expect(facts).toEqual({
      because: ['value'],
      value: '1014400.00',
      mu: '45.00',
      parts: [{ number: 'YQ-1', listingId: 'l1', value: '900000.00', mu: '1.00', because: 'asset' }],
    });
  });
  it('no part, no question; a part at the centre, below the line, or a listing that must go by itself: passed here', () => {
    for (const id of ['not-split', 'deal-not-split']) {
      expect(judged(id, { venue: station }).verdict).toBe('notApplicable');
      expect(judged(id, { relatedParts: related }).verdict).toBe('pass');
      expect(judged(id, { venue: station, relatedParts: [{ ...related[0]!, value: yuan('1') }] }).verdict).toBe('pass');
      expect(judged(id, { venue: station, areaMu: area('150'), relatedParts: related }).verdict).toBe('pass');
    }
  });
  it('the centre may hold what must go there, and says why', () => {
    expect(judged('must-trade-at-centre', { areaMu: area('150') })).toMatchObject({
      verdict: 'pass',
      detail: expect.stringContaining('150'),
    });
    expect(judged('must-trade-at-centre', { venue: station })).toMatchObject({
      verdict: 'pass',
      detail: '未达到须进旗级平台的标准',
    });
  });
  it('in public: only above the line, only an agreement, only where nobody else is left', () => {
    expect(judged('public-method', { areaMu: area('150') }).verdict).toBe('pass');
    expect(judged('public-method', { method: 'agreement' }).verdict).toBe('notApplicable');
    expect(judged('public-deal', { byAgreement: false, areaMu: area('150') }).verdict).toBe('notApplicable');
    expect(judged('public-deal', { byAgreement: true, qualifiedApplicants: 5 })).toMatchObject({
      verdict: 'pass',
      facts: { because: [] },
    });
    expect(judged('public-deal', { byAgreement: true, areaMu: area('150'), qualifiedApplicants: 1 })).toMatchObject({
      verdict: 'pass',
      facts: { qualifiedApplicants: 1, because: ['area'] },
    });
  });
  it('where no line is named nothing is reached, and an unknown category asks no rule to throw', () => {
    const own = goodFacts({ category: 4, owners: [household()] });
    expect(tierOf(own, law2024)).toMatchObject({ because: [], reasons: [], must: false });
    expect(tierOf({ ...own, category: 13 as never }, law2024).must).toBe(false);
  });
});

describe('art. 29: the floor', () => {
  it('is asked of transfers with a collective’s part, and of no others', () => {
    for (const id of ['valuation', 'reserve-floor', 'deal-floor']) {
      expect(judged(id, { direction: 'procurement', valuation: null }).verdict).toBe('notApplicable');
      expect(judged(id, { owners: [household()], valuation: null }).verdict).toBe('notApplicable');
    }
    expect(judged('valuation')).toMatchObject({ verdict: 'pass', facts: { kind: 'appraised', amount: '1200.00' } });
    expect(judged('reserve-floor')).toMatchObject({ verdict: 'pass', facts: { floor: '48000.00', price: '52000.00' } });
  });
  it('a recorded value needs no appraiser and no report; a report of today is a report', () => {
    const recorded = {
      ...valuation,
      kind: 'recorded',
      appraiser: null,
      appraiserEntry: null,
      reportDate: null,
    } as const;
    expect(judged('valuation', { valuation: recorded }).verdict).toBe('pass');
    expect(judged('valuation', { valuation: { ...valuation, reportDate: '2024-06-03' } }).verdict).toBe('pass');
  });
  it.each([
    ['appraised', '评估值'],
    ['recorded', '原值（净值）'],
  ] as const)('names what was missed: %s', (kind, words) => {
    const found = judged('reserve-floor', { valuation: { ...valuation, kind, amount: yuan('1300.01') } });
    expect(found).toMatchObject({ verdict: 'fail', facts: { floor: '52000.40', price: '52000.00' } });
    expect(found.detail).toContain(`低于${words}5`);
  });
  it('a valuation that cannot be compared is no floor to pass', () => {
    expect(
      judged('deal-floor', { valuation: { ...valuation, transferKind: 'transfer', amount: yuan('1') } }),
    ).toMatchObject({
      verdict: 'fail',
      detail: expect.stringContaining('没有可比'),
    });
  });
  it('where one of the two is a lump sum the whole is compared; so it is where the collective owns no parcel', () => {
    const lump = { ...valuation, basis: 'lump', amount: yuan('114400.01') } as const;
    expect(judged('reserve-floor', { valuation: lump })).toMatchObject({
      verdict: 'fail',
      facts: { price: '114400.00' },
    });
    const facts = { owners: [household(), collective({ partyId: 'c9' })], parcels: [parcel('44')] };
    expect(judged('reserve-floor', facts)).toMatchObject({ verdict: 'pass', facts: { price: '114400.00' } });
  });
  it('a ceiling shows itself', () => {
    const facts = { direction: 'procurement', ceiling: yuan('114400') } as const;
    expect(judged('ceiling', facts)).toMatchObject({ verdict: 'pass', facts: { ceiling: '114400.00' } });
    expect(judged('ceiling', { ...facts, dealTotal: yuan('114400.01') }).facts).toEqual({
      ceiling: '114400.00',
      dealTotal: '114400.01',
    });
    expect(judged('ceiling').verdict).toBe('notApplicable');
  });
});

describe('art. 20: the deposit shows its figures', () => {
  it('with the share of its method', () => {
    expect(judged('deposit-cap', { deposit: yuan('50000') })).toMatchObject({
      facts: { deposit: '50000.00', estimatedValue: '114400.00', cap: '45760.00' },
      detail: expect.stringContaining('40%'),
    });
    expect(judged('deposit-cap', { method: 'tender' }).detail).toContain('的2%');
    expect(judged('bond-cap', { method: 'tender', bond: yuan('11440') })).toMatchObject({
      verdict: 'pass',
      facts: { bond: '11440.00', estimatedValue: '114400.00', cap: '11440.00' },
    });
    expect(judged('bond-cap', { bond: yuan('99999') })).toMatchObject({ verdict: 'notApplicable', detail: '非招投标' });
    expect(judged('deposit-paid').facts).toEqual({ due: '10000.00', paidInTime: '10000.00' });
  });
});

describe('Land Contract Law: who is asked is named', () => {
  const company = party({ partyId: 'b1', kind: 'legalPerson', farmer: false, age: null, name: '某公司' });
  it('36', () => {
    const lacking = [
      household({ collectiveNotifiedOn: null }),
      household({ partyId: 'h2', name: '乙户', collectiveNotifiedOn: null }),
    ];
    expect(judged('collective-notified', { owners: lacking }).detail).toContain('其木格户、乙户');
    expect(judged('collective-notified').facts).toEqual({ contractors: 1 });
  });
  it('46', () => {
    const owners = [household({ contractorConsentOn: '2024-06-01' }), household({ partyId: 'h2' })];
    expect(judged('contractor-consent', { transferKind: 'sublease', owners })).toMatchObject({
      facts: { lacking: 1 },
      missing: ['h2'],
    });
    expect(judged('contractor-consent', { transferKind: 'sublease', owners: [owners[0]!] }).facts).toEqual({
      onward: 1,
    });
  });
  it('45', () => {
    const capitalReview = {
      askedOn: '2024-06-01',
      dueOn: '2024-06-29',
      qualification: true,
      project: true,
      risk: true,
      documentFileId: 'f',
    };
    const open = judged('capital-review', {
      applicants: [company],
      capitalReview: { ...capitalReview, project: null, risk: null },
    });
    expect(open).toMatchObject({ facts: { capital: 1 }, missing: ['b1'] });
    expect(open.detail).toContain('项目审核、风险防范尚无结论（期限至2024-06-29）');
    expect(judged('capital-review', { applicants: [company], capitalReview }).facts).toEqual({ reviewed: 1 });
  });
  it('47', () => {
    expect(judged('mortgage-consent', { mortgageCollectiveNotifiedOn: null }).missing).toEqual(['向发包方备案']);
    const takenOver = { mortgagedRight: 'takenOver', mortgageConsentOn: null } as const;
    expect(judged('mortgage-consent', takenOver).missing).toEqual(['承包方书面同意']);
    expect(judged('not-under-trade', { tradedIn: 'YQ-2' }).facts).toEqual({ tradedIn: 'YQ-2' });
  });
});

describe('priorities in their order', () => {
  it('a published one with a name of its own stays beside several statutory ones', () => {
    const listing = { category: 1, transferKind: 'contract', ownerKinds: ['household', 'collective'] } as const;
    const published = [{ code: 'neighbour', name: '相邻户', evidence: '合同' }];
    expect(prioritiesOf(listing, published).map(({ rank }) => rank)).toEqual([3, 3, 4, 9]);
    expect(prioritiesOf(listing).map(({ rank }) => rank)).toEqual([3, 3, 4]);
  });
});

describe('deadlines at their edges', () => {
  it('counts whole numbers of days from nought to a thousand, and nothing else', () => {
    expect(addWorkingDays(every, '2024-06-03', 0)).toBe('2024-06-03');
    expect(addWorkingDays(every, '2024-01-01', 1000)).toBe('2026-09-27');
    for (const days of [-1, 1001, 1.5, NaN, Infinity])
      expect(() => addWorkingDays(every, '2024-06-03', days)).toThrow('工作日');
  });
  it('a calendar without working days ends in words, not in a loop', () => {
    expect(() => addWorkingDays({ ...every, isWorkingDay: () => false }, '2024-06-03', 1)).toThrow('没有足够的工作日');
    expect(dueAfterDays({ ...every, isWorkingDay: () => false }, new Date('2024-06-03T10:00:00+08:00'), 1).dueOn).toBe(
      '2024-08-03',
    );
  });
  it('is provisional where only its last day is unknown, and not where that day is the event’s', () => {
    const from = (first: string): Calendar => ({ ...every, provisional: (date) => date >= first });
    const event = new Date('2024-06-03T10:00:00+08:00');
    expect(dueAfterWorkingDays(from('2024-06-06'), event, 3).provisional).toBe(true);
    expect(dueAfterWorkingDays(from('2024-06-07'), event, 3).provisional).toBe(false);
  });
  it('a restart on the very day, a deadline on the very day, a deadline that was over', () => {
    const at = (text: string) => new Date(`${text}+08:00`);
    const resumed = (due: string, stop: string, start: string) => resumeDue(every, due, at(stop), at(start)).dueOn;
    expect(resumed('2024-06-10', '2024-06-05T09:00:00', '2024-06-05T17:00:00')).toBe('2024-06-10');
    expect(resumed('2024-06-05', '2024-06-05T09:00:00', '2024-06-20T09:00:00')).toBe('2024-06-21');
    expect(resumed('2024-06-04', '2024-06-05T09:00:00', '2024-06-20T09:00:00')).toBe('2024-06-04');
    expect(resumed('2024-06-08', '2024-06-05T09:00:00', '2024-06-20T09:00:00')).toBe('2024-06-23');
    const stop = at('2024-06-05T09:00:00');
    expect(moveByTimeLost(stop, stop, at('2024-06-06T09:00:00'))).toEqual(stop);
  });
});
