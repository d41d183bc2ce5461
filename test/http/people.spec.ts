import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoResidentId, demoUscc } from '../../src/app/demo/people.js';
import { Config } from '../../src/platform/index.js';
import { Client, testApp, type TestApp } from '../support/app.js';
import { withDatabase } from '../support/lots.js';
import { ok } from '../support/trade.js';

const password = 'Hao-Mima-2026';

describe('sign-ups (art. 13)', () => {
  let app: TestApp;
  let station: Client;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
    // The register that the centre keeps: the default of the interface to the outside.
    const folder = join(app.app.get(Config).dataDir, 'identity');
    mkdirSync(folder, { recursive: true });
    const known = [
      ['证件号码', '姓名'],
      [demoResidentId(701), '云登'],
      [demoResidentId(702), '其木格'],
      [demoResidentId(710), '本人'],
    ];
    writeFileSync(join(folder, 'register.csv'), known.map((line) => line.join(',')).join('\n'));
  });
  afterAll(() => app?.close());

  const person = (serial: number, name: string, more: object = {}): any => ({
    party: { kind: 'individual', name, idType: 'residentId', idNumber: demoResidentId(serial), phone: '13900000001' },
    username: `person.${serial}`,
    password,
    townCode: '150627101',
    ...more,
  });
  const company = (serial: number, operatorName?: string): any => ({
    party: {
      kind: 'legalPerson',
      name: `示范农牧公司${serial}`,
      idType: 'uscc',
      idNumber: demoUscc('91', serial),
      phone: '13900000002',
    },
    username: `company.${serial}.${operatorName ? 'a' : 'b'}`,
    password,
    ...(operatorName && { operatorName }),
  });
  const make = (body: object) => app.anyone.post('/api/public/sign-ups', body);
  const signIn = (username: string, secret = password) =>
    app.anyone.post('/api/auth/login', { username, password: secret });
  const found = async (username: string, who = station): Promise<any> =>
    ok(await who.get('/api/sign-ups?state=waiting&pageSize=100')).items.find((one: any) => one.username === username);
  const open = (one: any, idNumber: string, who = station) =>
    who.post(`/api/sign-ups/${one.id}/open`, { idNumber, shown: '身份证原件' }, { ifMatch: one.version });
  const fields = ({ status, body }: any): [number, string[]] => [
    status,
    [...new Set<string>((body.violations ?? []).map(({ field }: any) => field as string))],
  ];

  it('of whom the register knows open at once, and he trades for himself', async () => {
    expect(ok(await make(person(701, '云登')))).toMatchObject({ state: 'opened', username: 'person.701' });
    const { status, body } = await signIn('person.701');
    expect(status).toBe(200);
    const me = ok(await new Client(app.base, body.token).get('/api/auth/me'));
    expect(me.account).toMatchObject({ role: 'party', name: '云登', partyId: expect.any(String) });
    const party = ok(await new Client(app.base, body.token).get(`/api/parties/${me.account.partyId}`));
    expect(party).toMatchObject({ name: '云登', kind: 'individual' });
  });

  it('do not let a person become another afterwards, nor be paid to another’s account', async () => {
    const { body } = await signIn('person.701');
    const self = new Client(app.base, body.token);
    const party = ok(await self.get(`/api/parties/${body.account.partyId}`));
    const other = { kind: 'individual', name: '别人', idType: 'residentId', idNumber: demoResidentId(702) };
    expect((await self.put(`/api/parties/${party.id}`, other, { ifMatch: party.version })).status).toBe(403);
    const bank = { holder: '云登', bankName: '示范农村商业银行', accountNumber: '6217000000000000701' };
    const contact = (given: object, version = party.version) =>
      self.post(`/api/parties/${party.id}/contact`, given, { ifMatch: version });
    expect(await contact({ bankAccount: { ...bank, holder: '别人' } })).toMatchObject({
      status: 422,
      body: { code: 'PAYEE_MISMATCH' },
    });
    const changed = ok(await contact({ bankAccount: bank }));
    expect(changed).toMatchObject({ phoneMask: party.phoneMask, bankAccount: { holder: '云登' } });
    expect((await contact({ phone: '13900000009' })).status).toBe(412);
    const bidder = await app.as('bidder.one');
    expect((await bidder.post(`/api/parties/${party.id}/contact`, {}, { ifMatch: changed.version })).status).toBe(404);
  });

  it('of a farmer wait for the proof, whatever the register knows', async () => {
    const { party, ...rest } = person(702, '其木格');
    expect(ok(await make({ ...rest, party: { ...party, farmer: true } })).state).toBe('waiting');
    expect((await found('person.702')).farmer).toBe(true);
    ok(await open(await found('person.702'), demoResidentId(702)));
  });

  it('of a name that belongs to another number are refused, and nothing is kept', async () => {
    const answer = await make(person(710, '别人'));
    expect(fields(answer)).toEqual([422, ['party.name']]);
    expect(answer.body.code).toBe('ID_INVALID');
    expect(await found('person.710')).toBeUndefined();
  });

  it('of whom no register knows wait until an officer has looked at the document', async () => {
    const { code, state, desk } = ok(await make(person(703, '苏和')));
    expect([state, desk]).toEqual(['waiting', '乌兰木伦镇交易服务站']);
    expect((await signIn('person.703')).status).toBe(401);
    const one = await found('person.703');
    expect(one).toMatchObject({ name: '苏和', idMask: expect.stringContaining('*'), registered: false });
    expect(JSON.stringify(one)).not.toContain(demoResidentId(703));
    const todo = ok(await station.get('/api/todo'));
    expect(todo.map(({ kind, recordId }: any) => `${kind} ${recordId}`)).toContain(`signUp.open ${one.id}`);
    // The number is typed from the document: another one shows.
    expect(fields(await open(one, demoResidentId(704)))).toEqual([422, ['idNumber']]);
    // Another town's station does not know of it.
    expect((await open(one, demoResidentId(703), await app.as('station.zhasake'))).status).toBe(404);
    ok(await open(one, demoResidentId(703)));
    expect(ok(await app.anyone.get(`/api/public/sign-ups?code=${code.toLowerCase()}`))).toMatchObject({
      state: 'opened',
    });
    expect((await signIn('person.703')).status).toBe(200);
  });

  it('are refused with a reason that the person reads; what was given is gone', async () => {
    const { code } = ok(await make(person(705, '乌恩')));
    const one = await found('person.705');
    const refusal = { reason: '证件与本人不符' };
    ok(await station.post(`/api/sign-ups/${one.id}/refuse`, refusal, { ifMatch: one.version }));
    expect(ok(await app.anyone.get(`/api/public/sign-ups?code=${code}`))).toMatchObject({
      stateName: '未通过',
      reason: '证件与本人不符',
    });
    const stored = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query(`select given_sealed, password_hash from sign_up where id = $1`, [one.id]);
      return rows;
    });
    expect(stored).toEqual([{ given_sealed: null, password_hash: null }]);
    expect(await open({ ...one, version: one.version + 1 }, demoResidentId(705))).toMatchObject({
      status: 409,
      body: { code: 'SIGN_UP_STATE' },
    });
    // He may come again.
    expect((await make(person(705, '乌恩'))).status).toBe(201);
  });

  it('link a party that a station had registered; its particulars stay', async () => {
    const idNumber = demoResidentId(706);
    const party = {
      kind: 'household',
      name: '巴雅尔',
      idType: 'residentId',
      idNumber,
      farmer: true,
      villageCode: '150627101201',
    };
    const { id } = ok(await station.post('/api/parties', party));
    ok(await make(person(706, '巴雅尔', { party: { ...party, phone: '13900000001' } })));
    const one = await found('person.706');
    expect(one.registered).toBe(true);
    ok(await open(one, idNumber));
    const { body } = await signIn('person.706');
    expect(body.account.partyId).toBe(id);
    expect(
      fields(
        await make(person(706, '巴雅尔', { username: 'person.706.again', party: { ...party, phone: '13900000001' } })),
      ),
    ).toEqual([422, ['party.idNumber']]);
  });

  it('open once when two officers press at once', async () => {
    ok(await make(person(707, '斯琴')));
    const one = await found('person.707');
    const replies = await Promise.all([
      open(one, demoResidentId(707)),
      open(one, demoResidentId(707), await app.as('centre.clerk')),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('of the same person twice at once keep one', async () => {
    const replies = await Promise.all([
      make(person(708, '高娃')),
      make(person(708, '高娃', { username: 'person.708b' })),
    ]);
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(201);
    expect([409, 422]).toContain(statuses[1]);
  });

  it('of a company open at the desk for the operator that it appoints, who brings others', async () => {
    expect(fields(await make(company(801)))).toEqual([422, ['operatorName']]);
    expect(ok(await make(company(801, '李强'))).desk).toBe('旗农村牧区产权交易中心');
    const clerk = await app.as('centre.clerk');
    expect(await found('company.801.a')).toBeUndefined();
    const one = await found('company.801.a', clerk);
    const shown = { idNumber: demoUscc('91', 801), shown: '营业执照、授权委托书、经办人身份证' };
    ok(await clerk.post(`/api/sign-ups/${one.id}/open`, shown, { ifMatch: one.version }));
    const first = new Client(app.base, (await signIn('company.801.a')).body.token);
    const second = ok(await first.post('/api/operators', { username: 'company.801.c', name: '王芳' }));
    expect(second).toMatchObject({
      account: { name: '王芳（示范农牧公司801）', state: 'invited' },
      code: expect.any(String),
    });
    const activate = { username: 'company.801.c', code: second.code, password };
    expect((await app.anyone.post('/api/auth/activate', activate)).status).toBe(204);
    expect((await signIn('company.801.c')).body.account.partyId).toBe(
      (await signIn('company.801.a')).body.account.partyId,
    );
    // One's own and nobody else's.
    const accounts = ok(await first.get('/api/accounts')).items.map(({ username }: any) => username);
    expect(accounts.sort()).toEqual(['company.801.a', 'company.801.c']);
    const other = ok(await (await app.as('bidder.one')).get('/api/accounts')).items;
    expect(other.map(({ username }: any) => username)).toEqual(['bidder.one']);
    // A stopped operator is out at once.
    const token = (await signIn('company.801.c')).body.token;
    const stopped = ok(await first.get('/api/accounts')).items.find((a: any) => a.username === 'company.801.c');
    ok(await first.post(`/api/accounts/${stopped.id}/disable`, { reason: '已离职' }, { ifMatch: stopped.version }));
    expect((await new Client(app.base, token).get('/api/auth/me')).status).toBe(401);
    expect((await signIn('company.801.c')).status).toBe(401);
  });

  it('say everything that is wrong at once, by field', async () => {
    const wrong = {
      party: {
        kind: 'individual',
        name: '张三',
        idType: 'residentId',
        idNumber: '150627198001010011',
        villageCode: '150627999999',
      },
      username: 'Bidder One',
      password: '12345678',
      townCode: '150627999',
    };
    expect(fields(await make(wrong))).toEqual([
      422,
      ['party.idNumber', 'party.villageCode', 'party.phone', 'username', 'password', 'townCode'],
    ]);
    expect(fields(await make(person(709, '张三', { username: 'bidder.one' })))).toEqual([422, ['username']]);
    expect(fields(await make(person(709, '张三', { password: 'Person.709' })))).toEqual([422, ['password']]);
    expect(
      fields(await make({ ...person(709, '张三'), party: { ...person(709, '张三').party, kind: 'collective' } }))[0],
    ).toBe(422);
  });

  it('are nobody else’s business', async () => {
    for (const who of ['bidder.one', 'dept.agriculture', 'centre.treasurer'])
      expect([who, (await (await app.as(who)).get('/api/sign-ups')).status]).toEqual([who, 403]);
    expect((await app.anyone.get('/api/sign-ups')).status).toBe(401);
    expect((await app.anyone.get('/api/public/sign-ups?code=000000000000')).status).toBe(404);
  });
});

describe('passwords', () => {
  let app: TestApp;
  let station: Client;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
  });
  afterAll(() => app?.close());

  const whoIs = async (idNumber: string, who = station) => who.post('/api/accounts/who-is', { idNumber });
  const household = async (serial: number): Promise<any> => {
    const idNumber = demoResidentId(serial);
    const party = {
      kind: 'household',
      name: `牧户${serial}`,
      idType: 'residentId',
      idNumber,
      villageCode: '150627101201',
    };
    return ok(await station.post('/api/parties', party));
  };
  const activate = (username: string, code: string, secret = password) =>
    app.anyone.post('/api/auth/activate', { username, code, password: secret });
  const signIn = (username: string, secret = password) =>
    app.anyone.post('/api/auth/login', { username, password: secret });

  it('are given back at a station to whoever shows his document', async () => {
    const party = await household(711);
    const first = ok(
      await station.post('/api/accounts/for-party', {
        partyId: party.id,
        username: 'herder.711',
        shown: '户口簿、身份证',
      }),
    );
    expect((await activate('herder.711', first.code)).status).toBe(204);
    const lost = (await signIn('herder.711')).body.token;
    const [known] = ok(await whoIs(demoResidentId(711)));
    expect(known).toMatchObject({ id: party.id, accounts: [{ username: 'herder.711' }] });
    const handed = ok(await station.post(`/api/accounts/${known.accounts[0].id}/issueCode`, { shown: '身份证原件' }));
    // Until it is used the old one holds; then everything signed in with it ends.
    expect((await signIn('herder.711')).status).toBe(200);
    const code = handed.code.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect((await activate('herder.711', code, 'Xin-Mima-2027')).status).toBe(204);
    expect((await signIn('herder.711')).status).toBe(401);
    expect((await signIn('herder.711', 'Xin-Mima-2027')).status).toBe(200);
    expect((await new Client(app.base, lost).get('/api/auth/me')).status).toBe(401);
    expect((await activate('herder.711', code, 'Xin-Mima-2028')).body.code).toBe('CODE_INVALID');
  });

  it('are in no table, log or stored answer in the clear, nor are codes', async () => {
    const party = await household(712);
    const body = { partyId: party.id, username: 'herder.712', shown: '身份证原件' };
    const { code } = ok(await station.post('/api/accounts/for-party', body, { key: 'hand-out-712' }));
    await activate('herder.712', code);
    const found = await withDatabase(app.url, async (client) => {
      const { rows: tables } = await client.query(
        `select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
      );
      const hits: string[] = [];
      for (const { table_name: name } of tables) {
        const { rows } = await client.query(
          `select 1 from ${name} t where strpos(to_jsonb(t)::text, $1) > 0 or strpos(to_jsonb(t)::text, $2) > 0 limit 1`,
          [code, password],
        );
        if (rows.length > 0) hits.push(name);
      }
      return hits;
    });
    expect(found).toEqual([]);
  });

  it('are not to be had by trying codes: five, and the code is void', async () => {
    const party = await household(713);
    const body = { partyId: party.id, username: 'herder.713', shown: '身份证原件' };
    const { code } = ok(await station.post('/api/accounts/for-party', body));
    for (let i = 0; i < 5; i++) expect((await activate('herder.713', 'AAAAAAAAAAAA')).status).toBe(422);
    expect((await activate('herder.713', code)).body.code).toBe('CODE_INVALID');
    expect((await activate('nobody.here', code)).body).toMatchObject({ code: 'CODE_INVALID' });
  });

  it('are set once when a code is used twice at once', async () => {
    const party = await household(714);
    const body = { partyId: party.id, username: 'herder.714', shown: '身份证原件' };
    const { code } = ok(await station.post('/api/accounts/for-party', body));
    const replies = await Promise.all([activate('herder.714', code), activate('herder.714', code, 'Other-Mima-1')]);
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('are changed by their owner, who must know the present one', async () => {
    const bidder = await app.as('bidder.three');
    const change = (current: string, next: string) => bidder.post('/api/auth/password', { current, next });
    expect(await change('wrong', password)).toMatchObject({
      status: 422,
      body: { violations: [{ field: 'current' }] },
    });
    for (const weak of ['Ab1-', 'alllowercase', 'Bidder.Three-1', 'Aaaa1111----'])
      expect([weak, (await change('Demo-2026!', weak)).status]).toEqual([weak, 422]);
    expect((await change('Demo-2026!', password)).status).toBe(204);
    expect((await bidder.get('/api/auth/me')).status).toBe(401);
    expect((await signIn('bidder.three')).status).toBe(200);
  });

  it('of officers are not a station’s to give, nor of parties a department’s', async () => {
    const admin = await app.as('admin');
    const clerk = ok(await admin.get('/api/accounts?q=centre.clerk')).items[0];
    expect((await station.post(`/api/accounts/${clerk.id}/issueCode`, { shown: '认识' })).status).toBe(403);
    const department = await app.as('dept.agriculture');
    expect((await whoIs(demoResidentId(711), department)).status).toBe(403);
    expect((await department.post(`/api/accounts/${clerk.id}/issueCode`, { shown: '认识' })).status).toBe(403);
    expect((await department.get('/api/accounts')).status).toBe(403);
  });
});

describe('the administrator', () => {
  let app: TestApp;
  let admin: Client;
  beforeAll(async () => {
    app = await testApp();
    admin = await app.as('admin');
  });
  afterAll(() => app?.close());

  const organization = async (kind: string, name?: string): Promise<any> =>
    ok(await admin.get(`/api/organizations?kind=${kind}`)).find((one: any) => !name || one.name === name);
  const byName = async (username: string): Promise<any> =>
    ok(await admin.get(`/api/accounts?q=${username}&pageSize=100`)).items.find((one: any) => one.username === username);
  const codes = ({ body }: any): string[] => (body.violations ?? []).map(({ field }: any) => field as string);

  it('lets somebody in, moves and stops him; whoever is signed in feels it at once', async () => {
    const centre = await organization('centre');
    const handed = ok(
      await admin.post('/api/accounts', {
        username: 'new.clerk',
        name: '新经办',
        role: 'clerk',
        organizationId: centre.id,
      }),
    );
    expect(handed.account).toMatchObject({ state: 'invited', organization: { id: centre.id } });
    await app.anyone.post('/api/auth/activate', { username: 'new.clerk', code: handed.code, password });
    const signIn = () => app.anyone.post('/api/auth/login', { username: 'new.clerk', password });
    const clerk = new Client(app.base, (await signIn()).body.token);
    expect((await clerk.get('/api/todo')).status).toBe(200);
    const one = await byName('new.clerk');
    const move = { name: '新经办', role: 'treasurer', organizationId: centre.id };
    ok(await admin.put(`/api/accounts/${one.id}`, move, { ifMatch: one.version }));
    expect((await clerk.get('/api/auth/me')).status).toBe(401);
    expect((await signIn()).body.account.role).toBe('treasurer');
    const now = await byName('new.clerk');
    expect(
      (await admin.post(`/api/accounts/${one.id}/disable`, { reason: '调离' }, { ifMatch: one.version })).status,
    ).toBe(412);
    const stopped = ok(
      await admin.post(`/api/accounts/${one.id}/disable`, { reason: '调离' }, { ifMatch: now.version }),
    );
    expect((await signIn()).status).toBe(401);
    ok(await admin.post(`/api/accounts/${one.id}/enable`, { reason: '调回' }, { ifMatch: stopped.version }));
    expect((await signIn()).status).toBe(401);
  });

  it.each<[string, object, string[]]>([
    ['a role that a body has not', { username: 'x.one', name: '某人', role: 'clerk', at: 'station' }, ['role']],
    ['no body', { username: 'x.one', name: '某人', role: 'clerk' }, ['organizationId']],
    ['a party’s role', { username: 'x.one', name: '某人', role: 'party' }, ['role']],
    ['a name that is taken', { username: 'centre.clerk', name: '某人', role: 'clerk', at: 'centre' }, ['username']],
    ['a name of other signs', { username: '经办员', name: '某人', role: 'clerk', at: 'centre' }, ['username']],
  ])('is refused %s', async (_, { at, ...body }: any, fields) => {
    const organizationId = at ? (await organization(at)).id : undefined;
    const answer = await admin.post('/api/accounts', { ...body, ...(organizationId && { organizationId }) });
    expect([answer.status, codes(answer)]).toEqual([422, fields]);
  });

  it('never shuts the last one out, nor himself', async () => {
    const self = await byName('admin');
    expect(
      await admin.post(`/api/accounts/${self.id}/disable`, { reason: '试试' }, { ifMatch: self.version }),
    ).toMatchObject({
      status: 409,
      body: { code: 'ACCOUNT_STATE' },
    });
    const centre = await organization('centre');
    const down = { name: '管理员', role: 'clerk', organizationId: centre.id };
    expect((await admin.put(`/api/accounts/${self.id}`, down, { ifMatch: self.version })).status).toBe(409);
    // Two who stop each other at once: one is left.
    const handed = ok(await admin.post('/api/accounts', { username: 'admin.two', name: '管理员乙', role: 'admin' }));
    await app.anyone.post('/api/auth/activate', { username: 'admin.two', code: handed.code, password });
    const { body } = await app.anyone.post('/api/auth/login', { username: 'admin.two', password });
    const second = new Client(app.base, body.token);
    const [a, b] = [await byName('admin'), await byName('admin.two')];
    const replies = await Promise.all([
      admin.post(`/api/accounts/${b.id}/disable`, { reason: '试试' }, { ifMatch: b.version }),
      second.post(`/api/accounts/${a.id}/disable`, { reason: '试试' }, { ifMatch: a.version }),
    ]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query(`select 1 from account where role = 'admin' and state = 'active'`);
      return rows.length;
    });
    expect(left).toBe(1);
    if (replies[0]!.status !== 200) admin = second;
  });

  it('enters a village, its room and its collective, which can then trade', async () => {
    const code = '150627101299';
    ok(await admin.post('/api/regions', { code, name: '新设村' }));
    ok(await admin.post('/api/organizations', { kind: 'room', name: '新设村交易服务室', villageCode: code }));
    const collective = ok(
      await admin.post('/api/organizations', {
        ...{
          kind: 'collective',
          name: '新设村股份经济合作社',
          villageCode: code,
          uscc: demoUscc('N2', 990),
          representative: '旺楚克',
        },
      }),
    );
    expect(collective).toMatchObject({ townCode: '150627101', villageCode: code });
    const handed = ok(
      await admin.post('/api/accounts', {
        username: 'xinshe',
        name: '旺楚克',
        role: 'collective',
        organizationId: collective.id,
      }),
    );
    expect(handed.account.party.name).toBe('新设村股份经济合作社');
    expect(ok(await app.anyone.get('/api/regions')).map((region: any) => region.code)).toContain(code);
  });

  it.each<[string, string, object, string[]]>([
    ['a village of no town', '/api/regions', { code: '150627999001', name: '某村' }, ['code']],
    ['a code of eight digits', '/api/regions', { code: '1506271010', name: '某村' }, ['code']],
    ['another county’s town', '/api/regions', { code: '150621100', name: '某镇' }, ['code']],
    ['a village twice', '/api/regions', { code: '150627101201', name: '某村' }, ['code']],
    ['a station without a town', '/api/organizations', { kind: 'station', name: '某站' }, ['townCode']],
    [
      'a second station of a town',
      '/api/organizations',
      { kind: 'station', name: '某站', townCode: '150627101' },
      ['kind'],
    ],
    [
      'a department that the rules do not know',
      '/api/organizations',
      { kind: 'department', name: '某局', code: 'police' },
      ['code'],
    ],
    [
      'a collective without a code',
      '/api/organizations',
      { kind: 'collective', name: '某社', villageCode: '150627101201' },
      ['uscc'],
    ],
  ])('is refused %s', async (_, path, body, fields) => {
    const answer = await admin.post(path, body);
    expect([answer.status, codes(answer)]).toEqual([422, fields]);
  });

  it('renames a body, and closes one where nobody works any more', async () => {
    const room = ok(await admin.get('/api/organizations?kind=room')).find(
      (one: any) => one.name === '新设村交易服务室',
    );
    const renamed = ok(
      await admin.put(`/api/organizations/${room.id}`, { name: '新设村服务室' }, { ifMatch: room.version }),
    );
    expect(
      (await admin.put(`/api/organizations/${room.id}`, { name: '又一名' }, { ifMatch: room.version })).status,
    ).toBe(412);
    ok(await admin.post(`/api/organizations/${room.id}/close`, { reason: '撤并' }, { ifMatch: renamed.version }));
    const station = await organization('station');
    const busy = await admin.post(
      `/api/organizations/${station.id}/close`,
      { reason: '撤并' },
      { ifMatch: station.version },
    );
    expect(busy).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  });

  it('alone does any of it', async () => {
    for (const who of ['centre.director', 'station.wulanmulun', 'supervisor', 'bidder.one']) {
      const client = await app.as(who);
      const centre = (await client.get('/api/organizations?kind=centre')).body[0];
      const answers = [
        await client.post('/api/accounts', {
          username: 'x.two',
          name: '某人',
          role: 'clerk',
          organizationId: centre.id,
        }),
        await client.post('/api/organizations', { kind: 'supervisor', name: '某办' }),
        await client.post('/api/regions', { code: '150627101298', name: '某村' }),
        await client.put(`/api/organizations/${centre.id}`, { name: '某中心' }, { ifMatch: 1 }),
      ];
      expect([who, answers.map(({ status }) => status)]).toEqual([who, [403, 403, 403, 403]]);
    }
  });
});
