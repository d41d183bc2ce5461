import { Injectable } from '@nestjs/common';
import { newId, type TxContext } from '../../platform/index.js';
import { Parties } from '../../parties/index.js';
import { Money, sameName } from '../../values/index.js';
import { type OrderPurpose, PaymentOrder } from './order.entity.js';
import { newReference } from './reference.js';
import { SubAccounts } from './sub-accounts.service.js';

export interface NewOrder {
  readonly purpose: OrderPurpose;
  readonly listingId: string;
  readonly applicationId?: string;
  readonly dealId?: string;
  readonly payerPartyId: string;
  readonly payerName: string;
  readonly amount: Money;
  readonly dueBy: Date;
}

/** Payment orders of every purpose. */
@Injectable()
export class Orders {
  constructor(
    private readonly parties: Parties,
    private readonly subAccounts: SubAccounts,
  ) {}

  /** A new order, not yet written down. */
  async prepare(ctx: TxContext, input: NewOrder): Promise<PaymentOrder> {
    return Object.assign(new PaymentOrder(), {
      id: newId(),
      version: 1,
      state: 'ordered' as const,
      stateSince: ctx.now,
      purpose: input.purpose,
      reference: await this.freeReference(ctx, input.purpose),
      // Who bids on what must not be told by the payments; a price and a fee are owed openly.
      subAccount: input.purpose === 'deposit' ? await this.subAccounts.draw(ctx) : null,
      listingId: input.listingId,
      applicationId: input.applicationId ?? null,
      dealId: input.dealId ?? null,
      payerPartyId: input.payerPartyId,
      payerName: input.payerName,
      amount: input.amount,
      paid: Money.zero,
      applied: Money.zero,
      appliedAt: null,
      dueBy: input.dueBy,
      paidAt: null,
      createdAt: ctx.now,
    });
  }

  /** The payer pays himself (trading.md); a household may pay from its representative's account. */
  async acceptsPayer(ctx: TxContext, order: PaymentOrder, name: string): Promise<boolean> {
    if (sameName(order.payerName, name)) return true;
    const party = (await this.parties.getMany(ctx, [order.payerPartyId])).get(order.payerPartyId);
    if (!party) return false;
    return (
      sameName(party.name, name) ||
      (party.kind === 'household' && !!party.representative && sameName(party.representative, name))
    );
  }

  /** Random, so a clash is rare; the unique key has the last word. */
  private async freeReference(ctx: TxContext, purpose: OrderPurpose): Promise<string> {
    for (;;) {
      const reference = newReference(purpose);
      if (!(await ctx.tx.existsBy(PaymentOrder, { reference }))) return reference;
    }
  }
}
