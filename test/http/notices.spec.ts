import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Config, Outbox } from '../../src/platform/index.js';
import { type NoticeKindName, noticeKinds, textFaults, worded } from '../../src/notices/notice-kinds.js';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { accepted, announced } from '../support/listings.js';
import { ok } from '../support/trade.js';

describe('the words of notices', () => {
  it('name only facts that their event knows, and leave no hole', () => {
    for (const [name, { title, text }] of Object.entries(noticeKinds)) {
      expect([name, textFaults(name as NoticeKindName, title + text)]).toEqual([name, []]);
      expect(worded(text, {})).not.toMatch(/[{}]|undefined|null/);
    }
    expect(worded('{项目}，{理由}', { listing: '“甲”', reason: null })).toBe('“甲”，—');
    expect(textFaults('listing.accept', '{金额}元到账{')).toEqual(['这里不能用{金额}，可以用：{项目}', '大括号须成对']);
    expect(textFaults('account.setPassword', '{项目}')).toEqual(['这里不能用{项目}，可以用：无']);
  });
});

describe('notices', () => {
  let app: TestApp;
  let station: Client;
  let admin: Client;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
    admin = await app.as('admin');
  });
  afterAll(() => app?.close());

  const inbox = async (who: Client, query = ''): Promise<any> => ok(await who.get(`/api/notices?pageSize=100${query}`));
  const titles = async (who: Client, id: string): Promise<string[]> =>
    (await inbox(who)).items.filter(({ href }: any) => href.endsWith(id)).map(({ title }: any) => title);
  const folder = (): string => join(app.app.get(Config).dataDir, 'notices');
  const sent = async (channel: string): Promise<any[]> => {
    await app.app.get(Outbox).flush();
    return readdirSync(folder())
      .filter((name) => name.startsWith(channel))
      .flatMap((name) => readFileSync(join(folder(), name), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line));
  };

  it('stand in the inbox of the station that filed, unread until read, by each of its people', async () => {
    const listing = await announced(app);
    expect(await titles(station, listing.id)).toEqual(['公告已发布', '审核通过', '申请已受理']);
    const before = ok(await station.get('/api/notices/unread')).unread;
    const [first] = (await inbox(station, '&unread=true')).items;
    expect(first).toMatchObject({ read: false, title: '公告已发布' });
    expect(ok(await station.post('/api/notices/read', { id: first.id })).unread).toBe(before - 1);
    expect((await inbox(station)).items.find(({ id }: any) => id === first.id).read).toBe(true);
    // Another's notice is none of his: nothing changes for anybody.
    const other = await app.as('station.zhasake');
    ok(await other.post('/api/notices/read', { id: first.id }));
    expect(await titles(other, listing.id)).toEqual([]);
    expect(ok(await station.post('/api/notices/read')).unread).toBe(0);
    expect((await inbox(station, '&unread=true')).total).toBe(0);
  });

  it('reach departments that are asked', async () => {
    const listing = await accepted(app);
    const clerk = await app.as('centre.clerk');
    const asked = ok(await clerk.get(`/api/listings/${listing.id}`));
    expect((await clerk.post(`/api/listings/${listing.id}/ask`, {}, { ifMatch: asked.version })).status).toBeLessThan(
      300,
    );
    const town = await app.as('town.wulanmulun');
    expect((await inbox(town)).items[0]).toMatchObject({ title: '请核实', read: false });
  });

  it('go out as messages to the party’s number, once, with a log that masks it', async () => {
    const listing = await announced(app);
    const mine = (await sent('sms')).filter(({ text }) => text.includes(listing.number));
    expect(mine.map(({ title }) => title)).toEqual(expect.arrayContaining(['公告已发布', '审核通过']));
    expect(new Set(mine.map(({ id }) => id)).size).toBe(mine.length);
    expect(mine[0].target).toMatch(/^1\d{10}$/);
    const log = ok(await (await app.as('centre.clerk')).get('/api/notice-deliveries?state=sent&pageSize=100'));
    expect(log.items[0]).toMatchObject({
      channel: 'sms',
      target: expect.stringMatching(/^1\d\d\*+\d{4}$/),
      attempts: 1,
    });
    expect(JSON.stringify(log)).not.toContain(mine[0].target);
    for (const who of ['admin', 'supervisor', 'bidder.one'])
      expect([who, (await (await app.as(who)).get('/api/notice-deliveries')).status]).toEqual([who, 403]);
  });

  it('go by mail to whoever left an address, and no more when it is taken back', async () => {
    expect((await station.put('/api/auth/mail', { mail: 'not an address' })).status).toBe(422);
    expect(ok(await station.put('/api/auth/mail', { mail: 'station@example.org' })).mailMask).toBe(
      'st*****@example.org',
    );
    const listing = await announced(app);
    const mails = (await sent('mail')).filter(({ text }) => text.includes(listing.number));
    expect(new Set(mails.map(({ target }) => target))).toEqual(new Set(['station@example.org']));
    expect(ok(await station.put('/api/auth/mail', {})).mailMask).toBeNull();
    const later = await announced(app);
    expect((await sent('mail')).filter(({ text }) => text.includes(later.number))).toEqual([]);
  });

  it('that could not be sent are tried again, and the log says why meanwhile', async () => {
    await app.app.get(Outbox).flush();
    // A folder where the spool should be: the default sender fails as a gateway would.
    rmSync(folder(), { recursive: true });
    writeFileSync(folder(), '');
    const listing = await announced(app);
    await app.app.get(Outbox).flush();
    const clerk = await app.as('centre.clerk');
    const failed = ok(await clerk.get('/api/notice-deliveries?state=failed&pageSize=100')).items;
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0].error).toContain('notices');
    rmSync(folder());
    mkdirSync(folder());
    const mine = (await sent('sms')).filter(({ text }) => text.includes(listing.number));
    expect(mine.length).toBeGreaterThan(0);
    expect(ok(await clerk.get('/api/notice-deliveries?state=failed')).total).toBe(0);
    const again = ok(await clerk.get('/api/notice-deliveries?state=sent&pageSize=100')).items;
    expect(again[0].attempts).toBeGreaterThan(1);
  });

  it('are worded by the administrator, from the next one on', async () => {
    const words = ok(await admin.get('/api/notice-texts')).find(({ kind }: any) => kind === 'listing.accept');
    expect(words).toMatchObject({ version: 0, facts: [{ name: '项目', meaning: '项目名称和编号' }] });
    const edit = (text: string, version = words.version, who = admin) =>
      who.put('/api/notice-texts/listing.accept', { title: '已收下', text }, { ifMatch: version });
    expect(await edit('{项目}收到{金额}元')).toMatchObject({
      status: 422,
      body: { violations: [{ field: 'text' }] },
    });
    expect(ok(await edit('{项目}我们已收下，请等候审核。'))).toMatchObject({
      version: 1,
      editedBy: expect.any(String),
    });
    expect((await edit('{项目}又改了。')).status).toBe(412);
    expect((await edit('{项目}主任改的。', 1, await app.as('centre.director'))).status).toBe(403);
    expect(
      (await admin.put('/api/notice-texts/nothing', { title: '没有', text: '没有这个' }, { ifMatch: 0 })).status,
    ).toBe(404);
    const listing = await accepted(app);
    const told = (await inbox(station)).items.find(({ href }: any) => href.endsWith(listing.id));
    expect(told).toMatchObject({ title: '已收下', text: expect.stringContaining('我们已收下，请等候审核。') });
  });

  it('tell of a password that was set, even where somebody else did it', async () => {
    const bidder = await app.as('bidder.four');
    expect((await bidder.post('/api/auth/password', { current: 'Demo-2026!', next: 'Hao-Mima-2026' })).status).toBe(
      204,
    );
    const { body } = await app.anyone.post('/api/auth/login', { username: 'bidder.four', password: 'Hao-Mima-2026' });
    const again = new (bidder.constructor as typeof Client)(app.base, body.token);
    expect((await inbox(again)).items[0]).toMatchObject({ title: '密码已设置', href: '/work/me' });
  });
});
