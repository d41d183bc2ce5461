import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../support/app.js';
import { ok } from '../support/trade.js';
import { bid, eventsOf, interrupt, marketNow, opened, planned, proof, view, Watcher } from '../support/trading.js';

const everybody = ['bidder.one', 'bidder.two', 'bidder.three', 'bidder.four', 'bidder.five'];
const minutes = (from: Date | string, n: number): Date => new Date(new Date(from).getTime() + n * 60_000);

describe('online ascending bidding (art. 14; trading.md)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterEach(async () => {
    expect((await proof(app)).faults).toEqual([]);
  });
  afterAll(() => app?.close());

  it('starts at the announced instant, takes bids under a number only, and closes by time', async () => {
    const { listing, id } = await planned(app, ['bidder.one', 'bidder.two'], { extensionMinutes: 5 });
    const one = await app.as('bidder.one');
    const two = await app.as('bidder.two');
    expect(await bid(one, id, '500.00')).toMatchObject({ status: 409, body: { code: 'SESSION_NOT_OPEN' } });
    expect(await view(app, id)).toMatchObject({
      state: 'scheduled',
      standing: null,
      me: null,
      seq: 0,
      nextMinimum: '500.00',
    });

    await app.advance(new Date(listing.trade.opensAt));
    const mine = ok(await one.get(`/api/sessions/${id}`));
    expect(mine).toMatchObject({
      state: 'open',
      reserve: '500.00',
      increment: '10.00',
      me: { eligible: true, leading: false },
    });
    expect([1, 2]).toContain(mine.me.bidderNumber);

    const first = await bid(one, id, '500.00');
    expect(first).toMatchObject({
      status: 201,
      body: { seq: 1, amount: '500.00', bidder: `${mine.me.bidderNumber}号` },
    });
    const second = await bid(two, id, '540.00');
    expect(second).toMatchObject({ status: 201, body: { seq: 2, amount: '540.00' } });
    const shown = await view(app, id);
    expect(shown).toMatchObject({ seq: 2, nextMinimum: '550.00', me: null, standing: { seq: 2, amount: '540.00' } });
    expect(JSON.stringify(shown)).not.toMatch(/示范种植|qualified|application/);
    expect(ok(await two.get(`/api/sessions/${id}`)).me).toMatchObject({ leading: true });
    // The clerk's day: how many there are is his who reviewed them, while the session runs.
    const dayOf = async (name: string, query = '') => (await app.as(name)).get(`/api/sessions/day${query}`);
    const line = { listing: { id: listing.id }, state: 'open', standing: '540.00', bids: 2, qualified: 2 };
    expect(ok(await dayOf('centre.clerk'))).toMatchObject([line]);
    expect(ok(await dayOf('supervisor'))).toMatchObject([{ ...line, qualified: null }]);
    expect((await dayOf('bidder.one')).status).toBe(403);
    expect((await dayOf('centre.clerk', '?day=2026-02-30')).body.code).toBe('VALIDATION');
    expect(ok(await dayOf('centre.clerk', '?day=2020-01-01'))).toEqual([]);

    // Time alone decides: nothing has run between the last look and this bid.
    await app.advance(new Date(shown.closesAt));
    expect(await bid(one, id, '550.00')).toMatchObject({ status: 409, body: { code: 'SESSION_CLOSED' } });
    expect(await view(app, id)).toMatchObject({ state: 'closed', standing: { amount: '540.00' } });
    const events = await eventsOf(app, id);
    expect(events.map(({ kind }) => kind)).toEqual(['bid', 'bid', 'closed']);
    expect(events[2].at).toEqual(new Date(shown.closesAt));
    const after = ok(await (await app.as('centre.clerk')).get(`/api/listings/${listing.id}`));
    expect(after).toMatchObject({ state: 'resultNotice', dealId: expect.any(String) });
    expect(ok(await dayOf('supervisor'))).toMatchObject([{ state: 'closed', qualified: 2 }]);
  });

  it('refuses each wrong bid with its own code, and writes nothing', async () => {
    const { id } = await opened(app, ['bidder.one', 'bidder.two'], { increment: '10.00', maxIncrement: '50.00' });
    const one = await app.as('bidder.one');
    const two = await app.as('bidder.two');
    const refused = async (who: typeof one, amount: string): Promise<unknown[]> => {
      const { status, body } = await bid(who, id, amount);
      return [status, body.code];
    };
    expect(await refused(one, '499.99')).toEqual([422, 'BID_BELOW_RESERVE']);
    expect(await refused(one, '505.00')).toEqual([422, 'BID_OFF_GRID']);
    expect(await refused(one, '560.00')).toEqual([422, 'BID_TOO_LARGE_STEP']);
    expect(await refused(await app.as('bidder.three'), '500.00')).toEqual([403, 'NOT_ELIGIBLE']);
    expect(await refused(await app.as('centre.clerk'), '500.00')).toEqual([403, 'NOT_ELIGIBLE']);
    expect(ok(await bid(one, id, '500.00')).seq).toBe(1);
    expect(await refused(one, '510.00')).toEqual([409, 'BID_OWN_STANDING']);
    expect(await refused(two, '500.00')).toEqual([422, 'BID_TOO_LOW']);
    expect(await refused(two, '509.99')).toEqual([422, 'BID_TOO_LOW']);
    expect(await refused(two, '9990.00')).toEqual([422, 'BID_TOO_LARGE_STEP']);
    expect((await eventsOf(app, id)).length).toBe(1);
    expect(
      (await app.anyone.post(`/api/sessions/${id}/bids`, { amount: '510.00' }, { key: randomUUID() })).status,
    ).toBe(401);
    const nowhere = '00000000-0000-7000-8000-000000000000';
    expect(await bid(two, nowhere, '510.00')).toMatchObject({ status: 404 });
    expect((await app.anyone.get(`/api/public/sessions/${nowhere}`)).status).toBe(404);
    expect((await app.anyone.get(`/api/public/sessions/${nowhere}/events`)).status).toBe(404);
  });

  it.each([
    ['full-width digits', '\uff15\uff11\uff10.00'],
    ['Chinese figures', '伍佰壹拾'],
    ['an exponent', '5.1e2'],
    ['three places', '510.001'],
    ['a thousands comma', '1,510.00'],
    ['a sign', '+510.00'],
    ['a negative', '-510.00'],
    ['zero', '0.00'],
    ['nothing', ''],
    ['blanks', ' 510.00 '],
    ['a line end', '510.00\n'],
    ['not a number', 'NaN'],
    ['seventeen digits', '10000000000000000.00'],
    ['a JSON number', 510],
    ['an object', { $gt: '0' }],
    ['a list', ['510.00']],
    ['null', null],
  ])('refuses an amount as %s', async (_, amount) => {
    const { items } = ok(await (await app.as('centre.clerk')).get('/api/sessions'));
    const answer = await bid(await app.as('bidder.one'), items[0].id, amount);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION', violations: [expect.objectContaining({ field: 'amount' })] },
    });
    expect(JSON.stringify(answer.body)).toMatch(/金额/);
  });

  it('refuses a price whose total no book could hold, where no largest step was published', async () => {
    const { id } = await opened(app, ['bidder.one', 'bidder.two']);
    const one = await app.as('bidder.one');
    expect(await bid(one, id, '9999999999999990.00')).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    expect(ok(await bid(one, id, '1000000.00')).seq).toBe(1);
    expect(await app.anyone.get(`/api/public/sessions/${id}`)).toMatchObject({
      status: 200,
      body: { nextMinimum: '1000010.00' },
    });
  });

  it('asks for a key, answers a repeat with the first answer, and refuses the key for another amount', async () => {
    const { id } = await opened(app, ['bidder.one', 'bidder.two']);
    const one = await app.as('bidder.one');
    const two = await app.as('bidder.two');
    expect(await one.post(`/api/sessions/${id}/bids`, { amount: '500.00' })).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY_KEY_REQUIRED' },
    });
    expect((await one.post(`/api/sessions/${id}/bids`, { amount: '500.00' }, { key: 'short' })).status).toBe(422);
    const key = randomUUID();
    const repeats = await Promise.all(Array.from({ length: 8 }, () => bid(one, id, '500.00', key)));
    expect(new Set(repeats.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(repeats[0]).toMatchObject({ status: 201, body: { seq: 1 } });
    ok(await bid(two, id, '510.00'));
    // Long overtaken, and still the first answer.
    expect((await bid(one, id, '500.00', key)).body).toEqual(repeats[0]!.body);
    expect(await bid(one, id, '520.00', key)).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    // A key belongs to whoever sent it.
    expect(await bid(one, id, '520.00')).toMatchObject({ status: 201, body: { seq: 3 } });
    expect(await bid(two, id, '530.00', key)).toMatchObject({ status: 201, body: { seq: 4 } });
    // A refused bid left no trace: its key may be used again.
    const again = randomUUID();
    expect((await bid(one, id, '535.00', again)).status).toBe(422);
    expect(await bid(one, id, '540.00', again)).toMatchObject({ status: 201, body: { seq: 5 } });
    expect(await eventsOf(app, id)).toHaveLength(5);
  });

  it('keeps a gap-free, strictly rising order when fifty bids come at once', async () => {
    const { id } = await opened(app, everybody);
    const clients = await Promise.all(everybody.map((name) => app.as(name)));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => bid(clients[n % 5]!, id, `${500 + n * 10}.00`)),
    );
    const accepted = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    for (const { status, body } of answers) {
      if (status !== 201) expect(['BID_TOO_LOW', 'BID_OWN_STANDING']).toContain(body.code);
    }
    const events = await eventsOf(app, id);
    expect(accepted.length).toBe(events.length);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    for (const [index, event] of events.entries()) {
      const before = events[index - 1];
      if (before) expect(Number(event.amount)).toBeGreaterThan(Number(before.amount));
      if (before) expect(event.number).not.toBe(before.number);
    }
    for (const { seq, amount } of accepted) expect(events[seq - 1].amount).toBe(amount);
  });

  it('gives the same price to one of two who bid it at the same moment', async () => {
    const { id } = await opened(app, ['bidder.one', 'bidder.two']);
    const [one, two] = [await app.as('bidder.one'), await app.as('bidder.two')];
    const answers = await Promise.all([bid(one, id, '500.00'), bid(two, id, '500.00')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.find(({ status }) => status === 422)!.body.code).toBe('BID_TOO_LOW');
  });

  it('extends by the announced span, as often as announced, and by the database’s clock alone', async () => {
    const terms = { freePeriodMinutes: 30, extensionMinutes: 5, maxExtensions: 1 };
    const { listing, id } = await opened(app, ['bidder.one', 'bidder.two'], terms);
    const [one, two] = [await app.as('bidder.one'), await app.as('bidder.two')];
    const opensAt = listing.trade.opensAt as string;
    const first = ok(await bid(one, id, '500.00'));
    // The free period, and one span after it.
    expect(new Date(first.closesAt)).toEqual(minutes(opensAt, 35));
    expect(first.extended).toBe(false);
    await app.advance(minutes(opensAt, 32));
    const second = ok(await bid(two, id, '510.00'));
    expect(second.extended).toBe(true);
    expect(new Date(second.closesAt)).toEqual(minutes(second.at, 5));
    await app.advance(minutes(second.at, 4));
    const third = ok(await bid(one, id, '520.00'));
    expect(third).toMatchObject({ extended: false, closesAt: second.closesAt });
    await app.advance(new Date(new Date(second.closesAt).getTime()));
    expect(await bid(two, id, '530.00')).toMatchObject({ status: 409, body: { code: 'SESSION_CLOSED' } });
  });

  it('ends unsold when nobody bids within the free period, or nobody qualified', async () => {
    const { listing, id } = await opened(app, ['bidder.one'], { freePeriodMinutes: 10 });
    await app.advance(minutes(listing.trade.opensAt, 10));
    expect(await view(app, id)).toMatchObject({ state: 'unsold', standing: null });
    expect(await bid(await app.as('bidder.one'), id, '500.00')).toMatchObject({
      status: 409,
      body: { code: 'SESSION_CLOSED' },
    });
    const clerk = await app.as('centre.clerk');
    expect(ok(await clerk.get(`/api/listings/${listing.id}`)).state).toBe('unsold');

    const empty = await planned(app, []);
    const watcher = await Watcher.open(app.base, empty.id);
    await app.advance(new Date(empty.listing.trade.opensAt));
    expect(await view(app, empty.id)).toMatchObject({ state: 'unsold' });
    expect(ok(await clerk.get(`/api/listings/${empty.listing.id}`)).state).toBe('unsold');
    expect(await watcher.has(1)).toMatchObject([{ id: '1', event: 'state', data: { state: 'unsold' } }]);
    watcher.close();
  });

  it('freezes at once when the listing is suspended; restart gives back the larger of the time left and one span (art. 26)', async () => {
    const { listing, id } = await opened(app, ['bidder.one', 'bidder.two'], {
      freePeriodMinutes: 30,
      extensionMinutes: 5,
    });
    const [one, two] = [await app.as('bidder.one'), await app.as('bidder.two')];
    ok(await bid(one, id, '500.00'));
    const watcher = await Watcher.open(app.base, id);
    await interrupt(app, listing.id, 'suspend');
    expect(await bid(two, id, '510.00')).toMatchObject({
      status: 409,
      body: { code: 'SESSION_SUSPENDED', detail: expect.stringContaining('中止') },
    });
    expect(await view(app, id)).toMatchObject({ state: 'suspended' });
    await app.advance('P2D');
    expect(await view(app, id)).toMatchObject({ state: 'suspended', standing: { amount: '500.00' } });
    const before = await marketNow(app);
    await interrupt(app, listing.id, 'restart');
    const again = await view(app, id);
    expect(again.state).toBe('open');
    // Some 35 minutes were left.
    const left = new Date(again.closesAt).getTime() - before.getTime();
    expect(left).toBeGreaterThan(34 * 60_000);
    expect(left).toBeLessThan(36 * 60_000);
    ok(await bid(two, id, '510.00'));
    expect((await watcher.has(3)).map(({ data }) => data.state ?? data.amount)).toEqual([
      'suspended',
      'restarted',
      '510.00',
    ]);
    watcher.close();

    await app.advance(minutes(again.closesAt, -1));
    ok(await bid(one, id, '520.00'));
    const extended = await view(app, id);
    await app.advance(minutes(extended.closesAt, -1));
    await interrupt(app, listing.id, 'suspend');
    await app.advance('PT1H');
    await interrupt(app, listing.id, 'restart');
    const last = await view(app, id);
    expect(new Date(last.closesAt).getTime() - new Date(last.serverTime).getTime()).toBeGreaterThan(4.9 * 60_000);
  });

  it('ends with the listing when that is terminated (art. 27), suspended or not', async () => {
    const { listing, id } = await opened(app, ['bidder.one', 'bidder.two']);
    ok(await bid(await app.as('bidder.one'), id, '500.00'));
    await interrupt(app, listing.id, 'suspend');
    await interrupt(app, listing.id, 'terminate');
    expect(await view(app, id)).toMatchObject({ state: 'terminated' });
    expect(await bid(await app.as('bidder.two'), id, '510.00')).toMatchObject({
      status: 409,
      body: { code: 'SESSION_CLOSED' },
    });
    await app.advance('P3D');
    expect(await view(app, id)).toMatchObject({ state: 'terminated' });
  });
});
