import type { Page } from 'playwright-core';
import type { Scene } from '../../src/app/play/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { desk, fits, phone, played, Visitors } from '../support/web.js';

let t: TestApp;
let visitors: Visitors;
let scene: Scene;
beforeAll(async () => {
  t = await testApp();
  visitors = new Visitors(t);
  scene = await played(t, 'cropland', 3, 'certified');
});
afterAll(async () => {
  expect(await visitors?.leave()).toEqual([]);
  await t?.close();
});

/** A supervisor goes from what the market came to down to the record, at his desk and on the way (art. 36). */
describe.each([
  ['a desk', desk],
  ['a phone', phone],
])('the market’s figures on %s', (_, size) => {
  let page: Page;
  beforeAll(async () => {
    page = await visitors.at('supervisor', '/work/statistics', size);
  });

  it('show the year, its targets and a picture of it', async () => {
    for (const words of ['目标进度', '耕地流转', '成交宗数与金额', '乌兰木伦镇'])
      await page.getByText(words).first().waitFor();
    await page.getByRole('img', { name: '成交宗数与金额' }).locator('svg').waitFor();
    expect(await fits(page)).toBe(true);
  });

  it('open a figure to its records, and a record to its listing', async () => {
    await page.getByRole('button', { name: /乌兰木伦镇 · 成交 1/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('乌兰木伦镇 · 成交').waitFor();
    await drawer.getByRole('link', { name: scene.listing.title }).click();
    await page.waitForURL(/\/work\/listings\//);
    await drawer.waitFor({ state: 'hidden' });
    await page.getByText(scene.listing.title).first().waitFor();
    await page.goBack();
    await page.getByText('目标进度').waitFor();
  });

  it('are grouped otherwise by one choice, which the address keeps', async () => {
    await page.getByText('按交易方式').click();
    await page.waitForURL(/by=method/);
    await page.getByRole('cell', { name: '网络竞价', exact: true }).waitFor();
    expect(await fits(page)).toBe(true);
  });

  it('go into a spreadsheet', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('导出表格').click()]);
    expect(download.suggestedFilename()).toMatch(/^交易统计_\d{4}-01-01_.*\.xlsx$/);
  });
});

describe('the hall', () => {
  it('is searched by two characters, narrowed by a range of one’s own, sorted, and sent to somebody by its address', async () => {
    const page = await visitors.at(undefined, '/');
    const word = scene.listing.title.slice(2, 4);
    await page.getByRole('searchbox').or(page.getByPlaceholder('项目名称、编号、嘎查村')).first().fill(word);
    await page.keyboard.press('Enter');
    await page.getByText('共 1 个项目').waitFor();
    await page.getByRole('group', { name: '面积' }).getByText('自定义').click();
    await page.getByLabel('面积不低于').fill('1');
    await page.getByLabel('面积低于').fill('900');
    await page.getByRole('button', { name: /^确\s?定$/ }).click();
    await page.getByText('1–900亩').waitFor();
    await page.getByText('共 1 个项目').waitFor();
    await page.getByLabel('排序').click();
    await page.getByTitle('估值从高到低').click();
    await page.waitForURL(/sort=dearest/);
    const stranger = await visitors.at(undefined, page.url().slice(t.base.length), phone);
    await stranger.getByText(scene.listing.title).first().waitFor();
    await stranger.getByText('1–900亩').waitFor();
    expect(await fits(stranger)).toBe(true);
  });

  it('says what a keyword of one character lacks, and keeps what was typed', async () => {
    const page = await visitors.at(undefined, '/?q=地');
    await page
      .getByText(/关键字每个词至少两个字/)
      .first()
      .waitFor();
  });
});
