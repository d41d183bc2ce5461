import type { QueryOf, Schema } from './address';

export type Grouping = Schema['StatisticsView']['by'];
export type Figure = QueryOf<'/api/statistics/records'>['figure'];
export type InTime = Schema['InTime'];
export type StatisticsRow = Schema['StatisticsRow'];
export type StatisticsView = Schema['StatisticsView'];
export type FigureRecord = Schema['FigureRecord'];
