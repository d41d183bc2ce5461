import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { Files, newId, notFound, problem, Records, rulesProblem, type TxContext } from '../../platform/index.js';
import { assess, type KeepingPurpose, violationsOf } from '../../rulebook/index.js';
import { civilDate, Money } from '../../values/index.js';
import { PaymentOrder } from '../bank/order.entity.js';
import type { Receipt } from '../bank/receipt.js';
import { Deposit, depositKinds, heldIn } from '../deposits/deposit.entity.js';
import { depositKind } from '../deposits/deposit.kind.js';
import { DepositRefunds } from '../deposits/deposit-refunds.js';
import { depositLife, depositStateNames } from '../deposits/deposit.machine.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { PriceOrders } from '../prices/price-orders.service.js';
import { DepositKeeping } from './keeping.entity.js';
import type { KeepingAction } from './keeping.machine.js';
import { KeepingKind } from './keeping.kind.js';

export interface ProposeKeeping {
  readonly purpose: KeepingPurpose;
  readonly depositId: string;
  readonly term: string;
  readonly ground: string;
  readonly evidenceFileId: string;
}

/** Keeping a deposit back, or turning it into price (art. 20): one officer proposes by a published term, another decides. */
@Injectable()
export class Keepings {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly files: Files,
    private readonly prices: PriceOrders,
    private readonly refunds: DepositRefunds,
    private readonly kind: KeepingKind,
  ) {}

  /** Errors: REFUND_NEEDS_SECOND_OFFICER (no published term), DEPOSIT_STATE, DUPLICATE, NOT_FOUND. */
  async propose(ctx: TxContext, input: ProposeKeeping): Promise<DepositKeeping> {
    requireRole(ctx, 'keeping.propose');
    const deposit = await this.records.lock(ctx, depositKind, input.depositId);
    const { id: evidenceFileId } = await this.files.find(ctx, input.evidenceFileId);
    this.requireHeld(deposit);
    if (input.purpose === 'price') await this.requireOpenPrice(ctx, deposit);
    const facts = await this.kind.facts(ctx, deposit.listingId, { ...input, evidenceFileId }, []);
    const refused = violationsOf(assess('proposeKeep', facts, ctx.law.law));
    if (refused.length > 0) throw rulesProblem(refused);
    const known = await ctx.tx.existsBy(DepositKeeping, { depositId: deposit.id, state: 'prepared' });
    if (known) throw problem('DUPLICATE', '该保证金已经提请处置，请由另一名经办人决定', { article: '20' });
    const keeping = Object.assign(new DepositKeeping(), {
      id: newId(),
      state: 'prepared' as const,
      purpose: input.purpose,
      depositId: deposit.id,
      applicationId: deposit.applicationId,
      payerPartyId: deposit.payerPartyId,
      amount: heldOf(deposit),
      term: input.term,
      ground: input.ground,
      evidenceFileId,
      preparedBy: ctx.actor.accountId,
      preparedByName: ctx.actor.name,
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      opinion: null,
      createdAt: ctx.now,
    });
    const { purpose, term, ground } = keeping;
    return this.records.create(ctx, this.kind, keeping, { purpose, term, ground, evidenceFileId });
  }

  /** By another officer. Errors: REFUND_NEEDS_SECOND_OFFICER, DEPOSIT_STATE, STALE_VERSION. */
  async approve(ctx: TxContext, id: string, version: number, opinion: string): Promise<DepositKeeping> {
    return this.decide(ctx, id, 'approve', version, opinion, (keeping, inner) =>
      keeping.purpose === 'price' ? this.turnIntoPrice(inner, keeping) : this.keep(inner, keeping),
    );
  }

  async decline(ctx: TxContext, id: string, version: number, opinion: string): Promise<DepositKeeping> {
    return this.decide(ctx, id, 'decline', version, opinion);
  }

  private async decide(
    ctx: TxContext,
    id: string,
    action: KeepingAction,
    version: number,
    opinion: string,
    work?: (keeping: DepositKeeping, ctx: TxContext) => Promise<void>,
  ): Promise<DepositKeeping> {
    const found = await ctx.tx.findOneBy(DepositKeeping, { id });
    if (!found) throw notFound(this.kind.name);
    // The deposit first: the same order of locks as everywhere.
    await this.records.lock(ctx, depositKind, found.depositId);
    const decision = { version, reason: opinion };
    return this.records.change(ctx, this.kind, id, action, decision, async (keeping, inner) => {
      await work?.(keeping, inner);
      keeping.decidedBy = inner.actor.accountId;
      keeping.decidedByName = inner.actor.name;
      keeping.decidedAt = inner.now;
      keeping.opinion = opinion;
    });
  }

  /** The money stays in escrow, on an account of its own, until the announcement's term says whose it is. */
  private async keep(ctx: TxContext, keeping: DepositKeeping): Promise<void> {
    const input = { keepingId: keeping.id, term: keeping.term, amount: keeping.amount.toString() };
    await this.records.change(ctx, depositKind, keeping.depositId, 'keep', { input }, async (deposit, inner) => {
      deposit.endedAt = inner.now;
      await this.ledger.post(inner, {
        reason: `${depositKinds[deposit.kind]}依公告约定不予退还`,
        recordType: 'deposit',
        recordId: deposit.id,
        lines: [
          { account: heldIn(deposit), amount: keeping.amount },
          { account: account.depositKept(deposit.applicationId), amount: keeping.amount.negate() },
        ],
      });
      await inner.tx.update(PaymentOrder, { id: deposit.orderId }, { state: 'closed', stateSince: inner.now });
    });
  }

  /** The payer's open prices take what they still need, the first due first; the rest goes back. */
  private async turnIntoPrice(ctx: TxContext, keeping: DepositKeeping): Promise<void> {
    const deposit = await this.records.lock(ctx, depositKind, keeping.depositId);
    // It may have gone back since this was proposed.
    this.requireHeld(deposit);
    const orders = await this.requireOpenPrice(ctx, deposit);
    let left = keeping.amount;
    for (const order of orders) {
      const amount = Money.min(left, order.amount.minus(order.paid));
      if (!amount.isPositive()) continue;
      await this.prices.receive(ctx, order, this.receiptOf(ctx, keeping, deposit, amount));
      left = left.minus(amount);
    }
    const input = { keepingId: keeping.id, term: keeping.term, amount: keeping.amount.minus(left).toString() };
    const action = left.isZero() ? 'apply' : 'applyPart';
    await this.records.change(ctx, depositKind, deposit.id, action, { input }, async (row, inner) => {
      row.applied = keeping.amount.minus(left);
      row.endedAt = inner.now;
      if (left.isPositive()) await this.refunds.endRest(inner, row);
    });
    await ctx.tx.update(PaymentOrder, { id: deposit.orderId }, { state: 'closed', stateSince: ctx.now });
  }

  private receiptOf(ctx: TxContext, keeping: DepositKeeping, deposit: Deposit, amount: Money): Receipt {
    return {
      deposit: true,
      lineId: keeping.id,
      serial: deposit.applicationNumber ?? '',
      amount,
      booking: { bookedOn: civilDate(ctx.now), bookedAt: ctx.now },
      // Never more than the price needs, so nothing of it ever goes back by this name.
      payer: { name: '', accountSealed: '', accountIndex: '', accountMask: '' },
      from: heldIn(deposit),
    };
  }

  private async requireOpenPrice(ctx: TxContext, deposit: Deposit): Promise<PaymentOrder[]> {
    const orders = await this.prices.openOf(ctx, deposit);
    if (orders.length > 0) return orders;
    const detail = '缴款人没有待缴的成交价款，保证金无处转入；请在合同核对、价款通知发出之后提请';
    throw problem('DEPOSIT_STATE', detail, { article: '20' });
  }

  private requireHeld({ state }: Deposit): void {
    if (depositLife.keep.from.includes(state)) return;
    const detail = `保证金当前为“${depositStateNames[state]}”，只有代管中的保证金才能不予退还或者转作价款`;
    throw problem('DEPOSIT_STATE', detail, { article: '20', facts: { state } });
  }
}

/** A surplus has gone back already; what is held is the deposit itself. */
const heldOf = ({ amount, paid }: Deposit): Money => Money.min(amount, paid);
