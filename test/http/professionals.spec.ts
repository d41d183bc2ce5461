import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, collectiveOf, cropland, day, filed, today } from '../support/listings.js';
import { ok } from '../support/trade.js';

describe('the register of appraisers, lawyers and brokers (art. 9, 29)', () => {
  let app: TestApp;
  let clerk: Client;
  let director: Client;
  let now: string;
  beforeAll(async () => {
    app = await testApp();
    [clerk, director] = [await app.as('centre.clerk'), await app.as('centre.director')];
    now = await today(app);
  });
  afterAll(() => app?.close());

  const house = async (more: object = {}): Promise<Record<string, unknown>> => ({
    ...{ kind: 'appraiser', name: '新来资产评估所', phone: '0477-8588888', from: '2024-01-01', until: '2025-12-31' },
    ...{ qualification: '备案公告〔2024〕7号', issuedBy: '自治区财政厅', fileId: await clerk.upload() },
    ...more,
  });
  const add = async (more?: object): Promise<any> => ok(await clerk.post('/api/professionals', await house(more)));
  const move = async (who: Client, id: string, action: string, body: object) => {
    const { version } = ok<any>(await clerk.get(`/api/professionals/${id}`));
    return who.post(`/api/professionals/${id}/${action}`, body, { ifMatch: version });
  };
  const published = async (): Promise<any[]> => ok(await app.anyone.get('/api/public/professionals'));

  /** What stands against a collective's filing on this appraiser's figure of this day. */
  async function valued(appraiser: string, reportDate: string): Promise<string | undefined> {
    const { id: owner } = await collectiveOf(app);
    const valuation = { kind: 'appraised', amount: '480.00', basis: 'listing', appraiser, reportDate };
    const listing = await filed(app, cropland(owner, { valuation }));
    const station = await app.as('station.wulanmulun');
    const { actions } = ok<any>(await station.get(`/api/listings/${listing.id}`));
    const { violations } = actions.find(({ action }: any) => action === 'submit');
    const said = violations.find(({ code }: any) => code === 'VALUATION_MISSING')?.detail;
    if (said === undefined)
      expect((await act(station, listing, 'submit', { liabilityAccepted: true })).state).toBe('submitted');
    return said;
  }

  it('enters who shows a certificate; says all that is wrong at once; one name once, though two enter it together', async () => {
    const body = await house({ name: '同时资产评估所' });
    const both = await Promise.all([clerk.post('/api/professionals', body), director.post('/api/professionals', body)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    const wrong = await house({ name: '同时资产评估所', until: '2023-12-31', townCode: '150627101' });
    const { status, body: refusal } = await clerk.post('/api/professionals', wrong);
    expect(status).toBe(422);
    expect(refusal.violations.map(({ field }: any) => field).sort()).toEqual(['name', 'townCode', 'until']);
    const { fileId, ...without } = await house();
    expect((await clerk.post('/api/professionals', without)).body.violations.map(({ field }: any) => field)).toEqual([
      'fileId',
    ]);
    expect(fileId).toBeDefined();
    expect(
      (await clerk.post('/api/professionals', await house({ from: day(now, 1), until: day(now, 9) }))).status,
    ).toBe(422);
    for (const who of ['station.wulanmulun', 'collective.hewan', 'supervisor'])
      expect((await (await app.as(who)).post('/api/professionals', await house())).status).toBe(
        who === 'supervisor' ? 403 : 404,
      );
    expect((await (await app.as('station.wulanmulun')).get('/api/professionals')).status).toBe(403);
  });

  it('art. 29: an appraisal counts by the register: who was qualified on its day, whatever became of him later', async () => {
    expect(await valued('新来资产评估所', '2025-06-01')).toContain('不在交易中心的服务机构名册内');
    const { id } = await add();
    expect(await valued('新来资产评估所', '2025-06-01')).toBeUndefined();
    expect(await valued('新来资产评估所', '2025-12-31')).toBeUndefined();
    expect(await valued('新来资产评估所', '2026-01-01')).toContain('不在该评估机构的资质有效期内');
    const renewal = { qualification: '备案公告〔2026〕9号', issuedBy: '自治区财政厅', from: '2026-01-01' };
    ok(await move(clerk, id, 'renew', { ...renewal, fileId: await clerk.upload() }));
    expect(await valued('新来资产评估所', '2026-01-01')).toBeUndefined();
    expect(await valued('新来资产评估所', '2025-06-01')).toBeUndefined();

    ok(await move(director, id, 'suspend', { reason: '财政部门立案检查' }));
    expect(await valued('新来资产评估所', now)).toContain('处于暂停或移出名册期间');
    expect(await valued('新来资产评估所', '2026-01-01')).toBeUndefined();
    await app.advance('P2D');
    const later = await today(app);
    ok(await move(director, id, 'restore', { reason: '检查未发现问题' }));
    expect(await valued('新来资产评估所', day(now, 1))).toContain('处于暂停或移出名册期间');
    await app.advance('P1D');
    expect(await valued('新来资产评估所', day(later, 1))).toBeUndefined();

    ok(await move(director, id, 'remove', { reason: '财政部门撤销备案' }));
    expect((await published()).some(({ name }) => name === '新来资产评估所')).toBe(false);
    expect(await valued('新来资产评估所', '2025-06-01')).toBeUndefined();
    // A law firm of that name is no appraiser.
    expect(await valued('示范律师事务所（虚构）', '2025-06-01')).toContain('不在交易中心的服务机构名册内');
  });

  it('keeps training and conduct: everybody reads the hours, the centre the rest; standing is the director’s', async () => {
    const broker = { kind: 'broker', name: '经纪员乙', phone: '13900000009', townCode: '150627101' };
    const { id } = await add(broker);
    const training = { kind: 'training', on: now, text: '农村产权政策与流程培训', hours: 16 };
    ok(await move(clerk, id, 'note', training));
    ok(await move(clerk, id, 'note', { kind: 'fault', on: now, text: '向农户收取报名费，已责令退还' }));
    const faults = await move(clerk, id, 'note', { ...training, on: day(await today(app), 1), hours: undefined });
    expect(faults.body.violations.map(({ field }: any) => field).sort()).toEqual(['hours', 'on']);
    const [shown] = (await published()).filter(({ name }) => name === '经纪员乙');
    expect(shown).toMatchObject({
      kindName: '产权经纪人',
      trainingHours: 16,
      state: 'listed',
      town: { code: '150627101' },
    });
    expect(JSON.stringify(shown)).not.toContain('报名费');
    expect((await move(clerk, id, 'suspend', { reason: '违规收费' })).status).toBe(403);
    const stood = ok<any>(await move(director, id, 'suspend', { reason: '违规收费' }));
    expect(stood).toMatchObject({ state: 'suspended', notes: [{ kind: 'training' }, { kind: 'fault' }] });
    const stale = await director.post(`/api/professionals/${id}/restore`, { reason: '已经退还' }, { ifMatch: 1 });
    expect(stale.body.code).toBe('STALE_VERSION');
    expect((await move(director, id, 'suspend', { reason: '再次暂停' })).body.code).toBe('REPORT_STATE');
    const expiring = await add({ ...broker, name: '经纪员丙', from: '2025-01-01', until: day(await today(app), 29) });
    const todo = ok<any[]>(await clerk.get('/api/todo')).filter(({ kind }) => kind === 'professional.renew');
    // What ran out long ago waits too.
    expect(todo.map(({ title }) => title).sort()).toEqual(['同时资产评估所', expiring.name].sort());
    // What the certificate says is read by who keeps the register.
    const [{ fileId }] = stood.terms;
    expect((await director.get(`/api/files/${fileId}`)).status).toBe(200);
    expect((await (await app.as('bidder.one')).get(`/api/files/${fileId}`)).status).toBe(404);
  });
});
