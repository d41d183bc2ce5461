import { type Client, type TestApp, testApp } from '../support/app.js';
import { day, today } from '../support/listings.js';
import { ok } from '../support/trade.js';
import { interrupt, opened, proof, view } from '../support/trading.js';

describe('talks after nobody bid, below the reserve if need be, and the owner who buys back (art. 29)', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let owner: Client;
  let id: string;
  let talks: string;
  let chosen: any;
  let other: any;
  const reason = '无人出价，申请人愿意协议受让';

  beforeAll(async () => {
    app = await testApp();
    [clerk, second, owner] = [
      await app.as('centre.clerk'),
      await app.as('centre.clerk2'),
      await app.as('collective.hewan'),
    ];
    const session = await opened(app, ['bidder.two', 'bidder.three']);
    id = session.listing.id;
    await app.advance(new Date((await view(app, session.id)).closesAt));
    expect((await listing()).state).toBe('unsold');
  });
  afterEach(async () => {
    expect((await proof(app)).faults).toEqual([]);
  });
  afterAll(() => app?.close());

  const listing = async (): Promise<any> => ok(await clerk.get(`/api/listings/${id}`));
  const application = async (of: any): Promise<any> => ok(await clerk.get(`/api/applications/${of.applicationId}`));
  const candidates = (who: Client) => who.get(`/api/listings/${id}/candidates`);
  const negotiate = async (who: Client, applicationId: string, more: object = {}) =>
    who.post(
      `/api/listings/${id}/negotiate`,
      { applicationId, reason, ...more },
      { ifMatch: (await listing()).version },
    );
  const begin = async (with_: any): Promise<void> => {
    ok(await negotiate(clerk, with_.applicationId));
    talks = (await listing()).trade.sessionId;
  };
  const say = async (who: Client, action: string, body: object) =>
    who.post(`/api/sessions/${talks}/${action}`, body, { ifMatch: (await view(app, talks)).version });
  const agree = async (amount: string, buyer: Client): Promise<any> => {
    ok(await say(clerk, 'agreement', { amount }));
    ok(await say(buyer, 'confirm', { amount }));
    ok(await say(owner, 'confirm', { amount }));
    return deal();
  };
  const deal = async (): Promise<any> => ok(await clerk.get(`/api/deals/${(await listing()).dealId}`));
  const codes = ({ body }: any): string[] => body.violations.map(({ code }: any) => code);

  it('the centre chooses among those who had qualified, and nobody else sees them', async () => {
    for (const who of ['bidder.two', 'collective.hewan', 'station.zhasake', 'supervisor'])
      expect([who, (await candidates(await app.as(who))).status]).toEqual([who, expect.toBeOneOf([403, 404])]);
    const found = ok(await candidates(clerk));
    expect(found.map(({ bidderNumber }: any) => bidderNumber)).toEqual([1, 2]);
    [chosen] = found.filter(({ party }: any) => party.name === '示范种植专业合作社');
    [other] = found.filter((one: any) => one !== chosen);
    expect(await negotiate(owner, chosen.applicationId)).toMatchObject({ status: 403 });
    expect((await negotiate(clerk, talks ?? id)).body).toMatchObject({
      code: 'VALIDATION',
      violations: [{ field: 'applicationId', detail: '须为流拍场次的合格受让申请人' }],
    });
    expect(await negotiate(clerk, chosen.applicationId, { reason: '' })).toMatchObject({ status: 422 });
    expect((await listing()).state).toBe('unsold');
    expect((await application(chosen)).ended).toBe('unsold');
  });

  it('of two clerks who begin at once one is heard; the application lives again, and the deposit goes back all the same', async () => {
    const both = await Promise.all([negotiate(clerk, chosen.applicationId), negotiate(second, other.applicationId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
    if (both[1]!.status === 200) [chosen, other] = [other, chosen];
    talks = (await listing()).trade.sessionId;
    expect(await listing()).toMatchObject({ state: 'trading' });
    const session = await view(app, talks);
    expect(session).toMatchObject({ state: 'open', method: 'agreement', unsoldOn: expect.any(String), bids: [] });
    expect((await application(chosen)).ended).toBeNull();
    expect((await application(other)).ended).toBe('unsold');
    expect((await application(chosen)).deposit.state).toMatch(/^refund/);
    expect(ok(await candidates(clerk))).toEqual([]);
  });

  const resolved = async (reserve: string): Promise<void> => {
    const on = await today(app);
    const base = `/api/listings/${id}/owners/${(await listing()).owners[0].partyId}`;
    const votes = { assembly: 'members', entitled: 90, present: 80, inFavour: 70 };
    ok(await clerk.post(`${base}/resolution`, { date: on, ...votes, reserve, fileId: await clerk.upload() }));
    const notice = { from: day(on, 1), to: day(on, 8), fileId: await clerk.upload() };
    ok(await clerk.post(`${base}/village-notice`, notice));
  };

  it('below the reserve a collective agrees only by a new resolution, and never below the floor; all faults at once', async () => {
    expect(codes(await say(clerk, 'agreement', { amount: '470.00' }))).toEqual(
      expect.arrayContaining(['DEMOCRATIC_DECISION_MISSING', 'PRICE_BELOW_FLOOR']),
    );
    const refused = await say(clerk, 'agreement', { amount: '490.00' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'DEMOCRATIC_DECISION_MISSING', article: '29' } });
    expect(refused.body.detail).toContain('重新召开会议形成决议');
    // The talks end without a price, the papers are made, and they begin anew.
    expect(await say(owner, 'break-off', { reason })).toMatchObject({ status: 403 });
    expect(await say(clerk, 'break-off', { reason: '' })).toMatchObject({ status: 422 });
    expect(ok(await say(clerk, 'break-off', { reason: '待村集体重新决议' })).state).toBe('unsold');
    expect((await listing()).state).toBe('unsold');
    expect((await application(chosen)).ended).toBe('unsold');
    await resolved('490.00');
    await begin(chosen);
    expect((await say(clerk, 'agreement', { amount: '490.00' })).body.detail).toContain('尚未期满');
    await app.advance('P9D');
    expect((await say(clerk, 'agreement', { amount: '489.99' })).body.detail).toContain('高于协议价');
  });

  const buyerOf = async ({ party }: any): Promise<Client> =>
    app.as(party.name === '示范种植专业合作社' ? 'bidder.two' : 'bidder.three');

  it('becomes a deal under a notice in which the owner goes first; a suspension moves his term', async () => {
    const made = await agree('490.00', await buyerOf(chosen));
    expect(made).toMatchObject({ state: 'resultNotice', price: '490.00', total: '147000.00', origin: 'agreement' });
    expect(made.buyBackUntil).toBe(made.noticeUntil);
    await interrupt(app, id, 'suspend');
    await app.advance('P2D');
    await interrupt(app, id, 'restart');
    const later = await deal();
    expect(Date.parse(later.buyBackUntil) - Date.parse(made.buyBackUntil)).toBeGreaterThanOrEqual(2 * 86_400_000);
  });

  it('is bought back by the owner alone, or by an officer on his written word; the trade ends without a deal', async () => {
    const made = await deal();
    const buyBack = (who: Client, body: object = {}) =>
      who.post(`/api/deals/${made.id}/buy-back`, body, { ifMatch: made.version });
    expect(await buyBack(await buyerOf(chosen))).toMatchObject({ status: 403, body: { article: '29' } });
    expect((await buyBack(clerk)).body.violations).toMatchObject([{ field: 'evidenceFileId' }]);
    const both = await Promise.all([
      buyBack(owner),
      buyBack(clerk, { evidenceFileId: await clerk.upload(), reason: '集体书面声明' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])]);
    expect(ok(await clerk.get(`/api/deals/${made.id}`)).state).toBe('boughtBack');
    expect((await listing()).state).toBe('unsold');
    expect((await application(chosen)).ended).toBe('unsold');
    expect(ok(await app.anyone.get(`/api/public/results?listingId=${id}`)).total).toBe(0);
    // The late job of the notice finds nothing to end.
    await app.advance(new Date(made.noticeUntil));
    expect((await listing()).state).toBe('unsold');
  });

  it('at the reserve there is nothing to buy back, and the deal goes its way', async () => {
    await begin(other);
    const made = await agree('500.00', await buyerOf(other));
    expect(made).toMatchObject({ buyBackUntil: null, price: '500.00' });
    expect(await owner.post(`/api/deals/${made.id}/buy-back`, {}, { ifMatch: made.version })).toMatchObject({
      status: 422,
      body: { code: 'PRIORITY_WINDOW_CLOSED', article: '29' },
    });
    await app.advance(new Date(made.noticeUntil));
    expect(await deal()).toMatchObject({ state: 'dealt', transferee: { name: other.party.name } });
    const { version } = await deal();
    expect(ok(await clerk.post(`/api/deals/${made.id}/contract`, {}, { ifMatch: version })).contract).toMatchObject({
      state: 'drawn',
    });
  });

  it('nobody who has the money back is asked for it again', async () => {
    const { items } = ok(await clerk.get(`/api/applications?listingId=${id}`));
    for (const { id: one } of items) {
      const { deposit } = ok(await clerk.get(`/api/applications/${one}`));
      expect(deposit.state).toMatch(/^refund/);
    }
  });
});
