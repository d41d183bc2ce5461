import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, approved, collectiveOf, cropland, day, schedule, today } from '../support/listings.js';
import { bidderFor, ok } from '../support/trade.js';
import { bid, interrupt, proof, view } from '../support/trading.js';

describe('an auction in a hall (art. 14; Auction Law)', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  beforeAll(async () => {
    app = await testApp();
    [clerk, second] = [await app.as('centre.clerk'), await app.as('centre.clerk2')];
  });
  afterEach(async () => {
    expect((await proof(app)).faults).toEqual([]);
  });
  afterAll(() => app?.close());

  const terms = async (more: object = {}) => {
    const from = await today(app);
    return {
      house: '示范拍卖有限公司',
      licence: '第150000号',
      auctioneer: '槌师傅',
      auctioneerCertificate: '拍师0001',
      place: '旗交易中心一楼大厅',
      viewingFrom: day(from, 3),
      viewingUntil: day(from, 5),
      viewingPlace: '合湾村村委会',
      ...more,
    };
  };
  const ready = async (): Promise<any> => approved(app, cropland((await collectiveOf(app)).id, { method: 'auction' }));
  const notice = async (auction?: object) => ({ ...(await schedule(app, { oneApplicant: 'session' })), auction });

  /** Announced, with these bidders at their paddles. */
  async function opened(names: readonly string[]): Promise<{ listing: any; id: string }> {
    const listing = await act(clerk, await ready(), 'announce', await notice(await terms()));
    for (const name of names) await bidderFor(app, listing, name);
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    await app.advance(new Date(listing.trade.opensAt));
    return { listing, id };
  }
  const version = async (id: string): Promise<number> => ok(await clerk.get(`/api/sessions/${id}`)).version;
  const paddle = async (name: string, id: string): Promise<number> =>
    ok(await (await app.as(name)).get(`/api/sessions/${id}`)).me.bidderNumber;
  const record = async (who: Client, id: string, more: object = {}) =>
    who.post(
      `/api/sessions/${id}/hammer`,
      {
        sold: true,
        heldAt: (await app.anyone.get('/api/demo/clock')).body.now,
        auctioneer: '槌师傅',
        calls: [],
        fileId: await who.upload(),
        ...more,
      },
      { ifMatch: await version(id) },
    );
  const confirm = async (who: Client, id: string, seen?: number) =>
    who.post(
      `/api/sessions/${id}/hammer/confirm`,
      { opinion: '与签字笔录一致' },
      { ifMatch: seen ?? (await version(id)) },
    );

  it('is announced with a licensed house and two days of viewing, or not at all', async () => {
    const listing = await ready();
    const announce = async (auction?: object) =>
      clerk.post(`/api/listings/${listing.id}/announce`, await notice(auction), { ifMatch: listing.version });
    const without = await announce();
    expect(without.body).toMatchObject({ code: 'ANNOUNCEMENT_INCOMPLETE', article: '14' });
    const short = await announce(await terms({ viewingUntil: day(await today(app), 3), licence: ' ' }));
    expect(short.body.detail).toContain('批准证书号');
    expect(short.body.detail).toContain('现为1日');
    expect((await announce({ house: '某' })).status).toBe(422);
    const { content } = ok(await app.anyone.get(`/api/public/listings/${ok(await announce(await terms())).id}`));
    expect(content.schedule.auction).toMatchObject({ house: '示范拍卖有限公司', viewingPlace: '合湾村村委会' });
  });

  it('nothing is bid online; the record is written down by one officer, confirmed by another, and becomes a deal', async () => {
    const { listing, id } = await opened(['bidder.two', 'bidder.three']);
    expect(await view(app, id)).toMatchObject({ state: 'open', method: 'auction', nextMinimum: null });
    expect((await bid(await app.as('bidder.two'), id, '500.00')).body.code).toBe('METHOD_NOT_ALLOWED');
    // It has no close of its own.
    await app.advance('P1D');
    expect(await view(app, id)).toMatchObject({ state: 'open', bids: [] });
    const [two, three] = [await paddle('bidder.two', id), await paddle('bidder.three', id)];
    // Whoever calls must know whose number is raised; it is told to nobody else.
    const { paddles, record: none } = ok(await clerk.get(`/api/sessions/${id}/hammer`));
    expect(none).toBeNull();
    expect(paddles.map(({ number }: any) => number)).toEqual([1, 2]);
    expect(paddles.every(({ name, priority }: any) => name.length > 1 && priority === false)).toBe(true);
    expect((await (await app.as('bidder.two')).get(`/api/sessions/${id}/hammer`)).status).toBeGreaterThanOrEqual(403);
    const calls = [
      { number: two, amount: '510.00' },
      { number: three, amount: '530.00' },
    ];

    const wrong = await record(clerk, id, {
      heldAt: '2020-01-01T00:00:00+08:00',
      calls: [
        { number: 77, amount: '420.00' },
        { number: three, amount: '420.00' },
      ],
    });
    expect(wrong.body.violations.map(({ code, field }: any) => [code, field])).toEqual([
      ['VALIDATION', 'heldAt'],
      ['NOT_ELIGIBLE', 'calls.0.number'],
      ['BID_TOO_LOW', 'calls.1.amount'],
      ['BID_BELOW_RESERVE', 'calls'],
    ]);
    expect((await confirm(second, id)).body.code).toBe('SESSION_STATE');
    for (const name of ['centre.treasurer', 'bidder.two', 'supervisor'])
      expect((await record(await app.as(name), id, { calls }).catch(() => ({ status: 403 }))).status).toBe(403);
    ok(await record(clerk, id, { calls: [calls[1]] }));
    ok(await record(clerk, id, { calls }));
    // Written down is not public yet.
    expect(await view(app, id)).toMatchObject({ state: 'open', bids: [], standing: null });
    expect((await confirm(clerk, id)).body.code).toBe('SECOND_OFFICER_REQUIRED');
    // Both looked at the same version: a race that is lost after the other's commit is lost to it all the same.
    const seen = await version(id);
    const twice = await Promise.all([confirm(second, id, seen), confirm(await app.as('centre.director'), id, seen)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await view(app, id)).toMatchObject({
      state: 'closed',
      standing: { bidder: `${three}号`, amount: '530.00' },
      bids: [{ amount: '530.00' }, { amount: '510.00' }],
    });
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    expect(ok(await clerk.get(`/api/deals/${dealId}`))).toMatchObject({
      origin: 'auction',
      state: 'resultNotice',
      price: '530.00',
      transferee: { name: '示范牧业有限公司' },
    });
    expect((await record(clerk, id, { calls })).body.code).toBe('SESSION_STATE');
    const db = app.app.get(DataSource);
    await expect(db.query(`update auction_record set confirmed_by = recorded_by`)).rejects.toThrow('two_officers');
  });

  it('is on the list of the auctioneer whom the notice names, who writes the record down himself (Auction Law 53)', async () => {
    const [named] = ok(await clerk.get('/api/specialists?role=auctioneer'));
    expect((await (await app.as('bidder.two')).get('/api/specialists?role=auctioneer')).status).toBe(403);
    const hammer = await app.as('auction.hammer');
    const todo = async (): Promise<any[]> => ok(await hammer.get('/api/todo'));
    const other = await opened(['bidder.two', 'bidder.three']);
    expect(await todo()).toEqual([]);
    const own = { house: named.organization, auctioneer: named.name };
    const listing = await act(clerk, await ready(), 'announce', await notice(await terms(own)));
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    expect(await todo()).toEqual([expect.objectContaining({ kind: 'session.auction', href: `/sessions/${id}` })]);
    for (const name of ['bidder.two', 'bidder.three']) await bidderFor(app, listing, name);
    await app.advance(new Date(listing.trade.opensAt));
    const calls = [{ number: await paddle('bidder.two', id), amount: '520.00' }];
    ok(await record(hammer, id, { calls, auctioneer: named.name }));
    expect(await todo()).toEqual([]);
    expect((await confirm(hammer, id)).status).toBe(403);
    ok(await confirm(clerk, id));
    expect(await view(app, id)).toMatchObject({ state: 'closed', standing: { amount: '520.00' } });
    // Another house's auction is none of his business: neither to write nor to read.
    expect((await record(hammer, other.id, { calls: [] })).status).toBe(404);
    expect((await hammer.get(`/api/sessions/${other.id}/hammer`)).status).toBe(404);
    ok(await record(clerk, other.id, { sold: false }));
    ok(await confirm(second, other.id));
  });

  it('who has priority takes the price that was called; what nobody used lapses on record (art. 29)', async () => {
    const names = ['bidder.one', 'bidder.two', 'bidder.three'];
    const listing = await act(clerk, await ready(), 'announce', await notice(await terms()));
    const claimed: Record<string, any> = {};
    for (const name of names) {
      const { id } = await bidderFor(app, listing, name);
      const own = await app.as(name);
      if (name === 'bidder.three') continue;
      const current = async () => ok(await clerk.get(`/api/applications/${id}`));
      const send = async (who: Client, what: string, body: object) =>
        ok(await who.post(`/api/applications/${id}/${what}`, body, { ifMatch: (await current()).version }));
      await send(own, 'priority', { kind: 'memberForOtherContract', fileId: await own.upload() });
      await send(clerk, 'priority/decision', { accepted: true, reason: '成员名册核对一致' });
      claimed[name] = async () => (await current()).priority.claim.state;
    }
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    await app.advance(new Date(listing.trade.opensAt));
    const [one, two, three] = [await paddle(names[0]!, id), await paddle(names[1]!, id), await paddle(names[2]!, id)];
    const call = (number: number, match?: boolean) => ({ number, amount: '530.00', match });
    const wrong = await record(clerk, id, { calls: [call(one), call(three, true)] });
    expect(wrong.body.violations).toMatchObject([{ code: 'PRIORITY_NOT_PROVEN', field: 'calls.1.match' }]);
    const equal = await record(clerk, id, { calls: [call(three), call(one, true), call(two, true)] });
    expect(equal.body.violations).toMatchObject([{ code: 'MATCH_RANK', field: 'calls.2.match' }]);
    ok(await record(clerk, id, { calls: [call(three), call(one, true)] }));
    ok(await confirm(second, id));
    expect(await view(app, id)).toMatchObject({ state: 'closed', standing: { bidder: `${one}号`, match: true } });
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    expect(ok(await clerk.get(`/api/deals/${dealId}`)).transferee.id).toBe(
      ok(await (await app.as('bidder.one')).get('/api/auth/me')).account.partyId,
    );
    expect([await claimed['bidder.one'](), await claimed['bidder.two']()]).toEqual(['exercised', 'lapsed']);
  });

  it('below the reserve the auction stops: unsold, by the same two officers; a suspension stops it before', async () => {
    const { listing, id } = await opened(['bidder.two']);
    await interrupt(app, listing.id, 'suspend');
    expect((await record(clerk, id, { sold: false })).status).toBe(409);
    await interrupt(app, listing.id, 'restart');
    expect(await view(app, id)).toMatchObject({ state: 'open' });
    const number = await paddle('bidder.two', id);
    const odd = await record(clerk, id, { sold: false, calls: [{ number, amount: '600.00' }] });
    expect(odd.body.violations).toEqual([expect.objectContaining({ field: 'calls' })]);
    ok(await record(clerk, id, { sold: false, note: '无人应价' }));
    ok(await confirm(second, id));
    expect(await view(app, id)).toMatchObject({ state: 'unsold' });
    expect(ok(await clerk.get(`/api/listings/${listing.id}`)).state).toBe('unsold');
  });
});
