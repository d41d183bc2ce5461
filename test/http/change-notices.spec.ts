import { DataSource } from 'typeorm';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { act, announced, approved, collectiveOf, cropland, day, schedule, today } from '../support/listings.js';
import { sealedTender } from '../support/tenders.js';
import { admitted, bidderFor, ok, step } from '../support/trade.js';

/** What a form sends back: the terms that stand, with the change. */
async function amended(app: TestApp, listing: any, more: object = {}): Promise<object> {
  return { ...(await schedule(app)), ...termsOf(listing), reason: '应出让方申请调整', ...more };
}
const termsOf = ({ trade }: any) => ({
  registrationUntil: trade.registrationUntil,
  depositUntil: trade.depositUntil,
  qualificationUntil: trade.qualificationUntil,
  opensAt: trade.opensAt,
});

describe('a notice is changed by another notice (art. 18)', () => {
  let app: TestApp;
  let clerk: Client;
  const at = async (days: number): Promise<string> => `${day(await today(app), days)}T10:00:00+08:00`;
  const application = async (name: string, { id }: any) =>
    ok(await (await app.as(name)).get(`/api/applications/${id}`));
  const unmet = (view: any) => view.eligibility.filter((c: any) => !c.met).map((c: any) => c.condition);

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
  });
  afterAll(() => app?.close());

  it('refuses what changes nothing, goes back in time, cuts the period short or comes from the wrong desk', async () => {
    const listing = await announced(app);
    const amend = async (more: object, client = clerk, version = listing.version) =>
      client.post(`/api/listings/${listing.id}/amend`, await amended(app, listing, more), { ifMatch: version });
    expect((await amend({})).body).toMatchObject({ code: 'ANNOUNCEMENT_INCOMPLETE', article: '18' });
    const past = (await amend({ registrationUntil: await at(-1), reason: '提前' })).body;
    expect(past.violations.map(({ code }: any) => code).sort()).toEqual([
      'ANNOUNCEMENT_INCOMPLETE',
      'DATES_DISORDERED',
      'PERIOD_TOO_SHORT',
    ]);
    expect((await amend({ registrationUntil: await at(2) })).body.code).toBe('PERIOD_TOO_SHORT');
    expect((await amend({ depositUntil: await at(30) })).body.code).toBe('DATES_DISORDERED');
    expect((await amend({ reason: '' })).body).toMatchObject({ code: 'VALIDATION' });
    expect((await amend({ contractDays: 10 }, await app.as('station.wulanmulun'))).status).toBe(403);
    expect((await amend({ contractDays: 10 }, clerk, listing.version - 1)).body.code).toBe('STALE_VERSION');
    const draft = await approved(app);
    const early = await clerk.post(
      `/api/listings/${draft.id}/amend`,
      { ...(await schedule(app)), reason: '尚未公告' },
      { ifMatch: draft.version },
    );
    expect(early.body.code).toBe('LISTING_STATE');
    const { announcements } = ok(await app.anyone.get(`/api/public/listings/${listing.id}`));
    expect(announcements).toHaveLength(1);
  });

  it('puts dates off without a new period: unpaid deposits and the session follow, nobody confirms', async () => {
    const listing = await announced(app);
    const waits = await admitted(app, listing, 'bidder.one');
    const later = {
      registrationUntil: await at(15),
      depositUntil: await at(17),
      qualificationUntil: await at(19),
      opensAt: await at(21),
    };
    const changed = await act(clerk, listing, 'amend', await amended(app, listing, later));
    expect(changed.trade).toMatchObject({ opensAt: expect.stringContaining(later.opensAt.slice(0, 16)) });
    expect(await application('bidder.one', waits)).toMatchObject({
      unconfirmedNotice: null,
      deposit: { dueBy: expect.stringContaining(later.depositUntil.slice(0, 16)) },
    });
    const [session] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    expect(session.opensAt.slice(0, 16)).toBe(later.opensAt.slice(0, 16));
    const { announcements } = ok(await app.anyone.get(`/api/public/listings/${listing.id}`));
    expect(announcements).toHaveLength(2);
    const { change } = announcements.map(({ content }: any) => content).find((content: any) => content.change);
    expect(change).toMatch(/^报名截止：由“.*变更原因：应出让方申请调整$/s);
    // The old hour passes without an opening.
    await app.advance(new Date(listing.trade.opensAt));
    expect(ok(await clerk.get(`/api/sessions/${session.id}`)).state).toBe('scheduled');
  });

  it('makes a material change known to who applied, and lets only who confirms it trade', async () => {
    const listing = await announced(app);
    const stays = await bidderFor(app, listing, 'bidder.two');
    const silent = await bidderFor(app, listing, 'bidder.three');
    const dates = {
      registrationUntil: await at(16),
      depositUntil: await at(18),
      qualificationUntil: await at(20),
      opensAt: await at(22),
      increment: '20.00',
      conditions: '本旗户籍，有三年以上种植经验',
    };
    const changed = await act(clerk, listing, 'amend', await amended(app, listing, dates));
    const notices = await app.app
      .get(DataSource)
      .query(`select text from notice where kind = 'application.change' and href like '%' || $1`, [stays.id]);
    expect(notices[0].text).toContain('加价幅度：由“10.00元”改为“20.00元”');
    const bidder = await app.as('bidder.two');
    const waits = await application('bidder.two', stays);
    expect(waits.unconfirmedNotice).toBe(2);
    expect(unmet(waits)).toEqual(['announced-conditions', 'notice-confirmed']);
    const todo = ok(await bidder.get('/api/todo')).filter((item: any) => item.kind === 'application.confirmNotice');
    expect(todo).toMatchObject([{ recordId: stays.id }]);
    // Nobody else confirms for him; twice at the same moment is once.
    const url = `/api/applications/${stays.id}/confirm-notice`;
    expect((await (await app.as('bidder.one')).post(url, {}, { ifMatch: waits.version })).status).toBe(404);
    const both = await Promise.all([1, 2].map(() => bidder.post(url, {}, { ifMatch: waits.version })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    // The conditions are other ones now, so the centre looks at the applicant again.
    const known = await application('bidder.two', stays);
    expect(unmet(known)).toEqual(['announced-conditions']);
    expect(ok(await clerk.get('/api/todo')).map(({ kind }: any) => kind)).toContain('application.recheck');
    const recheck = (client: Client, version: number) =>
      client.post(`/api/applications/${stays.id}/recheck`, { met: true, opinion: '已核对' }, { ifMatch: version });
    expect((await recheck(bidder, known.version)).status).toBe(403);
    expect((await recheck(clerk, known.version)).status).toBe(200);
    expect((await recheck(clerk, known.version + 1)).body.code).toBe('APPLICATION_STATE');
    const confirmed = await application('bidder.two', stays);
    expect([unmet(confirmed), confirmed.unconfirmedNotice]).toEqual([[], null]);
    const again = await bidder.post(url, {}, { ifMatch: confirmed.version });
    expect(again.body).toMatchObject({ code: 'APPLICATION_STATE', article: '18' });
    // Who applies after the change knows it.
    const fresh = await bidderFor(app, changed, 'bidder.four');
    expect(fresh.unconfirmedNotice).toBeNull();
    await app.advance(new Date(dates.opensAt));
    const [session] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    expect(session).toMatchObject({ state: 'open', increment: '20.00' });
    const bid = async (name: string) =>
      (await app.as(name)).post(`/api/sessions/${session.id}/bids`, { amount: '520.00' }, { key: `change-${name}` });
    expect((await bid('bidder.two')).status).toBe(201);
    expect((await bid('bidder.three')).body.code).toBe('NOT_ELIGIBLE');
    const late = await application('bidder.three', silent);
    const url3 = `/api/applications/${silent.id}/confirm-notice`;
    const refused = await (await app.as('bidder.three')).post(url3, {}, { ifMatch: late.version });
    expect(refused.body.code).toBe('LISTING_STATE');
  });

  it('gives a sealed bid back unread whose bidder did not confirm (trading.md)', async () => {
    const draft = cropland((await collectiveOf(app)).id, { method: 'tender', deposit: '3000.00' });
    const prices = { 'bidder.one': '510.00', 'bidder.two': '520.00', 'bidder.three': '530.00' };
    const { listing } = await sealedTender(app, draft, prices);
    const { increment: _, ...terms } = (await amended(app, listing, { contractDays: 20 })) as Record<string, unknown>;
    const dates = { registrationUntil: await at(18), depositUntil: await at(20), qualificationUntil: await at(22) };
    const seen = ok(await clerk.get(`/api/listings/${listing.id}`));
    const opensAt = await at(30);
    await act(clerk, seen, 'amend', { ...terms, ...dates, opensAt, oneApplicant: 'session' });
    for (const name of ['bidder.one', 'bidder.two']) {
      const client = await app.as(name);
      const { items } = ok(await client.get(`/api/applications?listingId=${listing.id}`));
      await step(client, items[0], 'confirm-notice');
    }
    await app.advance(new Date(opensAt));
    // Two of three are counted, and two are too few (Tender Law 28).
    expect(ok(await clerk.get(`/api/tenders?listingId=${listing.id}`))).toMatchObject({
      state: 'failed',
      bidsReceived: 2,
    });
    expect(ok(await clerk.get(`/api/listings/${listing.id}`)).state).toBe('unsold');
  });
});
