import { addDays, civilDate, type CivilDate } from '../values/index.js';
import { usualPeriods, type Calendar } from './deadlines.js';
import { landLaw } from './land-law.js';
import type { Law } from './law.js';

/** What a trade's notice and decisions name for themselves. */
export interface NamedPeriods {
  readonly resultNoticeWorkingDays?: number;
  readonly contractDays?: number;
}

export interface DeadlineTerm {
  readonly title: string;
  readonly article: string;
  /** Somebody has to do something by it; otherwise it merely arrives (an opening, the end of a notice). */
  readonly binding: boolean;
  /** How long it runs, in words. */
  readonly period: (law: Law, named: NamedPeriods) => string;
}

const workingDays = (days: number): string => `${days}个工作日`;
const named = (title: string, article: string): DeadlineTerm => ({
  title,
  article,
  binding: false,
  period: () => '公告载明',
});

/** Each deadline of a trade and the rule that it comes from. */
export const deadlineTerms = {
  townReply: {
    title: '镇级核实答复',
    article: '16',
    binding: true,
    period: (law) => workingDays(law.verificationDays),
  },
  departmentReply: {
    title: '部门核实答复',
    article: '18',
    binding: true,
    period: (law) => workingDays(law.verificationDays),
  },
  registration: named('报名截止', '14、18'),
  depositPaid: named('保证金到账截止', '20'),
  qualification: named('资格审查截止', '17'),
  priorityClaim: named('优先权主张截止', '19'),
  opening: named('交易开始', '14'),
  check: { title: '受让方审查', article: '17', binding: true, period: (law) => workingDays(law.checkDays) },
  capitalReview: {
    title: '工商企业等社会资本流转审查',
    article: '《农村土地承包法》45',
    binding: true,
    period: () => workingDays(landLaw.capitalReviewDays),
  },
  depositOrder: { title: '缴纳保证金', article: '20', binding: true, period: () => '缴款通知载明' },
  resultNotice: {
    title: '成交结果公示',
    article: '21',
    binding: false,
    period: (_, { resultNoticeWorkingDays = usualPeriods.resultNoticeWorkingDays }) =>
      workingDays(resultNoticeWorkingDays),
  },
  signing: {
    title: '签订合同',
    article: '19',
    binding: true,
    period: (_, { contractDays = usualPeriods.contractDays }) => `${contractDays}日`,
  },
  pricePayment: { title: '支付成交价款', article: '19、31', binding: true, period: () => '合同约定' },
  bondOrder: { title: '缴纳履约保证金', article: '20', binding: true, period: () => '公告载明' },
  bondRefund: { title: '退还履约保证金', article: '20', binding: true, period: (law) => workingDays(law.refundDays) },
  refund: { title: '退还保证金', article: '20', binding: true, period: (law) => workingDays(law.refundDays) },
  suspension: { title: '中止期限', article: '26', binding: true, period: () => '决定载明' },
} as const satisfies Record<string, DeadlineTerm>;
export type DeadlineKind = keyof typeof deadlineTerms;

export const deadlineStateNames = {
  running: '进行中',
  stopped: '中止，停止计时',
  met: '按期办结',
  metLate: '逾期办结',
  overdue: '逾期未办',
  passed: '已到期',
} as const;
export type DeadlineState = keyof typeof deadlineStateNames;

export interface DeadlineFacts {
  readonly dueAt: Date;
  /** When what was due was done. */
  readonly doneAt: Date | null;
  /** Since when the trade stands still, if it does (art. 26). */
  readonly stoppedAt: Date | null;
  readonly binding: boolean;
}

/** What comes at the due moment or later is late; what had not yet come when the trade was suspended stands still (art. 26). */
export function deadlineState({ dueAt, doneAt, stoppedAt, binding }: DeadlineFacts, now: Date): DeadlineState {
  if (doneAt) return doneAt < dueAt ? 'met' : 'metLate';
  if (stoppedAt && stoppedAt < dueAt) return 'stopped';
  if (now < dueAt) return 'running';
  return binding ? 'overdue' : 'passed';
}

/** A day between start and end, the end's own included, whose year's notice of holidays is still to come. */
export function restsOnProvisionalDays(calendar: Calendar, startedAt: Date, dueAt: Date): boolean {
  const last = civilDate(new Date(dueAt.getTime() - 1));
  for (let day: CivilDate = addDays(civilDate(startedAt), 1); day <= last; day = addDays(day, 1))
    if (calendar.provisional(day)) return true;
  return false;
}
