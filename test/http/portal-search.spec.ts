import pg from 'pg';
import { makeManyListings } from '../../bench/many-listings.js';
import { type Answer, testApp, type TestApp } from '../support/app.js';
import { announced } from '../support/listings.js';
import { withDatabase } from '../support/lots.js';

interface Found {
  items: { id: string; title: string; number: string; state: string; method: string; reserve: string }[];
  total: number;
  more: boolean;
}

describe('the public search', () => {
  let app: TestApp;
  const made = 3_000;
  beforeAll(async () => {
    app = await testApp();
    await withDatabase(app.url, (client) => makeManyListings(client, made));
  });
  afterAll(() => app?.close());

  const search = (asked: Record<string, string>): Promise<Answer<Found>> =>
    app.anyone.get(`/api/public/listings?${new URLSearchParams({ pageSize: '100', ...asked })}`);
  /** What the table holds, asked in the plainest way. */
  const plainly = (condition: string): Promise<number> =>
    withDatabase(app.url, async (client: pg.Client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::integer as count from listing l join region town on town.code = l.town_code
         join region village on village.code = l.village_code where l.announced_at is not null and ${condition}`,
      );
      return rows[0]!.count;
    });

  it('counts to a thousand, and says that there are more', async () => {
    const { body } = await search({});
    expect(body).toMatchObject({ total: 1000, more: true });
    expect(body.items).toHaveLength(100);
  });

  it.each([
    ['two characters of a title', '旱地', `l.title like '%旱地%'`],
    ['four of them', '闲置宅院', `l.title like '%闲置宅院%'`],
    ['a part of a number, in small letters', 'many-000001', `l.number like 'MANY-000001%'`],
    ['the name of a place', '札萨克', `(l.title || town.name || village.name) like '%札萨克%'`],
    ['two words, wherever they stand', '大棚 再次', `l.title like '%大棚%' and l.title like '%再次%'`],
    ['pairs that stand apart only', '地亩', `l.title like '%地亩%'`],
    ['what is a pattern elsewhere', '%_', `strpos(l.title, '%_') > 0`],
  ])('finds %s', async (_, q, condition) => {
    const wanted = await plainly(condition);
    const { body } = await search({ q });
    expect(body.total).toBe(Math.min(wanted, 1000));
    expect(body.more).toBe(wanted > 1000);
  });

  it('narrows by kind, value and area, and sorts by what was asked', async () => {
    const asked = { transferKind: 'lease', valueFrom: '100000', valueTo: '500000', areaFrom: '50', areaTo: '300' };
    const wanted = await plainly(
      `transfer_kind = 'lease' and estimated_value >= 100000 and estimated_value < 500000 and area_mu >= 50 and area_mu < 300`,
    );
    expect(wanted).toBeGreaterThan(10);
    const { body } = await search({ ...asked, sort: 'dearest' });
    expect(body.total).toBe(wanted);
    const prices = body.items.map(({ reserve }) => Number(reserve));
    expect(prices).toEqual([...prices].sort((a, b) => b - a));
  });

  it.each(['正在报名', '流拍', '已成交', '终止', '正在竞价'])(
    'knows what is %s, and says the same of each',
    async (state) => {
      const { body } = await search({ state });
      expect(body.items.every((item) => item.state === state)).toBe(true);
    },
  );

  it('gives every listing to one of the states', async () => {
    const states = ['终止', '异议处理', '中止', '正在报名', '即将竞价', '正在竞价', '结果公示', '流拍', '已成交'];
    // Of each method a part that is counted to the end.
    const count = async (asked: Record<string, string>): Promise<number> => {
      const { body } = await search({ ...asked, method: 'fixedPrice', transferKind: 'lease' });
      expect(body.more).toBe(false);
      return body.total;
    };
    let sum = 0;
    for (const state of states) sum += await count({ state });
    expect(sum).toBe(await count({}));
  });

  it('finds a new notice at once, and by the new name of its village', async () => {
    const { id, title } = (await announced(app)) as { id: string; title: string };
    const word = title.slice(0, 6);
    expect((await search({ q: word })).body.items.map((item) => item.id)).toContain(id);
    const village = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query<{ code: string }>(`select village_code as code from listing where id = $1`, [
        id,
      ]);
      await client.query(`update region set name = '新名嘎查' where code = $1`, [rows[0]!.code]);
      return rows[0]!.code;
    });
    expect(village).toMatch(/^\d{12}$/);
    expect((await search({ q: `新名嘎查 ${word}` })).body.items.map((item) => item.id)).toContain(id);
  });

  it('pages without a gap or a double', async () => {
    const seen = new Set<string>();
    for (let page = 1; page <= 5; page++) {
      for (const { id } of (await search({ q: '草牧', page: String(page), pageSize: '20' })).body.items) seen.add(id);
    }
    expect(seen.size).toBe(100);
  });

  it.each([
    ['one character', { q: '地' }, 'q'],
    ['a short word beside a long one', { q: '草牧场 地' }, 'q'],
    ['a value that is no amount', { valueFrom: '1e5' }, 'valueFrom'],
    ['an area with five places', { areaTo: '1.00001' }, 'areaTo'],
    ['an order that there is not', { sort: 'best' }, 'sort'],
    ['a kind that there is not', { transferKind: 'gift' }, 'transferKind'],
  ])('refuses %s, and names it', async (_, asked, field) => {
    const { status, body } = await search(asked as Record<string, string>);
    expect(status).toBe(422);
    expect((body as unknown as { violations: { field: string }[] }).violations.map((one) => one.field)).toEqual([
      field,
    ]);
  });
});
