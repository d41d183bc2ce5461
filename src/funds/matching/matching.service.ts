import { Injectable } from '@nestjs/common';
import { problem, type RecordKind, Records, type TxContext, type Violation } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { Purposes } from '../bank/purposes.js';
import { Refunds } from '../bank/refunds.service.js';
import { DepositRefunds } from '../deposits/deposit-refunds.js';
import { bankLineKind, type bankLineLife, notParked } from '../bank/statement.js';
import { account, Ledger } from '../ledger/ledger.service.js';

type LineKind = RecordKind<BankLine, keyof typeof bankLineLife>;

/** What the treasurer does with money in suspense besides naming it: puts it aside, and takes a mistake back. */
@Injectable()
export class Matching {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly purposes: Purposes,
    private readonly refunds: Refunds,
    private readonly depositRefunds: DepositRefunds,
  ) {}

  /** Aside, with what was found out; it stays in suspense and in sight. Errors: NOT_FOUND, DEPOSIT_STATE. */
  park(ctx: TxContext, id: string, note: string): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'park', { input: { note } }, (line, inner) => {
      Object.assign(line, { parkedAt: inner.now, parkedByName: inner.actor.name, parkedNote: note });
    });
  }

  resume(ctx: TxContext, id: string): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'resume', {}, (line) => {
      Object.assign(line, notParked);
    });
  }

  /** What the bank itself credited to the account. It is nobody's but the centre's. Errors: NOT_FOUND, DEPOSIT_STATE. */
  interest(ctx: TxContext, id: string): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'interest', {}, async (line, inner) => {
      Object.assign(line, notParked);
      await this.ledger.post(inner, {
        reason: `银行利息，银行流水${line.serial}`,
        recordType: 'bankLine',
        recordId: id,
        lines: [
          { account: account.suspense(id), amount: line.amount },
          { account: account.bankInterest, amount: line.amount.negate() },
        ],
      });
    });
  }

  /** It was no interest after all. Errors: NOT_FOUND, DEPOSIT_STATE, CONFLICT (owed to somebody already). */
  takeBackInterest(ctx: TxContext, id: string, reason: string): Promise<BankLine> {
    return this.records.change(ctx, bankLineKind, id, 'takeBackInterest', { reason }, async (line, inner) => {
      await this.ledger.reverse(inner, await entryOf(inner, id), `撤销银行利息登记，银行流水${line.serial}：${reason}`);
      if ((await this.ledger.ownInterest(inner)).isNegative())
        throw problem('CONFLICT', '这笔利息已经计付给投标人，不能撤销登记', { article: '31' });
    });
  }

  /**
   * Takes a wrong naming by hand back while nothing has followed from it: the entry is reversed by one that names it, the
   * order waits again. A surplus that named itself is taken back as well, so that what another's money stood in the way of
   * can be named anew. Errors: NOT_FOUND, DEPOSIT_STATE, CONFLICT (a receipt, a surplus, a recognition by reference).
   */
  async unmatch(ctx: TxContext, id: string, reason: string): Promise<BankLine> {
    const kind: LineKind = {
      ...bankLineKind,
      judge: async (inner, line) => ({ violations: await standsAgainst(inner, line) }),
    };
    // Locked before it is judged, in the order in which naming locks: another's surplus is there already, or waits.
    const { orderId } = await this.records.lock(ctx, bankLineKind, id);
    if (orderId) await this.purposes.lock(ctx, await ctx.tx.findOneByOrFail(PaymentOrder, { id: orderId }));
    return this.records.change(ctx, kind, id, 'unmatch', { reason }, async (line, inner) => {
      const order = await inner.tx.findOneByOrFail(PaymentOrder, { id: line.orderId! });
      await this.purposes.takeBack(inner, order, line);
      if (line.excess.isPositive()) await this.takeBackSurplus(inner, order, line);
      const words = `撤销认领，银行流水${line.serial}：${reason}`;
      if (line.suspenseReason) await this.ledger.reverse(inner, await entryOf(inner, id), words);
      else await this.intoSuspense(inner, order, line, words);
      Object.assign(line, {
        ...{ orderId: null, held: Money.zero, excess: Money.zero },
        suspenseReason: line.suspenseReason ?? 'takenBack',
      });
    });
  }

  private async takeBackSurplus(ctx: TxContext, order: PaymentOrder, line: BankLine): Promise<void> {
    const { depositId } = await this.refunds.takeBackSurplus(ctx, order.applicationId ?? order.dealId!, line);
    if (depositId) await this.depositRefunds.voided(ctx, depositId);
  }

  /** What named itself came straight from the bank: the entry of its coming stands, and its surplus is nobody's yet. */
  private async intoSuspense(ctx: TxContext, order: PaymentOrder, line: BankLine, reason: string): Promise<void> {
    const { applicationId, dealId } = order;
    const owed = applicationId
      ? account.refundPayable('application', applicationId)
      : account.refundPayable('deal', dealId!);
    await this.ledger.post(ctx, {
      reason,
      recordType: 'bankLine',
      recordId: line.id,
      lines: [
        { account: owed, amount: line.excess },
        { account: account.suspense(line.id), amount: line.excess.negate() },
      ],
    });
  }
}

/** The entry that took this line out of its suspense account, and that no other has taken back. */
async function entryOf(ctx: TxContext, lineId: string): Promise<string> {
  const [row] = await ctx.tx.query<{ id: string }[]>(
    `select e.id from ledger_account a join journal_line l on l.account_id = a.id join journal_entry e on e.id = l.entry_id
     where a.kind = 'suspense' and a.owner_id = $1 and l.amount > 0 and e.reverses is null
       and not exists (select from journal_entry r where r.reverses = e.id)
     order by e.seq desc limit 1`,
    [lineId],
  );
  return row!.id;
}

async function standsAgainst(ctx: TxContext, line: BankLine): Promise<Violation[]> {
  const conflict = (detail: string): Violation => ({ code: 'CONFLICT', article: '31', detail });
  if (line.orderId === null) return [conflict('这笔银行流水没有认领到缴款通知，没有可以撤销的认领')];
  if (line.suspenseReason === null && line.held.isPositive())
    return [conflict('这笔款项由缴款码自动认领，不是人工认领，不能撤销')];
  const [row] = await ctx.tx.query<{ receipt: string | null; surplus: boolean }[]>(
    `select (select number from receipt where bank_line_id = $1 and issued_at >= $2) as receipt,
       exists (select from bank_line where order_id = $3 and direction = 'in' and excess > 0 and id <> $1 and $4) as surplus`,
    // Another's surplus rests on this one only where this one served the order.
    [line.id, line.stateSince, line.orderId, line.held.isPositive()],
  );
  const found: Violation[] = [];
  if (row!.receipt) found.push(conflict(`认领后已开具收据${row!.receipt}，不能撤销，请由中心核实后另行更正`));
  if (row!.surplus) found.push(conflict('该缴款通知还有另一笔多缴款已转为应退，不能单独撤销，请先撤销那一笔'));
  return found;
}
