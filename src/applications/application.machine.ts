import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export type ApplicationState = keyof typeof stateNames.application;

export const applicationStateNames = stateNames.application;

/** The life of a transferee's application (art. 15, 17). */
export const applicationLife = life<ApplicationState>()({
  edit: { from: ['draft', 'returned'], to: 'same', label: '修改材料', article: '15' },
  submit: { from: ['draft', 'returned'], to: 'submitted', label: '提交', article: '15' },
  return: { from: ['submitted'], to: 'returned', label: '退回补正', article: '15' },
  accept: { from: ['submitted'], to: 'accepted', label: '受理', article: '17' },
  approve: { from: ['accepted'], to: 'approved', label: '审查通过', article: '17' },
  reject: { from: ['submitted', 'accepted'], to: 'rejected', label: '不予通过', article: '17' },
  withdraw: { from: ['draft', 'submitted', 'returned', 'accepted', 'approved'], to: 'withdrawn', label: '撤回' },
  confirmNotice: {
    from: ['submitted', 'returned', 'accepted', 'approved'],
    to: 'same',
    label: '确认变更公告',
    article: '18',
  },
  // The announced conditions are other ones now: what was found of the applicant is found anew.
  reopenConditions: { from: ['approved'], to: 'same', label: '受让条件变更，待复核', article: '18', automatic: true },
  recheck: { from: ['approved'], to: 'same', label: '复核受让条件', article: '18' },
  askReview: { from: ['accepted', 'approved'], to: 'same', label: '提请工商资本审查', article: '13(4)' },
  recordReview: { from: ['accepted', 'approved'], to: 'same', label: '登记审查结果', article: '13(4)' },
  claimPriority: {
    from: ['draft', 'submitted', 'returned', 'accepted', 'approved'],
    to: 'same',
    label: '申报优先权',
    article: '29',
  },
  decidePriority: { from: ['accepted', 'approved'], to: 'same', label: '认定优先权', article: '29' },
  settlePriority: { from: ['approved'], to: 'same', label: '登记优先权行使情况', article: '29', automatic: true },
  moveCheck: { from: ['accepted'], to: 'same', label: '顺延审查期限', article: '26', automatic: true },
  draw: { from: ['approved'], to: 'same', label: '编定竞买号', automatic: true },
  recall: { from: ['approved'], to: 'same', label: '恢复，参加协议洽谈', article: '29', automatic: true },
  end: {
    from: ['draft', 'submitted', 'returned', 'accepted', 'approved'],
    to: 'same',
    label: '随项目终结',
    article: '27',
    automatic: true,
  },
});
export type ApplicationAction = keyof typeof applicationLife;
