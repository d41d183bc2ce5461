import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoHousehold, demoPassword } from '../../src/app/demo/people.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { fillFiling } from '../support/filing-form.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { write } from '../support/press.js';
import { ok } from '../support/trade.js';
import { fits, phone, screen } from '../support/web.js';

/** A village room with a bad connection (screens.md): what is written lives on the device, goes up later, and overwrites nobody unseen. */
let t: TestApp;
let browser: Browser;
let station: Client;
let page: Page;
let context: BrowserContext;
let complaints: string[];
const party = demoHousehold(613, '150627101201');

beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  station = await t.as('station.wulanmulun');
  ok(await station.post('/api/parties', party));
  ({ page, complaints } = await screen(t, browser, 'station.wulanmulun', phone));
  context = page.context();
});
afterAll(async () => {
  // That the network was gone is what these tests are about.
  expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/.test(text))).toEqual([]);
  await browser?.close();
  await t?.close();
});

const named = async (title: string): Promise<any[]> =>
  ok(await station.get(`/api/listings?q=${encodeURIComponent(title)}`)).items;
const offline = (gone: boolean): Promise<void> => context.setOffline(gone);
const waits = (): ReturnType<Page['getByText']> => page.getByText('网络不通，已存在本机', { exact: false }).last();

it('the form opens again without a network, with everything that was written', async () => {
  await page.goto('/work/listings/new');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  // The second visit is answered through it, and leaves on the device what the page is made of.
  await page.reload();
  await page.waitForLoadState('networkidle');
  await fillFiling(page, party.name, '示范河湾村离线填报一');
  await offline(true);
  await page.reload();
  await page.getByText('已恢复本机上没有保存完的申请').waitFor();
  expect(await page.getByLabel('项目名称').inputValue()).toBe('示范河湾村离线填报一');
  expect(await page.getByLabel('交易保证金').inputValue()).toBe('10000.00');
  expect(await fits(page)).toBe(true);
});

it('saving waits for the network, and then the filing is there once', async () => {
  await page.getByRole('button', { name: '保存草稿' }).click();
  await waits().waitFor();
  expect(await named('示范河湾村离线填报一')).toEqual([]);
  await offline(false);
  await page.waitForURL(/\/work\/listings\/[0-9a-f-]{36}\/edit/, { timeout: 30_000 });
  const found = await named('示范河湾村离线填报一');
  expect(found.map(({ state }) => state)).toEqual(['draft']);
});

it('a filing that went up although its answer was lost is not there twice, whatever was written since', async () => {
  await page.goto('/work/listings/new');
  await page.waitForLoadState('networkidle');
  await fillFiling(page, party.name, '示范河湾村答复丢失');
  let lost = 0;
  await page.route('**/api/listings', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    lost += 1;
    return route.abort();
  });
  await page.getByRole('button', { name: '保存草稿' }).click();
  await waits().waitFor();
  await page.locator('.filing-steps').getByText('标的与地点').click();
  await write(page, '项目名称', '示范河湾村答复丢失之后');
  expect(lost).toBeGreaterThan(1);
  await page.unroute('**/api/listings');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.waitForURL(/\/work\/listings\/[0-9a-f-]{36}\/edit/, { timeout: 30_000 });
  expect((await named('示范河湾村答复丢失')).map(({ title }) => title)).toEqual(['示范河湾村答复丢失之后']);
});

it('what waits is told on the to-do page, and goes up from there', async () => {
  const draft = cropland((await collectiveOf(t)).id, { title: '示范河湾村离线修改' });
  const { id } = ok(await station.post('/api/listings', draft));
  await page.goto(`/work/listings/${id}/edit`);
  await page.waitForLoadState('networkidle');
  await offline(true);
  await write(page, '项目名称', '示范河湾村离线修改之后');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await waits().waitFor();
  await page.goto('/work');
  await page.getByText('本机有1份申请还没有上传').waitFor();
  await page.getByText('等待网络').waitFor();
  await offline(false);
  await page.getByText('本机的申请已上传').waitFor({ timeout: 45_000 });
  await expect.poll(() => page.getByText('还没有上传', { exact: false }).count()).toBe(0);
  expect(ok(await station.get(`/api/listings/${id}`)).title).toBe('示范河湾村离线修改之后');
});

