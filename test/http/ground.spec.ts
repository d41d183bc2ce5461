import { type TestApp, testApp, tinyPdf } from '../support/app.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());

describe('signing in', () => {
  it('opens with the right password and says who may do what', async () => {
    const clerk = await t.as('centre.clerk');
    const { status, body } = await clerk.get('/api/auth/me');
    expect(status).toBe(200);
    expect(body.account).toMatchObject({ role: 'clerk', organization: { kind: 'centre' } });
    expect(body.permissions).toContainEqual({ action: 'listing.accept', scopes: ['all'] });
  });

  it('says nothing about which half was wrong', async () => {
    const unknown = await t.anyone.post('/api/auth/login', { username: 'nobody.here', password: 'x' });
    const wrong = await t.anyone.post('/api/auth/login', { username: 'supervisor', password: 'x' });
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect(unknown.body.detail).toBe(wrong.body.detail);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
  });

  it('locks after five wrong passwords, also for the right one', async () => {
    for (let i = 0; i < 5; i++) await t.anyone.post('/api/auth/login', { username: 'dept.finance', password: 'wrong' });
    const { status, body } = await t.anyone.post('/api/auth/login', {
      username: 'dept.finance',
      password: 'Demo-2026!',
    });
    expect(status).toBe(423);
    expect(body.code).toBe('ACCOUNT_LOCKED');
  });

  it('closes everything that is not public', async () => {
    const { status, body } = await t.anyone.get('/api/parties');
    expect(status).toBe(401);
    expect(body.code).toBe('UNAUTHENTICATED');
  });
});

describe('bad input', () => {
  it('refuses malformed JSON with a problem', async () => {
    const { status, body } = await t.anyone.post('/api/auth/login', '{"a":');
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'MALFORMED' });
  });

  it('names every wrong and unknown field at once', async () => {
    const clerk = await t.as('centre.clerk');
    const { status, body } = await clerk.post('/api/parties', { kind: 'ghost', surprise: 1, idType: 'residentId' });
    expect(status).toBe(422);
    const fields = (body.violations as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['kind', 'name', 'idNumber', 'surprise']));
  });

  it('art. 13: refuses a resident ID with a wrong check digit', async () => {
    const clerk = await t.as('centre.clerk');
    const { status, body } = await clerk.post('/api/parties', {
      kind: 'individual',
      name: '试错',
      idType: 'residentId',
      idNumber: '150627198001010011',
    });
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'ID_INVALID', article: '13' });
  });

  it('answers unknown addresses below /api in JSON', async () => {
    const { status, body } = await t.anyone.get('/api/nothing/here');
    expect(status).toBe(404);
    expect(body.code).toBe('NOT_FOUND');
  });
});

describe('uploads', () => {
  it('go by content, not by name', async () => {
    const clerk = await t.as('centre.clerk');
    await expect(clerk.upload(Buffer.from('MZ this is a program'), 'harmless.pdf')).rejects.toThrow('UPLOAD_TYPE');
    await expect(clerk.upload(tinyPdf(), 'picture.png')).rejects.toThrow('UPLOAD_TYPE');
    await expect(clerk.upload(tinyPdf(), '证明.pdf')).resolves.toMatch(/^[0-9a-f-]{36}$/);
  });

  it('are refused when too large', async () => {
    const clerk = await t.as('centre.clerk');
    const huge = Buffer.concat([tinyPdf(), Buffer.alloc(21 * 1024 * 1024)]);
    await expect(clerk.upload(huge, 'huge.pdf')).rejects.toThrow('UPLOAD_TOO_LARGE');
  });

  it('are seen by those who may, and do not exist for others', async () => {
    const one = await t.as('bidder.one');
    const two = await t.as('bidder.two');
    const id = await one.upload();
    expect((await one.get(`/api/files/${id}`)).status).toBe(200);
    expect((await two.get(`/api/files/${id}`)).status).toBe(404);
  });
});

describe('a write that is repeated', () => {
  const household = {
    kind: 'household',
    name: '重复提交户',
    idType: 'residentId',
    idNumber: '',
    villageCode: '150627101201',
  };

  it('happens once and gets the first answer; the same key with another body is refused', async () => {
    const { demoResidentId } = await import('../../src/app/demo/people.js');
    const station = await t.as('station.wulanmulun');
    const body = { ...household, idNumber: demoResidentId(777) };
    const first = await station.post('/api/parties', body, { key: 'party-key-0001' });
    const second = await station.post('/api/parties', body, { key: 'party-key-0001' });
    expect(first.status).toBe(201);
    expect(second).toMatchObject({ status: 201, body: first.body });
    const other = await station.post('/api/parties', { ...body, name: '另一户' }, { key: 'party-key-0001' });
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('happens once when both arrive together', async () => {
    const { demoResidentId } = await import('../../src/app/demo/people.js');
    const station = await t.as('station.wulanmulun');
    const body = { ...household, name: '同时提交户', idNumber: demoResidentId(778) };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => station.post('/api/parties', body, { key: 'party-key-0002' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
  });
});

describe('the guide, before anybody files (art. 9)', () => {
  const plan = {
    ...{ direction: 'transfer', category: 1, subKind: 'cropland', transferKind: 'lease', method: 'ascending' },
    ...{ owner: 'collective', value: '1500000.00', area: '149.99', from: '2026-11-24' },
  };

  it('answers without a sign-in, under the law of the day, and keeps nothing', async () => {
    const { status, body } = await t.anyone.post('/api/rulebook/assess', plan);
    expect(status).toBe(200);
    expect(body).toMatchObject({ centre: true, depositAtMost: '600000.00', feeExempt: true, faults: [] });
    expect(body.law).toMatchObject({ version: 'measures-2024-demo-extension', notice: null });
    expect(body.steps[0]).toMatchObject({ name: '镇级核实', dueOn: '2026-12-01', provisional: false });
    expect(body.steps.at(-1).provisional).toBe(true);
  });

  it('names every fault of a question at once', async () => {
    const { status, body } = await t.anyone.post('/api/rulebook/assess', {
      ...plan,
      ...{ category: 13, method: 'barter', value: '-1', area: 'many', from: '2026-02-30', note: 'x' },
    });
    expect(status).toBe(422);
    expect(body.code).toBe('VALIDATION');
    expect(body.violations.map(({ field }: any) => field).sort()).toEqual([
      'area',
      'category',
      'from',
      'method',
      'note',
      'value',
    ]);
  });
});
