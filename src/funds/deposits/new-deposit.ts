import { newId, type TxContext } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { Deposit, type DepositKind } from './deposit.entity.js';

export interface NewDeposit {
  readonly kind: DepositKind;
  readonly orderId: string;
  readonly listingId: string;
  readonly applicationId: string;
  readonly applicationNumber?: string | null;
  readonly payerPartyId: string;
  readonly amount: Money;
  readonly dueBy: Date;
  readonly bearsInterest?: boolean;
}

/** A deposit or a bond that waits for its money; not yet written down. */
export const newDeposit = (ctx: TxContext, input: NewDeposit): Deposit =>
  Object.assign(new Deposit(), {
    id: newId(),
    kind: input.kind,
    state: 'ordered' as const,
    orderId: input.orderId,
    applicationId: input.applicationId,
    applicationNumber: input.applicationNumber ?? null,
    listingId: input.listingId,
    payerPartyId: input.payerPartyId,
    amount: input.amount,
    paid: Money.zero,
    paidInTime: Money.zero,
    applied: Money.zero,
    bearsInterest: input.bearsInterest ?? false,
    interestAt: null,
    dueBy: input.dueBy,
    paidAt: null,
    endedBy: null,
    endedAt: null,
    refundDueAt: null,
    refundedAt: null,
    createdAt: ctx.now,
  });

/** Ordered once for an application, also when it is asked for twice at the same moment: the second waits for the first. */
export const waitToOrder = (ctx: TxContext, kind: DepositKind, applicationId: string): Promise<unknown> =>
  ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('deposit ' || $1 || ' ' || $2, 0))`, [
    kind,
    applicationId,
  ]);
