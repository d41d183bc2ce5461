import type { Schema } from './address';

export type OrderChoice = Schema['OrderChoice'];
export type MatchingLine = Schema['MatchingLine'];
export type MatchingQueue = Schema['MatchingQueue'];
export type Which = 'waiting' | 'parked';
