import { choose } from '../support/press.js';
import { fits, phone, place } from '../support/web.js';

/** Somebody without a name reports on his phone, the supervisor answers, and the code finds the answer (art. 28). */
describe('a report of wrongdoing by screen', () => {
  let code: string;
  const here = place();

  it('is made without signing in; what lacks is said at its field', async () => {
    const page = await here.visitors.at(undefined, '/', phone);
    await page.getByRole('link', { name: '投诉举报' }).click();
    await page.getByRole('button', { name: /^提\s?交$/ }).click();
    await page.getByText('请选择').waitFor();
    await page.getByText('串通、操纵或者扰乱交易').click();
    await page.getByLabel('具体情况').fill('报名截止前一天，有人到家里劝我不要参加。');
    expect(await fits(page)).toBe(true);
    await page.getByRole('button', { name: /^提\s?交$/ }).click();
    await page.getByText(/已收到，编号 150627-EQB-/).waitFor();
    code = (await page.locator('.receipt-code').textContent())!;
    expect(code).toMatch(/^[0-9A-Z]{12}$/);
  });

  it('waits at the supervisor’s desk, is looked into and answered', async () => {
    const page = await here.visitors.at('supervisor', '/work');
    await page.getByText('投诉举报待处理').first().waitFor();
    await page
      .getByText(/报名截止前一天/)
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('未留').waitFor();
    const decide = async (button: string, field: string, words: string): Promise<void> => {
      await drawer.getByRole('button', { name: button, exact: true }).click();
      await page.getByLabel(field).fill(words);
      await page.getByRole('button', { name: `确认${button}` }).click();
    };
    await decide('立案核查', '立案理由', '线索具体，予以核查');
    await drawer.getByText('线索具体，予以核查').waitFor();
    await decide('办结', '给举报人的答复', '已约谈当事人，本场延期一周');
    await drawer.getByText('已办结').first().waitFor();
  });

  it('is answered to whoever has the code, on any device', async () => {
    const page = await here.visitors.at(undefined, '/complain', phone);
    await page.getByLabel('查询码').fill(code);
    await page.getByRole('button', { name: /查\s?询/ }).click();
    await page.getByText('已约谈当事人，本场延期一周').waitFor();
    await page.getByText('已办结').waitFor();
  });

  it('beside it stand the signals, for the supervisor alone, said to be no findings', async () => {
    const page = await here.visitors.at('supervisor', '/work/registers', phone);
    await choose(page, '登记簿', '监督线索');
    await page.getByText('线索不是认定').waitFor();
    await page.getByText('没有线索').waitFor();
    expect(await fits(page)).toBe(true);
    const clerk = await here.visitors.at('centre.clerk', '/work/registers?tab=signals');
    await clerk.getByRole('tab').first().waitFor();
    expect(await clerk.getByRole('tab', { name: '监督线索' }).count()).toBe(0);
  });
});
