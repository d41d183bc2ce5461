import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { BankLines, Books, Deposits, PriceOrders } from '../../src/funds/index.js';
import { type Context, Database, newId, systemContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { contextOf, expectedDeposit, inTx, pay } from '../support/money.js';

let t: TestApp;
let one: Context;
let desk: Client;
let other: Client;
let sql: pg.Client;
beforeAll(async () => {
  t = await testApp();
  one = await contextOf(t, 'centre.treasurer');
  [desk, other] = [await t.as('centre.treasurer'), await t.as('centre.treasurer2')];
  sql = new pg.Client({ connectionString: t.url });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await t?.close();
});
afterEach(async () => {
  expect((await t.app.get(Books).check(systemContext('test'))).problems).toEqual([]);
});

const system = systemContext('test');
const queueOf = async (which = 'waiting') => (await desk.get(`/api/funds/matching?which=${which}`)).body;
const lineIn = async (id: string, which?: string) => (await queueOf(which)).items.find((item: any) => item.id === id);
const stateOf = async (orderId: string): Promise<{ order: string; deposit: string; paid: string }> =>
  (
    await sql.query(
      `select o.state as order, d.state as deposit, d.paid::text as paid
       from payment_order o join deposit d on d.order_id = o.id where o.id = $1`,
      [orderId],
    )
  ).rows[0];

const somebodyWaits = async (): Promise<boolean> =>
  (
    await sql.query(
      `select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`,
    )
  ).rows[0].waits;

const expected = (payerName: string, amount: string) => expectedDeposit(t, payerName, amount);
const arrived = async (name: string, amount: string, remark = ''): Promise<string> =>
  (await pay(t, one, { amount, name, account: '6217000000000000777', remark })).id;

describe('money.md, “In”: money to match', () => {
  it('shows what each line could be and why, and a person decides; nothing but an exact reference goes by itself', async () => {
    const order = await expected('巴图·吉日嘎拉', '1111.00');
    const id = await arrived('巴图•吉日嘎拉', '1111.00', '报名费');
    const line = await lineIn(id);
    expect(line).toMatchObject({ state: 'suspense', parked: null, payerName: '巴图•吉日嘎拉' });
    expect(line.suggestions[0]).toMatchObject({
      ...{ orderId: order.id, applicationNumber: order.number, listingNumber: null, missing: '1111.00' },
      otherPayer: false,
      reasons: [{ code: 'name', label: '付款人就是缴款人' }, { code: 'amount' }, { code: 'onlyAmount' }],
    });
    expect((await stateOf(order.id)).order).toBe('ordered');
    const { waiting } = await queueOf();
    const matched = await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId: order.id });
    expect(matched.body).toMatchObject({ state: 'matched', match: { reference: order.reference } });
    expect(await queueOf()).toMatchObject({ waiting: waiting - 1 });
    expect(await stateOf(order.id)).toEqual({ order: 'paid', deposit: 'paid', paid: '1111.00' });
  });

  it('a line that the other officer has taken is refused, and says who took it', async () => {
    const order = await expected('甲', '12.00');
    const id = await arrived('甲', '12.00');
    const body = { orderId: order.id };
    const both = await Promise.all([desk, other].map((who) => who.post(`/api/funds/bank-lines/${id}/match`, body)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const winner = both[0]!.status === 200 ? one.actor.name : (await contextOf(t, 'centre.treasurer2')).actor.name;
    const seen = (await other.get(`/api/funds/matching/${id}`)).body;
    expect(seen).toMatchObject({ state: 'matched', lastDeed: { action: 'match', label: '认领', by: winner } });
    expect((await sql.query(`select paid::text from payment_order where id = $1`, [order.id])).rows[0].paid).toBe(
      '12.00',
    );
  });

  it('is put aside with a note, stays in suspense and comes back; naming it clears the note', async () => {
    const order = await expected('乙方户', '13.00');
    const id = await arrived('不认识', '13.50');
    expect((await desk.post(`/api/funds/matching/${id}/park`, { note: '' })).status).toBe(422);
    expect((await desk.post(`/api/funds/matching/${id}/park`, { note: '已电话询问付款人' })).status).toBe(200);
    expect(await lineIn(id)).toBeUndefined();
    expect((await lineIn(id, 'parked')).parked).toMatchObject({ note: '已电话询问付款人', by: one.actor.name });
    await other.post(`/api/funds/matching/${id}/resume`);
    expect((await lineIn(id)).parked).toBeNull();
    await desk.post(`/api/funds/matching/${id}/park`, { note: '再查' });
    const reason = '付款人系乙方户家人，已核实';
    expect((await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId: order.id, reason })).status).toBe(200);
    expect((await queueOf('parked')).items).toEqual([]);
    const { rows } = await sql.query(`select parked_note from bank_line where id = $1`, [id]);
    expect(rows[0].parked_note).toBeNull();
  });

  it('is searched by reference, payer, application; a deposit’s listing is never told, nor asked about', async () => {
    const order = await expected('苏日娜·其木格', '14.00');
    const found = async (q: string): Promise<string[]> =>
      (await desk.get(`/api/funds/matching/orders?q=${encodeURIComponent(q)}`)).body.map((one: any) => one.orderId);
    const ways = [order.reference, order.reference.slice(2, 9), '苏日娜其木', '日娜・其', order.number];
    for (const words of ways) expect(await found(words)).toContain(order.id);
    expect(await found('%_')).toEqual([]);
    const bidder = await t.as('bidder.one');
    for (const who of [bidder, await t.as('supervisor'), await t.as('centre.clerk')]) {
      expect((await who.get('/api/funds/matching')).status).toBe(403);
      expect((await who.get('/api/funds/matching/orders?q=EQS')).status).toBe(403);
    }
  });
});

