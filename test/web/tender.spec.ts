import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { seal } from '../../src/tenders/sealing/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { act as deed, approved, collectiveOf, cropland, schedule } from '../support/listings.js';
import { write } from '../support/press.js';
import { bidderFor, ok } from '../support/trade.js';
import { desk, fits, phone, screen, type Screen } from '../support/web.js';

const passphrase = '保管人自己记住的十二字口令';
const bidders = ['bidder.one', 'bidder.two', 'bidder.three'];
const keyFiles: Record<string, string> = {};
const open: Screen[] = [];

let t: TestApp;
let browser: Browser;
let listing: any;

async function at(username: string, size = desk): Promise<Screen> {
  const one = await screen(t, browser, username, size);
  open.push(one);
  await one.page.goto(`/work/tenders/${listing.id}`);
  await one.page.getByText('三方保管人').first().waitFor();
  return one;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What a holder does with the key file, for the drill and for the opening. */
async function withKey(page: Page, username: string, label: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(keyFiles[username]!);
  await write(page, '密钥文件口令', passphrase);
  await button(page, label).click();
}

const view = async (username: string): Promise<any> =>
  ok(await (await t.as(username)).get(`/api/tenders?listingId=${listing.id}`));

beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  const ready = await approved(t, cropland((await collectiveOf(t)).id, { method: 'tender', deposit: '3000.00' }));
  const { increment: _, ...dates } = await schedule(t, { oneApplicant: 'session' });
  listing = await deed(await t.as('centre.clerk'), ready, 'announce', dates);
  for (const name of bidders) await bidderFor(t, listing, name);
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await browser?.close();
  await t?.close();
});

describe('a sealed tender by screen (art. 14; Tender Law 29, 34, 36)', () => {
  const holders: Record<string, Screen> = {};

  it('three holders make their keys in the browser, keep the file, and drill', async () => {
    for (const username of ['centre.director', 'supervisor', 'town.wulanmulun']) {
      const { page } = (holders[username] = await at(username, username === 'supervisor' ? phone : desk));
      await write(page, '密钥文件口令', passphrase);
      await write(page, '再输入一次口令', passphrase);
      const kept = page.waitForEvent('download');
      await button(page, '生成密钥并下载密钥文件').click();
      keyFiles[username] = await (await kept).path();
      await button(page, '密钥文件已存好，登记公钥').click();
      await button(page, '演练解封').waitFor();
      const drilled = page.waitForResponse((reply) => /drill/.test(reply.url()) && reply.request().method() === 'POST');
      await withKey(page, username, '演练解封');
      expect((await drilled).status()).toBeLessThan(300);
      await button(page, '演练解封').waitFor({ state: 'detached' });
      expect(await fits(page)).toBe(true);
    }
    const { holders: shown } = await view('bidder.one');
    expect(shown.map(({ drilledAt }: any) => drilledAt !== null)).toEqual([true, true, true]);
    expect(readFileSync(keyFiles['supervisor']!, 'utf8')).not.toContain('PRIVATE');
  });

  it('a bidder seals on a phone and gets a receipt with the hash; the price is nowhere in what is sent', async () => {
    const one = await at('bidder.one', phone);
    const sent = one.page.waitForRequest((request) => request.url().endsWith('/bids'));
    await write(one.page, '投标报价', '71234.56');
    await button(one.page, '密封并递交').click();
    await one.page.locator('.ant-popconfirm:visible .ant-btn-primary').click();
    expect((await sent).postData()).not.toContain('71234');
    await one.page.getByText('有效').waitFor();
    const [{ hash }] = (await view('bidder.one')).mine;
    expect((await one.page.locator('main').innerText()).replaceAll(' ', '')).toContain(hash);
    expect(await fits(one.page)).toBe(true);
    expect(one.complaints).toEqual([]);
    for (const [name, price] of [
      ['bidder.two', '82345.67'],
      ['bidder.three', '93456.78'],
    ] as const) {
      const { id, applicationId, holders: shown } = await view(name);
      const keys = Object.fromEntries(shown.map((holder: any) => [holder.seat, holder.publicKey]));
      const envelope = await seal(
        { price, fileName: null, file: null },
        { tenderId: id, applicationId },
        keys as never,
      );
      ok(await (await t.as(name)).post(`/api/tenders/${id}/bids`, envelope));
    }
  });

  it('two holders open after the close with their key files; the record reads out bidder and price', async () => {
    await t.advance(new Date(listing.trade.opensAt));
    for (const username of ['centre.director', 'town.wulanmulun']) {
      const { page } = holders[username]!;
      await page.reload();
      await button(page, '解封并提交份额').waitFor();
      await withKey(page, username, '解封并提交份额');
      await page.getByText(username === 'centre.director' ? '等待另一方保管人' : '开标记录').waitFor();
    }
    const { page } = holders['supervisor']!;
    await page.reload();
    await page.getByText('开标记录').waitFor();
    const read = await page.locator('main').innerText();
    for (const price of ['71,234.56', '82,345.67', '93,456.78']) expect(read).toContain(price);
    for (const { complaints } of Object.values(holders)) expect(complaints).toEqual([]);
  });
});
