import { collective, goodFacts, household, parcel, party, yuan } from './fixtures.js';
import { areRefused, type Refusal } from './refused.js';

const good = goodFacts();
const [town, bureau] = good.verifications;
const company = party({ partyId: 'b2', kind: 'legalPerson', idType: 'uscc', age: null, farmer: false, name: '某公司' });
const review = {
  askedOn: '2024-06-01',
  dueOn: '2024-06-29',
  qualification: true,
  project: true,
  risk: true,
  documentFileId: 'f9',
} as const;
const day = (text: string) => new Date(`${text}+08:00`);
const at = (text: string) => day(text).toISOString();

const refusals: readonly Refusal[] = [
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
  [
    'transferee-materials',
    'art. 15: what lacks and nothing else',
    { applicationMaterials: good.applicationMaterials.filter((code) => code !== 'creditProof') },
    { facts: { missing: ['creditProof'] }, missing: ['creditProof'], says: '还缺：资产、信用等资信证明' },
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
    { missing: ['公告中保证金不予退还的约定（须与已发布公告的原文一致）', '事由', '证据'] },
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
    'clear-title',
    'art. 13(1): a dispute alone',
    { openDisputes: 1 },
    { says: '权属存在未了结的争议。请先解决争议或如实披露后再办理' },
  ],
  [
    'clear-title',
    'art. 13(1): a burden alone',
    { encumbrances: [{ kind: 'other', disclosed: false, mortgageeInformed: false }] },
    { facts: { openDisputes: 0, concealed: 1 }, says: '存在未披露的权利负担。请先解决争议或如实披露后再办理' },
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

describe('what a refusal of people, papers, titles and replies shows', () => {
  areRefused(refusals);
});
