import type { Schema } from './address';

export type HolderView = Schema['HolderView'];
export type ReceiptView = Schema['SealReceiptView'];
export type TenderView = Schema['TenderView'];
export type CommitteeMemberView = Schema['CommitteeMemberView'];
export type EvaluationBid = Schema['EvaluationBidView'];
/** Against the candidates of a tender. */
export type CandidateObjection = Schema['CandidateObjectionView'];
export type EvaluationView = Schema['EvaluationView'];
export type SealedForHolder = Schema['SealedForHolderView'];
