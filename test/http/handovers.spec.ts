import { createHash } from 'node:crypto';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { collectiveOf, cropland, today } from '../support/listings.js';
import { contracted, ok } from '../support/trade.js';
import { unzip } from '../support/unzip.js';

describe('registration and filing after the certificate (art. 22, 24)', () => {
  let app: TestApp;
  let clerk: Client;
  let station: Client;
  let deal: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, station] = [await app.as('centre.clerk'), await app.as('station.wulanmulun')];
    const pricing = { basis: 'perUnitYear', amount: '500.00', term: { years: 6 }, payment: { kind: 'yearly' } };
    deal = await contracted(app, undefined, cropland((await collectiveOf(app)).id, { pricing }));
    const { version } = ok(await clerk.get(`/api/deals/${deal.id}`));
    const director = await app.as('centre.director');
    deal = ok(await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: version }));
  });
  afterAll(() => app?.close());

  const all = async (who = clerk): Promise<any[]> => ok(await who.get(`/api/deals/${deal.id}/handovers`)).items;
  const move = (who: Client, one: any, action: string, body: object) =>
    who.post(`/api/handovers/${one.id}/${action}`, body, { ifMatch: one.version });
  const todos = async (who: Client): Promise<string[]> =>
    ok<any[]>(await who.get('/api/todo')).map(({ kind }: any) => kind);

  it('come due with the certificate, at the centre and at the station; both sides see them', async () => {
    const found = await all();
    expect(found.map(({ name, state, optional }) => [name, state, optional])).toEqual([
      ['集体资产交易合同备案', 'due', false],
      ['土地经营权登记', 'due', true],
    ]);
    for (const who of [clerk, station]) expect(await todos(who)).toContain('handover.hand');
    expect((await all(await app.as('collective.hewan'))).length).toBe(2);
    expect((await (await app.as('bidder.four')).get(`/api/deals/${deal.id}/handovers`)).status).toBe(404);
    expect((await (await app.as('station.zhasake')).get(`/api/handovers/${found[0].id}`)).status).toBe(404);
    expect((await (await app.as('bidder.three')).get('/api/handovers')).status).toBe(403);
    expect(ok(await (await app.as('station.zhasake')).get('/api/handovers')).total).toBe(0);
  });

  it('go as one archive with certificate, contract, materials and a list whose hashes hold', async () => {
    const [one] = await all();
    const files = unzip(await station.bytes(`/api/handovers/${one.id}/package.zip`));
    const list = files.get('移交清单.txt')!.toString('utf8');
    expect(list).toContain('集体资产交易合同备案移交清单');
    const names = [...files.keys()].filter((name) => name !== '移交清单.txt');
    expect(names.slice(0, 3).map((name) => name.slice(3))).toEqual([
      '交易鉴证书.pdf',
      '合同签章原件.pdf',
      '合同文本.pdf',
    ]);
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) {
      const hash = createHash('sha256').update(files.get(name)!).digest('hex');
      expect(list).toContain(`${hash}  ${name}`);
    }
    expect((await (await app.as('bidder.three')).get(`/api/handovers/${one.id}/package.zip`)).status).toBe(404);
  });

  it('are handed, sent back, handed again and done, each with its day; what the law demands is not left out', async () => {
    const on = await today(app);
    let [file, register] = await all();
    const handed = { handedOn: on, handedTo: '站点李某某送，镇政府王某某收' };
    expect((await move(station, file, 'hand', { ...handed, handedOn: '2030-01-01' })).body.violations).toMatchObject([
      { field: 'handedOn', detail: '日期不能晚于今天' },
    ]);
    expect((await move(station, file, 'hand', { ...handed, handedOn: '2020-01-01' })).body.detail).toContain(
      '不能早于',
    );
    expect((await move(await app.as('bidder.three'), file, 'hand', handed)).status).toBe(404);
    const waived = { reason: '不备案', fileId: await clerk.upload() };
    expect((await move(clerk, file, 'waive', waived)).body).toMatchObject({ code: 'REPORT_STATE', article: '22' });
    const both = await Promise.all([1, 2].map(() => move(station, file, 'hand', handed)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    [file] = await all();
    file = ok(await move(station, file, 'send-back', { reason: '缺公章' }));
    expect(file).toMatchObject({ state: 'returned', reason: '缺公章' });
    expect(await todos(station)).toContain('handover.hand');
    file = ok(await move(station, file, 'hand', { ...handed, fileId: await station.upload() }));
    expect(await todos(station)).toContain('handover.confirm');
    expect((await move(station, file, 'confirm', { doneOn: on, recordNumber: '' })).status).toBe(422);
    file = ok(await move(station, file, 'confirm', { doneOn: on, recordNumber: '备2026-8' }));
    expect(file).toMatchObject({ state: 'done', recordNumber: '备2026-8', actions: [] });
    // The parties need not register an operation right; then it is their written word.
    expect((await move(clerk, register, 'waive', { reason: '双方不申请' })).status).toBe(422);
    expect((await move(station, register, 'waive', waived)).status).toBe(403);
    const close = async (): Promise<any> => {
      const { version } = ok(await clerk.get(`/api/deals/${deal.id}`));
      return (await clerk.post(`/api/deals/${deal.id}/close`, {}, { ifMatch: version })).body.violations;
    };
    expect((await close()).map(({ article }: any) => article)).toContain('22、24');
    register = ok(await move(clerk, register, 'waive', { ...waived, reason: '双方不申请' }));
    expect(register).toMatchObject({ state: 'waived', reason: '双方不申请' });
    expect((await close()).map(({ article }: any) => article)).not.toContain('22、24');
  });
});
