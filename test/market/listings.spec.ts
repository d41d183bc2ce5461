import { DataSource } from 'typeorm';
import { Listing, Listings } from '../../src/listings/index.js';
import {
  type Context,
  Database,
  type DomainEvent,
  Events,
  systemContext,
  type TxContext,
} from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import {
  act,
  announced,
  collectiveOf,
  confirmAll,
  cropland,
  day,
  filed,
  hewan,
  schedule,
  submitted,
  today,
  verifying,
} from '../support/listings.js';

type Json = any;

describe('listings, for the rooms above', () => {
  let app: TestApp;
  let listings: Listings;
  let clerk: Client;
  let director: Client;
  const ctx: Context = systemContext('test');
  beforeAll(async () => {
    app = await testApp();
    listings = app.app.get(Listings);
    clerk = await app.as('centre.clerk');
    director = await app.as('centre.director');
  });
  afterAll(() => app?.close());

  const inTransaction = <T>(work: (inner: TxContext) => Promise<T>): Promise<T> =>
    app.app.get(Database).transaction(ctx, work);
  const publicState = async (id: string): Promise<string> =>
    (await app.anyone.get(`/api/public/listings/${id}`)).body.state as string;
  const view = async (id: string): Promise<Json> => (await clerk.get(`/api/listings/${id}`)).body;

  it('moves a trade from its opening to its close, in the words that the public knows', async () => {
    const { id } = await announced(app);
    const signedFileId = await clerk.upload();
    const trade = { total: Money.of('100000'), contractNumber: 'HT-1', signedFileId };
    const seen: [string, string][] = [];
    for (const step of ['open', 'resultNotice', 'deal', 'contract', 'certify', 'close'] as const) {
      const { state } = await inTransaction((inner) => listings[step](inner, id, { input: trade } as never));
      seen.push([state, await publicState(id)]);
    }
    expect(seen).toEqual([
      ['trading', '正在竞价'],
      ['resultNotice', '结果公示'],
      ['dealt', '已成交'],
      ['contracted', '已成交'],
      ['certified', '已成交'],
      ['closed', '已成交'],
    ]);
    const history = (await clerk.get(`/api/listings/${id}/history`)).body as Json[];
    expect(history.at(-1)).toMatchObject({ action: 'close', actor: { name: '系统', role: 'system' } });
  });

  it('refuses the rooms above too, where the table does not allow it', async () => {
    const { id } = await announced(app);
    await expect(inTransaction((inner) => listings.certify(inner, id))).rejects.toMatchObject({
      body: { code: 'LISTING_STATE' },
    });
  });

  it('takes an unsold listing to a new notice at a new price, down to the floor and not below (art. 29)', async () => {
    const { id } = await announced(app);
    // Nobody applies: the opening time itself ends it.
    await app.advance('P21D');
    expect((await view(id)).state).toBe('unsold');
    expect(await publicState(id)).toBe('流拍');
    const notice = async (amount: string): Promise<Json> => {
      const body = { ...(await schedule(app)), reason: '流拍后降价重新公告', amount };
      return (await clerk.post(`/api/listings/${id}/reannounce`, body, { ifMatch: (await view(id)).version })).body;
    };
    expect(await notice('479.99')).toMatchObject({ code: 'PRICE_BELOW_FLOOR', article: '29' });
    expect(await view(id)).toMatchObject({ state: 'unsold', reserve: '500.00', estimatedValue: '150000.00' });
    expect(await notice('480.00')).toMatchObject({
      state: 'announced',
      reserve: '480.00',
      estimatedValue: '144000.00',
      announcements: [
        { version: 1, content: { reserve: '500.00' } },
        { version: 2, content: { reserve: '480.00' } },
      ],
    });
  });

  it('wants a new resolution for a reserve below the one decided (art. 29)', async () => {
    const listing = await filed(app);
    const station = await app.as('station.wulanmulun');
    const [{ partyId }] = listing.owners;
    const decided = {
      date: day(await today(app), -41),
      assembly: 'members',
      entitled: 90,
      present: 80,
      inFavour: 70,
      reserve: '500.00',
    };
    const withReserve = await station.post(`/api/listings/${listing.id}/owners/${partyId}/resolution`, {
      ...decided,
      fileId: await station.upload(),
    });
    expect(withReserve.body.owners[0].resolution.reserve).toBe('500.00');
    const lower = cropland(partyId);
    lower.pricing.amount = '490.00';
    const { body } = await station.put(`/api/listings/${listing.id}`, lower, { ifMatch: withReserve.body.version });
    const refused = await station.post(
      `/api/listings/${listing.id}/submit`,
      { liabilityAccepted: true },
      { ifMatch: body.version },
    );
    expect(refused.body).toMatchObject({ code: 'DEMOCRATIC_DECISION_MISSING', article: '29' });
  });

  it('tells the rooms above in the same transaction, and undoes everything where one of them fails', async () => {
    const listing = await submitted(app);
    const failing = { now: true };
    app.app.get(Events).on('listing.accept', async () => {
      if (failing.now) throw new Error('a room above failed');
    });
    const answer = await clerk.post(`/api/listings/${listing.id}/accept`, {}, { ifMatch: listing.version });
    expect(answer.status).toBe(500);
    expect(await view(listing.id)).toMatchObject({ state: 'submitted', number: null, version: listing.version });
    failing.now = false;
    const numbers = async (): Promise<number> =>
      Number(
        ((await app.app.get(DataSource).query(`select last from number_series where series = 'listing'`)) as Json[])[0]
          ?.last,
      );
    const before = await numbers();
    await act(clerk, listing, 'accept');
    expect(await numbers()).toBe(before + 1);
  });

  it('says with a restart how much time was lost (art. 26)', async () => {
    const heard: DomainEvent<Listing>[] = [];
    app.app.get(Events).on<Listing>('listing.restart', async (_, event) => void heard.push(event));
    const listing = await announced(app);
    const paper = { reason: '权属争议', evidenceFileId: await director.upload() };
    const suspended = await act(director, listing, 'suspend', { ground: 3, until: '2030-12-31', ...paper });
    await app.advance('P2D');
    await act(director, suspended, 'restart', {
      ...paper,
      reason: '争议已解决',
      applicantPartyId: listing.leadPartyId,
      causeGone: true,
    });
    expect(heard).toHaveLength(1);
    const { lostMs, suspendedAt } = heard[0]!.input as { lostMs: number; suspendedAt: Date };
    expect(lostMs).toBeGreaterThanOrEqual(2 * 86_400_000);
    expect(suspendedAt).toBeInstanceOf(Date);
    expect(heard[0]).toMatchObject({ from: 'suspended', to: 'announced' });
  });

  it('gives rules their facts without any ID number or account', async () => {
    const { id } = await announced(app);
    const facts = await inTransaction(async (inner) => listings.factsOf(inner, await listings.get(inner, id)));
    expect(facts.owners).toHaveLength(1);
    expect(facts.owners![0]).toMatchObject({ idValid: true, blacklisted: false, filings: ['town', 'bureau'] });
    const text = JSON.stringify(facts);
    for (const secret of ['idNumber', 'idSealed', 'bankAccount', 'phone']) expect(text).not.toContain(secret);
  });

  it('lets an approval and an objection that meet decide in some order, never both', async () => {
    for (let round = 0; round < 3; round++) {
      const listing = await verifying(app);
      await confirmAll(app, listing.id);
      // Another department is asked late; its objection races the approval.
      const [other] = ((await clerk.get('/api/organizations?kind=department')).body as Json[]).filter(
        ({ name }) => name === '旗水利局',
      );
      const asked = await act(clerk, listing, 'ask', { departments: [other.id] });
      const question = asked.verifications.find(({ state }: Json) => state === 'pending');
      const water = await app.as('dept.water');
      const written = { opinion: '核实', documentFileId: await water.upload() };
      const [reply, approval] = await Promise.all([
        water.post(`/api/verifications/${question.id}/object`, written),
        clerk.post(`/api/listings/${listing.id}/approve`, { opinion: '同意' }, { ifMatch: asked.version }),
      ]);
      expect(reply.status).toBe(200);
      expect(['VERIFICATION_PENDING', 'VERIFICATION_OBJECTED']).toContain(approval.body.code);
      expect((await view(listing.id)).state).toBe('verifying');
    }
  });

  it('lets a collective file for itself, and nobody file for a party that is not its own', async () => {
    const own = await app.as('collective.hewan');
    const { id } = await collectiveOf(app);
    const created = await own.post('/api/listings', cropland(id));
    expect(created.body).toMatchObject({ state: 'draft', leadPartyId: id, filer: { role: 'collective' } });
    const bidder = await app.as('bidder.one');
    expect((await bidder.post('/api/listings', cropland(id))).status).toBe(403);
    const me = (await bidder.get('/api/auth/me')).body.account.partyId as string;
    const mine = await bidder.post('/api/listings', cropland(me, { valuation: undefined, villageCode: hewan }));
    expect(mine.body).toMatchObject({ leadPartyId: me, filer: { role: 'party', organizationId: null } });
    expect((await bidder.get('/api/listings')).body.total).toBe(1);
  });
});
