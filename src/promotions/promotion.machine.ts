import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const promotionStates = ['shown', 'ended'] as const;
export type PromotionState = (typeof promotionStates)[number];
export const promotionStateNames: Record<PromotionState, string> = stateNames.promotion;

/** Art. 9: the centre puts a project forward while it can be applied for, and takes the words back. */
export const promotionLife = life<PromotionState>()({
  end: { from: ['shown'], to: 'ended', label: '结束推介', article: '9' },
});
export type PromotionAction = keyof typeof promotionLife;
