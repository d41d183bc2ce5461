import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const signUpStates = ['waiting', 'opened', 'refused'] as const;
export type SignUpState = (typeof signUpStates)[number];
export const signUpStateNames: Record<SignUpState, string> = stateNames.signUp;

/** Art. 13: an account stands for a person who is known. Where no register can say so, an officer looks at the document. */
export const signUpLife = life<SignUpState>()({
  open: { from: ['waiting'], to: 'opened', label: '核验开通', article: '13' },
  refuse: { from: ['waiting'], to: 'refused', label: '不予开通', article: '13' },
});
export type SignUpAction = keyof typeof signUpLife;
