import { randomUUID } from 'node:crypto';
import { Database } from '../../src/platform/index.js';
import { type Answer, type TestApp, testApp } from '../support/app.js';
import { type Bidder, clientOf, type Lot, lotsOf, secondApp, Watcher } from '../support/lots.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());

const one = async (wanted: Parameters<typeof lotsOf>[1] = {}): Promise<Lot> => (await lotsOf(t, wanted)).lots[0]!;
const bid = (lot: Lot, bidder: Bidder | undefined, amount: unknown, base = t.base): Promise<Answer> =>
  clientOf({ base }, bidder!).post(`/api/sessions/${lot.sessionId}/bids`, { amount }, { key: randomUUID() });
const written = async ({ sessionId }: Lot): Promise<number> =>
  (
    await t.app
      .get(Database)
      .reader.query(`select count(*)::int as n from session_event where session_id = $1`, [sessionId])
  )[0].n;

it('every answer has the same security headers, the first and the later ones', async () => {
  const other = await secondApp(t);
  try {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => fetch(`${other.base}/api/time`)));
    for (const answer of [first!, second!, third!]) {
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect([...answer.headers.keys()].sort()).toEqual([...first!.headers.keys()].sort());
    }
  } finally {
    await other.close();
  }
});

describe('bad input to a bid', () => {
  let lot: Lot;
  beforeAll(async () => {
    lot = await one();
  });
  afterAll(async () => {
    expect(await written(lot)).toBe(0);
  });

  it.each([
    ['digits in full width', '１０００'],
    ['an exponent', '1e9'],
    ['negative', '-5'],
    ['three places', '1000.001'],
    ['26 digits', '1'.repeat(26)],
    ['a number and not a string', 1000],
    ['zero', '0.00'],
    ['nothing', ''],
    ['null', null],
    ['a list', ['1000.00']],
    ['an object', { amount: '1000.00' }],
    ['with a space', ' 1000.00'],
    ['with a line feed', '1000.00\n'],
    ['with thousands', '1,000.00'],
    ['with a sign', '+1000.00'],
    ['hexadecimal', '0x3e8'],
    ['not a number', 'NaN'],
    ['infinite', 'Infinity'],
    ['Arabic digits', '١٠٠٠'],
    ['in words', '壹仟元'],
    ['with a zero byte', '1000.00\u0000'],
  ])('%s is refused in Chinese', async (_, amount) => {
    const answer = await bid(lot, lot.bidders[0], amount);
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body.detail).toMatch(/[\u4e00-\u9fff]/);
    expect(answer.body.violations[0]).toMatchObject({
      field: 'amount',
      detail: expect.stringMatching(/[\u4e00-\u9fff]/),
    });
  });

  const raw = (body: string): Promise<Answer> =>
    clientOf(t, lot.bidders[0]!).post(`/api/sessions/${lot.sessionId}/bids`, body, { key: randomUUID() });

  it.each([
    ['an unknown field', '{"amount":"1000.00","bidder":"2号"}', 422],
    ['no amount', '{}', 422],
    ['a list', '["1000.00"]', 422],
    ['a bare string', '"1000.00"', 422],
    ['null', 'null', 422],
    ['broken JSON', '{"amount":"1000.00"', 400],
    ['a poisoned prototype', '{"amount":"1000.00","__proto__":{"x":1}}', 400],
  ])('%s as the body', async (_, body, status) => {
    const answer = await raw(body);
    expect(answer.status).toBe(status);
    expect(answer.body.detail).toMatch(/[\u4e00-\u9fff]/);
  });

  it.each([
    ['too short', 'k'],
    ['too long', 'k'.repeat(200)],
    ['with a space', 'one two three'],
  ])('a key %s', async (_, key) => {
    const answer = await clientOf(t, lot.bidders[0]!).post(
      `/api/sessions/${lot.sessionId}/bids`,
      { amount: '1000.00' },
      { key },
    );
    expect(answer).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
  });

  it('the largest amount that can be written is refused: no book could hold its total; the page stands', async () => {
    const high = await one({ increment: '0.01' });
    const refused = await bid(high, high.bidders[0], '9999999999999999.99');
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION', detail: expect.stringContaining('超出') },
    });
    expect(await bid(high, high.bidders[0], '100000000000000.00')).toMatchObject({ status: 201 });
    expect((await bid(high, high.bidders[1], '100000000000000.00')).body.code).toBe('BID_TOO_LOW');
    expect((await t.anyone.get(`/api/public/sessions/${high.sessionId}`)).status).toBe(200);
  });
});