it('a draft that somebody changed meanwhile is not overwritten unseen: both are told apart, and one is chosen', async () => {
  const draft = cropland((await collectiveOf(t)).id, { title: '示范河湾村两处修改' });
  const { id, version } = ok(await station.post('/api/listings', draft));
  await page.goto(`/work/listings/${id}/edit`);
  await page.waitForLoadState('networkidle');
  await offline(true);
  await write(page, '现用途', '离线时改的用途');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await waits().waitFor();
  const elsewhere = { ...draft, deposit: '15000.00' };
  const theirs = ok(await station.put(`/api/listings/${id}`, elsewhere, { ifMatch: version }));
  await offline(false);
  await page.getByText('这份申请已在别处修改过').waitFor({ timeout: 45_000 });
  await page.getByText('与平台上不一致的有：现用途、保证金', { exact: false }).waitFor();
  expect(ok(await station.get(`/api/listings/${id}`)).version).toBe(theirs.version);
  // Whoever looks again finds the same question, and both versions kept.
  await page.reload();
  await page.getByText('与平台上不一致的有：现用途、保证金', { exact: false }).waitFor();
  expect(await fits(page)).toBe(true);
  await page.getByRole('button', { name: '以我填写的为准' }).click();
  await page.getByRole('button', { name: '保存草稿' }).click();
  await page.getByText('草稿已保存').last().waitFor();
  expect(ok(await station.get(`/api/listings/${id}`))).toMatchObject({ useNow: '离线时改的用途', deposit: '20000.00' });
});

it('what the server will not have stays on the device with the reason, and nothing is half kept', async () => {
  const draft = cropland((await collectiveOf(t)).id, { title: '示范河湾村被退的修改' });
  const created = ok(await station.post('/api/listings', draft));
  await page.goto(`/work/listings/${created.id}/edit`);
  await page.waitForLoadState('networkidle');
  await offline(true);
  await write(page, '项目名称', '示范河湾村被退的修改二');
  await page.getByRole('button', { name: '保存草稿' }).click();
  await waits().waitFor();
  await page.goto('/work');
  await page.getByText('等待网络').waitFor();
  // Meanwhile it was withdrawn: there is nothing to change any more.
  ok(await station.post(`/api/listings/${created.id}/withdraw`, { reason: '不再流转' }, { ifMatch: created.version }));
  await offline(false);
  await page.getByText('平台未接受，请打开更正').waitFor({ timeout: 45_000 });
  expect(ok(await station.get(`/api/listings/${created.id}`)).title).toBe('示范河湾村被退的修改');
});

it('a page that cannot be fetched says so instead of staying empty, and is there when it can', async () => {
  // Without a service worker, so that the test can take the file away.
  const own = await browser.newContext({ serviceWorkers: 'block', viewport: phone, baseURL: t.base, locale: 'zh-CN' });
  await own.request.post('/api/auth/login', { data: { username: 'admin', password: demoPassword } });
  const other = await own.newPage();
  await other.route('**/assets/Calendar-*', (route) => route.abort());
  await other.goto('/work/calendar');
  await other.getByText('这一页没有取到').waitFor();
  expect(await fits(other)).toBe(true);
  await other.unroute('**/assets/Calendar-*');
  await other.getByRole('button', { name: '刷新' }).click();
  await other.getByText('工作日历').first().waitFor();
  await own.close();
});

it('whoever signs out leaves no answer of the server behind', async () => {
  await page.evaluate(`fetch('/api/auth/logout', { method: 'POST', headers: { 'idempotency-key': 'sign-out' } })`);
  await offline(true);
  const left = `caches.open('answers-1').then((cache) => cache.keys()).then((keys) => keys.length)`;
  expect(await page.evaluate(left)).toBe(0);
  await offline(false);
});

it('who came in by the notices has the page itself without a network', async () => {
  const visitor = await screen(t, browser, undefined, phone);
  await visitor.page.goto('/');
  await visitor.page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  await visitor.page.reload();
  await visitor.page.waitForLoadState('networkidle');
  // What is kept is the bare page, not the hall's content.
  const kept = `caches.open('shell-1').then((cache) => cache.match('/')).then((page) => (page ? page.text() : ''))`;
  await expect.poll(() => visitor.page.evaluate(kept)).toContain('<div id="root"></div>');
  await visitor.page.context().setOffline(true);
  await visitor.page.goto('/guide');
  await visitor.page
    .getByText(/网络不通，这一页还没有在本机打开过|办事指南与自测/)
    .first()
    .waitFor();
  await visitor.close();
});

it('a part of the bar that cannot be fetched is missing, and the page stands', async () => {
  const own = await browser.newContext({ serviceWorkers: 'block', viewport: phone, baseURL: t.base, locale: 'zh-CN' });
  await own.request.post('/api/auth/login', { data: { username: 'admin', password: demoPassword } });
  const other = await own.newPage();
  await other.route('**/assets/OwnMenu-*', (route) => route.abort());
  await other.goto('/work');
  await other.getByRole('heading', { name: '待办事项' }).waitFor();
  await other.waitForLoadState('networkidle');
  expect(await other.getByRole('button', { name: /^通知/ }).count()).toBe(0);
  await own.close();
});
