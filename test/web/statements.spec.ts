import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { serial } from '../support/money.js';
import { csv, gbk } from '../support/statements.js';
import { desk, fits, phone, screen } from '../support/web.js';

let t: TestApp;
let browser: Browser;
beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

describe('money.md, “In”: the bank’s statement, by screen', () => {
  it('is mapped once, shown as understood, taken in with its progress; a faulty one is listed by line', async () => {
    const { page, complaints, close } = await screen(t, browser, 'centre.treasurer', desk);
    await page.goto('/work/funds?tab=statements');
    const choose = (text: string): Promise<void> =>
      page.locator('input[type=file]').setInputFiles({ name: '三月明细.csv', mimeType: 'text/csv', buffer: gbk(text) });
    await page.getByLabel('开户银行').fill('演示银行');
    await page.keyboard.press('Escape');
    await choose(csv([{ date: '2026-03-05', in: '1,234.50', balance: '2,000.00', serial: serial(), remark: '往来' }]));
    await page.getByRole('button', { name: '保存列对应' }).click();
    await page.getByText('前1笔，按此理解').waitFor();
    expect(await page.locator('.facts-list').innerText()).toContain('GBK');
    await page.getByRole('button', { name: '导入1笔' }).click();
    await page.getByText('已导入1笔').waitFor();
    await page.locator('.ant-modal-footer button').click();

    await choose(
      csv([
        { date: '2026-13-05', in: '1.00' },
        { date: '2026-03-05', in: '0' },
      ]),
    );
    await page.getByText('共2处有误').waitFor();
    expect(await page.locator('.violations').innerText()).toMatch(/第4行[^]*第5行/);
    expect(await page.getByRole('button', { name: '导入1笔' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.setViewportSize(phone);
    expect(await fits(page)).toBe(true);
    await close();
  });
});
