import type { Page } from 'playwright-core';
import { announced, cropland, household, submitted, verifying } from '../support/listings.js';
import { act, attach, choose, confirm, modalFile, refused, upload, write } from '../support/press.js';
import { ok } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** What officers write again and again goes in with one press (phrases.ts), and is read by whom it concerns. */
describe('decisions and their words, by screen', () => {
  let filing: any;
  let listing: any;
  const here = place(async (t) => {
    filing = await submitted(t, cropland((await household(t)).id), 'room.hewan');
    listing = await announced(t);
  });
  const form = (page: Page) => page.locator('.ant-modal:visible');
  const phrases = async (page: Page, ...words: string[]): Promise<void> => {
    for (const name of words) await form(page).getByRole('button', { name, exact: true }).click();
    // What stands there already is offered no more.
    for (const name of words) expect(await form(page).getByRole('button', { name, exact: true }).count()).toBe(0);
  };
  const written = (page: Page, label: string): Promise<string> => form(page).getByLabel(label).inputValue();

  it('art. 15: a filing is sent back with a list of phrases; the village room reads it on its phone and completes it', async () => {
    const path = `/work/listings/${filing.id}`;
    const clerk = await here.visitors.at('centre.clerk', path);
    await act(clerk, '退回补正', async () => {
      await phrases(clerk, '权属证书缺页或者不清晰', '底价没有依据');
      expect(await written(clerk, '所缺事项（一行一项）')).toBe('权属证书缺页或者不清晰\n底价没有依据');
      await write(clerk, '退回说明', '请尽快');
      await phrases(clerk, '材料不齐，请一次补齐后重新提交');
      expect(await written(clerk, '退回说明')).toBe('请尽快；材料不齐，请一次补齐后重新提交');
    });
    const room = await here.visitors.at('room.hewan', '/work', phone);
    await room.getByRole('link', { name: filing.title }).first().click();
    await room.waitForURL(`**${path}**`);
    const told = room.locator('.ant-alert', { hasText: '请补正以下事项后重新提交' });
    await told.getByText('请尽快；材料不齐，请一次补齐后重新提交').waitFor();
    expect(await told.getByRole('listitem').allInnerTexts()).toEqual(['权属证书缺页或者不清晰', '底价没有依据']);
    expect(await fits(room)).toBe(true);
    await attach(room, room.locator('#materials li', { hasText: '产权权属证明' }).locator('input[type=file]'));
    await act(room, '提交', () => form(room).getByRole('checkbox').check());

    // The same on the officer's own phone.
    await clerk.setViewportSize(phone);
    await clerk.reload();
    await act(clerk, '退回补正', async () => {
      await phrases(clerk, '缺村内公示及无异议证明');
      await phrases(clerk, '填报内容与材料不一致，请更正', '扫描件不清晰或者缺页，请重新上传');
      expect(await fits(clerk)).toBe(true);
    });
    await room.reload();
    await told.getByText('填报内容与材料不一致，请更正；扫描件不清晰或者缺页，请重新上传').waitFor();
    expect(await told.getByRole('listitem').allInnerTexts()).toEqual(['缺村内公示及无异议证明']);
  });

  it('art. 18: a department objects by phrase on its phone, and the director overrules it in writing', async () => {
    const { id, title, verifications } = await verifying(here.t);
    const town = await here.t.as('town.wulanmulun');
    const reply = { opinion: '情况属实', documentFileId: await town.upload() };
    ok(await town.post(`/api/verifications/${verifications[0].id}/confirm`, reply));
    const department = await here.visitors.at('dept.agriculture', '/work', phone);
    await department.getByRole('link', { name: title }).first().click();
    await act(department, '提出异议', async () => {
      await phrases(department, '申报的权属与登记不一致', '标的处于查封、冻结状态');
      await upload(department, modalFile(department));
    });
    const director = await here.visitors.at('centre.director', `/work/listings/${id}`);
    await director.getByText('申报的权属与登记不一致；标的处于查封、冻结状态').first().waitFor();
    await act(director, '不采纳异议', async () => {
      await write(director, '不采纳的理由', '登记机构已出具更正证明');
      await upload(director, modalFile(director));
    });
    await director.getByText('异议未采纳').first().waitFor();
  });

  it('art. 26, 27: the director suspends a trade, lets it go on and ends it; the owner and the public read it', async () => {
    const director = await here.visitors.at('centre.director', `/work/listings/${listing.id}`);
    const stranger = await here.visitors.at(undefined, `/listings/${listing.id}`, phone);
    const shown = async (page: Page, state: string): Promise<void> => {
      await page.reload();
      await page.locator('.state-tag', { hasText: state }).first().waitFor();
    };
    await refused(director, '中止', '请写明同意的监管部门或机构', async () => {
      await choose(director, '适用情形', '中心认为必要且监管部门同意');
      await upload(director, modalFile(director));
      await phrases(director, '应主管部门书面要求中止交易');
      await write(director, '中止至', '2027-12-31');
      await director.keyboard.press('Enter');
    });
    await write(director, '同意的监管部门，或所依据的法律', '旗农村牧区产权协调小组办公室');
    await confirm(director);
    await director.getByText('应主管部门书面要求中止交易').first().waitFor();
    await shown(stranger, '中止');
    await act(director, '重启', async () => {
      await choose(director, '申请重启的一方', '示范河湾村');
      await upload(director, modalFile(director));
      await write(director, '理由', '边界已经复核');
      await form(director).getByRole('checkbox').check();
    });
    await director.locator('.state-tag', { hasText: '公告中' }).first().waitFor();
    await act(director, '终止', async () => {
      await choose(director, '适用情形', '人民法院书面通知');
      await upload(director, modalFile(director));
      await write(director, '理由', '旗人民法院已经裁定查封');
    });
    await shown(stranger, '终止');
    expect(await fits(stranger)).toBe(true);
    const owner = await here.visitors.at('collective.hewan', '/work/notices', phone);
    await owner.getByText('旗人民法院已经裁定查封', { exact: false }).first().waitFor();
  });
});
