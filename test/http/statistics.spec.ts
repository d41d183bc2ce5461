import ExcelJS from 'exceljs';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { withDatabase } from '../support/lots.js';

interface Row {
  key: string;
  name: string;
  announced: number;
  deals: number;
  mu: string;
  amount: string;
  premium: string | null;
  unsold: number;
  suspensions: number;
  terminated: number;
  disputes: number;
  verifications: { due: number; onTime: number; percent: string | null };
  refunds: { due: number; onTime: number; percent: string | null };
}

/** Towns of the demonstration. */
const [alTown, zhaTown] = ['150627100', '150627101'];

interface Made {
  no: number;
  state: string;
  town: string;
  category: number;
  sub: string;
  method: string;
  announced: string;
  ended?: string;
  dealt?: string;
  mu: string;
  base: string;
  total?: string;
  direction?: string;
}

/** A year small enough to be added up by hand. */
const made: Made[] = [
  {
    no: 1,
    state: 'closed',
    town: alTown!,
    category: 1,
    sub: 'cropland',
    method: 'ascending',
    announced: '2024-02-01',
    dealt: '2024-03-01',
    mu: '100.5',
    base: '10000',
    total: '12000',
  },
  {
    no: 2,
    state: 'certified',
    town: alTown!,
    category: 1,
    sub: 'cropland',
    method: 'ascending',
    announced: '2024-02-10',
    dealt: '2024-03-31',
    mu: '50',
    base: '20000',
    total: '21000',
  },
  {
    no: 3,
    state: 'dealt',
    town: zhaTown!,
    category: 1,
    sub: 'pasture',
    method: 'agreement',
    announced: '2024-04-01',
    dealt: '2024-05-01',
    mu: '1000.25',
    base: '30000',
    total: '30000',
  },
  {
    no: 4,
    state: 'closed',
    town: zhaTown!,
    category: 2,
    sub: 'forestLand',
    method: 'auction',
    announced: '2024-04-01',
    ended: '2024-06-30',
    mu: '10',
    base: '5000',
  },
  {
    no: 5,
    state: 'unsold',
    town: zhaTown!,
    category: 8,
    sub: 'homestead',
    method: 'ascending',
    announced: '2024-12-31',
    ended: '2024-12-31',
    mu: '0',
    base: '5000',
  },
  {
    no: 6,
    state: 'rescinded',
    town: alTown!,
    category: 8,
    sub: 'homestead',
    method: 'ascending',
    announced: '2024-07-01',
    dealt: '2024-07-15',
    ended: '2024-09-01',
    mu: '0.5',
    base: '5000',
    total: '9000',
  },
  {
    no: 7,
    state: 'contracted',
    town: alTown!,
    category: 10,
    sub: 'welfare',
    method: 'tender',
    announced: '2024-08-01',
    dealt: '2024-08-20',
    mu: '0',
    base: '8000',
    total: '7000',
    direction: 'procurement',
  },
  // Beijing is eight hours ahead: still of the year before by London's clock, and not of it here.
  {
    no: 8,
    state: 'closed',
    town: alTown!,
    category: 8,
    sub: 'dwelling',
    method: 'ascending',
    announced: '2023-12-01',
    dealt: '2023-12-31T23:59:59',
    mu: '1',
    base: '100',
    total: '150',
  },
  {
    no: 9,
    state: 'closed',
    town: alTown!,
    category: 8,
    sub: 'dwelling',
    method: 'ascending',
    announced: '2023-12-01',
    dealt: '2024-01-01T00:00:00',
    mu: '1',
    base: '1000',
    total: '1001',
  },
];

const beijing = (at: string): string => `${at.length === 10 ? `${at}T12:00:00` : at}+08:00`;

