import { act as step, approved, collectiveOf, cropland, day, schedule, today } from '../support/listings.js';
import { act, choose, confirm, modalFile, refused, upload, write } from '../support/press.js';
import { openedTender } from '../support/tenders.js';
import { bidderFor, ok } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** Those who come for one task: an expert who judges bids, an auctioneer who keeps the hammer record (screens.md). */
describe('an expert’s and an auctioneer’s day by screen', () => {
  let tender: { id: string; listing: any };
  const here = place(async (t) => {
    const criteria = [
      { name: '报价', percent: 60 },
      { name: '经营方案', percent: 40 },
    ];
    const draft = cropland((await collectiveOf(t)).id, { method: 'tender', deposit: '3000.00' });
    const prices = { 'bidder.one': '520.00', 'bidder.two': '560.00', 'bidder.three': '540.00' };
    tender = await openedTender(t, draft, prices, { award: { by: 'score', criteria } });
  });

  /** The same over HTTP, for those whose screens would look alike. */
  async function declareAndScore(no: number): Promise<void> {
    const expert = await here.t.as(`expert.${no}`);
    const path = `/api/tenders/${tender.id}`;
    ok(await expert.post(`${path}/declare`, { conflict: false }));
    const { committee, bids } = ok(await expert.get(`${path}/evaluation`));
    const points = bids.map(({ id: bidId }: any) => ({ bidId, points: ['80', '90'] }));
    ok(await expert.post(`${path}/sheets`, { memberId: committee[0].id, bids: points }));
  }

  it('the committee is chosen from the pool; an expert declares, reads and scores on his phone', async () => {
    const clerk = await here.visitors.at('centre.clerk', `/work/tenders/${tender.listing.id}`);
    await clerk.getByRole('button', { name: '组建评标委员会' }).click();
    for (let no = 1; no <= 5; no++) await choose(clerk, `成员${no}`, `评标专家${no}`);
    await confirm(clerk);
    await clerk.getByText('本人登录办理').first().waitFor();

    const expert = await here.visitors.at('expert.1', '/work', phone);
    await expert.getByText('评标：请声明利害关系').first().waitFor();
    await expert.getByText(tender.listing.title, { exact: false }).first().click();
    await expert.getByText('我的评标').waitFor();
    expect(await expert.getByText('bidder.one 投标文件.pdf', { exact: false }).count()).toBe(0);
    await refused(expert, '声明利害关系', '请填写利害关系');
    await expert.getByText('声明无利害关系').last().click();
    await confirm(expert);
    const [file] = await Promise.all([
      expert.waitForEvent('download'),
      expert.getByText('bidder.one 投标文件.pdf', { exact: false }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('bidder.one 投标文件.pdf');
    expect(await fits(expert)).toBe(true);
    await expert.getByRole('button', { name: '评分', exact: true }).click();
    const fields = expert.locator('.ant-modal:visible input[inputmode=decimal]');
    for (const [at, points] of ['80', '95.50', '90', '70', '85', '60'].entries()) await fields.nth(at).fill(points);
    await confirm(expert);
    await expert.getByText('已评分').first().waitFor();
    await expert.goto('/work');
    await expert.getByText('没有待办', { exact: false }).first().waitFor();
    for (const no of [2, 3, 4, 5]) await declareAndScore(no);
  });

  it('one bid is set aside by screen and admitted again, then the evaluation is closed', async () => {
    const clerk = await here.visitors.at('centre.clerk', `/work/tenders/${tender.listing.id}`);
    await act(clerk, '否决单个投标', async () => {
      await choose(clerk, '投标', '示范牧业有限公司');
      await choose(clerk, '法定情形', '没有响应招标文件');
      await write(clerk, '理由', '没有提交经营方案');
      await upload(clerk, modalFile(clerk));
    });
    await clerk.getByText('评标委员会否决：没有响应招标文件', { exact: false }).first().waitFor();
    const bidder = await here.visitors.at('bidder.three', '/work/notices', phone);
    await bidder.getByText('投标被否决').first().waitFor();
    await act(clerk, '撤销否决', async () => {
      await choose(clerk, '投标', '示范牧业有限公司');
      await write(clerk, '理由', '方案在附件中');
    });
    await expect.poll(() => clerk.getByText('评标委员会否决', { exact: false }).count()).toBe(0);
    await act(clerk, '完成评标，公示候选人', () => write(clerk, '评审结论', '评审符合公告的办法'));
    await clerk.getByText('中标候选人').first().waitFor();
  });

  it('the auctioneer finds the auction on his list, and writes its record down on the phone', async () => {
    const { t } = here;
    const clerk = await t.as('centre.clerk');
    const [named] = ok(await clerk.get('/api/specialists?role=auctioneer'));
    const from = await today(t);
    const auction = {
      ...{
        house: named.organization,
        licence: '第150000号',
        auctioneer: named.name,
        auctioneerCertificate: '拍师0001',
      },
      ...{ place: '旗交易中心一楼大厅', viewingFrom: day(from, 3), viewingUntil: day(from, 5), viewingPlace: '村委会' },
    };
    const ready = await approved(t, cropland((await collectiveOf(t)).id, { method: 'auction' }));
    const notice = { ...(await schedule(t, { oneApplicant: 'session' })), auction };
    const listing = await step(clerk, ready, 'announce', notice);
    for (const name of ['bidder.two', 'bidder.four']) await bidderFor(t, listing, name);
    await t.advance(new Date(listing.trade.opensAt));
    const [{ id }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    const { me } = ok(await (await t.as('bidder.two')).get(`/api/sessions/${id}`));

    const hammer = await here.visitors.at('auction.hammer', '/work', phone);
    await hammer.getByText('拍卖：按时主持', { exact: false }).first().waitFor();
    await hammer.getByText(listing.title, { exact: false }).first().click();
    await act(hammer, '登记拍卖笔录', async () => {
      await write(
        hammer,
        '落槌（停止）时间',
        (await t.anyone.get('/api/demo/clock')).body.now.slice(0, 16).replace('T', ' '),
      );
      await hammer.keyboard.press('Enter');
      await write(hammer, '拍卖师', named.name);
      await hammer.locator('.ant-modal:visible textarea').first().fill(`${me.bidderNumber} 520.00`);
      await upload(hammer, modalFile(hammer));
    });
    await hammer.getByText(`${me.bidderNumber}号`).first().waitFor();
    expect(await fits(hammer)).toBe(true);
    const officer = await here.visitors.at('centre.clerk', `/sessions/${id}`);
    await act(officer, '核对一致，公布结果', () => write(officer, '核对意见', '与签字笔录一致'));
    await officer.getByText('520.00').first().waitFor();
  });
});
