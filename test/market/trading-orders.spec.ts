import { randomUUID } from 'node:crypto';
import { Database, systemContext } from '../../src/platform/index.js';
import { SessionBars, SessionProof } from '../../src/trading/index.js';
import { type Answer, type TestApp, testApp } from '../support/app.js';
import { type Bidder, clientOf, type Lot, lotsOf, Watcher } from '../support/lots.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());
afterEach(async () => {
  expect(await t.app.get(SessionProof).verify(systemContext('test'))).toMatchObject({ faults: [] });
});

const one = async (wanted: Parameters<typeof lotsOf>[1] = {}): Promise<Lot> => (await lotsOf(t, wanted)).lots[0]!;
const post = (lot: Lot, who: Bidder | undefined, what: string, body: object = {}, key: string = randomUUID()) =>
  clientOf(t, who!).post(`/api/sessions/${lot.sessionId}/${what}`, body, { key });
const bid = (lot: Lot, who: Bidder | undefined, amount: string): Promise<Answer> => post(lot, who, 'bids', { amount });
const order = (lot: Lot, who: Bidder | undefined, maximum: string, key?: string): Promise<Answer> =>
  post(lot, who, 'orders', { maximum }, key);
const view = async (lot: Lot, who?: Bidder): Promise<any> =>
  who
    ? (await clientOf(t, who).get(`/api/sessions/${lot.sessionId}`)).body
    : (await t.anyone.get(`/api/public/sessions/${lot.sessionId}`)).body;
const query = (sql: string, values: unknown[]): Promise<any[]> => t.app.get(Database).reader.query(sql, values);
const bids = async ({ sessionId }: Lot): Promise<[number, string, string][]> =>
  (
    await query(`select number, amount, made_by from session_event where session_id = $1 order by seq`, [sessionId])
  ).map(({ number, amount, made_by }) => [number, amount, made_by]);
const rank = ({ sessionId }: Lot, who: Bidder | undefined, priority: number) =>
  query(`update session_account set priority_rank = $3 where session_id = $1 and account_id = $2`, [
    sessionId,
    who!.accountId,
    priority,
  ]);

