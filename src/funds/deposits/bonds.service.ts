import { Injectable } from '@nestjs/common';
import { Parties } from '../../parties/index.js';
import { notFound, Records, type TxContext } from '../../platform/index.js';
import type { Money } from '../../values/index.js';
import { PaymentOrder } from '../bank/order.entity.js';
import { Orders } from '../bank/orders.js';
import { Deposit } from './deposit.entity.js';
import { depositKind } from './deposit.kind.js';
import { DepositRefunds } from './deposit-refunds.js';
import { newDeposit, waitToOrder } from './new-deposit.js';

export interface OrderBond {
  readonly dealId: string;
  readonly listingId: string;
  readonly applicationId: string;
  readonly applicationNumber: string | null;
  readonly payerPartyId: string;
  readonly amount: Money;
  readonly dueBy: Date;
}

/** Performance bonds: paid into escrow by whoever won, held until the contract is performed, then given back like a deposit (art. 20, 31). */
@Injectable()
export class Bonds {
  constructor(
    private readonly records: Records,
    private readonly orders: Orders,
    private readonly refunds: DepositRefunds,
    private readonly parties: Parties,
  ) {}

  /** Once for a deal's application; asked again, it answers the same. */
  async order(ctx: TxContext, input: OrderBond): Promise<Deposit> {
    const { applicationId } = input;
    await waitToOrder(ctx, 'bond', applicationId);
    const known = await ctx.tx.findOneBy(Deposit, { applicationId, kind: 'bond' });
    if (known) return known;
    const { name } = await this.parties.get(ctx, input.payerPartyId);
    const order = await this.orders.prepare(ctx, { purpose: 'bond', payerName: name, ...input });
    await ctx.tx.insert(PaymentOrder, order);
    const bond = newDeposit(ctx, { ...input, kind: 'bond', orderId: order.id });
    return this.records.create(ctx, depositKind, bond, {
      kind: 'bond',
      reference: order.reference,
      amount: input.amount.toString(),
      dueBy: input.dueBy,
    });
  }

  /** There will be no contract: what is not whole yet is not asked for any more, and what came of it goes back. */
  async giveUp(ctx: TxContext, applicationId: string): Promise<void> {
    const found = await ctx.tx.findOneBy(Deposit, { applicationId, kind: 'bond' });
    if (!found) return;
    const bond = await this.records.lock(ctx, depositKind, found.id);
    if (bond.state === 'ordered' || bond.state === 'partPaid') await this.refunds.end(ctx, bond, 'defaulted');
  }

  /** The contract is performed: it goes back within the days of art. 20. Errors: NOT_FOUND, DEPOSIT_STATE, STALE_VERSION, FORBIDDEN. */
  async release(ctx: TxContext, id: string, version: number, reason: string): Promise<Deposit> {
    const found = await ctx.tx.findOneBy(Deposit, { id, kind: 'bond' });
    if (!found) throw notFound('该履约保证金');
    return this.records.change(ctx, depositKind, id, 'release', { version, reason }, (bond, inner) =>
      this.refunds.endPerformed(inner, bond),
    );
  }
}
