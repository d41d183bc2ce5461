import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const inspectionStates = ['asAgreed', 'rectifying', 'rectified', 'referred'] as const;
export type InspectionState = (typeof inspectionStates)[number];
export const inspectionStateNames: Record<InspectionState, string> = stateNames.inspection;

/** Art. 36: what is found is put right by a day, looked at again, or handed to the office that may punish. */
export const inspectionLife = life<InspectionState>()({
  follow: { from: ['rectifying'], to: 'same', label: '登记整改情况', article: '36' },
  extend: { from: ['rectifying'], to: 'same', label: '延长整改期限', article: '36' },
  rectify: { from: ['rectifying'], to: 'rectified', label: '复查合格', article: '36' },
  refer: { from: ['rectifying'], to: 'referred', label: '移送查处', article: '36' },
});
export type InspectionAction = keyof typeof inspectionLife;
