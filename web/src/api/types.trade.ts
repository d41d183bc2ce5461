import type { Schema } from './address';

export type DepositView = Schema['DepositView'];
export type BankLineView = Schema['BankLineView'];
export type OrderView = Schema['OrderView'];
export type RefundView = Schema['RefundView'];
export type PayoutView = Schema['PayoutView'];
export type ApplicationLine = Schema['ApplicationLine'];
export type Condition = Schema['ConditionView'];
/** Land Contract Law 45. */
export type CapitalReview = Schema['CapitalReviewView'];
export type ApplicationView = Schema['ApplicationView'];

/** Art. 29: what may be claimed at this listing, until when, and what was. */
export type PriorityClaims = Schema['PriorityView'];
export type Bid = Schema['BidView'];
export type SessionMethod = Schema['SessionView']['method'];
export type SessionView = Schema['SessionView'];

/** Somebody who had qualified for a session in which nobody bid. */
export type Candidate = Schema['Candidate'];
export type DealLine = Schema['DealLine'];
export type DealObjection = Schema['ObjectionView'];
export type DealView = Schema['DealView'];
export type CertificateCheck = Schema['CertificateCheck'];

/** A line of the clerk's day of sessions. */
export type DaySession = Schema['DaySession'];
