import {
  assess,
  eligibility,
  lawAt,
  moments,
  ruleCodes,
  rules,
  tierOf,
  violationsOf,
  type Facts,
  type Moment,
} from '../../src/rulebook/index.js';
import { area, collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

const codes = (moment: Moment, facts: Facts) => violationsOf(assess(moment, facts, law2024)).map((v) => v.code);

describe('a filing in which nothing is wrong', () => {
  it.each(moments.filter((m) => m !== 'ask'))('passes every rule of the moment %s', (moment) => {
    expect(violationsOf(assess(moment, goodFacts(), law2024))).toEqual([]);
  });

  it('every rule has its own id, a known code, and at least one moment', () => {
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(ruleCodes).toContain(rule.code);
      expect(rule.moments.length).toBeGreaterThan(0);
    }
  });
});

describe('art. 20: the deposit', () => {
  it.each([
    ['nothing', '0', false],
    ['a fen', '0.01', true],
    ['40 % exactly', '45760.00', true],
    ['a fen more', '45760.01', false],
    ['less than nothing', '-1', false],
  ])('of %s', (_, deposit, ok) => {
    expect(codes('submit', goodFacts({ deposit: yuan(deposit) })).includes('DEPOSIT_OVER_CAP')).toBe(!ok);
  });

  it('the cap is never rounded up', () => {
    const facts = { estimatedValue: yuan('0.04'), deposit: yuan('0.02') }; // 40 % is 0.016
    expect(codes('submit', goodFacts(facts))).toContain('DEPOSIT_OVER_CAP');
    expect(codes('submit', goodFacts({ ...facts, deposit: yuan('0.01') }))).not.toContain('DEPOSIT_OVER_CAP');
  });

  it.each([
    ['2288.00', true],
    ['2288.01', false],
  ])('a tender allows 2 %% only, the stricter figure: %s', (deposit, ok) => {
    expect(codes('submit', goodFacts({ method: 'tender', deposit: yuan(deposit) })).includes('DEPOSIT_OVER_CAP')).toBe(
      !ok,
    );
  });

  it.each([
    ['in full', '10000.00', true],
    ['a fen short', '9999.99', false],
    ['with a surplus', '10000.01', true],
  ])('paid %s', (_, depositPaidInTime, ok) => {
    expect(codes('bid', goodFacts({ depositPaidInTime: yuan(depositPaidInTime) })).includes('DEPOSIT_NOT_PAID')).toBe(
      !ok,
    );
  });
});

