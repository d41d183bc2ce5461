import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { problem, Records, type TxContext } from '../../platform/index.js';
import { depositInterest } from '../../rulebook/index.js';
import { civilDate, type Decimal, Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { payerOf } from '../bank/receipt.js';
import { Refund } from '../bank/refund.entity.js';
import { Refunds } from '../bank/refunds.service.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import type { Deposit } from './deposit.entity.js';
import { depositKind } from './deposit.kind.js';
import type { DepositState } from './deposit.machine.js';

const ended: readonly DepositState[] = ['refundDue', 'refunding', 'refunded'];

/** What a statutory tender's deposit earned at the bank goes back with it (Implementing Regulations of the Tender Law 57). */
@Injectable()
export class DepositInterest {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly refunds: Refunds,
  ) {}

  /**
   * Owed from now on, to each account for what came from it, out of the interest that the bank has credited. `annualRate` is a share.
   * Errors: NOT_FOUND, DEPOSIT_STATE (bears none, not ended), DUPLICATE, CONFLICT (the bank has not credited as much), FORBIDDEN.
   */
  async owe(ctx: TxContext, id: string, annualRate: Decimal): Promise<Money> {
    requireRole(ctx, 'deposit.interest');
    const deposit = await this.records.lock(ctx, depositKind, id);
    await this.requireOwed(ctx, deposit);
    const until = civilDate(deposit.refundedAt ?? deposit.endedAt ?? ctx.now);
    const lines = await ctx.tx.find(BankLine, {
      where: { orderId: deposit.orderId, direction: 'in', state: 'matched' },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    const earned = lines
      .map((line) => ({ line, amount: depositInterest(line.held, annualRate, line.bookedOn, until) }))
      .filter(({ amount }) => amount.isPositive());
    const total = Money.sum(earned.map(({ amount }) => amount));
    if (total.isZero()) throw problem('DEPOSIT_STATE', '按这个利率和存放天数，利息不足一分钱，不必支付');
    await this.requireFunds(ctx, total);
    const source = { type: 'application', id: deposit.applicationId } as const;
    await this.ledger.post(ctx, {
      reason: `投标保证金利息，年利率${annualRate.times(100).toFixed()}%`,
      recordType: 'deposit',
      recordId: id,
      lines: [
        { account: account.bankInterest, amount: total },
        { account: account.refundPayable(source.type, source.id), amount: total.negate() },
      ],
    });
    for (const [line, amount] of byAccount(earned))
      await this.refunds.open(ctx, { kind: 'interest', source, depositId: id, payee: payerOf(line), amount });
    return total;
  }

  private async requireOwed(ctx: TxContext, deposit: Deposit): Promise<void> {
    if (!deposit.bearsInterest) throw problem('DEPOSIT_STATE', '只有招标项目的保证金退还时计付利息', { article: '20' });
    if (!ended.includes(deposit.state))
      throw problem('DEPOSIT_STATE', '保证金转为待退之后才能计付利息', { article: '20' });
    if (await ctx.tx.existsBy(Refund, { depositId: deposit.id, kind: 'interest' }))
      throw problem('DUPLICATE', '这笔保证金的利息已经计付');
  }

  /** The account holds other people's money: interest is paid from what the bank has credited, never from that. */
  private async requireFunds(ctx: TxContext, total: Money): Promise<void> {
    // Two at once must not both count on the same interest.
    await ctx.tx.query(`select pg_advisory_xact_lock(57)`);
    const [row] = await ctx.tx.query<{ credited: string }[]>(
      `select coalesce(-sum(l.amount), 0)::numeric(18,2)::text as credited from journal_line l
       join ledger_account a on a.id = l.account_id where a.kind = 'bankInterest'`,
    );
    if (Money.of(row!.credited).gte(total)) return;
    const detail = `银行已计付的利息余额${row!.credited}元，不足以支付${total.format()}元，请先在“待认领款项”中登记银行利息入账`;
    throw problem('CONFLICT', detail, { facts: { credited: row!.credited, needed: total.toString() } });
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
