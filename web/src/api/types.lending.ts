import type { Schema } from './address';

export type LoanProduct = Schema['LoanProductView'];
export type LoanRequest = Schema['LoanRequestView'];
export type OfferedIn = Schema['OfferedIn'];
