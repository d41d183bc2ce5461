export type Grouping = 'town' | 'category' | 'method' | 'month';
export type Figure =
  'announced' | 'deals' | 'unsold' | 'suspensions' | 'terminated' | 'disputes' | 'verifications' | 'refunds';

export interface InTime {
  due: number;
  onTime: number;
  percent: string | null;
}

export interface StatisticsRow {
  key: string;
  name: string;
  announced: number;
  deals: number;
  mu: string;
  amount: string;
  premium: string | null;
  unsold: number;
  suspensions: number;
  terminated: number;
  disputes: number;
  verifications: InTime;
  refunds: InTime;
}

export interface TargetView {
  code: string;
  name: string;
  unit: 'mu' | 'deals';
  target: string;
  reached: string;
  percent: string;
  year: number;
  counts: 'sinceBeginning' | 'inYear';
}

export interface StatisticsView {
  from: string;
  to: string;
  by: Grouping;
  total: StatisticsRow;
  rows: StatisticsRow[];
  targets: TargetView[];
  targetSource: string;
}

export interface FigureRecord {
  listingId: string;
  number: string | null;
  title: string;
  at: string;
  mu: string | null;
  amount: string | null;
  onTime: boolean | null;
}
