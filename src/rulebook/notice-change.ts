import { formatInstant } from '../values/index.js';

/** What a notice fixes and a change notice may change (art. 18). Instants as Date, money as text, null where the notice says nothing. */
export interface NoticeTerms {
  readonly registrationUntil: Date | null;
  readonly depositUntil: Date | null;
  readonly qualificationUntil: Date | null;
  readonly priorityDeadline: Date | null;
  readonly opensAt: Date | null;
  readonly freePeriodMinutes: number;
  readonly increment: string | null;
  readonly maxIncrement: string | null;
  readonly extensionMinutes: number;
  readonly maxExtensions: number | null;
  readonly resultNoticeWorkingDays: number;
  readonly contractDays: number;
  readonly oneApplicant: 'session' | 'agreement';
  readonly priorityWindowWorkingDays: number | null;
  readonly conditions: string | null;
  /** How the bids of a tender are judged, as people read it; null elsewhere. */
  readonly award: string | null;
  /** Who auctions, where and when the object is on view, as people read it; null elsewhere. */
  readonly auction: string | null;
  /** By which public value lots are drawn, as people read it; null elsewhere. */
  readonly draw: string | null;
}

export interface NoticeChange {
  readonly field: keyof NoticeTerms;
  /** Chinese. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whoever applied or sealed a bid before it confirms again, and the period runs anew (art. 18). */
  readonly material: boolean;
}

type Shown = (value: NonNullable<NoticeTerms[keyof NoticeTerms]>) => string;

const text: Shown = (value) => String(value);
const instant: Shown = (value) => formatInstant(value as Date);
const unit =
  (name: string): Shown =>
  (value) =>
    `${String(value)}${name}`;

const fields: Record<keyof NoticeTerms, { readonly name: string; readonly shown: Shown; readonly none?: string }> = {
  registrationUntil: { name: '报名截止', shown: instant },
  depositUntil: { name: '保证金缴纳截止', shown: instant },
  qualificationUntil: { name: '资格审查截止', shown: instant },
  priorityDeadline: { name: '优先权申报截止', shown: instant },
  opensAt: { name: '交易开始', shown: instant },
  freePeriodMinutes: { name: '自由竞价时长', shown: unit('分钟') },
  increment: { name: '加价幅度', shown: unit('元') },
  maxIncrement: { name: '最大加价幅度', shown: unit('元'), none: '不限' },
  extensionMinutes: { name: '延时时长', shown: unit('分钟') },
  maxExtensions: { name: '延时次数上限', shown: unit('次'), none: '不限' },
  resultNoticeWorkingDays: { name: '结果公示期', shown: unit('个工作日') },
  contractDays: { name: '签约期限', shown: unit('日') },
  oneApplicant: {
    name: '只有一名合格受让方时的处理',
    shown: (value) => (value === 'agreement' ? '转为协议' : '按竞价进行'),
  },
  priorityWindowWorkingDays: { name: '场后优先权行使期', shown: unit('个工作日'), none: '场内行使' },
  conditions: { name: '受让条件', shown: text },
  award: { name: '评标办法', shown: text },
  auction: { name: '拍卖人、地点和展示', shown: text },
  draw: { name: '抽签办法', shown: text },
};

const same = (a: NoticeTerms[keyof NoticeTerms], b: NoticeTerms[keyof NoticeTerms]): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

/**
 * Art. 18: what a change notice changes, in the order of the notice. Reading of "material": a date that is only put off gives everybody more
 * time and takes nothing from anybody; every other change is one that somebody may have applied or bid without.
 */
export function noticeChanges(before: NoticeTerms, after: NoticeTerms): NoticeChange[] {
  return (Object.keys(fields) as (keyof NoticeTerms)[])
    .filter((field) => !same(before[field], after[field]))
    .map((field) => {
      const { name, shown, none = '无' } = fields[field];
      const [from, to] = [before[field], after[field]];
      const putOff = from instanceof Date && to instanceof Date && to > from;
      return {
        field,
        name,
        from: from === null ? none : shown(from),
        to: to === null ? none : shown(to),
        material: !putOff,
      };
    });
}

/** As the notice tells it. */
export const changeText = ({ name, from, to }: NoticeChange): string => `${name}：由“${from}”改为“${to}”`;
