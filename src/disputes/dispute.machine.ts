import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const disputeKinds = ['title', 'contract', 'other'] as const;
export type DisputeType = (typeof disputeKinds)[number];

export const disputeKindNames: Record<DisputeType, string> = {
  title: '权属争议',
  contract: '合同纠纷',
  other: '其他纠纷',
};

export const disputeStates = ['negotiation', 'mediation', 'arbitration', 'court', 'closed'] as const;
export type DisputeState = (typeof disputeStates)[number];

export const disputeStateNames: Record<DisputeState, string> = stateNames.dispute;

const open = ['negotiation', 'mediation', 'arbitration', 'court'] as const satisfies readonly DisputeState[];

/** Art. 34: negotiation, mediation, arbitration or court; who does not want the earlier ones goes on to the later ones. */
export const disputeLife = life<DisputeState>()({
  record: { from: open, to: 'same', label: '登记经过', article: '34' },
  mediate: { from: ['negotiation'], to: 'mediation', label: '转入调解', article: '34' },
  arbitrate: { from: ['negotiation', 'mediation'], to: 'arbitration', label: '登记申请仲裁', article: '34' },
  sue: { from: ['negotiation', 'mediation', 'arbitration'], to: 'court', label: '登记提起诉讼', article: '34' },
  close: { from: open, to: 'closed', label: '登记了结', article: '34' },
});
export type DisputeAction = keyof typeof disputeLife;

export const outcomes = ['settled', 'withdrawn', 'upheld', 'dismissed'] as const;
export type Outcome = (typeof outcomes)[number];

export const outcomeNames: Record<Outcome, string> = {
  settled: '达成一致',
  withdrawn: '主张撤回',
  upheld: '主张成立',
  dismissed: '主张不成立',
};
