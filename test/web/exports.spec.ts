import { announced, collectiveOf, cropland, submitted } from '../support/listings.js';
import { exported } from '../support/press.js';
import { phone, place } from '../support/web.js';

const title = '=SUM(1,2)';

/** Every list goes into a spreadsheet as the screen shows it (screens.md), on a phone as on a desk. */
describe('a list in a spreadsheet', () => {
  let listing: any;
  const here = place(async (t) => {
    const { id } = await collectiveOf(t);
    const parcel = { ownerPartyId: id, quantity: '50', unit: 'mu' };
    const parcels = ['+村东', '村西'].map((kind) => ({ ...parcel, kind }));
    await announced(t);
    listing = await announced(t, cropland(id, { title, parcels }));
    await submitted(t, cropland(id, { title: '待受理的机动地出租' }));
    await submitted(t, cropland(id, { title: '另一块待受理的机动地出租' }));
  });

  const hall =
    '项目编号 项目 产权种类 流转方式 交易方式 所在地 面积 期限 底价（最高限价） 成交价 保证金 报名截止 状态'.split(' ');
  const todo = '事项 项目 编号 起算时间 期限 状态'.split(' ');

  it.each<[string, string | undefined, () => string, string, string[] | null, string]>([
    ['the hall', undefined, () => '/', 'main', hall, `'${title}`],
    ['the trading rules of all kinds', 'centre.clerk', () => '/work/laws?tab=rules', 'main', null, '1. '],
    ['the parcels of a listing', 'centre.clerk', () => `/work/listings/${listing.id}`, '#parcels', null, "'+村东"],
    ['what waits at a desk', 'centre.clerk', () => '/work', 'main', todo, '待受理的机动地出租'],
    ['the records behind a figure', 'centre.clerk', () => '/work/statistics', '[role=dialog]', null, `'${title}`],
  ])('%s', async (_, user, path, part, columns, cell) => {
    const page = await here.visitors.at(user, path());
    if (path().endsWith('statistics')) await page.getByRole('button', { name: '乌兰木伦镇 · 公告项目 2' }).click();
    const [head, ...lines] = await exported(page, page.locator(part));
    // What can only be pressed is no column of a spreadsheet.
    const shown = (await page.locator(`${part} th`).allInnerTexts()).filter((text) => text !== '办理');
    expect(head).toEqual(columns ?? shown);
    expect(lines.every(({ length }) => length === head!.length)).toBe(true);
    expect(lines).toHaveLength(await page.locator(`${part} :is(.ant-table-row, .todo li, .cards .card)`).count());
    expect(lines.flat().filter((text) => text.startsWith(cell))).not.toEqual([]);
    await page.setViewportSize(phone);
    await page.locator(`${part} :is(.row-card, .todo, .cards)`).first().waitFor();
    expect(await exported(page, page.locator(part))).toEqual([head, ...lines]);
  });
});
