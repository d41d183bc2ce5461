import { type Client, testApp, type TestApp } from '../support/app.js';
import { accepted, announced } from '../support/listings.js';
import { withDatabase } from '../support/lots.js';
import { ok } from '../support/trade.js';

describe('questions and their answers (art. 9-11)', () => {
  let app: TestApp;
  let clerk: Client;
  let station: Client;
  let listing: any;
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    station = await app.as('station.wulanmulun');
    listing = await announced(app);
  });
  afterAll(() => app?.close());

  const text = '机井在地块里吗，浇水的电费谁出？我叫张三，13900000000';
  const ask = async (more: object = {}, who: Client | TestApp['anyone'] = app.anyone): Promise<any> =>
    ok(await who.post('/api/public/consultations', { text, ...more }));
  const answerTo = async (code: string): Promise<any> => app.anyone.get(`/api/public/consultations?code=${code}`);
  const found = async (number: string, who = clerk): Promise<any> =>
    ok(await who.get('/api/consultations?pageSize=100')).items.find((one: any) => one.number === number);
  const act = (one: any, action: string, body: object, who = clerk) =>
    who.post(`/api/consultations/${one.id}/${action}`, body, { ifMatch: one.version });
  const shown = async (): Promise<any[]> =>
    ok(await app.anyone.get(`/api/public/listings/${listing.id}/consultations`));

  it('of a listing are answered to everybody, without what is personal', async () => {
    const { code, number } = await ask({ listingNumber: listing.number, contact: '13900000000' });
    expect(number).toMatch(/-EQZ-/);
    const one = await found(number);
    expect(one).toMatchObject({ state: 'asked', question: text, contact: '13900000000', listing: { id: listing.id } });
    expect(await shown()).toEqual([]);
    expect((await answerTo(code)).body).toMatchObject({ state: 'asked', answer: null });
    // Without the words for everybody it would show who asked.
    expect(await act(one, 'answer', { answer: '机井在东侧，电费自理' })).toMatchObject({
      status: 422,
      body: { violations: [{ field: 'shown' }] },
    });
    const given = { answer: '机井在东侧，电费自理', shown: '机井在地块里吗，电费谁出？' };
    const answered = ok(await act(one, 'answer', given));
    expect(answered).toMatchObject({ state: 'answered', answeredBy: expect.any(String) });
    expect(await shown()).toEqual([
      { number, question: given.shown, answer: given.answer, answeredAt: expect.any(String) },
    ]);
    expect((await answerTo(code.toLowerCase())).body).toMatchObject({ stateName: '已答复', answer: given.answer });
    ok(await act(answered, 'correct', { ...given, answer: '机井在西侧，电费自理' }));
    expect((await shown())[0].answer).toBe('机井在西侧，电费自理');
  });

  it('in general are answered under the code alone, by the station that was asked or the centre', async () => {
    const { code, number } = await ask({ townCode: '150627101' });
    const one = await found(number, station);
    expect(one).toMatchObject({ listing: null, town: { code: '150627101' } });
    expect(ok(await act(one, 'answer', { answer: '请带身份证到镇服务站办理' }, station)).shown).toBeNull();
    expect((await answerTo(code)).body.answer).toBe('请带身份证到镇服务站办理');
    const central = await ask();
    expect(await found(central.number, station)).toBeUndefined();
    const other = await found(central.number);
    expect((await act(other, 'answer', { answer: '可以' }, station)).status).toBe(404);
    ok(await act(other, 'decline', { answer: '这是宅基地审批，请问镇政府' }));
    expect((await answerTo(central.code)).body).toMatchObject({ state: 'declined', stateName: '不予答复' });
  });

  it('do not tell who was signed in, nor what he left', async () => {
    const { number } = await ask({ listingNumber: listing.number, contact: '13911112222' }, await app.as('bidder.one'));
    const traces = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query(
        `select a.actor_id, a.payload, to_jsonb(c)::text as stored from audit_log a join consultation c on c.id = a.root_id
         where a.root_type = 'consultation' and c.number = $1`,
        [number],
      );
      return rows;
    });
    expect(traces).toHaveLength(1);
    expect(traces[0].actor_id).toBeNull();
    expect(traces[0].payload).toContain('"actor":"访客"');
    expect(traces[0].stored).not.toContain('13911112222');
  });

  it('wait on the lists of those who answer, and are nobody else’s business', async () => {
    const { number } = await ask({ townCode: '150627101' });
    const { id } = await found(number);
    const waits = async (who: Client): Promise<string[]> =>
      ok(await who.get('/api/todo')).map(({ kind, recordId }: any) => `${kind} ${recordId}`);
    expect(await waits(clerk)).toContain(`consultation.answer ${id}`);
    expect(await waits(station)).toContain(`consultation.answer ${id}`);
    for (const who of ['bidder.one', 'dept.agriculture', 'centre.treasurer']) {
      const client = await app.as(who);
      expect([who, (await client.get('/api/consultations')).status]).toEqual([who, 403]);
      expect([who, (await client.get(`/api/consultations/${id}`)).status]).toEqual([who, 404]);
    }
    expect((await app.anyone.get('/api/consultations')).status).toBe(401);
  });

  it('are answered once when two press at once', async () => {
    const one = await found((await ask()).number);
    const replies = await Promise.all([
      act(one, 'answer', { answer: '可以' }),
      act(one, 'decline', { answer: '请问镇政府' }, await app.as('centre.clerk2')),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    const now = await found(one.number);
    expect(await act(now, 'decline', { answer: '请问镇政府' })).toMatchObject({
      status: 409,
      body: { code: 'REPORT_STATE' },
    });
  });

  it.each<[string, object, string[]]>([
    ['nothing', { text: '' }, ['text']],
    ['a word', { text: '嗯' }, ['text']],
    ['a listing that there is not', { text, listingNumber: '150627-EQX-2026-99999' }, ['listingNumber']],
    ['a town that there is not', { text, townCode: '150627999' }, ['townCode']],
    ['a field that there is not', { text, name: '张三' }, ['name']],
  ])('refuse %s, and name it', async (_, body, fields) => {
    const { status, body: answer } = await app.anyone.post('/api/public/consultations', body);
    expect(status).toBe(422);
    expect([...new Set(answer.violations.map(({ field }: any) => field))]).toEqual(fields);
  });

  it('do not tell of a listing that is not announced, and know no other code', async () => {
    const { number } = await accepted(app);
    expect((await app.anyone.post('/api/public/consultations', { text, listingNumber: number })).status).toBe(422);
    expect((await answerTo('000000000000')).status).toBe(404);
  });

  it('a village’s room is asked too: it answers its own, its station and the centre see them, and all are counted by place', async () => {
    const village = '150627101201';
    const room = await app.as('room.hewan');
    const { number } = await ask({ villageCode: village });
    const one = await found(number, room);
    expect(one).toMatchObject({ town: { code: '150627101' }, village: { code: village } });
    expect(ok<any[]>(await room.get('/api/todo')).some(({ kind }) => kind === 'consultation.answer')).toBe(true);
    expect(await found(number, station)).toMatchObject({ number });
    const other = await ask({ townCode: '150627101' });
    expect(await found(other.number, room)).toBeUndefined();
    expect((await act(await found(other.number), 'answer', { answer: '不归我们' }, room)).status).toBe(404);
    ok(await act(one, 'answer', { answer: '请带承包合同到服务室' }, room));
    const wrong = await app.anyone.post('/api/public/consultations', {
      text,
      villageCode: village,
      townCode: '150627100',
    });
    expect(wrong.body.violations).toMatchObject([{ field: 'villageCode' }]);
    expect((await app.anyone.post('/api/public/consultations', { text, villageCode: '999' })).status).toBe(422);

    const counts = ok<any[]>(await clerk.get('/api/consultations/statistics'));
    const all = ok<any>(await clerk.get('/api/consultations?pageSize=100')).items as any[];
    const of = (tier: string): any[] => counts.filter((row) => row.tier === tier);
    expect(of('room')).toMatchObject([{ asked: 1, answered: 1, declined: 0, waiting: 0, averageHours: '0.0' }]);
    expect(of('room')[0].place).toContain('示范河湾村');
    for (const [tier, rows] of [
      ['centre', all.filter(({ town }) => town === null)],
      ['station', all.filter(({ town, village }) => town !== null && village === null)],
    ] as const) {
      const sum = (key: string): number => of(tier).reduce((total, row) => total + row[key], 0);
      expect(sum('asked')).toBe(rows.length);
      expect(sum('answered')).toBe(rows.filter(({ state }) => state === 'answered').length);
      expect(sum('waiting')).toBe(rows.filter(({ state }) => state === 'asked').length);
    }
    expect(ok(await clerk.get('/api/consultations/statistics?from=2020-01-01&to=2020-12-31'))).toEqual([]);
    for (const who of [station, room]) expect((await who.get('/api/consultations/statistics')).status).toBe(403);
  });
});
