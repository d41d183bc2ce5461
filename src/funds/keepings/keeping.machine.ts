import { stateNames } from '../../rulebook/index.js';
import { life } from '../../platform/index.js';

export type KeepingState = keyof typeof stateNames.keeping;

export const keepingStateNames = stateNames.keeping;

/** One officer proposes, another decides (art. 20). The deposit's own deadline runs on meanwhile. */
export const keepingLife = life<KeepingState>()({
  approve: { from: ['prepared'], to: 'approved', label: '同意', article: '20' },
  decline: { from: ['prepared'], to: 'declined', label: '不同意', article: '20' },
});
export type KeepingAction = keyof typeof keepingLife;
