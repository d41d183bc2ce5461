import {
  type AllFacts,
  type CalendarNotice,
  eligibility,
  type Instrument,
  lawVersions,
  noticeFaults,
  prioritiesOf,
  publishedRank,
  rules,
  suspensionGrounds,
} from '../../src/rulebook/index.js';
import { goodFacts, law2024 } from './fixtures.js';

const good = goodFacts();
const judged = (id: string, facts: Partial<AllFacts>) =>
  rules.find((rule) => rule.id === id)!.assess({ ...good, ...facts }, law2024);

/** What mutation testing found that no test had noticed: one small thing each. */
describe('edges of the rules', () => {
  it('art. 26: a mortgage bars no restart, and neither does what was ended; a seizure does', () => {
    const mortgage = { ...good.encumbrances[0], kind: 'mortgage' } as AllFacts['encumbrances'][number];
    expect(judged('restart-unopposed', { encumbrances: [mortgage] })).toMatchObject({
      verdict: 'pass',
      facts: { openDisputes: 0, seizures: 0 },
    });
    const seizure = { ...mortgage, kind: 'seizure' } as const;
    expect(judged('restart-unopposed', { encumbrances: [mortgage, seizure] })).toMatchObject({
      verdict: 'fail',
      facts: { seizures: 1 },
    });
  });

  it('art. 26: of several who ask, every stranger says how the right concerns him', () => {
    const byRequest = suspensionGrounds.find(({ needs }) => (needs as readonly string[]).includes('requester'))!.no;
    const ground = (requesters: AllFacts['requesters']) =>
      judged('suspension-ground', { ground: byRequest, requesters });
    const own = { partyId: 'h1', side: 'transferor', interest: null } as const;
    const stranger = { partyId: 'x', side: 'other', interest: ' ' } as const;
    const lacking = ground([own, stranger]).detail;
    expect(lacking).toContain('直接关系');
    expect(ground([own, { ...stranger, interest: '抵押权人' }]).detail ?? '').not.toContain('直接关系');
  });

  it('Tender Law 37: two thirds exactly are enough', () => {
    const seats = (members: number, experts: number) =>
      Array.from({ length: members }, (_, i) => ({ name: `委员${i}`, expert: i < experts, conflict: false }));
    expect(judged('tender-committee', { committee: seats(9, 6) })).toMatchObject({
      verdict: 'pass',
      facts: { members: 9, experts: 6 },
    });
    expect(judged('tender-committee', { committee: seats(9, 5) }).verdict).toBe('fail');
  });

  it('art. 29: priorities come by rank; a published one cannot take the place of a statutory one', () => {
    const listing = { category: 3, transferKind: 'sale', ownerKinds: ['collective'] } as const;
    const own = { code: 'neighbour', name: '相邻经营户', evidence: '证明' };
    const found = prioritiesOf(listing, [own, { ...own, code: 'coOwner' }]);
    expect(found.filter(({ code }) => code === 'coOwner')).toHaveLength(1);
    expect(found.at(-1)).toMatchObject({ code: 'neighbour', rank: publishedRank, source: 'notice' });
    const ranks = found.map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.length).toBeGreaterThan(2);
  });

  it('art. 37: instruments count in the order of their days, whatever the order of their recording', () => {
    const one = (version: string, from: string): Instrument => ({
      ...{ kind: 'successor', version, number: version, title: version, fileId: null, from, to: null },
    });
    const versions = (...all: Instrument[]) => lawVersions(all).map(({ version }) => version);
    const [a, b, c] = [one('a', '2026-09-01'), one('b', '2027-01-01'), one('c', '2028-01-01')];
    for (const order of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(versions(...order).slice(1)).toEqual(['a', 'b', 'c']);
  });

  it('art. 17: a condition that does not apply is met, and one that cannot be judged is not', () => {
    const { conditions, eligible } = eligibility(good, law2024);
    expect([eligible, conditions.every(({ met }) => met)]).toEqual([true, true]);
    expect(conditions.find(({ condition }) => condition === 'joint-shares')).toMatchObject({
      met: true,
      detail: '符合',
    });
    const lacking = eligibility({ ...good, depositDue: undefined } as never, law2024);
    expect(lacking.eligible).toBe(false);
    expect(lacking.conditions.find(({ condition }) => condition === 'deposit-paid')!.met).toBe(false);
  });

  it('a fact that is missing inside another is named by its own path; a value that makes no sense by all that the rule needs', () => {
    const half = judged('deposit-cap', { deposit: undefined as never });
    expect([half.verdict, half.missing]).toEqual(['unknown', ['deposit']]);
    const inside = judged('announcement-long-enough', { announcement: {} as never });
    expect([inside.verdict, inside.missing]).toEqual(['unknown', ['announcement.workingDays']]);
    const nonsense = judged('deposit-cap', { deposit: 'ten' as never });
    expect(nonsense.verdict).toBe('unknown');
    expect(nonsense.missing).toEqual(['deposit', 'estimatedValue', 'method']);
  });
});

describe('edges of a year’s notice', () => {
  const details = (holidays: CalendarNotice['holidays']) =>
    noticeFaults(2026, { holidays, workdays: [] }).map(({ detail }) => detail);
  const spring = (from: string, to: string) => [{ name: '春节', from, to }];

  it('fifteen days are a holiday, sixteen a slip of the pen', () => {
    expect(details(spring('2026-02-14', '2026-02-28')).join()).not.toContain('超过15天');
    expect(details(spring('2026-02-14', '2026-03-01')).join()).toContain('超过15天');
  });

  it('runs from 20 December of the year before to 31 December, both days counted', () => {
    expect(details(spring('2025-12-20', '2025-12-22')).join()).not.toContain('不在2026年内');
    expect(details(spring('2025-12-19', '2025-12-22')).join()).toContain('不在2026年内');
    expect(details(spring('2026-12-30', '2026-12-31')).join()).not.toContain('不在2026年内');
    expect(details(spring('2026-12-30', '2027-01-01')).join()).toContain('不在2026年内');
    expect(details(spring('2026-02-17', '2026-02-17')).join()).not.toContain('晚于');
  });
});
