import { life } from '../../platform/index.js';

export type KeepingState = 'prepared' | 'approved' | 'declined';

export const keepingStateNames: Record<KeepingState, string> = {
  prepared: '待复核',
  approved: '已决定',
  declined: '未予同意',
};

/** One officer proposes, another decides (art. 20). The deposit's own deadline runs on meanwhile. */
export const keepingLife = life<KeepingState>()({
  approve: { from: ['prepared'], to: 'approved', label: '同意', article: '20' },
  decline: { from: ['prepared'], to: 'declined', label: '不同意', article: '20' },
});
export type KeepingAction = keyof typeof keepingLife;
