import type { DomainEvent } from '../platform/index.js';
import type {
  AcceptanceSlipData,
  DepartmentLetterData,
  DocumentParty,
  MissingNoticeData,
  RejectionData,
  RestartNoticeData,
  SuspensionNoticeData,
  TerminationNoticeData,
} from '../platform/pdf/index.js';
import {
  type Listing,
  listingStateNames,
  type ListingState,
  type Material,
  type Verification,
} from '../listings/index.js';
import { goingOn, type Law, suspensionGrounds, terminationGrounds } from '../rulebook/index.js';
import { civilDate, formatDate, formatDue, formatInstant, parseInstant } from '../values/index.js';
import type { ApplicationSubject, ListingSubject } from './subjects.js';

/** What a document says beside its number. */
export type Said<T> = Omit<T, 'number'>;

const base = ({ frame, listing }: ListingSubject) => ({
  issuer: frame.issuer,
  ...(frame.watermark && { watermark: frame.watermark }),
  lawStatement: frame.lawStatement,
  title: listing.title,
  // Before acceptance it has none (art. 16).
  ...(listing.number && { listingNumber: listing.number }),
});

const registered = (subject: ListingSubject) => ({ ...base(subject), listingNumber: subject.listing.number! });

const day = (instant: Date | null): string => (instant ? formatDate(civilDate(instant)) : '—');

/** Who is written to, about which of its filings: the same four notices go to either side (art. 15, 16, 17). */
interface Filing {
  readonly subject: ListingSubject;
  readonly applicant: DocumentParty;
  readonly kind: '转出申请' | '受让申请';
  readonly filedAt: Date | null;
  /** The filing's own number, where it is not that of the listing. */
  readonly number?: string | null;
}

export const filingOf = (subject: ListingSubject): Filing => ({
  subject,
  applicant: subject.lead,
  kind: '转出申请',
  filedAt: subject.listing.submittedAt,
});

export const applicationFiling = ({ of, members, application }: ApplicationSubject): Filing => ({
  subject: of,
  applicant: { ...members[0]!, ...(application.agent && { agent: application.agent.name }) },
  kind: '受让申请',
  filedAt: application.submittedAt,
  number: application.number,
});

export function acceptanceSlip(
  { subject, applicant, kind, filedAt, number }: Filing,
  at: Date,
  materials: readonly Pick<Material, 'name' | 'kind'>[],
  next: string[],
): Said<AcceptanceSlipData> {
  const counted = new Map<string, number>();
  for (const { name } of materials) counted.set(name, (counted.get(name) ?? 0) + 1);
  return {
    ...base(subject),
    applicant,
    kind,
    ...(number && { filingNumber: number }),
    receivedAt: formatInstant(filedAt ?? at),
    acceptedAt: formatInstant(at),
    materials: [...counted].map(([name, pieces]) => ({ name, pieces: `${pieces}` })),
    next,
    clerk: subject.frame.clerk,
  };
}

/** What comes after the acceptance of a filing, with the law's days (art. 16, 18). */
export const afterAcceptance = ({ verificationDays, refundDays }: Law): string[] => [
  `受理后先由镇人民政府审查权属，再由交易中心提请旗级行政主管部门核实；每个单位应当自收到之日起${verificationDays}个工作日内书面答复。`,
  '审核通过后，交易中心公开发布交易公告；审核未通过的，书面告知原因。',
  `交易保证金由交易中心专户代管，自出具鉴证书或者终止交易之日起${refundDays}个工作日内无息退还。`,
];

export const afterApplication = ({ application, of }: ApplicationSubject): string[] => [
  `交易中心应当在${application.checkDueAt ? formatDue(application.checkDueAt) : '规定期限'}前完成受让方审查，结果在系统中告知。`,
  `审查通过后，请按系统给出的缴款通知缴纳交易保证金${of.listing.deposit.format()}元${
    of.listing.schedule ? `，应于${formatInstant(parseInstant(of.listing.schedule.depositUntil))}前到账` : ''
  }；是否及时以银行入账时间为准。`,
];

export function missingNotice(
  { subject, applicant, kind, filedAt }: Filing,
  event: Pick<DomainEvent, 'input' | 'reason'>,
): Said<MissingNoticeData> {
  return {
    ...base(subject),
    applicant,
    kind,
    appliedOn: day(filedAt),
    decidedOn: subject.frame.on,
    missing: (event.input as { missing?: string[] }).missing ?? [],
    reason: event.reason ?? '上述事项为受理所必需，其余材料符合要求，不需重复提交。',
    remedies: [
      '登录系统，在该申请中补齐上列内容后再次提交；也可以到镇交易服务站或者旗交易中心窗口补正。',
      ...(kind === '受让申请' && subject.listing.schedule
        ? [
            `报名截止时间为${formatInstant(parseInstant(subject.listing.schedule.registrationUntil))}，请在此之前完成补正。`,
          ]
        : []),
    ],
    clerk: subject.frame.clerk,
  };
}

