import { randomUUID } from 'node:crypto';
import { Database, systemContext } from '../../src/platform/index.js';
import { SessionProof } from '../../src/trading/index.js';
import { type Answer, type TestApp, testApp } from '../support/app.js';
import { type Bidder, clientOf, type Lot, lotsOf } from '../support/lots.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());
afterEach(async () => {
  // Whatever was tried: every session is the fold of its events, and the events are chained without a gap.
  expect(await t.app.get(SessionProof).verify(systemContext('test'))).toMatchObject({ faults: [] });
});

const one = async (wanted: Parameters<typeof lotsOf>[1] = {}): Promise<Lot> => (await lotsOf(t, wanted)).lots[0]!;
const bid = (lot: Lot, bidder: Bidder | undefined, amount: unknown, key: string = randomUUID()): Promise<Answer> =>
  clientOf(t, bidder!).post(`/api/sessions/${lot.sessionId}/bids`, { amount }, { key });
const view = async (lot: Lot): Promise<any> => (await t.anyone.get(`/api/public/sessions/${lot.sessionId}`)).body;
const stored = ({ sessionId }: Lot): Promise<{ seq: number; amount: string; key: string; number: number }[]> =>
  t.app
    .get(Database)
    .reader.query(
      `select seq, amount, key, number from session_event where session_id = $1 and kind = 'bid' order by seq`,
      [sessionId],
    );
const refusal = (status: number, code: string) => ({
  status,
  body: { code, detail: expect.stringMatching(/[\u4e00-\u9fff]/) },
});

describe('many at once', () => {
  it('50 concurrent bids: gap-free numbers, rising prices on the grid, nothing doubled, every answer is in the database', async () => {
    const lot = await one({ bidders: 50 });
    const answers = await Promise.all(lot.bidders.map((bidder, no) => bid(lot, bidder, `${1000 + no * 10}.00`)));
    const accepted = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(accepted.length).toBeGreaterThan(0);
    for (const { status, body } of answers) if (status !== 201) expect(body.code).toBe('BID_TOO_LOW');
    const rows = await stored(lot);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    for (const [index, { amount }] of rows.entries()) {
      if (index > 0) expect(Number(amount)).toBeGreaterThan(Number(rows[index - 1]!.amount));
      expect((Number(amount) - 1000) % 10).toBe(0);
    }
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const bySeq = accepted.sort((a, b) => a.seq - b.seq);
    expect(bySeq.map(({ seq, amount, bidder }) => ({ seq, amount, bidder }))).toEqual(
      rows.map(({ seq, amount, number }) => ({ seq, amount, bidder: `${number}号` })),
    );
    expect((await view(lot)).standing).toMatchObject({ seq: rows.length, amount: rows.at(-1)!.amount });
  });

  it('all name the same price: the first stands, the others are too low', async () => {
    const lot = await one({ bidders: 20 });
    const answers = await Promise.all(lot.bidders.map((bidder) => bid(lot, bidder, '1000.00')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ body }) => body.code === 'BID_TOO_LOW')).toHaveLength(19);
    expect(await stored(lot)).toHaveLength(1);
  });

  it('bids on many lots at once do not mix', async () => {
    const { lots } = await lotsOf(t, { lots: 8, bidders: 6 });
    const answers = await Promise.all(
      lots.flatMap((lot) => lot.bidders.map((bidder, no) => bid(lot, bidder, `${1000 + no * 10}.00`))),
    );
    const rows = (await Promise.all(lots.map(stored))).flat();
    expect(rows).toHaveLength(answers.filter(({ status }) => status === 201).length);
    for (const lot of lots)
      expect((await stored(lot)).map(({ seq }) => seq)).toEqual((await stored(lot)).map((_, index) => index + 1));
  });
});

