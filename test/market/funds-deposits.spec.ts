import {
  BankLines,
  Books,
  DepositRefunds,
  Deposits,
  FundsQueries,
  Matching,
  PaymentOrder,
  Refund,
} from '../../src/funds/index.js';
import {
  type Context,
  Database,
  newId,
  systemActor,
  systemContext,
  type TxContext,
  WorkingCalendar,
} from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';

let t: TestApp;
const system = systemContext('test');
const treasurer: Context = {
  actor: { ...systemActor, role: 'treasurer', name: '出纳', accountId: newId() },
  requestId: 'test',
};
const inTx = <T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> =>
  t.app.get(Database).transaction(ctx, work);
const deposits = (): Deposits => t.app.get(Deposits);
const hour = 3_600_000;

beforeAll(async () => {
  t = await testApp();
  await t.advance(new Date('2027-01-06T09:00:00+08:00'));
});
afterAll(() => t?.close());
afterEach(async () => {
  // Whatever was tried: the books hold.
  expect(await t.app.get(Books).check(system)).toMatchObject({ balanced: true, problems: [] });
});

interface Ordered {
  applicationId: string;
  listingId: string;
  order: PaymentOrder;
  dueBy: Date;
}

async function ordered(amount = '1000.00', listingId = newId()): Promise<Ordered> {
  const applicationId = newId();
  return inTx(system, async (inner) => {
    const dueBy = new Date(inner.now.getTime() + 24 * hour);
    const input = {
      listingId,
      applicationId,
      payerPartyId: newId(),
      payerName: '巴特尔',
      amount: Money.of(amount),
      dueBy,
    };
    const deposit = await deposits().order(inner, input);
    return {
      applicationId,
      listingId,
      dueBy,
      order: await inner.tx.findOneByOrFail(PaymentOrder, { id: deposit.orderId }),
    };
  });
}

let serials = 0;
const line = (remark: string, amount: string, more: object = {}) => ({
  serial: `S${++serials}`,
  bookedAt: new Date(Date.now()).toISOString(),
  amount: Money.of(amount),
  payerName: '巴特尔',
  payerAccount: '6217000000000000001',
  remark,
  ...more,
});
/** Books a payment `offset` hours from now by the market's clock. */
async function pays({ order }: Ordered, amount: string, more: object = {}) {
  return inTx(treasurer, (inner) =>
    t.app.get(BankLines).book(inner, line(order.reference, amount, { bookedAt: inner.now.toISOString(), ...more })),
  );
}
const stateOf = async ({ applicationId }: Ordered) => deposits().standing(system, applicationId);
const endWith = (all: readonly Ordered[], event: 'certified' | 'lost' | 'terminated') =>
  inTx(system, (inner) =>
    deposits().fallDue(inner, { applicationIds: all.map((one) => one.applicationId) }, { event }),
  );
const depositOf = async ({ applicationId }: Ordered) => (await deposits().ofApplication(system, applicationId))!;
const refundsOf = async (one: Ordered) => {
  const { id } = await depositOf(one);
  return t.app.get(Database).reader.find(Refund, { where: { depositId: id }, order: { createdAt: 'ASC' } });
};
const paysBack = async (one: Ordered, bankSerial = `R${++serials}`) =>
  inTx(treasurer, async (inner) => {
    const { id, version } = await depositOf(one);
    return t.app.get(DepositRefunds).refund(inner, id, version, { bankSerial, bookedAt: inner.now.toISOString() });
  });

