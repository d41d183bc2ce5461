import { act, confirm, refused, write } from '../support/press.js';
import { type TestApp, testApp } from '../support/app.js';
import { announced } from '../support/listings.js';
import { fits, phone, Visitors } from '../support/web.js';

/** A clerk puts a project forward; everybody reads it first (art. 9). */
it('a project is put forward on its page, read at the head of the hall on a phone, and taken back', async () => {
  const t: TestApp = await testApp();
  const visitors = new Visitors(t);
  try {
    const listing = await announced(t);
    const clerk = await visitors.at('centre.clerk', `/work/listings/${listing.id}`);
    await refused(clerk, '推介到首页', '推介语');
    await clerk.locator('.ant-modal:visible .ant-form-item-explain-error').first().waitFor();
    await write(clerk, '推介语', '连片水浇地，通路通电，距镇区五公里。');
    await confirm(clerk);
    await clerk.getByText('正在首页推介', { exact: false }).waitFor();
    const anybody = await visitors.at(undefined, '/', phone);
    const shown = anybody.getByRole('region', { name: '重点推介' });
    await shown.getByText('连片水浇地，通路通电，距镇区五公里。').waitFor();
    expect(await fits(anybody)).toBe(true);
    await shown.getByRole('link', { name: listing.title }).click();
    await anybody.waitForURL(new RegExp(`/listings/${listing.id}`));
    await act(clerk, '结束推介');
    await clerk.getByRole('button', { name: '推介到首页' }).waitFor();
    await anybody.goto('/');
    await anybody.getByText(listing.title).first().waitFor();
    expect(await anybody.getByText('重点推介').count()).toBe(0);
    expect(await visitors.leave()).toEqual([]);
  } finally {
    await t.close();
  }
});
