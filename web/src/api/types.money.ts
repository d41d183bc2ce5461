import type { Schema } from './address';

/** Money out and the day's close (art. 31), as the API answers them. Amounts are decimals in yuan. */
export type Signature = Schema['SignatureView'];
export type BatchView = Schema['BatchView'];
export type PreparedBatch = Schema['PreparedBatchView'];
export type InstructionView = Schema['InstructionView'];
export type DayCloseView = Schema['DayCloseView'];
export type DayToClose = Schema['DayToClose'];
