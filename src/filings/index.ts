export { filingBatchLife } from './filing-batch.kind.js';
export { FilingsModule } from './filings.module.js';
