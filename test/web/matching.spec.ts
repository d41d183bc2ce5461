import type { Browser, Page } from 'playwright-core';
import { type Context } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { contextOf, expectedDeposit, pay } from '../support/money.js';
import { confirm, write } from '../support/press.js';
import { desk, fits, phone, screen } from '../support/web.js';

let t: TestApp;
let browser: Browser;
let one: Context;
beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  one = await contextOf(t, 'centre.treasurer');
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

const arrived = async (name: string, amount: string, remark = ''): Promise<string> =>
  (await pay(t, one, { amount, name, account: '6217000000000000777', remark })).id;
const focused = (page: Page): Promise<string | null> =>
  page.evaluate<string | null>('document.activeElement?.getAttribute("data-line") ?? null');
const stateOf = async (id: string): Promise<string> =>
  (await (await t.as('centre.treasurer')).get(`/api/funds/matching/${id}`)).body.state;

describe('screens.md: the treasurer’s money to match, by the keyboard alone', () => {
  it('is accepted, chosen by number, searched, put aside and taken back; the next line stands there at once', async () => {
    const names = ['额尔敦', '宝力道', '乌云毕力格', '斯琴高娃', '达来'];
    const [first, second, , fourth] = [
      await expectedDeposit(t, names[0]!, '1000.00'),
      await expectedDeposit(t, names[1]!, '2000.00'),
      await expectedDeposit(t, names[1]!, '2500.00'),
      await expectedDeposit(t, '斯琴高娃家庭农场', '4000.00'),
    ];
    const lines = [
      await arrived(names[0]!, '1000.00'),
      await arrived(names[1]!, '2500.00'),
      await arrived(names[2]!, '30.00', '不知何款'),
      await arrived('高娃', '41.00', '代缴'),
      await arrived(names[4]!, '50.00'),
    ];
    const { page, complaints, close } = await screen(t, browser, 'centre.treasurer', desk);
    await page.goto('/work/matching');
    await page.getByText('还有 5 笔').waitFor();
    expect(await focused(page)).toBe(lines[0]);
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    await page.keyboard.press('j');
    expect(await focused(page)).toBe(lines[1]);
    await page.keyboard.press('k');
    // Focus is seen once a key has moved it.
    expect([outline, await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')]).toContain('solid');

    await page.keyboard.press('Enter');
    await page.getByText(`已认领：${names[0]!} ${first.reference}`).first().waitFor();
    await page.getByText('还有 4 笔').waitFor();
    expect([await stateOf(lines[0]!), await focused(page)]).toEqual(['matched', lines[1]]);

    await page.keyboard.press('2');
    await page.getByText(`已认领：${names[1]!} ${second.reference}`).first().waitFor();
    await page.keyboard.press('u');
    await page.getByText('已撤销，这笔款项重新待认领').waitFor();
    expect([await stateOf(lines[1]!), await focused(page)]).toEqual(['suspense', lines[1]]);
    // On a slow line the next key comes before the answer: it means the line after, and waits for it.
    await page.route('**/api/funds/bank-lines/*/match', async (route) => {
      await page.waitForTimeout(400);
      await route.continue();
    });
    await page.keyboard.press('Enter');
    await page.keyboard.press('p');
    await page.getByText('还有 3 笔').waitFor();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('已电话询问');
    await page.keyboard.press('Enter');
    await page.getByText('还有 2 笔').waitFor();
    await page.locator(`[data-line="${lines[3]!}"]:focus`).waitFor();
    const parked = (await (await t.as('centre.treasurer')).get('/api/funds/matching?which=parked')).body.items;
    expect(parked.map(({ id }: { id: string }) => id)).toEqual([lines[2]]);

    // Nobody like that is suggested: searched, chosen, and the other payer's name explained.
    await page.keyboard.press('r');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('斯琴高娃家');
    await page.locator('.matching-found button.current').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('农场主本人转账');
    await page.keyboard.press('Enter');
    await page.getByText(`已认领：斯琴高娃家庭农场 ${fourth!.reference}`).first().waitFor();
    await page.getByText('还有 1 笔').waitFor();
    expect(complaints).toEqual([]);

    // The other officer is quicker with the last one: it is told, not lost.
    const other = await t.as('centre.treasurer2');
    await other.post(`/api/funds/bank-lines/${lines[4]!}/give-back`, { reason: '付款人要求退回' });
    await page
      .getByText(/已转退款/)
      .first()
      .waitFor({ timeout: 15_000 });
    await page.getByText('还有 0 笔').waitFor();
    await page.setViewportSize(phone);
    expect(await fits(page)).toBe(true);

    // What was named on another day is taken back from the list.
    await page.goto('/work/funds?state=matched-in');
    const named = page.locator('.row-card', { hasText: '41.00' }).first();
    await named.getByRole('button', { name: '撤销认领' }).click();
    await write(page, '撤销理由', '不是该农场的保证金');
    await confirm(page);
    await named.waitFor({ state: 'hidden' });
    expect(await stateOf(lines[3]!)).toBe('suspense');
    await close();
  }, 60_000);
});
