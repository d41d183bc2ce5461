import { eligibility, rules, type AllFacts } from '../../src/rulebook/index.js';
import { collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

const good = goodFacts();
const notice = good.announcement;
const day = (text: string) => new Date(`${text}+08:00`);
const resolution = collective().resolution!;
const company = party({ partyId: 'b2', kind: 'legalPerson', idType: 'uscc', age: null, farmer: false, name: '某公司' });
const review = {
  askedOn: '2024-06-01',
  dueOn: '2024-06-29',
  qualification: true,
  project: true,
  risk: true,
  documentFileId: 'f9',
} as const;

const judged = (id: string, facts: Partial<AllFacts>) =>
  rules.find((rule) => rule.id === id)!.assess({ ...good, ...facts }, law2024);

type Case = readonly [id: string, because: string, facts: Partial<AllFacts>, shown?: object];
const none = { category: 13 as never };

/** What a rule is not about: it says so rather than pass. */
const apart: readonly (readonly [id: string, says: string, facts: Partial<AllFacts>])[] = [
  ...['democratic-decision', 'lowered-by-decision', 'village-notice', 'notice-unobjected', 'filings'].map(
    (id) => [id, '没有集体所有的标的物', { owners: [household()] }] as const,
  ),
  ...(['procurement', 'investment'] as const).flatMap((direction) =>
    (
      [
        ['reserve-as-decided', '非产权流转'],
        ['lowered-by-decision', '非产权流转'],
        ['deal-reserve', '采购、招商不适用'],
        ['valuation', '采购、招商不适用'],
        ['reserve-floor', '采购、招商不适用'],
        ['deal-floor', '采购、招商不适用'],
        ['collective-notified', '不是农牧户承包的土地'],
        ['contractor-consent', '不是农牧户承包的土地'],
        ['capital-review', '不是农牧户承包的土地'],
      ] as const
    ).map(([id, says]) => [id, says, { direction }] as const),
  ),
  ...['announcement-long-enough', 'village-notice', 'method-allowed', 'agricultural-use'].map(
    (id) => [id, '交易品种不在目录内', none] as const,
  ),
  ...['collective-notified', 'contractor-consent', 'capital-review'].map(
    (id) => [id, '不是农牧户承包的土地', { category: 4, subKind: 'machinery' }] as const,
  ),
  ['collective-notified', '没有农牧户承包的标的物', { owners: [collective()] }],
  ['mortgage-consent', '不是承包地的经营权', { mortgagedRight: 'other' }],
  ['lowered-by-decision', '不是流拍后的协议', { dealPrice: yuan('1200') }],
  ['ceiling', '非采购项目', { direction: 'investment', ceiling: null }],
  ['fee-exempt', '按收费标准收取', { feePayer: company, fee: yuan('100') }],
  ['voluntary-statement', '产权人均非农户或个人', { owners: [collective()] }],
  ['delegation', '产权人自行申请', { owners: [household({ needsDelegation: false, delegationSignedOn: null })] }],
  ['agricultural-use', '本品种不限于农业用途', { category: 4, useAfter: '' }],
  ['term-within-title', '不定期限', { pricing: { ...good.pricing, term: null }, transferKind: 'transfer' }],
  ...(['transfer', 'sale', 'exchange', 'purchase', 'invite'] as const).flatMap((transferKind) =>
    ['term-within-title', 'term-within-law'].map(
      (id) => [id, '不定期限', { pricing: { ...good.pricing, term: null }, transferKind, category: 4 }] as const,
    ),
  ),
  ['term-within-law', '不定期限', { pricing: { ...good.pricing, term: null }, transferKind: 'sale', category: 4 }],
];

/** What just passes, and what of it is shown. */
const passed: readonly Case[] = [
  [
    'announcement-long-enough',
    'art. 18: the figure itself',
    { announcement: { ...notice, workingDays: 5 } },
    { workingDays: 5, least: 5 },
  ],
  [
    'dates-ordered',
    'art. 18: what is not set yet is out of no order',
    { announcement: { ...notice, registrationUntil: null, depositUntil: null, opensAt: null } },
  ],
  [
    'dates-ordered',
    'art. 29: priority until trading opens',
    { announcement: { ...notice, priorityDeadline: notice.opensAt } },
  ],
  [
    'dates-ordered',
    'art. 18: one moment for all',
    {
      announcement: {
        ...notice,
        depositUntil: notice.registrationUntil,
        qualificationUntil: notice.registrationUntil,
        opensAt: notice.registrationUntil,
      },
    },
  ],
  ['auction-notice', 'Auction Law 45', { method: 'auction' }, { days: 14 }],
  [
    'draw-terms',
    'trading.md: the public value is known after the opening, by a millisecond',
    {
      method: 'fixedPrice',
      announcement: {
        ...notice,
        opensAt: day('2024-06-17T09:00'),
        draw: { source: '某日双色球开奖号码', knownFrom: new Date(day('2024-06-17T09:00').getTime() + 1) },
      },
    },
    { knownFrom: '2024-06-17T01:00:00.001Z' },
  ],
  [
    'auction-particulars',
    'Auction Law 48: two days, the last of them the day of the auction',
    {
      method: 'auction',
      announcement: {
        ...notice,
        opensAt: day('2024-06-17T09:00'),
        auction: {
          ...{ licence: '内拍证1号', auctioneerCertificate: '拍师1号' },
          ...{ viewingFrom: '2024-06-16', viewingUntil: '2024-06-17' },
        },
      },
    },
    { viewingDays: 2 },
  ],
  [
    'notice-change',
    'art. 18: two terms, with the reason',
    { noticeChange: { changed: ['底价', '报名截止'], past: [], material: true, reason: '公告期延长' } },
    { changed: 2, material: true },
  ],
  [
    'tender-award-terms',
    'Tender Law 19: points that make a hundred, and three days',
    { method: 'tender', announcement: { ...notice, award: { by: 'score', percents: [60, 40], candidateDays: 3 } } },
    { by: 'score', percents: [60, 40], candidateDays: 3 },
  ],
  [
    'tender-award-terms',
    'Tender Law 19: by price, without points',
    { method: 'tender', announcement: { ...notice, award: { by: 'price', percents: [], candidateDays: 4 } } },
    { by: 'price', percents: [], candidateDays: 4 },
  ],
  [
    'bond-cap',
    'Implementing Regulations of the Tender Law 58: the tenth itself',
    { method: 'tender', bond: yuan('11440') },
    { bond: '11440.00', estimatedValue: '114400.00', cap: '11440.00' },
  ],
  [
    'tender-period',
    'Tender Law 24',
    { method: 'tender', announcement: { ...notice, opensAt: day('2024-06-23T09:00') } },
    { days: 20 },
  ],
  [
    'democratic-decision',
    'art. 29: today, by one of one',
    {
      owners: [collective({ resolution: { ...resolution, date: '2024-06-03', entitled: 1, present: 1, inFavour: 1 } })],
    },
    { collectives: 1 },
  ],
  [
    'democratic-decision',
    'art. 29: just over half of just over half',
    { owners: [collective({ resolution: { ...resolution, entitled: 90, present: 46, inFavour: 24 } })] },
  ],
  [
    'democratic-decision',
    'art. 29: two thirds of the representatives',
    {
      owners: [
        collective({
          resolution: { ...resolution, assembly: 'representatives', entitled: 90, present: 60, inFavour: 31 },
        }),
      ],
    },
  ],
  [
    'reserve-as-decided',
    'art. 29: as decided',
    {
      owners: [
        household(),
        collective({ resolution: null }),
        collective({ resolution: { ...resolution, reserve: yuan('1300') } }),
      ],
    },
    { reserve: '1300.00', decided: '1300.00' },
  ],
  [
    'notice-unobjected',
    'art. 29: a notice that lacks is another rule’s matter',
    { owners: [collective({ villageNotice: null })] },
  ],
  [
    'deal-reserve',
    'art. 29: the reserve itself',
    { dealPrice: yuan('1300') },
    { reserve: '1300.00', dealPrice: '1300.00' },
  ],
  [
    'deal-reserve',
    'art. 29: below it only after nobody bid',
    { dealPrice: yuan('1200'), unsoldOn: '2024-05-20' },
    { reserve: '1300.00', dealPrice: '1200.00', unsoldOn: '2024-05-20' },
  ],
  [
    'lowered-by-decision',
    'art. 29: decided on the very day, at the very price, notice over yesterday',
    {
      dealPrice: yuan('1200'),
      unsoldOn: '2024-05-20',
      owners: [
        collective({
          resolution: { ...resolution, date: '2024-05-20', reserve: yuan('1200') },
          villageNotice: { from: '2024-05-20', to: '2024-06-02', openObjections: 0 },
        }),
      ],
    },
    { dealPrice: '1200.00', unsoldOn: '2024-05-20' },
  ],
  [
    'ceiling',
    'art. 12(10): the ceiling itself',
    { direction: 'procurement', ceiling: yuan('114400') },
    { ceiling: '114400.00' },
  ],
  ['deposit-cap', 'art. 20: the cap itself', { deposit: yuan('45760') }],
  [
    'deposit-paid',
    'art. 20: more than due',
    { depositPaidInTime: yuan('10000.01') },
    { due: '10000.00', paidInTime: '10000.01' },
  ],
  [
    'joint-shares',
    'art. 15(6): two, together the whole',
    { jointBid: true, applicants: [party(), company], jointShares: ['0.4', '0.6'] },
  ],
  ['tradable', 'art. 12: two parcels', { parcels: [parcel('1'), parcel('2')] }],
  ['method-allowed', 'art. 14: a purchase by tender', { category: 10, direction: 'procurement', method: 'tender' }],
  [
    'method-allowed',
    'art. 14: a purchase by agreement',
    { category: 10, direction: 'procurement', method: 'agreement' },
  ],
  ['venue-arranged', 'art. 10', { venue: { level: 'station', arranged: true } }, { level: 'station' }],
  ['suspension-ground', 'art. 26: until tomorrow', { until: '2024-06-04' }, { ground: 3, until: '2024-06-04' }],
  [
    'collective-notified',
    'Land Contract Law 36: the collective itself need not be told',
    { owners: [household(), collective()] },
    { contractors: 1 },
  ],
  [
    'contractor-consent',
    'Land Contract Law 46: today',
    { transferKind: 'sublease', owners: [household({ contractorConsentOn: '2024-06-03' })] },
    { onward: 1 },
  ],
  ['capital-review', 'Land Contract Law 45', { applicants: [company], capitalReview: review }, { reviewed: 1 }],
  [
    'mortgage-consent',
    'Land Contract Law 47: both of today',
    { mortgagedRight: 'takenOver', mortgageConsentOn: '2024-06-03', mortgageCollectiveNotifiedOn: '2024-06-03' },
  ],
  [
    'transferor-materials',
    'art. 7: only a collective shows its control of use',
    { owners: [household()], materials: good.materials.filter((code) => code !== 'useControlProof') },
    { required: 6 },
  ],
  ['transferor-materials', 'art. 12: an unknown category has no papers of its own', none, { required: 7 }],
  [
    'transferor-materials',
    'art. 15: an agent’s authority',
    { hasAgent: true, materials: [...good.materials, 'agentAuthority'] },
    { required: 8 },
  ],
  [
    'fee-exempt',
    'art. 23: nothing asked of a farmer',
    { feePayer: party({ kind: 'legalPerson', farmer: true }), fee: yuan('0') },
  ],
  [
    'payee-matches',
    'art. 31: a household by its representative',
    { payee: { kind: 'household', name: '甲户', representative: '甲', holder: '甲' } },
  ],
  [
    'owner-capacity',
    'Civil Code 17, 18',
    { owners: [household({ age: 18 }), household({ age: 16, livesOnOwnLabour: true }), collective({ age: null })] },
    { parties: 3 },
  ],
  [
    'term-within-title',
    'art. 13(4): to the last day',
    { parcels: [parcel('1', 'mu', { contractEnd: '2026-06-02' })] },
    { termEnd: '2026-06-02', contractEnd: '2026-06-02' },
  ],
  [
    'term-within-title',
    'art. 13(4): no title ends',
    { parcels: [parcel('1', 'mu', { contractEnd: null })] },
    { termEnd: '2026-06-02' },
  ],
  [
    'term-within-law',
    'Civil Code 705: the figure itself',
    { pricing: { ...good.pricing, term: { years: 20 } } },
    { limitYears: 20 },
  ],
  ['term-within-law', 'Civil Code 705: an unknown category too', none, { limitYears: 20 }],
  ['not-seized', 'art. 13(1)', { encumbrances: [{ kind: 'mortgage', disclosed: false, mortgageeInformed: false }] }],
  [
    'clear-title',
    'art. 13(1): what is told is not concealed',
    {
      encumbrances: [
        { kind: 'other', disclosed: true, mortgageeInformed: false },
        { kind: 'seizure', disclosed: false, mortgageeInformed: false },
      ],
    },
  ],
  [
    'mortgage-informed',
    'art. 33',
    {
      encumbrances: [
        { kind: 'mortgage', disclosed: true, mortgageeInformed: true },
        { kind: 'other', disclosed: false, mortgageeInformed: false },
      ],
    },
  ],
  [
    'verification-done',
    'art. 16: an objection is a reply',
    { verifications: good.verifications.map((v) => ({ ...v, state: 'objected' as const })) },
    { replies: 2 },
  ],
  [
    'verification-done',
    'art. 16: withdrawn and overruled',
    {
      verifications: [
        { ...good.verifications[0]!, state: 'withdrawn' },
        { ...good.verifications[1]!, state: 'overruled' },
      ],
    },
    { replies: 2 },
  ],
  [
    'party-check-done',
    'art. 17: an objection is a reply',
    { partyChecks: [{ ...good.partyChecks[0]!, state: 'objected' }] },
  ],
  ['priority-window', 'art. 29: from its first moment', { priorityExercisedAt: good.priorityWindowFrom }],
];

const majorities = [
  ['members', { present: 45 }, '到会45人，未达应到90人的过半数'],
  ['members', { present: 46, inFavour: 23 }, '同意23人，未达到会46人的过半数'],
  ['members', { present: 46, inFavour: 0 }, '同意0人，未达到会46人的过半数'],
  ['members', { present: 0, inFavour: 0 }, '到会0人，未达应到90人的过半数'],
  ['representatives', { present: 59, inFavour: 59 }, '到会59人，未达应到90人的3分之2以上'],
] as const;

describe('where a rule begins and ends', () => {
  it.each(apart)('%s: not asked: %s', (id, detail, facts) =>
    expect(judged(id, facts)).toMatchObject({ verdict: 'notApplicable', detail }),
  );
  it.each(passed.map(([id, because, facts, shown = {}]) => [id, because, facts, shown] as const))(
    '%s: passes: %s',
    (id, _because, facts, shown) => {
      const verdict = judged(id, facts);
      expect(verdict.verdict).toBe('pass');
      expect(verdict.facts).toMatchObject(shown);
    },
  );
  it.each(majorities)('democratic-decision (art. 29): %s, %j: %s', (assembly, numbers, words) => {
    const owners = [collective({ name: '甲', resolution: { ...resolution, inFavour: 40, ...numbers, assembly } })];
    expect(judged('democratic-decision', { owners }).detail).toBe(`甲：${words}。请依法召开会议形成决议后再申请`);
  });
  it('from 2025-05-01 two thirds of all agree, and the refusal says of whom (Rural Collective Economic Organisations Law)', () => {
    const told = (inFavour: number) =>
      judged('democratic-decision', {
        today: '2025-06-01',
        owners: [collective({ name: '甲', resolution: { ...resolution, date: '2025-05-01', inFavour } })],
      });
    expect(told(59).detail).toBe('甲：同意59人，未达全体90人的3分之2以上。请依法召开会议形成决议后再申请');
    expect(told(60).verdict).toBe('pass');
  });
  it('what cannot be known is named: an age, a term, a parcel', () => {
    const lacking = [
      judged('owner-capacity', { owners: [household({ age: null, name: '甲' })] }),
      judged('term-within-title', { parcels: [] }),
      judged('term-within-title', { pricing: { ...good.pricing, term: null } }),
      judged('term-within-law', { pricing: { ...good.pricing, term: null } }),
    ];
    expect(lacking.map(({ verdict, missing, detail }) => [verdict, missing, detail])).toEqual([
      ['unknown', ['age'], '无法判断甲的年龄，请补充出生日期'],
      ['unknown', ['parcels'], '请先填写标的物'],
      ['unknown', ['pricing.term'], '请写明流转期限'],
      ['unknown', ['pricing.term'], '请写明流转期限'],
    ]);
  });
  it('art. 17, 20, 29, 32: who meets every condition may bid, and one that is not met bars', () => {
    const { eligible, conditions } = eligibility(good, law2024);
    expect([eligible, conditions.length]).toEqual([true, 9]);
    expect(conditions[0]).toEqual({
      condition: 'application-approved',
      title: '受让申请审核通过',
      met: true,
      source: '受让申请的审核记录（第17条）',
      detail: '符合',
    });
    const barred = eligibility({ ...good, conditionsMet: false }, law2024);
    expect(barred.eligible).toBe(false);
    expect(barred.conditions.filter(({ met }) => !met).map(({ condition, detail }) => [condition, detail])).toEqual([
      ['announced-conditions', '审核人员尚未确认符合公告的受让条件'],
    ]);
  });
  it('art. 15(6): each of a joint bid once, each with a share', () => {
    const joint = (applicants: AllFacts['applicants'], jointShares: string[]) =>
      judged('joint-shares', { jointBid: true, applicants, jointShares }).verdict;
    expect(joint([party(), party()], ['0.4', '0.6'])).toBe('fail');
    expect(joint([party()], ['1'])).toBe('fail');
    expect(joint([party(), company], ['1'])).toBe('fail');
    expect(joint([party(), company], ['0.4', '0.5'])).toBe('fail');
    expect(joint([party(), company], ['0.4', '0.6'])).toBe('pass');
    expect(judged('joint-shares', { applicants: [party(), company] }).verdict).toBe('fail');
  });
  it('art. 29: one price for all is split by quantity, whatever the parcels carry besides', () => {
    const parcels = [
      parcel('24', 'mu', { unitPrice: yuan('9') }),
      parcel('20', 'mu', { ownerPartyId: 'c1', unitPrice: yuan('1') }),
    ];
    expect(judged('reserve-floor', { parcels })).toMatchObject({
      verdict: 'pass',
      facts: { floor: '48000.00', price: '52000.00' },
    });
  });
  it('art. 29: a purchase without a price that adds up is no matter of the floor', () => {
    const unpriced = { direction: 'investment', pricing: { ...good.pricing, term: null } } as const;
    expect(judged('reserve-floor', unpriced).verdict).toBe('notApplicable');
  });
});
