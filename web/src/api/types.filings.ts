import type { Schema } from './address';

/** Filing many at once from a spreadsheet, as the API answers it. */
export type FilingBatchView = Schema['FilingBatchView'];