describe('the same request again', () => {
  it('gets the first answer, also when it was overtaken meanwhile', async () => {
    const lot = await one();
    const key = randomUUID();
    const first = await bid(lot, lot.bidders[0], '1000.00', key);
    expect(first.status).toBe(201);
    expect((await bid(lot, lot.bidders[1], '1010.00')).status).toBe(201);
    expect((await bid(lot, lot.bidders[0], '1000.00', key)).body).toEqual(first.body);
    expect((await bid(lot, lot.bidders[0], '1000', key)).body).toEqual(first.body);
    expect(await stored(lot)).toHaveLength(2);
  });

  it('five times at once: one bid, five times its answer', async () => {
    const lot = await one();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => bid(lot, lot.bidders[0], '1000.00', key)));
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: answers[0]!.body });
    expect(await stored(lot)).toHaveLength(1);
  });

  it('with another amount is refused; another bidder’s equal key is its own', async () => {
    const lot = await one();
    const key = randomUUID();
    await bid(lot, lot.bidders[0], '1000.00', key);
    expect(await bid(lot, lot.bidders[0], '1010.00', key)).toMatchObject(refusal(409, 'IDEMPOTENCY_KEY_REUSED'));
    expect(await bid(lot, lot.bidders[1], '1010.00', key)).toMatchObject({ status: 201 });
  });

  it('is asked for: no key, no bid', async () => {
    const lot = await one();
    const answer = await clientOf(t, lot.bidders[0]!).post(`/api/sessions/${lot.sessionId}/bids`, {
      amount: '1000.00',
    });
    expect(answer).toMatchObject(refusal(400, 'IDEMPOTENCY_KEY_REQUIRED'));
    expect(await stored(lot)).toHaveLength(0);
  });

  it('gets its first answer after the close too', async () => {
    const lot = await one({ freePeriodMinutes: 2, extensionMinutes: 1 });
    const key = randomUUID();
    const first = await bid(lot, lot.bidders[0], '1000.00', key);
    await t.advance('PT1H');
    expect((await bid(lot, lot.bidders[0], '1000.00', key)).body).toEqual(first.body);
  });
});

