import type { Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { act, choose, confirm, modalFile, upload, write } from '../support/press.js';
import { openedTender } from '../support/tenders.js';
import { desk, fits, phone, Visitors } from '../support/web.js';

/** A tender from its opening record to the award, by nothing but what stands on the screens (Tender Law 37–45). */
let t: TestApp;
let visitors: Visitors;
let listing: any;

const at = (username: string | undefined, path: string, size = desk): Promise<Page> =>
  visitors.at(username, path, size);
const tenderPage = (username: string, size = desk): Promise<Page> => at(username, `/work/tenders/${listing.id}`, size);

beforeAll(async () => {
  t = await testApp();
  visitors = new Visitors(t);
  const criteria = [
    { name: '报价', percent: 60 },
    { name: '经营方案', percent: 40 },
  ];
  ({ listing } = await openedTender(
    t,
    cropland((await collectiveOf(t)).id, { method: 'tender', deposit: '3000.00' }),
    { 'bidder.one': '520.00', 'bidder.two': '560.00', 'bidder.three': '540.00' },
    { award: { by: 'score', criteria } },
  ));
});
afterAll(async () => {
  expect(await visitors.leave()).toEqual([]);
  await t?.close();
});

it('the committee is seated with what each declared; one who is interested bars the evaluation, and the page says so', async () => {
  const clerk = await tenderPage('centre.clerk');
  await clerk.getByRole('button', { name: '组建评标委员会' }).click();
  for (let no = 1; no <= 5; no++) {
    await write(clerk, `姓名${no}`, `评委${no}`);
    await write(clerk, `工作单位${no}`, '评标专家库');
    await choose(clerk, `利害关系${no}`, no === 5 ? '有利害关系' : '声明无利害关系');
  }
  await upload(clerk, modalFile(clerk));
  await confirm(clerk);
  await clerk.getByText('有利害关系').first().waitFor();
  await clerk.getByText('“完成评标，公示候选人”现在不能办理').click();
  await clerk.getByText('评委5').last().waitFor();
  await clerk.getByRole('button', { name: '调整成员' }).click();
  await choose(clerk, '利害关系5', '声明无利害关系');
  await upload(clerk, modalFile(clerk));
  await confirm(clerk);
});

it('every member’s sheet is written down, then the ranking follows from the weights', async () => {
  const clerk = await tenderPage('centre.clerk', phone);
  for (let no = 1; no <= 5; no++) {
    await clerk.getByRole('button', { name: '登记评分' }).first().click();
    const fields = clerk.locator('.ant-modal:visible input[inputmode=decimal]');
    for (const [at, points] of ['80', '95.50', '90', '70', '85', '60'].entries()) await fields.nth(at).fill(points);
    await upload(clerk, modalFile(clerk));
    await confirm(clerk);
    await expect.poll(() => clerk.getByText('已评分').count(), { timeout: 15_000 }).toBe(no);
  }
  await act(clerk, '完成评标，公示候选人', () => write(clerk, '评审结论', '评审符合公告的办法'));
  await clerk.getByText('86.20').first().waitFor();
  expect(await fits(clerk)).toBe(true);
});

it('the candidates are public; a bidder objects, the director answers, and awards when the notice has run', async () => {
  const bidder = await tenderPage('bidder.two', phone);
  await bidder.getByText('中标候选人').first().waitFor();
  await act(bidder, '提出异议', () => write(bidder, '异议内容及理由', '第一名不具备农业经营能力'));
  const director = await tenderPage('centre.director');
  await director.getByText('第一名不具备农业经营能力').waitFor();
  await act(director, '异议不成立', () => write(director, '决定的理由（答复异议人）', '已核实其经营能力'));
  await t.advance('P4D');
  await director.reload();
  await director.waitForLoadState('networkidle');
  await act(director, '定标', () => write(director, '理由', '按公告的评标办法，排名第一'));
  await director.getByText('已定标').first().waitFor();
  const loser = await tenderPage('bidder.three', phone);
  await loser.getByText('中标', { exact: true }).first().waitFor();
  expect(await fits(loser)).toBe(true);
});
