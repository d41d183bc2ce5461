import { Injectable } from '@nestjs/common';
import { Records, type TxContext } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { type OrderState, PaymentOrder } from '../bank/order.entity.js';
import { type Allotment, countPayments, type Receipt } from '../bank/receipt.js';
import { Refunds } from '../bank/refunds.service.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { Deposit, depositKinds, heldIn } from './deposit.entity.js';
import { depositKind } from './deposit.kind.js';
import { type DepositAction, type DepositState, qualifying } from './deposit.machine.js';

const ended: readonly DepositState[] = ['refundDue', 'refunding', 'refunded', 'void', 'kept', 'applied'];

type Count = ReturnType<typeof countPayments>;

/** Payments into a deposit: none is lost, and only what came in time qualifies (art. 20). */
@Injectable()
export class DepositReceipts {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly refunds: Refunds,
  ) {}

  /** The deposit that this order asks for, locked until the transaction ends. */
  async lock(ctx: TxContext, order: PaymentOrder): Promise<Deposit> {
    const { id } = await ctx.tx.findOneByOrFail(Deposit, { orderId: order.id });
    return this.records.lock(ctx, depositKind, id);
  }

  async receive(ctx: TxContext, order: PaymentOrder, receipt: Receipt): Promise<Allotment> {
    const deposit = await this.lock(ctx, order);
    const { id } = deposit;
    const over = ended.includes(deposit.state);
    const held = over ? Money.zero : Money.min(receipt.amount, room(deposit));
    const excess = receipt.amount.minus(held);
    const count = await this.count(ctx, deposit, receipt);
    const input = { lineId: receipt.lineId, serial: receipt.serial, amount: receipt.amount.toString() };
    const action = over ? 'payAfterEnd' : actionFor(deposit.state, count);
    await this.records.change(ctx, depositKind, id, action, { input }, async (row, inner) => {
      row.paid = count.total;
      row.paidInTime = count.totalInTime;
      row.paidAt = over ? row.paidAt : count.paidAt;
      await this.post(inner, row, receipt, { held, excess });
    });
    // A bond qualifies nobody: full is held, in time or late.
    if (deposit.kind === 'bond' && (action === 'payInTime' || action === 'payLate'))
      await this.records.change(ctx, depositKind, id, 'holdBond');
    if (excess.isPositive()) {
      await this.refunds.open(ctx, {
        kind: over ? 'afterEnd' : 'surplus',
        source: { type: 'application', id: deposit.applicationId },
        depositId: id,
        payee: receipt.payer,
        amount: excess,
      });
    }
    const state = over ? 'closed' : orderState(action, order.state);
    const paidAt = over ? order.paidAt : count.paidAt;
    await ctx.tx.update(PaymentOrder, { id: order.id }, { paid: count.total, paidAt, state, stateSince: ctx.now });
    return { held, excess };
  }

  /** As if this line had never been named; the caller reverses its entry. Errors: DEPOSIT_STATE (held or ended). */
  async takeBack(ctx: TxContext, order: PaymentOrder, line: BankLine): Promise<void> {
    const deposit = await this.lock(ctx, order);
    const lines = await ctx.tx.findBy(BankLine, { orderId: order.id, direction: 'in', state: 'matched' });
    const left = lines.filter(({ id }) => id !== line.id).map((one) => ({ amount: one.amount, booking: one }));
    const count = countPayments(left, deposit.amount, deposit.dueBy);
    const { total: paid, totalInTime: paidInTime, paidAt } = count;
    const action = takeBackFor(deposit, line, count);
    const input = { lineId: line.id, serial: line.serial, amount: line.amount.toString() };
    const { state } = await this.records.change(ctx, depositKind, deposit.id, action, { input }, (row) => {
      Object.assign(row, { paid, paidInTime, paidAt });
    });
    const moved = action === 'takeBackSurplus' ? {} : { state: state as OrderState, stateSince: ctx.now };
    await ctx.tx.update(PaymentOrder, { id: order.id }, { paid, paidAt, ...moved });
  }

  private async count(ctx: TxContext, deposit: Deposit, receipt: Receipt): Promise<Count> {
    const lines = await ctx.tx.findBy(BankLine, { orderId: deposit.orderId, direction: 'in', state: 'matched' });
    const payments = [...lines.map((line) => ({ amount: line.amount, booking: line })), receipt];
    return countPayments(payments, deposit.amount, deposit.dueBy);
  }

  private post(ctx: TxContext, deposit: Deposit, receipt: Receipt, { held, excess }: Allotment): Promise<string> {
    const { applicationId } = deposit;
    return this.ledger.post(ctx, {
      reason: `收到${depositKinds[deposit.kind]}，银行流水${receipt.serial}`,
      recordType: 'deposit',
      recordId: deposit.id,
      lines: [
        { account: receipt.from, amount: receipt.amount },
        { account: heldIn(deposit), amount: held.negate() },
        { account: account.refundPayable('application', applicationId), amount: excess.negate() },
      ],
    });
  }
}

const room = ({ amount, paid }: Deposit): Money => (paid.gte(amount) ? Money.zero : amount.minus(paid));

function actionFor(state: DepositState, count: Count): DepositAction {
  if (state === 'paid' || state === 'held') return 'paySurplus';
  if (count.fullInTime) return 'payInTime';
  if (state === 'late') return 'paySurplus';
  return count.full ? 'payLate' : 'payPart';
}

function takeBackFor({ kind, state }: Deposit, { held }: BankLine, count: Count): DepositAction {
  if (held.isPositive()) return count.total.isZero() ? 'takeBackAll' : 'takeBackPart';
  // Named after a late payment had filled the deposit, a surplus booked in time was what made it in time.
  const qualified = kind === 'bid' && qualifying.includes(state);
  return qualified && !count.fullInTime ? 'takeBackInTime' : 'takeBackSurplus';
}

const orderState = (action: DepositAction, before: OrderState): OrderState =>
  (({ payPart: 'partPaid', payInTime: 'paid', payLate: 'late' }) as Partial<Record<DepositAction, OrderState>>)[
    action
  ] ?? before;
