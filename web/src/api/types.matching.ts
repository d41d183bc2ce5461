import type { BankLineView } from './types.trade';

export interface OrderChoice {
  orderId: string;
  purpose: 'deposit' | 'bond' | 'price' | 'fee';
  reference: string;
  payerName: string;
  applicationNumber: string | null;
  listingNumber: string | null;
  amount: string;
  missing: string;
  state: string;
  dueBy: string;
}
export interface SuggestionView extends OrderChoice {
  reasons: { code: string; label: string }[];
  otherPayer: boolean;
}
export interface MatchingLine extends BankLineView {
  suggestions: SuggestionView[];
  parked: { note: string; by: string; at: string } | null;
}
export interface DecidedLine extends BankLineView {
  lastDeed: { action: string; label: string; by: string; at: string } | null;
}
export interface MatchingQueue {
  waiting: number;
  parked: number;
  items: MatchingLine[];
}
export type Which = 'waiting' | 'parked';
