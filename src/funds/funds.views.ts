import type { Context } from '../platform/index.js';
import { instantOut, masked } from '../platform/index.js';
import { type BankLine, suspenseReasons } from './bank/bank-line.entity.js';
import type { PaymentOrder } from './bank/order.entity.js';
import type { Refund } from './bank/refund.entity.js';
import type { Deposit } from './deposits/deposit.entity.js';
import type {
  BankLineView,
  DepositView,
  EscrowAccountView,
  InBatch,
  OrderView,
  PayeeAccountView,
  PayoutView,
  RefundView,
} from './funds-views.dto.js';
import type { Payout } from './prices/payout.entity.js';

const stillOpen = ['ordered', 'partPaid', 'paid', 'late', 'held'];

/** Who has applied is sealed from the supervisor until the deposit has ended (trading.md). */
const payerFor = (ctx: Context, name: string, open: boolean): string | null =>
  ctx.actor.role === 'supervisor' && open ? null : name;

/** The payment's own number where it has one. */
const payeeAccount = (account: EscrowAccountView | null, { subAccount }: PaymentOrder): PayeeAccountView | null =>
  account && { ...account, accountNumber: subAccount ?? account.accountNumber, own: subAccount !== null };

export function depositView(
  ctx: Context,
  deposit: Deposit,
  order: PaymentOrder,
  account: EscrowAccountView | null,
  now: Date,
): DepositView {
  return {
    kind: deposit.kind,
    id: deposit.id,
    version: deposit.version,
    state: deposit.state,
    reference: order.reference,
    orderId: order.id,
    applicationId: deposit.applicationId,
    applicationNumber: deposit.applicationNumber,
    payerName: payerFor(ctx, order.payerName, stillOpen.includes(deposit.state)),
    amount: deposit.amount.toString(),
    paid: deposit.paid.toString(),
    paidInTime: deposit.paidInTime.toString(),
    dueBy: instantOut(deposit.dueBy)!,
    paidAt: instantOut(deposit.paidAt),
    owesInterest: deposit.bearsInterest && deposit.interestAt === null && deposit.refundDueAt !== null,
    endedBy: deposit.endedBy,
    refundDueAt: instantOut(deposit.refundDueAt),
    refundedAt: instantOut(deposit.refundedAt),
    overdue: ['refundDue', 'refunding'].includes(deposit.state) && deposit.refundDueAt! <= now,
    account: payeeAccount(account, order),
  };
}

export function bankLineView(
  ctx: Context,
  line: BankLine,
  order: PaymentOrder | null,
  deposit: Deposit | null,
): BankLineView {
  const sealed = ctx.actor.role === 'supervisor';
  return {
    id: line.id,
    version: line.version,
    state: line.state,
    direction: line.direction,
    serial: line.serial,
    bookedAt: instantOut(line.bookedAt) ?? line.bookedOn,
    amount: line.amount.toString(),
    payerName: sealed ? masked(line.partyName, 1, 0) : line.partyName,
    payerAccount: line.partyAccountMask,
    ownAccount: sealed ? null : line.ownAccount,
    remark: sealed ? '' : line.remark,
    suspenseReason: line.suspenseReason && { code: line.suspenseReason, label: suspenseReasons[line.suspenseReason] },
    match: order && {
      orderId: order.id,
      purpose: order.purpose,
      reference: order.reference,
      depositId: deposit?.id ?? null,
      applicationNumber: deposit?.applicationNumber ?? null,
      dealId: order.dealId,
    },
    held: line.held.toString(),
    excess: line.excess.toString(),
  };
}

export const orderView = (ctx: Context, order: PaymentOrder, account: EscrowAccountView | null): OrderView => ({
  id: order.id,
  purpose: order.purpose,
  reference: order.reference,
  amount: order.amount.toString(),
  paid: order.paid.toString(),
  applied: order.applied.toString(),
  state: order.state,
  payerName: payerFor(ctx, order.payerName, order.purpose === 'deposit' && order.state !== 'closed'),
  dueBy: instantOut(order.dueBy)!,
  paidAt: instantOut(order.paidAt),
  dealId: order.dealId,
  applicationId: order.applicationId,
  account: payeeAccount(account, order),
});

export const refundView = (
  refund: Refund,
  now: Date,
  {
    account = refund.payeeAccountMask,
    batch = null,
    applicationNumber = null,
  }: { account?: string; batch?: InBatch | null; applicationNumber?: string | null } = {},
): RefundView => ({
  id: refund.id,
  version: refund.version,
  state: refund.state,
  kind: refund.kind,
  depositId: refund.depositId,
  applicationNumber,
  amount: refund.amount.toString(),
  dueAt: instantOut(refund.dueAt)!,
  overdue: refund.state === 'due' && refund.dueAt <= now,
  payee: { holder: refund.payeeName, account },
  batch,
});

export const payoutView = (
  payout: Payout,
  name: string,
  payee: PayoutView['payee'],
  batch: InBatch | null = null,
): PayoutView => ({
  id: payout.id,
  version: payout.version,
  state: payout.state,
  orderId: payout.orderId,
  dealId: payout.dealId,
  party: { id: payout.partyId, name },
  amount: payout.amount.toString(),
  paidAt: payout.state === 'paid' ? instantOut(payout.stateSince) : null,
  payee,
  batch,
});
