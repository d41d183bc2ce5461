import type { CategoryNo } from './terms.js';

/** What the banner set out to see traded (the plan to double farmers' and herders' income, item 3 of 二(一)); no rule refuses by it. */
export interface MarketTarget {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly unit: 'mu' | 'deals';
  /** What counts towards it: a category, and of it these kinds; all of them where none is named. */
  readonly category: CategoryNo;
  readonly subKinds: readonly string[] | null;
  /** By the end of this year all deals from the beginning, or within it those of one year. */
  readonly year: number;
  readonly counts: 'sinceBeginning' | 'inYear';
}

const source = '农牧民收入五年倍增行动方案';
export const marketTargetSource = source;

export const marketTargets: readonly MarketTarget[] = [
  {
    ...{ code: 'farmland', name: '耕地流转', amount: 200_000, unit: 'mu' },
    ...{ category: 1, subKinds: ['cropland', 'otherContract'], year: 2024, counts: 'sinceBeginning' },
  },
  {
    ...{ code: 'pasture', name: '草牧场流转', amount: 500_000, unit: 'mu' },
    ...{ category: 1, subKinds: ['pasture'], year: 2024, counts: 'sinceBeginning' },
  },
  {
    ...{ code: 'forest', name: '林地流转', amount: 300_000, unit: 'mu' },
    ...{ category: 2, subKinds: ['forestLand', 'underForest'], year: 2024, counts: 'sinceBeginning' },
  },
  {
    ...{ code: 'homesteads', name: '闲置宅基地、农房盘活', amount: 500, unit: 'deals' },
    ...{ category: 8, subKinds: null, year: 2024, counts: 'inYear' },
  },
];
