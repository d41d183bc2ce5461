import type { ActionView } from './types';

/** Money out and the day's close (art. 31), as the API answers them. Amounts are decimals in yuan. */
export interface Signature {
  name: string;
  at: string;
}
export interface BatchView {
  id: string;
  version: number;
  state: string;
  number: string;
  count: number;
  total: string;
  prepared: Signature;
  approved: Signature | null;
  exportedAt: string | null;
  sentAt: string | null;
  settled: number;
  settledAmount: string;
  returned: number;
  actions: ActionView[];
}
export interface PreparedBatch extends BatchView {
  leftOut: { id: string; detail: string }[];
}
export interface InstructionView {
  id: string;
  state: string;
  no: number;
  endToEndId: string;
  payeeName: string;
  payeeAccount: string;
  amount: string;
  purpose: string;
  bankSerial: string | null;
  returnReason: string | null;
}
export interface DayCloseView {
  id: string;
  version: number;
  state: string;
  day: string;
  statementBalance: string;
  bookBalance: string;
  differences: { kind: string; serial: string | null; amount: string; cause: string }[];
  unexplained: string;
  entries: number;
  signedBy: string | null;
  signedAt: string | null;
  actions: ActionView[];
}
export interface DayToClose {
  closedUntil: string | null;
  day: string | null;
  unclosedSince: string | null;
  importedBalance: string | null;
  openId: string | null;
}
