import { stateNames } from '../../rulebook/index.js';
import { requireMay } from '../../accounts/index.js';
import { life, type RecordKind } from '../../platform/index.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { Payout, type PayoutState } from './payout.entity.js';

type PriceState = 'ordered' | 'partPaid' | 'paid' | 'late';

export const orderStateNames = stateNames.order;

/** A price order lives by the bank's lines alone (art. 19): late is on record, but a price paid late is paid. */
export const priceLife = life<PriceState>()({
  payPart: { from: ['ordered', 'partPaid'], to: 'partPaid', label: '收到部分价款', article: '19', automatic: true },
  payInTime: { from: ['ordered', 'partPaid'], to: 'paid', label: '按时付清', article: '19', automatic: true },
  payLate: { from: ['ordered', 'partPaid'], to: 'late', label: '逾期付清', article: '19', automatic: true },
  // Of a price that is whole, each beneficiary is owed a part already: that is no slip of the pen any more.
  takeBackPart: { from: ['partPaid'], to: 'partPaid', label: '撤销部分入账', automatic: true },
  takeBackAll: { from: ['partPaid'], to: 'ordered', label: '撤销入账', automatic: true },
  takeBackSurplus: { from: ['paid', 'late'], to: 'same', label: '撤销多付款入账', automatic: true },
  paySurplus: { from: ['paid', 'late'], to: 'same', label: '收到多付款', article: '19', automatic: true },
});
export type PriceAction = keyof typeof priceLife;

export const priceKind: RecordKind<PaymentOrder, PriceAction> = {
  type: 'order',
  entity: PaymentOrder,
  life: priceLife,
  name: '缴款通知',
  stateCode: 'DEPOSIT_STATE',
  stateNames: orderStateNames,
  authorize: () => undefined, // every action is automatic and has no endpoint
};

export const payoutLife = life<PayoutState>()({
  fallDue: { from: ['waiting'], to: 'due', label: '转为应付', article: '31', automatic: true },
  pay: { from: ['due'], to: 'paid', label: '支付', article: '31' },
  settle: { from: ['due'], to: 'paid', label: '随批次支付', article: '31', automatic: true },
  reopen: { from: ['paid'], to: 'due', label: '退汇后重新应付', article: '31', automatic: true },
});

export const payoutStateNames = stateNames.payout;

export const payoutKind: RecordKind<Payout, keyof typeof payoutLife> = {
  type: 'payout',
  entity: Payout,
  life: payoutLife,
  name: '应付款',
  stateCode: 'DEPOSIT_STATE',
  stateNames: payoutStateNames,
  authorize: (ctx, payout, action) => {
    if (!payoutLife[action].automatic) requireMay(ctx, 'payout.pay', { partyIds: [payout.partyId] }, '该应付款');
  },
};
