import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const consultationStates = ['asked', 'answered', 'declined'] as const;
export type ConsultationState = (typeof consultationStates)[number];
export const consultationStateNames: Record<ConsultationState, string> = stateNames.consultation;

/** Art. 9-11: every question is answered, if only by saying who else must; an answer may be put right. */
export const consultationLife = life<ConsultationState>()({
  answer: { from: ['asked'], to: 'answered', label: '答复', article: '9' },
  correct: { from: ['answered'], to: 'same', label: '更正答复', article: '9' },
  decline: { from: ['asked'], to: 'declined', label: '不予答复', article: '9' },
});
export type ConsultationAction = keyof typeof consultationLife;
