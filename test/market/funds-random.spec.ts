import { BankLine } from '../../src/funds/bank/bank-line.entity.js';
import {
  BankLines,
  Books,
  Deposit,
  DepositRefunds,
  Deposits,
  PaymentOrder,
  Payout,
  Payouts,
  PriceOrders,
  Refund,
} from '../../src/funds/index.js';
import {
  type Context,
  Database,
  newId,
  Problem,
  systemActor,
  systemContext,
  type TxContext,
} from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';

/** FUNDS_SEED=… replays a failure; FUNDS_STEPS=… goes on for longer. */
const seed = Number(process.env['FUNDS_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['FUNDS_STEPS'] ?? 250);

/** mulberry32 */
function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

let t: TestApp;
const system = systemContext('random');
const treasurer: Context = {
  actor: { ...systemActor, role: 'treasurer', name: '出纳', accountId: newId() },
  requestId: 'random',
};
const inTx = <T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> =>
  t.app.get(Database).transaction(ctx, work);
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());

const next = random(seed);
const below = (n: number): number => Math.floor(next() * n);
const pick = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
const money = (): Money => Money.ofFen(BigInt(1 + below(20_000)));
const all = <E extends object>(entity: new () => E): Promise<E[]> =>
  t.app.get(Database).reader.find(entity, { order: { createdAt: 'ASC', id: 'ASC' } as never });

let serials = 0;
const booked: Parameters<BankLines['book']>[1][] = [];

/** What can happen to money, each chosen at random with random particulars; refusals are part of life. */
const deeds: readonly (() => Promise<unknown>)[] = [
  async function orderDeposit() {
    await inTx(system, (inner) =>
      t.app.get(Deposits).order(inner, {
        listingId: newId(),
        applicationId: newId(),
        payerPartyId: newId(),
        payerName: '巴特尔',
        amount: money(),
        dueBy: new Date(inner.now.getTime() + below(3) * 86_400_000),
      }),
    );
  },
  async function orderPrice() {
    const parties = await t.app
      .get(Database)
      .reader.query<{ id: string; name: string }[]>(`select id from party order by name limit 6`);
    await inTx(system, (inner) =>
      t.app.get(PriceOrders).order(inner, {
        dealId: newId(),
        listingId: newId(),
        payerPartyId: parties[0]!.id,
        amount: money(),
        dueBy: new Date(inner.now.getTime() + 86_400_000),
        beneficiaries: parties.slice(1, 2 + below(4)).map(({ id }) => ({ partyId: id, share: String(1 + below(9)) })),
      }),
    );
  },
  async function pay() {
    const order = pick(await all(PaymentOrder));
    if (!order) return;
    const missing = order.amount.minus(order.paid);
    await inTx(treasurer, (inner) => {
      const line = {
        serial: `L${++serials}`,
        bookedAt: inner.now.toISOString(),
        amount: below(2) && missing.isPositive() ? missing : money(),
        payerName: below(8) ? order.payerName : '别人',
        payerAccount: `62170000000000${1000 + below(3)}`,
        remark: below(6) ? order.reference : '没写',
      };
      booked.push(line);
      return t.app.get(BankLines).book(inner, line);
    });
  },
  async function bookAgain() {
    const line = pick(booked);
    if (line)
      await inTx(treasurer, (inner) =>
        t.app.get(BankLines).book(inner, below(2) ? line : { ...line, amount: line.amount.plus(Money.of('0.01')) }),
      );
  },
  async function match() {
    const line = pick((await all(BankLine)).filter(({ state }) => state === 'suspense'));
    const order = pick(await all(PaymentOrder));
    if (line && order)
      await inTx(treasurer, (inner) =>
        t.app.get(BankLines).match(inner, line.id, { orderId: order.id, reason: below(2) ? '已核实' : undefined }),
      );
  },
  async function giveBack() {
    const line = pick((await all(BankLine)).filter(({ direction }) => direction === 'in'));
    if (line && !below(3)) await inTx(treasurer, (inner) => t.app.get(BankLines).giveBack(inner, line.id, '无人认领'));
  },
  async function fallDue() {
    const deposit = pick(await all(Deposit));
    if (deposit)
      await inTx(system, (inner) =>
        t.app.get(Deposits).fallDue(inner, { applicationIds: [deposit.applicationId] }, { event: 'lost' }),
      );
  },
  async function moveDueBy() {
    const deposit = pick(await all(Deposit));
    if (deposit)
      await inTx(system, (inner) => t.app.get(Deposits).moveDueBy(inner, deposit.listingId, below(5) * 3_600_000));
  },
  async function refundDeposit() {
    const deposit = pick((await all(Deposit)).filter(({ state }) => state.startsWith('refund')));
    if (!deposit) return;
    const payment = { bankSerial: `L${++serials - (below(5) ? 0 : 1)}`, bookedAt: '2026-01-01' };
    await inTx(treasurer, (inner) => t.app.get(DepositRefunds).refund(inner, deposit.id, deposit.version, payment));
  },
  async function refundOne() {
    const refund = pick(await all(Refund));
    if (refund)
      await inTx(treasurer, (inner) =>
        t.app.get(DepositRefunds).payOne(inner, refund.id, { bankSerial: `L${++serials}`, bookedAt: '2026-01-01' }),
      );
  },
  async function payBeneficiary() {
    const payout = pick(await all(Payout));
    if (payout)
      await inTx(treasurer, (inner) =>
        t.app.get(Payouts).pay(inner, payout.id, { bankSerial: `L${++serials}`, bookedAt: '2026-01-01' }),
      );
  },
  async function timePasses() {
    await t.advance(`PT${1 + below(8)}H`);
  },
];

it(`whatever happens to money in whatever order, the books hold (seed ${seed})`, async () => {
  const done: Record<string, number> = {};
  for (let step = 0; step < steps; step++) {
    // Paying is the commonest; now and then three things happen at the same moment.
    const together = Array.from({ length: below(5) ? 1 : 3 }, () => (below(3) ? pick(deeds)! : deeds[2]!));
    const results = await Promise.allSettled(together.map((deed) => deed()));
    for (const [index, result] of results.entries()) {
      const outcome = result.status === 'fulfilled' ? 'done' : 'refused';
      if (result.status === 'rejected' && !(result.reason instanceof Problem))
        throw new Error(`seed ${seed}, step ${step}: ${String(result.reason)}`);
      const key = `${together[index]!.name} ${outcome}`;
      done[key] = (done[key] ?? 0) + 1;
    }
    const { problems } = await t.app.get(Books).check(system);
    if (problems.length > 0)
      throw new Error(
        `seed ${seed}, step ${step}, after ${together.map(({ name }) => name).join(', ')}: ${JSON.stringify(problems)}`,
      );
  }
  if (process.env['FUNDS_STEPS']) console.log(done);
  expect(Object.keys(done).length).toBeGreaterThan(10);
}, 600_000);
