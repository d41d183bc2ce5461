import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Context, Database, newId, problem, Records, type TxContext } from '../../platform/index.js';
import { Parties } from '../../parties/index.js';
import { civilDate, Money, splitMoney } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { type OrderPurpose, PaymentOrder } from '../bank/order.entity.js';
import { Orders } from '../bank/orders.js';
import { type Allotment, countPayments, type Receipt } from '../bank/receipt.js';
import { Refunds } from '../bank/refunds.service.js';
import { account, Ledger } from '../ledger/ledger.service.js';
import { Payout } from './payout.entity.js';
import { payoutKind, type PriceAction, priceKind } from './price.machine.js';

/** Either all by share or all by amount. */
export type Beneficiary = { readonly partyId: string } & ({ readonly share: string } | { readonly amount: Money });

export interface OrderPrice {
  readonly dealId: string;
  readonly listingId: string;
  readonly payerPartyId: string;
  readonly amount: Money;
  readonly dueBy: Date;
  readonly beneficiaries: readonly Beneficiary[];
}

/** What whoever pays a deal's money is told it is for. */
const names: Record<OrderPurpose, string> = {
  deposit: '交易保证金',
  bond: '履约保证金',
  price: '成交价款',
  fee: '交易服务费',
};

/** The price of a deal, paid through the centre and split among those it belongs to (art. 19, 31). */
@Injectable()
export class PriceOrders {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly ledger: Ledger,
    private readonly orders: Orders,
    private readonly refunds: Refunds,
    private readonly parties: Parties,
  ) {}

  /** Orders one payment of a deal's price; a deal paid in instalments has several. Errors: VALIDATION. */
  async order(ctx: TxContext, input: OrderPrice): Promise<PaymentOrder> {
    const parts = partsOf(input.amount, input.beneficiaries);
    const payer = await this.parties.get(ctx, input.payerPartyId);
    const order = await this.orders.prepare(ctx, { purpose: 'price', payerName: payer.name, ...input });
    await this.records.create(ctx, priceKind, order, { amount: input.amount.toString(), reference: order.reference });
    for (const [index, { partyId }] of input.beneficiaries.entries()) {
      const amount = parts[index]!;
      if (amount.isZero()) continue;
      const payout = Object.assign(new Payout(), {
        id: newId(),
        state: 'waiting' as const,
        orderId: order.id,
        dealId: input.dealId,
        listingId: input.listingId,
        partyId,
        no: index + 1,
        amount,
        payeeName: null,
        payeeAccountMask: null,
        bankLineId: null,
        createdAt: ctx.now,
      });
      await this.records.create(ctx, payoutKind, payout, { partyId, amount: amount.toString() });
    }
    return order;
  }

  /** True when every price order of the deal is paid and every beneficiary has the money. */
  async settled(ctx: Context, dealId: string): Promise<boolean> {
    const [row] = await this.db.managerOf(ctx).query<{ settled: boolean }[]>(
      `select exists (select 1 from payment_order where deal_id = $1 and purpose = 'price')
          and not exists (select 1 from payment_order
            where deal_id = $1 and purpose = 'price' and state not in ('paid', 'late'))
          and not exists (select 1 from payout where deal_id = $1 and state <> 'paid') as settled`,
      [dealId],
    );
    return row!.settled;
  }

  lock(ctx: TxContext, { id }: PaymentOrder): Promise<PaymentOrder> {
    return this.records.lock(ctx, priceKind, id);
  }

  /** A payment into a price: held until it is whole, then owed to each beneficiary. A fee is the centre's own as it comes (art. 23). */
  async receive(ctx: TxContext, asked: PaymentOrder, receipt: Receipt): Promise<Allotment> {
    const order = await this.lock(ctx, asked);
    const { id } = order;
    const dealId = order.dealId!;
    const missing = order.paid.gte(order.amount) ? Money.zero : order.amount.minus(order.paid);
    const held = Money.min(receipt.amount, missing);
    const excess = receipt.amount.minus(held);
    const lines = await ctx.tx.findBy(BankLine, { orderId: id, direction: 'in', state: 'matched' });
    const payments = [...lines.map((line) => ({ amount: line.amount, booking: line })), ...appliedTo(order), receipt];
    const count = countPayments(payments, order.amount, order.dueBy);
    const action = actionFor(missing, count);
    const input = { lineId: receipt.lineId, serial: receipt.serial, amount: receipt.amount.toString() };
    await this.records.change(ctx, priceKind, id, action, { input }, async (row, inner) => {
      row.paid = count.total;
      row.paidAt = count.paidAt;
      if (receipt.deposit) Object.assign(row, { applied: row.applied.plus(held), appliedAt: inner.now });
      await this.ledger.post(inner, {
        reason: receipt.deposit
          ? `保证金${receipt.serial}转作${names[row.purpose]}`
          : `收到${names[row.purpose]}，银行流水${receipt.serial}`,
        recordType: 'order',
        recordId: id,
        lines: [
          { account: receipt.from, amount: receipt.amount },
          { account: row.purpose === 'fee' ? account.feeIncome : account.priceHeld(dealId), amount: held.negate() },
          { account: account.refundPayable('deal', dealId), amount: excess.negate() },
        ],
      });
      const whole = action === 'payInTime' || action === 'payLate';
      if (whole && row.purpose === 'price') await this.split(inner, row);
    });
    if (excess.isPositive()) {
      const source = { type: 'deal', id: dealId } as const;
      await this.refunds.open(ctx, { kind: 'surplus', source, depositId: null, payee: receipt.payer, amount: excess });
    }
    return { held, excess };
  }

  /** What a payer still owes of a listing's price, the first due first; nothing is paid into it until the transaction ends. */
  openOf(
    ctx: TxContext,
    { listingId, payerPartyId }: { listingId: string; payerPartyId: string },
  ): Promise<PaymentOrder[]> {
    return ctx.tx.find(PaymentOrder, {
      where: { purpose: 'price', listingId, payerPartyId, state: In(['ordered', 'partPaid']) },
      order: { dueBy: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** As if this line had never been named; the caller reverses its entry. Errors: DEPOSIT_STATE (the price is whole). */
  async takeBack(ctx: TxContext, asked: PaymentOrder, line: BankLine): Promise<void> {
    const { id, ...order } = await this.lock(ctx, asked);
    const paid = order.paid.minus(line.amount);
    const surplus = line.held.isZero();
    const action = surplus ? 'takeBackSurplus' : paid.isZero() ? 'takeBackAll' : 'takeBackPart';
    const input = { lineId: line.id, serial: line.serial, amount: line.amount.toString() };
    await this.records.change(ctx, priceKind, id, action, { input }, (row) => {
      Object.assign(row, { paid, paidAt: surplus ? row.paidAt : null });
    });
  }

  private async split(ctx: TxContext, order: PaymentOrder): Promise<void> {
    const payouts = await ctx.tx.find(Payout, { where: { orderId: order.id }, order: { no: 'ASC' } });
    await this.ledger.post(ctx, {
      reason: '成交价款分配至各受益人',
      recordType: 'order',
      recordId: order.id,
      lines: [
        { account: account.priceHeld(order.dealId!), amount: order.amount },
        ...payouts.map(({ id, amount }) => ({ account: account.payable(id), amount: amount.negate() })),
      ],
    });
    for (const { id } of payouts) await this.records.change(ctx, payoutKind, id, 'fallDue');
  }
}

/** What was turned into it before counts as a payment of that moment. */
const appliedTo = ({ applied, appliedAt }: PaymentOrder) =>
  appliedAt === null ? [] : [{ amount: applied, booking: { bookedOn: civilDate(appliedAt), bookedAt: appliedAt } }];

function actionFor(missing: Money, count: ReturnType<typeof countPayments>): PriceAction {
  if (missing.isZero()) return 'paySurplus';
  if (!count.full) return 'payPart';
  return count.fullInTime ? 'payInTime' : 'payLate';
}

/** By largest remainder, nothing lost (trading.md); given amounts must make up the whole. */
function partsOf(total: Money, beneficiaries: readonly Beneficiary[]): Money[] {
  const shares = beneficiaries.flatMap((one) => ('share' in one ? [one.share] : []));
  if (beneficiaries.length > 0 && shares.length === beneficiaries.length) return splitMoney(total, shares);
  const amounts = beneficiaries.flatMap((one) => ('amount' in one ? [one.amount] : []));
  if (amounts.length === 0 || amounts.length !== beneficiaries.length || !Money.sum(amounts).eq(total)) {
    throw problem('VALIDATION', '受益人分配之和须等于价款总额，请核对每位受益人的份额或金额', { article: '31' });
  }
  return amounts;
}
