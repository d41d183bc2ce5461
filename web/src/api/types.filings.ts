/** Filing many at once from a spreadsheet, as the API answers it. */
export interface FilingBatchView {
  id: string;
  state: 'waiting' | 'done';
  stateName: string;
  fileName: string;
  uploadedByName: string;
  createdAt: string;
  total: number;
  counts: { waiting: number; drafted: number; known: number; faulty: number };
}
export interface FilingRowView {
  /** `no` is the row's identity within its batch. */
  no: number;
  ownNo: string;
  title: string;
  outcome: 'waiting' | 'drafted' | 'known' | 'faulty';
  outcomeName: string;
  listingId: string | null;
  faults: { sheet: string; row: number; column: string | null; title: string | null; detail: string }[];
}
