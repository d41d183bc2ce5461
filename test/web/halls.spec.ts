import type { Page } from 'playwright-core';
import { type TestApp, testApp } from '../support/app.js';
import { act as deed, approved, collectiveOf, cropland, day, schedule, today } from '../support/listings.js';
import { act, choose, confirm, modalFile, upload, write } from '../support/press.js';
import { bidderFor, ok } from '../support/trade.js';
import { desk, fits, phone, Visitors } from '../support/web.js';

/** Sessions whose end people write down, by nothing but what stands on the screens (art. 14). */
let t: TestApp;
let visitors: Visitors;

const at = (username: string | undefined, path: string, size = desk): Promise<Page> =>
  visitors.at(username, path, size);
const sessionOf = async (listingId: string): Promise<string> =>
  ok(await (await t.as('centre.clerk')).get(`/api/sessions?listingId=${listingId}`)).items[0].id;
const small = (owner: string, method: string) =>
  cropland(owner, {
    ...{ method, deposit: '2000.00' },
    parcels: [{ kind: '集体机动地', ownerPartyId: owner, quantity: '10', unit: 'mu' }],
  });

beforeAll(async () => {
  t = await testApp();
  visitors = new Visitors(t);
});
afterAll(async () => {
  expect(await visitors.leave()).toEqual([]);
  await t?.close();
});

describe('letting at a published price', () => {
  let listingId: string;
  let path: string;

  it('the notice names the public result; dates and number of the draw stand on the public page', async () => {
    listingId = (await approved(t, small((await collectiveOf(t)).id, 'fixedPrice'))).id;
    const clerk = await at('centre.clerk', `/work/listings/${listingId}`);
    await clerk.getByRole('button', { name: '发布公告', exact: true }).first().click();
    await clerk.locator('.ant-modal:visible').waitFor();
    // Nobody is asked what becomes of one applicant: at a published price it takes the right.
    expect(await clerk.getByText('只有一名合格受让方时').count()).toBe(0);
    await write(clerk, '抽签所用的公开结果', '交易开始次日福利彩票双色球开奖号码');
    await write(clerk, '受让条件', '从事农牧业经营的自然人、法人和其他组织');
    await confirm(clerk);
    await clerk.getByText('公告中').first().waitFor();
    const notice = await at(undefined, `/listings/${listingId}`, phone);
    await notice.getByText('抽签以交易开始次日福利彩票双色球开奖号码为准').waitFor();
    await notice.getByText('公布的租金').first().waitFor();
    expect(await fits(notice)).toBe(true);
  });

  it('two officers read the result off, each by himself; a slip is told, and lots are drawn', async () => {
    const listing = ok(await (await t.as('centre.clerk')).get(`/api/listings/${listingId}`));
    for (const name of ['bidder.one', 'bidder.two', 'bidder.three']) await bidderFor(t, listing, name);
    path = `/sessions/${await sessionOf(listingId)}`;
    await t.advance(new Date(listing.trade.opensAt));
    const bidder = await at('bidder.one', path, phone);
    await bidder.getByText('您的竞租号').waitFor();
    expect(await fits(bidder)).toBe(true);
    const early = await at('centre.clerk', path);
    await early.getByText('公开结果尚未公布').waitFor();
    expect(await early.getByRole('button', { name: '登记公开结果' }).count()).toBe(0);

    await t.advance('P2D');
    const one = await at('centre.clerk', '/work');
    await one.getByText('定价招租，待登记公开结果抽签').last().waitFor();
    await one.getByRole('link', { name: '示范河湾村100亩机动地经营权出租' }).last().click();
    await act(one, '登记公开结果', () => write(one, '公开结果', '03 11 17 20 29 32 07'));
    await one.getByText('登记人').waitFor();
    expect(await one.getByRole('button', { name: '另行抄录并抽签' }).count()).toBe(0);
    const two = await at('centre.clerk2', path);
    await two.getByRole('button', { name: '另行抄录并抽签' }).click();
    await write(two, '公开结果', '03 11 17 20 29 32 08');
    await expect(confirm(two)).rejects.toThrow('与登记的公开结果不一致');
    await write(two, '公开结果', '03 11 17 20 29 32 07');
    await confirm(two);
    await two.getByText('中签', { exact: true }).waitFor();
    // Whoever watches is told at once.
    await bidder.getByText('中签', { exact: true }).waitFor();
    expect(await fits(bidder)).toBe(true);
  });

  it('a stranger’s own device draws again, and says so', async () => {
    const stranger = await at(undefined, path, phone);
    await stranger.getByText('您的设备刚刚复算过').waitFor();
    await stranger.getByText('03111720293207').waitFor();
    expect(await fits(stranger)).toBe(true);
  });

  it('what was tampered with is seen: one number’s ticket is not what it says', async () => {
    const stranger = await at(undefined, '/');
    await stranger.route('**/api/public/sessions/*/draw**', async (route) => {
      const reply = await route.fetch();
      const view = (await reply.json()) as { result: { tickets: { number: number }[] } };
      const [first, second] = view.result.tickets;
      [first!.number, second!.number] = [second!.number, first!.number];
      await route.fulfill({ response: reply, json: view });
    });
    await stranger.goto(path);
    await stranger.getByText('复算结果与公布的不一致').waitFor();
  });
});

