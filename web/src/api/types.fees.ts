import type { Schema } from './address';

export type FeeSchedule = Schema['FeeScheduleView'];
