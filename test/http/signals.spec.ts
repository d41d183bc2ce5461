import { Audit, systemContext } from '../../src/platform/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { ok, partyOf } from '../support/trade.js';
import { bid, opened, view } from '../support/trading.js';

describe('where the supervisor should look (art. 28)', () => {
  let app: TestApp;
  let supervisor: Client;
  beforeAll(async () => {
    app = await testApp();
    supervisor = await app.as('supervisor');
  });
  afterAll(() => app?.close());

  const read = async (): Promise<any[]> => ok(await supervisor.get('/api/signals'));
  const password = 'Demo-2026!';
  const login = (username: string, cookie?: string): Promise<Response> =>
    fetch(`${app.base}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ username, password }),
    });

  it('is for the supervisor alone, and every look is on record', async () => {
    for (const who of ['centre.clerk', 'centre.director', 'admin', 'bidder.two', 'collective.hewan', 'town.wulanmulun'])
      expect([who, (await (await app.as(who)).get('/api/signals')).status]).toEqual([who, 403]);
    expect((await supervisor.get('/api/signals?months=0')).body.code).toBe('VALIDATION');
    expect(ok(await supervisor.get('/api/signals?months=60'))).toEqual([]);
    const { id } = (await supervisor.get('/api/auth/me')).body.account;
    const history = await app.app.get(Audit).historyOf(systemContext('test'), 'account', id);
    expect(history.filter(({ action }) => action === 'readSignals')).toHaveLength(1);
  });

  it('says nothing while a trade runs, and explains with figures when they are over', async () => {
    const sessions: any[] = [];
    for (const winner of ['bidder.two', 'bidder.three', 'bidder.two', 'bidder.three']) {
      const { id } = await opened(app, ['bidder.two', 'bidder.three']);
      ok(await bid(await app.as(winner), id, '500.00'));
      sessions.push(id);
      if (sessions.length === 2) expect((await read()).map(({ kind }) => kind)).toEqual([]);
      await app.advance(new Date((await view(app, id)).closesAt));
    }
    const found = await read();
    expect(found.map(({ kind }) => kind)).toEqual(['rotation', 'noContest']);
    expect(found[0].explanation).toContain('有4宗由两方之一成交，成交人交替3次（2宗比2宗）');
    expect(found[1].trades.map(({ what }: any) => what)).toEqual([
      '只有示范种植专业合作社报价',
      '只有示范牧业有限公司报价',
      '只有示范种植专业合作社报价',
      '只有示范牧业有限公司报价',
    ]);
  });

  it('sees one telephone and one device behind two bidders; nothing of them is told', async () => {
    for (const who of ['bidder.two', 'bidder.three']) {
      const client = await app.as(who);
      const id = await partyOf(app, who);
      const { version } = ok(await client.get(`/api/parties/${id}`));
      ok(await client.post(`/api/parties/${id}/contact`, { phone: '13947709999' }, { ifMatch: version }));
    }
    const first = await login('bidder.two');
    const device = /device=([^;]+)/.exec(first.headers.get('set-cookie')!)![1]!;
    expect(first.headers.get('set-cookie')).toMatch(/device=[^;]+;[^,]*HttpOnly/i);
    expect((await login('bidder.three', `device=${device}`)).status).toBe(200);
    // A cookie that we did not make is not kept.
    expect((await login('bidder.four', 'device=x')).headers.get('set-cookie')).not.toContain('device=x');
    const found = await read();
    expect(found.map(({ kind }) => kind)).toEqual(['sharedPhone', 'sharedDevice', 'rotation', 'noContest']);
    expect(JSON.stringify(found)).not.toContain('13947709999');
    expect(JSON.stringify(found)).not.toContain(device);
    // Nobody is kept from anything by it.
    const { id } = await opened(app, ['bidder.two', 'bidder.three']);
    ok(await bid(await app.as('bidder.three'), id, '500.00'));
  });
});
