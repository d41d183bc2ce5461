import { stateNames, type Moment } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const listingStates = [
  'draft',
  'returned',
  'submitted',
  'accepted',
  'verifying',
  'approved',
  'announced',
  'trading',
  'unsold',
  'resultNotice',
  'dealt',
  'contracted',
  'certified',
  'closed',
  'rejected',
  'withdrawn',
  'suspended',
  'terminated',
  'rescinded',
] as const;
export type ListingState = (typeof listingStates)[number];

export const listingStateNames: Record<ListingState, string> = stateNames.listing;

/** A suspension may lie over these (art. 26), and remembers which. */
export const suspendable = [
  'accepted',
  'verifying',
  'approved',
  'announced',
  'trading',
  'resultNotice',
  'dealt',
  'contracted',
] as const satisfies readonly ListingState[];

const editable = ['draft', 'returned'] as const satisfies readonly ListingState[];
const underReview = [
  'draft',
  'returned',
  'submitted',
  'accepted',
  'verifying',
] as const satisfies readonly ListingState[];

/** The whole life of a listing (rules.md). Endpoints, permissions, buttons, audit verbs and the picture in docs/ come from it. */
export const listingLife = life<ListingState>()({
  edit: { from: editable, to: 'same', label: '修改', article: '15' },
  addMaterial: { from: underReview, to: 'same', label: '补充材料', article: '15' },
  removeMaterial: { from: editable, to: 'same', label: '删除材料', article: '15' },
  recordStatement: { from: editable, to: 'same', label: '登记自愿流转声明', article: '5' },
  recordDelegation: { from: editable, to: 'same', label: '登记授权委托', article: '5' },
  // A reserve lowered after a failed session needs a resolution of its own.
  recordResolution: { from: [...editable, 'unsold'], to: 'same', label: '登记民主决策', article: '29' },
  recordNotice: { from: [...underReview, 'unsold'], to: 'same', label: '登记村内公示', article: '29' },
  recordFiling: { from: [...underReview, 'unsold'], to: 'same', label: '登记备案', article: '29' },
  recordConsent: {
    from: [...underReview, 'approved', 'unsold'],
    to: 'same',
    label: '登记承包方同意',
    article: '13(4)',
  },

  recordMortgagee: {
    from: [...underReview, 'approved', 'unsold'],
    to: 'same',
    label: '登记抵押权人知悉',
    article: '33',
  },

  submit: { from: editable, to: 'submitted', label: '提交', article: '15' },
  withdraw: { from: [...editable, 'submitted'], to: 'withdrawn', label: '撤回', article: '5' },
  return: { from: ['submitted'], to: 'returned', label: '退回补正', article: '15' },
  accept: { from: ['submitted'], to: 'accepted', label: '受理', article: '16' },
  reject: { from: ['submitted', 'accepted', 'verifying'], to: 'rejected', label: '不予通过', article: '16' },
  ask: { from: ['accepted', 'verifying'], to: 'verifying', label: '提请核实', article: '18' },
  approve: { from: ['verifying'], to: 'approved', label: '审核通过', article: '16' },
  announce: { from: ['approved'], to: 'announced', label: '发布公告', article: '18' },
  // Before trading opens; what bids were made under is never changed beneath them.
  amend: { from: ['announced'], to: 'same', label: '变更公告', article: '18' },
  reannounce: { from: ['unsold', 'dealt'], to: 'announced', label: '重新公告', article: '18' },

  open: { from: ['announced'], to: 'trading', label: '开始交易', article: '25', automatic: true },
  unsold: {
    from: ['announced', 'trading', 'resultNotice'],
    to: 'unsold',
    label: '未成交',
    article: '25',
    automatic: true,
  },
  resultNotice: { from: ['trading'], to: 'resultNotice', label: '公示结果', article: '21', automatic: true },
  // With somebody who had qualified when nobody bid; the talks are a session of their own.
  negotiate: { from: ['unsold'], to: 'trading', label: '转为协议洽谈', article: '29' },
  nextBidder: { from: ['resultNotice', 'dealt'], to: 'trading', label: '递补下一报价', article: '19', automatic: true },
  deal: { from: ['resultNotice'], to: 'dealt', label: '确认成交', article: '19', automatic: true },
  contract: { from: ['dealt'], to: 'contracted', label: '合同签订', article: '19', automatic: true },
  certify: { from: ['contracted'], to: 'certified', label: '出具鉴证书', article: '21', automatic: true },
  close: { from: ['certified', 'unsold'], to: 'closed', label: '办结', article: '20' },

  suspend: { from: suspendable, to: 'suspended', label: '中止', article: '26' },
  prolong: { from: ['suspended'], to: 'same', label: '继续中止', article: '26' },
  restart: { from: ['suspended'], to: 'remembered', label: '重启', article: '26' },
  terminate: { from: [...suspendable, 'suspended'], to: 'terminated', label: '终止', article: '27' },
  rescind: { from: ['certified', 'closed'], to: 'rescinded', label: '撤销成交', article: '34' },
});
export type ListingAction = keyof typeof listingLife;

/** At which actions the rulebook is asked, and which moment of it. What is not here changes no right. */
export const momentOf: Partial<Record<ListingAction, Moment>> = {
  submit: 'submit',
  accept: 'accept',
  ask: 'ask',
  approve: 'approve',
  announce: 'announce',
  amend: 'announce',
  reannounce: 'announce',
  suspend: 'suspend',
  prolong: 'suspend',
  restart: 'restart',
  terminate: 'terminate',
};

/** Papers and edits: done in forms of their own, no buttons of the listing. */
export const formActions = new Set<ListingAction>([
  'addMaterial',
  'removeMaterial',
  'recordStatement',
  'recordDelegation',
  'recordResolution',
  'recordNotice',
  'recordFiling',
  'recordConsent',
  'recordMortgagee',
]);
