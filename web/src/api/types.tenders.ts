import type { Schema } from './address';

export type HolderView = Schema['HolderView'];
export type ReceiptView = Schema['SealReceiptView'];
export type OpenedBidView = Schema['OpenedBidView'];
export type TenderView = Schema['TenderView'];
export type CandidateView = Schema['CandidateView'];
export type CommitteeMemberView = Schema['CommitteeMemberView'];
export type EvaluationBid = Schema['EvaluationBidView'];
/** Against the candidates of a tender. */
export type CandidateObjection = Schema['CandidateObjectionView'];
export type EvaluationView = Schema['EvaluationView'];
export type SealedForHolder = Schema['SealedForHolderView'];
