import { act, choose, confirm, modalFile, refused, today, upload, write } from '../support/press.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { fits, phone, place } from '../support/web.js';

/** The centre registers an appraiser; a villager finds it, a station files on its figure (art. 9, 29). */
describe('the register of professionals by screen', () => {
  const here = place();

  it('is kept by the clerk, with the certificate; the director stands a house down', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/registers?tab=professionals');
    const withoutPaper = async () => {
      await choose(page, '类别', '资产评估机构');
      await write(page, '名称', '草原资产评估所');
      await write(page, '联系电话', '0477-8589999');
      await write(page, '资质证书及编号', '备案公告〔2026〕3号');
      await write(page, '发证或备案机关', '自治区财政厅');
      await today(page, '资质起始日');
    };
    await refused(page, '登入名册', '请上传', withoutPaper);
    await upload(page, modalFile(page));
    await confirm(page);
    await page.getByText('草原资产评估所').first().waitFor();
    // The same house a second time is told so.
    await refused(page, '登入名册', '已在名册', async () => {
      await withoutPaper();
      await upload(page, modalFile(page));
    });
    await page.keyboard.press('Escape');
    const row = page.getByRole('row', { name: /草原资产评估所/ });
    await row.getByRole('button', { name: /查\s?看/ }).click();
    await page.getByRole('dialog').getByText('备案公告〔2026〕3号', { exact: false }).first().waitFor();
    await act(page, '登记培训和表现', async () => {
      await page.locator('.ant-modal:visible').getByText('培训', { exact: true }).click();
      await today(page, '日期');
      await write(page, '内容', '参加年度业务培训');
      await write(page, '培训学时', '8');
    });
    await page.getByRole('dialog').getByText('8学时').first().waitFor();
    expect(await page.getByRole('button', { name: '暂停', exact: true }).count()).toBe(0);
  });

  it('is read by everybody, and offered where a station names who appraised', async () => {
    const page = await here.visitors.at(undefined, '/', phone);
    await page.goto('/services');
    await page.getByText('草原资产评估所').first().waitFor();
    await page.getByText('8学时').first().waitFor();
    expect(await fits(page)).toBe(true);

    const office = await here.t.as('station.wulanmulun');
    const { body: draft } = await office.post('/api/listings', cropland((await collectiveOf(here.t)).id));
    const station = await here.visitors.at('station.wulanmulun', `/work/listings/${draft.id}/edit?step=2`);
    await station.getByText('从服务机构名册中选择', { exact: false }).waitFor();
    await station.locator('.ant-select-content', { hasText: '示范资产评估有限公司（虚构）' }).first().waitFor();
    await choose(station, '评估机构', '草原资产评估所');
    await station.locator('.ant-select-content', { hasText: '草原资产评估所' }).first().waitFor();
  });
});
