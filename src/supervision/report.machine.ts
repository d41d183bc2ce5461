import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const reportStates = ['statistic', 'case', 'closed'] as const;
export type ReportState = (typeof reportStates)[number];

export const reportStateNames: Record<ReportState, string> = stateNames.report;

/** Art. 30: what should have come to the market becomes a case at once; a household's own deal never does. */
export const reportLife = life<ReportState>()({
  follow: { from: ['case'], to: 'same', label: '登记核查情况', article: '30' },
  close: { from: ['case'], to: 'closed', label: '办结线索', article: '30' },
});
export type ReportAction = keyof typeof reportLife;