describe('watching', () => {
  it('a bid reaches a watcher within a second, under a bidder number only', async () => {
    const lot = await one();
    const watcher = await Watcher.open(t.base, lot.sessionId);
    try {
      const { body } = await bid(lot, lot.bidders[0], '1000.00');
      const answeredAt = performance.now();
      const [event] = await watcher.until(1);
      expect(event!.at - answeredAt).toBeLessThan(1000);
      expect(event).toMatchObject({
        id: '1',
        type: 'bid',
        data: { seq: 1, bidder: '1号', amount: '1000.00', at: body.at, closesAt: body.closesAt },
      });
      expect(Object.keys(event!.data).sort()).toEqual(['amount', 'at', 'bidder', 'closesAt', 'extended', 'seq']);
    } finally {
      watcher.close();
    }
  });

  it('who reconnects with Last-Event-ID gets exactly what was missed, then what comes', async () => {
    const lot = await one();
    const first = await Watcher.open(t.base, lot.sessionId);
    await bid(lot, lot.bidders[0], '1000.00');
    await first.until(1);
    first.close();
    await bid(lot, lot.bidders[1], '1010.00');
    await bid(lot, lot.bidders[0], '1020.00');
    const again = await Watcher.open(t.base, lot.sessionId, { 'last-event-id': '1' });
    try {
      await again.until(2);
      await bid(lot, lot.bidders[1], '1030.00');
      expect((await again.until(3)).map(({ id }) => id)).toEqual(['2', '3', '4']);
    } finally {
      again.close();
    }
  });

  it('nobody misses or gets twice anything, however he joins while bids come', async () => {
    const lot = await one({ bidders: 2 });
    const watchers: Watcher[] = [await Watcher.open(t.base, lot.sessionId)];
    for (let no = 0; no < 20; no++) {
      expect((await bid(lot, lot.bidders[no % 2], `${1000 + no * 10}.00`)).status).toBe(201);
      if (no % 5 === 0) watchers.push(await Watcher.open(t.base, lot.sessionId, { 'last-event-id': '0' }));
    }
    const all = Array.from({ length: 20 }, (_, no) => String(no + 1));
    for (const watcher of watchers) {
      expect((await watcher.until(20)).map(({ id }) => id)).toEqual(all);
      watcher.close();
    }
  });

  it('two processes on one database tell each other, and order one session together', async () => {
    const other = await secondApp(t);
    const lot = await one({ bidders: 20 });
    const here = await Watcher.open(t.base, lot.sessionId);
    const there = await Watcher.open(other.base, lot.sessionId);
    try {
      const { body } = await bid(lot, lot.bidders[0], '1000.00', other.base);
      const answeredAt = performance.now();
      expect((await here.until(1))[0]).toMatchObject({ data: { seq: 1, at: body.at } });
      expect(here.seen[0]!.at - answeredAt).toBeLessThan(1000);
      const answers = await Promise.all(
        lot.bidders
          .slice(1)
          .map((bidder, no) => bid(lot, bidder, `${1010 + no * 10}.00`, no % 2 ? other.base : t.base)),
      );
      const count = 1 + answers.filter(({ status }) => status === 201).length;
      expect(await written(lot)).toBe(count);
      const ids = Array.from({ length: count }, (_, no) => String(no + 1));
      for (const watcher of [here, there]) expect((await watcher.until(count)).map(({ id }) => id)).toEqual(ids);
      // The same key to both at once is one bid.
      const key = randomUUID();
      const amount = '9000.00';
      const twins = await Promise.all(
        [t.base, other.base, t.base, other.base].map((base) =>
          clientOf({ base }, lot.bidders[0]!).post(`/api/sessions/${lot.sessionId}/bids`, { amount }, { key }),
        ),
      );
      for (const twin of twins) expect(twin).toMatchObject({ status: 201, body: twins[0]!.body });
      expect(await written(lot)).toBe(count + 1);
    } finally {
      here.close();
      there.close();
      await other.close();
    }
  });

  it('of a session that is not there answers 404', async () => {
    const answer = await t.anyone.get('/api/public/sessions/01890000-0000-7000-8000-000000000000/events');
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('art. 17: who bids is a secret', () => {
  it('no answer to anybody names an applicant, an account or how many may bid', async () => {
    const lot = await one();
    for (const [no, bidder] of lot.bidders.entries()) await bid(lot, bidder, `${1000 + no * 10}.00`);
    const watcher = await Watcher.open(t.base, lot.sessionId, { 'last-event-id': '0' });
    await watcher.until(3);
    watcher.close();
    const texts = [JSON.stringify(watcher.seen)];
    for (const who of [
      'anyone',
      'centre.clerk',
      'centre.director',
      'supervisor',
      'bidder.one',
      'station.wulanmulun',
      'centre.treasurer',
    ]) {
      const client = who === 'anyone' ? t.anyone : await t.as(who);
      const paths = [
        `/api/public/sessions/${lot.sessionId}`,
        `/api/sessions/${lot.sessionId}`,
        `/api/sessions?listingId=${lot.listingId}`,
      ];
      for (const path of paths) {
        const { status, body } = await client.get(path);
        if (who === 'anyone' && !path.includes('public')) expect(status).toBe(401);
        else expect([200, 403, 404]).toContain(status);
        texts.push(JSON.stringify(body));
      }
    }
    const applications = await t.app
      .get(Database)
      .reader.query(`select id, number from application where listing_id = $1`, [lot.listingId]);
    const secrets = [
      ...lot.bidders.flatMap(({ accountId, partyId, username }) => [accountId, partyId, username]),
      ...applications.flatMap(({ id, number }: any) => [id, number]),
      'qualified',
    ];
    for (const text of texts) for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it('the bidder sees its own number and where it stands', async () => {
    const lot = await one();
    await bid(lot, lot.bidders[1], '1000.00');
    const me = async (bidder: Bidder) => (await clientOf(t, bidder).get(`/api/sessions/${lot.sessionId}`)).body.me;
    expect(await me(lot.bidders[1]!)).toMatchObject({ bidderNumber: 2, eligible: true, leading: true });
    expect(await me(lot.bidders[0]!)).toMatchObject({ bidderNumber: 1, eligible: true, leading: false });
    expect((await t.anyone.get(`/api/public/sessions/${lot.sessionId}`)).body.me).toBeNull();
  });
});
