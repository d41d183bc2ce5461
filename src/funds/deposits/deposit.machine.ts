import { stateNames } from '../../rulebook/index.js';
import { life } from '../../platform/index.js';

export type DepositState = keyof typeof stateNames.deposit;

export const depositStateNames = stateNames.deposit;

const open = ['ordered', 'partPaid', 'late', 'paid', 'held'] as const;
/** In full and in time, which is what art. 20 asks of a bidder. */
export const qualifying: readonly DepositState[] = ['paid', 'held'];
const ended = ['refundDue', 'refunding', 'refunded', 'void', 'kept', 'applied'] as const;

/** The life of a deposit (art. 20). The bank's lines move it, never a wish: which of the pay actions it is, is computed. */
export const depositLife = life<DepositState>()({
  payPart: { from: ['ordered', 'partPaid'], to: 'partPaid', label: '收到部分款项', article: '20', automatic: true },
  payInTime: { from: ['ordered', 'partPaid', 'late'], to: 'paid', label: '按时缴足', article: '20', automatic: true },
  payLate: { from: ['ordered', 'partPaid'], to: 'late', label: '逾期缴足', article: '20', automatic: true },
  paySurplus: { from: ['paid', 'late', 'held'], to: 'same', label: '收到多缴款', article: '20', automatic: true },
  payAfterEnd: { from: ended, to: 'same', label: '收到终结后的款项', article: '20', automatic: true },
  moveDueBy: { from: open, to: 'same', label: '顺延缴纳期限', article: '26', automatic: true },
  // A naming by hand that was wrong: where it served the deposit, the deposit is not full without it.
  takeBackPart: { from: ['partPaid', 'paid', 'late'], to: 'partPaid', label: '撤销部分入账', automatic: true },
  takeBackAll: { from: ['partPaid', 'paid', 'late'], to: 'ordered', label: '撤销入账', automatic: true },
  takeBackInTime: { from: ['paid'], to: 'late', label: '撤销按时入账', article: '20', automatic: true },
  takeBackSurplus: {
    from: ['paid', 'late', 'held', ...ended],
    to: 'same',
    label: '撤销多缴款入账',
    automatic: true,
  },
  hold: { from: ['paid'], to: 'held', label: '转为代管', article: '20', automatic: true },
  holdBond: { from: ['paid', 'late'], to: 'held', label: '转为代管', article: '31', automatic: true },
  fallDue: {
    from: ['partPaid', 'paid', 'late', 'held'],
    to: 'refundDue',
    label: '转为待退还',
    article: '20',
    automatic: true,
  },
  release: { from: ['held'], to: 'refundDue', label: '退还履约保证金', article: '31' },
  apply: { from: ['held'], to: 'applied', label: '转作价款', article: '20', automatic: true },
  applyPart: { from: ['held'], to: 'refundDue', label: '部分转作价款', article: '20', automatic: true },
  keep: { from: ['held'], to: 'kept', label: '不予退还', article: '20', automatic: true },
  lapse: { from: ['ordered'], to: 'void', label: '未缴作废', article: '20', automatic: true },
  oweInterest: { from: ['refundDue', 'refunding', 'refunded'], to: 'same', label: '计付利息', article: '20' },
  refundPart: { from: ['refundDue', 'refunding'], to: 'refunding', label: '退还部分', article: '20' },
  refund: { from: ['refundDue', 'refunding'], to: 'refunded', label: '退还', article: '20' },
  reopen: {
    from: ['refunded', 'refunding'],
    to: 'refundDue',
    label: '退汇后重新待退',
    article: '31',
    automatic: true,
  },
});
export type DepositAction = keyof typeof depositLife;
