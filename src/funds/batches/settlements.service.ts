import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { notFound, problem, Records, type TxContext } from '../../platform/index.js';
import type { Money } from '../../values/index.js';
import type { BankLine } from '../bank/bank-line.entity.js';
import { bookingOf, type OutgoingPayment } from '../bank/refunds.service.js';
import { type NewLine, Statement } from '../bank/statement.js';
import { DepositRefunds } from '../deposits/deposit-refunds.js';
import { Payouts } from '../prices/payouts.service.js';
import { batchKind, instructionKind } from './batch.machine.js';
import { PaymentInstruction } from './instruction.entity.js';
import { endToEndIdsIn } from './reference.js';

/** A line of the bank's statement by which money left the account. */
export interface OutgoingLine {
  readonly serial: string;
  /** A day, or an instant with its offset. */
  readonly bookedAt: string;
  readonly amount: Money;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly remark: string;
}

export const unsettledReasons = {
  referenceMissing: '附言中没有本中心的付款编号',
  referenceUnknown: '附言中的付款编号不存在',
  referenceAmbiguous: '附言中有不止一个付款编号',
  notSent: '该付款编号所在批次尚未导出，或该笔已付讫、已退汇',
  amountDiffers: '金额与付款指令不一致',
  accountDiffers: '收款账号与付款指令不一致',
} as const;
export type UnsettledReason = keyof typeof unsettledReasons;

export type Settled = { readonly line: BankLine; readonly instruction: PaymentInstruction | null };
export type Outcome = Settled | { readonly reason: UnsettledReason };

/** What the bank did with our payments: paid, refused, or paid and sent back (money.md, "Out"). */
@Injectable()
export class Settlements {
  constructor(
    private readonly records: Records,
    private readonly statement: Statement,
    private readonly refunds: DepositRefunds,
    private readonly payouts: Payouts,
  ) {}

  /**
   * Settles the instruction that an outgoing line names by our end-to-end reference. The same line again answers the
   * same. What does not fit is not booked: the caller is told why. Errors: DUPLICATE (serial with other content).
   */
  async settleOutgoing(ctx: TxContext, input: OutgoingLine): Promise<Outcome> {
    requireRole(ctx, 'batch.settle');
    const line: NewLine = {
      direction: 'out',
      serial: input.serial,
      booking: bookingOf(input, ctx.now),
      amount: input.amount,
      party: this.statement.seal(input.payeeName, input.payeeAccount),
      remark: input.remark,
    };
    const known = await this.statement.claim(ctx, line);
    if (known) {
      return { line: known, instruction: await ctx.tx.findOneBy(PaymentInstruction, { bankLineId: known.id }) };
    }
    const found = await this.named(ctx, input.remark);
    if ('reason' in found) return found;
    const { instruction, underWay } = await this.lockWithBatch(ctx, found.instruction);
    if (!underWay) return { reason: 'notSent' };
    if (!instruction.amount.eq(line.amount)) return { reason: 'amountDiffers' };
    if (instruction.payeeAccountIndex !== line.party.accountIndex) return { reason: 'accountDiffers' };
    return this.book(ctx, instruction, line);
  }

  /** By hand, from the bank's slip: payee and amount are the instruction's. Errors: DEPOSIT_STATE, DUPLICATE. */
  async settle(ctx: TxContext, id: string, payment: OutgoingPayment): Promise<Settled> {
    const instruction = await this.find(ctx, id);
    const outcome = await this.settleOutgoing(ctx, {
      serial: payment.bankSerial,
      bookedAt: payment.bookedAt,
      amount: instruction.amount,
      payeeName: instruction.payeeName,
      payeeAccount: this.statement.open(instruction.payeeAccountSealed),
      remark: `${instruction.purpose} ${instruction.endToEndId}`,
    });
    if ('reason' in outcome) throw problem('DEPOSIT_STATE', unsettledReasons[outcome.reason], { article: '31' });
    return outcome;
  }

  /** The bank refused to pay: no money moved, the debt stands as before. Errors: DEPOSIT_STATE. */
  async refuse(ctx: TxContext, id: string, reason: string): Promise<PaymentInstruction> {
    const { instruction, underWay } = await this.lockWithBatch(ctx, await this.find(ctx, id));
    if (instruction.state === 'open' && !underWay)
      throw problem('DEPOSIT_STATE', unsettledReasons.notSent, { article: '31' });
    const refused = await this.records.change(ctx, instructionKind, id, 'refuse', { reason }, (row) => {
      row.returnReason = reason;
    });
    await this.finish(ctx, refused.batchId);
    return refused;
  }

