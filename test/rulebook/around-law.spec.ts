import {
  assess,
  capitalReviewDue,
  compareRank,
  isBusinessCapital,
  isContractedLand,
  isContractor,
  isCooperativeCode,
  lawAt,
  prioritiesOf,
  publishedRank,
  rules,
  transfersOn,
  usccCheckDigit,
  violationsOf,
  type AllFacts,
  type CategoryNo,
  type Outcome,
  type TransferKind,
} from '../../src/rulebook/index.js';
import { collective, goodFacts, household, law2024, party } from './fixtures.js';

const verdict = (id: string, facts: Partial<AllFacts>): Outcome =>
  rules.find((rule) => rule.id === id)!.assess({ ...goodFacts(), ...facts }, law2024).verdict;
const company = party({ partyId: 'b1', kind: 'legalPerson', farmer: false, age: null, name: '某公司' });
const held = (more: object = {}) => ({ ...household(), ...company, ...more });

describe('land law around the Measures (Land Contract Law 36, 45, 46, 47)', () => {
  it.each([
    [1, 'cropland', true],
    [1, 'pasture', true],
    [1, 'pond', true],
    [1, 'otherContract', false],
    [2, 'forestLand', true],
    [2, 'underForest', true],
    [2, 'treeOwnership', false],
    [3, 'pond', false],
    [7, 'industrial', false],
  ] as [CategoryNo, string, boolean][])(
    'category %i, %s: land under household contract: %s',
    (category, subKind, is) => {
      expect(isContractedLand(category, subKind)).toBe(is);
      expect(verdict('collective-notified', { category, subKind })).toBe(is ? 'pass' : 'notApplicable');
      expect(
        verdict('contractor-consent', { category, subKind, owners: [held({ contractorConsentOn: '2024-06-03' })] }),
      ).toBe(is ? 'pass' : 'notApplicable');
      expect(verdict('capital-review', { category, subKind, applicants: [company] })).toBe(
        is ? 'fail' : 'notApplicable',
      );
    },
  );

  it('36: every contractor’s contract is told; a collective’s own land needs no notice to itself', () => {
    expect(isContractor({ kind: 'individual' })).toBe(true);
    expect(isContractor({ kind: 'collective' })).toBe(false);
    const two = [household(), household({ partyId: 'h2', name: '另一户', collectiveNotifiedOn: null })];
    expect(
      rules.find(({ id }) => id === 'collective-notified')!.assess({ ...goodFacts(), owners: two }, law2024),
    ).toMatchObject({
      verdict: 'fail',
      missing: ['h2'],
      facts: { lacking: 1 },
    });
    expect(verdict('collective-notified', { owners: [collective()] })).toBe('notApplicable');
    expect(verdict('collective-notified', { direction: 'procurement' })).toBe('notApplicable');
  });

  it('45: a company, a partnership; not a co-operative, a family farm, a collective, a person', () => {
    const capital = (more: object) =>
      isBusinessCapital({ kind: 'legalPerson', farmer: false, cooperative: false, ...more });
    expect([capital({}), capital({ kind: 'organisation' })]).toEqual([true, true]);
    expect(
      [
        { cooperative: true },
        { farmer: true },
        { kind: 'collective' },
        { kind: 'individual' },
        { kind: 'household' },
      ].map(capital),
    ).toEqual([false, false, false, false, false]);
    const code = (first: string) => first + usccCheckDigit(first);
    expect(isCooperativeCode(code('93150627MA0000001'))).toBe(true);
    expect(isCooperativeCode(code('91150627MA0000001'))).toBe(false);
    expect(isCooperativeCode('93150627MA00000010')).toBe(false);
  });

  it('45: all three findings and the paper; of joint applicants one company is enough to ask', () => {
    const passed = {
      askedOn: '2024-06-01',
      dueOn: '2024-06-29',
      qualification: true,
      project: true,
      risk: true,
      documentFileId: 'f',
    };
    const review = (more: object) =>
      verdict('capital-review', { applicants: [party(), company], capitalReview: { ...passed, ...more } });
    expect(review({})).toBe('pass');
    for (const finding of ['qualification', 'project', 'risk']) {
      expect([false, null].map((found) => review({ [finding]: found }))).toEqual(['fail', 'fail']);
      expect(review({ [finding]: undefined })).toBe('unknown');
    }
    expect(verdict('capital-review', { applicants: [party()], capitalReview: null })).toBe('notApplicable');
    expect(verdict('capital-review', { direction: 'investment', applicants: [company] })).toBe('notApplicable');
  });

  it('45: its own clock, with a mark where the year is not known yet', () => {
    const calendar = { isWorkingDay: () => true, provisional: (date: string) => date > '2024-06-20' };
    expect(capitalReviewDue(calendar, new Date('2024-06-03T10:00:00+08:00'))).toMatchObject({
      dueOn: '2024-06-23',
      provisional: true,
    });
  });

  it('46: a sublease by anybody but the collective, and whatever a body passes on', () => {
    const owners = [household(), collective(), held()];
    const ids = (kind: TransferKind) => transfersOn(kind, owners).map(({ partyId }) => partyId);
    expect(ids('sublease')).toEqual(['h1', 'b1']);
    expect(ids('lease')).toEqual(['b1']);
    expect(transfersOn('lease', [held({ kind: 'organisation' })])).toHaveLength(1);
    expect(verdict('contractor-consent', { owners: [household(), collective()] })).toBe('notApplicable');
    const on = (contractorConsentOn: string | null) =>
      verdict('contractor-consent', { owners: [held({ contractorConsentOn })] });
    expect([on(null), on('2024-06-02'), on('2024-06-03'), on('2024-06-04')]).toEqual(['fail', 'pass', 'pass', 'fail']);
    expect(verdict('contractor-consent', { direction: 'investment', owners: [held()] })).toBe('notApplicable');
  });

  it('47: a contractor tells the collective; who took the right over needs the consent besides', () => {
    const day = '2024-06-03';
    const may = (mortgagedRight: AllFacts['mortgagedRight'], consent: string | null, told: string | null) =>
      verdict('mortgage-consent', { mortgagedRight, mortgageConsentOn: consent, mortgageCollectiveNotifiedOn: told });
    expect(may('contracted', null, day)).toBe('pass');
    expect(may('takenOver', day, day)).toBe('pass');
    expect(may('takenOver', day, null)).toBe('fail');
    expect(may('other', null, null)).toBe('notApplicable');
  });
});

