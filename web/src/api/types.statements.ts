/** The bank's statements, as the API answers them. */
export interface MappingInput {
  columns: Record<string, string | undefined>;
  dateStyle: string;
  thousands: string;
}
export interface MappingView extends MappingInput {
  id: string;
  version: number;
  bank: string;
}
export interface FaultView {
  line: number;
  field: string | null;
  detail: string;
}
export interface StatementLineView {
  no: number;
  serial: string;
  direction: 'in' | 'out';
  bookedAt: string;
  amount: string;
  balance: string | null;
  partyName: string;
  remark: string;
}
export interface StatementPreview {
  format: string | null;
  encoding: string | null;
  headings: string[];
  lineCount: number;
  repeated: number;
  fromDate: string | null;
  toDate: string | null;
  openingBalance: string | null;
  closingBalance: string | null;
  lines: StatementLineView[];
  faults: FaultView[];
  faultCount: number;
}
export interface BankStatementView {
  id: string;
  state: 'waiting' | 'imported' | 'refused';
  bank: string;
  fileName: string;
  format: string | null;
  fromDate: string | null;
  toDate: string | null;
  closingBalance: string | null;
  counts: Record<string, number>;
  faults: FaultView[];
  faultCount: number;
  progress: { phase: string; done: number; total: number } | null;
  uploadedBy: string;
  createdAt: string;
}
