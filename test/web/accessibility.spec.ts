import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Scene } from '../../src/app/play/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { approved, collectiveOf, cropland, schedule } from '../support/listings.js';
import { desk, go, laterTabs, phone, played, screen } from '../support/web.js';

let t: TestApp;
let browser: Browser;
let scene: Scene;
beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  scene = await played(t, 'cropland', 3, 'certified');
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

const listing = (): string => scene.listing.id;
const bidder = (): { username: string; id: string } => {
  const { username, application } = scene.winner();
  return { username, id: application.id };
};
const sessionOf = async (): Promise<string> =>
  (await t.anyone.get(`/api/public/listings/${listing()}`)).body.sessionId as string;

async function jointNotice(): Promise<string> {
  const lots = [];
  for (const title of ['村东一号地出租', '村东二号地出租'])
    lots.push(await approved(t, cropland((await collectiveOf(t)).id, { title })));
  const { increment, ...dates } = await schedule(t);
  const body = { ...dates, title: '机动地合并公告', minutesBetween: 15 };
  const clerk = await t.as('centre.clerk');
  const of = lots.map(({ id: listingId, version }) => ({ listingId, version, increment }));
  return (await clerk.post('/api/joint-notices', { ...body, lots: of })).body.id as string;
}

/** Every screen by its route, with somebody who may see it; a route that is missing here fails below. */
const screens: readonly (readonly [route: string, user: string | undefined, path: () => string | Promise<string>])[] = [
  ['/', undefined, () => '/'],
  ['listings/:id', undefined, () => `/listings/${listing()}`],
  ['sessions/:id', undefined, async () => `/sessions/${await sessionOf()}`],
  ['check', undefined, () => '/check'],
  ['check/:number', undefined, () => '/check/150627-EQJ-2026-00001?code=00000000'],
  ['guide', undefined, () => '/guide'],
  ['open', undefined, () => '/open'],
  ['privacy', undefined, () => '/privacy'],
  ['rights', undefined, () => '/rights'],
  ['places', undefined, () => '/places'],
  ['demands', undefined, () => '/demands'],
  ['services', undefined, () => '/services'],
  ['ask', undefined, () => '/ask'],
  ['complain', undefined, () => '/complain'],
  ['login', undefined, () => '/login'],
  ['signup', undefined, () => '/signup'],
  ['recover', undefined, () => '/recover'],
  ['*', undefined, () => '/nowhere'],
  ['work', 'centre.clerk', () => '/work'],
  ['listings', 'centre.clerk', () => '/work/listings'],
  ['rights', 'collective.hewan', () => '/work/rights'],
  ['listings/:id', 'centre.clerk', () => `/work/listings/${listing()}`],
  ['listings/new', 'station.wulanmulun', () => '/work/listings/new'],
  ['listings/:id/edit', 'station.wulanmulun', () => `/work/listings/${listing()}/edit`],
  ['joint/:id', undefined, async () => `/joint/${await jointNotice()}`],
  ['loans', 'bank.lender', () => '/work/loans'],
  ['demands', 'bidder.one', () => '/work/demands'],
  ['joint', 'centre.clerk', () => '/work/joint'],
  ['filings', 'station.wulanmulun', () => '/work/filings'],
  ['applications', 'centre.clerk', () => '/work/applications'],
  ['applications/:id', 'centre.clerk', () => `/work/applications/${bidder().id}`],
  ['deals', 'centre.clerk', () => '/work/deals'],
  ['deals/:id', 'centre.clerk', () => `/work/deals/${scene.deal.id}`],
  ['sessions', 'centre.clerk', () => '/work/sessions'],
  ['tenders/:listingId', 'centre.clerk', () => `/work/tenders/${listing()}`],
  ['registers', 'centre.clerk', () => '/work/registers'],
  ['parties', 'centre.clerk', () => '/work/parties'],
  ['statistics', 'supervisor', () => '/work/statistics'],
  ['apply/:listingId', 'bidder.one', () => `/work/apply/${listing()}`],
  ['verifications', 'dept.agriculture', () => '/work/verifications'],
  ['funds', 'centre.treasurer', () => '/work/funds'],
  ['matching', 'centre.treasurer', () => '/work/matching'],
  ['money/:subject/:id', 'centre.treasurer', () => `/work/money/listings/${listing()}`],
  ['people', 'admin', () => '/work/people'],
  ['me', 'bidder.one', () => '/work/me'],
  ['notices', 'centre.clerk', () => '/work/notices'],
  ['fees', 'admin', () => '/work/fees'],
  ['laws', 'admin', () => '/work/laws'],
  ['calendar', 'admin', () => '/work/calendar'],
  ['templates', 'admin', () => '/work/templates'],
];

/**
 * What antd's own parts do and we cannot mend from outside: its row of tabs holds the button for those that do not fit; its wide table scrolls
 * in a box without tabindex, which browsers make focusable themselves.
 */
