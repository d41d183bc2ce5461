import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const complaintStates = ['received', 'case', 'dismissed', 'closed'] as const;
export type ComplaintState = (typeof complaintStates)[number];
export const complaintStateNames: Record<ComplaintState, string> = stateNames.complaint;

/** Art. 28: looked at first, then a case or not; whoever reported is told either way. */
export const complaintLife = life<ComplaintState>()({
  take: { from: ['received'], to: 'case', label: '立案核查', article: '28' },
  follow: { from: ['case'], to: 'same', label: '登记核查情况', article: '28' },
  dismiss: { from: ['received', 'case'], to: 'dismissed', label: '不予立案或者查无实据', article: '28' },
  close: { from: ['case'], to: 'closed', label: '办结', article: '28' },
});
export type ComplaintAction = keyof typeof complaintLife;
