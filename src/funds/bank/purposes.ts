import { Injectable } from '@nestjs/common';
import type { TxContext } from '../../platform/index.js';
import { DepositReceipts } from '../deposits/deposit-receipts.js';
import { PriceOrders } from '../prices/price-orders.service.js';
import type { PaymentOrder } from './order.entity.js';
import type { Allotment, Receipt } from './receipt.js';

/** Hands a payment to the part of this room that its order's purpose belongs to. */
@Injectable()
export class Purposes {
  constructor(
    private readonly deposits: DepositReceipts,
    private readonly prices: PriceOrders,
  ) {}

  receive(ctx: TxContext, order: PaymentOrder, receipt: Receipt): Promise<Allotment> {
    return order.purpose === 'deposit'
      ? this.deposits.receive(ctx, order, receipt)
      : this.prices.receive(ctx, order, receipt);
  }
}
