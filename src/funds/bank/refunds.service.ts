import { Injectable } from '@nestjs/common';
import { requireMay } from '../../accounts/index.js';
import {
  life,
  newId,
  problem,
  type RecordKind,
  Records,
  type TxContext,
  type Violation,
  WorkingCalendar,
} from '../../platform/index.js';
import { refundDue, tenderRefundDue } from '../../rulebook/index.js';
import { Money } from '../../values/index.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import type { BankLine } from './bank-line.entity.js';
import { inFuture, parseBooking } from './booking-time.js';
import { Refund, type RefundKind } from './refund.entity.js';
import { type SealedAccount, Statement } from './statement.js';

export const refundLife = life<Refund['state']>()({
  pay: { from: ['due'], to: 'paid', label: '退款', article: '20' },
  settle: { from: ['due'], to: 'paid', label: '随批次退款', article: '31', automatic: true },
  reopen: { from: ['paid'], to: 'due', label: '退汇后重新待退', article: '31', automatic: true },
  void: { from: ['due'], to: 'void', label: '随认领一并撤销', article: '31', automatic: true },
});
export type RefundAction = keyof typeof refundLife;

export const refundKind: RecordKind<Refund, RefundAction> = {
  type: 'refund',
  entity: Refund,
  life: refundLife,
  name: '退款',
  stateCode: 'DEPOSIT_STATE',
  stateNames: { due: '待退', paid: '已退', void: '已撤销' },
  // A deposit that simply goes back needs one treasurer; only keeping one needs two officers (art. 20).
  authorize: (ctx, _refund, action) => {
    if (!refundLife[action].automatic) requireMay(ctx, 'deposit.refund', {});
  },
  judge: async (ctx, refund, action) => ({
    violations: action === 'pay' || action === 'void' ? await instructedFaults(ctx, 'refund_id', refund.id) : [],
  }),
};

/** What the bank says of a payment that went out. */
export interface OutgoingPayment {
  readonly bankSerial: string;
  /** A day, or an instant with its offset. */
  readonly bookedAt: string;
}

export interface NewRefund {
  readonly kind: RefundKind;
  readonly source: { readonly type: Refund['sourceType']; readonly id: string };
  readonly depositId: string | null;
  readonly payee: SealedAccount;
  readonly amount: Money;
}

/** Money on its way back to the account it came from. */
@Injectable()
export class Refunds {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly statement: Statement,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** Art. 20: 24:00 of the third working day after the event, make-up workdays counted; of a statutory tender the stricter clock. */
  dueAfter(ctx: TxContext, tender = false): Date {
    return (tender ? tenderRefundDue : refundDue)(ctx.law.law, this.calendar, ctx.now).dueAt;
  }

  /** Writes down what is owed; the caller has posted it to refundPayable. */
  async open(ctx: TxContext, input: NewRefund): Promise<Refund> {
    const refund = Object.assign(new Refund(), {
      id: newId(),
      state: 'due' as const,
      kind: input.kind,
      sourceType: input.source.type,
      sourceId: input.source.id,
      depositId: input.depositId,
      payeeName: input.payee.name,
      payeeAccountSealed: input.payee.accountSealed,
      payeeAccountIndex: input.payee.accountIndex,
      payeeAccountMask: input.payee.accountMask,
      amount: input.amount,
      dueAt: this.dueAfter(ctx),
      bankLineId: null,
      createdAt: ctx.now,
    });
    const facts = { kind: refund.kind, amount: refund.amount.toString(), dueAt: refund.dueAt };
    return this.records.create(ctx, refundKind, refund, facts);
  }

