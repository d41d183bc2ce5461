import { Injectable } from '@nestjs/common';
import { Records, type TxContext, type Violation } from '../../platform/index.js';
import { Parties, type Payee } from '../../parties/index.js';
import { sameName } from '../../values/index.js';
import { bookingOf, type OutgoingPayment } from '../bank/refunds.service.js';
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
        return { violations: mismatches(payee) };
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
      payout.bankLineId = line.id;
      payout.payeeName = holder;
      payout.payeeAccountMask = line.partyAccountMask;
      await this.ledger.post(inner, {
        reason: `支付成交价款，银行流水${payment.bankSerial}`,
        recordType: 'payout',
        recordId: payout.id,
        lines: [
          { account: account.payable(payout.id), amount: payout.amount },
          { account: account.bank, amount: payout.amount.negate() },
        ],
      });
    });
  }
}

/** A collective's money goes to the collective's account, never to a person's; the same for every organisation. */
function mismatches(payee: Payee | null): Violation[] {
  const refusal = (detail: string): Violation[] => [{ code: 'PAYEE_MISMATCH', article: '31', detail }];
  if (!payee) return refusal('受益人没有登记收款账户，请先在主体资料中补登其本人（本单位）账户');
  const natural = payee.kind === 'individual' || payee.kind === 'household';
  if (!natural && !sameName(payee.holder, payee.name)) {
    return refusal('集体和单位的款项只能进其本单位账户，登记账户的户名不符，请先更正主体资料');
  }
  return [];
}
