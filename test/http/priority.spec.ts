import { type Client, type TestApp, testApp } from '../support/app.js';
import { schedule } from '../support/listings.js';
import { ok } from '../support/trade.js';
import { bid, planned, view } from '../support/trading.js';

type Json = any;

describe('priority (art. 29): claimed with evidence, accepted before trading, exercised in the session or lapsed on record', () => {
  let app: TestApp;
  let clerk: Client;
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
  });
  afterAll(() => app?.close());

  const applicationOf = async (who: Client, listing: Json): Promise<Json> => {
    const { items } = ok<Json>(await who.get(`/api/applications?listingId=${listing.id}`));
    return ok<Json>(await who.get(`/api/applications/${items[0].id}`));
  };
  const current = async (who: Client, { id }: Json): Promise<Json> =>
    ok<Json>(await who.get(`/api/applications/${id}`));
  const send = async (who: Client, { id }: Json, what: string, body: object) =>
    who.post(`/api/applications/${id}/${what}`, body, { ifMatch: (await current(clerk, { id })).version });
  const actions = (application: Json): string[] => application.actions.map(({ action }: Json) => action);

  it('a member claims, is accepted, matches the standing bid and wins; who claimed and did not match lapses', async () => {
    const { listing, id } = await planned(app, ['bidder.one', 'bidder.two', 'bidder.three']);
    const [member, idle, other] = [
      await app.as('bidder.one'),
      await app.as('bidder.two'),
      await app.as('bidder.three'),
    ];
    const mine = await applicationOf(member, listing);
    expect(mine.priority).toMatchObject({ claim: null, until: listing.trade.opensAt });
    expect(mine.priority.kinds.map(({ code, rank }: Json) => [code, rank])).toEqual([['memberForOtherContract', 3]]);
    expect(actions(mine)).toContain('claimPriority');

    const fileId = await member.upload();
    const good = { kind: 'memberForOtherContract', fileId };
    expect(await send(member, mine, 'priority', { ...good, kind: 'coOwner' })).toMatchObject({
      status: 422,
      body: { code: 'PRIORITY_NOT_PROVEN', article: '29' },
    });
    expect((await send(member, mine, 'priority', { kind: good.kind })).status).toBe(422);
    expect((await send(other, mine, 'priority', good)).status).toBe(404);
    expect((await send(clerk, mine, 'priority/decision', { accepted: true, reason: '尚无申报' })).body.code).toBe(
      'PRIORITY_STATE',
    );

    expect(ok<Json>(await send(member, mine, 'priority', good)).priority.claim).toMatchObject({
      ...{ state: 'claimed', rank: 3, evidenceFileId: fileId },
    });
    const refused = ok<Json>(await send(clerk, mine, 'priority/decision', { accepted: false, reason: '证明未盖章' }));
    expect(refused.priority.claim).toMatchObject({ state: 'refused', reason: '证明未盖章' });
    ok(await send(member, mine, 'priority', { ...good, fileId: await member.upload() }));
    expect((await send(member, mine, 'priority/decision', { accepted: true, reason: '自行认定' })).status).toBe(403);
    expect((await send(clerk, mine, 'priority/decision', { accepted: true })).status).toBe(422);
    // Two officers decide at once: one decision stands, the other finds the claim changed.
    const { version } = await current(clerk, mine);
    const decide = (reason: string) =>
      clerk.post(`/api/applications/${mine.id}/priority/decision`, { accepted: true, reason }, { ifMatch: version });
    const raced = await Promise.all([decide('成员名册核对一致'), decide('成员名册核对一致，同意')]);
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(actions(await current(member, mine))).not.toContain('claimPriority');
    expect((await send(member, mine, 'priority', good)).body.code).toBe('PRIORITY_STATE');
    const second = await applicationOf(idle, listing);
    ok(await send(idle, second, 'priority', { ...good, fileId: await idle.upload() }));
    ok(await send(clerk, second, 'priority/decision', { accepted: true, reason: '成员名册核对一致' }));

    await app.advance(new Date(listing.trade.opensAt));
    expect((await send(member, mine, 'priority', good)).body.code).toBe('LISTING_STATE');
    ok(await bid(other, id, '520.00'));
    const match = (who: Client, key: string) => who.post(`/api/sessions/${id}/matches`, { amount: '520.00' }, { key });
    expect((await match(other, 'claims-match-other')).status).toBeGreaterThanOrEqual(400);
    expect(ok<Json>(await member.get(`/api/sessions/${id}`)).me).toMatchObject({ priorityRank: 3, mayMatch: true });
    ok(await match(member, 'claims-match-mine'));
    await app.advance(new Date((await view(app, id)).closesAt));
    const closed = ok<Json>(await clerk.get(`/api/listings/${listing.id}`));
    const deal = ok<Json>(await clerk.get(`/api/deals/${closed.dealId}`));
    expect(deal.transferee.id).toBe(mine.party.id);
    expect((await current(clerk, mine)).priority.claim.state).toBe('exercised');
    expect((await current(clerk, second)).priority.claim.state).toBe('lapsed');
  });

  it('what comes at the published deadline is late; who has not claimed holds none in the session', async () => {
    const dates = await schedule(app);
    const priorityDeadline = dates.qualificationUntil as string;
    const { listing, id } = await planned(app, ['bidder.one', 'bidder.five'], { priorityDeadline });
    const member = await app.as('bidder.one');
    const mine = await applicationOf(member, listing);
    expect(Date.parse(mine.priority.until)).toBe(Date.parse(priorityDeadline));
    await app.advance(new Date(priorityDeadline));
    const late = { kind: 'memberForOtherContract', fileId: await member.upload() };
    expect(await send(member, mine, 'priority', late)).toMatchObject({
      status: 422,
      body: { code: 'PRIORITY_WINDOW_CLOSED', article: '29' },
    });
    await app.advance(new Date(listing.trade.opensAt));
    expect(ok<Json>(await member.get(`/api/sessions/${id}`)).me).toMatchObject({ priorityRank: null, mayMatch: false });
  });

  it('a published window after the close: the holder takes the deal at its price; nobody matches inside; what nobody takes lapses', async () => {
    const claimed = async (listing: Json): Promise<Json> => {
      const member = await app.as('bidder.one');
      const mine = await applicationOf(member, listing);
      ok(await send(member, mine, 'priority', { kind: 'memberForOtherContract', fileId: await member.upload() }));
      ok(await send(clerk, mine, 'priority/decision', { accepted: true, reason: '成员名册核对一致' }));
      return mine;
    };
    const dealOf = async (listing: Json): Promise<Json> =>
      ok<Json>(await clerk.get(`/api/deals/${ok<Json>(await clerk.get(`/api/listings/${listing.id}`)).dealId}`));
    const member = await app.as('bidder.one');
    const exercise = (who: Client, { id }: Json) => who.post(`/api/deals/${id}/exercise`);
    const won = async (): Promise<{ listing: Json; mine: Json; deal: Json }> => {
      const terms = { priorityWindowWorkingDays: 3, resultNoticeWorkingDays: 1 };
      const { listing, id } = await planned(app, ['bidder.one', 'bidder.two', 'bidder.three'], terms);
      const mine = await claimed(listing);
      await app.advance(new Date(listing.trade.opensAt));
      ok(await bid(await app.as('bidder.two'), id, '510.00'));
      ok(await bid(await app.as('bidder.three'), id, '520.00'));
      expect(ok<Json>(await member.get(`/api/sessions/${id}`)).me).toMatchObject({
        priorityRank: null,
        mayMatch: false,
      });
      await app.advance(new Date((await view(app, id)).closesAt));
      return { listing, mine, deal: await dealOf(listing) };
    };

    const { listing, mine, deal } = await won();
    // The notice of one working day waits for the window of three.
    expect(deal).toMatchObject({ state: 'resultNotice', byPriority: false, priorityUntil: deal.noticeUntil });
    for (const name of ['bidder.two', 'bidder.three', 'centre.clerk'])
      expect((await exercise(await app.as(name), deal)).status).toBe(403);
    const both = await Promise.all([exercise(member, deal), exercise(member, deal)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const taken = await dealOf(listing);
    expect(taken).toMatchObject({ state: 'resultNotice', price: '520.00', byPriority: true });
    expect(taken.transferee.id).toBe(mine.party.id);
    expect(ok<Json>(await clerk.get(`/api/deals/${deal.id}`)).state).toBe('yielded');
    expect((await exercise(member, taken)).status).toBe(403);
    await app.advance(new Date(taken.noticeUntil));
    expect((await dealOf(listing)).state).toBe('dealt');
    expect((await current(clerk, mine)).priority.claim.state).toBe('exercised');

    const idle = await won();
    await app.advance(new Date(idle.deal.priorityUntil));
    expect(await exercise(member, idle.deal)).toMatchObject({ status: 403 });
    expect((await dealOf(idle.listing)).transferee.id).not.toBe(mine.party.id);
    expect((await current(clerk, idle.mine)).priority.claim.state).toBe('lapsed');
  });
});
