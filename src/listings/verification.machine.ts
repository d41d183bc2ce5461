import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const verificationStates = ['pending', 'confirmed', 'objected', 'withdrawn', 'overruled'] as const;
export type VerificationState = (typeof verificationStates)[number];

export const verificationStateNames: Record<VerificationState, string> = stateNames.verification;

/** Art. 16, 18: an objection stands until its author withdraws it or the director overrules it in writing. */
export const verificationLife = life<VerificationState>()({
  confirm: { from: ['pending'], to: 'confirmed', label: '核实无误', article: '18' },
  object: { from: ['pending'], to: 'objected', label: '提出异议', article: '18' },
  withdraw: { from: ['objected'], to: 'withdrawn', label: '撤回异议', article: '18' },
  overrule: { from: ['objected'], to: 'overruled', label: '不采纳异议', article: '18' },
});
export type VerificationAction = keyof typeof verificationLife;