describe('standing orders through the desk (trading.md)', () => {
  it('two meet: the higher has it one increment above the lower; the same key gets the same answer', async () => {
    const lot = await one();
    const key = randomUUID();
    const first = await order(lot, lot.bidders[0], '1100.00', key);
    expect(first).toMatchObject({ status: 201, body: { no: 1, maximum: '1100.00' } });
    expect((await order(lot, lot.bidders[1], '1200.00')).status).toBe(201);
    expect((await order(lot, lot.bidders[0], '1100.00', key)).body).toEqual(first.body);
    expect(await order(lot, lot.bidders[0], '1300.00', key)).toMatchObject({
      body: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
    expect(await bids(lot)).toEqual([
      [1, '1000.00', 'order'],
      [2, '1010.00', 'order'],
      [1, '1100.00', 'order'],
      [2, '1110.00', 'order'],
    ]);
  });

  it('a hundred things at once on one lot: the book holds, and the highest maximum stands', async () => {
    const lot = await one({ bidders: 20 });
    await Promise.all(
      lot.bidders.flatMap((who, no) => [
        order(lot, who, `${2000 + no * 10}.00`),
        bid(lot, who, `${1000 + no * 10}.00`),
        no % 5 === 0 ? post(lot, who, 'orders/withdraw') : order(lot, who, `${2000 + no * 10}.00`),
      ]),
    );
    const { standing } = await view(lot);
    expect(standing.bidder).toBe('20号');
    expect(Number(standing.amount)).toBeLessThanOrEqual(2190);
  });

  it('its maximum is nobody’s but the owner’s: not in views, events, the database, the audit log', async () => {
    const lot = await one();
    const watcher = await Watcher.open(t.base, lot.sessionId, { 'last-event-id': '0' });
    await order(lot, lot.bidders[0], '77770.00');
    await bid(lot, lot.bidders[1], '1050.00');
    const told = JSON.stringify(await watcher.until(3));
    watcher.close();
    const clerk = (await (await t.as('centre.clerk')).get(`/api/sessions/${lot.sessionId}`)).body;
    const supervisor = (await (await t.as('supervisor')).get(`/api/sessions/${lot.sessionId}`)).body;
    const stored = [
      await query(`select * from session_order where session_id = $1`, [lot.sessionId]),
      await query(`select * from session_event where session_id = $1`, [lot.sessionId]),
      await query(`select * from trading_session where id = $1`, [lot.sessionId]),
      await query(`select * from audit_log where root_id = $1`, [lot.sessionId]),
    ];
    const others = [told, clerk, supervisor, await view(lot), await view(lot, lot.bidders[1]), stored];
    expect(JSON.stringify(others)).not.toContain('77770');
    // Nor that it was an order: there may be more behind it.
    expect(told).not.toContain('order');
    expect((await view(lot, lot.bidders[0])).me.order).toMatchObject({ maximum: '77770.00' });
  });

  it('leaving, lowering and taking back move no public number', async () => {
    const lot = await one();
    await order(lot, lot.bidders[0], '1100.00');
    const before = await view(lot);
    await order(lot, lot.bidders[0], '1200.00');
    await order(lot, lot.bidders[0], '1050.00');
    expect(await post(lot, lot.bidders[0], 'orders/withdraw')).toMatchObject({ status: 200, body: { maximum: null } });
    expect({ ...(await view(lot)), serverTime: 0 }).toEqual({ ...before, serverTime: 0 });
    expect(await post(lot, lot.bidders[0], 'orders/withdraw')).toMatchObject({ body: { code: 'ORDER_NONE' } });
  });

  it.each([
    ['three places', '1000.001'],
    ['negative', '-1000.00'],
    ['astronomical', '9'.repeat(40)],
    ['full-width digits', '１０００．００'],
    ['exponent', '1e4'],
  ])('bad input: %s, in an order, a bid, a match', async (_, amount) => {
    const lot = await one();
    for (const [what, body] of [
      ['orders', { maximum: amount }],
      ['bids', { amount }],
      ['matches', { amount }],
    ] as const) {
      expect(await post(lot, lot.bidders[0], what, body)).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    }
    expect(await bids(lot)).toEqual([]);
  });

  it('of a bidder of another lot: refused', async () => {
    const lot = await one();
    const other = await one();
    expect(await order(lot, other.bidders[0], '1100.00')).toMatchObject({
      status: 403,
      body: { code: 'NOT_ELIGIBLE' },
    });
  });
});

describe('art. 29: matching inside the session', () => {
  it('a holder takes the standing price, a standing order answers it; without proof it is refused', async () => {
    const lot = await one();
    const [holder, rival, plain] = lot.bidders;
    await rank(lot, holder, 1);
    await order(lot, rival, '1020.00');
    expect(await post(lot, plain, 'matches', { amount: '1000.00' })).toMatchObject({
      body: { code: 'PRIORITY_NOT_PROVEN', article: '29' },
    });
    expect((await view(lot, holder)).me).toMatchObject({ priorityRank: 1, mayMatch: true });
    expect(await post(lot, holder, 'matches', { amount: '1000.00' })).toMatchObject({
      status: 201,
      body: { match: true, amount: '1000.00' },
    });
    expect(await post(lot, holder, 'matches', { amount: '1000.00' })).toMatchObject({
      body: { code: 'MATCH_PRICE_MOVED' },
    });
    expect(await bids(lot)).toEqual([
      [2, '1000.00', 'order'],
      [1, '1000.00', 'match'],
      [2, '1010.00', 'order'],
    ]);
  });
});

describe('art. 20, 32: eligibility that ends in mid-session', () => {
  it('bids are refused with the reason, the standing order falls silent and can be taken back', async () => {
    const lot = await one();
    const [out, rival] = lot.bidders;
    await order(lot, out, '1500.00');
    await t.app
      .get(Database)
      .transaction(systemContext('test'), (ctx) => t.app.get(SessionBars).party(ctx, out!.partyId, '已列入失信名单'));
    expect((await bid(lot, rival, '1010.00')).status).toBe(201);
    expect((await view(lot)).standing).toMatchObject({ bidder: '2号', amount: '1010.00' });
    expect(await bid(lot, out, '1020.00')).toMatchObject({ status: 403, body: { detail: '已列入失信名单' } });
    expect(await order(lot, out, '1600.00')).toMatchObject({ status: 403 });
    expect((await view(lot, out)).me).toMatchObject({ eligible: false, barred: '已列入失信名单' });
    expect((await post(lot, out, 'orders/withdraw')).status).toBe(200);
  });
});