describe('an auction in a hall', () => {
  it('one officer writes the signed record down, another holds it against the paper, and the public sees who bought', async () => {
    const from = await today(t);
    const clerk = await t.as('centre.clerk');
    const ready = await approved(t, small((await collectiveOf(t, 'quancun')).id, 'auction'));
    const listing = await deed(clerk, ready, 'announce', {
      ...(await schedule(t, { oneApplicant: 'session' })),
      auction: {
        ...{
          house: '示范拍卖有限公司',
          licence: '第150000号',
          auctioneer: '槌师傅',
          auctioneerCertificate: '拍师0001',
        },
        ...{
          place: '旗交易中心一楼大厅',
          viewingFrom: day(from, 3),
          viewingUntil: day(from, 5),
          viewingPlace: '村委会',
        },
      },
    });
    for (const name of ['bidder.one', 'bidder.two']) await bidderFor(t, listing, name);
    const path = `/sessions/${await sessionOf(listing.id)}`;
    await t.advance(new Date(listing.trade.opensAt));
    await t.advance('PT2H');

    const one = await at('centre.clerk', path);
    await act(one, '登记拍卖笔录', async () => {
      await one.getByLabel('落槌成交').check();
      const { now } = (await (await one.request.get('/api/time')).json()) as { now: string };
      await write(one, '落槌（停止）时间', `${now.slice(0, 10)} ${now.slice(11, 16)}`);
      await one.keyboard.press('Enter');
      await write(one, '拍卖师', '槌师傅');
      await one.locator('.ant-modal:visible textarea').first().fill('1 510\n2 530.00');
      await upload(one, modalFile(one));
    });
    await one.getByText('530.00').first().waitFor();
    const stranger = await at(undefined, path, phone);
    await stranger.getByText('拍卖在现场进行').waitFor();
    expect(await stranger.getByText('530.00').count()).toBe(0);
    const two = await at('centre.clerk2', path);
    await act(two, '核对一致，公布结果', () => write(two, '核对意见', '与签字笔录一致'));
    await stranger.getByText('2号竞买人').waitFor();
    expect(await stranger.getByText('530.00').count()).toBeGreaterThan(0);
    expect(await fits(stranger)).toBe(true);
  });
});

describe('talks after nobody bid, and the owner who buys back (art. 29)', () => {
  it('the clerk chooses whom to talk to, both confirm on their phones, and the owner takes it back in time', async () => {
    const owner = (await collectiveOf(t)).id;
    const clerk = await t.as('centre.clerk');
    const listing = await deed(clerk, await approved(t, small(owner, 'ascending')), 'announce', await schedule(t));
    for (const name of ['bidder.two', 'bidder.three']) await bidderFor(t, listing, name);
    await t.advance(new Date(listing.trade.opensAt));
    await t.advance('P1D');
    const on = await today(t);
    const papers = `/api/listings/${listing.id}/owners/${owner}`;
    const votes = { assembly: 'members', entitled: 90, present: 80, inFavour: 70, reserve: '485.00' };
    ok(await clerk.post(`${papers}/resolution`, { date: on, ...votes, fileId: await clerk.upload() }));
    const notice = { from: day(on, 1), to: day(on, 8), fileId: await clerk.upload() };
    ok(await clerk.post(`${papers}/village-notice`, notice));
    await t.advance('P10D');

    const officer = await at('centre.clerk', `/work/listings/${listing.id}`);
    await act(officer, '转为协议洽谈', async () => {
      await choose(officer, '洽谈对象', '示范种植专业合作社');
      await write(officer, '转为协议的理由', '公告期满无人出价');
    });
    await officer.getByText('交易中', { exact: true }).first().waitFor();
    const path = `/sessions/${await sessionOf(listing.id)}`;
    const hall = await at('centre.clerk', path);
    await hall.getByText('流拍后的协议洽谈').waitFor();
    await act(hall, '登记协议价', () => write(hall, '协议价（元/亩·年）', '485'));
    for (const name of ['bidder.two', 'collective.hewan']) {
      const side = await at(name, path, phone);
      expect(await fits(side)).toBe(true);
      await side.getByRole('button', { name: '确认此价格' }).click();
      await confirm(side);
    }
    const mine = await at('collective.hewan', '/work/notices', phone);
    await mine.getByText('可以优先回购').first().waitFor();
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    const deal = await at('collective.hewan', `/work/deals/${dealId}`, phone);
    await deal.getByText('优先回购至').waitFor();
    await act(deal, '优先回购', () => write(deal, '说明', '集体决定留用'));
    await deal.getByText('产权持有者已优先回购，权利不再流转').waitFor();
    expect(await fits(deal)).toBe(true);
    const over = await at('centre.clerk', `/work/listings/${listing.id}`);
    await over.getByText('未成交', { exact: true }).first().waitFor();
  });
});
