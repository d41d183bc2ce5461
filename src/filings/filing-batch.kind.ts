import { requireRole } from '../accounts/index.js';
import { life, type RecordKind } from '../platform/index.js';
import { FilingBatch } from './filing-batch.entity.js';

export const batchStateNames: Record<FilingBatch['state'], string> = { waiting: '正在处理', done: '处理完毕' };

/** A person's part is the upload; its rows are worked through by time. */
export const filingBatchLife = life<FilingBatch['state']>()({
  finish: { from: ['waiting'], to: 'done', label: '处理完毕', article: '15', automatic: true },
});

export const filingBatchKind: RecordKind<FilingBatch, keyof typeof filingBatchLife> = {
  type: 'filingBatch',
  entity: FilingBatch,
  life: filingBatchLife,
  name: '批量申报',
  stateCode: 'CONFLICT',
  stateNames: batchStateNames,
  authorize: (ctx) => requireRole(ctx, 'filingBatch.load'),
};
