import type { Schema } from './address';

export type LotCandidate = Schema['LotCandidate'];
export type VillageCandidates = Schema['VillageCandidates'];
export type JointNoticeView = Schema['JointNoticeView'];