describe('what is no bid', () => {
  it.each([
    ['below the reserve (art. 29)', '990.00', 'BID_BELOW_RESERVE', 422],
    ['off the grid', '1005.00', 'BID_OFF_GRID', 422],
    ['a fen off the grid', '1000.01', 'BID_OFF_GRID', 422],
    ['above the largest step', '1060.00', 'BID_TOO_LARGE_STEP', 422],
  ])('%s', async (_, amount, code, status) => {
    const lot = await one({ maxIncrement: '50.00' });
    expect(await bid(lot, lot.bidders[0], amount)).toMatchObject(refusal(status, code));
    expect(await stored(lot)).toHaveLength(0);
  });

  it('the largest step itself is a bid', async () => {
    const lot = await one({ maxIncrement: '50.00' });
    expect((await bid(lot, lot.bidders[0], '1050.00')).status).toBe(201);
    expect((await bid(lot, lot.bidders[1], '1100.00')).status).toBe(201);
    expect(await bid(lot, lot.bidders[0], '1160.00')).toMatchObject(refusal(422, 'BID_TOO_LARGE_STEP'));
  });

  it('not above the standing one, and nobody raises himself', async () => {
    const lot = await one();
    await bid(lot, lot.bidders[0], '1020.00');
    expect(await bid(lot, lot.bidders[1], '1020.00')).toMatchObject(refusal(422, 'BID_TOO_LOW'));
    expect(await bid(lot, lot.bidders[1], '1010.00')).toMatchObject(refusal(422, 'BID_TOO_LOW'));
    expect(await bid(lot, lot.bidders[0], '1030.00')).toMatchObject(refusal(409, 'BID_OWN_STANDING'));
    expect(await stored(lot)).toHaveLength(1);
  });

  it('by somebody who is not qualified for this lot (art. 17), or for another only', async () => {
    const lot = await one();
    const other = await one();
    expect(await bid(lot, other.bidders[0], '1000.00')).toMatchObject(refusal(403, 'NOT_ELIGIBLE'));
    for (const who of ['bidder.one', 'collective.hewan', 'centre.clerk', 'admin', 'supervisor']) {
      const answer = await (
        await t.as(who)
      ).post(`/api/sessions/${lot.sessionId}/bids`, { amount: '1000.00' }, { key: randomUUID() });
      expect(answer).toMatchObject(refusal(403, 'NOT_ELIGIBLE'));
    }
    const nobody = await t.anyone.post(
      `/api/sessions/${lot.sessionId}/bids`,
      { amount: '1000.00' },
      { key: randomUUID() },
    );
    expect(nobody).toMatchObject(refusal(401, 'UNAUTHENTICATED'));
    expect(await stored(lot)).toHaveLength(0);
  });

  it('on a session that is not there', async () => {
    const lot = await one();
    const nowhere = { ...lot, sessionId: '01890000-0000-7000-8000-000000000000' };
    expect(await bid(nowhere, lot.bidders[0], '1000.00')).toMatchObject(refusal(404, 'NOT_FOUND'));
    expect(await bid({ ...lot, sessionId: 'x' }, lot.bidders[0], '1000.00')).toMatchObject(refusal(404, 'NOT_FOUND'));
  });

  it('before the opening', async () => {
    const lot = await one({ state: 'scheduled', opensInMinutes: 60 });
    expect(await bid(lot, lot.bidders[0], '1000.00')).toMatchObject(refusal(409, 'SESSION_NOT_OPEN'));
  });

  it('one refused bid does not harm the others of its moment', async () => {
    const lot = await one({ bidders: 4 });
    const stranger = (await one()).bidders[0];
    const answers = await Promise.all([
      bid(lot, stranger, '1000.00'),
      bid(lot, lot.bidders[0], '5.00'),
      bid(lot, lot.bidders[1], '1000.00'),
      bid({ ...lot, sessionId: '01890000-0000-7000-8000-000000000000' }, lot.bidders[2], '1000.00'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 422, 201, 404]);
  });
});

describe('time (the database’s clock, moved)', () => {
  const row = async ({ sessionId }: Lot): Promise<any> =>
    (await t.app.get(Database).reader.query(`select * from trading_session where id = $1`, [sessionId]))[0];

  it('a bid after the close is too late, whether or not the job has run; the close is the published instant', async () => {
    const lot = await one({ freePeriodMinutes: 10, extensionMinutes: 5 });
    expect((await bid(lot, lot.bidders[0], '1000.00')).status).toBe(201);
    const { closesAt } = await view(lot);
    // Without the job: only the clock is moved.
    await t.app.get(Database).reader.query(`update market_clock set shift = shift + interval '1 hour'`);
    expect(await bid(lot, lot.bidders[1], '1010.00')).toMatchObject(refusal(409, 'SESSION_CLOSED'));
    expect(await view(lot)).toMatchObject({
      state: 'closed',
      closesAt,
      standing: { amount: '1000.00', bidder: '1号' },
    });
    await t.advance('PT1S');
    const after = await row(lot);
    expect(after.state).toBe('closed');
    const [event] = await t.app
      .get(Database)
      .reader.query(`select at from session_event where session_id = $1 and kind = 'closed'`, [lot.sessionId]);
    expect(event.at).toEqual(new Date(closesAt));
    // A second look changes nothing.
    await t.advance('PT1H');
    expect(await row(lot)).toEqual(after);
    expect(await bid(lot, lot.bidders[1], '1010.00')).toMatchObject(refusal(409, 'SESSION_CLOSED'));
  });

  it('a free period without a bid ends unsold', async () => {
    const lot = await one({ freePeriodMinutes: 10 });
    await t.advance('PT10M');
    expect(await view(lot)).toMatchObject({ state: 'unsold', standing: null });
    expect(await bid(lot, lot.bidders[0], '1000.00')).toMatchObject(refusal(409, 'SESSION_CLOSED'));
    expect((await row(lot)).state).toBe('unsold');
  });

  it('a bid in the last span extends the close, and only so often as was published', async () => {
    const lot = await one({ freePeriodMinutes: 10, extensionMinutes: 5, maxExtensions: 1 });
    const first = (await bid(lot, lot.bidders[0], '1000.00')).body;
    // The first bid opens the limited period: the free period's end and one span.
    const opened = await view(lot);
    expect(Date.parse(first.closesAt) - Date.parse(opened.freePeriodEndsAt)).toBe(5 * 60_000);
    expect(first.extended).toBe(false);
    await t.advance('PT12M');
    const second = (await bid(lot, lot.bidders[1], '1010.00')).body;
    expect(second).toMatchObject({ extended: true });
    expect(Date.parse(second.closesAt) - Date.parse(second.at)).toBe(5 * 60_000);
    await t.advance('PT4M');
    const third = (await bid(lot, lot.bidders[0], '1020.00')).body;
    expect(third).toMatchObject({ extended: false, closesAt: second.closesAt });
    await t.advance('PT1M');
    expect(await bid(lot, lot.bidders[1], '1030.00')).toMatchObject(refusal(409, 'SESSION_CLOSED'));
    expect(await view(lot)).toMatchObject({ state: 'closed', extensions: 1, standing: { amount: '1020.00' } });
  });

  it('an answer carries the database’s time', async () => {
    const lot = await one();
    const before = Date.parse((await t.anyone.get('/api/time')).body.now);
    const { at } = (await bid(lot, lot.bidders[0], '1000.00')).body;
    const after = Date.parse((await t.anyone.get('/api/time')).body.now);
    expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(at)).toBeLessThanOrEqual(after);
  });
});