describe('art. 20: paying a deposit', () => {
  it('is ordered once for an application, however often it is asked', async () => {
    const one = await ordered();
    const again = await inTx(system, (inner) =>
      deposits().order(inner, { ...one, payerPartyId: newId(), payerName: 'x', amount: Money.of('5.00') }),
    );
    expect(again.orderId).toBe(one.order.id);
  });

  it('in full qualifies', async () => {
    const one = await ordered();
    await expect(deposits().requirePaid(system, one.applicationId)).rejects.toThrow('DEPOSIT_NOT_PAID');
    expect(await pays(one, '1000.00')).toMatchObject({ state: 'matched', held: Money.of('1000.00') });
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    await expect(deposits().requirePaid(system, one.applicationId)).resolves.toBeUndefined();
  });

  it('one fen short does not; partial payments add up', async () => {
    const one = await ordered();
    await pays(one, '600.00');
    await pays(one, '399.99');
    expect(await stateOf(one)).toMatchObject({ state: 'partPaid', met: false });
    await pays(one, '0.01');
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
  });

  it('a surplus qualifies, and the excess goes back by its own date', async () => {
    const one = await ordered();
    expect(await pays(one, '1200.50')).toMatchObject({ held: Money.of('1000.00'), excess: Money.of('200.50') });
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    const [refund] = await refundsOf(one);
    expect(refund).toMatchObject({ kind: 'surplus', amount: Money.of('200.50'), state: 'due', payeeName: '巴特尔' });
  });

  it('late never qualifies, and is not lost', async () => {
    const one = await ordered();
    await inTx(system, (inner) =>
      inner.tx.query(`update deposit set due_by = $2 where application_id = $1`, [one.applicationId, inner.now]),
    );
    await pays(one, '1000.00');
    expect(await stateOf(one)).toMatchObject({ state: 'late', met: false, depositPaidInTime: Money.zero });
    await expect(deposits().requirePaid(system, one.applicationId)).rejects.toThrow('DEPOSIT_NOT_PAID');
  });

  it('half in time and half late is late', async () => {
    const one = await ordered();
    await pays(one, '500.00');
    await inTx(system, (inner) =>
      inner.tx.query(`update deposit set due_by = $2 where application_id = $1`, [one.applicationId, inner.now]),
    );
    await pays(one, '500.00', { bookedAt: (await t.app.get(Database).now()).toISOString() });
    expect(await stateOf(one)).toMatchObject({ state: 'late', depositPaidInTime: Money.of('500.00') });
  });

  it('art. 26: a deadline that a suspension stopped moves by the time lost, and what was late by the old one may be in time', async () => {
    const one = await ordered();
    const past = await ordered('10.00', one.listingId);
    await inTx(system, async (inner) => {
      const at = (hours: number) => new Date(inner.now.getTime() - hours * hour);
      // Suspended two hours ago; one deadline came within the suspension, the other had passed before it.
      await inner.tx.query(`update deposit set due_by = $2 where application_id = $1`, [one.applicationId, at(1)]);
      await inner.tx.query(`update deposit set due_by = $2 where application_id = $1`, [past.applicationId, at(3)]);
    });
    await pays(one, '1000.00');
    await pays(past, '10.00');
    expect((await stateOf(one))!.state).toBe('late');
    await inTx(system, (inner) => deposits().moveDueBy(inner, one.listingId, 2 * hour));
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    expect(await stateOf(past)).toMatchObject({ state: 'late', met: false });
  });
});

