import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const encumbranceKinds = ['mortgage', 'seizure', 'other'] as const;
export type EncumbranceType = (typeof encumbranceKinds)[number];

export const encumbranceKindNames: Record<EncumbranceType, string> = {
  mortgage: '抵押',
  seizure: '查封、冻结',
  other: '其他权利负担',
};

export const encumbranceStates = ['proposed', 'registered', 'declined', 'discharged'] as const;
export type EncumbranceState = (typeof encumbranceStates)[number];

export const encumbranceStateNames: Record<EncumbranceState, string> = stateNames.encumbrance;

/** The life of an entry in the register (art. 33): what one officer takes in, another registers. A court's seizure is registered as it comes. */
export const encumbranceLife = life<EncumbranceState>()({
  register: { from: ['proposed'], to: 'registered', label: '复核登记', article: '33' },
  decline: { from: ['proposed'], to: 'declined', label: '不予登记', article: '33' },
  inform: { from: ['registered'], to: 'same', label: '登记抵押权人知悉', article: '33', automatic: true },
  change: { from: ['registered'], to: 'same', label: '变更登记', article: '33' },
  discharge: { from: ['registered'], to: 'discharged', label: '注销登记', article: '33' },
});
export type EncumbranceAction = keyof typeof encumbranceLife;