describe('art. 26: suspension', () => {
  const act = async (lot: Lot, action: string, body: object): Promise<Answer> => {
    const director = await t.as('centre.director');
    const { version } = (await director.get(`/api/listings/${lot.listingId}`)).body;
    return director.post(`/api/listings/${lot.listingId}/${action}`, body, { ifMatch: version });
  };
  const suspend = async (lot: Lot) =>
    act(lot, 'suspend', {
      ground: 1,
      evidenceFileId: await (await t.as('centre.director')).upload(),
      until: '2030-12-31',
      reason: '收到权属异议',
    });
  const restart = async (lot: Lot) =>
    act(lot, 'restart', {
      applicantPartyId: lot.bidders[0]!.partyId,
      interest: '本场竞买人',
      causeGone: true,
      evidenceFileId: await (await t.as('centre.director')).upload(),
      reason: '异议已查明',
    });

  it.each([
    ['more time was left than a span: that time', 'PT2M', 60, 5],
    ['less: a whole span', 'PT8M', 9, 5],
  ])('freezes the session at once and gives back the larger; %s', async (_, wait, free, span) => {
    const lot = await one({ freePeriodMinutes: free, extensionMinutes: span, opensInMinutes: 0 });
    expect((await bid(lot, lot.bidders[0], '1000.00')).status).toBe(201);
    const before = await view(lot);
    await t.advance(wait);
    expect(await suspend(lot)).toMatchObject({ status: 200 });
    expect(await bid(lot, lot.bidders[1], '1010.00')).toMatchObject(refusal(409, 'SESSION_SUSPENDED'));
    expect(await view(lot)).toMatchObject({ state: 'suspended', standing: { amount: '1000.00' } });
    // Time goes by over its close: it is frozen.
    await t.advance('P2D');
    expect(await view(lot)).toMatchObject({ state: 'suspended' });
    expect(await restart(lot)).toMatchObject({ status: 200 });
    const after = await view(lot);
    expect(after).toMatchObject({ state: 'open', standing: { amount: '1000.00' } });
    const [{ at: suspendedAt }, { at: restartedAt }] = await t.app
      .get(Database)
      .reader.query(
        `select at from session_event where session_id = $1 and kind in ('suspended', 'restarted') order by seq`,
        [lot.sessionId],
      );
    const left = Date.parse(before.closesAt) - suspendedAt.getTime();
    expect(Date.parse(after.closesAt) - restartedAt.getTime()).toBe(Math.max(left, span * 60_000));
    expect((await bid(lot, lot.bidders[1], '1010.00')).status).toBe(201);
  });
});

