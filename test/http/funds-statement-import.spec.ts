import request from 'supertest';
import { Agenda } from '../../src/platform/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { serial } from '../support/money.js';
import { columns, csv, mapping } from '../support/statements.js';

let t: TestApp;
let one: Client;
let two: Client;
beforeAll(async () => {
  t = await testApp();
  [one, two] = [await t.as('centre.treasurer'), await t.as('centre.treasurer2')];
});
afterAll(() => t?.close());

const url = '/api/funds/bank-statements';

/** As a browser sends a form: fields first, then the file. */
async function send(
  who: Client,
  path: string,
  fields: Record<string, string>,
  content: string | Buffer = csv([{ date: '2026-03-05', in: '10.00', serial: serial() }]),
  key?: string,
): Promise<{ status: number; body: any }> {
  let form = request(t.base).post(path).set('authorization', `Bearer ${who.token!}`);
  if (key) form = form.set('idempotency-key', key);
  for (const [name, value] of Object.entries(fields)) form = form.field(name, value);
  const { status, body } = await form.attach('file', Buffer.from(content), '明细.csv');
  return { status, body };
}

describe('money.md, “In”: statements over HTTP', () => {
  it('columns are mapped once per bank: faults at once, no second one, no overwriting unseen', async () => {
    const wrong = {
      bank: '甲银行',
      ...mapping,
      columns: { date: 'A', amount: 'B', debit: 'B', sum: 'C' },
      dateStyle: 'x',
    };
    const faults = (await one.post(`${url}/mappings`, wrong)).body.violations.map((v: { field: string }) => v.field);
    expect(faults).toEqual(expect.arrayContaining(['columns.sum', 'dateStyle']));
    const incomplete = await one.post(`${url}/mappings`, { ...mapping, bank: '甲银行', columns: { date: 'A' } });
    expect(incomplete).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    expect(incomplete.body.violations.map((v: { field: string }) => v.field)).toEqual([
      'columns.name',
      'columns.account',
      'columns.remark',
      'columns.amount',
    ]);
    const made = await one.post(`${url}/mappings`, { bank: '甲银行', ...mapping });
    expect(made).toMatchObject({ status: 201, body: { bank: '甲银行', version: 1, columns } });
    expect((await two.post(`${url}/mappings`, { bank: '甲银行', ...mapping })).body.code).toBe('DUPLICATE');
    const one2 = `${url}/mappings/${made.body.id}`;
    expect((await two.put(one2, mapping)).status).toBe(428);
    expect(await two.put(one2, { ...mapping, dateStyle: 'dmy' }, { ifMatch: 1 })).toMatchObject({ status: 200 });
    expect((await one.put(one2, mapping, { ifMatch: 1 })).body.code).toBe('STALE_VERSION');
    expect((await one.put(one2, mapping, { ifMatch: 2 })).body).toMatchObject({ version: 3, dateStyle: 'ymd' });
  });

  it('is previewed as understood, loaded once per key, and shows its progress and its lines', async () => {
    const content = csv([
      { date: '2026-03-05', time: '09:30:00', in: '1,234.50', balance: '2,000.00', serial: serial(), remark: '往来' },
      { date: '2026/3/6', out: '5', balance: '1995', serial: serial() },
    ]);
    const unmapped = await send(one, `${url}/preview`, { bank: '乙银行' }, content);
    expect(unmapped.body).toMatchObject({ headings: Object.values(columns), lineCount: 0, faultCount: 1 });
    const preview = await send(one, `${url}/preview`, { bank: '乙银行', mapping: JSON.stringify(mapping) }, content);
    expect(preview).toMatchObject({
      status: 200,
      body: { encoding: 'UTF-8', lineCount: 2, faultCount: 0, openingBalance: '765.50', closingBalance: '1995.00' },
    });
    expect(preview.body.lines).toMatchObject([
      { no: 4, direction: 'in', bookedAt: '2026-03-05T09:30:00.000+08:00', amount: '1234.50', balance: '2000.00' },
      { no: 5, direction: 'out', bookedAt: '2026-03-06', amount: '5.00' },
    ]);
    const loaded = await send(one, url, { bank: '甲银行' }, content, 'statement-key-1');
    expect(loaded).toMatchObject({ status: 201, body: { state: 'waiting', progress: { phase: 'waiting' } } });
    expect((await send(one, url, { bank: '甲银行' }, content, 'statement-key-1')).body).toEqual(loaded.body);
    const other = await send(one, url, { bank: '甲银行' }, `${content}\r\n`, 'statement-key-1');
    expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    await t.app.get(Agenda).runDue();
    const { id } = loaded.body;
    expect((await two.get(`${url}/${id}`)).body).toMatchObject({
      state: 'imported',
      progress: null,
      fromDate: '2026-03-05',
      toDate: '2026-03-06',
      counts: { lines: 2, suspense: 1, unsettled: 1 },
    });
    const lines = await one.get(`${url}/${id}/lines?outcome=unsettled`);
    expect(lines.body).toMatchObject({ total: 1, items: [{ no: 5, reason: '附言中没有本中心的付款编号' }] });
    expect((await one.get('/api/funds/closes/next')).status).toBe(200);
  });

  it('who may not, what is no file, and a mapping that is none are refused; the supervisor reads no names', async () => {
    const supervisor = await t.as('supervisor');
    expect((await send(supervisor, url, { bank: '甲银行' })).status).toBe(403);
    expect((await send(await t.as('centre.clerk'), `${url}/preview`, { bank: '甲银行' })).status).toBe(403);
    const [item] = (await supervisor.get(url)).body.items;
    expect(item).toMatchObject({ state: 'imported', faults: [] });
    expect((await supervisor.get(`${url}/${item.id}/lines`)).status).toBe(403);
    expect((await t.anyone.get(url)).status).toBe(401);
    expect((await one.post(url, { bank: '甲银行' })).body.code).toBe('MALFORMED');
    expect((await send(one, url, {})).body).toMatchObject({ code: 'VALIDATION', violations: [{ field: 'bank' }] });
    expect((await send(one, `${url}/preview`, { bank: 'x', mapping: '{' })).body.code).toBe('MALFORMED');
    expect((await send(one, `${url}/preview`, { bank: 'x', mapping: '{"columns":[]}' })).body.code).toBe('VALIDATION');
    const large = await send(one, url, { bank: '甲银行' }, Buffer.alloc(20 * 1024 * 1024 + 1, 0x31));
    expect(large).toMatchObject({ status: 413, body: { code: 'UPLOAD_TOO_LARGE' } });
    expect((await one.get(`${url}/00000000-0000-7000-8000-000000000000`)).status).toBe(404);
  });
});
