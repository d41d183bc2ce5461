import { createHash } from 'node:crypto';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, approved, collectiveOf, cropland, household, schedule } from '../support/listings.js';
import { DataSource } from 'typeorm';
import { bidderFor, compared, drafted, ok, pay, step } from '../support/trade.js';
import { bid, interrupt, proof, view } from '../support/trading.js';

/** As anybody can, without the product: `printf '%s' TEXT | sha256sum`. */
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('letting at a published price, with a draw that anybody can recompute (art. 14)', () => {
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

  /** Small: what adds up to the figures of art. 35 is not let at a fixed price. */
  const small = (owner: string, more: object = {}) =>
    cropland(owner, {
      ...{ method: 'fixedPrice', deposit: '2000.00', title: '示范河湾村10亩机动地经营权出租' },
      parcels: [{ kind: '集体机动地', ownerPartyId: owner, quantity: '10', unit: 'mu' }],
      ...more,
    });
  const source = '交易开始次日的福利彩票双色球开奖号码';
  const ready = async (more: object = {}): Promise<any> => approved(app, small((await collectiveOf(app)).id, more));
  const notice = async (draw?: object, more: object = {}) => {
    const dates = await schedule(app, more);
    const knownFrom = new Date(new Date(dates.opensAt).getTime() + 86_400_000).toISOString();
    return { ...dates, draw: draw && { source, knownFrom, ...draw } };
  };

  /** Announced, with these applicants qualified, at the opening. */
  async function opened(names: readonly string[], more: object = {}): Promise<{ listing: any; id: string }> {
    const listing = await act(clerk, await ready(), 'announce', await notice({}, more));
    for (const name of names) await bidderFor(app, listing, name);
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    await app.advance(new Date(listing.trade.opensAt));
    return { listing, id };
  }
  const version = async (id: string): Promise<number> => ok(await clerk.get(`/api/sessions/${id}`)).version;
  const say = async (who: Client, id: string, publicValue: unknown, part = '', seen?: number) =>
    who.post(`/api/sessions/${id}/draw${part}`, { publicValue }, { ifMatch: seen ?? (await version(id)) });
  const confirm = (who: Client, id: string, publicValue: unknown, seen?: number) =>
    say(who, id, publicValue, '/confirm', seen);
  const drawOf = async (id: string): Promise<any> => ok(await app.anyone.get(`/api/public/sessions/${id}/draw`));

  it('is announced with a public result that is not known before the opening, or not at all', async () => {
    const listing = await ready();
    const announce = async (draw?: object) =>
      clerk.post(`/api/listings/${listing.id}/announce`, await notice(draw), { ifMatch: listing.version });
    expect((await announce()).body).toMatchObject({ code: 'ANNOUNCEMENT_INCOMPLETE', article: '14' });
    const early = await announce({ knownFrom: '2026-01-01T00:00:00+08:00' });
    expect(early.body.detail).toContain('公开结果须在交易开始之后才公布');
    expect((await announce({ source: '' })).status).toBe(422);
    const { content } = ok(await app.anyone.get(`/api/public/listings/${ok(await announce({})).id}`));
    expect(content.schedule).toMatchObject({ oneApplicant: 'session', draw: { source } });
    expect(content.schedule.draw.commitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is for what is let for a term, below the figures of art. 35', async () => {
    const owner = (await collectiveOf(app)).id;
    const assess = async (more: object) => {
      const listing = ok(await clerk.post('/api/listings', small(owner, more)));
      return ok(await clerk.get(`/api/listings/${listing.id}/assessment?action=submit`)).verdicts.map(
        ({ code, verdict }: any) => `${verdict} ${code}`,
      );
    };
    expect(await assess({ transferKind: 'transfer' })).toContain('fail METHOD_NOT_ALLOWED');
    expect(await assess({})).not.toContain('fail METHOD_NOT_ALLOWED');
  });

  it('several draw lots: two officers read the value, each by himself, and everybody can draw again', async () => {
    const { listing, id } = await opened(['bidder.two', 'bidder.three', 'bidder.one']);
    expect(await view(app, id)).toMatchObject({ state: 'open', method: 'draw', nextMinimum: null, bids: [] });
    expect((await bid(await app.as('bidder.two'), id, '500.00')).body.code).toBe('METHOD_NOT_ALLOWED');
    const before = await drawOf(id);
    expect(before).toEqual({ ...before, source, result: null });

    expect((await say(clerk, id, '01 02 03')).body).toMatchObject({ code: 'SESSION_STATE', article: '14' });
    await app.advance('P1DT1H');
    expect((await say(clerk, id, '  ')).status).toBe(422);
    expect((await confirm(second, id, '010203')).body.code).toBe('SESSION_STATE');
    for (const name of ['bidder.two', 'centre.treasurer', 'supervisor'])
      expect(
        (await (await app.as(name)).post(`/api/sessions/${id}/draw`, { publicValue: '1' }, { ifMatch: 1 })).status,
      ).toBe(403);
    ok(await say(clerk, id, '０１ 02 04'));
    ok(await say(clerk, id, '０１ 02 03'));
    expect((await drawOf(id)).result).toBeNull();
    expect(ok(await second.get(`/api/sessions/${id}/draw`)).record).toMatchObject({ mayConfirm: true });
    expect((await confirm(clerk, id, '010203')).body.code).toBe('SECOND_OFFICER_REQUIRED');
    expect((await confirm(second, id, '010204')).body.code).toBe('CONFLICT');
    const seen = await version(id);
    const twice = await Promise.all(
      [second, await app.as('centre.director')].map((who) => confirm(who, id, '01 02 03', seen)),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);

    const { commitment, result } = await drawOf(id);
    expect(commitment).toBe(before.commitment);
    expect(sha256(result.seed)).toBe(commitment);
    expect(result.publicValue).toBe('010203');
    const again = result.tickets.map(({ number }: any) => sha256(`${result.seed}|010203|${number}`));
    expect(result.tickets.map(({ ticket }: any) => ticket)).toEqual(again.toSorted());
    const [won, next] = result.tickets;
    expect(await view(app, id)).toMatchObject({
      state: 'closed',
      standing: { bidder: won.bidder, amount: listing.reserve },
    });
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    const deal = ok(await clerk.get(`/api/deals/${dealId}`));
    expect(deal).toMatchObject({ origin: 'draw', price: listing.reserve, state: 'resultNotice' });
    const numbers = await app.app
      .get(DataSource)
      .query(`select application_id, number from session_bidder where session_id = '${id}'`);
    const applicationOf = (number: number) => numbers.find((row: any) => row.number === number).application_id;
    const [row] = await app.app
      .get(DataSource)
      .query(`select application_id, next_application_id from deal where id = '${dealId}'`);
    expect(row).toEqual({
      application_id: applicationOf(won.number),
      next_application_id: applicationOf(next.number),
    });
  });

  it('one applicant takes it; nobody: unsold', async () => {
    const { listing, id } = await opened(['bidder.two']);
    expect(await view(app, id)).toMatchObject({ state: 'closed', standing: { amount: listing.reserve } });
    expect((await drawOf(id)).result).toMatchObject({ publicValue: null, tickets: [{ number: 1 }] });
    expect((await say(clerk, id, '1')).body.code).toBe('SESSION_STATE');
    const none = await opened([]);
    expect(await view(app, none.id)).toMatchObject({ state: 'unsold' });
  });

  it('a station that filed for a tenant without an account reads what he owes, and where; nobody else does', async () => {
    const [name, station] = ['station.wulanmulun', await app.as('station.wulanmulun')];
    const listing = await act(clerk, await ready(), 'announce', await notice({}));
    const draft = await drafted(app, listing, name, { partyId: (await household(app)).id });
    const accepted = await step(clerk, await step(station, draft, 'submit'), 'accept');
    const { id, deposit, party } = await step(clerk, accepted, 'approve', { opinion: '符合公告条件' });
    await pay(app, deposit, party.name);
    await app.advance(new Date(listing.trade.opensAt));
    const own = async (): Promise<any> => ok(await station.get(`/api/applications/${id}`));
    expect(await own()).toMatchObject({ outcome: 'won', dues: [] });
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    const [deal] = ok(await app.anyone.get('/api/public/listings?sort=newest')).items;
    expect(deal).toMatchObject({ id: listing.id, state: '结果公示', dealPrice: listing.reserve });
    await compared(app, ok(await clerk.get(`/api/deals/${dealId}`)));
    expect((await own()).dues).toMatchObject([{ purpose: 'price', state: 'ordered', account: expect.any(Object) }]);
    expect(ok(await clerk.get(`/api/applications/${id}`)).dues).toEqual([]);
    expect((await (await app.as('station.alatengxire')).get(`/api/applications/${id}`)).status).toBe(404);
  });

  it('stands still while the listing is suspended, and is drawn after', async () => {
    const { listing, id } = await opened(['bidder.two', 'bidder.three']);
    await app.advance('P2D');
    await interrupt(app, listing.id, 'suspend');
    expect((await say(clerk, id, '7')).body.code).toBe('SESSION_STATE');
    await interrupt(app, listing.id, 'restart');
    ok(await say(clerk, id, '7'));
    ok(await confirm(second, id, '7'));
    expect((await drawOf(id)).result.tickets).toHaveLength(2);
  });

  it('another session has no draw', async () => {
    const [other] = await app.app.get(DataSource).query(`select id from trading_session where mode <> 'draw' limit 1`);
    if (other)
      expect((await app.anyone.get(`/api/public/sessions/${other.id}/draw`)).body.code).toBe('METHOD_NOT_ALLOWED');
    expect((await app.anyone.get('/api/public/sessions/01a2231e-7ec2-72c7-b7f1-e0e935343a12/draw')).status).toBe(404);
  });
});
