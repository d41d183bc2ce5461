import { rules, type AllFacts } from '../../src/rulebook/index.js';
import { area, collective, goodFacts, household, law2024, parcel, party } from './fixtures.js';

const good = goodFacts();
const verdict = (id: string, facts: Partial<AllFacts>) =>
  rules.find((rule) => rule.id === id)!.assess({ ...good, ...facts }, law2024);
const onRecord = { stands: true, sameOwners: true, sameRight: true };
const renewal = { contract: 'HT-1', endsOn: '2024-05-31', onRecord } as const;
const dates = (from: string | null) => ({ ...good.pricing, term: { from, to: '2029-12-31' } as const });

describe('renewal with the sitting transferee (art. 14; trading.md)', () => {
  it.each(['lease', 'sublease', 'licence', 'contract'] as const)('%s is agreed anew', (transferKind) => {
    expect(verdict('renewal-method', { renewal, method: 'agreement', transferKind }).verdict).toBe('pass');
  });

  it('above the figures of art. 35 it is barred like every agreement', () => {
    const facts = { renewal, method: 'agreement', areaMu: area('2000') } as const;
    expect(verdict('public-method', facts)).toMatchObject({ verdict: 'fail', code: 'MUST_TRADE_IN_PUBLIC' });
  });

  it.each([
    ['ended yesterday', '2024-06-02', 'pass'],
    ['ends today, and the new years begin with a signing', '2024-06-03', 'fail'],
    ['ended six months ago to the day', '2023-12-03', 'pass'],
    ['ended a day before that', '2023-12-02', 'fail'],
  ] as const)('the earlier contract %s', (_, endsOn, found) => {
    expect(verdict('renewal-contract', { renewal: { ...renewal, endsOn } }).verdict).toBe(found);
  });

  it.each([
    ['the day after', '2024-12-31', '2025-01-01', 'pass'],
    ['the same day', '2024-12-31', '2024-12-31', 'fail'],
    ['from a signing that is before the end', '2024-12-31', null, 'fail'],
  ] as const)('the new term begins %s', (_, endsOn, from, found) => {
    expect(verdict('renewal-contract', { renewal: { ...renewal, endsOn }, pricing: dates(from) }).verdict).toBe(found);
  });

  it('a contract of another register is proven by its paper; every fault is told at once', () => {
    const paper = { renewal: { ...renewal, onRecord: null }, materials: [...good.materials, 'priorContract'] };
    expect(verdict('renewal-contract', paper)).toMatchObject({
      verdict: 'pass',
      facts: { contract: 'HT-1', endsOn: '2024-05-31' },
    });
    const wrong = { stands: false, sameOwners: false, sameRight: false };
    const { detail } = verdict('renewal-contract', { renewal: { ...renewal, endsOn: '2020-01-01', onRecord: wrong } });
    expect(detail.split('；')).toHaveLength(4);
  });

  it('every collective among the owners has said so, and a household needs nobody', () => {
    const says = { resolution: { ...collective().resolution!, renewal: true } };
    const both = [collective(says), collective({ partyId: 'c2', name: '另一嘎查' })];
    expect(verdict('renewal-decided', { renewal, owners: [collective(says)] }).verdict).toBe('pass');
    expect(verdict('renewal-decided', { renewal, owners: both }).detail).toContain('另一嘎查的决议');
    expect(verdict('renewal-decided', { renewal, owners: [household()] }).verdict).toBe('notApplicable');
    expect(verdict('renewal-decided', { renewal, owners: [collective({ resolution: null })] }).verdict).toBe('fail');
  });

  it('the sitting transferee applies; a stranger only with a priority that the law gives, and qualifies when it is accepted', () => {
    const sitting = { sittingPartyIds: ['b1', 'b2'] };
    const asked = (facts: Partial<AllFacts>) =>
      ['renewal-applicant', 'renewal-qualified'].map((id) => verdict(id, { ...sitting, ...facts }).verdict);
    expect(asked({ priorityKinds: [], priorityAccepted: null })).toEqual(['pass', 'pass']);
    const stranger = { applicants: [party({ partyId: 'b1' }), party({ partyId: 'b9' })] };
    expect(asked({ ...stranger, priorityKinds: [], priorityAccepted: null })).toEqual(['fail', 'fail']);
    expect(asked({ ...stranger, priorityKinds: ['memberForLand'], priorityAccepted: null })).toEqual(['pass', 'fail']);
    expect(asked({ ...stranger, priorityKinds: ['memberForLand'], priorityAccepted: true })).toEqual(['pass', 'pass']);
  });

  it('is said by no rule of a right that is let to whoever comes', () => {
    const ids = rules.map(({ id }) => id).filter((id) => id.startsWith('renewal-'));
    expect(ids).toHaveLength(5);
    for (const id of ids) expect(verdict(id, { parcels: [parcel('1')] }).detail).toBe('不是续约');
  });
});
