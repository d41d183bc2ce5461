import { rules, type AllFacts } from '../../src/rulebook/index.js';
import { collective, goodFacts, household, law2024, parcel, party, yuan } from './fixtures.js';

const good = goodFacts();
const notice = good.announcement;
const day = (text: string) => new Date(`${text}+08:00`);
const at = (text: string) => day(text).toISOString();
const company = party({ partyId: 'b2', kind: 'legalPerson', idType: 'uscc', age: null, farmer: false, name: '某公司' });
const resolution = collective().resolution!;
const [town, bureau] = good.verifications;
const review = {
  askedOn: '2024-06-01',
  dueOn: '2024-06-29',
  qualification: true,
  project: true,
  risk: true,
  documentFileId: 'f9',
} as const;

interface Shown {
  readonly facts?: object;
  readonly missing?: readonly string[];
  readonly says?: string;
}
/** A refusal with what it shows: the facts it rests on, the names of all that lacks, its whole sentence where parts are strung together. */
type Refusal = readonly [id: string, because: string, facts: Partial<AllFacts>, shown: Shown];

const refusals: readonly Refusal[] = [
  [
    'announcement-complete',
    'art. 18: all that lacks at once, blanks too',
    {
      announcement: {
        ...notice,
        basicSituation: ' ',
        useNow: '',
        transferorSituation: null,
        conditions: '　',
        registrationUntil: null,
        depositUntil: null,
        opensAt: null,
        oneApplicant: null,
      },
      method: null as never,
      pricing: null as never,
      deposit: null as never,
    },
    {
      missing: [
        'basicSituation',
        'useNow',
        'transferorSituation',
        'conditions',
        'method',
        'pricing',
        'deposit',
        'registrationUntil',
        'depositUntil',
        'opensAt',
        'oneApplicant',
      ],
      says: '公告还缺：标的基本情况、利用现状、出让方基本情况、受让条件、交易方式、预期价格、交易保证金、报名截止时间、保证金缴纳截止时间、交易开始时间、只有一名合格受让方时的处理',
    },
  ],
  [
    'dates-ordered',
    'art. 18: each date beside the one it should follow',
    { announcement: { ...notice, depositUntil: day('2024-06-13T17:59:00'), priorityDeadline: null } },
    {
      says: '保证金截止（2024年6月13日17:59）早于报名截止（2024年6月13日18:00）。请按 报名 ≤ 保证金 ≤ 资格审查 ≤ 开始 的顺序修改',
    },
  ],
  [
    'announcement-long-enough',
    'art. 18',
    { announcement: { ...notice, workingDays: 4 } },
    { facts: { workingDays: 4, least: 5 } },
  ],
  [
    'auction-notice',
    'Auction Law 45',
    { method: 'auction', announcement: { ...notice, opensAt: day('2024-06-09T10:00') } },
    { facts: { days: 6 } },
  ],
  [
    'auction-notice',
    'no day at all',
    { method: 'auction', announcement: { ...notice, opensAt: null } },
    { facts: { days: 0 } },
  ],
  [
    'tender-period',
    'Tender Law 24',
    { method: 'tender', announcement: { ...notice, opensAt: day('2024-06-09T10:00') } },
    { facts: { days: 6 } },
  ],
  [
    'tender-period',
    'no day at all',
    { method: 'tender', announcement: { ...notice, opensAt: null } },
    { facts: { days: 0 } },
  ],
  ...[
    { entitled: 90.5 },
    { present: -1 },
    { inFavour: -1 },
    { inFavour: 0.5 },
    { entitled: 0, present: 0, inFavour: 0 },
  ].map((numbers): Refusal => [
    'democratic-decision',
    `art. 29: ${JSON.stringify(numbers)} are no numbers of people`,
    { owners: [collective({ name: '甲', resolution: { ...resolution, ...numbers } })] },
    { says: '甲：人数填写有误。请依法召开会议形成决议后再申请' },
  ]),
  [
    'democratic-decision',
    'art. 29: two collectives, two faults',
    {
      owners: [
        collective({ name: '甲', resolution: { ...resolution, assembly: 'x' as never } }),
        collective({ name: '乙', resolution: { ...resolution, present: 91 } }),
      ],
    },
    {
      says: '甲：会议类型填写有误；乙：同意人数不得多于到会人数，到会人数不得多于应到人数。请依法召开会议形成决议后再申请',
    },
  ],
  [
    'reserve-as-decided',
    'art. 29: the highest of two decisions binds',
    {
      owners: ['1300.01', '1200', '1250'].map((reserve) =>
        collective({ resolution: { ...resolution, reserve: yuan(reserve) } }),
      ),
    },
    { facts: { reserve: '1300.00', decided: '1300.01' } },
  ],
  ['village-notice', 'art. 29', { owners: [collective({ villageNotice: null })] }, { facts: { leastDays: 5 } }],
  [
    'notice-unobjected',
    'art. 29: whose notice was objected to',
    {
      owners: [
        collective({ name: '甲', villageNotice: { from: '2024-05-11', to: '2024-05-18', openObjections: 1 } }),
        collective({ name: '乙', villageNotice: { from: '2024-05-11', to: '2024-05-18', openObjections: 2 } }),
        collective({ name: '丙' }),
        collective({ name: '丁', villageNotice: null }),
      ],
    },
    { says: '公示期内有未处理的异议：甲、乙。请先处理异议' },
  ],
  [
    'filings',
    'art. 29: of each collective',
    { owners: [collective({ name: '甲', filings: [] })] },
    {
      missing: ['甲：镇人民政府备案', '甲：旗农牧经管部门备案'],
      says: '还缺：甲：镇人民政府备案、甲：旗农牧经管部门备案',
    },
  ],
  [
    'deal-reserve',
    'art. 29',
    { dealPrice: yuan('1299.99') },
    { facts: { reserve: '1300.00', dealPrice: '1299.99' }, says: '成交价1,299.99元低于底价1,300.00元' },
  ],
  [
    'contract-signed',
    'art. 21',
    { transferorSigned: false, transfereeSigned: false, sealed: false },
    {
      missing: ['出让方签字', '受让方签字', '盖章'],
      says: '合同还缺：出让方签字、受让方签字、盖章，请上传签字盖章的原件',
    },
  ],
  [
    'certificate-ready',
    'art. 21',
    { dealStands: false, comparedSame: false, openObjections: 1 },
    { missing: ['成交已生效', '异议处理完毕', '中心核对合同原件与记录一致'] },
  ],
  [
    'deposit-cap',
    'art. 20',
    { deposit: yuan('45760.01') },
    {
      facts: { deposit: '45760.01', estimatedValue: '114400.00', cap: '45760.00' },
      says: '保证金须大于0且不超过交易估值114,400.00元的40%，即不超过45,760.00元',
    },
  ],
  [
    'deposit-paid',
    'art. 20',
    { depositPaidInTime: yuan('9999.99') },
    { facts: { due: '10000.00', paidInTime: '9999.99' } },
  ],
  [
    'not-transferor',
    'art. 29: either side of the transferor',
    {
      applicants: ['h1', 'a1', 'b1'].map((partyId) => party({ partyId, name: `某${partyId}` })),
      agentPartyIds: ['a1'],
    },
    { says: '出让方及其代理人不得受让本项目：某h1、某a1' },
  ],
  ['one-application', 'art. 17', { otherApplications: ['SQ-1'] as never }, { facts: { otherApplications: ['SQ-1'] } }],
  [
    'registered-in-time',
    'art. 17',
    { submittedAt: notice.registrationUntil! },
    { facts: { submittedAt: at('2024-06-13T18:00'), registrationUntil: at('2024-06-13T18:00') } },
  ],
  [
    'application-approved',
    'art. 17',
    { applicationState: 'rejected' as never },
    { facts: { applicationState: 'rejected' } },
  ],
  [
    'tradable',
    'art. 12: all that is wrong at once',
    { subKind: 'patent', direction: 'procurement', transferKind: 'sale', parcels: [] },
    {
      facts: { category: 1, subKind: 'patent', transferKind: 'sale' },
      says: '子类不属于所选品种；本品种不办理集体采购；本品种不允许以出售流转；至少填写一项标的物。请按「农牧户承包土地、草牧场经营权」的目录修改',
    },
  ],
  ['tradable', 'art. 12: none of the twelve', { category: 13 as never }, { facts: { category: 13 } }],
  [
    'tradable',
    'art. 12: words for what nobody knows',
    { direction: 'x' as never, transferKind: 'y' as never },
    { says: '本品种不办理该交易方向；本品种不允许以该方式流转。请按「农牧户承包土地、草牧场经营权」的目录修改' },
  ],
  ['method-allowed', 'art. 14', { category: 11, method: 'auction' }, { facts: { method: 'auction' } }],
  ['venue-arranged', 'art. 10', { venue: { level: 'station', arranged: false } }, { facts: { level: 'station' } }],
  [
    'venue-arranged',
    'art. 10: no such place',
    { venue: { level: 'x' as never, arranged: true } },
    { facts: { level: 'x' } },
  ],
  [
    'ceiling',
    'art. 12(10)',
    { direction: 'procurement', ceiling: yuan('114399.99') },
    { facts: { ceiling: '114399.99', dealTotal: '114400.00' } },
  ],
  ['suspension-ground', 'art. 26', { ground: 8 }, { facts: { ground: 8 } }],
  ['suspension-ground', 'art. 26: its end', { until: '2024-06-03' }, { facts: { until: '2024-06-03' } }],
  ['termination-ground', 'art. 27', { ground: 0 }, { facts: { ground: 0 } }],
  [
    'restart-ready',
    'art. 26: all that lacks',
    { restartRequestedBy: '', evidenceFileId: null, reason: ' ', causeGone: false },
    { missing: ['交易相关方的申请', '中止原因已消除的证明', '中心的认定理由', '中心对中止原因已消除的认定'] },
  ],
  [
    'collective-notified',
    'Land Contract Law 36',
    {
      owners: [
        household({ name: '甲', collectiveNotifiedOn: null }),
        household({ partyId: 'h2', name: '乙', collectiveNotifiedOn: null }),
        household({ partyId: 'h3' }),
      ],
    },
    {
      facts: { lacking: 2 },
      missing: ['h1', 'h2'],
      says: '流转合同尚未告知发包方备案：甲、乙。请将合同送发包方（嘎查村集体）备案',
    },
  ],
  [
    'contractor-consent',
    'Land Contract Law 46',
    { transferKind: 'sublease', owners: [household({ name: '甲' }), household({ partyId: 'h2', name: '乙' })] },
    {
      facts: { lacking: 2 },
      missing: ['h1', 'h2'],
      says: '再流转须经承包方书面同意，还缺：甲、乙。请取得原承包方的书面同意并上传',
    },
  ],
  ...(
    [
      [null, '尚未提请审查'],
      [{ ...review, qualification: false, risk: false }, '资格审查、风险防范未通过'],
      [{ ...review, project: null, risk: null }, '项目审核、风险防范尚无结论（期限至2024-06-29）'],
      [{ ...review, documentFileId: null }, '缺书面审查意见'],
    ] as const
  ).map(([capitalReview, words]): Refusal => [
    'capital-review',
    `Land Contract Law 45: ${words}`,
    { applicants: [party(), company], capitalReview },
    {
      facts: { capital: 1 },
      missing: ['b2'],
      says: `工商企业等社会资本流转土地须经资格审查、项目审核和风险防范：${words}。请在受让申请中登记提请和书面结果`,
    },
  ]),
  [
    'mortgage-consent',
    'Land Contract Law 47',
    { mortgagedRight: 'takenOver', mortgageConsentOn: null, mortgageCollectiveNotifiedOn: null },
    { missing: ['承包方书面同意', '向发包方备案'] },
  ],
  ['not-under-trade', 'art. 33', { tradedIn: 'YQ-2' }, { facts: { tradedIn: 'YQ-2' } }],
  [
    'traded-on-market',
    'art. 35',
    { reportedOwners: ['collective'], reportedValue: yuan('99999999') },
    { facts: { value: '99999999.00', least: expect.any(String) } },
  ],
  [
    'transferor-materials',
    'art. 15, 7',
    { materials: good.materials.filter((code) => code !== 'titleProof' && code !== 'useControlProof') },
    { facts: { missing: ['titleProof', 'useControlProof'] }, missing: ['titleProof', 'useControlProof'] },
  ],
  ['transferor-liability', 'art. 15', { liabilityAccepted: false }, { missing: ['liabilityAccepted'] }],
  [
    'transferee-materials',
    'art. 15: an agent’s and a joint bid’s too',
    { applicationMaterials: [], applicationHasAgent: true, jointBid: true },
    {
      missing: [
        'transferInApplication',
        'declaration',
        'creditProof',
        'qualificationProof',
        ...['agentAuthority', 'jointAgreement'],
      ],
    },
  ],
  ['transferee-materials', 'art. 15', { statementAccepted: false }, { missing: ['statementAccepted'] }],
  [
    'fee-exempt',
    'art. 23',
    { fee: yuan('0.01') },
    { facts: { fee: '0.01' }, says: '受让人免收交易服务费，不得收取0.01元' },
  ],
  [
    'deposit-kept-by-term',
    'art. 20: all that lacks',
    { keepingTerm: null, keepingGround: null, keepingEvidenceFileId: ' ' },
    { missing: ['公告中关于保证金的约定（须与已发布公告的原文一致）', '事由', '证据'] },
  ],
  ['deposit-kept-by-two', 'art. 20', { keepingOfficers: [] }, { missing: ['第二名经办人'] }],
  ['tender-bids', 'Tender Law 28', { bidsReceived: 2 }, { facts: { bidsReceived: 2 } }],
  ['tender-bids', 'Tender Law 28: no number', { bidsReceived: 3.5 }, { facts: { bidsReceived: 3.5 } }],
  [
    'voluntary-statement',
    'art. 5: whose',
    {
      owners: [
        household({ name: '甲', statementSignedOn: null }),
        household({ partyId: 'h2', name: '乙', statementSignedOn: '2024-06-04' }),
        household({ partyId: 'h3', statementSignedOn: '2024-06-03' }),
      ],
    },
    {
      facts: { persons: 3, lacking: 2 },
      missing: ['h1', 'h2'],
      says: '还缺2户（人）本人签署的自愿流转声明：甲、乙',
    },
  ],
  [
    'delegation',
    'art. 15(7): whose',
    {
      owners: [
        household({ name: '甲', delegationSignedOn: null }),
        household({ partyId: 'h2', delegationSignedOn: '2024-06-03' }),
      ],
    },
    { facts: { lacking: 1 }, missing: ['h1'], says: '由他人代为申请的，还缺1户（人）的书面委托：甲' },
  ],
  ...(['owner-ids', 'applicant-ids'] as const).map((id): Refusal => [
    id,
    'art. 13: whose; a kind nobody knows; a body’s number with a person, and the other way round',
    Object.fromEntries(
      ['owners', 'applicants'].map((field) => [
        field,
        [
          household({ name: '甲', idValid: false }),
          household({ partyId: 'x2', name: '乙', kind: 'ghost' as never }),
          household({ partyId: 'x3', name: '丙', idType: 'uscc' }),
          collective({ partyId: 'x4', name: '丁', idType: 'residentId' }),
          collective({ partyId: 'x5' }),
        ],
      ]),
    ),
    {
      missing: ['h1', 'x2', 'x3', 'x4'],
      says: '证件号码不正确或证件类型与主体不符：甲、乙、丙、丁。请对照证件原件核对',
    },
  ]),
  [
    'owner-capacity',
    'art. 13(3): a minor without work of his own, and a body that is no more',
    {
      owners: [
        household({ age: 17, livesOnOwnLabour: false }),
        household({ partyId: 'x2', age: 15, livesOnOwnLabour: true }),
        household({ partyId: 'x3', age: 16, livesOnOwnLabour: true }),
        household({ partyId: 'x4', age: 18 }),
        collective({ partyId: 'x5', fullCapacity: false }),
        household({ partyId: 'x6', fullCapacity: false }),
      ],
    },
    { missing: ['h1', 'x2', 'x5', 'x6'] },
  ],
  [
    'owner-blacklist',
    'art. 32: unknown is not clear',
    {
      owners: [
        household({ blacklisted: true }),
        collective({ blacklisted: null as never }),
        household({ partyId: 'h2' }),
      ],
    },
    { missing: ['h1', 'c1'] },
  ],
  ['priority-proven', 'art. 29', { priorityKind: 'x' as never }, { facts: { priorityKind: 'x' } }],
  [
    'priority-proven',
    'art. 29: evidence',
    { priorityEvidenceFileId: '' },
    { facts: { priorityKind: 'memberForLand' } },
  ],
  ['priority-accepted', 'art. 29', { priorityAccepted: false }, { facts: { priorityKind: 'memberForLand' } }],
  [
    'priority-claimed-in-time',
    'art. 29: at the very moment',
    { priorityClaimedAt: good.priorityClaimUntil },
    { facts: { at: at('2024-06-12T18:00'), until: at('2024-06-12T18:00') } },
  ],
  [
    'priority-window',
    'art. 29: before',
    { priorityExercisedAt: day('2024-06-17T09:59') },
    { facts: { at: at('2024-06-17T09:59'), from: at('2024-06-17T10:00') } },
  ],
  [
    'priority-window',
    'art. 29: at its end',
    { priorityExercisedAt: day('2024-06-17T12:00') },
    { facts: { at: at('2024-06-17T12:00'), until: at('2024-06-17T12:00') } },
  ],
  [
    'clear-title',
    'art. 13(1)',
    { openDisputes: 1, encumbrances: [{ kind: 'other', disclosed: false, mortgageeInformed: false }] },
    {
      facts: { openDisputes: 1, concealed: 1 },
      says: '权属存在未了结的争议；存在未披露的权利负担。请先解决争议或如实披露后再办理',
    },
  ],
  [
    'agricultural-use',
    'art. 13(4)',
    { useAfter: '建设厂房和酒店' },
    { facts: { useAfter: '建设厂房和酒店', found: ['厂房', '酒店'] } },
  ],
  ['agricultural-use', 'art. 13(4): says nothing', { useAfter: '综合利用' }, { facts: { useAfter: '综合利用' } }],
  [
    'term-within-title',
    'art. 13(4): the earliest end of all parcels',
    {
      parcels: ['2030-12-31', '2026-06-01', null, '2057-12-31'].map((contractEnd) =>
        parcel('1', 'mu', { contractEnd }),
      ),
    },
    { facts: { termEnd: '2026-06-02', contractEnd: '2026-06-01' } },
  ],
  [
    'term-within-law',
    'Civil Code 705',
    { pricing: { ...good.pricing, term: { years: 21 } } },
    { facts: { limitYears: 20 } },
  ],
  [
    'verification-done',
    'art. 16, 18: whose reply lacks, each once',
    {
      verifications: [
        { ...town!, state: 'pending' },
        { ...bureau!, state: 'pending' },
        { ...bureau!, state: 'pending' },
      ],
    },
    {
      facts: { pending: ['镇权属审查', '旗农牧局', '旗农牧局'] },
      says: '尚未收到书面核实结果：镇权属审查、旗农牧局。请等待或催办，未答复不视为同意',
    },
  ],
  [
    'verification-unobjected',
    'art. 16: whose',
    { verifications: [{ ...town!, state: 'objected' }, bureau!, { ...bureau!, department: null, state: 'objected' }] },
    {
      facts: { objected: ['镇权属审查', '主管部门'] },
      says: '镇权属审查、主管部门提出异议。须由其书面撤回，或由中心主任附依据书面裁定后方可通过',
    },
  ],
  [
    'party-check-done',
    'art. 17: whose',
    { partyChecks: [{ ...bureau!, state: 'pending' }] },
    { facts: { pending: ['旗农牧局'] } },
  ],
  [
    'party-check-unobjected',
    'art. 17: whose',
    { partyChecks: [{ ...bureau!, state: 'objected' }, town!] },
    { facts: { objected: ['旗农牧局'] } },
  ],
];

describe('what a refusal shows', () => {
  it.each(refusals)('%s (%s)', (id, _because, facts, shown) => {
    const verdict = rules.find((rule) => rule.id === id)!.assess({ ...good, ...facts }, law2024);
    expect(verdict).toMatchObject({ rule: id, verdict: 'fail' });
    if (shown.facts) expect(verdict.facts).toEqual(shown.facts);
    expect(verdict.missing).toEqual(shown.missing);
    if (shown.says) expect(verdict.detail).toBe(shown.says);
  });
});
