import type { Schema } from './address';

export type Grouping = Schema['StatisticsView']['by'];
export type Figure =
  'announced' | 'deals' | 'unsold' | 'suspensions' | 'terminated' | 'disputes' | 'verifications' | 'refunds';
export type InTime = Schema['InTime'];
export type StatisticsRow = Schema['StatisticsRow'];
export type TargetView = Schema['TargetView'];
export type StatisticsView = Schema['StatisticsView'];
export type FigureRecord = Schema['FigureRecord'];
