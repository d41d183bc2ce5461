import { assess, suspensionGrounds, terminationGrounds, type AllFacts, type Moment } from '../../src/rulebook/index.js';
import { goodFacts, law2024 } from './fixtures.js';

const own = { partyId: 'h1', side: 'transferor', interest: null } as const;
const third = { partyId: 'n1', side: 'other', interest: '相邻承包户' } as const;
const won = { partyId: 'b1', side: 'other', interest: null } as const;
type Said = Partial<AllFacts>;

/** By ground: what carries it beside its evidence and a reason, and each thing whose lack refuses it, with the words that say so. */
type Row = [code: string, enough: Said, lacks: [Said, string][]];
const shared: Record<string, Row> = {
  department: ['department', {}, []],
  request: [
    'approvedRequest',
    { requesters: [own], approvalFileId: 'f2' },
    [
      [{ requesters: [] }, '请登记提出申请的'],
      [{ requesters: [{ ...third, interest: ' ' }] }, '直接关系'],
      [{ approvalFileId: null }, '批准文件'],
      [{ approvalFileId: '' }, '批准文件'],
    ],
  ],
  centre: [
    'centre',
    { authority: '旗农牧局' },
    [
      [{ authority: null }, '监管部门'],
      [{ authority: ' ' }, '监管部门'],
    ],
  ],
  both: [
    'bothParties',
    { requesters: [own, won], transfereeKnown: true },
    [
      [{ requesters: [own] }, '双方'],
      [{ requesters: [won] }, '双方'],
      [{ transfereeKnown: false }, '尚未产生受让方'],
    ],
  ],
  law: ['otherLaw', { authority: '某法第一条' }, [[{ authority: null }, '法律条文']]],
};
const suspensions: Row[] = [
  shared.department!,
  shared.request!,
  ['titleDispute', {}, []],
  shared.centre!,
  [
    'unresolved',
    { suspendedUntil: '2024-06-02' },
    [
      [{ suspendedUntil: null }, '未处于有期限的中止中'],
      [{ suspendedUntil: '2024-06-03' }, '尚未届满'],
    ],
  ],
  shared.both!,
  shared.law!,
];
const terminations: Row[] = [
  shared.department!,
  shared.request!,
  ['court', {}, []],
  shared.centre!,
  shared.both!,
  shared.law!,
];
const everyGround: [Moment, string, number, Row][] = [
  ...suspensions.map((row, i): [Moment, string, number, Row] => ['suspend', row[0], i + 1, row]),
  ...terminations.map((row, i): [Moment, string, number, Row] => ['terminate', row[0], i + 1, row]),
];

describe('art. 26, 27: each ground with its own evidence and standing', () => {
  it('the tables below name every ground of the catalogue', () => {
    expect(suspensions.map(([code]) => code)).toEqual(suspensionGrounds.map(({ code }) => code));
    expect(terminations.map(([code]) => code)).toEqual(terminationGrounds.map(({ code }) => code));
  });

  it.each(everyGround)('%s, %s (%i)', (moment, _, ground, [, enough, lacks]) => {
    const judged = (more: Said) => assess(moment, goodFacts({ ground, ...enough, ...more }), law2024)[0]!;
    expect(judged({})).toMatchObject({ verdict: 'pass' });
    for (const [lack, words] of [...lacks, [{ evidenceFileId: null }, '须附'], [{ reason: ' ' }, '理由']] as const) {
      const verdict = judged(lack);
      expect([words, verdict.verdict]).toEqual([words, 'fail']);
      expect(verdict.detail).toContain(words);
    }
  });

  it('a third party that says how the right concerns it may ask as an owner may', () => {
    const facts = goodFacts({ ground: 2, requesters: [third], approvalFileId: 'f2' });
    for (const moment of ['suspend', 'terminate'] as const)
      expect(assess(moment, facts, law2024)[0]).toMatchObject({ verdict: 'pass' });
  });

  it('says all that lacks at once', () => {
    const facts = goodFacts({ ground: 2, evidenceFileId: null, reason: '', until: null });
    const { detail } = assess('suspend', facts, law2024)[0]!;
    for (const words of ['书面申请', '理由', '提出申请', '批准文件', '中止期限']) expect(detail).toContain(words);
  });
});
