import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoHousehold } from '../../src/app/demo/people.js';
import { Config } from '../../src/platform/index.js';
import { announced, cropland, hewan } from '../support/listings.js';
import { ok } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** A collective's first page, and the same for a household without an account (screens.md). */
describe('my rights on the market by screen', () => {
  const number = '13947755555';
  const here = place(async (t) => {
    await announced(t);
    const owner = ok(
      await (await t.as('centre.clerk')).post('/api/parties', { ...demoHousehold(902, hewan), phone: number }),
    );
    await announced(t, cropland(owner.id, { title: '示范河湾村农户承包地出租' }));
  });

  it('a collective sees where each stands, who has it, what comes next and by when', async () => {
    const page = await here.visitors.at('collective.hewan', '/work');
    await page.getByRole('link', { name: '我的产权' }).first().click();
    const card = page.locator('.ant-card', { hasText: '示范河湾村100亩机动地经营权出租' });
    await card.getByText('报名、缴保证金，到时开始交易').waitFor();
    await card.getByText('最晚').waitFor();
    expect(await card.locator('.right-way li.done').allInnerTexts()).toHaveLength(3);
    await card.getByRole('link', { name: '办理情况' }).click();
    await page.waitForURL('**/work/listings/**');
  });

  it('a villager asks on his phone for a code, and follows his land without an account', async () => {
    const page = await here.visitors.at(undefined, '/rights', phone);
    await page.getByLabel('办理时留下的手机号').fill('139');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByText('请填11位手机号').waitFor();
    await page.getByLabel('办理时留下的手机号').fill(number);
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByText(/验证码已经发出，10分钟内有效/).waitFor();
    await page.getByLabel('短信验证码').fill('000000');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('手机号或验证码不正确').waitFor();
    const folder = join(here.t.app.get(Config).dataDir, 'notices');
    const told = (): string | undefined =>
      readdirSync(folder)
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .filter((line) => line.includes(number))
        .flatMap((line) => /验证码：(\d{6})/.exec(line)?.[1] ?? [])[0];
    // The answer does not wait for the message.
    await expect.poll(told).toMatch(/^\d{6}$/);
    const code = told()!;
    await page.getByLabel('短信验证码').fill(code);
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByText('示范河湾村农户承包地出租').waitFor();
    // Who has no account follows the notice, not the record.
    expect(await page.getByRole('link', { name: '办理情况' }).count()).toBe(0);
    await page.getByRole('link', { name: '看公告' }).waitFor();
    expect(await fits(page)).toBe(true);
  });
});
