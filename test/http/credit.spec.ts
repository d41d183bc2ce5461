import { DataSource } from 'typeorm';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { announced, collectiveOf, submitted, today, day } from '../support/listings.js';
import { applied, bidderFor, ok, partyOf } from '../support/trade.js';

describe('credit records and the blacklist (art. 32)', () => {
  let app: TestApp;
  let clerk: Client;
  let other: Client;
  let director: Client;
  const codesOf = ({ body }: any): string[] => (body.violations ?? [body]).map(({ code }: any) => code);
  const proposal = async (partyId: string, more: object = {}) => ({
    partyId,
    kind: 'falseMaterial',
    ground: '提交的资信证明系伪造，经出具单位核实',
    evidenceFileId: await clerk.upload(),
    until: day(await today(app), 365),
    ...more,
  });
  const step = (client: Client, entry: any, action: string, body: object): Promise<any> =>
    client.post(`/api/blacklistings/${entry.id}/${action}`, body, { ifMatch: entry.version });
  const listed = async (name: string, more: object = {}): Promise<any> => {
    const entry = ok(await clerk.post('/api/blacklistings', await proposal(await partyOf(app, name), more)));
    return ok(await step(other, entry, 'approve', { opinion: '证据充分' }));
  };

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    other = await app.as('centre.clerk2');
    director = await app.as('centre.director');
  });
  afterAll(() => app?.close());

  it('keeps what an officer records with evidence, and shows a party its own alone; no entry is ever changed', async () => {
    const partyId = await partyOf(app, 'bidder.five');
    const said = { partyId, kind: 'unpaid', text: '逾期两个月未付第二年价款', evidenceFileId: await clerk.upload() };
    expect((await (await app.as('bidder.one')).post('/api/credit-entries', said)).status).toBe(403);
    const entry = ok(await clerk.post('/api/credit-entries', said));
    expect(entry).toMatchObject({ kindName: '不按约定支付价款', party: { id: partyId } });
    const own = ok(await (await app.as('bidder.five')).get('/api/credit-entries'));
    expect(own.items).toMatchObject([{ id: entry.id, evidenceFileId: null }]);
    expect(ok(await (await app.as('bidder.one')).get(`/api/credit-entries?partyId=${partyId}`)).total).toBe(0);
    for (const deed of [`update credit_entry set text = 'x'`, 'delete from credit_entry'])
      await expect(app.app.get(DataSource).query(deed)).rejects.toThrow('never changed or deleted');
  });

  it('lists by two officers, of two at the same moment once, and tells the person', async () => {
    const partyId = await partyOf(app, 'bidder.one');
    const over = await clerk.post('/api/blacklistings', await proposal(partyId, { until: await today(app) }));
    expect(over.body.violations).toMatchObject([{ code: 'VALIDATION', field: 'until' }]);
    const body = await proposal(partyId);
    const twice = await Promise.all([clerk, other].map((client) => client.post('/api/blacklistings', body)));
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const entry = twice.find(({ status }) => status === 201)!.body;
    const [proposer, second] = entry.proposedBy === (await me(clerk)) ? [clerk, other] : [other, clerk];
    expect((await step(proposer, entry, 'approve', { opinion: '同意' })).body.code).toBe('SECOND_OFFICER_REQUIRED');
    // Proposed is not listed: until it is approved nothing is barred.
    expect((await applied(app, await announced(app), 'bidder.one')).state).toBe('submitted');
    const both = await Promise.all(
      [second, director].map((one) => step(one, entry, 'approve', { opinion: '证据充分' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const view = ok(await clerk.get(`/api/blacklistings/${entry.id}`));
    expect(view).toMatchObject({ state: 'inForce', inFlight: [{ type: 'application' }] });
    const [notice] = await app.app
      .get(DataSource)
      .query(`select recipient_kind, recipient_id, text from notice where kind = 'blacklisting.approve'`);
    expect(notice).toMatchObject({ recipient_kind: 'party', recipient_id: partyId });
    const mine = ok(await (await app.as('bidder.one')).get('/api/blacklistings')).items;
    expect(mine).toMatchObject([{ id: entry.id, evidenceFileId: null, inFlight: [] }]);
    expect((await (await app.as('bidder.two')).get(`/api/blacklistings/${entry.id}`)).status).toBe(404);
  });

  it('bars the application of who is listed, and the filing of an owner, until it is lifted', async () => {
    const listing = await announced(app);
    const refused = await applied(app, listing, 'bidder.one').catch((error: Error) => error.message);
    expect(refused).toContain('BLACKLISTED');
    const owner = (await collectiveOf(app)).id;
    const entry = ok(await clerk.post('/api/blacklistings', await proposal(owner)));
    const inForce = ok(await step(other, entry, 'approve', { opinion: '证据充分' }));
    expect(await submitted(app).catch((error: Error) => error.message)).toContain('BLACKLISTED');
    expect((await step(clerk, inForce, 'lift', { opinion: '不是主任' })).status).toBe(403);
    ok(await step(director, inForce, 'lift', { opinion: '查明与该合作社无关' }));
    expect((await submitted(app)).state).toBe('submitted');
  });

  it('refuses the next bid in mid-session, leaves what was bid, and bars a contract with who is listed', async () => {
    const listing = await announced(app);
    for (const name of ['bidder.two', 'bidder.three']) await bidderFor(app, listing, name);
    await app.advance(new Date(listing.trade.opensAt));
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    const bid = async (name: string, amount: string) =>
      (await app.as(name)).post(`/api/sessions/${id}/bids`, { amount }, { key: `credit-${name}-${amount}` });
    expect((await bid('bidder.two', '500.00')).status).toBe(201);
    expect((await bid('bidder.three', '520.00')).status).toBe(201);
    await listed('bidder.three', { kind: 'manipulation' });
    const barred = await bid('bidder.three', '540.00');
    expect([barred.status, barred.body.code]).toEqual([403, 'NOT_ELIGIBLE']);
    expect(barred.body.detail).toContain('黑名单');
    const { closesAt } = ok(await clerk.get(`/api/sessions/${id}`));
    await app.advance(new Date(closesAt));
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    const deal = ok(await clerk.get(`/api/deals/${dealId}`));
    expect(deal.price).toBe('520.00');
    await app.advance(new Date(deal.noticeUntil));
    const after = ok(await clerk.get(`/api/deals/${dealId}`));
    expect(after.state).toBe('dealt');
    const papers = async (client: Client, to: string, body: object, version: number) =>
      client.post(`/api/deals/${dealId}/${to}`, body, { ifMatch: version });
    const drawn = ok(await papers(clerk, 'contract', {}, after.version));
    const on = await today(app);
    const signed = { fileId: await clerk.upload(), transferorSignedOn: on, transfereeSignedOn: on, sealed: true };
    const uploaded = ok(await papers(clerk, 'contract/signed', signed, drawn.version));
    const compared = await papers(other, 'contract/compare', { same: true, opinion: '与记录一致' }, uploaded.version);
    expect(codesOf(compared)).toContain('BLACKLISTED');
    const [record] = ok(await clerk.get(`/api/blacklistings?state=inForce&partyId=${deal.transferee.id}`)).items;
    expect(record.inFlight.map(({ type }: any) => type)).toContain('deal');
  });

  it('hears the person: an objection is answered once, lifted or dismissed; the term ends by itself at 24:00', async () => {
    const person = await app.as('bidder.four');
    const until = day(await today(app), 10);
    const entry = await listed('bidder.four', { until });
    expect((await step(await app.as('bidder.two'), entry, 'object', { text: '与我无关，请复查' })).status).toBe(404);
    const objected = ok(await step(person, entry, 'object', { text: '材料由代办人提交，本人不知情' }));
    const again = await step(person, objected, 'object', { text: '再次提出' });
    expect(again.body).toMatchObject({ code: 'BLACKLIST_STATE', article: '32' });
    expect(ok(await director.get('/api/todo')).map(({ kind }: any) => kind)).toContain('blacklisting.objection');
    const answered = ok(await step(director, objected, 'dismiss', { opinion: '代办人有书面授权' }));
    expect(answered).toMatchObject({ state: 'inForce', answer: '代办人有书面授权' });
    expect((await step(director, answered, 'dismiss', { opinion: '再次' })).body.code).toBe('BLACKLIST_STATE');
    const listing = await announced(app);
    expect(await applied(app, listing, 'bidder.four').catch((error: Error) => error.message)).toContain('BLACKLISTED');
    await app.advance(new Date(`${day(until, 1)}T00:00:00+08:00`));
    expect(ok(await person.get(`/api/blacklistings/${entry.id}`)).state).toBe('expired');
    expect((await applied(app, await announced(app), 'bidder.four')).state).toBe('submitted');
  });

  const me = async (client: Client): Promise<string> => ok(await client.get('/api/auth/me')).account.name;
});