  /** The bank paid and the money came back: booked, and owed again. Errors: DEPOSIT_STATE, DUPLICATE (serial). */
  async sendBack(ctx: TxContext, id: string, payment: OutgoingPayment, reason: string): Promise<PaymentInstruction> {
    const instruction = await this.find(ctx, id);
    const line: NewLine = {
      direction: 'in',
      serial: payment.bankSerial,
      booking: bookingOf(payment, ctx.now),
      amount: instruction.amount,
      party: {
        name: instruction.payeeName,
        accountSealed: instruction.payeeAccountSealed,
        accountIndex: instruction.payeeAccountIndex,
        accountMask: instruction.payeeAccountMask,
      },
      remark: `退汇 ${instruction.endToEndId}`,
    };
    if (await this.statement.claim(ctx, line)) throw problem('DUPLICATE', '该银行流水号已登记，请核对银行回单');
    await this.bookReturn(ctx, instruction, line, reason);
    return this.find(ctx, id);
  }

  /**
   * An incoming line, claimed and not yet written, that carries the reference of a payment we made is that payment come
   * back. Null where it is not: another amount, or a payment that was never made, is for a person to look at.
   */
  async receiveReturn(ctx: TxContext, line: NewLine): Promise<BankLine | null> {
    const found = await this.named(ctx, line.remark);
    if ('reason' in found) return null;
    const { state, amount } = found.instruction;
    if (state !== 'settled' || !amount.eq(line.amount)) return null;
    return this.bookReturn(ctx, found.instruction, line, `银行退汇：${line.remark}`.slice(0, 500));
  }

  private async book(
    ctx: TxContext,
    { id, refundId, payoutId, batchId }: PaymentInstruction,
    line: NewLine,
  ): Promise<Settled> {
    const booked = await this.statement.write(ctx, line, { state: 'matched', instructionId: id });
    const input = { bankLineId: booked.id, bankSerial: booked.serial };
    const instruction = await this.records.change(ctx, instructionKind, id, 'settle', { input }, (row) => {
      row.bankLineId = booked.id;
    });
    if (refundId) await this.refunds.settle(ctx, refundId, booked);
    else await this.payouts.settle(ctx, payoutId!, booked);
    await this.finish(ctx, batchId);
    return { line: booked, instruction };
  }

  private async bookReturn(
    ctx: TxContext,
    found: PaymentInstruction,
    line: NewLine,
    reason: string,
  ): Promise<BankLine> {
    const { id, refundId, payoutId, batchId } = (await this.lockWithBatch(ctx, found)).instruction;
    const booked = await this.statement.write(ctx, line, { state: 'matched', instructionId: id });
    const input = { bankLineId: booked.id, bankSerial: booked.serial };
    await this.records.change(ctx, instructionKind, id, 'return', { input, reason }, (row) => {
      row.returnLineId = booked.id;
      row.returnReason = reason;
    });
    if (refundId) await this.refunds.reopen(ctx, refundId, booked, reason);
    else await this.payouts.reopen(ctx, payoutId!, booked, reason);
    await this.finish(ctx, batchId);
    return booked;
  }

  /** The batch is over when the bank has answered for each of its payments. */
  private async finish(ctx: TxContext, batchId: string): Promise<void> {
    if (await ctx.tx.existsBy(PaymentInstruction, { batchId, state: 'open' })) return;
    const returned = await ctx.tx.existsBy(PaymentInstruction, { batchId, state: 'returned' });
    await this.records.change(ctx, batchKind, batchId, returned ? 'settlePartly' : 'settle');
  }

  private async find(ctx: TxContext, id: string): Promise<PaymentInstruction> {
    const instruction = await ctx.tx.findOneBy(PaymentInstruction, { id });
    if (!instruction) throw notFound('该付款指令');
    return instruction;
  }

  /** The batch first: two lines that are the last two of one batch must not each leave its end to the other. */
  private async lockWithBatch(
    ctx: TxContext,
    { id, batchId }: PaymentInstruction,
  ): Promise<{ instruction: PaymentInstruction; underWay: boolean }> {
    const { state } = await this.records.lock(ctx, batchKind, batchId);
    const instruction = await this.records.lock(ctx, instructionKind, id);
    return { instruction, underWay: instruction.state === 'open' && (state === 'exported' || state === 'sent') };
  }

  private async named(
    ctx: TxContext,
    remark: string,
  ): Promise<{ instruction: PaymentInstruction } | { reason: UnsettledReason }> {
    const references = endToEndIdsIn(remark);
    if (references.length === 0) return { reason: 'referenceMissing' };
    const found = await ctx.tx
      .createQueryBuilder(PaymentInstruction, 'i')
      .where('i.end_to_end_id = any(:references)', { references })
      .getMany();
    if (found.length > 1) return { reason: 'referenceAmbiguous' };
    return found[0] ? { instruction: found[0] } : { reason: 'referenceUnknown' };
  }
}
