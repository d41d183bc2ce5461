import { Injectable } from '@nestjs/common';
import { problem, Records, type TxContext } from '../../platform/index.js';
import { depositInterest } from '../../rulebook/index.js';
import { civilDate, type Decimal, Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { payerOf } from '../bank/receipt.js';
import { Refunds } from '../bank/refunds.service.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import type { Deposit } from './deposit.entity.js';
import { depositKind } from './deposit.kind.js';

/** What a statutory tender's deposit earned at the bank goes back with it (Implementing Regulations of the Tender Law 57). */
@Injectable()
export class DepositInterest {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly refunds: Refunds,
  ) {}

  /**
   * Owed from now on, to each account for what came from it, out of the interest that the bank has credited; less than half a fen is reckoned as
   * nothing. `annualRate` is a share. Errors: NOT_FOUND, FORBIDDEN, DEPOSIT_STATE (bears none, not ended), DUPLICATE, CONFLICT (not credited yet).
   */
  owe(ctx: TxContext, id: string, annualRate: Decimal): Promise<Deposit> {
    const input = { annualRate: annualRate.toFixed() };
    return this.records.change(ctx, depositKind, id, 'oweInterest', { input }, async (deposit, inner) => {
      if (!deposit.bearsInterest)
        throw problem('DEPOSIT_STATE', '只有招标项目的保证金退还时计付利息', { article: '20' });
      if (deposit.interestAt !== null) throw problem('DUPLICATE', '这笔保证金的利息已经计付');
      const earned = await this.earned(inner, deposit, annualRate);
      const total = Money.sum(earned.map(([, amount]) => amount));
      deposit.interestAt = inner.now;
      if (total.isZero()) return;
      await this.requireCredited(inner, total);
      const source = { type: 'application', id: deposit.applicationId } as const;
      await this.ledger.post(inner, {
        reason: `投标保证金利息，年利率${annualRate.times(100).toFixed()}%`,
        recordType: 'deposit',
        recordId: id,
        lines: [
          { account: account.bankInterest, amount: total },
          { account: account.refundPayable(source.type, source.id), amount: total.negate() },
        ],
      });
      for (const [line, amount] of earned)
        await this.refunds.open(inner, { kind: 'interest', source, depositId: id, payee: payerOf(line), amount });
    });
  }

  /** By paying account, from the day that the bank booked it to the day it ended. */
  private async earned(ctx: TxContext, deposit: Deposit, annualRate: Decimal): Promise<[BankLine, Money][]> {
    const until = civilDate(deposit.endedAt ?? ctx.now);
    const lines = await ctx.tx.find(BankLine, {
      where: { orderId: deposit.orderId, direction: 'in', state: 'matched' },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return byAccount(
      lines
        .map((line) => ({ line, amount: depositInterest(line.held, annualRate, line.bookedOn, until) }))
        .filter(({ amount }) => amount.isPositive()),
    );
  }

  /** The account holds other people's money: interest is paid from what the bank has credited, never from that. */
  private async requireCredited(ctx: TxContext, total: Money): Promise<void> {
    const credited = await this.ledger.ownInterest(ctx);
    if (credited.gte(total)) return;
    const detail = `银行已计付的利息余额${credited.format()}元，不足以支付${total.format()}元，请先在“待认领款项”中登记银行利息入账`;
    throw problem('CONFLICT', detail, { facts: { credited: credited.toString(), needed: total.toString() } });
  }
}

/** One sum for each paying account. */
function byAccount(earned: readonly { line: BankLine; amount: Money }[]): [BankLine, Money][] {
  const found = new Map<string, [BankLine, Money]>();
  for (const { line, amount } of earned) {
    const key = `${line.partyAccountIndex} ${line.partyName}`;
    const before = found.get(key);
    found.set(key, before ? [before[0], before[1].plus(amount)] : [line, amount]);
  }
  return [...found.values()];
}
