import { Injectable } from '@nestjs/common';
import type { TxContext } from '../../platform/index.js';
import { DepositReceipts } from '../deposits/deposit-receipts.js';
import { PriceOrders } from '../prices/price-orders.service.js';
import { Settlements } from '../batches/settlements.service.js';
import type { BankLine } from './bank-line.entity.js';
import type { PaymentOrder } from './order.entity.js';
import type { Allotment, Receipt } from './receipt.js';
import type { NewLine } from './statement.js';

/** Hands a payment to the part of this room that its order's purpose belongs to. */
@Injectable()
export class Purposes {
  constructor(
    private readonly deposits: DepositReceipts,
    private readonly prices: PriceOrders,
    private readonly settlements: Settlements,
  ) {}

  /** A payment of ours that the bank sent back: booked and owed again. Null where the line is nothing of the kind. */
  receiveReturn(ctx: TxContext, line: NewLine): Promise<BankLine | null> {
    return this.settlements.receiveReturn(ctx, line);
  }

  /** Whatever pays into this order, or takes a payment back, waits for the other. */
  async lock(ctx: TxContext, order: PaymentOrder): Promise<void> {
    await (isDeposit(order) ? this.deposits.lock(ctx, order) : this.prices.lock(ctx, order));
  }

  receive(ctx: TxContext, order: PaymentOrder, receipt: Receipt): Promise<Allotment> {
    return isDeposit(order) ? this.deposits.receive(ctx, order, receipt) : this.prices.receive(ctx, order, receipt);
  }

  /** The order waits again for what a wrong naming gave it; the caller reverses the entry. Errors: DEPOSIT_STATE. */
  takeBack(ctx: TxContext, order: PaymentOrder, line: BankLine): Promise<void> {
    return isDeposit(order) ? this.deposits.takeBack(ctx, order, line) : this.prices.takeBack(ctx, order, line);
  }
}

const isDeposit = ({ purpose }: PaymentOrder): boolean => purpose === 'deposit' || purpose === 'bond';
