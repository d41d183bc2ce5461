import type { Schema } from './address';

export type Holding = Schema['HoldingView'];
export type StoryStep = Schema['StoryStep'];
export type MoneyStory = Schema['MoneyStory'];
export type Receipt = Schema['ReceiptView'];