describe('priorities (art. 29, law)', () => {
  const codes = (category: CategoryNo, transferKind: TransferKind, ownerKinds: string[]) =>
    prioritiesOf({ category, transferKind, ownerKinds }).map(({ code }) => code);
  it.each([
    ['a household’s cropland, let', 1, 'lease', ['household'], ['memberForLand']],
    ['a person’s cropland, let', 1, 'lease', ['individual'], ['memberForLand']],
    [
      'a collective’s pasture, by contract',
      1,
      'contract',
      ['collective'],
      ['memberForOtherContract', 'memberForProject'],
    ],
    [
      'household and collective in one lot',
      1,
      'lease',
      ['household', 'collective'],
      ['memberForLand', 'memberForOtherContract'],
    ],
    ['a collective’s house, let', 3, 'lease', ['collective'], ['sittingTenantLease']],
    ['a collective’s house, sold', 3, 'transfer', ['collective'], ['coOwner', 'sittingTenantPurchase']],
    ['a collective’s enterprise, by contract', 3, 'contract', ['collective'], ['memberForProject']],
    ['shares', 11, 'transfer', ['individual'], ['coOwner', 'landShareIncome']],
    ['a household’s tractor, let', 4, 'lease', ['household'], []],
  ] as [string, CategoryNo, TransferKind, string[], string[]][])('%s', (_, category, kind, owners, expected) => {
    expect(codes(category, kind, owners)).toEqual(expected);
  });

  it('what a notice publishes comes last and never takes a statutory one’s place', () => {
    const listing = { category: 3, transferKind: 'lease', ownerKinds: ['collective'] } as const;
    const found = prioritiesOf(listing, [
      { code: 'neighbour', name: '相邻经营户', evidence: '合同' },
      { code: 'sittingTenantLease', name: '改小的承租人', evidence: '无' },
    ]);
    expect(found.map(({ code, rank, source }) => [code, rank, source])).toEqual([
      ['sittingTenantLease', 2, 'law'],
      ['neighbour', publishedRank, 'notice'],
    ]);
    expect(found[0]!.name).toBe('房屋承租人（承租）');
    expect(found[1]).toMatchObject({ citation: '交易公告', categories: null, transferKinds: null, owner: null });
  });

  it('the lower rank goes first; equals raise among themselves', () => {
    expect(Math.sign(compareRank({ rank: 1 }, { rank: 2 }))).toBe(-1);
    expect(Math.sign(compareRank({ rank: 3 }, { rank: 2 }))).toBe(1);
    expect(compareRank({ rank: 3 }, { rank: 3 })).toBe(0);
  });
});

describe('money that goes to the right hands (art. 23, 31)', () => {
  it('a company pays by the schedule; nothing asked of a farmer is nothing wrong', () => {
    expect(verdict('fee-exempt', { feePayer: company, fee: goodFacts().deposit })).toBe('notApplicable');
    expect(verdict('fee-exempt', {})).toBe('pass');
  });
  it('the same name in another spelling of the middle dot is the same name', () => {
    const payee = { kind: 'individual', name: '巴图·吉日嘎拉', representative: null, holder: '巴图•吉日嘎拉' } as const;
    expect(verdict('payee-matches', { payee })).toBe('pass');
  });
  it('a household is paid to its representative too, as the contract names him; nobody else is', () => {
    const payee = { name: '某户', representative: '某人', holder: '某人' };
    expect(verdict('payee-matches', { payee: { ...payee, kind: 'household' } })).toBe('pass');
    expect(verdict('payee-matches', { payee: { ...payee, kind: 'individual' } })).toBe('fail');
    expect(verdict('payee-matches', { payee: { ...payee, kind: 'household', holder: '邻居' } })).toBe('fail');
  });
  it('whose money it is does not lapse with the Measures (art. 37)', () => {
    const lapsed = lawAt('2026-06-01', [], { advisory: true }).law;
    const found = assess('pay', { payee: null }, lapsed);
    expect(violationsOf(found)).toEqual([expect.objectContaining({ code: 'PAYEE_MISMATCH' })]);
  });
});
