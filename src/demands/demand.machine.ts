import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const demandStates = ['submitted', 'published', 'declined', 'withdrawn', 'closed'] as const;
export type DemandState = (typeof demandStates)[number];
export const demandStateNames: Record<DemandState, string> = stateNames.demand;

/** Art. 9: what somebody looks for is read by the centre before everybody reads it, and ends when he has it or gives up. */
export const demandLife = life<DemandState>()({
  publish: { from: ['submitted'], to: 'published', label: '发布', article: '9' },
  decline: { from: ['submitted'], to: 'declined', label: '不予发布', article: '9' },
  withdraw: { from: ['submitted', 'published'], to: 'withdrawn', label: '撤回', article: '9' },
  close: { from: ['published'], to: 'closed', label: '办结', article: '9' },
});
export type DemandAction = keyof typeof demandLife;
