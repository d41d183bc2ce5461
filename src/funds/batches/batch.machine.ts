import { stateNames } from '../../rulebook/index.js';
import { requireMay, type Permission } from '../../accounts/index.js';
import { life, type RecordKind, type TxContext } from '../../platform/index.js';
import { type BatchState, PaymentBatch } from './batch.entity.js';
import { type InstructionState, PaymentInstruction } from './instruction.entity.js';

export const batchStateNames = stateNames.batch;

/** The life of a batch (art. 31): one officer prepares, another approves, the bank's lines settle. */
export const batchLife = life<BatchState>()({
  approve: { from: ['prepared'], to: 'approved', label: '复核', article: '31' },
  export: { from: ['approved'], to: 'exported', label: '导出', article: '31' },
  send: { from: ['exported'], to: 'sent', label: '标记已提交银行', article: '31' },
  settle: { from: ['exported', 'sent'], to: 'settled', label: '付讫', article: '31', automatic: true },
  settlePartly: {
    from: ['exported', 'sent', 'settled', 'partlyReturned'],
    to: 'partlyReturned',
    label: '记录退汇',
    article: '31',
    automatic: true,
  },
  cancel: { from: ['prepared', 'approved', 'exported'], to: 'cancelled', label: '作废', article: '31' },
});
export type BatchAction = keyof typeof batchLife;

/** A second treasurer must look: whoever prepared a batch never approves it. */
async function judgeBatch(ctx: TxContext, batch: PaymentBatch, action: BatchAction) {
  if (action === 'approve' && batch.preparedBy === ctx.actor.accountId) {
    const detail = '编制付款批次的人不能自己复核，请由另一名出纳复核';
    return { violations: [{ code: 'SECOND_OFFICER_REQUIRED' as const, article: '31', detail }] };
  }
  if (action === 'cancel' && (await ctx.tx.existsBy(PaymentInstruction, { batchId: batch.id, state: 'settled' }))) {
    return { violations: [{ code: 'CONFLICT' as const, article: '31', detail: '批次中已有银行付出的款项，不能作废' }] };
  }
  return { violations: [], facts: { count: batch.count, total: batch.total.toString(), preparedBy: batch.preparedBy } };
}

export const batchKind: RecordKind<PaymentBatch, BatchAction> = {
  type: 'batch',
  entity: PaymentBatch,
  life: batchLife,
  name: '付款批次',
  stateCode: 'DEPOSIT_STATE',
  stateNames: batchStateNames,
  authorize(ctx, _batch, action) {
    // Automatic actions follow from a bank line, booked by somebody who may.
    if (!batchLife[action].automatic) requireMay(ctx, `batch.${action}` as Permission, {}, '该付款批次');
  },
  judge: judgeBatch,
};

export const instructionStateNames = stateNames.instruction;

export const instructionLife = life<InstructionState>()({
  settle: { from: ['open'], to: 'settled', label: '登记付讫', article: '31' },
  refuse: { from: ['open'], to: 'returned', label: '登记银行拒付', article: '31' },
  return: { from: ['settled'], to: 'returned', label: '登记退汇', article: '31' },
  release: { from: ['open'], to: 'released', label: '撤出', article: '31', automatic: true },
});

export const instructionKind: RecordKind<PaymentInstruction, keyof typeof instructionLife> = {
  type: 'instruction',
  entity: PaymentInstruction,
  life: instructionLife,
  name: '付款指令',
  stateCode: 'DEPOSIT_STATE',
  stateNames: instructionStateNames,
  authorize(ctx, _instruction, action) {
    if (!instructionLife[action].automatic) requireMay(ctx, 'batch.settle', {}, '该付款指令');
  },
};
