import { announced } from '../support/listings.js';
import { fits, phone, place } from '../support/web.js';

/** What anybody may take, and what is kept of people: read by a stranger on a phone. */
describe('open data and personal data by screen', () => {
  let listing: any;
  const here = place(async (t) => {
    listing = await announced(t);
    await t.advance('P1D');
  });

  it('the feed shows what was published and opens its record; the day’s root stands beside it', async () => {
    const page = await here.visitors.at(undefined, '/open', phone);
    const link = page.getByRole('link', { name: `查看 ${listing.number} 项目数据` }).first();
    await link.waitFor();
    expect(await fits(page)).toBe(true);
    const release = await (await page.request.get((await link.getAttribute('href'))!)).json();
    expect(JSON.stringify(release)).toContain(listing.number);
    await page
      .getByText(/^[0-9a-f]{64}$/)
      .first()
      .waitFor();
    const schema = await page.request.get('/api/open/release.schema.json');
    expect((await schema.json()).$schema).toContain('json-schema.org');
  });

  it('every kind of record says how long it is kept and why', async () => {
    const page = await here.visitors.at(undefined, '/privacy', phone);
    await page.getByText('长期').first().waitFor();
    await page.getByText('个人信息保护法', { exact: false }).first().waitFor();
    expect(await fits(page)).toBe(true);
    await page.getByRole('heading', { name: '个人信息保护告知' }).waitFor();
  });

  it('who may not read a register is told so, and is not shown it', async () => {
    const page = await here.visitors.at('bidder.one', '/work/registers?tab=complaints');
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('监督信号').count()).toBe(0);
    const refused = await page.request.get('/api/complaints');
    expect(refused.status()).toBe(403);
    expect((await refused.json()).detail).toMatch(/[\u4e00-\u9fff]/);
  });
});
