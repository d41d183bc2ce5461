import { act, choose, today, write } from '../support/press.js';
import { contracted } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** The town's officer stands in the field with a phone; the clerk and the transferee read it on the deal (art. 36). */
describe('an inspection by screen', () => {
  let deal: any;
  const here = place(async (t) => {
    deal = await contracted(t);
  });

  it('is written down on a phone; what lacks is said, nothing is lost', async () => {
    const page = await here.visitors.at('town.wulanmulun', `/work/deals/${deal.id}`, phone);
    await page.getByText('还没有巡查记录').waitFor();
    await page.getByRole('button', { name: '登记巡查', exact: true }).click();
    await today(page, '巡查日期');
    await choose(page, '发现的问题', '弃耕抛荒');
    await page.keyboard.press('Escape');
    await write(page, '现场情况', '北侧约十亩未耕种，长满杂草');
    expect(await fits(page)).toBe(true);
    const confirm = page.locator('.ant-modal-footer button').last();
    await confirm.click();
    await page.getByText('发现问题的，请填写整改期限').first().waitFor();
    await write(page, '整改期限', '2099-12-31');
    await page.keyboard.press('Enter');
    await confirm.click();
    await page.getByText('北侧约十亩未耕种，长满杂草').waitFor();
    await page.getByText('整改中').waitFor();
    expect(await fits(page)).toBe(true);
  });

  it('waits on the to-do list, is looked at again and closed', async () => {
    const page = await here.visitors.at('town.wulanmulun', '/work');
    await page.getByText('巡查发现问题待复查').first().waitFor();
    await page.getByText(deal.listing.title).first().click();
    await page.getByRole('dialog').getByText('弃耕抛荒').waitFor();
    await act(page, '复查合格', () => write(page, '复查情况', '已全部复耕'));
    await page.getByRole('dialog').getByText('已整改').first().waitFor();
  });

  it('is read by the transferee on the page of the deal', async () => {
    const page = await here.visitors.at('bidder.three', `/work/deals/${deal.id}`, phone);
    await page.getByText('已全部复耕').waitFor();
    expect(await page.getByRole('button', { name: '登记巡查' }).count()).toBe(0);
    expect(await fits(page)).toBe(true);
  });
});
