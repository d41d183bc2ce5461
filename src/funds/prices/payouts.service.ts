import { Injectable } from '@nestjs/common';
import { Records, type TxContext, type Violation } from '../../platform/index.js';
import { Parties, type Payee } from '../../parties/index.js';
import { assess, violationsOf } from '../../rulebook/index.js';
import type { Money } from '../../values/index.js';
import type { BankLine } from '../bank/bank-line.entity.js';
import { bookingOf, instructedFaults, type OutgoingPayment } from '../bank/refunds.service.js';
import { Statement } from '../bank/statement.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import type { Payout } from './payout.entity.js';
import { payoutKind } from './price.machine.js';

/** Paying the beneficiaries of a price, each to the account on record (art. 31). */
@Injectable()
export class Payouts {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly statement: Statement,
    private readonly parties: Parties,
  ) {}

  /** Posted against the bank's booking. Errors: PAYEE_MISMATCH, DEPOSIT_STATE, DUPLICATE (serial), VALIDATION. */
  async pay(ctx: TxContext, id: string, payment: OutgoingPayment): Promise<Payout> {
    let payee: Payee | null = null;
    const kind: typeof payoutKind = {
      ...payoutKind,
      judge: async (inner, payout) => {
        payee = await this.parties.payeeOf(inner, payout.partyId);
        const instructed = await instructedFaults(inner, 'payout_id', payout.id);
        return { violations: [...payeeFaults(inner, payee), ...instructed] };
      },
    };
    return this.records.change(ctx, kind, id, 'pay', { input: payment }, async (payout, inner) => {
      const { holder, accountNumber } = payee!;
      const line = await this.statement.bookOut(inner, {
        serial: payment.bankSerial,
        booking: bookingOf(payment, inner.now),
        amount: payout.amount,
        party: this.statement.seal(holder, accountNumber),
        remark: '支付成交价款',
      });
      await this.book(inner, payout, line);
    });
  }

  /** By the line of a batch's payment, which is booked already. */
  settle(ctx: TxContext, id: string, line: BankLine): Promise<Payout> {
    const input = { bankLineId: line.id, bankSerial: line.serial };
    return this.records.change(ctx, payoutKind, id, 'settle', { input }, (payout, inner) =>
      this.book(inner, payout, line),
    );
  }

  /** The bank sent it back: owed again, to the account that will be on record then. */
  reopen(ctx: TxContext, id: string, line: BankLine, reason: string): Promise<Payout> {
    const input = { bankLineId: line.id, bankSerial: line.serial };
    return this.records.change(ctx, payoutKind, id, 'reopen', { input, reason }, async (payout, inner) => {
      payout.bankLineId = null;
      payout.payeeName = null;
      payout.payeeAccountMask = null;
      await this.post(inner, payout, `退汇，银行流水${line.serial}`, payout.amount.negate());
    });
  }

  private async book(ctx: TxContext, payout: Payout, line: BankLine): Promise<void> {
    payout.bankLineId = line.id;
    payout.payeeName = line.partyName;
    payout.payeeAccountMask = line.partyAccountMask;
    await this.post(ctx, payout, `支付成交价款，银行流水${line.serial}`, payout.amount);
  }

  private post(ctx: TxContext, payout: Payout, reason: string, amount: Money): Promise<string> {
    return this.ledger.post(ctx, {
      reason,
      recordType: 'payout',
      recordId: payout.id,
      lines: [
        { account: account.payable(payout.id), amount },
        { account: account.bank, amount: amount.negate() },
      ],
    });
  }
}

/** Art. 31: what stands against paying to the account on record. */
export function payeeFaults({ law }: TxContext, payee: Payee | null): Violation[] {
  if (!payee) return violationsOf(assess('pay', { payee }, law.law));
  const { kind, name, representative, holder } = payee;
  return violationsOf(assess('pay', { payee: { kind, name, representative, holder } }, law.law));
}
