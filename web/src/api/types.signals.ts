import type { Schema } from './address';

export type SignalView = Schema['SignalView'];