  /** Those of a deposit that are still open, oldest first. */
  openOf(ctx: TxContext, depositId: string): Promise<Refund[]> {
    return ctx.tx.find(Refund, { where: { depositId, state: 'due' }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  /**
   * Posts refunds against one line of the bank: all go to one account, the one that paid.
   * Errors: DUPLICATE (serial), DEPOSIT_STATE, CONFLICT, VALIDATION.
   */
  async settle(ctx: TxContext, refunds: readonly Refund[], payment: OutgoingPayment): Promise<BankLine> {
    const [first] = refunds;
    if (!first) throw problem('DEPOSIT_STATE', '没有待退的款项', { article: '20' });
    if (refunds.some(({ payeeAccountIndex }) => payeeAccountIndex !== first.payeeAccountIndex)) {
      throw problem('CONFLICT', '款项由多个账户缴来，须分别退回各自账户，请逐笔办理退款', {
        article: '20',
        facts: { refunds: refunds.map(({ id, amount, payeeAccountMask }) => ({ id, amount, payeeAccountMask })) },
      });
    }
    const line = await this.statement.bookOut(ctx, {
      serial: payment.bankSerial,
      booking: bookingOf(payment, ctx.now),
      amount: Money.sum(refunds.map(({ amount }) => amount)),
      party: {
        name: first.payeeName,
        accountSealed: first.payeeAccountSealed,
        accountIndex: first.payeeAccountIndex,
        accountMask: first.payeeAccountMask,
      },
      remark: '退款',
    });
    for (const { id } of refunds) await this.payBy(ctx, id, 'pay', line);
    return line;
  }

  /** Posts one refund against a line that is booked already. */
  payBy(ctx: TxContext, id: string, action: 'pay' | 'settle', line: BankLine): Promise<Refund> {
    return this.records.change(ctx, refundKind, id, action, { input: inputOf(line) }, async (refund, inner) => {
      refund.bankLineId = line.id;
      await this.post(inner, refund, `退款，银行流水${line.serial}`, refund.amount);
    });
  }

  /** The bank sent it back: owed again, as if it had never left (money.md, "Out"). */
  reopen(ctx: TxContext, id: string, line: BankLine, reason: string): Promise<Refund> {
    return this.records.change(
      ctx,
      refundKind,
      id,
      'reopen',
      { input: inputOf(line), reason },
      async (refund, inner) => {
        refund.bankLineId = null;
        await this.post(inner, refund, `退汇，银行流水${line.serial}`, refund.amount.negate());
      },
    );
  }

  /**
   * The surplus that a naming by hand made, taken back with it; the caller reverses the entry, which holds both parts.
   * Errors: DEPOSIT_STATE (paid already, or lying in a batch).
   */
  async takeBackSurplus(ctx: TxContext, sourceId: string, line: BankLine): Promise<Refund> {
    // Made in the transaction that named the line: of the same instant and the same amount.
    const found = { sourceId, amount: line.excess, createdAt: line.stateSince };
    const refund = await ctx.tx.findOneByOrFail(Refund, found);
    return this.records.change(ctx, refundKind, refund.id, 'void', { input: inputOf(line) });
  }

  private post(ctx: TxContext, refund: Refund, reason: string, amount: Money): Promise<string> {
    return this.ledger.post(ctx, {
      reason,
      recordType: refund.depositId ? 'deposit' : 'refund',
      recordId: refund.depositId ?? refund.id,
      lines: [
        { account: account.refundPayable(refund.sourceType, refund.sourceId), amount },
        { account: account.bank, amount: amount.negate() },
      ],
    });
  }
}

const inputOf = (line: BankLine) => ({ bankLineId: line.id, bankSerial: line.serial });

/** What lies in a batch is paid with it and not beside it, or it would be paid twice. */
export async function instructedFaults(
  ctx: TxContext,
  column: 'refund_id' | 'payout_id',
  id: string,
): Promise<Violation[]> {
  const [found] = await ctx.tx.query<{ number: string }[]>(
    `select b.number from payment_instruction i join payment_batch b on b.id = i.batch_id
     where i.${column} = $1 and i.state = 'open'`,
    [id],
  );
  if (!found) return [];
  const detail = `该款项已列入付款批次${found.number}，请随批次办理，或先作废该批次`;
  return [{ code: 'DEPOSIT_STATE', article: '31', detail }];
}

/** Reads the bank's time of a payment. Errors: VALIDATION where it has not come yet. */
export function bookingOf(payment: Pick<OutgoingPayment, 'bookedAt'>, now: Date) {
  const booking = parseBooking(payment.bookedAt);
  if (inFuture(booking, now)) {
    throw problem('VALIDATION', '银行记账时间晚于现在，请对照银行回单核对', {
      violations: [{ code: 'VALIDATION', field: 'bookedAt', detail: '银行记账时间不得晚于现在' }],
    });
  }
  return booking;
}
