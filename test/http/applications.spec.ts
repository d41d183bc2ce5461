import { WorkingCalendar } from '../../src/platform/index.js';
import { dueAfterWorkingDays } from '../../src/rulebook/index.js';
import { toOffsetIso } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { announced, collectiveOf, household } from '../support/listings.js';
import { admitted, applied, bidderFor, drafted, ok, partyOf, pay, papers, step } from '../support/trade.js';

describe('a transferee applies (art. 15, 17, 20)', () => {
  let app: TestApp;
  let listing: any;
  beforeAll(async () => {
    app = await testApp();
    listing = await announced(app);
  });
  afterAll(() => app?.close());

  it('names every missing kind of material at once (art. 15)', async () => {
    const client = await app.as('bidder.one');
    const body = { partyId: await partyOf(app, 'bidder.one'), statementAccepted: false, agent: { name: '王代理' } };
    const draft = ok(await client.post(`/api/listings/${listing.id}/applications`, body));
    const { status, body: refusal } = await client.post(
      `/api/applications/${draft.id}/submit`,
      {},
      { ifMatch: draft.version },
    );
    expect(status).toBe(422);
    expect(refusal).toMatchObject({ code: 'MATERIALS_MISSING', article: '15' });
    expect(refusal.violations[0].missing).toEqual([...papers, 'agentAuthority']);
    ok(await client.post(`/api/applications/${draft.id}/withdraw`, {}, { ifMatch: draft.version }));
  });

  it('is accepted with a number and five working days, approved with a deposit order, and eligible once it is booked', async () => {
    const clerk = await app.as('centre.clerk');
    const submitted = await applied(app, listing, 'bidder.two');
    expect(submitted).toMatchObject({ state: 'submitted', number: null, deposit: null });
    const accepted = await step(clerk, submitted, 'accept');
    expect(accepted.number).toMatch(/^150627-EQS-\d{4}-00001$/);
    const due = dueAfterWorkingDays(app.app.get(WorkingCalendar), new Date(accepted.acceptedAt), 5).dueAt;
    expect(accepted).toMatchObject({ state: 'accepted', overdue: false, checkDueAt: toOffsetIso(due) });
    const approved = await step(clerk, accepted, 'approve', { opinion: '符合公告条件' });
    expect(approved.deposit).toMatchObject({ state: 'ordered', amount: '20000.00', dueBy: listing.trade.depositUntil });
    const unmet = (view: any) => view.eligibility.filter((c: any) => !c.met).map((c: any) => c.condition);
    expect(unmet(approved)).toEqual(['deposit-paid']);
    await pay(app, { ...approved.deposit, amount: '19999.99' }, approved.party.name);
    const own = await app.as('bidder.two');
    expect(unmet(ok(await own.get(`/api/applications/${approved.id}`)))).toEqual(['deposit-paid']);
    await pay(app, { ...approved.deposit, amount: '0.01' }, approved.party.name);
    expect(ok(await own.get(`/api/applications/${approved.id}/eligibility`))).toMatchObject({ eligible: true });
  });

  it('takes one application a party, of two at the same moment one (art. 17)', async () => {
    const client = await app.as('bidder.three');
    const body = { partyId: await partyOf(app, 'bidder.three'), statementAccepted: true };
    const both = await Promise.all([1, 2].map(() => client.post(`/api/listings/${listing.id}/applications`, body)));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('DUPLICATE');
    const clerk = await app.as('centre.clerk');
    const joint = {
      partyId: await partyOf(app, 'bidder.four'),
      statementAccepted: true,
      members: [
        { partyId: await partyOf(app, 'bidder.four'), share: '0.5' },
        { partyId: await partyOf(app, 'bidder.three'), share: '0.5' },
      ],
    };
    // A joint bid counts for each of its members.
    expect((await clerk.post(`/api/listings/${listing.id}/applications`, joint)).body.code).toBe('DUPLICATE');
  });

  it('asks joint applicants for their agreement and for shares that make one whole (art. 15)', async () => {
    const clerk = await app.as('centre.clerk');
    const partyId = await partyOf(app, 'bidder.four');
    const other = (await household(app)).id;
    const joint = (shares: string[]) => ({
      partyId,
      statementAccepted: true,
      members: [partyId, other].map((id, i) => ({ partyId: id, share: shares[i] })),
    });
    const torn = await clerk.post(`/api/listings/${listing.id}/applications`, joint(['0.5', '0.4']));
    expect(torn).toMatchObject({ status: 422, body: { code: 'VALIDATION', violations: [{ field: 'members' }] } });
    const draft = ok(await clerk.post(`/api/listings/${listing.id}/applications`, joint(['0.6', '0.4'])));
    expect(draft.members.map(({ share }: any) => share)).toEqual(['0.6', '0.4']);
    const { body } = await clerk.post(`/api/applications/${draft.id}/submit`, {}, { ifMatch: draft.version });
    expect(body.violations[0].missing).toEqual([...papers, 'jointAgreement']);
    // Withdrawn, it no longer stands in the way of any of its members.
    await step(clerk, draft, 'withdraw');
    const alone = await drafted(app, listing, 'bidder.four');
    await step(await app.as('bidder.four'), alone, 'withdraw');
  });

  it('keeps its answer to a repeated request, and refuses a stale version', async () => {
    const clerk = await app.as('centre.clerk');
    const submitted = await applied(app, listing, 'bidder.five');
    const call = { ifMatch: submitted.version, key: 'accept-once-0001' };
    const first = await clerk.post(`/api/applications/${submitted.id}/accept`, {}, call);
    const again = await clerk.post(`/api/applications/${submitted.id}/accept`, {}, call);
    expect(again.body).toEqual(first.body);
    const stale = await clerk.post(`/api/applications/${submitted.id}/approve`, {}, { ifMatch: submitted.version });
    expect(stale).toMatchObject({ status: 412, body: { code: 'STALE_VERSION' } });
    const blind = await clerk.post(`/api/applications/${submitted.id}/approve`, {});
    expect(blind.status).toBe(428);
  });

  it('refuses the transferor and what is out of order, and says both (art. 29)', async () => {
    const owner = await collectiveOf(app);
    const collective = await app.as('collective.hewan');
    const draft = await drafted(app, listing, 'collective.hewan', { partyId: owner.id });
    const { status, body } = await collective.post(
      `/api/applications/${draft.id}/submit`,
      {},
      { ifMatch: draft.version },
    );
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'NOT_ELIGIBLE' });
    const clerk = await app.as('centre.clerk');
    expect(await clerk.post(`/api/applications/${draft.id}/approve`, {}, { ifMatch: draft.version })).toMatchObject({
      status: 409,
      body: { code: 'APPLICATION_STATE' },
    });
  });

  describe('who has applied is a secret (trading.md)', () => {
    it('is there for the applicant and the clerk, and for nobody else', async () => {
      const { items } = ok(await (await app.as('bidder.two')).get('/api/applications'));
      expect(items).toHaveLength(1);
      const { id } = items[0];
      const others = [
        'bidder.three',
        'centre.director',
        'centre.treasurer',
        'supervisor',
        'station.wulanmulun',
        'town.wulanmulun',
        'collective.hewan',
        'dept.agriculture',
        'bank.lender',
        'expert.1',
        'auction.hammer',
        'admin',
      ];
      for (const username of others) {
        const client = await app.as(username);
        expect({ username, status: (await client.get(`/api/applications/${id}`)).status }).toEqual({
          username,
          status: 404,
        });
        const list = await client.get(`/api/applications?listingId=${listing.id}`);
        if (list.status === 200)
          expect({ username, own: list.body.items.every((one: any) => one.id !== id) }).toEqual({
            username,
            own: true,
          });
        else expect(list.status).toBe(403);
        const page = await client.get(`/api/listings/${listing.id}`);
        expect(JSON.stringify(page.body)).not.toContain('示范种植专业合作社');
      }
      expect((await app.anyone.get(`/api/applications/${id}`)).status).toBe(401);
    });

    it('says why, rule by rule with article, version and facts, to the same few (art. 15, 17)', async () => {
      const client = await app.as('bidder.four');
      const input = { partyId: await partyOf(app, 'bidder.four'), statementAccepted: true };
      const draft = ok(await client.post(`/api/listings/${listing.id}/applications`, input));
      const why = (who: any, action: string) => who.get(`/api/applications/${draft.id}/assessment?action=${action}`);
      const { law, verdicts } = ok(await why(client, 'submit'));
      expect(law.version).not.toBe('');
      const papersOf = (all: any[]) => all.find(({ code }) => code === 'MATERIALS_MISSING');
      // The very judgment of the refusal, before the refusal.
      const { body } = await client.post(`/api/applications/${draft.id}/submit`, {}, { ifMatch: draft.version });
      const refused = papersOf(body.violations);
      expect(papersOf(verdicts)).toMatchObject({ verdict: 'fail', article: '15', missing: refused.missing });
      expect(papersOf(verdicts)).toMatchObject({ detail: refused.detail, facts: expect.any(Object) });
      expect(verdicts.some(({ verdict }: any) => verdict === 'pass')).toBe(true);
      // That the announced conditions are met is for the clerk to find: nobody has found it yet, so it is not passed.
      const { verdicts: toApprove } = ok(await why(client, 'approve'));
      expect(toApprove.find(({ rule }: any) => rule === 'announced-conditions')).toMatchObject({ verdict: 'fail' });
      expect(await why(client, 'withdraw')).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
      for (const username of ['bidder.three', 'supervisor', 'centre.director', 'collective.hewan'])
        expect({ username, status: (await why(await app.as(username), 'submit')).status }).toEqual({
          username,
          status: 404,
        });
      await step(client, draft, 'withdraw');
    });

    it('lets a supervisor count nothing before the trade is over', async () => {
      const { body } = await (await app.as('supervisor')).get(`/api/applications?listingId=${listing.id}`);
      expect(body).toMatchObject({ items: [], total: 0 });
    });

    it('puts each look of a clerk on record', async () => {
      const clerk = await app.as('centre.clerk');
      const { items } = ok(await clerk.get(`/api/applications?listingId=${listing.id}&state=approved`));
      ok(await clerk.get(`/api/applications/${items[0].id}`));
      const [row] = await looks(app, items[0].id);
      expect(row).toMatchObject({ list: '1', read: '1' });
    });
  });

  it('gives the deposit back to who withdraws, and takes nobody after the end of registration (art. 17, 20)', async () => {
    const application = await bidderFor(app, listing, 'bidder.one');
    const client = await app.as('bidder.one');
    const withdrawn = await step(client, application, 'withdraw', { reason: '不参加了' });
    expect(withdrawn).toMatchObject({ state: 'withdrawn', deposit: { state: 'refundDue', endedBy: 'withdrawn' } });
    const draft = await drafted(app, listing, 'bidder.one');
    await app.advance(new Date(listing.trade.registrationUntil));
    const late = await client.post(`/api/applications/${draft.id}/submit`, {}, { ifMatch: draft.version });
    expect(late.status).toBe(403);
    expect(late.body.violations[0]).toMatchObject({ article: '17', detail: expect.stringContaining('截止') });
  });

  it('ends with its listing: deposits fall due, and a suspension stops everything (art. 26, 27)', async () => {
    const other = await announced(app);
    const application = await admitted(app, other, 'bidder.four');
    await pay(app, application.deposit, application.party.name);
    const director = await app.as('centre.director');
    const evidenceFileId = await director.upload();
    const seen = ok(await director.get(`/api/listings/${other.id}`));
    const suspended = ok(
      await director.post(
        `/api/listings/${other.id}/suspend`,
        { ground: 1, evidenceFileId, reason: '主管部门提出中止', until: '2030-12-31' },
        { ifMatch: seen.version },
      ),
    );
    const client = await app.as('bidder.five');
    const refused = await client.post(`/api/listings/${other.id}/applications`, {
      partyId: await partyOf(app, 'bidder.five'),
      statementAccepted: true,
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'LISTING_STATE' } });
    ok(
      await director.post(
        `/api/listings/${other.id}/terminate`,
        { ground: 1, evidenceFileId, reason: '主管部门提出终止' },
        { ifMatch: suspended.version },
      ),
    );
    const own = ok(await (await app.as('bidder.four')).get(`/api/applications/${application.id}`));
    expect(own).toMatchObject({
      state: 'approved',
      ended: 'terminated',
      deposit: { state: 'refundDue', endedBy: 'terminated' },
    });
  });
});

async function looks(app: TestApp, id: string): Promise<any[]> {
  const { DataSource } = await import('typeorm');
  return app.app.get(DataSource).query(
    `select count(*) filter (where action = 'list') as list, count(*) filter (where action = 'read') as read
     from audit_log where root_type = 'application' and root_id = $1`,
    [id],
  );
}