const ofTheLibrary = (id: string, html: string): boolean =>
  (id === 'aria-required-children' && html.includes('ant-tabs-nav')) ||
  (id === 'scrollable-region-focusable' && html.includes('ant-table-content'));

/** Serious and critical findings of the page as it stands, or of the part of it that has just come. */
async function scan(page: Page, route: string, part?: string): Promise<string[]> {
  const where = part ? JSON.stringify(part) : 'document';
  const { violations } = (await page.evaluate(`axe.run(${where}, { resultTypes: ['violations'] })`)) as axe.AxeResults;
  const at = page.viewportSize()!.width;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, ours: nodes.filter(({ html }) => !ofTheLibrary(id, html)) }))
    .filter(({ ours }) => ours.length > 0)
    .map(({ id, ours }) => `${route} at ${at}: ${id}: ${ours[0]!.html.slice(0, 200)}`);
}

/** How many were looked behind: none would mean that the tabs were not found. */
let tabsSeen = 0;

/** What stands behind the tabs that were not open. */
async function behindTabs(page: Page, route: string): Promise<string[]> {
  const found: string[] = [];
  for await (const name of laterTabs(page)) {
    tabsSeen += 1;
    found.push(
      ...(await scan(page, `${route} (${name})`, 'main .ant-tabs-content-active, main .ant-tabs-tabpane-active')),
    );
  }
  return found;
}

/** Forms that open over a page: by whom, where, and what he presses. */
const dialogs: readonly (readonly [user: string, path: () => string, press: string])[] = [
  ['centre.clerk', () => '/work/parties', '登记新主体'],
  ['centre.clerk', () => '/work/registers', '登记权利负担'],
  ['centre.clerk', () => '/work/registers?tab=disputes', '登记纠纷'],
  ['centre.clerk', () => '/work/registers?tab=professionals', '登入名册'],
  ['centre.director', () => `/work/deals/${scene.deal.id}`, '更正鉴证书'],
  ['centre.director', () => `/work/deals/${scene.deal.id}`, '打印鉴证书'],
  ['centre.clerk', () => '/work/demands', '登记求购'],
  ['bank.lender', () => '/work/loans', '发布产品'],
  ['admin', () => '/work/people?tab=staff', '新开账号'],
  ['admin', () => '/work/calendar', '登记放假通知'],
  ['admin', () => '/work/fees', '发布新的收费标准'],
];

async function dialogFindings(): Promise<string[]> {
  const found: string[] = [];
  for (const username of new Set(dialogs.map(([user]) => user))) {
    const { page, close } = await screen(t, browser, username, desk);
    await page.goto('/guide');
    await page.evaluate(axe.source);
    for (const [, path, press] of dialogs.filter(([user]) => user === username)) {
      await go(page, path());
      await page.getByRole('button', { name: press }).first().click();
      await page.getByRole('dialog').first().waitFor();
      await page.waitForTimeout(350);
      found.push(...(await scan(page, `${path()} (${press})`, '[role=dialog]')));
      await page.keyboard.press('Escape');
    }
    await close();
  }
  return found;
}

/** Each screen at both sizes: the device is turned, and the page follows. */
async function findings(username: string | undefined): Promise<string[]> {
  const own = screens.filter(([, user]) => user === username);
  const { page, close } = await screen(t, browser, username, desk);
  await page.goto('/guide');
  await page.evaluate(axe.source);
  const found: string[] = [];
  // The frame around every page is the same: it is looked at with the first.
  let part: string | undefined;
  for (const [route, , path] of own) {
    await page.setViewportSize(desk);
    const to = await path();
    await go(page, to);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(to);
    found.push(...(await scan(page, route, part)));
    found.push(...(await behindTabs(page, route)));
    await page.setViewportSize(phone);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    found.push(...(await scan(page, route, part)));
    part = 'main';
  }
  await close();
  return found;
}

describe('accessibility of every screen (axe: nothing serious or critical)', () => {
  it('every route of the application is looked at', () => {
    const app = readFileSync(join(import.meta.dirname, '../../web/src/App.tsx'), 'utf8');
    const routes = [...app.matchAll(/<Route path="([^"]+)"/g)].map(([, route]) => route);
    expect(routes.length).toBeGreaterThan(25);
    expect(routes.filter((route) => !screens.some(([known]) => known === route))).toEqual([]);
  });

  it('of the forms that open over a page', async () => {
    expect(await dialogFindings()).toEqual([]);
  });

  it.each([...new Set(screens.map(([, user]) => user))].map((user) => [user ?? 'nobody', user]))(
    'of %s',
    async (_, user) => {
      expect(await findings(user)).toEqual([]);
    },
  );

  it('also behind the tabs that are not open at first', () => {
    expect(tabsSeen).toBeGreaterThan(20);
  });
});