describe('art. 35: what must trade at the centre', () => {
  const station = { venue: { level: 'station', arranged: true } } as const;
  it.each([
    ['land, 149.9999 mu', { areaMu: area('149.9999') }, false],
    ['land, 150 mu exactly', { areaMu: area('150') }, true],
    ['land, 150.0001 mu', { areaMu: area('150.0001') }, true],
    ['land, 999,999.99 yuan', { estimatedValue: yuan('999999.99') }, false],
    ['land, 1,000,000 yuan exactly', { estimatedValue: yuan('1000000') }, true],
    ['land, 1,000,000.01 yuan', { estimatedValue: yuan('1000000.01') }, true],
    [
      'forest, 1,000,000 yuan exactly',
      { category: 2 as const, subKind: 'forestLand', estimatedValue: yuan('1000000') },
      true,
    ],
    [
      'forest, 999,999.99 yuan',
      { category: 2 as const, subKind: 'forestLand', estimatedValue: yuan('999999.99') },
      false,
    ],
    [
      'a collective asset, 1,499,999.99 yuan',
      { category: 3 as const, subKind: 'site', estimatedValue: yuan('1499999.99') },
      false,
    ],
    [
      'a collective asset, 1,500,000 yuan exactly',
      { category: 3 as const, subKind: 'site', estimatedValue: yuan('1500000') },
      true,
    ],
    ['a collective asset of 10,000 mu', { category: 3 as const, subKind: 'site', areaMu: area('10000') }, false],
    [
      'a private asset of 9,000,000 yuan',
      { category: 4 as const, owners: [household()], estimatedValue: yuan('9000000') },
      false,
    ],
    [
      'a purchase, 999,999.99 yuan',
      { direction: 'procurement' as const, category: 10 as const, estimatedValue: yuan('999999.99') },
      false,
    ],
    [
      'a purchase, 1,000,000 yuan exactly',
      { direction: 'procurement' as const, category: 10 as const, estimatedValue: yuan('1000000') },
      true,
    ],
    [
      'an investment, 2,999,999.99 yuan',
      { direction: 'investment' as const, category: 10 as const, estimatedValue: yuan('2999999.99') },
      false,
    ],
    [
      'an investment, 3,000,000 yuan exactly',
      { direction: 'investment' as const, category: 10 as const, estimatedValue: yuan('3000000') },
      true,
    ],
  ])('%s', (_, facts, must) => {
    const all = goodFacts({ ...facts, ...station });
    expect(tierOf(all, law2024).must).toBe(must);
    expect(codes('submit', all).includes('MUST_TRADE_AT_CENTRE')).toBe(must);
    expect(codes('submit', { ...all, method: 'agreement' }).includes('MUST_TRADE_IN_PUBLIC')).toBe(must);
  });

  it('99,999.99 m² is below 150 mu, 100,000 m² is 150 mu', () => {
    const of = (m2: string) => tierOf(goodFacts({ parcels: [parcel(m2, 'm2')] }), law2024).because;
    expect(of('99999.99')).not.toContain('area');
    expect(of('100000')).toContain('area');
  });

  it('adds up two halves of one pasture filed eleven months apart, and shows the clerk both', () => {
    const part = {
      listingId: 'l1',
      number: 'YQ-1',
      filedOn: '2023-07-03',
      because: 'asset' as const,
      value: yuan('1'),
      mu: area('75'),
    };
    const facts = goodFacts({ ...station, areaMu: area('75'), relatedParts: [part] });
    const violation = violationsOf(assess('submit', facts, law2024)).find((v) => v.code === 'SPLIT_BELOW_THRESHOLD');
    expect(violation?.detail).toContain('YQ-1');
    expect(codes('submit', { ...facts, method: 'agreement' })).toContain('MUST_TRADE_IN_PUBLIC');
  });

  it.each([
    ['2023-06-03', true],
    ['2023-06-02', false],
  ])('a part filed on %s, twelve months back to the day, counts: %s', (filedOn, counts) => {
    const part = {
      listingId: 'l1',
      number: null,
      filedOn,
      because: 'decision' as const,
      value: yuan('999999'),
      mu: area('1'),
    };
    expect(codes('submit', goodFacts({ ...station, relatedParts: [part] })).includes('SPLIT_BELOW_THRESHOLD')).toBe(
      counts,
    );
  });

  it.each([
    [1, true, true],
    [2, true, false],
    [1, false, false],
    [0, true, false],
  ])(
    'an agreement above the figures with %s qualified, announcement ran: %s',
    (qualifiedApplicants, announcementRan, ok) => {
      const facts = goodFacts({ byAgreement: true, qualifiedApplicants, announcementRan, areaMu: area('150') });
      expect(codes('agree', facts).includes('MUST_TRADE_IN_PUBLIC')).toBe(!ok);
    },
  );
});

