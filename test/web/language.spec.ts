import type { Page } from 'playwright-core';
import { announced } from '../support/listings.js';
import { desk, fits, phone, place } from '../support/web.js';

/** What the page itself says; the rest of it is what people, the law and the records say, which stays Chinese. */
const said = (page: Page): Promise<string[]> =>
  page
    .locator('.ant-card-head-title, th, label, .ant-btn:not([lang]), .bar-nav a, .ant-tabs-tab, .state-tag')
    .allInnerTexts();

/** The second language (screens.md): every screen in English, within the same width. */
describe('the pages in English', () => {
  let listing: any;
  const here = place(async (t) => {
    listing = await announced(t);
  });

  async function inEnglish(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: '中文' }).waitFor();
  }

  it('are one press away, stay so, and go back', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/listings', desk);
    await inEnglish(page);
    await page.getByRole('heading', { name: 'Listings' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(new URL(`/work/listings/${listing.id}`, page.url()).href);
    await page.getByRole('button', { name: 'Publish a change notice' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: '变更公告' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  it.each([
    ['a villager', undefined, ['/', () => `/listings/${listing.id}`, '/guide']],
    ['a clerk', 'centre.clerk', ['/work/listings', () => `/work/listings/${listing.id}`]],
    ['a treasurer', 'centre.treasurer', ['/work/funds?tab=batches']],
  ] as const)('fit a phone and say nothing of their own in Chinese: %s', async (_, user, paths) => {
    const page = await here.visitors.at(user, '/', phone);
    await inEnglish(page);
    for (const path of paths) {
      await page.goto(new URL(typeof path === 'string' ? path : path(), page.url()).href, { waitUntil: 'networkidle' });
      await page.locator('h1').first().waitFor();
      expect(await fits(page), page.url()).toBe(true);
      const chinese = (await said(page)).filter((text) => /[\u4e00-\u9fff]/.test(text));
      expect(chinese, page.url()).toEqual([]);
    }
  });
});
