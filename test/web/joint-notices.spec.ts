import type { Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { approved, collectiveOf, cropland } from '../support/listings.js';
import { confirm, write } from '../support/press.js';
import { desk, fits, phone, Visitors } from '../support/web.js';

/** Many small lots in one notice, by nothing but what stands on the screens. */
let t: TestApp;
let visitors: Visitors;
const at = (username: string | undefined, path: string, size = desk): Promise<Page> =>
  visitors.at(username, path, size);

beforeAll(async () => {
  t = await testApp();
  visitors = new Visitors(t);
});
afterAll(async () => {
  expect(await visitors.leave()).toEqual([]);
  await t?.close();
});

describe('a joint notice', () => {
  it('says where nothing can be announced together', async () => {
    const clerk = await at('centre.clerk', '/work/listings');
    await clerk.getByRole('link', { name: '合并公告' }).click();
    await clerk.getByText('没有可以合并公告的项目').waitFor();
    await clerk.getByText('还没有合并公告').waitFor();
  });

  it('is put together by ticking, refused by lot where a rule stands against it, and read by anybody on a phone', async () => {
    const { id } = await collectiveOf(t);
    const parcels = [{ kind: '集体机动地', ownerPartyId: id, quantity: '10', unit: 'mu' }];
    for (const title of ['村东一号地', '村东二号地', '村东三号地'])
      await approved(t, cropland(id, { title, parcels, deposit: '500.00' }));
    const clerk = await at('centre.clerk', '/work/joint');
    await clerk.getByText('已选3宗').waitFor();
    await clerk.getByRole('checkbox', { name: '村东三号地' }).uncheck();
    await clerk.getByText('已选2宗').waitFor();
    await write(clerk, '加价幅度 村东二号地', '20');
    await clerk.getByRole('button', { name: '发布合并公告' }).click();
    await clerk.locator('.ant-modal:visible').waitFor();
    await write(clerk, '保证金比例（占交易估值）', '90');
    // Of both lots, each by its number.
    await expect(confirm(clerk)).rejects.toThrow(/150627-EQX-\d{4}-00001[\s\S]+150627-EQX-\d{4}-00002/);
    await write(clerk, '保证金比例（占交易估值）', '10');
    await clerk.locator('.ant-modal:visible').getByRole('button', { name: /^确认/ }).click();
    await clerk.waitForURL(/\/joint\//);
    await clerk.getByText('各宗每隔15分钟依次开始竞价').waitFor();
    const reader = await at(undefined, new URL(clerk.url()).pathname, phone);
    await reader.getByText('共2宗').waitFor();
    expect(await fits(reader)).toBe(true);
    await reader.getByRole('link', { name: '村东二号地' }).click();
    await reader.getByText('第2宗，共2宗').waitFor();
    expect(await fits(reader)).toBe(true);
    const narrow = await at('centre.clerk', '/work/joint', phone);
    await narrow.getByText('没有可以合并公告的项目').waitFor();
    expect(await fits(narrow)).toBe(true);
  });
});
