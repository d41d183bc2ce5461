import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { good, parcel, write } from '../support/filings.js';
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

const saved = async (page: Page, link: string): Promise<ExcelJS.Workbook> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
  return book;
};

describe('art. 10, 11, 15: a station files many at once, by screen', () => {
  it('from the template to drafts; the faulty row comes back marked, is mended and sent again', async () => {
    const { page, complaints, close } = await screen(t, browser, 'station.wulanmulun', desk);
    await page.goto('/work/listings');
    await page.getByRole('button', { name: '批量申报' }).click();
    const book = await saved(page, '下载模板');
    write(
      book,
      [good, { ...good, 自编编号: '河湾-02', 流转方式: '采购' }],
      [parcel, { ...parcel, 自编编号: '河湾-02' }],
    );
    const send = async (filled: ExcelJS.Workbook): Promise<void> =>
      page.locator('input[type=file]').setInputFiles({
        name: '二月申报.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(await filled.xlsx.writeBuffer()),
      });
    const settled = async (text: string): Promise<void> => {
      await page.getByText('共2项').or(page.getByText('1/')).or(page.getByRole('status')).first().waitFor();
      // The rows are worked through by the market's clock.
      await t.advance('PT5S');
      await page.getByText(text).waitFor();
    };
    await send(book);
    await settled('共建立1项草稿');
    await page.getByText('1项有误，未建草稿').waitFor();
    // What still asks for work is shown first, at its cell.
    expect(await page.locator('.batch-faults').innerText()).toMatch(/项目 E3 流转方式/);
    const back = await saved(page, '下载待改正的行');
    expect(JSON.stringify(back.getWorksheet('项目')!.getRow(2).values)).toContain('河湾-02');
    await page.setViewportSize(phone);
    expect(await fits(page)).toBe(true);
    await page.setViewportSize(desk);

    write(back, [{ 流转方式: '出租（转包）' }], []);
    await page.getByRole('button', { name: '返回批量申报' }).click();
    await send(back);
    await settled('共建立1项草稿');
    await page.locator('.batch-title a').click();
    await page.getByRole('heading', { name: good['项目名称'] as string }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('a supervisor reads what was uploaded and uploads nothing', async () => {
    const { page, close } = await screen(t, browser, 'supervisor', desk);
    await page.goto('/work/filings');
    await page.getByText('二月申报.xlsx').first().waitFor();
    expect(await page.locator('input[type=file]').count()).toBe(0);
    await close();
  });
});
