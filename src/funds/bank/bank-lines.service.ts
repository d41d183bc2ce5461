import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { newId, notFound, problem, Records, type TxContext } from '../../platform/index.js';
import { civilDate, Money } from '../../values/index.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { BankLine, type SuspenseReason } from './bank-line.entity.js';
import type { Booking } from './booking-time.js';
import { PaymentOrder } from './order.entity.js';
import { Orders } from './orders.js';
import { Purposes } from './purposes.js';
import { payerOf, type Receipt, receiptOf } from './receipt.js';
import { referencesIn } from './reference.js';
import { bookingOf, Refunds } from './refunds.service.js';
import { bankLineKind, type NewLine, notParked, Statement } from './statement.js';
import { SubAccounts } from './sub-accounts.service.js';

export interface IncomingLine {
  readonly serial: string;
  /** A day, or an instant with its offset. */
  readonly bookedAt: string;
  readonly amount: Money;
  readonly payerName: string;
  readonly payerAccount: string;
  /** The sub-account it was paid to, where the bank says it. */
  readonly ownAccount?: string | null;
  readonly remark: string;
}

type Recognised = { readonly order: PaymentOrder } | { readonly reason: SuspenseReason };

/** What came into the account: each line once, to its order where it can be named, else into suspense (money.md, "In"). */
@Injectable()
export class BankLines {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly statement: Statement,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
    private readonly purposes: Purposes,
    private readonly subAccounts: SubAccounts,
  ) {}

  /** Books a line; the same line again answers the same. Errors: DUPLICATE (other content), VALIDATION (not yet booked). */
  async book(ctx: TxContext, input: IncomingLine): Promise<BankLine> {
    requireRole(ctx, 'bankLine.book');
    const line: NewLine = {
      direction: 'in',
      serial: input.serial,
      booking: bookingOf(input, ctx.now),
      amount: input.amount,
      party: this.statement.seal(input.payerName, input.payerAccount),
      ownAccount: input.ownAccount ?? null,
      remark: input.remark,
    };
    const known = await this.statement.claim(ctx, line);
    if (known) return known;
    const returned = await this.purposes.receiveReturn(ctx, line);
    if (returned) return returned;
    const id = newId();
    const found = await this.recognise(ctx, line);
    if ('reason' in found) return this.park(ctx, id, line, found.reason);
    const receipt: Receipt = {
      lineId: id,
      serial: line.serial,
      amount: line.amount,
      booking: line.booking,
      payer: line.party,
      from: account.bank,
    };
    const allotment = await this.purposes.receive(ctx, found.order, receipt);
    return this.statement.write(ctx, line, { id, state: 'matched', orderId: found.order.id, ...allotment });
  }

  /**
   * By hand. Its booking time decides, not the moment of matching. Another payer's name needs the treasurer's reason,
   * which stays on record. Errors: NOT_FOUND, DEPOSIT_STATE, VALIDATION, CONFLICT.
   */
  async match(ctx: TxContext, id: string, input: { orderId: string; reason?: string }): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'match', { input, reason: input.reason }, async (line, inner) => {
      const order = await inner.tx.findOneBy(PaymentOrder, { id: input.orderId });
      if (!order) throw notFound('该缴款通知');
      if (isBefore(line, order)) {
        throw problem('CONFLICT', '银行记账日早于缴款通知，不能认领，请按原账户退回', { article: '20' });
      }
      if (!input.reason && !(await this.orders.acceptsPayer(inner, order, line.partyName))) {
        const detail = '付款人户名与缴款人不一致，请核实后填写认领理由，或按原账户退回';
        throw problem('VALIDATION', detail, { violations: [{ code: 'VALIDATION', field: 'reason', detail }] });
      }
      Object.assign(line, notParked, await this.purposes.receive(inner, order, receiptOf(line)), { orderId: order.id });
    });
  }

  /** A payment that belongs to nobody here goes back to the account it came from. Errors: NOT_FOUND, DEPOSIT_STATE. */
  async giveBack(ctx: TxContext, id: string, reason: string): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'giveBack', { reason }, async (line, inner) => {
      const source = { type: 'bankLine', id } as const;
      Object.assign(line, notParked, { excess: line.amount });
      await this.ledger.post(inner, {
        reason: `待查款转应退：${reason}`,
        recordType: 'bankLine',
        recordId: id,
        lines: [
          { account: account.suspense(id), amount: line.amount },
          { account: account.refundPayable('bankLine', id), amount: line.amount.negate() },
        ],
      });
      await this.refunds.open(inner, {
        kind: 'unknown',
        source,
        depositId: null,
        payee: payerOf(line),
        amount: line.amount,
      });
    });
  }

  private async park(ctx: TxContext, id: string, line: NewLine, reason: SuspenseReason): Promise<BankLine> {
    await this.ledger.post(ctx, {
      reason: `待查款，银行流水${line.serial}`,
      recordType: 'bankLine',
      recordId: id,
      lines: [
        { account: account.bank, amount: line.amount },
        { account: account.suspense(id), amount: line.amount.negate() },
      ],
    });
    return this.statement.write(ctx, line, { id, state: 'suspense', suspenseReason: reason });
  }

  /** By the sub-account that was paid to, else by the reference in the remark; where both speak they must agree. */
  private async orderOf(ctx: TxContext, line: NewLine): Promise<Recognised> {
    const { candidates, looksLikeOne } = referencesIn(line.remark);
    const found = await ctx.tx
      .createQueryBuilder(PaymentOrder, 'o')
      .where('o.reference = any(:candidates)', { candidates })
      .getMany();
    const paidTo = line.ownAccount ? await this.subAccounts.find(ctx, line.ownAccount) : null;
    if (paidTo === 'free') return { reason: 'accountFree' };
    if (paidTo) return found.some(({ id }) => id !== paidTo.id) ? { reason: 'accountContradicts' } : { order: paidTo };
    const [order] = found;
    if (found.length > 1) return { reason: 'referenceAmbiguous' };
    return order ? { order } : { reason: looksLikeOne ? 'referenceWrong' : 'referenceMissing' };
  }

  private async recognise(ctx: TxContext, line: NewLine): Promise<Recognised> {
    const named = await this.orderOf(ctx, line);
    if ('reason' in named) return named;
    const { order } = named;
    if (isBefore(line.booking, order)) return { reason: 'beforeOrder' };
    if (!(await this.orders.acceptsPayer(ctx, order, line.party.name))) return { reason: 'payerMismatch' };
    return { order };
  }
}

/** Art. 20: paid after registration; a payment older than its own order is somebody's mistake. */
const isBefore = ({ bookedOn }: Pick<Booking, 'bookedOn'>, order: PaymentOrder): boolean =>
  bookedOn < civilDate(order.createdAt);