describe('each refusal by its one fault', () => {
  const f = goodFacts();
  const a = f.announcement;
  it.each<[string, Moment, Facts, string]>([
    ['art. 2: a village elsewhere', 'submit', { villageInRegister: false }, 'OUT_OF_JURISDICTION'],
    [
      'art. 5: one household without its own statement',
      'submit',
      { owners: [household({ statementSignedOn: null }), collective()] },
      'VOLUNTARY_STATEMENT_MISSING',
    ],
    [
      'art. 5: a statement of tomorrow',
      'submit',
      { owners: [household({ statementSignedOn: '2024-06-04' })] },
      'VOLUNTARY_STATEMENT_MISSING',
    ],
    [
      'art. 15: filed for a household without delegation',
      'submit',
      { owners: [household({ delegationSignedOn: null })] },
      'DELEGATION_MISSING',
    ],
    ['art. 12: a sub-kind of another category', 'submit', { subKind: 'patent' }, 'CATEGORY_NOT_TRADABLE'],
    ['art. 12: contracted land sold outright', 'submit', { transferKind: 'sale' }, 'CATEGORY_NOT_TRADABLE'],
    ['art. 12: heads of land', 'submit', { parcels: [parcel('3', 'head')] }, 'CATEGORY_NOT_TRADABLE'],
    ['art. 13: an ID that fails its check', 'submit', { owners: [household({ idValid: false })] }, 'ID_INVALID'],
    [
      'art. 13: a collective with a resident ID',
      'submit',
      { owners: [collective({ idType: 'residentId' })] },
      'ID_INVALID',
    ],
    ['art. 13: 17 years', 'submit', { owners: [household({ age: 17 })] }, 'NO_CAPACITY'],
    [
      'art. 13: 15 years, own labour',
      'submit',
      { owners: [household({ age: 15, livesOnOwnLabour: true })] },
      'NO_CAPACITY',
    ],
    ['art. 13: declared of limited capacity', 'apply', { applicants: [party({ fullCapacity: false })] }, 'NO_CAPACITY'],
    ['art. 13: an open dispute', 'approve', { openDisputes: 1 }, 'TITLE_UNCLEAR'],
    [
      'art. 13: seized',
      'approve',
      { encumbrances: [{ kind: 'seizure', disclosed: true, mortgageeInformed: true }] },
      'SEIZED',
    ],
    [
      'art. 33: mortgagee not told',
      'approve',
      { encumbrances: [{ kind: 'mortgage', disclosed: true, mortgageeInformed: false }] },
      'ENCUMBERED',
    ],
    ['art. 1: houses on farmland', 'submit', { useAfter: '建房出租' }, 'NON_AGRICULTURAL_USE'],
    ['art. 1: solar panels over crops', 'submit', { useAfter: '光伏与种植' }, 'NON_AGRICULTURAL_USE'],
    ['art. 1: no use named', 'submit', { useAfter: '不得改变用途' }, 'NON_AGRICULTURAL_USE'],
    [
      'art. 13(4): one day past the contract',
      'submit',
      { parcels: [parcel('44', 'mu', { contractEnd: '2026-06-01' })] },
      'TERM_EXCEEDS_TITLE',
    ],
    ['art. 15: a paper missing', 'submit', { materials: [] }, 'MATERIALS_MISSING'],
    ['art. 15: an agent without authority', 'submit', { hasAgent: true }, 'MATERIALS_MISSING'],
    ['art. 15: liability not accepted', 'submit', { liabilityAccepted: false }, 'MATERIALS_MISSING'],
    ['art. 15: a joint bid without its agreement', 'apply', { jointBid: true }, 'MATERIALS_MISSING'],
    ['art. 29: no resolution', 'submit', { owners: [collective({ resolution: null })] }, 'DEMOCRATIC_DECISION_MISSING'],
    [
      'art. 29: reserve below the resolution',
      'submit',
      { owners: [collective({ resolution: { ...collective().resolution!, reserve: yuan('1300.01') } })] },
      'DEMOCRATIC_DECISION_MISSING',
    ],
    [
      'art. 29: notice not over',
      'submit',
      { owners: [collective({ villageNotice: { from: '2024-05-20', to: '2024-06-03', openObjections: 0 } })] },
      'PERIOD_TOO_SHORT',
    ],
    [
      'art. 29: four days of notice',
      'submit',
      { owners: [collective({ villageNotice: { from: '2024-05-20', to: '2024-05-23', openObjections: 0 } })] },
      'PERIOD_TOO_SHORT',
    ],
    [
      'art. 29: an objection',
      'submit',
      { owners: [collective({ villageNotice: { from: '2024-05-11', to: '2024-05-18', openObjections: 1 } })] },
      'NOTICE_OBJECTED',
    ],
    ['art. 29: bureau not told', 'submit', { owners: [collective({ filings: ['town'] })] }, 'FILING_MISSING'],
    ['art. 29: no valuation', 'submit', { valuation: null }, 'VALUATION_MISSING'],
    [
      'art. 29: valued as a sale',
      'submit',
      { valuation: { ...f.valuation!, transferKind: 'transfer' } },
      'VALUATION_MISSING',
    ],
    [
      'art. 29: an appraiser without qualification',
      'submit',
      { valuation: { ...f.valuation!, appraiserEntry: null } },
      'VALUATION_MISSING',
    ],
    [
      'art. 29: a fen below the appraisal',
      'submit',
      { valuation: { ...f.valuation!, amount: yuan('1300.01') } },
      'PRICE_BELOW_FLOOR',
    ],
    ['art. 29: a deal below the reserve', 'deal', { dealPrice: yuan('1299.99') }, 'PRICE_BELOW_FLOOR'],
    [
      'art. 12(10): a purchase above the ceiling',
      'deal',
      { direction: 'procurement', ceiling: yuan('114399.99') },
      'PRICE_ABOVE_CEILING',
    ],
    [
      'art. 18: a pending reply',
      'approve',
      { verifications: [f.verifications[0]!, { stage: 'banner', department: 'agriculture', state: 'pending' }] },
      'VERIFICATION_PENDING',
    ],
    ['art. 18: a department never asked', 'approve', { verifications: [f.verifications[0]!] }, 'VERIFICATION_PENDING'],
    ['art. 18: the town never asked', 'approve', { verifications: [f.verifications[1]!] }, 'VERIFICATION_PENDING'],
    [
      'art. 16: an objection',
      'approve',
      { verifications: [f.verifications[0]!, { stage: 'banner', department: 'agriculture', state: 'objected' }] },
      'VERIFICATION_OBJECTED',
    ],
    ['art. 18: pasture without the forestry bureau', 'approve', { subKind: 'pasture' }, 'VERIFICATION_PENDING'],
    ['art. 18: no opening', 'announce', { announcement: { ...a, opensAt: null } }, 'ANNOUNCEMENT_INCOMPLETE'],
    [
      'art. 18: deposit before registration ends',
      'announce',
      { announcement: { ...a, depositUntil: new Date('2024-06-13T17:59:59+08:00') } },
      'DATES_DISORDERED',
    ],
    ['art. 18: four working days', 'announce', { announcement: { ...a, workingDays: 4 } }, 'PERIOD_TOO_SHORT'],
    ['art. 14: a tender of 14 days', 'announce', { method: 'tender' }, 'TENDER_PERIOD_TOO_SHORT'],
    [
      'art. 14: an auction six days off',
      'announce',
      { method: 'auction', announcement: { ...a, opensAt: new Date('2024-06-09T23:00:00+08:00') } },
      'AUCTION_NOTICE_TOO_SHORT',
    ],
    ['art. 14: shares by tender', 'submit', { category: 11, method: 'tender' }, 'METHOD_NOT_ALLOWED'],
    [
      'art. 10: a station without arrangement',
      'approve',
      { venue: { level: 'station', arranged: false } },
      'VENUE_NOT_ARRANGED',
    ],
    ['art. 29: the owner bids', 'apply', { applicants: [party({ partyId: 'h1' })] }, 'NOT_ELIGIBLE'],
    ['art. 17: a second application', 'apply', { otherApplications: ['SQ-1'] }, 'NOT_ELIGIBLE'],
    ['art. 17: at the very close of registration', 'apply', { submittedAt: f.registrationUntil }, 'NOT_ELIGIBLE'],
    ['art. 32: blacklisted', 'bid', { applicants: [party({ blacklisted: true })] }, 'BLACKLISTED'],
    ['art. 21: not sealed', 'certify', { sealed: false }, 'CONTRACT_UNSIGNED'],
    ['art. 21: not compared', 'certify', { comparedSame: false }, 'CERTIFICATE_NOT_READY'],
    ['art. 21: a second certificate', 'certify', { certificateExists: true }, 'CERTIFICATE_EXISTS'],
    ['art. 26: an eighth ground', 'suspend', { ground: 8 }, 'SUSPENSION_GROUND'],
    ['art. 26: no evidence', 'suspend', { evidenceFileId: null }, 'SUSPENSION_GROUND'],
    ['art. 26: restart unasked', 'restart', { restartRequester: null }, 'RESTART_NOT_READY'],
    ['art. 27: a seventh ground', 'terminate', { ground: 7 }, 'TERMINATION_GROUND'],
  ])('%s', (_, moment, facts, code) => {
    expect(codes(moment, goodFacts(facts as never))).toContain(code);
  });

  it('Civil Code 18: 16 years living on own labour has capacity', () => {
    expect(
      codes('submit', goodFacts({ owners: [household({ age: 16, livesOnOwnLabour: true }), collective()] })),
    ).toEqual([]);
  });

  it.each([
    [20, false],
    [21, true],
  ])('Civil Code 705: a lease of %s years', (years, tooLong) => {
    const facts = goodFacts({}, { basis: 'perUnitYear', amount: '1300.00', term: { years } });
    expect(codes('submit', facts).includes('TERM_TOO_LONG')).toBe(tooLong);
  });

  it('an objection withdrawn or overruled in writing no longer bars (art. 16)', () => {
    for (const state of ['withdrawn', 'overruled'] as const) {
      const verifications = [
        goodFacts().verifications[0]!,
        { stage: 'banner' as const, department: 'agriculture' as const, state },
      ];
      expect(codes('approve', goodFacts({ verifications }))).toEqual([]);
    }
  });

  it.each([
    ['two thirds exactly, from 2025-05-01', '2025-05-01', 90, 60, 60, true],
    ['one vote short', '2025-05-01', 90, 90, 59, false],
    ['two thirds of 100 is 67', '2025-05-01', 100, 100, 66, false],
    ['before: half is not more than half', '2025-04-30', 90, 45, 45, false],
    ['before: more than half of more than half', '2025-04-30', 90, 46, 24, true],
  ])('art. 29: a resolution of %s', (_, date, entitled, present, inFavour, ok) => {
    const owner = collective({
      resolution: { date, assembly: 'members', entitled, present, inFavour, reserve: null, renewal: false },
      villageNotice: { from: '2025-05-01', to: '2025-05-08', openObjections: 0 },
    });
    const found = codes('submit', goodFacts({ today: '2025-06-03', owners: [household(), owner] }));
    expect(found.includes('DEMOCRATIC_DECISION_MISSING')).toBe(!ok);
  });

  it('all faults come at once (one-time notice)', () => {
    const found = codes(
      'submit',
      goodFacts({ villageInRegister: false, materials: [], deposit: yuan('999999'), valuation: null }),
    );
    expect(found).toEqual(
      expect.arrayContaining(['OUT_OF_JURISDICTION', 'MATERIALS_MISSING', 'DEPOSIT_OVER_CAP', 'VALUATION_MISSING']),
    );
  });
});

