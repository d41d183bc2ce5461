import type { Page } from 'playwright-core';
import { act, choose, confirm, modalFile, refused, today, upload, write } from '../support/press.js';
import { announced } from '../support/listings.js';
import { fits, phone, place } from '../support/web.js';

/** The registers at the desk and on a phone: mortgages, disputes, the blacklist, deals outside (art. 30, 32–34). */
describe('the registers by screen', () => {
  let listing: any;
  const here = place(async (t) => {
    listing = await announced(t);
  });

  /** In the form that is open: a party by (part of) its name. */
  async function party(page: Page, label: string, name: string): Promise<void> {
    const field = page.locator('.ant-modal:visible').getByLabel(label, { exact: true });
    await field.click();
    await field.fill(name);
    await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click();
  }
  const pick = (page: Page, words: string) =>
    page.locator('.ant-modal:visible').getByText(words, { exact: true }).click();
  const paper = (page: Page) => upload(page, modalFile(page));
  const drawer = (page: Page) => page.getByRole('dialog').first();
  const look = async (page: Page, row: string | RegExp): Promise<void> => {
    await page
      .getByRole('row', { name: row })
      .first()
      .getByRole('button', { name: /查\s?看/ })
      .click();
    await drawer(page).waitFor();
  };

  it('art. 33: a mortgage is taken in by one, registered by another, changed and discharged, each with its certificate', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/registers?tab=encumbrances');
    await page.getByRole('button', { name: '登记权利负担', exact: true }).click();
    await pick(page, '抵押');
    await party(page, '权利人', '示范河湾村');
    await write(page, '权证号', '屏幕证-001');
    await write(page, '抵押权人、查封机关或其他权利人', '某农村商业银行');
    await paper(page);
    const register = page.locator('.ant-modal:visible .ant-modal-footer button').last();
    await register.click();
    // Refused with everything that lacks, and nothing of what was written is lost.
    await page.getByText('抵押须写明担保金额').first().waitFor();
    await page.getByText('须写明抵押的是哪一种经营权').first().waitFor();
    await write(page, '担保金额（抵押须填）', '80000.00');
    await choose(page, '抵押的经营权（抵押须选）', '不是承包地经营权');
    await register.click();
    await page.locator('.ant-modal:visible').waitFor({ state: 'hidden' });
    await look(page, /屏幕证-001/);
    // His own entry he cannot register.
    expect(await page.getByRole('button', { name: '复核登记', exact: true }).count()).toBe(0);

    const other = await here.visitors.at('centre.clerk2', '/work');
    await other.getByText('权利负担登记待复核').first().waitFor();
    await other.getByText('某农村商业银行', { exact: false }).first().click();
    await act(other, '复核登记', () => write(other, '复核意见', '与抵押合同核对无误'));
    await drawer(other).getByText('抵押登记证明').waitFor();
    await act(other, '变更登记', async () => {
      await write(other, '担保金额（抵押须填）', '60000.00');
      await write(other, '理由', '部分还款');
      await paper(other);
    });
    await drawer(other).getByText('抵押变更登记证明').waitFor();
    await act(other, '注销登记', async () => {
      await write(other, '理由', '贷款结清');
      await paper(other);
    });
    await drawer(other).getByText('抵押注销登记证明').waitFor();
    await drawer(other).getByText('已注销').first().waitFor();
  });

  it('art. 34: a title dispute bars the trade until it is closed; mediation is written down session by session', async () => {
    const page = await here.visitors.at('centre.clerk', `/work/listings/${listing.id}`);
    await page.getByRole('button', { name: '登记纠纷', exact: true }).first().click();
    await pick(page, '权属争议');
    await write(page, '主张人', '邻村张三');
    await write(page, '主张及理由', '东侧二十亩属于本村，有1998年承包合同');
    await paper(page);
    await page.locator('.ant-modal:visible .ant-modal-footer button').last().click();
    await page.locator('.ant-modal:visible').waitFor({ state: 'hidden' });

    await page.goto('/work/registers?tab=disputes');
    await look(page, /邻村张三|权属争议/);
    await drawer(page).getByText('未了结前，所涉项目不能继续交易').waitFor();
    await refused(page, '转入调解', '请填写经过', async () => {
      await today(page, '日期');
      await write(page, '主持单位（中心、镇、嘎查村、仲裁委或法院）', '乌兰木伦镇人民政府');
    });
    await write(page, '经过', '双方到场，实地丈量');
    await confirm(page);
    await drawer(page).getByText('双方到场，实地丈量').waitFor();
    await act(page, '登记了结', async () => {
      await pick(page, '达成一致');
      await write(page, '结果说明', '以现有地埂为界，张三撤回主张');
      await paper(page);
    });
    await drawer(page).getByText('以现有地埂为界，张三撤回主张').waitFor();
    expect(await drawer(page).getByText('未了结前，所涉项目不能继续交易').count()).toBe(0);
  });

  it('art. 32: listing needs a second officer; the person reads it on his phone, objects, and is answered', async () => {
    const page = await here.visitors.at('centre.clerk', '/work/registers?tab=credit');
    await act(page, '提出列入黑名单', async () => {
      await party(page, '主体', '钱丰收');
      await choose(page, '情形', '成交后不签订合同');
      await write(page, '事实和依据', '2026年9月成交后拒不签订合同');
      await write(page, '期限至', '2027-12-31');
      await page.keyboard.press('Enter');
      await paper(page);
    });
    await look(page, /钱丰收/);
    expect(await page.getByRole('button', { name: '同意列入', exact: true }).count()).toBe(0);

    const director = await here.visitors.at('centre.director', '/work/registers?tab=credit');
    await look(director, /钱丰收/);
    await act(director, '同意列入', () => write(director, '意见', '事实清楚'));
    await drawer(director).getByText('生效中').first().waitFor();

    const person = await here.visitors.at('bidder.one', '/work/notices', phone);
    await person.getByText('列入黑名单告知').first().waitFor();
    await person.goto('/work/registers?tab=credit');
    await person
      .getByRole('button', { name: /查\s?看/ })
      .first()
      .click();
    await act(person, '提出异议', () => write(person, '本人异议', '当时住院，已委托家人联系'));
    await drawer(person).getByText('当时住院，已委托家人联系').waitFor();
    expect(await fits(person)).toBe(true);

    await director.goto('/work/registers?tab=credit');
    await look(director, /钱丰收/);
    await act(director, '解除', () => write(director, '意见', '住院属实'));
    await drawer(director).getByText('已解除').first().waitFor();
  });

  it('art. 30: a deal outside is reported by the town; what belonged here is a case until the supervisor closes it', async () => {
    const page = await here.visitors.at('town.wulanmulun', '/work/registers?tab=reports', phone);
    await refused(page, '报告场外交易', '请填写情况说明', async () => {
      await write(page, '交易的产权', '河湾村集体机动地300亩');
      await choose(page, '权利人', '集体经济组织');
      await page.keyboard.press('Escape');
      await write(page, '交易总额', '900000.00');
      await today(page, '成交日期');
    });
    await write(page, '情况说明', '村委会私下出租，未进场交易');
    await confirm(page);
    await page.getByText('线索核查中').first().waitFor();
    expect(await fits(page)).toBe(true);
    const supervisor = await here.visitors.at('supervisor', '/work/registers?tab=reports');
    await look(supervisor, /河湾村集体机动地300亩/);
    await act(supervisor, '登记核查情况', () => write(supervisor, '核查情况', '已约谈村负责人'));
    await drawer(supervisor).getByText('已约谈村负责人').waitFor();
    await act(supervisor, '办结线索', () => write(supervisor, '办结结果', '合同解除，重新进场'));
    await drawer(supervisor).getByText('已办结').first().waitFor();
  });
});
