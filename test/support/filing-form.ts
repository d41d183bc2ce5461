import type { Page } from 'playwright-core';
import { choose, write } from './press.js';

/** The three steps of the guided filing, as a station fills them in for a household that is registered. The last button is not pressed. */
export async function fillFiling(page: Page, owner: string, title: string): Promise<void> {
  await whatAndWhere(page, title);
  await page.getByRole('button', { name: '下一步' }).click();
  await write(page, '名称', '耕地');
  const field = page.getByLabel('权利人', { exact: true }).locator('visible=true').first();
  await field.click();
  await field.fill(owner);
  await page.locator('.ant-select-item-option:visible', { hasText: owner }).first().click();
  await write(page, '数量', '48');
  await write(page, '承包（使用）期至', '2052-12-31');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '下一步' }).click();
  await write(page, '底价', '800.00');
  await write(page, '年数', '3');
  await write(page, '交易保证金', '10000.00');
}

async function whatAndWhere(page: Page, title: string): Promise<void> {
  await choose(page, '产权种类', '草牧场经营权');
  await choose(page, '具体种类', '耕地');
  await choose(page, '流转方式', '出租');
  await choose(page, '交易方式', '网络竞价');
  await choose(page, '标的所在嘎查村', '示范河湾村');
  await write(page, '项目名称', title);
  await write(page, '现用途', '种植玉米');
  await write(page, '流转后用途', '种植玉米');
}
