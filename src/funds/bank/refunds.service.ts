import { Injectable } from '@nestjs/common';
import { requireMay } from '../../accounts/index.js';
import {
  life,
  newId,
  problem,
  type RecordKind,
  Records,
  type TxContext,
  WorkingCalendar,
} from '../../platform/index.js';
import { refundDue } from '../../rulebook/index.js';
import { Money } from '../../values/index.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import type { BankLine } from './bank-line.entity.js';
import { inFuture, parseBooking } from './booking-time.js';
import { Refund, type RefundKind } from './refund.entity.js';
import { type SealedAccount, Statement } from './statement.js';

export const refundLife = life<Refund['state']>()({
  pay: { from: ['due'], to: 'paid', label: '退款', article: '20' },
});

export const refundKind: RecordKind<Refund, 'pay'> = {
  type: 'refund',
  entity: Refund,
  life: refundLife,
  name: '退款',
  stateCode: 'DEPOSIT_STATE',
  stateNames: { due: '待退', paid: '已退' },
  // A deposit that simply goes back needs one treasurer; only keeping one needs two officers (art. 20).
  authorize: (ctx) => requireMay(ctx, 'deposit.refund', {}),
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

  /** Art. 20: 24:00 of the third working day after the event, make-up workdays counted. */
  dueAfter(ctx: TxContext): Date {
    return refundDue(ctx.law.law, this.calendar, ctx.now).dueAt;
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
    for (const { id } of refunds) {
      await this.records.change(ctx, refundKind, id, 'pay', { input: payment }, async (refund, inner) => {
        refund.bankLineId = line.id;
        await this.ledger.post(inner, {
          reason: `退款，银行流水${payment.bankSerial}`,
          recordType: refund.depositId ? 'deposit' : 'refund',
          recordId: refund.depositId ?? refund.id,
          lines: [
            { account: account.refundPayable(refund.sourceType, refund.sourceId), amount: refund.amount },
            { account: account.bank, amount: refund.amount.negate() },
          ],
        });
      });
    }
    return line;
  }
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
