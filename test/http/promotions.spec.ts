import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, announced, approved, collectiveOf, cropland } from '../support/listings.js';
import { ok } from '../support/trade.js';

describe('projects that the centre puts forward (art. 9)', () => {
  let app: TestApp;
  let clerk: Client;
  let owner: string;
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    owner = (await collectiveOf(app)).id;
  });
  afterAll(() => app?.close());

  const text = '连片水浇地，通路通电，距镇区五公里。';
  const promote = (id: string, who = clerk, words = text) => who.post(`/api/listings/${id}/promotion`, { text: words });
  const shown = async (): Promise<string[]> =>
    ok<any[]>(await app.anyone.get('/api/public/promotions')).map(({ listing }) => listing.id);
  const one = (title: string): Promise<any> => announced(app, cropland(owner, { title }));

  it('is for what can be applied for, by the centre, once, in words of some length', async () => {
    const early = await approved(app);
    expect(await promote(early.id)).toMatchObject({ status: 409, body: { code: 'LISTING_STATE', article: '9' } });
    const { id } = await one('推介一号地出租');
    for (const who of ['station.wulanmulun', 'collective.hewan', 'bidder.one', 'supervisor'])
      expect((await promote(id, await app.as(who))).status).toBeGreaterThanOrEqual(403);
    expect((await promote(id, clerk, '很好')).status).toBe(422);
    expect((await promote(crypto.randomUUID())).status).toBe(404);
    const both = await Promise.all([promote(id), promote(id, await app.as('centre.clerk2'))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await shown()).toEqual([id]);
    const { shown: page } = ok<any>(await clerk.get(`/api/listings/${id}/promotion`));
    expect(page).toMatchObject({ text, by: expect.any(String) });
    const stale = await clerk.post(`/api/promotions/${page.id}/end`, {}, { ifMatch: 9 });
    expect(stale.body.code).toBe('STALE_VERSION');
    ok(await clerk.post(`/api/promotions/${page.id}/end`, {}, { ifMatch: page.version }));
    expect(await shown()).toEqual([]);
    expect(ok<any>(await clerk.get(`/api/listings/${id}/promotion`))).toEqual({ shown: null, possible: true });
    const station = await app.as('station.wulanmulun');
    expect(ok<any>(await station.get(`/api/listings/${id}/promotion`)).possible).toBe(false);
  });

  it('leaves the first page by itself when the project does: suspended, or its registration over', async () => {
    const [first, second] = [await one('推介二号地出租'), await one('推介三号地出租')];
    for (const { id } of [first, second]) ok(await promote(id));
    expect(await shown()).toEqual([second.id, first.id]);
    const director = await app.as('centre.director');
    const { version } = ok<any>(await clerk.get(`/api/listings/${first.id}`));
    const evidenceFileId = await director.upload();
    const suspension = { ground: 3, until: '2030-12-31', reason: '收到权属争议材料', evidenceFileId };
    await act(director, { id: first.id, version }, 'suspend', suspension);
    expect(await shown()).toEqual([second.id]);
    await app.advance('P40D');
    expect(await shown()).toEqual([]);
    expect((await promote(second.id)).body.code).toBe('LISTING_STATE');
  });
});
