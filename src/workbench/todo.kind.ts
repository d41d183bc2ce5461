import type { Role } from '../platform/index.js';

/** Yuan as people read them, of an SQL expression. */
export const yuan = (amount: string): string => `to_char(${amount}, 'FM999,999,999,999,990.00') || ' 元'`;

/** One kind of work that waits at a desk: whose it is, and the question to the database. */
export interface TodoKind {
  readonly kind: string;
  /** What the person reads, before the record's title. */
  readonly label: string;
  readonly roles: readonly Role[];
  readonly recordType:
    | 'listing'
    | 'application'
    | 'deal'
    | 'verification'
    | 'deposit'
    | 'bankLine'
    | 'refund'
    | 'payout'
    | 'session'
    | 'batch'
    | 'close'
    | 'encumbrance'
    | 'dispute'
    | 'blacklisting'
    | 'marketReport'
    | 'complaint'
    | 'inspection'
    | 'consultation'
    | 'professional'
    | 'demand'
    | 'loanRequest'
    | 'handover'
    | 'signUp'
    | 'subAccounts';
  /** Where the web application shows it; `:id` is the record's. */
  readonly href: string;
  /**
   * Answers rows of (id, number, title, due_at). Parameters: :organization :town :village :party :account.
   * SQL that reads like the question; each is bounded by the caller.
   */
  readonly sql: string;
}