describe('statistics', () => {
  let app: TestApp;
  let supervisor: Client;
  const year = 'from=2024-01-01&to=2024-12-31';
  beforeAll(async () => {
    app = await testApp();
    supervisor = await app.as('supervisor');
    await supervisor.upload();
    await withDatabase(app.url, async (client) => {
      for (const one of made) {
        await client.query(
          `insert into listing(id, number, version, state, state_since, title, direction, category, sub_kind, transfer_kind, method, village_code,
             town_code, use_now, use_after, filer_role, lead_party_id, particulars, pricing, terms, deposit, reserve, basis_text, area_mu,
             estimated_value, valuation, venue, beneficiaries, schedule, law_version, announced_at, dealt_at, deal_total, created_at)
           select gen_random_uuid(), 'STAT-' || $1, 1, $2, $3, '统计用项目' || $1, $4, $5, $6, 'lease', $7, r.code, r.parent_code, '种植', '种植',
             'collective', p.id, '{}', '{"basis":"lump","amount":"1.00"}', '{"sublease":false,"rebuild":false,"notes":null}', 1, 1, '元', $8, $9,
             null, '{"level":"centre","public":false,"because":[]}', '[]', '{"registrationUntil":"2024-01-01T00:00:00+08:00"}',
             'measures-2024', $10, $11, $12, $10
           from (select code, parent_code from region where parent_code = $13 order by code limit 1) r,
             (select id from party where kind = 'collective' order by id limit 1) p`,
          [
            ...[one.no, one.state, beijing(one.ended ?? one.dealt ?? one.announced), one.direction ?? 'transfer'],
            ...[one.category, one.sub, one.method, one.mu, one.base, beijing(one.announced)],
            ...[one.dealt ? beijing(one.dealt) : null, one.total ?? null, one.town],
          ],
        );
      }
      await client.query(
        `insert into verification(id, version, state, state_since, listing_id, stage, organization_id, department, asked_at, due_at, document_file_id, replied_at)
         select gen_random_uuid(), 1, v.state, now(), l.id, 'banner', o.id, 'agriculture', v.asked::timestamptz, v.due::timestamptz,
           case when v.replied is null then null else f.id end, v.replied::timestamptz
         from (values ('STAT-1', 'confirmed', '2024-01-10T09:00+08', '2024-01-18T00:00+08', '2024-01-18T00:00+08'),
                      ('STAT-2', 'confirmed', '2024-01-10T09:00+08', '2024-01-18T00:00+08', '2024-01-18T00:01+08'),
                      ('STAT-3', 'pending', '2024-03-01T09:00+08', '2024-03-08T00:00+08', null),
                      ('STAT-4', 'pending', '2024-03-01T09:00+08', '2199-03-08T00:00+08', null)) as v(number, state, asked, due, replied)
           join listing l on l.number = v.number, (select id from organization where kind = 'department' order by id limit 1) o,
           (select id from file order by id limit 1) f`,
      );
    });
  });
  afterAll(() => app?.close());

  const view = async (query: string, who: Client = supervisor) => (await who.get(`/api/statistics?${query}`)).body;

  it('adds up a year as a hand does', async () => {
    const { total, rows } = await view(`${year}&by=town`);
    expect(total).toEqual({
      ...{ key: '', name: '合计', announced: 7, deals: 5, mu: '1151.75', amount: '71001.00' },
      // (12000 + 21000 + 30000 + 1001) / (10000 + 20000 + 30000 + 1000) − 1; a purchase is not measured by a reserve.
      ...{ premium: '4.9', unsold: 2, suspensions: 0, terminated: 1, disputes: 0 },
      verifications: { due: 3, onTime: 1, percent: '33.3' },
      refunds: { due: 0, onTime: 0, percent: null },
    } satisfies Row);
    expect(rows.map(({ key, deals, mu, amount }: Row) => [key, deals, mu, amount])).toEqual([
      [alTown, 4, '151.50', '41001.00'],
      [zhaTown, 1, '1000.25', '30000.00'],
    ]);
  });

  it.each([
    [
      'category',
      [
        ['1', 3],
        ['2', 0],
        ['8', 1],
        ['10', 1],
      ],
    ],
    [
      'method',
      [
        ['agreement', 1],
        ['ascending', 3],
        ['auction', 0],
        ['tender', 1],
      ],
    ],
    [
      'month',
      [
        ['2024-01', 1],
        ['2024-02', 0],
        ['2024-03', 2],
        ['2024-04', 0],
        ['2024-05', 1],
        ['2024-06', 0],
        ['2024-07', 0],
        ['2024-08', 1],
        ['2024-09', 0],
        ['2024-12', 0],
      ],
    ],
  ])('groups by %s, in its order', async (by, wanted) => {
    const { rows } = await view(`${year}&by=${by}`);
    expect(rows.map(({ key, deals }: Row) => [key, deals])).toEqual(wanted);
  });

  it('opens every figure to exactly the records that it counts', async () => {
    for (const by of ['town', 'category', 'method', 'month']) {
      const { rows } = await view(`${year}&by=${by}`);
      for (const row of rows as Row[]) {
        for (const figure of ['announced', 'deals', 'unsold', 'suspensions', 'terminated', 'disputes'] as const) {
          const { body } = await supervisor.get(
            `/api/statistics/records?${year}&by=${by}&key=${row.key}&figure=${figure}`,
          );
          expect([by, row.key, figure, body.total, body.items.length]).toEqual([
            by,
            row.key,
            figure,
            row[figure],
            row[figure],
          ]);
        }
      }
    }
    const late = await supervisor.get(`/api/statistics/records?${year}&figure=verifications`);
    expect(
      late.body.items.map(({ number, onTime }: { number: string; onTime: boolean }) => [number, onTime]).sort(),
    ).toEqual([
      ['STAT-1', true],
      ['STAT-2', false],
      ['STAT-3', false],
    ]);
  });

  it('measures the targets over all towns, up to the last day that was asked for', async () => {
    const reached = async (query: string): Promise<string[][]> =>
      (await view(query)).targets.map(({ code, reached: at, percent }: Record<string, string>) => [code, at, percent]);
    expect(await reached(`${year}&town=${zhaTown}`)).toEqual([
      ['farmland', '150.5', '0.1'],
      ['pasture', '1000.25', '0.2'],
      ['forest', '0', '0.0'],
      // The one of 2023 and the one that was undone do not count.
      ['homesteads', '1', '0.2'],
    ]);
    expect(await reached('from=2024-01-01&to=2024-04-30')).toEqual([
      ['farmland', '150.5', '0.1'],
      ['pasture', '0', '0.0'],
      ['forest', '0', '0.0'],
      ['homesteads', '1', '0.2'],
    ]);
  });

  it('gives the table as a workbook with figures that can be added up', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await supervisor.bytes(`/api/statistics/xlsx?${year}&by=town`)) as never);
    const sheet = book.getWorksheet('统计')!;
    expect(sheet.getRow(sheet.rowCount).getCell(1).value).toBe('合计');
    expect(sheet.getRow(sheet.rowCount).getCell(5).value).toBe(71001);
    expect(book.getWorksheet('目标进度')!.rowCount).toBe(5);
  });

  it('shows a town its own part, and refuses it another’s', async () => {
    const town = await app.as('town.alatengxire');
    const { total } = await view(year, town);
    expect(total.deals).toBe(4);
    expect((await town.get(`/api/statistics?${year}&town=${zhaTown}`)).status).toBe(403);
    expect((await town.get(`/api/statistics/records?${year}&figure=deals&town=${zhaTown}`)).status).toBe(403);
  });

  it.each([
    ['from=2024-02-30', 422],
    ['from=2024-03-01&to=2024-02-01', 422],
    ['by=clerk', 422],
    ['category=13', 422],
  ])('refuses %s', async (query, status) => {
    expect((await supervisor.get(`/api/statistics?${query}`)).status).toBe(status);
  });

  it('is nobody else’s business', async () => {
    for (const who of ['bidder.one', 'centre.treasurer']) {
      expect((await (await app.as(who)).get('/api/statistics')).status).toBe(403);
    }
    expect((await app.anyone.get('/api/statistics')).status).toBe(401);
  });
});
