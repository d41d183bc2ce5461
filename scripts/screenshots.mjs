// npm run screenshots: every screen of the demonstration, at desk and phone size, into docs/screens/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { at, say } from './lib.mjs';

const sizes = { desk: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } };
const folder = at('docs/screens');

/**
 * Name, who looks, and where: an address, or the way to one through what that person's own lists hold.
 * @type {[name: string, user: string | null, path: string | ((get: (path: string) => Promise<any>) => Promise<string>)][]}
 */
const listed = (list, page) => async (get) => page((await get(list)).items[0]);
const inState = (list, state, page) => listed(`${list}?state=${encodeURIComponent(state)}`, page);
const screens = [
  ['hall', null, '/'],
  ['notice', null, inState('/api/public/listings', '正在报名', ({ id }) => `/listings/${id}`)],
  ['notice-dealt', null, inState('/api/public/listings', '已成交', ({ id }) => `/listings/${id}`)],
  [
    'session',
    null,
    async (get) => {
      const { items } = await get(`/api/public/listings?state=${encodeURIComponent('已成交')}&method=ascending`);
      return `/sessions/${(await get(`/api/public/listings/${items[0].id}`)).sessionId}`;
    },
  ],
  ['check', null, '/check'],
  ['guide', null, '/guide'],
  ['privacy', null, '/privacy'],
  ['rights-by-phone', null, '/rights'],
  ['places', null, '/places'],
  ['demands', null, '/demands'],
  ['services', null, '/services'],
  ['open-data', null, '/open'],
  ['ask', null, '/ask'],
  ['complain', null, '/complain'],
  ['sign-in', null, '/login'],
  ['sign-up', null, '/signup'],
  ['recover', null, '/recover'],
  ['todo-clerk', 'centre.clerk', '/work'],
  ['todo-director', 'centre.director', '/work'],
  ['todo-department', 'dept.agriculture', '/work'],
  ['listings', 'centre.clerk', '/work/listings'],
  ['rights', 'collective.hewan', '/work/rights'],
  ['listing', 'centre.clerk', listed('/api/listings?state=verifying', ({ id }) => `/work/listings/${id}`)],
  ['listing-form', 'station.wulanmulun', '/work/listings/new'],
  ['joint-notice', 'centre.clerk', '/work/joint'],
  ['filings', 'station.wulanmulun', '/work/filings'],
  ['applications', 'centre.clerk', '/work/applications'],
  ['application', 'centre.clerk', listed('/api/applications', ({ id }) => `/work/applications/${id}`)],
  ['apply', 'bidder.one', inState('/api/public/listings', '正在报名', ({ id }) => `/work/apply/${id}`)],
  ['verifications', 'dept.agriculture', '/work/verifications'],
  ['sessions', 'centre.clerk', '/work/sessions'],
  ['deals', 'centre.clerk', '/work/deals'],
  ['deal', 'centre.clerk', listed('/api/deals', ({ id }) => `/work/deals/${id}`)],
  ['tender', 'centre.clerk', listed('/api/listings?method=tender', ({ id }) => `/work/tenders/${id}`)],
  ['funds', 'centre.treasurer', '/work/funds'],
  ['matching', 'centre.treasurer', '/work/matching'],
  ['money', 'supervisor', listed('/api/deals', ({ listing }) => `/work/money/listings/${listing.id}`)],
  ['fees', 'centre.clerk', '/work/fees'],
  ['statistics', 'supervisor', '/work/statistics'],
  ['registers', 'centre.clerk', '/work/registers'],
  ['parties', 'centre.clerk', '/work/parties'],
  ['laws', 'centre.director', '/work/laws'],
  ['calendar', 'admin', '/work/calendar'],
  ['templates', 'admin', '/work/templates'],
  ['people', 'admin', '/work/people?tab=staff'],
  ['desk', 'station.wulanmulun', '/work/people?tab=desk'],
  ['me', 'bidder.one', '/work/me'],
  ['notices', 'station.wulanmulun', '/work/notices'],
];

await ensure();
await build();
// The browser of the tests, and the server of the measurements: a demonstration of its own that is gone afterwards.
await import('../test/support/typescript.mjs');
const { launchBrowser } = await import('../test/support/browser.ts');
const { demoPassword } = await import('../dist/src/app/demo/people.js');
const { prepareGround, startApplication } = await import('../dist/bench/ground.js');

const ground = await prepareGround(say);
const browser = await launchBrowser();
try {
  say('The demonstration is played …');
  const { port, stop } = await startApplication(ground);
  mkdirSync(folder, { recursive: true });
  for (const [size, viewport] of Object.entries(sizes)) await takeAll(`http://127.0.0.1:${port}`, size, viewport);
  await stop();
} finally {
  await browser.close();
  await ground.close();
}

async function takeAll(baseURL, size, viewport) {
  for (const user of new Set(screens.map(([, who]) => who))) {
    const context = await browser.newContext({ baseURL, viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    if (user) await page.request.post('/api/auth/login', { data: { username: user, password: demoPassword } });
    const get = async (path) => (await page.request.get(path)).json();
    for (const [name, who, path] of screens) {
      if (who !== user) continue;
      await page.goto(typeof path === 'string' ? path : await path(get));
      // A live page is never idle: what it shows at first is there by then.
      await page.waitForLoadState('networkidle', { timeout: 3000 }).catch((error) => {
        if (error.name !== 'TimeoutError') throw error;
      });
      await page.getByText('正在读取').first().waitFor({ state: 'hidden' });
      await page.screenshot({ path: join(folder, `${name}-${size}.png`), fullPage: true });
      say(`  ${name}-${size}.png`);
    }
    await context.close();
  }
}
