import type { Schema } from './address';

export type PreparedBatch = Schema['PreparedBatchView'];
export type InstructionView = Schema['InstructionView'];
export type DayCloseView = Schema['DayCloseView'];
export type DayToClose = Schema['DayToClose'];
