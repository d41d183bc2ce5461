import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoPassword } from '../../src/app/demo/people.js';
import { type KindName, planOf } from '../../src/app/demo/listings-kinds.js';
import { Cast, type Chapter, overNetwork, play, Scene, Timeline, villageOf } from '../../src/app/play/index.js';
import type { Plan } from '../../src/app/play/index.js';
import { civilDate } from '../../src/values/index.js';
import { type TestApp, testApp } from './app.js';
import { launchBrowser } from './browser.js';

export const desk = { width: 1440, height: 900 };
export const phone = { width: 375, height: 812 };

/** A real page of a person's own; what the browser complains of is collected, so that a test can say there was nothing. */
export interface Screen {
  page: Page;
  complaints: string[];
  close(): Promise<void>;
}

/** What a visitor's page is told when it asks who is signed in, and what a refused action answers. */
const expected = /status of (401|403|409|412|422)/;

export async function screen(t: TestApp, browser: Browser, username?: string, viewport = desk): Promise<Screen> {
  const context = await browser.newContext({ viewport, baseURL: t.base, locale: 'zh-CN' });
  if (username) {
    const reply = await context.request.post('/api/auth/login', { data: { username, password: demoPassword } });
    if (!reply.ok()) throw new Error(`sign-in of ${username}: ${reply.status()}`);
  }
  return { ...(await openPage(context)), close: () => context.close() };
}

async function openPage(context: BrowserContext): Promise<Pick<Screen, 'page' | 'complaints'>> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/** Everybody who comes to one application in a file of tests, each on a page of his own; who comes again has the application in his browser. */
export class Visitors {
  private readonly open: Screen[] = [];
  private readonly known = new Map<string, BrowserContext>();
  private readonly browser = launchBrowser();

  constructor(private readonly t: TestApp) {}

  /** Signed in (or a stranger), before a page that has loaded. */
  async at(username: string | undefined, path: string, size = desk): Promise<Page> {
    const page = await this.pageOf(username, size);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    return page;
  }

  private async pageOf(username: string | undefined, size: typeof desk): Promise<Page> {
    const key = `${username} ${size.width}`;
    const known = username && this.known.get(key);
    if (known) {
      const { page, complaints } = await openPage(known);
      this.open.push({ page, complaints, close: () => page.close() });
      return page;
    }
    const one = await screen(this.t, await this.browser, username, size);
    this.open.push(one);
    // A stranger may sign in: the next one is another.
    if (username) this.known.set(key, one.page.context());
    return one.page;
  }

  /** Closes their pages; answers what their browsers complained of. */
  async leave(): Promise<string[]> {
    await Promise.all(this.open.map((one) => one.close()));
    await (await this.browser).close();
    return this.open.flatMap(({ complaints }) => complaints);
  }
}

/**
 * One application for a file of tests, with everybody who comes to it; `prepare` puts into it what they find. When they have left, no browser
 * complained.
 */
export function place(prepare?: (t: TestApp) => Promise<void>): { readonly t: TestApp; readonly visitors: Visitors } {
  const found = {} as { t: TestApp; visitors: Visitors };
  beforeAll(async () => {
    found.t = await testApp();
    found.visitors = new Visitors(found.t);
    await prepare?.(found.t);
  });
  afterAll(async () => {
    const complaints = await found.visitors?.leave();
    await found.t?.close();
    expect(complaints).toEqual([]);
  });
  return found;
}

/** True where nothing sticks out to the right. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

const push = (page: Page, to: string): Promise<unknown> =>
  page.evaluate(`history.pushState({}, '', ${JSON.stringify(to)});
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))`);

/**
 * Goes there as a link does, without loading the application again, which is what takes time; by way of the page for addresses that
 * are not there, whose going shows that the next has come.
 */
export async function go(page: Page, to: string): Promise<void> {
  const nothing = page.getByText(/没有这个页面|There is no such page/).first();
  await push(page, '/nowhere');
  await nothing.waitFor();
  if (to === '/nowhere') return;
  await push(page, to);
  await nothing.waitFor({ state: 'hidden' });
  await page.locator('main .ant-spin-spinning').first().waitFor({ state: 'hidden' });
  // What is asked of the server only after that: a second question needs the first one's answer.
  await page.waitForTimeout(150);
  await page.locator('main .ant-spin-spinning').first().waitFor({ state: 'hidden' });
}

/** Opens the tabs that are not open at first, one after the other; tells the name of each. */
export async function* laterTabs(page: Page): AsyncGenerator<string> {
  const tabs = page.locator('main .ant-tabs-tab:not(.ant-tabs-tab-active):visible');
  for (const name of await tabs.allInnerTexts()) {
    await page.locator('main .ant-tabs-tab:visible', { hasText: name }).first().click();
    await page.waitForTimeout(150);
    await page.locator('main .ant-spin-spinning').first().waitFor({ state: 'hidden' });
    yield name;
  }
}

/** A plausible listing, played by its people up to a chapter. */
export async function played(
  t: TestApp,
  kind: KindName,
  n: number,
  to: Chapter,
  more: Partial<Plan> = {},
): Promise<Scene> {
  const cast = new Cast(overNetwork(t.base), demoPassword);
  const time = new Timeline(cast.anyone);
  const plan = planOf(kind, villageOf('hewan'), n, civilDate(await time.now()), more);
  const scene = new Scene(plan, cast, time);
  await time.run([() => play(scene, to)]);
  return scene;
}