describe('payments that nobody can name stay in suspense', () => {
  it.each([
    ['without a reference', 'referenceMissing', () => ({ remark: '保证金' })],
    [
      'with a misspelt one',
      'referenceWrong',
      (reference: string) => ({ remark: reference.slice(0, -1) + ((Number(reference.at(-1)) + 1) % 10) }),
    ],
    ['from somebody else', 'payerMismatch', () => ({ payerName: '别人' })],
    ['older than their order', 'beforeOrder', () => ({ bookedAt: '2026-01-05T10:00:00+08:00' })],
  ])('%s', async (_, reason, change) => {
    const one = await ordered();
    expect(await pays(one, '1000.00', change(one.order.reference))).toMatchObject({
      state: 'suspense',
      suspenseReason: reason,
    });
    expect((await stateOf(one))!.met).toBe(false);
  });

  it('with two references at once', async () => {
    const [one, two] = [await ordered(), await ordered()];
    const line = await pays(one, '1000.00', { remark: `${one.order.reference} ${two.order.reference}` });
    expect(line.suspenseReason).toBe('referenceAmbiguous');
  });

  it('until matched by hand: the booking time decides, not the hour of matching', async () => {
    const one = await ordered();
    const unnamed = await pays(one, '1000.00', { remark: '忘了写' });
    await t.advance('P2D');
    const match = (reason?: string) =>
      inTx(treasurer, (inner) => t.app.get(BankLines).match(inner, unnamed.id, { orderId: one.order.id, reason }));
    expect(await match()).toMatchObject({ state: 'matched', orderId: one.order.id });
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    await expect(match()).rejects.toThrow('DEPOSIT_STATE');
  });

  /** A payment in time that nobody could name, one by reference too late, and then the first is named: a surplus that makes it in time. */
  async function inTimeBySurplus(): Promise<{ one: Ordered; name(): Promise<unknown>; takeBack(): Promise<unknown> }> {
    const one = await ordered();
    const unnamed = await pays(one, '1000.00', { remark: '忘了写' });
    await t.advance('P2D');
    await pays(one, '1000.00');
    expect((await stateOf(one))!.state).toBe('late');
    const name = () =>
      inTx(treasurer, (inner) => t.app.get(BankLines).match(inner, unnamed.id, { orderId: one.order.id }));
    expect(await name()).toMatchObject({ held: Money.zero, excess: Money.of('1000.00') });
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    const takeBack = () => inTx(treasurer, (inner) => t.app.get(Matching).unmatch(inner, unnamed.id, '不是他付的'));
    return { one, name, takeBack };
  }

  it('art. 20: a naming that made it in time is taken back, and it is late again', async () => {
    const { one, name, takeBack } = await inTimeBySurplus();
    await takeBack();
    expect(await stateOf(one)).toMatchObject({ state: 'late', met: false, depositPaidInTime: Money.zero });
    const order = () => t.app.get(Database).reader.findOneByOrFail(PaymentOrder, { id: one.order.id });
    expect(await order()).toMatchObject({ state: 'late', paid: Money.of('1000.00') });
    expect((await refundsOf(one)).map(({ state }) => state)).toEqual(['void']);
    await name();
    expect(await stateOf(one)).toMatchObject({ state: 'paid', met: true });
    expect((await order()).state).toBe('paid');
  });

  it('art. 20: not while it lets somebody bid; after the end the wrong payer’s surplus is no debt any more', async () => {
    const { one, takeBack } = await inTimeBySurplus();
    await inTx(system, (inner) => deposits().hold(inner, { applicationIds: [one.applicationId] }));
    await expect(takeBack()).rejects.toThrow('DEPOSIT_STATE');
    expect(await stateOf(one)).toMatchObject({ state: 'held', met: true });
    await endWith([one], 'lost');
    await takeBack();
    const refunds = (await refundsOf(one)).map(({ kind, state }) => [kind, state]);
    expect(refunds).toContainEqual(['surplus', 'void']);
    expect(refunds.filter(([, state]) => state === 'due')).toHaveLength(1);
  });

  it('art. 20: what was named to it after its end and taken back leaves nothing open: all that had to has gone back', async () => {
    const one = await ordered();
    await pays(one, '1000.00');
    await endWith([one], 'lost');
    const late = await pays(one, '300.00', { remark: '忘了写' });
    await inTx(treasurer, (inner) => t.app.get(BankLines).match(inner, late.id, { orderId: one.order.id }));
    const own = (await refundsOf(one)).find(({ kind }) => kind === 'deposit')!;
    await inTx(treasurer, (inner) =>
      t.app
        .get(DepositRefunds)
        .payOne(inner, own.id, { bankSerial: `R${++serials}`, bookedAt: inner.now.toISOString() }),
    );
    expect((await depositOf(one)).state).toBe('refunding');
    await inTx(treasurer, (inner) => t.app.get(Matching).unmatch(inner, late.id, '不是他付的'));
    expect(await depositOf(one)).toMatchObject({ state: 'refunded', refundedAt: expect.any(Date) });
    expect(await deposits().returned(system, one.listingId)).toBe(true);
  });

  it('art. 20: a payment taken back at the opening waits for it, and the bidder it qualified is bound', async () => {
    const { one, takeBack } = await inTimeBySurplus();
    let back!: Promise<unknown>;
    await inTx(system, async (inner) => {
      await deposits().lock(inner, one.listingId);
      back = takeBack();
      back.catch(() => undefined);
      await deposits().hold(inner, { applicationIds: [one.applicationId] });
    });
    await expect(back).rejects.toThrow('DEPOSIT_STATE');
    expect(await stateOf(one)).toMatchObject({ state: 'held', met: true });
  });

  it('another payer’s money needs a reason on record', async () => {
    const one = await ordered();
    const stranger = await pays(one, '1000.00', { payerName: '别人' });
    const match = (reason?: string) =>
      inTx(treasurer, (inner) => t.app.get(BankLines).match(inner, stranger.id, { orderId: one.order.id, reason }));
    await expect(match()).rejects.toThrow('VALIDATION');
    await match('银行系统截断户名，已与本人核实');
    expect((await stateOf(one))!.met).toBe(true);
  });

  it('or until it goes back to the account it came from', async () => {
    const one = await ordered();
    const stray = await pays(one, '55.00', { remark: '?', payerAccount: '6217999999999999999' });
    const back = await inTx(treasurer, (inner) => t.app.get(BankLines).giveBack(inner, stray.id, '查无此人，退回'));
    expect(back.state).toBe('returned');
    const refund = await t.app.get(Database).reader.findOneByOrFail(Refund, { sourceId: stray.id });
    expect((await t.app.get(FundsQueries).refund(treasurer, refund.id)).payee.account).toBe('6217999999999999999');
    const pay = () =>
      inTx(treasurer, (inner) =>
        t.app
          .get(DepositRefunds)
          .payOne(inner, refund.id, { bankSerial: `R${++serials}`, bookedAt: inner.now.toISOString() }),
      );
    expect((await pay()).state).toBe('paid');
    await expect(pay()).rejects.toThrow('DEPOSIT_STATE');
  });
});

