import type { Schema } from './address';

export type SignUpView = Schema['SignUpView'];
export type SignUpReceipt = Schema['SignUpReceipt'];

export type StaffView = Schema['StaffView'];
export type HandedOut = Schema['HandedOut'];
export type FoundParty = Schema['FoundParty'];
