import pg from 'pg';
import { Database, Retention, systemContext } from '../../src/platform/index.js';
import { demoResidentId } from '../../src/app/demo/people.js';
import { erasedRecords } from '../../src/rulebook/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { ok } from '../support/trade.js';

/** Personal data whose period is over is gone; nothing else is (Personal Information Protection Law 19, 47). */
describe('what is kept no longer than it is needed', () => {
  let app: TestApp;
  let clerk: Client;
  let sql: pg.Client;
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    sql = new pg.Client({ connectionString: app.url });
    await sql.connect();
  });
  afterAll(async () => {
    await sql?.end();
    await app?.close();
  });

  const count = async (from: string): Promise<number> =>
    Number((await sql.query(`select count(*) from ${from}`)).rows[0].count);
  /** As on a night so many days from now. */
  const night = (days: number): Promise<object> =>
    app.app.get(Database).transaction(systemContext('night'), (ctx) => {
      const now = new Date(ctx.now.getTime() + days * 86_400_000);
      return app.app.get(Retention).run({ ...ctx, now });
    });

  it('contacts go when the answer has stood for its period, the question and the answer stay', async () => {
    const ask = { text: '外旗的合作社可以报名租草场吗', contact: '13900001111' };
    const { number } = ok<any>(await app.anyone.post('/api/public/consultations', ask));
    ok(await app.anyone.post('/api/public/consultations', { ...ask, text: '另一个还没有答复的问题' }));
    const { items } = ok<any>(await clerk.get('/api/consultations'));
    const { id } = items.find((one: any) => one.number === number);
    ok(await clerk.post(`/api/consultations/${id}/answer`, { answer: '可以，带营业执照' }, { ifMatch: 1 }));

    expect(await night(360)).not.toHaveProperty('consultationContact');
    expect(ok<any>(await clerk.get(`/api/consultations/${id}`)).contact).toBe('13900001111');
    expect(await night(370)).toMatchObject({ consultationContact: 1 });
    const left = ok<any>(await clerk.get(`/api/consultations/${id}`));
    expect([left.contact, left.answer]).toEqual([null, '可以，带营业执照']);
    // What waits for its answer keeps the way to give it.
    expect(await count('consultation where contact_sealed is not null')).toBe(1);
    expect(await night(370)).not.toHaveProperty('consultationContact');
  });

  it('devices, sign-ins, copies of answers and sent messages go; who is signed in stays so', async () => {
    const login = { username: 'bidder.one', password: 'Demo-2026!' };
    ok(await app.anyone.post('/api/auth/login', login));
    expect(await count('account_device')).toBeGreaterThan(0);
    await clerk.post('/api/demands', {}, { key: 'a key with nothing behind it' });
    await sql.query(
      `insert into idempotency_key(actor, key, request_hash, answer, at) values ('x', 'old', 'h', '{"name": "张三"}', now())`,
    );
    expect(await night(20)).toEqual({});
    const done = (await night(200)) as any;
    expect(done).toMatchObject({ device: expect.any(Number), answer: expect.any(Number), signIn: expect.any(Number) });
    expect(await count('account_device')).toBe(0);
    expect(await count('idempotency_key')).toBe(0);
  });

  it('a refused sign-up keeps that it was refused, not whose it was', async () => {
    await sql.query(`insert into sign_up(id, version, state, state_since, code, kind, name, id_type, id_mask, id_index, username, created_at, reason)
      values (gen_random_uuid(), 2, 'refused', now(), 'ABCDEFGH2345', 'individual', '张三', 'residentId', '1506***', 'index', 'zhangsan', now(), '证件不符')`);
    // Nor does the history say whose a sign-up was.
    const account = { username: 'lisi.retention', password: 'Zhuce-2026-yanshi' };
    const party = {
      kind: 'individual',
      name: '李四留',
      idType: 'residentId',
      idNumber: demoResidentId(777),
      phone: '13947700777',
    };
    ok(await app.anyone.post('/api/public/sign-ups', { party, ...account }));
    expect(await count(`audit_log where payload like '%李四留%' or payload like '%lisi.retention%'`)).toBe(0);
    expect(await night(350)).not.toHaveProperty('signUp');
    expect(await night(370)).toMatchObject({ signUp: 1 });
    const { rows } = await sql.query("select * from sign_up where state = 'refused'");
    expect(JSON.stringify(rows)).not.toMatch(/张三|zhangsan|1506/);
    expect(rows[0].reason).toBe('证件不符');
    expect(await night(370)).not.toHaveProperty('signUp');
  });

  it('every night of it is on record, for those who answer for it; every period has its eraser', async () => {
    const admin = await app.as('admin');
    const runs = ok<any[]>(await admin.get('/api/retention/runs'));
    expect(runs.flatMap(({ erased }) => erased.map(({ code }: any) => code))).toEqual(
      expect.arrayContaining(['consultationContact', 'device', 'signUp']),
    );
    expect((await (await app.as('bidder.two')).get('/api/retention/runs')).status).toBe(403);
    expect(ok<any>(await admin.get('/api/audit/check')).faults).toEqual([]);
    // `run` refuses a rule that nobody erases: a night that passes has erased by every one.
    expect(erasedRecords.length).toBe(7);
    expect(await count(`agenda where kind = 'retention.day' and done_at is null`)).toBe(1);
    // Months of nights later whoever was signed in is: signing in lives by the real clock.
    await app.advance('P90D');
    expect((await admin.get('/api/retention/runs')).status).toBe(200);
    expect(await count(`agenda where kind = 'retention.day' and done_at is not null`)).toBeGreaterThan(0);
    expect(await count(`agenda where kind = 'retention.day' and done_at is null`)).toBe(1);
  });
});
