import { collectiveOf, cropland, day, today, withPapers } from '../support/listings.js';
import { confirm, modalFile, today as todayIn, upload, write } from '../support/press.js';
import { contracted, ok } from '../support/trade.js';
import { fits, phone, place } from '../support/web.js';

/** A right let once more to whoever has it (trading.md, "Renewal"): from the deal to the filing, without typing anything twice. */
describe('a renewal by screen', () => {
  const here = place();

  it('begins at the deal, asks for the decision, and goes in', async () => {
    const owner = (await collectiveOf(here.t)).id;
    const ends = day(await today(here.t), 120);
    const pricing = (from: string, to: string): object => ({
      ...{ basis: 'perUnitYear', amount: '500.00', term: { from, to }, payment: { kind: 'once' } },
    });
    const parcels = [
      { kind: '集体机动地', ownerPartyId: owner, quantity: '40', unit: 'mu', certificateNo: '示续证-1' },
    ];
    const draft = cropland(owner, { pricing: pricing(day(ends, -60), ends), parcels, deposit: '500.00' });
    const deal = await contracted(
      here.t,
      [
        ['bidder.three', '500.00'],
        ['bidder.two', '510.00'],
      ],
      draft,
    );
    const director = await here.t.as('centre.director');
    const { version } = ok(await director.get(`/api/deals/${deal.id}`));
    ok(await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: version }));

    const page = await here.visitors.at('collective.hewan', `/work/deals/${deal.id}`);
    await page.getByRole('link', { name: '办理续约' }).click();
    await page.getByText('已按原项目带出内容', { exact: false }).first().waitFor();
    expect(await page.getByLabel('原合同编号').inputValue()).toBe(deal.contract.number);
    expect(await page.getByLabel('与现受让方续约').isChecked()).toBe(true);
    await page.locator('.filing-steps').getByText('价款与期限').click();
    // The term is the one thing that the old filing cannot say.
    await write(page, '开始日期', day(ends, 1));
    await page.keyboard.press('Enter');
    await write(page, '结束日期', day(ends, 365));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.waitForURL(/\/work\/listings\/[0-9a-f-]{36}\/edit/);
    const id = /listings\/([0-9a-f-]{36})/.exec(page.url())![1]!;
    const filer = await here.t.as('collective.hewan');
    const listing = ok(await filer.get(`/api/listings/${id}`));
    expect(listing.renewal).toMatchObject({ contract: deal.contract.number, endsOn: ends });
    await withPapers(filer, listing, await today(here.t));

    await page.goto(`/work/listings/${id}/edit?step=5`);
    await page.getByText('没有写明同意与现受让方续约', { exact: false }).first().waitFor();
    await page.goto(`/work/listings/${id}/edit?step=4`);
    await page.locator('li', { hasText: '民主决策' }).getByRole('button').last().click();
    await page.locator('.ant-modal:visible').waitFor();
    await todayIn(page, '会议日期');
    for (const [label, count] of [
      ['应到人数', '90'],
      ['实到人数', '80'],
      ['同意人数', '70'],
    ] as const)
      await write(page, label, count);
    await upload(page, modalFile(page));
    await page.getByLabel('决议写明同意与现受让方续约').check();
    await confirm(page);
    await page.getByText('，同意续约', { exact: false }).first().waitFor();

    const shown = await here.visitors.at('collective.hewan', `/work/listings/${id}`, phone);
    await shown.getByText(`至${ends}到期`, { exact: false }).first().waitFor();
    expect(await fits(shown)).toBe(true);
  });
});