describe('money.md, “Postings”: a wrong naming is taken back by an entry that names the old one', () => {
  it('the order waits again, the money is in suspense again, and is given to the right one', async () => {
    const [wrong, right] = [await expected('丙方', '15.00'), await expected('丙方户', '15.00')];
    const part = await arrived('丙方', '5.00', wrong.reference);
    const id = await arrived('丙方', '10.00');
    await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId: wrong.id });
    expect(await stateOf(wrong.id)).toMatchObject({ order: 'paid', deposit: 'paid' });
    const back = await desk.post(`/api/funds/matching/${id}/unmatch`, { reason: '认错了' });
    expect(back.body).toMatchObject({ state: 'suspense', match: null, held: '0.00' });
    expect(await stateOf(wrong.id)).toEqual({ order: 'partPaid', deposit: 'partPaid', paid: '5.00' });
    const { rows } = await sql.query(
      `select r.reason from journal_entry r join journal_entry e on e.id = r.reverses where r.reason like '撤销认领%'`,
    );
    expect(rows).toEqual([{ reason: expect.stringContaining('认错了') }]);
    const reason = '丙方即丙方户的家庭成员';
    expect((await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId: right.id, reason })).status).toBe(200);
    await desk.post(`/api/funds/matching/${id}/unmatch`, { reason: '再认错' });
    expect(await stateOf(right.id)).toEqual({ order: 'ordered', deposit: 'ordered', paid: '0.00' });
    // What a reference named by itself is no slip of a person's.
    expect((await desk.post(`/api/funds/matching/${part}/unmatch`, { reason: '不对' })).status).toBe(409);
    expect(
      (await (await t.as('centre.clerk')).post(`/api/funds/matching/${id}/unmatch`, { reason: '不对' })).status,
    ).toBe(404);
  });

  it('not once something followed from it: a surplus, a receipt, a deposit that is due back, a price that is whole', async () => {
    const refusals = async (id: string): Promise<[number, string]> => {
      const { status, body } = await desk.post(`/api/funds/matching/${id}/unmatch`, { reason: '认错了' });
      return [status, body.violations?.[0]?.detail ?? body.detail];
    };
    const named = async (name: string, amount: string, orderId: string): Promise<string> => {
      const id = await arrived(name, amount);
      expect((await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId })).status).toBe(200);
      return id;
    };
    const twice = await expected('丁', '16.00');
    const [half, surplus] = [await named('丁', '17.00', twice.id), await named('丁', '3.00', twice.id)];
    expect(await refusals(half)).toEqual([409, expect.stringContaining('多缴款')]);
    // The last one first: its surplus is no debt any more, and then the other's.
    expect((await refusals(surplus))[0]).toBe(200);
    expect(await stateOf(twice.id)).toEqual({ order: 'paid', deposit: 'paid', paid: '17.00' });
    expect((await refusals(half))[0]).toBe(200);
    expect(await stateOf(twice.id)).toEqual({ order: 'ordered', deposit: 'ordered', paid: '0.00' });
    const { rows } = await sql.query(`select state from refund where source_id = $1`, [twice.applicationId]);
    expect(rows).toEqual([{ state: 'void' }, { state: 'void' }]);
    const owed = await expected('丁方', '1.00');
    const paid = await named('丁方', '5.00', owed.id);
    const due = await sql.query(`select id from refund where source_id = $1`, [owed.applicationId]);
    expect((await desk.post('/api/funds/batches', { refundIds: [due.rows[0].id] })).status).toBe(201);
    expect(await refusals(paid)).toEqual([409, expect.stringContaining('付款批次')]);
    const receipted = await named('戊', '18.00', (await expected('戊', '18.00')).id);
    await desk.post('/api/funds/receipts', { bankLineId: receipted });
    expect(await refusals(receipted)).toEqual([409, expect.stringContaining('收据')]);
    const order = await expected('己', '19.00');
    const ended = await named('己', '19.00', order.id);
    const fall = { applicationIds: [order.applicationId] };
    await inTx(t, system, (inner) => t.app.get(Deposits).fallDue(inner, fall, { event: 'lost' }));
    expect((await refusals(ended))[0]).toBe(409);
    const [buyer] = await t.app
      .get(Database)
      .reader.query<{ id: string; name: string }[]>(`select id, name from party where kind = 'legalPerson' limit 1`);
    const price = await inTx(t, system, (inner) =>
      t.app.get(PriceOrders).order(inner, {
        ...{ dealId: newId(), listingId: newId(), payerPartyId: buyer!.id, amount: Money.of('20.00') },
        dueBy: new Date(inner.now.getTime() + 86_400_000),
        beneficiaries: [{ partyId: buyer!.id, share: '1' }],
      }),
    );
    const partly = await named(buyer!.name, '8.00', price.id);
    expect((await refusals(partly))[0]).toBe(200);
    await desk.post(`/api/funds/bank-lines/${partly}/match`, { orderId: price.id });
    const whole = await named(buyer!.name, '12.00', price.id);
    expect((await refusals(whole))[0]).toBe(409);
  });

  it('and another’s surplus comes at the same moment: it is waited for, and stands against it', async () => {
    const order = await expected('辛', '22.00');
    const [id, late] = [await arrived('辛', '20.00'), await arrived('辛', '9.00')];
    const match = (line: string) => desk.post(`/api/funds/bank-lines/${line}/match`, { orderId: order.id });
    await match(id);
    const third = await arrived('辛', '3.00');
    await match(third);
    let refused!: Promise<{ status: number; body: any }>;
    await inTx(t, one, async (inner) => {
      await t.app.get(BankLines).match(inner, late, { orderId: order.id });
      // Asked while the surplus is booked and not yet to be seen by others.
      refused = desk.post(`/api/funds/matching/${third}/unmatch`, { reason: '认错了' });
      while (!(await somebodyWaits())) await sleep(10);
    });
    expect(await refused).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect(await stateOf(order.id)).toEqual({ order: 'paid', deposit: 'paid', paid: '32.00' });
  });

  it('a stranger’s money named to him stood before his own: his own names itself anew once both are taken back', async () => {
    const order = await expected('壬', '31.00');
    const wrong = await arrived('壬', '31.00');
    await desk.post(`/api/funds/bank-lines/${wrong}/match`, { orderId: order.id });
    const own = await arrived('壬', '31.00', order.reference);
    const take = (line: string) => desk.post(`/api/funds/matching/${line}/unmatch`, { reason: '不是他缴的' });
    expect((await take(wrong)).body.violations[0].detail).toContain('先撤销那一笔');
    expect((await take(own)).body).toMatchObject({ state: 'suspense', suspenseReason: { code: 'takenBack' } });
    expect((await take(wrong)).body).toMatchObject({ state: 'suspense' });
    expect(await stateOf(order.id)).toEqual({ order: 'ordered', deposit: 'ordered', paid: '0.00' });
    await desk.post(`/api/funds/bank-lines/${own}/match`, { orderId: order.id });
    expect(await stateOf(order.id)).toEqual({ order: 'paid', deposit: 'paid', paid: '31.00' });
    // What named itself and fills the order is no slip of a person's.
    const other = await expected('癸', '32.00');
    const named = await arrived('癸', '32.00', other.reference);
    expect((await take(named)).status).toBe(409);
    // Of money that went out nothing was named.
    const out = await sql.query(`select id from bank_line where direction = 'out' limit 1`);
    if (out.rows[0]) expect((await take(out.rows[0].id)).status).toBe(409);
  });

  it('two officers take the same naming back at once: one reversal', async () => {
    const order = await expected('庚', '21.00');
    const id = await arrived('庚', '21.00');
    await desk.post(`/api/funds/bank-lines/${id}/match`, { orderId: order.id });
    const both = await Promise.all(
      [desk, other].map((who) => who.post(`/api/funds/matching/${id}/unmatch`, { reason: '认错了' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await stateOf(order.id)).toEqual({ order: 'ordered', deposit: 'ordered', paid: '0.00' });
  });
});
