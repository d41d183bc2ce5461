import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { demoBidders, demoHousehold } from '../../src/app/demo/people.js';
import { type TestApp, testApp } from '../support/app.js';
import { launchBrowser } from '../support/browser.js';
import { fillFiling } from '../support/filing-form.js';
import { act, attach, confirm, modalFile, today, upload, write } from '../support/press.js';
import { unzip } from '../support/unzip.js';
import { fits, phone, screen, type Screen } from '../support/web.js';

/** One household's land, from the filing to the certificate, by nothing but what stands on the screens. */
let t: TestApp;
let browser: Browser;
let listingId = '';
const open = new Map<string, Screen>();

async function at(username: string, path: string): Promise<Page> {
  const known = open.get(username) ?? (await screen(t, browser, username));
  open.set(username, known);
  await known.page.goto(path);
  await known.page.waitForLoadState('networkidle');
  return known.page;
}
/** The steps of the filing that are done. */
const ticks = (page: Page): Promise<string[]> =>
  page.locator('.filing-steps .ant-steps-item-finish .ant-steps-item-title').allTextContents();
const listingPage = (username: string): Promise<Page> => at(username, `/work/listings/${listingId}`);

beforeAll(async () => {
  t = await testApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await t?.close();
});

describe('a household’s land by screen', () => {
  it('art. 15: the station writes the filing in the guided form, and is told at once what still lacks', async () => {
    const station = await t.as('station.wulanmulun');
    const party = demoHousehold(611, '150627101201');
    expect((await station.post('/api/parties', party)).status).toBe(201);
    const page = await at('station.wulanmulun', '/work/listings/new');
    await page.getByText('嘎查村').first().waitFor();
    expect(await ticks(page)).toEqual([]);
    await fillFiling(page, party.name, '示范河湾村48亩耕地经营权出租');
    // Art. 13(4): longer than the right is held is said where it is written.
    await write(page, '年数', '40');
    await page.getByText('超过原承包期（2052-12-31届满）').waitFor();
    await write(page, '年数', '3');
    await page.getByText('超过原承包期').waitFor({ state: 'hidden' });
    expect(await ticks(page)).toEqual(['标的与地点', '标的物与权利人']);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.waitForURL(/\/work\/listings\/[0-9a-f-]{36}\/edit/);
    listingId = /listings\/([0-9a-f-]{36})/.exec(page.url())![1]!;
    await page.goto(`/work/listings/${listingId}/edit?step=5`);
    await page.getByText('MATERIALS').or(page.getByText('还缺')).first().waitFor();
    expect(await page.getByRole('button', { name: '提交', exact: true }).isDisabled()).toBe(true);
    // Nothing was uploaded and nothing signed: to have passed by is not to have done.
    expect(await ticks(page)).toEqual(['标的与地点', '标的物与权利人', '价款与期限']);
  });

  it('art. 5, 15: uploads every paper, the owner’s statement and delegation, and hands it in', async () => {
    const page = await at('station.wulanmulun', `/work/listings/${listingId}/edit?step=3`);
    const rows = page.locator('.papers li');
    await rows.first().waitFor();
    for (let i = 0; i < (await rows.count()); i++) {
      if ((await rows.nth(i).getByLabel('缺', { exact: true }).count()) === 0) continue;
      await attach(page, rows.nth(i).locator('input[type=file]'));
      await rows.nth(i).getByLabel('已有').waitFor();
    }
    await page.goto(`/work/listings/${listingId}/edit?step=4`);
    for (const paper of ['自愿流转声明', '授权委托书']) {
      const row = page.locator('.papers li', { hasText: paper });
      await row.getByRole('button').click();
      const form = page.locator('.ant-modal:visible');
      await form.waitFor();
      await upload(page, modalFile(page));
      if (paper === '授权委托书') await write(page, '受托人（单位）', '乌兰木伦镇交易服务站');
      await today(page, '签署日期');
      await confirm(page);
    }
    await page.goto(`/work/listings/${listingId}/edit?step=5`);
    await act(page, '提交', () => page.locator('.ant-modal:visible').getByRole('checkbox').check());
    await page.getByText('已提交').first().waitFor();
  });

  it('art. 16, 18: the centre accepts and asks; town and department confirm; the centre approves and announces', async () => {
    const clerk = await listingPage('centre.clerk');
    await act(clerk, '受理');
    await act(clerk, '提请核实');
    for (const username of ['town.wulanmulun', 'dept.agriculture']) {
      const page = await at(username, '/work/verifications');
      await page.getByText('示范河湾村48亩耕地经营权出租').first().click();
      await act(page, '核实无误', () => upload(page, modalFile(page)));
    }
    await listingPage('centre.clerk');
    await act(clerk, '审核通过');
    await act(clerk, '发布公告', () => write(clerk, '受让条件', '从事农牧业经营的自然人、法人和其他组织'));
    await clerk.getByText('公告中').first().waitFor();
  });

  it('art. 17, 20: two people find it in the hall, apply and pay', async () => {
    for (const username of ['bidder.one', 'bidder.two']) {
      const page = await at(username, '/');
      await page.getByText('示范河湾村48亩耕地经营权出租').first().click();
      await page.waitForURL(/\/listings\/[0-9a-f-]{36}/);
      await page
        .getByRole('button', { name: /我要报名|^报名/ })
        .first()
        .click();
      await page.waitForURL(/\/work\/apply\//);
      await page.getByRole('checkbox').last().check();
      await page.locator('form button[type=submit]').click();
      await page.waitForURL(/\/work\/applications\/[0-9a-f-]{36}/);
      const rows = page.locator('li, tr').filter({ has: page.locator('input[type=file]') });
      await rows.first().waitFor();
      const inputs = page.locator('input[type=file]');
      for (let i = 0, n = await inputs.count(); i < n; i++) await attach(page, inputs.nth(i));
      await act(page, '提交');
      const clerk = await at('centre.clerk', new URL(page.url()).pathname);
      await act(clerk, '受理');
      await act(clerk, '审查通过');
      await page.reload();
      const reference = (await page
        .getByText(/^\d{12}$/)
        .first()
        .textContent())!;
      const treasurer = await at('centre.treasurer', '/work/funds');
      await write(treasurer, '银行流水号', `WEB-${username}`);
      const { now } = (await t.anyone.get('/api/time')).body as { now: string };
      await write(treasurer, '入账时间（北京时间）', now.slice(0, 16).replace('T', ' '));
      await treasurer.keyboard.press('Enter');
      await write(treasurer, '金额', '10000.00');
      await write(treasurer, '付款人户名', username === 'bidder.one' ? '钱丰收' : '示范种植专业合作社');
      await write(treasurer, '付款账号', '6217000000000000001');
      await write(treasurer, '附言', reference);
      const booked = treasurer.waitForResponse(
        (reply) => reply.url().endsWith('/bank-lines') && reply.request().method() === 'POST',
      );
      await treasurer.getByRole('button', { name: '入账', exact: true }).click();
      expect((await booked).status()).toBe(201);
    }
  });

  it('bids by two people: each sees the other’s price on an open page', async () => {
    const view = await (await t.as('centre.clerk')).get(`/api/listings/${listingId}`);
    await t.advance(new Date(new Date(view.body.trade.opensAt as string).getTime() + 60_000));
    const session = `/sessions/${view.body.trade.sessionId}`;
    const one = await at('bidder.one', session);
    const two = await at('bidder.two', session);
    const watcher = await screen(t, browser);
    await watcher.page.goto(session);
    for (const [page, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const answered = page.waitForResponse((reply) => reply.url().endsWith('/bids'));
      await page.getByRole('button', { name: /^出价/ }).first().click();
      await page.getByRole('button', { name: '确认报价' }).click();
      expect((await answered).status()).toBe(201);
      const { amount: price } = (await (await answered).json()) as { amount: string };
      await other.getByText(price).first().waitFor();
      await watcher.page.getByText(price).first().waitFor();
    }
    expect(await watcher.page.getByText('钱丰收').count()).toBe(0);
    expect(watcher.complaints).toEqual([]);
    await watcher.close();
  });

  it('art. 19, 21: the notice runs, the contract is drawn, signed, compared, and the certificate checked by anybody', async () => {
    await t.advance('P1D');
    await t.advance('P14D');
    const deals = await (await t.as('centre.clerk')).get('/api/deals');
    const path = `/work/deals/${deals.body.items[0].id}`;
    const clerk = await at('centre.clerk', path);
    await act(clerk, '生成合同');
    const contract = await clerk.request.get(`/api/deals/${deals.body.items[0].id}/contract.pdf`);
    expect((await contract.body()).subarray(0, 4).toString()).toBe('%PDF');
    await act(clerk, '上传签章原件', async () => {
      await upload(clerk, modalFile(clerk));
      await today(clerk, '出让方签署日期');
      await today(clerk, '受让方签署日期');
      await clerk.locator('.ant-modal:visible').getByRole('checkbox').check();
    });
    const second = await at('centre.clerk2', path);
    await act(second, '核对一致');
    const director = await at('centre.director', path);
    await act(director, '出具鉴证书');
    // On paper it is a numbered copy for somebody.
    await act(director, '打印鉴证书', () => write(director, '交付对象', '旗不动产登记中心'));
    await director.getByText('第1份').waitFor();
    const { certificate } = (await (await t.as('centre.director')).get(`/api/deals/${deals.body.items[0].id}`)).body;
    const visitor = await screen(t, browser);
    const check = new URL(certificate.checkUrl as string);
    await visitor.page.goto(check.pathname + check.search);
    await visitor.page.getByText('示范河湾村48亩耕地经营权出租').first().waitFor();
    // The code on the paper proves itself by its signature, without the network; one that was changed is told from it.
    const paper = await (await director.request.get(`/api/certificates/${certificate.id}.pdf`)).body();
    const [statement] = /EQX1\.[\w.-]+/.exec(paper.toString('latin1'))!;
    await visitor.page.goto(`${check.pathname}${check.search}#s=${statement}`);
    await visitor.page.getByText('二维码签名有效：由本中心出具').waitFor();
    await visitor.page.context().setOffline(true);
    const changed = statement.replace('.WyI', '.XyI');
    expect(changed).not.toBe(statement);
    await visitor.page.evaluate(`location.hash = ${JSON.stringify(`#s=${changed}`)}`);
    await visitor.page.getByText('二维码内容被改动过，或者不是本中心出具的').waitFor();
    await visitor.page.evaluate(`location.hash = ${JSON.stringify(`#s=${statement}`)}`);
    await visitor.page.getByText('二维码签名有效：由本中心出具').waitFor();
    await visitor.page.context().setOffline(false);
    expect(visitor.complaints).toEqual([]);

    // Where nothing differs nothing is issued; the form stays, with the reason. Then the transferee's name is put right.
    await director.getByRole('button', { name: '更正鉴证书', exact: true }).click();
    await write(director, '更正的理由', '受让方更名');
    const issue = director.locator('.ant-modal:visible .ant-modal-footer button').last();
    await issue.click();
    await director.locator('.ant-modal:visible .ant-alert').getByText('鉴证书', { exact: false }).first().waitFor();
    const office = await t.as('centre.clerk');
    const { transferees } = (await office.get(`/api/deals/${deals.body.items[0].id}`)).body;
    const { version } = (await office.get(`/api/parties/${transferees[0].id}`)).body;
    const { party } = demoBidders.find((one) => one.party.name === transferees[0].name)!;
    const { kind, idType, idNumber } = party;
    const renamed = { kind, idType, idNumber, name: `${party.name}更` };
    expect((await office.put(`/api/parties/${transferees[0].id}`, renamed, { ifMatch: version })).status).toBe(200);
    await issue.click();
    await director.locator('.ant-modal:visible').waitFor({ state: 'hidden' });
    await director.getByText(certificate.number).first().waitFor();
    await visitor.page.reload();
    await visitor.page.getByText('鉴证书已失效').first().waitFor();

    // The whole file of the trade, in one archive.
    const archive = director.waitForEvent('download');
    await director.getByRole('link', { name: /导出档案/ }).click();
    const names = [...unzip(readFileSync(await (await archive).path())).keys()];
    expect(names.length).toBeGreaterThan(20);

    // Art. 24: the household's lease is filed with who contracted the land out; the station takes it there.
    const station = await at('station.wulanmulun', '/work');
    await station.getByText('登记备案待移交').first().waitFor();
    await station.getByText('流转合同向发包方备案').first().click();
    const press = async (button: string, fill: () => Promise<void>): Promise<void> => {
      await station.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
      await fill();
      await station.getByRole('button', { name: `确认${button}` }).click();
    };
    await press('登记移交', async () => {
      await today(station, '移交日期');
      await write(station, '移交人、接收人', '站点李某某送，村委会张某某收');
    });
    await station.getByText('已移交').first().waitFor();
    await press('登记办结', async () => {
      await today(station, '办结日期');
      await write(station, '登记（备案）号', '备2026-12');
    });
    await station.getByText('备2026-12').first().waitFor();
    const narrow = await screen(t, browser, 'station.wulanmulun', phone);
    await narrow.page.goto('/work/registers?tab=handovers');
    await narrow.page.getByText('备2026-12').first().waitFor();
    expect(await fits(narrow.page)).toBe(true);
    expect(narrow.complaints).toEqual([]);
    for (const [who, { complaints }] of open) expect([who, complaints]).toEqual([who, []]);
  });
});