describe('a line of the bank counts once', () => {
  it('the same line again: the same answer; other content under its serial number: refused', async () => {
    const one = await ordered();
    const input = line(one.order.reference, '400.00', { bookedAt: (await t.app.get(Database).now()).toISOString() });
    const book = (change = {}) => inTx(treasurer, (inner) => t.app.get(BankLines).book(inner, { ...input, ...change }));
    const first = await book();
    expect((await book()).id).toBe(first.id);
    await expect(book({ amount: Money.of('400.01') })).rejects.toThrow('DUPLICATE');
    await expect(book({ payerAccount: '6217000000000000002' })).rejects.toThrow('DUPLICATE');
    expect((await depositOf(one)).paid).toEqual(Money.of('400.00'));
  });

  it('also when five treasurers book it at the same moment', async () => {
    const one = await ordered();
    const input = line(one.order.reference, '1000.00', { bookedAt: (await t.app.get(Database).now()).toISOString() });
    const booked = await Promise.all(
      [1, 2, 3, 4, 5].map(() => inTx(treasurer, (inner) => t.app.get(BankLines).book(inner, input))),
    );
    expect(new Set(booked.map(({ id }) => id)).size).toBe(1);
    expect((await depositOf(one)).paid).toEqual(Money.of('1000.00'));
  });

  it('several parts of one deposit at the same moment add up', async () => {
    const one = await ordered();
    await Promise.all(['300.00', '300.00', '300.00', '300.00'].map((amount) => pays(one, amount)));
    expect(await stateOf(one)).toMatchObject({ state: 'paid', paid: Money.of('1200.00') });
    expect(Money.sum((await refundsOf(one)).map(({ amount }) => amount))).toEqual(Money.of('200.00'));
  });
});

