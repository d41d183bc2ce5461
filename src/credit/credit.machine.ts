import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const creditKinds = ['unsigned', 'unpaid', 'falseMaterial', 'manipulation', 'other'] as const;
export type CreditEntryKind = (typeof creditKinds)[number];

export const creditKindNames: Record<CreditEntryKind, string> = {
  unsigned: '成交后不签订合同',
  unpaid: '不按约定支付价款',
  falseMaterial: '提供虚假材料',
  manipulation: '操纵、串通交易',
  other: '其他失信行为',
};

export const blacklistStates = ['proposed', 'inForce', 'declined', 'lifted', 'expired'] as const;
export type BlacklistState = (typeof blacklistStates)[number];

export const blacklistStateNames: Record<BlacklistState, string> = stateNames.blacklist;

/** Art. 32: proposed by one officer, approved by another, objected to by the person, lifted by the director, over at its term. */
export const blacklistLife = life<BlacklistState>()({
  approve: { from: ['proposed'], to: 'inForce', label: '同意列入', article: '32' },
  decline: { from: ['proposed'], to: 'declined', label: '不予列入', article: '32' },
  object: { from: ['inForce'], to: 'same', label: '提出异议', article: '32' },
  dismiss: { from: ['inForce'], to: 'same', label: '异议不成立', article: '32' },
  lift: { from: ['inForce'], to: 'lifted', label: '解除', article: '32' },
  expire: { from: ['inForce'], to: 'expired', label: '期满', article: '32', automatic: true },
});
export type BlacklistAction = keyof typeof blacklistLife;
