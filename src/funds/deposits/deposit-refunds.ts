import { Injectable } from '@nestjs/common';
import { notFound, Records, type TxContext } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { payerOf } from '../bank/receipt.js';
import { Refund } from '../bank/refund.entity.js';
import { type OutgoingPayment, refundKind, Refunds } from '../bank/refunds.service.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { Deposit, type DepositEnd, depositEnds, depositKinds, heldIn } from './deposit.entity.js';
import { depositKind } from './deposit.kind.js';
import type { DepositState } from './deposit.machine.js';

const returning: readonly DepositState[] = ['refundDue', 'refunding'];

/** The way back of a deposit (art. 20): due by a date, to the accounts that paid, posted against the bank's booking. */
@Injectable()
export class DepositRefunds {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly refunds: Refunds,
  ) {}

  /** Ends a locked, open deposit. Its order is closed: what still comes goes straight back. */
  async end(ctx: TxContext, deposit: Deposit, event: DepositEnd): Promise<void> {
    const nothingPaid = deposit.state === 'ordered';
    const action = nothingPaid ? 'lapse' : 'fallDue';
    await this.records.change(ctx, depositKind, deposit.id, action, { input: { event } }, async (row, inner) => {
      row.endedBy = event;
      row.endedAt = inner.now;
      if (nothingPaid) return;
      row.refundDueAt = this.refunds.dueAfter(inner, row.bearsInterest);
      await this.moveToPayable(inner, row, event);
    });
    await ctx.tx.update(PaymentOrder, { id: deposit.orderId }, { state: 'closed', stateSince: ctx.now });
  }

  /**
   * The treasurer posts the refund against the bank's booking. Everything still open for this deposit goes with it.
   * Errors: DEPOSIT_STATE, STALE_VERSION, CONFLICT (several paying accounts), DUPLICATE (serial), VALIDATION.
   */
  async refund(ctx: TxContext, id: string, version: number, payment: OutgoingPayment): Promise<Deposit> {
    return this.records.change(ctx, depositKind, id, 'refund', { version, input: payment }, async (deposit, inner) => {
      await this.refunds.settle(inner, await this.refunds.openOf(inner, id), payment);
      deposit.refundedAt = inner.now;
    });
  }

  /** One refund by itself: a surplus, a payment nobody could name, one of several paying accounts. Errors: as refund. */
  async payOne(ctx: TxContext, refundId: string, payment: OutgoingPayment): Promise<Refund> {
    const found = await ctx.tx.findOneBy(Refund, { id: refundId });
    if (!found) throw notFound('该退款');
    // The deposit first: the same order of locks as everywhere.
    const deposit = found.depositId ? await this.records.lock(ctx, depositKind, found.depositId) : null;
    const refund = await this.records.lock(ctx, refundKind, refundId);
    await this.refunds.settle(ctx, [refund], payment);
    if (deposit && returning.includes(deposit.state)) await this.advance(ctx, deposit.id, payment);
    return ctx.tx.findOneByOrFail(Refund, { id: refundId });
  }

  /** One refund of a batch, by the line that is booked already. */
  async settle(ctx: TxContext, refundId: string, line: BankLine): Promise<void> {
    const { depositId } = await ctx.tx.findOneByOrFail(Refund, { id: refundId });
    const deposit = depositId ? await this.records.lock(ctx, depositKind, depositId) : null;
    await this.refunds.payBy(ctx, refundId, 'settle', line);
    if (deposit && returning.includes(deposit.state)) await this.advance(ctx, deposit.id, { bankLineId: line.id });
  }

  /** The bank sent a refund back: it is due again, and so is its deposit; the first due date stands (art. 20). */
  async reopen(ctx: TxContext, refundId: string, line: BankLine, reason: string): Promise<void> {
    const { depositId } = await ctx.tx.findOneByOrFail(Refund, { id: refundId });
    const deposit = depositId ? await this.records.lock(ctx, depositKind, depositId) : null;
    await this.refunds.reopen(ctx, refundId, line, reason);
    if (deposit?.state !== 'refunded' && deposit?.state !== 'refunding') return;
    await this.records.change(ctx, depositKind, deposit.id, 'reopen', { reason }, (row) => {
      row.refundedAt = null;
    });
  }

  private async advance(ctx: TxContext, depositId: string, payment: object): Promise<void> {
    const left = await this.refunds.openOf(ctx, depositId);
    const action = left.length === 0 ? 'refund' : 'refundPart';
    await this.records.change(ctx, depositKind, depositId, action, { input: payment }, (row) => {
      if (action === 'refund') row.refundedAt = ctx.now;
    });
  }

  /** A surplus was no debt after all: where it was the last that was open, all has gone back that had to (art. 20). */
  async voided(ctx: TxContext, depositId: string): Promise<void> {
    const { state } = await this.records.lock(ctx, depositKind, depositId);
    if (state === 'refunding') await this.advance(ctx, depositId, { voided: true });
  }

  /** Of a bond whose contract is performed. */
  async endPerformed(ctx: TxContext, bond: Deposit): Promise<void> {
    Object.assign(bond, { endedBy: 'performed', endedAt: ctx.now, refundDueAt: this.refunds.dueAfter(ctx) });
    await this.moveToPayable(ctx, bond, 'performed');
    await ctx.tx.update(PaymentOrder, { id: bond.orderId }, { state: 'closed', stateSince: ctx.now });
  }

  /** Of a deposit that was partly turned into price: the rest goes back, to the accounts that paid last. */
  async endRest(ctx: TxContext, deposit: Deposit): Promise<void> {
    deposit.endedBy = 'remainder';
    deposit.refundDueAt = this.refunds.dueAfter(ctx);
    await this.moveToPayable(ctx, deposit, 'remainder');
  }

  /** What is held becomes payable, to each account what came from it and was not turned into price before. */
  private async moveToPayable(ctx: TxContext, deposit: Deposit, event: DepositEnd): Promise<void> {
    const lines = await ctx.tx.find(BankLine, {
      where: { orderId: deposit.orderId, direction: 'in', state: 'matched' },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const byAccount = new Map<string, { line: BankLine; amount: Money }>();
    let used = deposit.applied;
    for (const line of lines) {
      const gone = Money.min(used, line.held);
      used = used.minus(gone);
      const amount = line.held.minus(gone);
      if (amount.isZero()) continue;
      const key = `${line.partyAccountIndex} ${line.partyName}`;
      const before = byAccount.get(key);
      byAccount.set(key, { line: before?.line ?? line, amount: before ? before.amount.plus(amount) : amount });
    }
    const total = Money.sum([...byAccount.values()].map(({ amount }) => amount));
    await this.ledger.post(ctx, {
      reason: `${depositKinds[deposit.kind]}转应退：${depositEnds[event]}`,
      recordType: 'deposit',
      recordId: deposit.id,
      lines: [
        { account: heldIn(deposit), amount: total },
        { account: account.refundPayable('application', deposit.applicationId), amount: total.negate() },
      ],
    });
    for (const { line, amount } of byAccount.values()) {
      await this.refunds.open(ctx, {
        kind: 'deposit',
        source: { type: 'application', id: deposit.applicationId },
        depositId: deposit.id,
        payee: payerOf(line),
        amount,
      });
    }
  }
}
