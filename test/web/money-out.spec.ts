import type { Browser } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { contextOf, dueDeposit } from '../support/money.js';
import { act, confirm, write } from '../support/press.js';
import { desk, fits, phone, screen, type Screen } from '../support/web.js';

let t: TestApp;
let browser: Browser;
const open: Screen[] = [];

async function at(username: string, path: string, size = desk): Promise<Screen> {
  const one = await screen(t, browser, username, size);
  open.push(one);
  await one.page.goto(path);
  await one.page.waitForLoadState('networkidle');
  return one;
}
const text = (one: Screen): Promise<string> => one.page.locator('main, body').first().innerText();

beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
  const treasurer = await contextOf(t, 'centre.treasurer');
  await dueDeposit(t, treasurer, '1200.00');
  await dueDeposit(t, treasurer, '34000.00');
});
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
  await browser?.close();
  await t?.close();
});

describe('art. 31: money leaves by two signatures, by screen', () => {
  it('one treasurer prepares, is told that another must approve; the other does, from the to-do list', async () => {
    const one = await at('centre.treasurer', '/work/funds?tab=batches');
    await one.page.getByRole('button', { name: '编制批次', exact: true }).click();
    await confirm(one.page);
    await one.page.waitForURL(/batch=/);
    await one.page.getByText('待另一名出纳复核').waitFor();
    expect(await text(one)).toContain('35,200.00');
    expect(await one.page.getByRole('button', { name: '复核', exact: true }).isDisabled()).toBe(true);
    await one.page.getByText('“复核”现在不能办理').click();
    await one.page.getByText('不能自己复核').waitFor();

    const two = await at('centre.treasurer2', '/work');
    await two.page.getByRole('link', { name: '2笔，合计 35,200.00 元' }).first().click();
    await two.page.waitForURL(/tab=batches&batch=/);
    await act(two.page, '复核');
    await two.page.getByText('已复核').first().waitFor();
    await act(two.page, '导出');
    const file = two.page.waitForEvent('download');
    await two.page.getByRole('link', { name: '报文（pain.001）' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.xml$/);
    expect([...one.complaints, ...two.complaints]).toEqual([]);
  });

  it('a batch fits a phone; the director reads it and has no button', async () => {
    const one = await at('centre.director', '/work/funds?tab=batches', phone);
    await one.page.getByRole('button', { name: '查看' }).first().click();
    await one.page.getByText('付款明细').waitFor();
    expect(await one.page.getByRole('button', { name: '作废' }).count()).toBe(0);
    expect(await fits(one.page)).toBe(true);
    expect(one.complaints).toEqual([]);
  });
});

describe('money.md: a numbered receipt for whoever stands at the counter', () => {
  it('is issued once, in Chinese capitals, and is the same when asked for again', async () => {
    const one = await at('centre.treasurer', '/work/funds?tab=in');
    await one.page.getByText('已认领', { exact: true }).first().click();
    const numbers = [];
    for (let time = 0; time < 2; time++) {
      await one.page.getByRole('row', { name: '34,000.00' }).getByRole('button', { name: '开收据' }).click();
      const shown = one.page.locator('.ant-modal-confirm:visible');
      await shown.getByText('叁万肆仟元整').waitFor();
      numbers.push(await shown.locator('.ant-modal-confirm-title').innerText());
      const href = await shown.getByRole('link', { name: '打印收据' }).getAttribute('href');
      const reply = await one.page.request.get(href!);
      expect([reply.status(), (await reply.body()).subarray(0, 4).toString()]).toEqual([200, '%PDF']);
      await shown.getByRole('button', { name: '关闭' }).click();
      await shown.waitFor({ state: 'hidden' });
    }
    expect(numbers[0]).toMatch(/^收据 \S+/);
    expect(numbers[1]).toBe(numbers[0]);
    expect(one.complaints).toEqual([]);
  });
});

describe('art. 31: the day’s close, by screen', () => {
  it('a difference without a cause is not signed; with its cause it is, and the day leaves the to-do list', async () => {
    await t.as('centre.treasurer').then((client) => client.post('/api/demo/clock', { advance: 'P1D' }));
    const one = await at('centre.treasurer', '/work');
    await one.page.getByRole('link', { name: '账目尚未与银行对账' }).click();
    await one.page.getByRole('button', { name: '开始对账' }).click();
    await write(one.page, '银行对账单当日余额', '35187.50');
    await confirm(one.page);
    await one.page.getByText('尚无原因的差异').waitFor();
    expect(await one.page.getByRole('button', { name: '日结签认', exact: true }).isDisabled()).toBe(true);
    await act(one.page, '说明差异', async () => {
      await write(one.page, '差异金额（银行比账面多写正数，少写负数）', '-12.50');
      await write(one.page, '原因', '银行扣收账户管理费');
    });
    await one.page.getByText('银行扣收账户管理费').waitFor();
    await act(one.page, '日结签认');
    await one.page.getByText('已日结').first().waitFor();
    await one.page.goto('/work');
    await one.page.waitForLoadState('networkidle');
    expect(await text(one)).not.toContain('账目未日结');
    expect(one.complaints).toEqual([]);
  });
});