describe('art. 20: the way back', () => {
  it('is due at 24:00 of the third working day: a holiday does not count, a make-up Saturday does', async () => {
    await t.app.get(Database).reader.query(
      `insert into calendar_notice(id, year, no, number, issued_on, holidays, workdays, recorded_at, recorded_by_name)
       values (gen_random_uuid(), 2027, 1, '试验通知', '2026-11-01',
               '[{"name":"春节","from":"2027-02-04","to":"2027-02-05"}]', '["2027-02-06"]', now(), '试验')`,
    );
    await t.app.get(WorkingCalendar).load();
    await t.advance(new Date('2027-02-03T09:00:00+08:00'));
    const one = await ordered();
    await pays(one, '1000.00');
    await endWith([one], 'certified');
    // Wednesday's event: Saturday the 6th, Monday the 8th, Tuesday the 9th.
    const refundDueAt = new Date('2027-02-10T00:00:00+08:00');
    expect(await depositOf(one)).toMatchObject({ state: 'refundDue', endedBy: 'certified', refundDueAt });
  });

  it('goes to the account that paid, against the bank’s booking, once', async () => {
    const one = await ordered();
    await pays(one, '1000.00', { payerAccount: '6217000000000000077' });
    await endWith([one], 'lost');
    const [refund] = await refundsOf(one);
    expect((await t.app.get(FundsQueries).refund(treasurer, refund!.id)).payee).toEqual({
      holder: '巴特尔',
      account: '6217000000000000077',
    });
    expect(await paysBack(one, 'OUT-1')).toMatchObject({ state: 'refunded' });
    await expect(paysBack(one)).rejects.toThrow('DEPOSIT_STATE');
    const two = await ordered();
    await pays(two, '1000.00');
    await endWith([two], 'lost');
    await expect(paysBack(two, 'OUT-1')).rejects.toThrow('DUPLICATE');
  });

  it('two treasurers refunding at once: one does', async () => {
    const one = await ordered();
    await pays(one, '1000.00');
    await endWith([one], 'lost');
    const results = await Promise.allSettled([paysBack(one), paysBack(one)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('not before it is due', async () => {
    const one = await ordered();
    await pays(one, '1000.00');
    await expect(paysBack(one)).rejects.toThrow('DEPOSIT_STATE');
  });

  it('of two paying accounts: to each what came from it', async () => {
    const one = await ordered();
    await pays(one, '400.00', { payerAccount: '6217000000000000011' });
    await pays(one, '600.00', { payerAccount: '6217000000000000022' });
    await endWith([one], 'terminated');
    await expect(paysBack(one)).rejects.toThrow('CONFLICT');
    const [first, second] = await refundsOf(one);
    const pay = (id: string) =>
      inTx(treasurer, (inner) =>
        t.app.get(DepositRefunds).payOne(inner, id, { bankSerial: `R${++serials}`, bookedAt: inner.now.toISOString() }),
      );
    await pay(first!.id);
    expect((await depositOf(one)).state).toBe('refunding');
    await pay(second!.id);
    expect(await depositOf(one)).toMatchObject({ state: 'refunded' });
  });

  it('a part payment goes back too; what was never paid lapses; the first date stays', async () => {
    const [part, none] = [await ordered(), await ordered()];
    await pays(part, '1.00');
    await endWith([part, none], 'lost');
    const { refundDueAt } = await depositOf(part);
    expect((await depositOf(none)).state).toBe('void');
    const returned = ({ listingId }: Ordered) => deposits().returned(system, listingId);
    expect([await returned(part), await returned(none)]).toEqual([false, true]);
    await t.advance('P1D');
    await endWith([part, none], 'certified');
    expect(await depositOf(part)).toMatchObject({ refundDueAt, endedBy: 'lost' });
  });

  it('a payment that comes after the end goes straight back', async () => {
    const [lapsed, done] = [await ordered(), await ordered()];
    await pays(done, '1000.00');
    await endWith([lapsed, done], 'lost');
    await paysBack(done);
    for (const one of [lapsed, done]) {
      await pays(one, '1000.00');
      const last = (await refundsOf(one)).at(-1);
      expect(last).toMatchObject({ kind: 'afterEnd', state: 'due', amount: Money.of('1000.00') });
    }
    expect([(await depositOf(lapsed)).state, (await depositOf(done)).state]).toEqual(['void', 'refunded']);
  });

  it('overdue ones are listed', async () => {
    const one = await ordered();
    await pays(one, '1000.00');
    await endWith([one], 'lost');
    const list = (due: 'due' | 'overdue') =>
      t.app.get(FundsQueries).deposits(treasurer, { due, page: 1, pageSize: 100 });
    const { id } = await depositOf(one);
    expect((await list('due')).items.find((item) => item.id === id)).toMatchObject({ overdue: false });
    expect((await list('overdue')).items.some((item) => item.id === id)).toBe(false);
    await t.advance('P12D');
    expect((await list('overdue')).items.find((item) => item.id === id)).toMatchObject({ overdue: true });
  });
});
