import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp } from '../support/app.js';
import {
  accepted,
  act,
  collectiveOf,
  confirmAll,
  cropland,
  day,
  filed,
  schedule,
  submitted,
  today,
} from '../support/listings.js';
import { bidderFor, ok } from '../support/trade.js';

type Json = any;

const liulin = '150627101202';

/** One application and one clock: the versions follow one another as they would in life. */
describe('versions of the law and of the trading rules (art. 37, 12, 25)', () => {
  let app: TestApp;
  let clerk: Client;
  let director: Client;
  let admin: Client;
  let source: DataSource;
  beforeAll(async () => {
    app = await testApp();
    [clerk, director, admin] = [await app.as('centre.clerk'), await app.as('centre.director'), await app.as('admin')];
    source = app.app.get(DataSource);
  });
  afterAll(() => app?.close());

  const view = async (id: string): Promise<Json> => ok(await clerk.get(`/api/listings/${id}`));
  const lawbook = async (): Promise<Json> => ok(await director.get('/api/laws'));
  const instrument = async (more: object): Promise<Json> => ({
    ...{ kind: 'successor', number: '虚构〔2026〕9号', title: '交易市场管理办法（虚构）' },
    from: day(await today(app), 1),
    fileId: await director.upload(),
    ...more,
  });
  const record = async (more: object): Promise<Json> =>
    ok(await director.post('/api/laws/instruments', await instrument(more)));
  const grass = (owner: string, quantity: string, more: object = {}): object =>
    cropland(owner, {
      villageCode: liulin,
      parcels: [{ kind: '集体草场', ownerPartyId: owner, quantity, unit: 'mu' }],
      ...more,
    });
  const versionsOf = async (type: string, rootId: string): Promise<Record<string, string>> => {
    const rows = await source.query<{ action: string; version: string }[]>(
      `select action, payload::jsonb->>'lawVersion' as version from audit_log where root_type = $1 and root_id = $2`,
      [type, rootId],
    );
    return Object.fromEntries(rows.map(({ action, version }) => [action, version]));
  };
  const demo = 'measures-2024-demo-extension';

  it('an instrument is the director’s to record, with its document; every fault is said at once', async () => {
    const body = await instrument({});
    expect((await app.anyone.get('/api/laws')).status).toBe(401);
    expect((await (await app.as('bidder.one')).get('/api/laws')).status).toBe(403);
    for (const other of [clerk, admin, await app.as('centre.treasurer')])
      expect((await other.post('/api/laws/instruments', body)).body.code).toBe('FORBIDDEN');
    const { fileId: _file, ...without } = body;
    expect((await director.post('/api/laws/instruments', without)).body).toMatchObject({
      code: 'VALIDATION',
      violations: [{ field: 'fileId' }],
    });
    const elsewhere = { ...body, fileId: '00000000-0000-7000-8000-000000000000' };
    expect((await director.post('/api/laws/instruments', elsewhere)).status).toBe(404);
    const wrong = {
      ...body,
      from: '2026-03-01',
      to: '2026-02-01',
      figures: { maxLeaseYears: 30, whatever: 1, depositShare: 0.3 },
    };
    const refused = await director.post('/api/laws/instruments', wrong);
    expect(refused.status).toBe(422);
    expect(refused.body.violations.map(({ field }: Json) => field as string)).toEqual([
      ...['from', 'to', 'figures.maxLeaseYears', 'figures.whatever', 'figures.depositShare'],
    ]);
    expect((await lawbook()).instruments).toHaveLength(1);
  });

  it('it is never edited: before it takes effect it is withdrawn with its trace, by the version that was seen', async () => {
    const key = 'instrument-one-key';
    const body = await instrument({ number: '虚构〔2026〕8号', figures: { refundDays: 9 } });
    const two = await Promise.all([
      director.post('/api/laws/instruments', body, { key }),
      director.post('/api/laws/instruments', body, { key }),
    ]);
    expect(two.map(({ status }) => status)).toEqual([201, 201]);
    // Two different ones for one day: the second finds the first.
    const rivals = await Promise.all([
      director.post('/api/laws/instruments', { ...body, number: '虚构甲号', from: day(body.from as string, 1) }),
      director.post('/api/laws/instruments', { ...body, number: '虚构乙号', from: day(body.from as string, 1) }),
    ]);
    expect(rivals.map(({ status }) => status).sort()).toEqual([201, 422]);
    const { instruments } = await lawbook();
    expect(instruments).toHaveLength(3);
    const [rival, { id, version, status, changes }] = instruments;
    expect([status, changes]).toEqual([
      'toCome',
      [expect.objectContaining({ before: '3个工作日', after: '9个工作日' })],
    ]);
    const path = `/api/laws/instruments/${id}/withdraw`;
    const reason = { reason: '文号有误，另行登记' };
    expect((await director.post(path, reason)).status).toBe(428);
    expect((await director.post(path, reason, { ifMatch: 7 })).body.code).toBe('STALE_VERSION');
    expect((await clerk.post(path, reason, { ifMatch: version })).status).toBe(403);
    // The newest first: what another one follows stays.
    expect((await director.post(path, reason, { ifMatch: version })).body.code).toBe('LAW_STATE');
    ok(await director.post(`/api/laws/instruments/${rival.id}/withdraw`, reason, { ifMatch: rival.version }));
    const after = ok<Json>(await director.post(path, reason, { ifMatch: version }));
    expect(after.instruments[1]).toMatchObject({ id, state: 'withdrawn', status: 'withdrawn', actions: [] });
    const history = ok<Json[]>(await clerk.get(`/api/laws/instruments/${id}/history`));
    expect(history.map(({ action, actor, reason: why }) => [action, actor.role, why])).toEqual([
      ['create', 'director', null],
      ['withdraw', 'director', reason.reason],
    ]);
    for (const edit of [`update law_instrument set body = body || '{"number":"x"}'`, `delete from law_instrument`])
      await expect(source.query(edit)).rejects.toThrow('never edited');
  });

  it('a threshold changes between filing and approval: what had begun ends under its version, unless the successor says otherwise', async () => {
    const first = await submitted(app);
    await record({ figures: { 'centreFrom.landArea': '90', depositShare: '0.13', checkDays: 20 } });
    await app.advance('P1D');
    const { current } = await lawbook();
    expect(current).toMatchObject({ situation: 'extended', notice: null });
    const successor = current.version as string;
    const [{ id, version }] = (await lawbook()).instruments;
    const late = await director.post(
      `/api/laws/instruments/${id}/withdraw`,
      { reason: '已经施行了' },
      { ifMatch: version },
    );
    expect(late.body).toMatchObject({ code: 'LAW_STATE', article: '37' });

    // 100 mu, a deposit of 13.3 %: below the line and the cap of the extension, beyond both of the successor.
    let running = await act(clerk, first, 'accept');
    expect(running.law).toMatchObject({ version: demo, notice: expect.stringContaining('仍按') });
    running = await act(clerk, running, 'ask');
    await confirmAll(app, running.id);
    running = await act(clerk, running, 'approve', { opinion: '同意' });
    expect(running.venue.public).toBe(false);
    running = await act(clerk, running, 'announce', await schedule(app, { oneApplicant: 'session' }));
    expect(running).toMatchObject({ state: 'announced', depositCap: '60000.00' });
    expect(running.announcements[0].content.law).toMatchObject({ version: demo });

    const { id: owner } = await collectiveOf(app, 'liulin');
    const over = await filed(app, grass(owner, '100'));
    const station = await app.as('station.wulanmulun');
    const send = { liabilityAccepted: true };
    const refused = await station.post(`/api/listings/${over.id}/submit`, send, { ifMatch: over.version });
    expect(refused.body).toMatchObject({ code: 'DEPOSIT_OVER_CAP', detail: expect.stringContaining('19,500.00元') });
    const began = await submitted(app, grass(owner, '80', { title: '后来提交的项目', deposit: '10000.00' }));
    expect([began.law.version, began.venue.public]).toEqual([successor, false]);

    // Its applications, its session and its deal go on under the extension.
    const bidder = await bidderFor(app, running, 'bidder.two');
    expect(await versionsOf('application', bidder.id)).toMatchObject({ accept: demo, approve: demo });
    await app.advance(new Date(running.trade.opensAt));
    const [{ id: sessionId }] = ok<Json>(await clerk.get(`/api/sessions?listingId=${running.id}`)).items;
    ok(
      await (
        await app.as('bidder.two')
      ).post(`/api/sessions/${sessionId}/bids`, { amount: '500.00' }, { key: 'bid-one-500' }),
    );
    await app.advance(new Date(ok<Json>(await clerk.get(`/api/sessions/${sessionId}`)).closesAt));
    const { dealId } = await view(running.id);
    expect(await versionsOf('session', sessionId as string)).toMatchObject({ open: demo, close: demo });
    expect(await versionsOf('deal', dealId as string)).toMatchObject({ create: demo });

    // Another successor takes along what runs.
    const figures = { 'centreFrom.landArea': '70', refundDays: 10 };
    await record({ number: '虚构〔2027〕1号', appliesToRunning: true, figures, to: day(await today(app), 30) });
    await app.advance('P1D');
    const third = (await lawbook()).current.version as string;
    let taken = await act(clerk, await view(began.id), 'accept');
    expect(taken.venue.public).toBe(true);
    taken = await act(clerk, taken, 'ask');
    await confirmAll(app, taken.id);
    taken = await act(clerk, taken, 'approve', { opinion: '同意' });
    expect([taken.venue.public, taken.law.version]).toEqual([true, third]);
    expect(await versionsOf('listing', began.id as string)).toMatchObject({
      submit: successor,
      accept: third,
      approve: third,
    });
    const deal = ok<Json>(await clerk.get(`/api/deals/${dealId}`));
    await app.advance(new Date(deal.noticeUntil));
    await app.advance('PT1S');
    expect(await versionsOf('deal', dealId as string)).toMatchObject({ create: demo, endNotice: third });
  });

  it('37: lapsed, then advisory, then extended: the three situations in the running product', async () => {
    const { current } = await lawbook();
    const body = { from: await today(app), reason: '办法已届满，等待新文件' };
    expect((await director.post('/api/laws/advisories', body)).body.violations).toMatchObject([
      { field: 'from', article: '37' },
    ]);
    await app.advance(new Date(`${current.to}T00:30:00+08:00`));
    const station = await app.as('station.wulanmulun');
    const { id: owner } = await collectiveOf(app, 'liulin');
    const faulty = { deposit: '90000.00', useAfter: '修建厂房', title: '超过上限又改用途' };
    const draft = await filed(app, grass(owner, '60', faulty));
    const submit = (listing: Json) =>
      station.post(`/api/listings/${listing.id}/submit`, { liabilityAccepted: true }, { ifMatch: listing.version });

    // One: the figures go on as the centre's own rules; every screen and refusal says so.
    const law = ok<Json>(await app.anyone.get('/api/catalogue')).law;
    expect(law).toMatchObject({ situation: 'lapsed', lapsed: true, advisory: false });
    expect(law.notice).toContain('已于');
    const refused = (await submit(draft)).body.violations as Json[];
    expect(refused.map(({ code, lapsed }) => [code, lapsed ?? false])).toEqual(
      expect.arrayContaining([
        ['DEPOSIT_OVER_CAP', true],
        ['NON_AGRICULTURAL_USE', false],
      ]),
    );
    expect(refused.find(({ code }) => code === 'DEPOSIT_OVER_CAP').detail).toContain('现按本中心交易规则执行');

    // Two: the director makes them warnings; national law stands.
    expect((await clerk.post('/api/laws/advisories', body)).status).toBe(403);
    const asked = { ...body, from: await today(app), fileId: await director.upload() };
    const rivals = await Promise.all([1, 2].map(() => director.post('/api/laws/advisories', asked)));
    expect(rivals.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(ok<Json>(await app.anyone.get('/api/catalogue')).law).toMatchObject({ lapsed: true, advisory: true });
    expect((await submit(draft)).body).toMatchObject({ code: 'NON_AGRICULTURAL_USE' });
    const put = await station.put(
      `/api/listings/${draft.id}`,
      grass(owner, '60', { ...faulty, useAfter: '种植牧草' }),
      {
        ifMatch: draft.version,
      },
    );
    const mended = ok<Json>(put);
    const button = mended.actions.find(({ action }: Json) => action === 'submit');
    expect(button).toMatchObject({ allowed: true, violations: [] });
    expect(button.warnings).toMatchObject([
      { code: 'RULEBOOK_LAPSED', article: '20', facts: { code: 'DEPOSIT_OVER_CAP' } },
    ]);
    const warned = ok<Json>(await submit(mended));
    expect(warned.law).toMatchObject({ lapsed: true, advisory: true });
    const [entry] = await source.query<{ kept: Json }[]>(
      `select payload::jsonb->'facts'->'decidedOn' as kept from audit_log where root_id = $1 and action = 'submit'`,
      [draft.id],
    );
    expect(entry!.kept).toContainEqual(
      expect.objectContaining({ rule: 'deposit-cap', verdict: 'fail', advisory: true }),
    );

    // Lifted: refusals again, from now on.
    const [{ id, version }] = (await lawbook()).advisories;
    ok(await director.post(`/api/laws/advisories/${id}/lift`, { reason: '恢复执行' }, { ifMatch: version }));
    const again = await filed(app, grass(owner, '50', { deposit: '90000.00', title: '再次提交的项目' }));
    expect((await submit(again)).body).toMatchObject({ code: 'DEPOSIT_OVER_CAP' });

    // Three: an extension, recorded late; what was filed in between goes on under it, and nothing warns any more.
    const carried = await record({
      kind: 'extension',
      number: '虚构延〔2027〕2号',
      from: current.to,
      to: '2035-01-01',
    });
    expect(carried.current).toMatchObject({ situation: 'extended', notice: null, to: '2035-01-01' });
    expect(await view(draft.id as string)).toMatchObject({
      law: { lapsed: false, notice: null, version: carried.current.version },
    });
    expect(carried.current.figures.find(({ key }: Json) => key === 'refundDays')).toMatchObject({ value: 10 });
    const reader = await app.as('centre.treasurer');
    expect((await reader.get(`/api/files/${carried.instruments[0].fileId}`)).status).toBe(200);
    expect((await (await app.as('bidder.one')).get(`/api/files/${carried.instruments[0].fileId}`)).status).toBe(404);
  });

  it('12, 25: trading rules change by a new dated version; a listing keeps the one it began under', async () => {
    const page = ok<Json>(await admin.get('/api/trading-rules/1'));
    const figures = Object.fromEntries(page.figures.map(({ field, value }: Json) => [field, value]));
    const from = day(await today(app), 1);
    const post = (body: object, who = admin, no = 1) => who.post(`/api/trading-rules/${no}`, body);
    const reason = '中心主任办公会议定';
    expect((await post({ from, figures, reason }, clerk)).status).toBe(403);
    expect((await (await app.as('bidder.one')).get('/api/trading-rules')).status).toBe(403);
    expect((await post({ from, figures, reason }, admin, 13)).status).toBe(404);
    const wrong = { ...figures, announcementWorkingDays: 0, depositShare: '0.5', departments: [], threshold: 1 };
    const faults = (await post({ from: day(from, -9), figures: wrong, reason })).body.violations as Json[];
    expect(faults.map(({ field, code }) => [field, code])).toEqual([
      ['from', 'VALIDATION'],
      ['figures.threshold', 'VALIDATION'],
      ['figures.announcementWorkingDays', 'VALIDATION'],
      ['figures.depositShare', 'DEPOSIT_OVER_CAP'],
      ['figures.departments', 'VALIDATION'],
    ]);
    expect((await post({ from, figures, reason })).body.violations).toMatchObject([{ field: 'figures' }]);

    const { id: owner } = await collectiveOf(app, 'liulin');
    const before = await accepted(app, grass(owner, '40', { title: '施行之前的项目', deposit: '3000.00' }));
    const changed = {
      ...figures,
      ...{ announcementWorkingDays: 12, freePeriodMinutes: 30, resultNoticeWorkingDays: 5, methods: ['ascending'] },
      departments: ['agriculture', 'finance'],
    };
    const preview = ok<Json>(await admin.post('/api/trading-rules/1/preview', { from, figures: changed }));
    expect(preview.changes).toContainEqual({
      ...{ field: 'announcementWorkingDays', name: '公告及报名期', before: '5个工作日', after: '12个工作日' },
    });
    const two = await Promise.all([1, 2].map(() => post({ from, figures: changed, reason })));
    expect(two.map(({ status }) => status).sort()).toEqual([201, 422]);
    const { list, nextFrom } = ok<Json>(await admin.get('/api/trading-rules/1'));
    expect([nextFrom, list.map(({ no, status }: Json) => [no, status])]).toEqual([
      from,
      [
        [1, 'toCome'],
        [0, 'inForce'],
      ],
    ]);
    await expect(source.query(`update trading_rules set figures = '{}'`)).rejects.toThrow('never edited');
    await app.advance('P1D');
    const category = ok<Json>(await app.anyone.get('/api/catalogue')).categories[0];
    expect(category).toMatchObject({
      periods: { announcementWorkingDays: 12 },
      methods: [{ code: 'ascending' }],
      rules: { no: 1, from },
    });
    const [{ id, version }] = list;
    const late = await admin.post(
      `/api/trading-rules/versions/${id}/withdraw`,
      { reason: '写错了的' },
      { ifMatch: version },
    );
    expect(late.body).toMatchObject({ code: 'LAW_STATE', article: '25' });

    // Asked of one department, seven working days of notice: enough for what began before, not for what begins now.
    const through = async (listing: Json): Promise<Json> => {
      const asked = await act(clerk, listing, 'ask');
      await confirmAll(app, asked.id);
      return act(clerk, await view(asked.id as string), 'approve', { opinion: '同意' });
    };
    const dates = { ...(await schedule(app)), registrationUntil: `${day(await today(app), 12)}T10:00:00+08:00` };
    const old = await through(before);
    expect(old.verifications).toHaveLength(2);
    expect(await act(clerk, old, 'announce', dates)).toMatchObject({
      trade: { freePeriodMinutes: 60, resultNoticeWorkingDays: 3 },
    });
    const refused = await filed(
      app,
      grass(owner, '30', { title: '施行之后的项目', deposit: '3000.00', method: 'agreement' }),
    );
    const station = await app.as('station.wulanmulun');
    const bySubmit = await station.post(
      `/api/listings/${refused.id}/submit`,
      { liabilityAccepted: true },
      { ifMatch: refused.version },
    );
    expect(bySubmit.body).toMatchObject({ code: 'METHOD_NOT_ALLOWED' });
    const fresh = await through(
      await accepted(app, grass(owner, '20', { title: '施行之后的又一项目', deposit: '3000.00' })),
    );
    expect(fresh.verifications).toHaveLength(3);
    const tooShort = await clerk.post(`/api/listings/${fresh.id}/announce`, dates, { ifMatch: fresh.version });
    expect(tooShort.body).toMatchObject({
      code: 'PERIOD_TOO_SHORT',
      detail: expect.stringContaining('至少须12个工作日'),
    });
    const long = await schedule(app, {
      registrationUntil: `${day(await today(app), 25)}T10:00:00+08:00`,
      ...later(await today(app)),
    });
    expect(await act(clerk, fresh, 'announce', long)).toMatchObject({
      trade: { freePeriodMinutes: 30, resultNoticeWorkingDays: 5 },
    });
    expect(ok<Json>(await director.get('/api/audit/check'))).toMatchObject({ faults: [] });
  });
});

const later = (start: string): object => ({
  depositUntil: `${day(start, 27)}T10:00:00+08:00`,
  qualificationUntil: `${day(start, 28)}T10:00:00+08:00`,
  opensAt: `${day(start, 30)}T10:00:00+08:00`,
});
