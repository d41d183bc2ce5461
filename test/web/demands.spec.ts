import { act, choose, confirm, refused, write } from '../support/press.js';
import { approved, day, schedule, act as perform, today } from '../support/listings.js';
import { fits, phone, place } from '../support/web.js';

/** Somebody looks for land on his phone; whoever has it sees so, and he hears of the notice (art. 9). */
describe('a demand by screen', () => {
  const here = place();

  it('is written on a phone, published at the desk, read by everybody', async () => {
    const until = day(await today(here.t), 90);
    const page = await here.visitors.at('bidder.one', '/work/demands', phone);
    await page.getByText('您还没有登记求购').waitFor();
    await refused(page, '登记求购', '上限不能小于下限', async () => {
      await choose(page, '产权种类', '草牧场');
      await choose(page, '流转方式', '出租');
      await write(page, '面积下限（亩）', '50');
      await write(page, '面积上限（亩）', '20');
      await write(page, '用途和要求', '连片水浇地，种植青贮玉米');
      await write(page, '有效期至', until);
      await page.keyboard.press('Enter');
    });
    await write(page, '面积上限（亩）', '');
    await confirm(page);
    await page.getByText('待审核').first().waitFor();
    expect(await fits(page)).toBe(true);

    const desk = await here.visitors.at('centre.clerk', '/work');
    await desk.getByText('求购信息待审核').first().waitFor();
    await desk.getByText('连片水浇地', { exact: false }).first().click();
    await act(desk, '发布');
    await desk.getByRole('dialog').getByText('已发布').first().waitFor();

    const anybody = await here.visitors.at(undefined, '/demands', phone);
    await anybody.getByText('连片水浇地，种植青贮玉米').waitFor();
    await anybody.getByText('50亩以上').waitFor();
    expect(await fits(anybody)).toBe(true);
  });

  it('stands beside a listing that meets it; the one who looks hears of its notice and finds it', async () => {
    const listing = await approved(here.t);
    const station = await here.visitors.at('station.wulanmulun', `/work/listings/${listing.id}`);
    await station.getByText('有人求购这样的产权').waitFor();
    await station.getByText('1条已发布的求购与本项目相符', { exact: false }).waitFor();
    await perform(await here.t.as('centre.clerk'), listing, 'announce', await schedule(here.t));

    const page = await here.visitors.at('bidder.one', '/work/notices', phone);
    await page.getByText('有符合您求购的项目').first().waitFor();
    await page.locator('main a[href^="/work/demands"]').first().click();
    await page.getByRole('dialog').getByText('符合的公告项目').waitFor();
    await page.getByRole('dialog').getByRole('link', { name: listing.title }).click();
    await page.waitForURL(new RegExp(`/listings/${listing.id}`));
  });
});
