import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, approved, collectiveOf, cropland, day, schedule, today } from '../support/listings.js';
import { ok } from '../support/trade.js';

describe('what people look for, and what is offered (art. 9)', () => {
  let app: TestApp;
  let clerk: Client;
  let bidder: Client;
  let owner: string;
  let until: string;
  beforeAll(async () => {
    app = await testApp();
    [clerk, bidder] = [await app.as('centre.clerk'), await app.as('bidder.one')];
    owner = (await collectiveOf(app)).id;
    until = day(await today(app), 120);
  });
  afterAll(() => app?.close());

  // The listing below: cropland of the collective for lease, 100 mu, 500 a mu and year for three years, in 乌兰木伦镇.
  const wish = (more: object = {}): object => ({
    ...{ category: 1, transferKind: 'lease', townCode: '150627101', areaFrom: '50', areaTo: '120' },
    ...{ text: '连片水浇地，种植青贮玉米', until },
    ...more,
  });
  const add = async (more?: object, who = bidder): Promise<any> => ok(await who.post('/api/demands', wish(more)));
  const move = (who: Client, { id, version }: any, action: string, body: object = {}) =>
    who.post(`/api/demands/${id}/${action}`, body, { ifMatch: version });
  const published = async (more?: object, who = bidder): Promise<any> =>
    ok(await move(clerk, await add(more, who), 'publish'));
  const inbox = async (who: Client): Promise<any[]> => ok<any>(await who.get('/api/notices')).items;

  it('is read by the centre before everybody reads it; who looks is told to nobody', async () => {
    const demand = await add();
    expect(demand).toMatchObject({ state: 'submitted', number: expect.stringMatching(/-EQQ-/), areaFrom: '50' });
    expect(ok<any>(await app.anyone.get('/api/public/demands')).total).toBe(0);
    expect(ok<any[]>(await clerk.get('/api/todo')).filter(({ kind }) => kind === 'demand.publish').length).toBe(1);
    expect((await move(bidder, demand, 'publish')).status).toBe(403);
    const shown = ok<any>(await move(clerk, demand, 'publish'));
    expect(shown.state).toBe('published');
    expect((await move(clerk, demand, 'publish')).body.code).toBe('STALE_VERSION');
    const { items } = ok<any>(await app.anyone.get('/api/public/demands'));
    expect(items).toMatchObject([
      { number: demand.number, town: { name: '乌兰木伦镇' }, text: '连片水浇地，种植青贮玉米' },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/party|bidder|白音|1[3-9]\d{9}/);
    expect((await inbox(bidder))[0].title).toBe('求购信息已发布');
    // Another bidder, a collective and a station see nobody's.
    expect(ok<any>(await (await app.as('bidder.two')).get('/api/demands')).total).toBe(0);
    expect((await (await app.as('bidder.two')).get(`/api/demands/${demand.id}`)).status).toBe(404);
    expect((await (await app.as('station.wulanmulun')).get('/api/demands')).status).toBe(403);
    expect((await move(await app.as('bidder.two'), shown, 'withdraw')).status).toBe(404);
    ok(await move(bidder, shown, 'withdraw'));
    expect(ok<any>(await app.anyone.get('/api/public/demands')).total).toBe(0);
  });

  it('says all that is wrong at once, and files for nobody else', async () => {
    const wrong = wish({ areaFrom: '120', areaTo: '50', until: day(until, 400), townCode: '999' });
    const { status, body } = await bidder.post('/api/demands', wrong);
    expect(status).toBe(422);
    expect(body.violations.map(({ field }: any) => field).sort()).toEqual(['areaTo', 'townCode', 'until']);
    expect((await bidder.post('/api/demands', wish({ until: '2020-01-01' }))).status).toBe(422);
    expect((await bidder.post('/api/demands', wish({ partyId: owner }))).status).toBe(404);
    expect((await clerk.post('/api/demands', wish())).body.violations[0].field).toBe('partyId');
    expect((await app.anyone.post('/api/demands', wish())).status).toBe(401);
    ok(await move(clerk, await add({ partyId: owner }, clerk), 'decline', { reason: '与出租方重复' }));
  });

  it('meets what is announced, and both sides see it: by kind, place, area and budget, each alone deciding', async () => {
    const meeting = [await published(), await published({ townCode: undefined, areaFrom: undefined, areaTo: '100' })];
    meeting.push(await published({ budget: '150000.00' }));
    const others = [
      await published({ category: 2 }),
      await published({ transferKind: 'transfer' }),
      await published({ townCode: '150627100' }),
      await published({ areaFrom: '100.0001' }),
      await published({ areaTo: '99.9999' }),
      await published({ budget: '143999.99' }),
      await add(),
      ok(await move(bidder, await published(), 'close', { reason: '已在别处租到' })),
    ];
    const listing = await approved(app, cropland(owner));
    const station = await app.as('station.wulanmulun');
    const wanted = ok<any[]>(await station.get(`/api/listings/${listing.id}/demands`));
    const numbers = (all: any[]): string[] => all.map(({ number }) => number).sort();
    expect(numbers(wanted)).toEqual(numbers(meeting));
    expect((await (await app.as('station.zhasake')).get(`/api/listings/${listing.id}/demands`)).status).toBe(404);

    const before = (await inbox(bidder)).length;
    const offers = async (one: any): Promise<any[]> => ok(await bidder.get(`/api/demands/${one.id}/offers`));
    expect(await offers(meeting[0])).toEqual([]);
    await act(clerk, listing, 'announce', await schedule(app));
    const told = (await inbox(bidder)).slice(0, (await inbox(bidder)).length - before);
    expect(told.map(({ title }) => title)).toEqual(meeting.map(() => '有符合您求购的项目'));
    expect(told.map(({ href }) => href).sort()).toEqual(meeting.map(({ id }) => `/work/demands?id=${id}`).sort());
    for (const one of meeting) expect((await offers(one)).map(({ id }) => id)).toEqual([listing.id]);
    for (const one of others.slice(0, 6)) expect(await offers(one)).toEqual([]);
  });

  it('is over with its last day: nobody reads it or is told any more', async () => {
    await published({ until: await today(app), text: '今天到期的求购' });
    const texts = async (): Promise<string[]> =>
      ok<any>(await app.anyone.get('/api/public/demands')).items.map(({ text }: any) => text);
    expect(await texts()).toContain('今天到期的求购');
    await app.advance('P1D');
    expect(await texts()).not.toContain('今天到期的求购');
    const { items } = ok<any>(await bidder.get('/api/demands?state=published'));
    expect(items.find(({ text }: any) => text === '今天到期的求购').expired).toBe(true);
  });
});
