import type { Schema } from './address';

export type NoticeTextView = Schema['NoticeTextView'];
