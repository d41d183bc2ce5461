import { type Client, testApp, type TestApp } from '../support/app.js';
import { announced, today } from '../support/listings.js';
import { contracted, ok } from '../support/trade.js';

const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('supervision after the trade (art. 36)', () => {
  let app: TestApp;
  let town: Client;
  let deal: any;
  let number: string;
  let day: string;
  beforeAll(async () => {
    app = await testApp();
    town = await app.as('town.wulanmulun');
    deal = await contracted(app);
    number = deal.listing.number;
    day = await today(app);
  });
  afterAll(() => app?.close());

  const seen = (more: object = {}) => ({
    listingNumber: number,
    inspectedOn: day,
    findings: ['useChanged'],
    text: '地块东侧硬化约两亩，停放车辆',
    rectifyBy: later(day, 15),
    ...more,
  });
  const record = (more: object = {}, who: Client = town) => who.post('/api/inspections', seen(more));
  const act = (one: any, action: string, body: object = { text: '已清除硬化地面' }, who: Client = town) =>
    who.post(`/api/inspections/${one.id}/${action}`, body, { ifMatch: one.version });
  const fieldsOf = (body: any): string[] => body.violations.map(({ field }: any) => field).sort();
  const waits = async (who: string): Promise<string[]> =>
    (await (await app.as(who)).get('/api/todo')).body.map(({ kind, recordId }: any) => `${kind} ${recordId}`);

  it('writes down that all is as agreed, and there is nothing to follow', async () => {
    const one = ok(await record({ findings: [], rectifyBy: undefined }));
    expect(one).toMatchObject({
      state: 'asAgreed',
      stateName: '符合约定',
      findings: [],
      rectifyBy: null,
      overdue: false,
      deal: { id: deal.id, number },
      town: { code: '150627101' },
    });
    expect(one.actions).toEqual([]);
    expect(await act(one, 'rectify')).toMatchObject({ status: 409, body: { code: 'REPORT_STATE' } });
  });

  it('follows what was found until it is put right, by the day or after it', async () => {
    let one = ok(await record({ findings: ['useChanged', 'idle', 'idle'], evidenceFileId: await town.upload() }));
    expect(one.findings).toEqual([
      { code: 'useChanged', name: '擅自改变农业用途（非农化）' },
      { code: 'idle', name: '弃耕抛荒' },
    ]);
    expect(await waits('town.wulanmulun')).toContain(`inspection.rectify ${one.id}`);
    expect(await waits('supervisor')).not.toContain(`inspection.overdue ${one.id}`);

    one = ok(await act(one, 'follow', { text: '已停止停车' }));
    expect(await act(one, 'extend', { text: '雨天', rectifyBy: one.rectifyBy })).toMatchObject({
      status: 422,
      body: { violations: [{ field: 'rectifyBy' }] },
    });
    one = ok(await act(one, 'extend', { text: '雨天不能施工', rectifyBy: later(one.rectifyBy, 5) }));
    expect(one.rectifyBy).toBe(later(day, 20));
    expect(one.notes.map(({ text }: any) => text)).toEqual([
      '已停止停车',
      `整改期限由${later(day, 15)}延长至${later(day, 20)}：雨天不能施工`,
    ]);

    await app.advance(new Date(`${later(day, 21)}T00:00:00+08:00`));
    expect(ok(await town.get(`/api/inspections/${one.id}`)).overdue).toBe(true);
    expect(await waits('supervisor')).toContain(`inspection.overdue ${one.id}`);
    one = ok(await act(one, 'rectify'));
    expect(one).toMatchObject({ state: 'rectified', outcome: '已清除硬化地面', overdue: false, actions: [] });
    expect(await waits('supervisor')).not.toContain(`inspection.overdue ${one.id}`);
    day = await today(app);
  });

  it('goes to the office that may punish, and is over here', async () => {
    const one = ok(await record({ findings: ['damage'] }, await app.as('dept.agriculture')));
    expect(await waits('dept.agriculture')).toContain(`inspection.rectify ${one.id}`);
    expect(ok(await act(one, 'refer', { text: '移送旗自然资源局' }))).toMatchObject({ state: 'referred' });
    expect(await act(one, 'rectify')).toMatchObject({ status: 412 });
  });

  it('is read by both sides on their deal, and by nobody else', async () => {
    const winner = await app.as('bidder.three');
    expect(ok(await winner.get(`/api/inspections?dealId=${deal.id}`)).items.length).toBeGreaterThan(0);
    expect((await winner.get('/api/inspections')).status).toBe(403);
    expect((await winner.post('/api/inspections', seen())).status).toBe(403);
    expect((await (await app.as('bidder.four')).get(`/api/inspections?dealId=${deal.id}`)).status).toBe(404);
    expect((await app.anyone.get('/api/inspections')).status).toBe(401);
  });

  it('of another town neither reads nor writes', async () => {
    const one = ok(await record());
    const other = await app.as('town.alatengxire');
    expect(ok(await other.get('/api/inspections')).items).toEqual([]);
    expect((await other.get(`/api/inspections/${one.id}`)).status).toBe(404);
    expect((await record({}, other)).status).toBe(403);
    expect((await act(one, 'follow', undefined, other)).status).toBe(404);
  });

  it('decides once when two press at once', async () => {
    const one = ok(await record());
    const replies = await Promise.all([act(one, 'rectify'), act(one, 'refer', undefined, await app.as('supervisor'))]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it.each<[string, () => object, string[]]>([
    ['a day that is to come', () => ({ inspectedOn: later(day, 1) }), ['inspectedOn']],
    ['a day before the deal', () => ({ inspectedOn: '2020-01-01' }), ['inspectedOn']],
    ['a finding without a day', () => ({ rectifyBy: undefined }), ['rectifyBy']],
    ['a day without a finding', () => ({ findings: [] }), ['rectifyBy']],
    [
      'a day that is over, and one that cannot be',
      () => ({ rectifyBy: day, inspectedOn: '2020-01-01' }),
      ['inspectedOn', 'rectifyBy'],
    ],
    ['a finding that there is not', () => ({ findings: ['ugly'] }), ['findings']],
    ['a listing that there is not', () => ({ listingNumber: '150627-EQX-2026-99999' }), ['listingNumber']],
    ['no words', () => ({ text: '' }), ['text']],
  ])('refuses %s, and names it', async (_, more, fields) => {
    const { status, body } = await record(more());
    expect(status).toBe(422);
    expect(fieldsOf(body)).toEqual(fields);
  });

  it('begins with the contract, not before', async () => {
    const listing = await announced(app);
    const { status, body } = await record({ listingNumber: listing.number });
    expect([status, fieldsOf(body)]).toEqual([422, ['listingNumber']]);
  });
});
