import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { Files, newId, notFound, problem, Records, rulesProblem, type TxContext } from '../../platform/index.js';
import { assess, violationsOf } from '../../rulebook/index.js';
import { Money } from '../../values/index.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { Deposit } from '../deposits/deposit.entity.js';
import { depositKind } from '../deposits/deposit.kind.js';
import { depositLife, depositStateNames } from '../deposits/deposit.machine.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { DepositKeeping } from './keeping.entity.js';
import type { KeepingAction } from './keeping.machine.js';
import { KeepingKind } from './keeping.kind.js';

export interface ProposeKeeping {
  readonly depositId: string;
  readonly term: string;
  readonly ground: string;
  readonly evidenceFileId: string;
}

/** Keeping a deposit back (art. 20): one officer proposes by a published term, another decides. */
@Injectable()
export class Keepings {
  constructor(
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly files: Files,
    private readonly kind: KeepingKind,
  ) {}

  /** Errors: REFUND_NEEDS_SECOND_OFFICER (no published term), DEPOSIT_STATE, DUPLICATE, NOT_FOUND. */
  async propose(ctx: TxContext, input: ProposeKeeping): Promise<DepositKeeping> {
    requireRole(ctx, 'keeping.propose');
    const deposit = await this.records.lock(ctx, depositKind, input.depositId);
    const { id: evidenceFileId } = await this.files.find(ctx, input.evidenceFileId);
    this.requireHeld(deposit);
    const facts = await this.kind.facts(ctx, deposit.listingId, { ...input, evidenceFileId }, []);
    const refused = violationsOf(assess('proposeKeep', facts, ctx.law.law));
    if (refused.length > 0) throw rulesProblem(refused);
    const known = await ctx.tx.existsBy(DepositKeeping, { depositId: deposit.id, state: 'prepared' });
    if (known) throw problem('DUPLICATE', '该保证金已经提请不予退还，请由另一名经办人决定', { article: '20' });
    const keeping = Object.assign(new DepositKeeping(), {
      id: newId(),
      state: 'prepared' as const,
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
    const { term, ground } = keeping;
    return this.records.create(ctx, this.kind, keeping, { term, ground, evidenceFileId });
  }

  /** By another officer. Errors: REFUND_NEEDS_SECOND_OFFICER, DEPOSIT_STATE, STALE_VERSION. */
  async approve(ctx: TxContext, id: string, version: number, opinion: string): Promise<DepositKeeping> {
    return this.decide(ctx, id, 'approve', version, opinion, (keeping, inner) => this.keep(inner, keeping));
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
        reason: '保证金依公告约定不予退还',
        recordType: 'deposit',
        recordId: deposit.id,
        lines: [
          { account: account.depositHeld(deposit.applicationId), amount: keeping.amount },
          { account: account.depositKept(deposit.applicationId), amount: keeping.amount.negate() },
        ],
      });
      await inner.tx.update(PaymentOrder, { id: deposit.orderId }, { state: 'closed', stateSince: inner.now });
    });
  }

  private requireHeld({ state }: Deposit): void {
    if (depositLife.keep.from.includes(state)) return;
    const detail = `保证金当前为“${depositStateNames[state]}”，只有代管中的保证金才能提请不予退还`;
    throw problem('DEPOSIT_STATE', detail, { article: '20', facts: { state } });
  }
}

/** A surplus has gone back already; what is held is the deposit itself. */
const heldOf = ({ amount, paid }: Deposit): Money => Money.min(amount, paid);