describe('art. 14, 35: agreement', () => {
  const agreed = () => one({ mode: 'agreement', bidders: 1 });
  const record = async (lot: Lot, amount: string, who = 'centre.clerk', version?: number): Promise<Answer> =>
    (await t.as(who)).post(
      `/api/sessions/${lot.sessionId}/agreement`,
      { amount },
      { ifMatch: version ?? (await view(lot)).version },
    );
  const transferee = async (lot: Lot, amount: string): Promise<Answer> =>
    clientOf(t, lot.bidders[0]!).post(
      `/api/sessions/${lot.sessionId}/confirm`,
      { amount },
      { ifMatch: (await view(lot)).version },
    );
  const transferor = async (lot: Lot, amount: string): Promise<Answer> => {
    const [{ username }] = await t.app
      .get(Database)
      .reader.query(`select a.username from listing l join account a on a.party_id = l.lead_party_id where l.id = $1`, [
        lot.listingId,
      ]);
    return (await t.as(username)).post(
      `/api/sessions/${lot.sessionId}/confirm`,
      { amount },
      { ifMatch: (await view(lot)).version },
    );
  };

  it('below the reserve is refused, and by whom it is not', async () => {
    const lot = await agreed();
    expect(await record(lot, '999.99')).toMatchObject(refusal(422, 'BID_BELOW_RESERVE'));
    expect((await record(lot, '1000.00', 'supervisor')).status).toBe(403);
    expect((await record(lot, '1000.00', 'bidder.one')).status).toBe(403);
    expect(await bid(lot, lot.bidders[0], '1000.00')).toMatchObject(refusal(422, 'METHOD_NOT_ALLOWED'));
  });

  it('one side’s yes is no deal; both are; a changed price is confirmed again', async () => {
    const lot = await agreed();
    expect(await transferee(lot, '1000.00')).toMatchObject(refusal(409, 'CONFLICT'));
    expect((await record(lot, '1000.00')).status).toBeLessThan(300);
    expect((await transferee(lot, '1000.00')).status).toBeLessThan(300);
    expect(await view(lot)).toMatchObject({
      state: 'open',
      agreement: { transfereeConfirmed: true, transferorConfirmed: false },
    });
    expect((await record(lot, '1200.00')).status).toBeLessThan(300);
    expect(await view(lot)).toMatchObject({ agreement: { amount: '1200.00', transfereeConfirmed: false } });
    expect(await transferor(lot, '1000.00')).toMatchObject(refusal(409, 'CONFLICT'));
    expect((await transferor(lot, '1200.00')).status).toBeLessThan(300);
    expect(
      (
        await (
          await t.as('bidder.one')
        ).post(`/api/sessions/${lot.sessionId}/confirm`, { amount: '1200.00' }, { ifMatch: (await view(lot)).version })
      ).status,
    ).toBeGreaterThanOrEqual(403);
    expect(await view(lot)).toMatchObject({ state: 'open' });
    const last = await transferee(lot, '1200.00');
    expect(last.status).toBeLessThan(300);
    expect(await view(lot)).toMatchObject({ state: 'agreed', agreement: { amount: '1200.00' } });
  });
});

describe('the database itself', () => {
  it('keeps an event with its session: none of a session that is not there, and no session goes', async () => {
    const lot = await one();
    expect(await bid(lot, lot.bidders[0], '1000.00')).toMatchObject({ status: 201 });
    const sql = t.app.get(Database).reader;
    const copy = `insert into session_event(session_id, seq, kind, at, hash)
      select x, 99, 'suspended', clock_timestamp(), hash from session_event, unnest($1::uuid[]) x where session_id = $2`;
    const stranger = randomUUID();
    await expect(sql.query(copy, [[lot.sessionId, stranger], lot.sessionId])).rejects.toMatchObject({ code: '23503' });
    await expect(sql.query(copy, [[stranger], lot.sessionId])).rejects.toMatchObject({ code: '23503' });
    const gone = `delete from trading_session where id = $1`;
    await expect(sql.query(gone, [lot.sessionId])).rejects.toMatchObject({ code: '23001' });
    await expect(sql.query(`truncate trading_session cascade`)).rejects.toMatchObject({ code: '23001' });
    expect(await stored(lot)).toHaveLength(1);
  });
});
