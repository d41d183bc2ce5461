import type { Schema } from './address';

export type OrderChoice = Schema['OrderChoice'];
export type SuggestionView = Schema['SuggestionView'];
export type MatchingLine = Schema['MatchingLine'];
export type DecidedLine = Schema['DecidedLine'];
export type MatchingQueue = Schema['MatchingQueue'];
export type Which = 'waiting' | 'parked';
