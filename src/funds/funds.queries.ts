import { Injectable } from '@nestjs/common';
import { type EntityTarget, In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { type Permission, requireMay, requireRole, scopesOf } from '../accounts/index.js';
import { Audit, type Context, Database, notFound, type Page, type PageQuery } from '../platform/index.js';
import { Parties } from '../parties/index.js';
import { BankLine } from './bank/bank-line.entity.js';
import { EscrowAccount } from './bank/escrow-account.js';
import { PaymentOrder } from './bank/order.entity.js';
import { Refund } from './bank/refund.entity.js';
import { Statement } from './bank/statement.js';
import { Deposit } from './deposits/deposit.entity.js';
import type { BankLineQuery, DepositQuery, OrderQuery, PayoutQuery, RefundQuery } from './funds.dto.js';
import type { BankLineView, DepositStory, DepositView, OrderView, PayoutView, RefundView } from './funds-views.dto.js';
import { bankLineView, depositView, orderView, payoutView, refundView } from './funds.views.js';
import { batchesOf, inNoBatch } from './batches/in-batch.queries.js';
import { Payout } from './prices/payout.entity.js';

/** What the treasurer, the supervisor and a party read of the money. */
@Injectable()
export class FundsQueries {
  constructor(
    private readonly db: Database,
    private readonly escrow: EscrowAccount,
    private readonly parties: Parties,
    private readonly statement: Statement,
    private readonly audit: Audit,
  ) {}

  async deposits(ctx: Context, query: DepositQuery): Promise<Page<DepositView>> {
    const q = this.rows(ctx, Deposit, 'deposit.read', 'payer_party_id');
    if (query.state) q.andWhere('r.state = :state', query);
    if (query.applicationId) q.andWhere('r.application_id = :applicationId', query);
    if (query.kind) q.andWhere('r.kind = :kind', query);
    if (query.due) q.andWhere(`r.state in ('refundDue', 'refunding')`);
    if (query.due === 'overdue') q.andWhere('r.refund_due_at <= market_now()');
    q.orderBy(query.due ? 'r.refund_due_at' : 'r.created_at', query.due ? 'ASC' : 'DESC').addOrderBy('r.id', 'DESC');
    const { rows, ...page } = await paged(q, query);
    return { ...page, items: await this.depositViews(ctx, rows) };
  }

  async deposit(ctx: Context, id: string): Promise<DepositStory> {
    const deposit = await this.db.managerOf(ctx).findOneBy(Deposit, { id });
    if (!deposit) throw notFound('该保证金');
    requireMay(ctx, 'deposit.read', { partyIds: [deposit.payerPartyId] }, '该保证金');
    const [view] = await this.depositViews(ctx, [deposit]);
    const manager = this.db.managerOf(ctx);
    const lines = await manager.find(BankLine, { where: { orderId: deposit.orderId }, order: { createdAt: 'ASC' } });
    const refunds = await manager.find(Refund, { where: { depositId: id }, order: { createdAt: 'ASC' } });
    const now = await this.db.now(ctx);
    return {
      ...view!,
      lines: await this.lineViewsOf(ctx, lines),
      refunds: refunds.map((refund) => refundView(refund, now, { applicationNumber: deposit.applicationNumber })),
    };
  }

  /** Deposits of applications, for the pages of the rooms above; who may see the application has been decided there. */
  async depositsOf(ctx: Context, applicationIds: readonly string[]): Promise<Map<string, DepositView>> {
    if (applicationIds.length === 0) return new Map();
    const rows = await this.db
      .managerOf(ctx)
      .createQueryBuilder(Deposit, 'd')
      .where(`d.application_id = any(:ids) and d.kind = 'bid'`, { ids: [...applicationIds] })
      .getMany();
    return new Map((await this.depositViews(ctx, rows)).map((view) => [view.applicationId, view]));
  }

  /** The performance bond of whoever won; null where none is asked for. */
  async bondOf(ctx: Context, applicationId: string): Promise<DepositView | null> {
    const rows = await this.db.managerOf(ctx).findBy(Deposit, { applicationId, kind: 'bond' });
    return (await this.depositViews(ctx, rows))[0] ?? null;
  }

  /**
   * What is to be paid for a deal, price and fee, and where: for whoever pays it, for whoever acts for a payer without an account (`forPayer`) and
   * for whoever keeps the money; others are told nothing of it.
   */
  async duesOf(ctx: Context, dealId: string, forPayer = false): Promise<OrderView[]> {
    const { actor } = ctx;
    const all = forPayer || scopesOf(actor, 'order.read').includes('all');
    if (!all && !actor.partyId) return [];
    const rows = await this.db.managerOf(ctx).find(PaymentOrder, {
      where: { dealId, purpose: In(['price', 'fee']), ...(!all && { payerPartyId: actor.partyId! }) },
      order: { createdAt: 'asc', id: 'asc' },
    });
    const account = rows.length > 0 ? await this.escrow.view(ctx) : null;
    return rows.map((order) => orderView(ctx, order, account));
  }

  async bankLines(ctx: Context, query: BankLineQuery): Promise<Page<BankLineView>> {
    const q = this.rows(ctx, BankLine, 'bankLine.read');
    if (query.state) q.andWhere('r.state = :state', query);
    if (query.direction) q.andWhere('r.direction = :direction', query);
    const { rows, ...page } = await paged(q.orderBy('r.created_at', 'DESC').addOrderBy('r.id', 'DESC'), query);
    return { ...page, items: await this.lineViewsOf(ctx, rows) };
  }

  async lineView(ctx: Context, line: BankLine): Promise<BankLineView> {
    return (await this.lineViewsOf(ctx, [line]))[0]!;
  }

  async orders(ctx: Context, query: OrderQuery): Promise<Page<OrderView>> {
    const q = this.rows(ctx, PaymentOrder, 'order.read', 'payer_party_id');
    if (query.dealId) q.andWhere('r.deal_id = :dealId', query);
    if (query.purpose) q.andWhere('r.purpose = :purpose', query);
    const { rows, ...page } = await paged(q.orderBy('r.created_at', 'DESC').addOrderBy('r.id', 'DESC'), query);
    const account = await this.escrow.view(ctx);
    return { ...page, items: rows.map((order) => orderView(ctx, order, account)) };
  }

  async refunds(ctx: Context, query: RefundQuery): Promise<Page<RefundView>> {
    requireRole(ctx, 'deposit.refund');
    const q = this.rows(ctx, Refund, 'deposit.refund');
    if (query.state) q.andWhere('r.state = :state', query);
    if (query.due) q.andWhere(`r.state = 'due'`);
    if (query.due === 'overdue') q.andWhere('r.due_at <= market_now()');
    if (query.depositId) q.andWhere('r.deposit_id = :depositId', query);
    if (query.batch === 'none') q.andWhere(inNoBatch('refund_id'));
    const { rows, ...page } = await paged(q.orderBy('r.due_at', 'ASC').addOrderBy('r.id', 'ASC'), query);
    const now = await this.db.now(ctx);
    const batches = await batchesOf(this.db.managerOf(ctx), 'refund_id', rows);
    const deposits = await this.byId(
      ctx,
      Deposit,
      rows.flatMap(({ depositId }) => depositId ?? []),
    );
    const about = (refund: Refund): string | null => deposits.get(refund.depositId ?? '')?.applicationNumber ?? null;
    return {
      ...page,
      items: rows.map((refund) =>
        refundView(refund, now, { batch: batches.get(refund.id), applicationNumber: about(refund) }),
      ),
    };
  }

  /** With the whole account number, for the transfer; each look is on record. */
  async refund(ctx: Context, id: string): Promise<RefundView> {
    requireRole(ctx, 'deposit.refund');
    return this.db.transaction(ctx, async (inner) => {
      const refund = await inner.tx.findOneBy(Refund, { id });
      if (!refund) throw notFound('该退款');
      await this.audit.append(inner, { rootType: 'refund', rootId: id, action: 'read' });
      return refundView(refund, inner.now, { account: this.statement.open(refund.payeeAccountSealed) });
    });
  }

  async payouts(ctx: Context, query: PayoutQuery): Promise<Page<PayoutView>> {
    const q = this.rows(ctx, Payout, 'payout.read', 'party_id');
    if (query.dealId) q.andWhere('r.deal_id = :dealId', query);
    if (query.state) q.andWhere('r.state = :state', query);
    if (query.batch === 'none') q.andWhere(inNoBatch('payout_id'));
    const { rows, ...page } = await paged(q.orderBy('r.deal_id', 'DESC').addOrderBy('r.no', 'ASC'), query);
    const parties = await this.parties.getMany(
      ctx,
      rows.map(({ partyId }) => partyId),
    );
    const batches = await batchesOf(this.db.managerOf(ctx), 'payout_id', rows);
    return {
      ...page,
      items: rows.map((payout) => {
        const party = parties.get(payout.partyId);
        const paid = payout.payeeAccountMask ? { holder: payout.payeeName, account: payout.payeeAccountMask } : null;
        const known = party?.bankAccountMask ? { holder: party.bankHolder, account: party.bankAccountMask } : null;
        const payee = paid ?? known;
        return payoutView(
          payout,
          party?.name ?? '',
          payee && {
            holder: payee.holder ?? '',
            bankName: party?.bankName ?? null,
            account: payee.account,
            cnaps: party?.bankCnaps ?? null,
          },
          batches.get(payout.id),
        );
      }),
    };
  }

  /** With the whole account number, for the transfer; each look is on record. */
  async payout(ctx: Context, id: string): Promise<PayoutView> {
    return this.db.transaction(ctx, async (inner) => {
      const payout = await inner.tx.findOneBy(Payout, { id });
      if (!payout) throw notFound('该应付款');
      requireMay(ctx, 'payout.pay', { partyIds: [payout.partyId] }, '该应付款');
      const payee = await this.parties.payeeOf(inner, payout.partyId);
      await this.audit.append(inner, { rootType: 'payout', rootId: id, action: 'read' });
      const shown = payee && {
        holder: payee.holder,
        bankName: payee.bankName,
        account: payee.accountNumber,
        cnaps: payee.cnaps,
      };
      return payoutView(payout, payee?.name ?? '', shown);
    });
  }

  private async depositViews(ctx: Context, deposits: readonly Deposit[]): Promise<DepositView[]> {
    const orders = await this.byId(
      ctx,
      PaymentOrder,
      deposits.map(({ orderId }) => orderId),
    );
    const account = await this.escrow.view(ctx);
    const now = await this.db.now(ctx);
    return deposits.map((deposit) => depositView(ctx, deposit, orders.get(deposit.orderId)!, account, now));
  }

  async lineViewsOf(ctx: Context, lines: readonly BankLine[]): Promise<BankLineView[]> {
    const orderIds = lines.flatMap(({ orderId }) => orderId ?? []);
    const orders = await this.byId(ctx, PaymentOrder, orderIds);
    const deposits = await this.byId(ctx, Deposit, orderIds, 'orderId');
    return lines.map((line) =>
      bankLineView(ctx, line, orders.get(line.orderId ?? '') ?? null, deposits.get(line.orderId ?? '') ?? null),
    );
  }

  private async byId<E extends ObjectLiteral>(
    ctx: Context,
    entity: EntityTarget<E>,
    ids: readonly string[],
    key: 'id' | 'orderId' = 'id',
  ): Promise<Map<string, E>> {
    if (ids.length === 0) return new Map();
    const column = key === 'id' ? 'id' : 'order_id';
    const rows = await this.db
      .managerOf(ctx)
      .createQueryBuilder(entity, 'r')
      .where(`r.${column} = any(:ids)`, { ids: [...new Set(ids)] })
      .getMany();
    return new Map(rows.map((row) => [row[key] as string, row]));
  }

  /** The rows an actor may list: all, or those of its own party; others are refused. */
  private rows<E extends ObjectLiteral>(
    ctx: Context,
    entity: EntityTarget<E>,
    permission: Permission,
    partyColumn?: string,
  ): SelectQueryBuilder<E> {
    requireRole(ctx, permission);
    const q = this.db.managerOf(ctx).createQueryBuilder(entity, 'r');
    if (scopesOf(ctx.actor, permission).includes('all')) return q;
    return partyColumn ? q.andWhere(`r.${partyColumn} = :party`, { party: ctx.actor.partyId }) : q.andWhere('false');
  }
}

async function paged<E extends ObjectLiteral>(q: SelectQueryBuilder<E>, { page, pageSize }: PageQuery) {
  const [rows, total] = await q
    .offset((page - 1) * pageSize)
    .limit(pageSize)
    .getManyAndCount();
  return { rows, total, page, pageSize };
}
