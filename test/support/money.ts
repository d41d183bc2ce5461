import { BankLines, Deposits, PriceOrders } from '../../src/funds/index.js';
import { Database, newId, systemContext, type Context, type TxContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import type { TestApp } from './app.js';

const system = systemContext('money');
let serials = 0;

/** A bank serial that no other payment of this run has. */
export const serial = (): string => `M${process.pid}-${++serials}`;

export const inTx = <T>(t: TestApp, ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> =>
  t.app.get(Database).transaction(ctx, work);

/** The context of a demonstration person, with the account that signs. */
export async function contextOf(t: TestApp, username: string): Promise<Context> {
  const { account } = (await (await t.as(username)).get('/api/auth/me')).body;
  const [row] = await t.app
    .get(Database)
    .reader.query<{ id: string; name: string }[]>(`select id, name from account where username = $1`, [username]);
  return {
    actor: {
      ...system.actor,
      role: account.role,
      name: row!.name,
      accountId: row!.id,
      partyId: account.partyId ?? null,
    },
    requestId: `money-${username}`,
  };
}

export interface PaidDeposit {
  readonly applicationId: string;
  readonly depositId: string;
  readonly listingId: string;
}

/** A deposit that was ordered, paid in full and has fallen due for return. */
export async function dueDeposit(
  t: TestApp,
  treasurer: Context,
  amount = '1000.00',
  more: { name?: string; account?: string; partyId?: string; listingId?: string; keep?: boolean } = {},
): Promise<PaidDeposit> {
  const { name = '巴特尔', account = '6217000000000000001', partyId = newId(), listingId = newId() } = more;
  const applicationId = newId();
  const deposit = await inTx(t, system, (inner) =>
    t.app.get(Deposits).order(inner, {
      listingId,
      applicationId,
      applicationNumber: `150627-EQS-2026-${String(++serials).padStart(5, '0')}`,
      payerPartyId: partyId,
      payerName: name,
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    }),
  );
  const [order] = await t.app
    .get(Database)
    .reader.query<{ reference: string }[]>(`select reference from payment_order where id = $1`, [deposit.orderId]);
  await pay(t, treasurer, { amount, name, account, remark: order!.reference });
  if (!more.keep)
    await inTx(t, system, (inner) =>
      t.app.get(Deposits).fallDue(inner, { applicationIds: [applicationId] }, { event: 'lost' }),
    );
  return { applicationId, depositId: deposit.id, listingId };
}

/** A deposit that is waiting for its money. */
export async function expectedDeposit(
  t: TestApp,
  payerName: string,
  amount: string,
): Promise<{ id: string; reference: string; number: string; applicationId: string }> {
  const number = `150627-EQS-2026-${String(++serials).padStart(5, '0')}`;
  const applicationId = newId();
  const { orderId } = await inTx(t, system, (inner) =>
    t.app.get(Deposits).order(inner, {
      ...{ listingId: newId(), applicationId, applicationNumber: number, payerPartyId: newId(), payerName },
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    }),
  );
  const [order] = await t.app
    .get(Database)
    .reader.query<{ reference: string }[]>(`select reference from payment_order where id = $1`, [orderId]);
  return { id: orderId, reference: order!.reference, number, applicationId };
}

export const pay = (
  t: TestApp,
  treasurer: Context,
  line: { amount: string; name: string; account: string; remark: string; serial?: string },
): ReturnType<BankLines['book']> =>
  inTx(t, treasurer, (inner) =>
    t.app.get(BankLines).book(inner, {
      serial: line.serial ?? serial(),
      bookedAt: inner.now.toISOString(),
      amount: Money.of(line.amount),
      payerName: line.name,
      payerAccount: line.account,
      remark: line.remark,
    }),
  );

/** A price that the buyer has paid, so that each beneficiary's part is due. */
export async function duePrice(
  t: TestApp,
  treasurer: Context,
  amount: string,
  beneficiaries: readonly { partyId: string; share: string }[],
): Promise<{ dealId: string; listingId: string }> {
  const [buyer] = await t.app
    .get(Database)
    .reader.query<{ id: string; name: string }[]>(`select id, name from party where name = '示范牧业有限公司'`);
  const dealId = newId();
  const listingId = newId();
  const order = await inTx(t, system, (inner) =>
    t.app.get(PriceOrders).order(inner, {
      dealId,
      listingId,
      payerPartyId: buyer!.id,
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
      beneficiaries,
    }),
  );
  await pay(t, treasurer, { amount, name: buyer!.name, account: '6217000000000000903', remark: order.reference });
  return { dealId, listingId };
}
