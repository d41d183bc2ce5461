import type { Browser } from 'playwright-core';
import type { Scene } from '../../src/app/play/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { desk, fits, phone, played, screen } from '../support/web.js';

let t: TestApp;
let browser: Browser;
let cropland: Scene;

beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  cropland = await played(t, 'cropland', 3, 'announced');
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

describe.each([
  ['a phone', phone],
  ['a desk', desk],
])('without sign-in, on %s', (_, viewport) => {
  it('the hall shows what is announced, and nothing sticks out', async () => {
    const { page, complaints, close } = await screen(t, browser, undefined, viewport);
    await page.goto('/');
    await page.getByText(cropland.listing.title).first().waitFor();
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it('a listing’s page tells price, term, deposit and dates, and leads to signing in', async () => {
    const { page, complaints, close } = await screen(t, browser, undefined, viewport);
    await page.goto(`/listings/${cropland.listing.id}`);
    for (const words of [cropland.listing.title, '保证金', '报名截止', '登录后报名'])
      await page.getByText(words).first().waitFor();
    expect(await fits(page)).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the hall', () => {
  it('keeps its filters in the address, so that it can be sent to somebody', async () => {
    const { page, close } = await screen(t, browser);
    await page.goto('/?town=150627100');
    await page
      .getByText(/没有|共 0 个/)
      .first()
      .waitFor();
    expect(await page.getByText(cropland.listing.title).count()).toBe(0);
    await page.goto(`/?town=150627101`);
    await page.getByText(cropland.listing.title).first().waitFor();
    await close();
  });
});

describe('the certificate check', () => {
  it('says of a number that is not ours that it is not ours', async () => {
    const { page, close } = await screen(t, browser);
    await page.goto('/check/150627-EQJ-2026-99999?code=AAAAAAAA');
    await page
      .getByText(/没有|不存在|未查到|无效/)
      .first()
      .waitFor();
    await close();
  });
});

describe('signing in by screen', () => {
  it('leads to the desk of the person; a wrong password is told plainly', async () => {
    const { page, close } = await screen(t, browser);
    await page.goto('/login');
    await page.getByLabel('用户名').fill('centre.clerk');
    await page.getByLabel('密码').fill('wrong');
    await page.locator('button[type=submit]').click();
    await page.getByText('用户名或密码不正确').waitFor();
    await page.getByLabel('密码').fill('Demo-2026!');
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/work/);
    await page.getByText('待办事项').first().waitFor();
    await close();
  });
});
