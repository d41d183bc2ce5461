import { announced } from '../support/listings.js';
import { act, exported, write } from '../support/press.js';
import { ok } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** What people must know reaches them (screens.md): the bell, the inbox, the words and the log. */
describe('notices by screen', () => {
  let listing: any;
  const here = place(async (t) => {
    listing = await announced(t);
  });

  it('ring for the station that filed, lead to the record, and are read then', async () => {
    const page = await here.visitors.at('station.wulanmulun', '/work', phone);
    await page.getByRole('button', { name: '通知，3条未读' }).click();
    await page.getByText('公告已发布').first().waitFor();
    expect(await fits(page)).toBe(true);
    await page.getByRole('link', { name: '去查看' }).first().click();
    await page.waitForURL(`**/work/listings/${listing.id}`);
    await page.getByRole('button', { name: '通知，2条未读' }).click();
    await page.getByRole('button', { name: '全部标为已读' }).click();
    await page.getByRole('button', { name: '通知', exact: true }).waitFor();
    await page.getByText('未读', { exact: true }).last().click();
    await page.getByText('没有通知').waitFor();
  });

  it('are worded by the administrator; a word that the event does not know is refused in the form', async () => {
    const page = await here.visitors.at('admin', '/work/notices?tab=words');
    await act(page, '修改“公告已发布”', async () => {
      await page.getByText('可以用：{项目} 项目名称和编号').waitFor();
      await write(page, '内容', '{项目}已公告，{金额}元。');
      await page.locator('.ant-modal-footer button').last().click();
      await page.getByText(/这里不能用\{金额\}/).waitFor();
      await write(page, '内容', '{项目}已公告，可以在交易公告中查看。');
    });
    await page.getByText('{项目}已公告，可以在交易公告中查看。').waitFor();
    const next = await announced(here.t);
    const inbox = ok(await (await here.t.as('station.wulanmulun')).get('/api/notices'));
    expect(inbox.items[0].text).toContain(`${next.number}）已公告，可以在交易公告中查看。`);
  });

  it('that went out as messages stand in the clerk’s log, with the number masked', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/notices?tab=log');
    await page
      .getByRole('cell', { name: /^1\d\d\*+\d{4}$/ })
      .first()
      .waitFor();
    await page.getByText('已发送').first().waitFor();
    // Every list goes into a spreadsheet as the screen shows it.
    const [head, ...lines] = await exported(page);
    expect(head).toEqual(expect.arrayContaining(['方式', '发到', '结果']));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]!.join()).toMatch(/已发送,短信,1\d\d\*+\d{4}/);
  });
});
