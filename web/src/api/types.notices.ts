import type { Schema } from './address';

export type NoticeView = Schema['NoticeView'];
export type DeliveryView = Schema['DeliveryView'];
export type NoticeTextView = Schema['NoticeTextView'];
