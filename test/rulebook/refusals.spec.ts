import { collective, goodFacts, party, yuan } from './fixtures.js';
import { areRefused, type Refusal } from './refused.js';

const good = goodFacts();
const notice = good.announcement;
const resolution = collective().resolution!;
const day = (text: string) => new Date(`${text}+08:00`);
const at = (text: string) => day(text).toISOString();

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
  ['suspension-ground', 'art. 26', { ground: 8 }, { facts: { ground: 8, until: '2024-07-01' } }],
  ['suspension-ground', 'art. 26: its end', { until: '2024-06-03' }, { facts: { ground: 3, until: '2024-06-03' } }],
  ['suspension-ground', 'art. 26: evidence', { evidenceFileId: '' }, { facts: { ground: 3, until: '2024-07-01' } }],
  ['termination-ground', 'art. 27', { ground: 0 }, { facts: { ground: 0 } }],
  [
    'restart-ready',
    'art. 26: all that lacks',
    { restartRequester: null, evidenceFileId: null, reason: ' ', causeGone: false },
    { missing: ['交易相关方的申请', '中止原因已消除的证明', '中心的认定理由', '中心对中止原因已消除的认定'] },
  ],
];

describe('what a refusal of a filing, an announcement or a deal shows', () => {
  areRefused(refusals);
});
