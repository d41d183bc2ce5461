import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { requireRole } from '../../accounts/index.js';
import {
  newId,
  Numbers,
  problem,
  type RecordKind,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { Payout } from '../prices/payout.entity.js';
import { PaymentBatch } from './batch.entity.js';
import { type BatchAction, batchKind, instructionKind } from './batch.machine.js';
import { BatchFiles } from './batch-files.js';
import { type Draft, type LeftOut, PaymentDrafts } from './drafts.js';
import { PaymentInstruction } from './instruction.entity.js';
import { endToEndId } from './reference.js';

export interface PrepareBatch {
  readonly refundIds?: readonly string[];
  readonly payoutIds?: readonly string[];
  /** Every refund, every beneficiary's part that is due and in no batch yet. */
  readonly allRefunds?: boolean;
  readonly allPayouts?: boolean;
}

const chunk = 500;

/** Payments leave in batches: one officer prepares, another approves, and only then there is a file for the bank. */
@Injectable()
export class Batches {
  constructor(
    private readonly records: Records,
    private readonly numbers: Numbers,
    private readonly drafts: PaymentDrafts,
    private readonly files: BatchFiles,
  ) {}

  /**
   * What was chosen by hand is paid whole or not at all; of "everything due" the faulty ones are left out and named.
   * Errors: PAYEE_MISMATCH, DEPOSIT_STATE (all at once).
   */
  async prepare(ctx: TxContext, input: PrepareBatch): Promise<{ batch: PaymentBatch; leftOut: readonly LeftOut[] }> {
    requireRole(ctx, 'batch.prepare');
    if (ctx.actor.accountId === null) throw problem('FORBIDDEN', '付款批次须由出纳本人编制', { article: '31' });
    const refunds = await this.drafts.ofRefunds(ctx, input.allRefunds ? 'all' : (input.refundIds ?? []));
    const payouts = await this.drafts.ofPayouts(ctx, input.allPayouts ? 'all' : (input.payoutIds ?? []));
    const leftOut = [...refunds.leftOut, ...payouts.leftOut];
    const faults = [...(input.allRefunds ? [] : refunds.leftOut), ...(input.allPayouts ? [] : payouts.leftOut)];
    if (faults.length > 0) throw rulesProblem(faults.map(({ violation }) => violation));
    const drafts = [...refunds.drafts, ...payouts.drafts];
    if (drafts.length === 0) throw nothingToPay(leftOut);
    return { batch: await this.write(ctx, drafts), leftOut };
  }

  /** By an officer other than the one who prepared. Errors: SECOND_OFFICER_REQUIRED, PAYEE_MISMATCH, STALE_VERSION. */
  approve(ctx: TxContext, id: string, version: number): Promise<PaymentBatch> {
    return this.change(ctx, id, 'approve', version, null, async (batch, inner) => {
      const violations = await this.movedAccounts(inner, batch);
      if (violations.length > 0) throw rulesProblem(violations);
      batch.approvedBy = inner.actor.accountId;
      batch.approvedByName = inner.actor.name;
      batch.approvedAt = inner.now;
    });
  }

  /** Fixes the files for the bank; taken again, they are the same to the byte. Errors: DEPOSIT_STATE, STALE_VERSION. */
  export(ctx: TxContext, id: string, version: number): Promise<PaymentBatch> {
    return this.change(ctx, id, 'export', version, null, async (batch, inner) => {
      batch.exportedAt = inner.now;
      batch.csvSha256 = sha256((await this.files.make(inner, batch, 'csv')).content);
      batch.xmlSha256 = sha256((await this.files.make(inner, batch, 'xml')).content);
    });
  }

  send(ctx: TxContext, id: string, version: number): Promise<PaymentBatch> {
    return this.change(ctx, id, 'send', version, null, (batch, inner) => {
      batch.sentAt = inner.now;
    });
  }

  /** Before the bank has paid anything of it; what it would have paid is due again. Errors: CONFLICT, DEPOSIT_STATE. */
  cancel(ctx: TxContext, id: string, version: number, reason: string): Promise<PaymentBatch> {
    return this.change(ctx, id, 'cancel', version, reason, async (_batch, inner) => {
      for (const instruction of await inner.tx.findBy(PaymentInstruction, { batchId: id, state: 'open' })) {
        await this.records.change(inner, instructionKind, instruction.id, 'release', { reason });
      }
    });
  }

  private change(
    ctx: TxContext,
    id: string,
    action: BatchAction,
    version: number,
    reason: string | null,
    work: (batch: PaymentBatch, ctx: TxContext) => Promise<void> | void,
  ): Promise<PaymentBatch> {
    const kind: RecordKind<PaymentBatch, BatchAction> = batchKind;
    return this.records.change(ctx, kind, id, action, { version, reason }, work);
  }

  private async write(ctx: TxContext, drafts: readonly Draft[]): Promise<PaymentBatch> {
    const number = await this.numbers.next(ctx, 'payment');
    const total = Money.sum(drafts.map(({ amount }) => amount));
    const batch = Object.assign(new PaymentBatch(), {
      id: newId(),
      state: 'prepared' as const,
      number,
      count: drafts.length,
      total,
      preparedBy: ctx.actor.accountId,
      preparedByName: ctx.actor.name,
      approvedBy: null,
      approvedByName: null,
      approvedAt: null,
      exportedAt: null,
      csvSha256: null,
      xmlSha256: null,
      sentAt: null,
      createdAt: ctx.now,
    });
    await this.records.create(ctx, batchKind, batch, { number, count: drafts.length, total: total.toString() });
    const instructions = drafts.map((draft, index) => instructionOf(ctx, batch, draft, index + 1));
    for (let at = 0; at < instructions.length; at += chunk)
      await ctx.tx.insert(PaymentInstruction, instructions.slice(at, at + chunk));
    return batch;
  }

  /** A beneficiary whose account on record has changed since: the officer who approves must not sign the old one. */
  private async movedAccounts(ctx: TxContext, batch: PaymentBatch): Promise<Violation[]> {
    const instructions = await ctx.tx.findBy(PaymentInstruction, { batchId: batch.id });
    const payoutIds = instructions.flatMap(({ payoutId }) => payoutId ?? []);
    if (payoutIds.length === 0) return [];
    const payouts = await ctx.tx
      .createQueryBuilder(Payout, 'p')
      .where('p.id = any(:ids)', { ids: payoutIds })
      .orderBy('p.id')
      .getMany();
    const accounts = await this.drafts.accountsNow(ctx, payouts);
    return instructions
      .filter(({ payoutId, payeeAccountIndex }) => payoutId && accounts.get(payoutId) !== payeeAccountIndex)
      .map(({ no, payeeName }) => ({
        code: 'PAYEE_MISMATCH',
        article: '31',
        detail: `第${no}笔收款人“${payeeName}”的登记账户在编制后已变更，请作废本批次后重新编制`,
      }));
  }
}

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

function nothingToPay(leftOut: readonly LeftOut[]): Error {
  return leftOut.length > 0
    ? rulesProblem(leftOut.map(({ violation }) => violation))
    : problem('DEPOSIT_STATE', '没有可以列入批次的款项，请先选择待退或待付的款项', { article: '31' });
}

const instructionOf = (ctx: TxContext, batch: PaymentBatch, draft: Draft, no: number): PaymentInstruction =>
  Object.assign(new PaymentInstruction(), {
    id: newId(),
    version: 1,
    state: 'open' as const,
    stateSince: ctx.now,
    batchId: batch.id,
    no,
    endToEndId: endToEndId(batch.number, no),
    refundId: draft.refundId,
    payoutId: draft.payoutId,
    payeeName: draft.payee.name,
    payeeAccountSealed: draft.payee.accountSealed,
    payeeAccountIndex: draft.payee.accountIndex,
    payeeAccountMask: draft.payee.accountMask,
    bankName: draft.bankName,
    cnaps: draft.cnaps,
    amount: draft.amount,
    purpose: draft.purpose,
    bankLineId: null,
    returnLineId: null,
    returnReason: null,
    createdAt: ctx.now,
  });
