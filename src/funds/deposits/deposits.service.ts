import { Injectable } from '@nestjs/common';
import { type Context, Database, problem, Records, type TxContext } from '../../platform/index.js';
import { formatInstant, Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { Orders } from '../bank/orders.js';
import { countPayments } from '../bank/receipt.js';
import { Deposit, type DepositEnd, type DepositKind } from './deposit.entity.js';
import { newDeposit, waitToOrder } from './new-deposit.js';
import { depositKind } from './deposit.kind.js';
import { type DepositState, qualifying } from './deposit.machine.js';
import { DepositRefunds } from './deposit-refunds.js';

export interface OrderDeposit {
  readonly listingId: string;
  readonly applicationId: string;
  /** What the treasurer sees instead of the listing. */
  readonly applicationNumber?: string | null;
  readonly payerPartyId: string;
  readonly payerName: string;
  readonly amount: Money;
  readonly dueBy: Date;
  /** Of a statutory tender. */
  readonly bearsInterest?: boolean;
}

/** Facts for the rules of art. 20. */
export interface DepositStanding {
  readonly depositDue: Money;
  readonly depositPaidInTime: Money;
  readonly depositDeadline: Date;
  readonly paid: Money;
  readonly state: DepositState;
  readonly met: boolean;
}

const open: readonly DepositState[] = ['ordered', 'partPaid', 'late', 'paid', 'held'];

/**
 * The deposit of each application (art. 20), as the rooms above see it. What they decided (an approval, a termination, a
 * certificate) moves it here in the same transaction.
 */
@Injectable()
export class Deposits {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly orders: Orders,
    private readonly refunds: DepositRefunds,
  ) {}

  /** Orders the deposit of an application: one, ever; asked again, it answers the same. */
  async order(ctx: TxContext, input: OrderDeposit): Promise<Deposit> {
    await waitToOrder(ctx, 'bid', input.applicationId);
    const known = await this.ofApplication(ctx, input.applicationId);
    if (known) return known;
    const order = await this.orders.prepare(ctx, { purpose: 'deposit', ...input });
    await ctx.tx.insert(PaymentOrder, order);
    const deposit = newDeposit(ctx, { ...input, kind: 'bid', orderId: order.id });
    return this.records.create(ctx, depositKind, deposit, {
      reference: order.reference,
      amount: input.amount.toString(),
      dueBy: input.dueBy,
    });
  }

  async ofApplication(ctx: Context, applicationId: string): Promise<Deposit | null> {
    return this.db.managerOf(ctx).findOneBy(Deposit, { applicationId, kind: 'bid' });
  }

  /** Art. 20: is it paid, in full and in time? Null where none was ordered. */
  async standing(ctx: Context, applicationId: string): Promise<DepositStanding | null> {
    const deposit = await this.ofApplication(ctx, applicationId);
    return (
      deposit && {
        depositDue: deposit.amount,
        depositPaidInTime: deposit.paidInTime,
        depositDeadline: deposit.dueBy,
        paid: deposit.paid,
        state: deposit.state,
        met: qualifying.includes(deposit.state),
      }
    );
  }

  /** Errors: DEPOSIT_NOT_PAID. A short, late or unknown payment never qualifies anybody. */
  async requirePaid(ctx: Context, applicationId: string): Promise<void> {
    const standing = await this.standing(ctx, applicationId);
    if (standing?.met) return;
    const detail = standing
      ? `保证金须在${formatInstant(standing.depositDeadline)}前足额到账：应缴${standing.depositDue}元，按时到账${standing.depositPaidInTime}元`
      : '尚无保证金缴款通知，请先完成受让申请审核';
    throw problem('DEPOSIT_NOT_PAID', detail, {
      article: '20',
      facts: standing
        ? { due: standing.depositDue, paidInTime: standing.depositPaidInTime, state: standing.state }
        : undefined,
    });
  }

  /** Nothing comes into a listing's deposits, or is taken back from them, until the transaction ends. */
  async lock(ctx: TxContext, listingId: string): Promise<void> {
    await this.lockAll(ctx, 'listing_id', [listingId]);
  }

  /** From the opening of the session a qualified deposit is bound. Others are left as they are. */
  async hold(ctx: TxContext, { applicationIds }: { applicationIds: readonly string[] }): Promise<void> {
    for (const deposit of await this.lockAll(ctx, 'application_id', applicationIds)) {
      if (deposit.state === 'paid') await this.records.change(ctx, depositKind, deposit.id, 'hold');
    }
  }

  /**
   * Art. 20: what was paid is due for return within three working days; what was never paid lapses. Deposits that have
   * ended already keep their first date.
   */
  async fallDue(
    ctx: TxContext,
    { applicationIds }: { applicationIds: readonly string[] },
    { event }: { event: DepositEnd },
  ): Promise<void> {
    // Where the deal itself is over, so is its bond.
    const kinds: readonly DepositKind[] = event === 'terminated' || event === 'defaulted' ? ['bid', 'bond'] : ['bid'];
    for (const deposit of await this.lockAll(ctx, 'application_id', applicationIds, kinds)) {
      if (open.includes(deposit.state)) await this.refunds.end(ctx, deposit, event);
    }
  }

  /** True when nothing of a listing's deposits is still to be returned. */
  async returned(ctx: Context, listingId: string): Promise<boolean> {
    const waiting = await this.db
      .managerOf(ctx)
      .createQueryBuilder(Deposit, 'd')
      .where(
        `d.listing_id = :listingId and d.kind = 'bid' and d.state not in ('refunded', 'void', 'kept', 'applied')`,
        { listingId },
      )
      .getCount();
    return waiting === 0;
  }

  /** Art. 26: deadlines that were still to come when the listing was suspended move by the time lost. */
  async moveDueBy(ctx: TxContext, listingId: string, ms: number): Promise<void> {
    const suspendedAt = new Date(ctx.now.getTime() - ms);
    const later = (dueBy: Date): Date => (dueBy <= suspendedAt ? dueBy : new Date(dueBy.getTime() + ms));
    await this.moveAll(ctx, listingId, later, ['bid', 'bond']);
  }

  /** Art. 18: a change notice sets another deadline for all. */
  async announceDueBy(ctx: TxContext, listingId: string, announced: Date): Promise<void> {
    await this.moveAll(ctx, listingId, () => announced);
  }

  private async moveAll(
    ctx: TxContext,
    listingId: string,
    later: (dueBy: Date) => Date,
    kinds: readonly DepositKind[] = ['bid'],
  ): Promise<void> {
    for (const { id, dueBy, state, orderId } of await this.lockAll(ctx, 'listing_id', [listingId], kinds)) {
      const moved = later(dueBy);
      if (!open.includes(state) || moved.getTime() === dueBy.getTime()) continue;
      await this.records.change(ctx, depositKind, id, 'moveDueBy', { input: { from: dueBy, to: moved } }, (deposit) => {
        deposit.dueBy = moved;
      });
      await ctx.tx.update(PaymentOrder, { id: orderId }, { dueBy: moved });
      await this.recount(ctx, id);
    }
  }

  /** A payment that was late by the old deadline may be in time by the new one. */
  private async recount(ctx: TxContext, id: string): Promise<void> {
    const deposit = await this.records.lock(ctx, depositKind, id);
    const lines = await ctx.tx.findBy(BankLine, { orderId: deposit.orderId, direction: 'in', state: 'matched' });
    const count = countPayments(
      lines.map((line) => ({ amount: line.amount, booking: line })),
      deposit.amount,
      deposit.dueBy,
    );
    if (count.totalInTime.eq(deposit.paidInTime)) return;
    const qualifies = count.fullInTime && !qualifying.includes(deposit.state);
    await this.records.change(ctx, depositKind, id, qualifies ? 'payInTime' : 'moveDueBy', {}, (row) => {
      row.paidInTime = count.totalInTime;
      row.paidAt = count.paidAt;
    });
    if (qualifies) {
      await ctx.tx.update(
        PaymentOrder,
        { id: deposit.orderId },
        { state: 'paid', stateSince: ctx.now, paidAt: count.paidAt },
      );
    }
  }

  /** Locked in id order, so that two deeds over the same deposits never wait for each other in a circle. */
  private lockAll(
    ctx: TxContext,
    column: 'application_id' | 'listing_id',
    ids: readonly string[],
    kinds: readonly DepositKind[] = ['bid'],
  ): Promise<Deposit[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return ctx.tx
      .createQueryBuilder(Deposit, 'd')
      .setLock('pessimistic_write')
      .where(`d.${column} = any(:ids) and d.kind = any(:kinds)`, { ids: [...ids], kinds })
      .orderBy('d.id')
      .getMany();
  }
}
