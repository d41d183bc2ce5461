import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { announced } from '../support/listings.js';
import { desk, fits, go, laterTabs, phone, place, played } from '../support/web.js';

/** What the page itself says; the rest of it is what people, the law and the records say, which stays Chinese. */
const own =
  '.ant-card-head-title, th, dt, label, main .ant-btn:not([lang]), .bar-nav a, .ant-tabs-tab, .state-tag, .ant-empty-description';

/** Every text of the page, the words of notices left out, which go out to people as they stand. */
const texts = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *:not(script, style, .notices *)')].flatMap(({ childNodes }) =>
    [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data.trim()))`);

const catalogue = JSON.parse(readFileSync('web/src/language/english.json', 'utf8')) as Record<string, string>;

/** Of bodies and people, which the catalogue happens to know. */
const theirs = ['旗农牧局', '核实无误'];

/** What stands in Chinese and should not: the page's own, and the server's names. */
async function untranslated(page: Page): Promise<string[]> {
  const said = (await page.locator(own).allInnerTexts()).filter((text) => /[\u4e00-\u9fff]/.test(text));
  return [...said, ...(await texts(page)).filter((text) => text in catalogue && !theirs.includes(text))];
}

/** The second language (screens.md): every screen in English, within the same width. */
describe('the pages in English', () => {
  let listing: any;
  let sold: string;
  const here = place(async (t) => {
    sold = (await played(t, 'cropland', 3, 'certified')).listing.id;
    listing = await announced(t);
  });

  it('are one press away, stay so, and go back', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/listings', desk);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Listings' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(new URL(`/work/listings/${listing.id}`, page.url()).href);
    await page.getByRole('button', { name: 'Publish a change notice' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '变更公告' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  const every = ['/work', '/work/registers', '/work/statistics', '/work/notices', '/work/laws', '/work/calendar'];
  it.each([
    ['a villager', undefined, () => ['/', `/listings/${listing.id}`, '/guide']],
    ['a clerk', 'centre.clerk', () => ['/work/listings', `/work/listings/${listing.id}`, `/work/listings/${sold}`]],
    ['a treasurer', 'centre.treasurer', () => ['/work/funds']],
    ['a station', 'station.alatengxire', () => [...every, '/work/listings', '/work/people', '/work/funds']],
    ['a supervisor', 'supervisor', () => [...every, '/work/people', '/work/templates', '/open']],
    ['an administrator', 'admin', () => [...every, '/work/people', '/work/templates', '/work/fees']],
  ])('fit a phone and say nothing of their own in Chinese: %s', async (_, user, paths) => {
    const page = await here.visitors.at(user, '/places', phone);
    await page.evaluate(`localStorage.setItem('exchange.language', 'en')`);
    await page.reload();
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      if (!(await fits(page))) found.push(`${where}: sticks out`);
      found.push(...(await untranslated(page)).map((text) => `${where}: ${text}`));
    };
    for (const path of paths()) {
      await go(page, path);
      await page.locator('h1').first().waitFor();
      await look(path);
      for await (const tab of laterTabs(page)) await look(`${path} (${tab})`);
    }
    expect(found).toEqual([]);
  });
});