describe('art. 17, 29, 32: eligibility', () => {
  it('answers every condition with true or false and its source', () => {
    const { eligible, conditions } = eligibility(goodFacts({ depositPaidInTime: yuan('1') }), law2024);
    expect(eligible).toBe(false);
    expect(conditions.filter((c) => !c.met).map((c) => c.condition)).toEqual(['deposit-paid']);
    expect(conditions.every((c) => c.source.includes('第'))).toBe(true);
  });
  it('nothing known, nothing met', () => {
    expect(eligibility({}, law2024).conditions.some((c) => c.met)).toBe(false);
  });
});

describe('art. 37: the Measures run out on 2026-03-05', () => {
  it.each([
    ['2024-03-05', 'inForce'],
    ['2026-03-04', 'inForce'],
    ['2026-03-05', 'lapsed'],
  ])('%s: %s', (date, situation) => {
    const at = lawAt(date);
    expect(at.situation).toBe(situation);
    expect(at.notice === null).toBe(situation === 'inForce');
    expect(at.law.depositShare.toFixed()).toBe('0.4');
  });

  const extension = {
    kind: 'extension',
    version: 'x',
    number: '虚构1号',
    title: '延期通知',
    fileId: null,
    from: '2026-03-05',
    to: '2028-03-05',
  } as const;
  it('an extension carries on; its own end is an end', () => {
    expect(lawAt('2026-03-05', [extension])).toMatchObject({
      situation: 'extended',
      notice: null,
      law: { version: 'x', lapsed: false },
    });
    expect(lawAt('2028-03-05', [extension]).situation).toBe('lapsed');
  });

  it('lapsed and advisory: the Measures warn, national law still refuses', () => {
    const { law } = lawAt('2026-06-01', [], { advisory: true });
    const facts = goodFacts({ deposit: yuan('999999'), useAfter: '建房' });
    expect(violationsOf(assess('submit', facts, law)).map((v) => v.code)).toEqual(['NON_AGRICULTURAL_USE']);
    expect(assess('submit', facts, law).find((v) => v.code === 'DEPOSIT_OVER_CAP')).toMatchObject({
      verdict: 'fail',
      advisory: true,
    });
  });
});
