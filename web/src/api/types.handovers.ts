import type { Schema } from './address';

/** A registration or a filing that a trade made due (art. 22, 24). */
export type HandoverView = Schema['HandoverView'];
