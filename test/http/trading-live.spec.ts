import { createApp } from '../../src/app/create-app.js';
import { readConfig } from '../../src/platform/index.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { Client, type TestApp, testApp } from '../support/app.js';
import { ok } from '../support/trade.js';
import { bid, interrupt, opened, proof, Watcher } from '../support/trading.js';

/** A second process of the same house would share nothing but the database; a second application in this one does likewise. */
async function secondApp(app: TestApp) {
  const config = readConfig({ PROFILE: 'demo', DATA_DIR: '.data/test-second', LOG_LEVEL: 'silent' });
  const other = await createApp(config, app.url, createLogger('silent'));
  await other.listen(0, '127.0.0.1');
  return { base: await other.getUrl(), close: () => other.close() };
}

describe('the live view (trading.md: watchers see a new price within a second)', () => {
  let app: TestApp;
  let session: string;
  let listingId: string;
  let bidders: Client[];
  let price = 490;
  beforeAll(async () => {
    app = await testApp();
    const { id, listing } = await opened(app, ['bidder.one', 'bidder.two', 'bidder.three']);
    session = id;
    listingId = listing.id;
    bidders = [await app.as('bidder.one'), await app.as('bidder.two'), await app.as('bidder.three')];
  });
  afterEach(async () => {
    expect((await proof(app)).faults).toEqual([]);
  });
  afterAll(() => app?.close());

  let turn = 0;
  const bidNext = async (base = app.base): Promise<any> => {
    price += 10;
    turn += 1;
    const { token } = bidders[turn % 3]!;
    return ok(await bid(new Client(base, token), session, `${price}.00`));
  };

  it('tells a new bid to everybody at once, by number, with the time that the bidder was answered with', async () => {
    const watchers = await Promise.all(Array.from({ length: 20 }, () => Watcher.open(app.base, session)));
    const started = Date.now();
    const first = await bidNext();
    for (const watcher of watchers) {
      const [told] = await watcher.has(1);
      expect(told).toMatchObject({ id: '1', event: 'bid', data: first });
      expect(told!.at - started).toBeLessThan(1_000);
      watcher.close();
    }
    expect(Object.keys(first).sort()).toEqual(['amount', 'at', 'bidder', 'closesAt', 'extended', 'seq']);
  });

  it('gives a watcher who comes back what it missed, once and in order, by Last-Event-ID', async () => {
    for (let n = 0; n < 4; n++) await bidNext();
    const seqs = async (watcher: Watcher, count: number): Promise<number[]> =>
      (await watcher.has(count)).map(({ id }) => Number(id));
    const [all, some, none, future, strange] = await Promise.all([
      Watcher.open(app.base, session, { after: 0 }),
      Watcher.open(app.base, session, { last: '3', after: 1 }),
      Watcher.open(app.base, session, { last: '5' }),
      Watcher.open(app.base, session, { last: '999999999' }),
      Watcher.open(app.base, session, { last: 'abc' }),
    ]);
    expect(await seqs(all, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(await seqs(some, 2)).toEqual([4, 5]);
    await bidNext();
    expect(await seqs(all, 6)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await seqs(some, 3)).toEqual([4, 5, 6]);
    for (const watcher of [none, future, strange]) expect(await seqs(watcher, 1)).toEqual([6]);
    for (const watcher of [all, some, none, future, strange]) watcher.close();
  });

  it('loses nothing and tells nothing twice while watchers come and go under bids', async () => {
    const coming: Watcher[] = [];
    for (let n = 0; n < 30; n++) {
      await Promise.all([
        bidNext(),
        Watcher.open(app.base, session, { after: 0 }).then((watcher) => coming.push(watcher)),
      ]);
      if (n % 3 === 0) coming.shift()!.close();
    }
    for (const watcher of coming) {
      const told = await watcher.has(36);
      expect(told.map(({ id }) => Number(id))).toEqual(Array.from({ length: 36 }, (_, index) => index + 1));
      watcher.close();
    }
  });

  it('tells what another process did, within a second; both count on one series', async () => {
    const other = await secondApp(app);
    try {
      const here = await Watcher.open(app.base, session);
      const there = await Watcher.open(other.base, session);
      const bids = [await bidNext(other.base), await bidNext(), await bidNext(other.base)];
      const answered = Date.now();
      for (const watcher of [here, there]) {
        const told = await watcher.has(3);
        expect(told.map(({ data }) => data)).toEqual(bids);
        expect(told.at(-1)!.at - answered).toBeLessThan(1_000);
        watcher.close();
      }
    } finally {
      await other.close();
    }
  });

  it('ends its streams when the application stops, instead of holding it up', async () => {
    const other = await secondApp(app);
    const watchers = await Promise.all(Array.from({ length: 5 }, () => Watcher.open(other.base, session)));
    const started = Date.now();
    await other.close();
    expect(Date.now() - started).toBeLessThan(3_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(watchers.map(({ ended }) => ended)).toEqual([true, true, true, true, true]);
  });

  it('tells of a suspension and of the restart with the new times', async () => {
    const watcher = await Watcher.open(app.base, session);
    await interrupt(app, listingId, 'suspend');
    await interrupt(app, listingId, 'restart');
    const [suspended, restarted] = await watcher.has(2);
    expect(suspended).toMatchObject({ event: 'state', data: { state: 'suspended' } });
    expect(restarted).toMatchObject({ event: 'state', data: { state: 'restarted', closesAt: expect.any(String) } });
    watcher.close();
  });
});
