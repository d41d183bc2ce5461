import { Injectable } from '@nestjs/common';
import { Parties, type Payee } from '../../parties/index.js';
import type { TxContext, Violation } from '../../platform/index.js';
import type { Money } from '../../values/index.js';
import { Refund } from '../bank/refund.entity.js';
import { type SealedAccount, Statement } from '../bank/statement.js';
import { Deposit } from '../deposits/deposit.entity.js';
import { Payout } from '../prices/payout.entity.js';
import { payeeFaults } from '../prices/payouts.service.js';

/** What is to be paid, with the account it goes to. */
export interface Draft {
  readonly refundId: string | null;
  readonly payoutId: string | null;
  readonly payee: SealedAccount;
  readonly bankName: string | null;
  readonly cnaps: string | null;
  readonly amount: Money;
  readonly purpose: string;
}

/** Something owed that cannot be paid now, and what to do about it. */
export interface LeftOut {
  readonly id: string;
  readonly violation: Violation;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly leftOut: readonly LeftOut[];
}

const refundPurposes: Record<Refund['kind'], string> = {
  deposit: '退还交易保证金',
  surplus: '退还多缴款',
  afterEnd: '退还终结后来款',
  unknown: '退还不明来款',
  interest: '支付保证金利息',
};

const already = (what: string): Violation => ({
  code: 'DEPOSIT_STATE',
  article: '31',
  detail: `${what}已付、未到应付时或已列入另一付款批次，请刷新后重新选择`,
});

/** Looks at what is owed and at the account it goes to, at the moment the instruction is made (art. 31). */
@Injectable()
export class PaymentDrafts {
  constructor(
    private readonly parties: Parties,
    private readonly statement: Statement,
  ) {}

  /** Locked; `'all'`: whatever is due and in no batch. A refund goes back to the account that paid (art. 20). */
  async ofRefunds(ctx: TxContext, wanted: readonly string[] | 'all'): Promise<Drafts> {
    const refunds = await this.free(ctx, Refund, 'refund_id', wanted);
    const payees = await this.payersOf(ctx, refunds);
    const drafts: Draft[] = [];
    const leftOut = missing(wanted, refunds, '该退款');
    for (const refund of refunds) {
      const accountNumber = this.statement.open(refund.payeeAccountSealed);
      if (!/^[0-9A-Za-z-]{5,34}$/.test(accountNumber) || refund.payeeName.trim() === '') {
        const detail = `应退${refund.amount}元的付款账户不完整，请向银行查询后逐笔退款`;
        leftOut.push({ id: refund.id, violation: { code: 'PAYEE_MISMATCH', article: '20', detail } });
        continue;
      }
      const registered = payees.get(refund.depositId ?? '');
      const known = registered?.accountNumber === accountNumber ? registered : null;
      drafts.push({
        refundId: refund.id,
        payoutId: null,
        payee: sealedOf(refund),
        bankName: known?.bankName ?? null,
        cnaps: known?.cnaps ?? null,
        amount: refund.amount,
        purpose: refundPurposes[refund.kind],
      });
    }
    return { drafts, leftOut };
  }

  /** A beneficiary's part goes to the account on record, and to no account of anybody else. */
  async ofPayouts(ctx: TxContext, wanted: readonly string[] | 'all'): Promise<Drafts> {
    const payouts = await this.free(ctx, Payout, 'payout_id', wanted);
    const payees = await this.parties.payeesOf(
      ctx,
      payouts.map(({ partyId }) => partyId),
    );
    const drafts: Draft[] = [];
    const leftOut = missing(wanted, payouts, '该应付款');
    for (const { id, partyId, amount } of payouts) {
      const payee = payees.get(partyId) ?? null;
      const [violation] = payeeFaults(ctx, payee);
      if (violation) {
        leftOut.push({ id, violation });
        continue;
      }
      const { holder, accountNumber, bankName, cnaps } = payee!;
      drafts.push({
        refundId: null,
        payoutId: id,
        payee: this.statement.seal(holder, accountNumber),
        bankName: bankName || null,
        cnaps,
        amount,
        purpose: '支付产权流转价款',
      });
    }
    return { drafts, leftOut };
  }

  /** The blind index of each beneficiary's account as it is on record now, by payout. */
  async accountsNow(ctx: TxContext, payouts: readonly Payout[]): Promise<Map<string, string | null>> {
    const payees = await this.parties.payeesOf(
      ctx,
      payouts.map(({ partyId }) => partyId),
    );
    const indexOf = (payee: Payee | null | undefined): string | null =>
      payee ? this.statement.seal(payee.holder, payee.accountNumber).accountIndex : null;
    return new Map(payouts.map(({ id, partyId }) => [id, indexOf(payees.get(partyId))]));
  }

  /** Rows that are due and not yet instructed, locked in id order so that two officers never wait in a circle. */
  private async free<E extends Refund | Payout>(
    ctx: TxContext,
    entity: new () => E,
    column: 'refund_id' | 'payout_id',
    wanted: readonly string[] | 'all',
  ): Promise<E[]> {
    if (wanted !== 'all' && wanted.length === 0) return [];
    const locked = await ctx.tx
      .createQueryBuilder(entity, 'r')
      .setLock('pessimistic_write')
      .where(`r.state = 'due'`)
      .andWhere(wanted === 'all' ? 'true' : 'r.id = any(:ids)', { ids: wanted })
      .orderBy('r.id')
      .getMany();
    // Asked again after the lock: an instruction made by somebody who held it is visible now.
    const free = await ctx.tx.query<{ id: string }[]>(
      `select r.id from unnest($1::uuid[]) as r(id) where not exists (
         select from payment_instruction i where i.${column} = r.id and i.state in ('open', 'settled'))`,
      [locked.map(({ id }) => id)],
    );
    const ids = new Set(free.map(({ id }) => id));
    return locked.filter(({ id }) => ids.has(id)).sort((a, b) => urgency(a) - urgency(b));
  }

  /** Registered accounts of those who paid the deposits: a paying account that is one of them brings its bank's code. */
  private async payersOf(ctx: TxContext, refunds: readonly Refund[]): Promise<Map<string, Payee | null>> {
    const depositIds = refunds.flatMap(({ depositId }) => depositId ?? []);
    if (depositIds.length === 0) return new Map();
    const deposits = await ctx.tx
      .createQueryBuilder(Deposit, 'd')
      .where('d.id = any(:ids)', { ids: depositIds })
      .getMany();
    const payees = await this.parties.payeesOf(
      ctx,
      deposits.map(({ payerPartyId }) => payerPartyId),
    );
    return new Map(deposits.map(({ id, payerPartyId }) => [id, payees.get(payerPartyId) ?? null]));
  }
}

/** What falls due first stands first in the file. */
const urgency = (owed: Refund | Payout): number => ('dueAt' in owed ? owed.dueAt : owed.stateSince).getTime();

const sealedOf = (refund: Refund): SealedAccount => ({
  name: refund.payeeName,
  accountSealed: refund.payeeAccountSealed,
  accountIndex: refund.payeeAccountIndex,
  accountMask: refund.payeeAccountMask,
});

function missing(wanted: readonly string[] | 'all', found: readonly { id: string }[], what: string): LeftOut[] {
  if (wanted === 'all') return [];
  const ids = new Set(found.map(({ id }) => id));
  return [...new Set(wanted)].filter((id) => !ids.has(id)).map((id) => ({ id, violation: already(what) }));
}
