import type { Schema } from './address';

export type LotCandidate = Schema['LotCandidate'];
export type VillageCandidates = Schema['VillageCandidates'];
export type JointNoticeItem = Schema['JointNoticeItem'];
export type JointNoticeView = Schema['JointNoticeView'];

/** A lot's place in the joint notice that announced it. */
export type JointLot = Schema['JointPlaceView'];
