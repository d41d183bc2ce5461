import type { Schema } from './address';

/** The bank's statements, as the API answers them. */
export type MappingInput = Schema['MappingInput'];
export type MappingView = Schema['MappingView'];
export type FaultView = Schema['FaultView'];
export type StatementLineView = Schema['StatementLineView'];
export type StatementPreview = Schema['StatementPreview'];
export type BankStatementView = Schema['BankStatementView'];