export const rejection = (
  { subject, applicant, kind, filedAt }: Filing,
  reason: string | null | undefined,
): Said<RejectionData> => ({
  ...base(subject),
  applicant,
  kind,
  appliedOn: day(filedAt),
  decidedOn: subject.frame.on,
  reasons: [{ article: kind === '转出申请' ? '管理办法第十六条' : '管理办法第十七条', text: reason ?? '见审核意见' }],
  remedies: [
    '消除上列原因后，可以重新提出申请。',
    '对本通知有异议的，可以向旗农村牧区产权流转交易市场建设协调小组办公室反映，也可以依法申请行政复议或者提起诉讼。',
  ],
  clerk: subject.frame.clerk,
});

export const departmentLetter = (
  subject: ListingSubject,
  verification: Verification,
  organization: string,
): Said<DepartmentLetterData> => ({
  ...registered(subject),
  organization,
  matter: verification.stage === 'town' ? '权属审查' : '业务核实',
  particulars: subject.particulars,
  parcels: subject.parcels,
  questions:
    verification.stage === 'town'
      ? [
          '标的的权属是否清楚，权利人是否与登记一致；',
          '是否存在争议、查封、抵押、租赁或者其他限制流转的情形；',
          '民主决策、村内公示等程序是否真实、完备。',
        ]
      : [
          '标的的权属、面积、用途与贵单位掌握的情况是否一致；',
          '是否存在查封、抵押或者其他限制流转的情形；',
          '流转方式、期限和流转后的用途是否符合规定。',
        ],
  askedOn: formatDate(civilDate(verification.askedAt)),
  dueOn: formatDue(verification.dueAt),
  clerk: subject.frame.clerk,
});

const interruption = (subject: ListingSubject, at: Date, reason: string | null | undefined) => ({
  ...registered(subject),
  addressees: '出让方、受让申请人及有关各方',
  at: formatInstant(at),
  reason: reason ?? '见决定',
  decidedOn: subject.frame.on,
  officer: subject.frame.clerk,
});

const stageOf = (state: string | undefined): string => listingStateNames[state as ListingState] ?? '—';

/** Art. 26. */
export function suspensionNotice(
  subject: ListingSubject,
  at: Date,
  event: DomainEvent<Listing>,
): Said<SuspensionNoticeData> {
  // One that goes on names no ground: it is that of a term that ran out (art. 26(5)).
  const { ground = goingOn.no, until } = event.input as { ground?: number; until?: string };
  return {
    ...interruption(subject, at, event.reason),
    stage: stageOf(subject.listing.rememberedState ?? event.from),
    ground: groundName(suspensionGrounds, ground, '二十六'),
    ...(until && { until: formatDate(until) }),
    effects: [
      '公告、报名、保证金缴纳、竞价、签约和核实的期限停止计算，重启后按中止所占的时间顺延。',
      '已经缴纳的交易保证金由专户继续保管。',
      '中止的原因消除后，当事人可以书面申请重启；期满原因仍未消除的，依规定处理。',
    ],
  };
}

export function restartNotice(
  subject: ListingSubject,
  at: Date,
  event: DomainEvent<Listing>,
  requestedBy?: string,
): Said<RestartNoticeData> {
  const { lostMs, suspendedAt } = event.input as { lostMs: number; suspendedAt: Date };
  const dates = datesOf(subject.listing);
  return {
    ...interruption(subject, at, event.reason),
    stage: stageOf(event.to),
    suspendedAt: formatInstant(suspendedAt),
    ...(requestedBy && { requestedBy }),
    lost: duration(lostMs),
    ...(dates.length > 0 && { dates }),
  };
}

/** Art. 27. */
export function terminationNotice(
  subject: ListingSubject,
  at: Date,
  event: DomainEvent<Listing>,
  law: Law,
): Said<TerminationNoticeData> {
  const { ground } = event.input as { ground: number };
  return {
    ...interruption(subject, at, event.reason),
    stage: stageOf(event.from),
    ground: groundName(terminationGrounds, ground, '二十七'),
    effects: [
      '本项目的公告、申请和报价不再有效。',
      `已经缴纳的交易保证金自终止之日起${law.refundDays}个工作日内无息退还原付款账户。`,
      '对本决定有异议的，可以向旗农村牧区产权流转交易市场建设协调小组办公室反映。',
    ],
  };
}

const groundName = (grounds: typeof suspensionGrounds, no: number, article: string): string =>
  `${grounds.find((ground) => ground.no === no)?.name ?? ''}（第${article}条第${no}项）`;

function datesOf({ schedule }: Listing): { label: string; value: string }[] {
  if (!schedule) return [];
  const dates: [string, string | null][] = [
    ['报名截止', schedule.registrationUntil],
    ['保证金到账截止', schedule.depositUntil],
    ['资格审查截止', schedule.qualificationUntil],
    ['优先权申报截止', schedule.priorityDeadline],
    ['交易开始', schedule.opensAt],
  ];
  return dates.flatMap(([label, at]) => (at ? [{ label, value: formatInstant(parseInstant(at)) }] : []));
}

function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  return `${Math.floor(minutes / 1440)}天${Math.floor((minutes % 1440) / 60)}小时${minutes % 60}分钟`;
}
