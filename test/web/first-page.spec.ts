import { announced, cropland, collectiveOf } from '../support/listings.js';
import { place } from '../support/web.js';

/** What an address says before any script has run: to search engines, and to a phone on which the program takes its time (screens.md). */
describe('a page without its program', () => {
  let listing: any;
  const here = place(async (t) => {
    const owner = await collectiveOf(t);
    listing = await announced(t, cropland(owner.id, { title: '示范河湾村<b>百亩</b>"机动地"出租' }));
  });
  const at = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
    const answer = await fetch(`${here.t.base}${path}`);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };

  it('lists the notices, each a link; what somebody wrote is text and never markup', async () => {
    const { status, text } = await at('/');
    expect(status).toBe(200);
    expect(text).toContain(`<a class="card-link" href="/listings/${listing.id}">`);
    expect(text).toContain(['示范河湾村&lt', 'b&gt', '百亩&lt', '/b&gt', '&quot', '机动地&quot', '出租'].join(';'));
    expect(text).not.toContain('<b>百亩</b>');
    expect(text).toContain('报名截止');
  });

  it('tells a notice with its title, place, price and dates; nothing of what was not announced', async () => {
    const { status, text, headers } = await at(`/listings/${listing.id}`);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(text).toMatch(/<title>示范河湾村&lt;b&gt;百亩[^<]* - 伊金霍洛旗农村牧区产权交易平台<\/title>/);
    for (const fact of [listing.number, '乌兰木伦镇 示范河湾村', '500.00 元/亩·年', '网络竞价'])
      expect(text).toContain(fact);
    for (const path of ['/listings/01900000-0000-7000-8000-000000000000', '/listings/x'])
      expect(await at(path)).toMatchObject({ status: 404, text: expect.stringContaining('<div id="root"></div>') });
    // What is searched for, and what needs a sign-in, is the program's alone.
    for (const path of ['/?q=草场', '/?page=0', '/work', '/guide'])
      expect(await at(path)).toMatchObject({ status: 200, text: expect.stringContaining('<div id="root"></div>') });
  });

  it('is found: a map of the notices, and what a crawler may not follow', async () => {
    const robots = await at('/robots.txt');
    expect(robots.text).toContain('Disallow: /work');
    const { pathname } = new URL(/Sitemap: (\S+)/.exec(robots.text)![1]!);
    const map = await at(pathname);
    expect(map.headers.get('content-type')).toContain('xml');
    expect(map.text).toContain(`/listings/${listing.id}</loc>`);
  });

  it('is read by a browser that runs no script, and taken over by the program where it does', async () => {
    const page = await here.visitors.at(undefined, '/');
    await page.getByRole('button', { name: '搜索' }).waitFor();
    expect(await page.getByText('示范河湾村<b>百亩</b>"机动地"出租').count()).toBe(1);
    const bare = await page.context().browser()!.newContext({ javaScriptEnabled: false, baseURL: here.t.base });
    const still = await bare.newPage();
    await still.goto('/');
    await still.getByRole('link', { name: '示范河湾村<b>百亩</b>"机动地"出租' }).click();
    await still.getByText('保证金到账截止').waitFor();
    await bare.close();
  });
});
