import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const professionalStates = ['listed', 'suspended', 'removed'] as const;
export type ProfessionalState = (typeof professionalStates)[number];
export const professionalStateNames: Record<ProfessionalState, string> = stateNames.professional;

/** Art. 9: who is qualified is renewed, what he learnt and how he did is written down, who fails is stood down. */
export const professionalLife = life<ProfessionalState>()({
  renew: { from: ['listed', 'suspended'], to: 'same', label: '登记资质期限', article: '29' },
  note: { from: ['listed', 'suspended'], to: 'same', label: '登记培训和表现', article: '9' },
  suspend: { from: ['listed'], to: 'suspended', label: '暂停', article: '9' },
  restore: { from: ['suspended'], to: 'listed', label: '恢复', article: '9' },
  remove: { from: ['listed', 'suspended'], to: 'removed', label: '移出名册', article: '9' },
});
export type ProfessionalAction = keyof typeof professionalLife;
