import { type Client, testApp, type TestApp, tinyPdf } from '../support/app.js';
import { accepted, announced } from '../support/listings.js';
import { withDatabase } from '../support/lots.js';

interface Sent {
  status: number;
  body: any;
}

describe('reports of wrongdoing (art. 28)', () => {
  let app: TestApp;
  let supervisor: Client;
  beforeAll(async () => {
    app = await testApp();
    supervisor = await app.as('supervisor');
  });
  afterAll(() => app?.close());

  const text = '开标前一天有人打电话要我退出，说不退就断我的水。';
  const send = async (said: Record<string, string>, file?: Buffer, token?: string): Promise<Sent> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(said)) body.append(name, value);
    if (file) body.append('file', new Blob([new Uint8Array(file)]), '录音说明.pdf');
    const reply = await fetch(`${app.base}/api/public/complaints`, {
      method: 'POST',
      body,
      headers: token ? { authorization: `Bearer ${token}` } : {},
    });
    return { status: reply.status, body: await reply.json() };
  };
  const answerTo = async (code: string) => app.anyone.get(`/api/public/complaints?code=${code}`);
  const found = async (number: string): Promise<any> =>
    (await supervisor.get('/api/complaints?pageSize=100')).body.items.find((one: any) => one.number === number);
  const act = (one: any, action: string, body: object = { text: '查证属实，已移送' }) =>
    supervisor.post(`/api/complaints/${one.id}/${action}`, body, { ifMatch: one.version });

  it('takes one without a name, and answers it under a code', async () => {
    const { status, body } = await send({ kind: 'manipulation', text });
    expect(status).toBe(201);
    expect(body).toEqual({
      code: expect.stringMatching(/^[0-9A-Z]{12}$/),
      number: expect.stringContaining('-EQB-'),
      madeAt: expect.any(String),
    });
    expect((await answerTo(body.code.toLowerCase())).body).toMatchObject({
      state: 'received',
      stateName: '待处理',
      answer: null,
    });
    let one = await found(body.number);
    expect(one).toMatchObject({ text, kindName: '串通、操纵或者扰乱交易', contact: null, listing: null });
    expect(one.actions.map(({ action }: any) => action)).toEqual(['take', 'dismiss']);
    one = (await act(one, 'take', { text: '线索具体，予以核查' })).body;
    one = (await act(one, 'follow', { text: '调取通话记录' })).body;
    expect(one.notes.map(({ text: said }: any) => said)).toEqual(['线索具体，予以核查', '调取通话记录']);
    // What is found out on the way is not told.
    expect((await answerTo(body.code)).body).toMatchObject({ state: 'case', answer: null });
    await act(one, 'close');
    expect((await answerTo(body.code)).body).toMatchObject({
      state: 'closed',
      stateName: '已办结',
      answer: '查证属实，已移送',
    });
  });

  it('keeps a contact sealed, evidence as a file, and leads to the listing', async () => {
    const listing = await announced(app);
    const { body } = await send(
      { kind: 'unfair', text, contact: '13900000000', listingNumber: listing.number },
      tinyPdf(),
    );
    const one = await found(body.number);
    expect(one).toMatchObject({ contact: '13900000000', listing: { id: listing.id, number: listing.number } });
    expect((await supervisor.bytes(`/api/files/${one.evidenceFileId}`)).subarray(0, 5).toString()).toBe('%PDF-');
    const stored = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query(`select to_jsonb(c)::text as all_of_it from complaint c where number = $1`, [
        body.number,
      ]);
      return rows[0].all_of_it as string;
    });
    expect(stored).not.toContain('13900000000');
  });

  it('does not write down who was signed in while he reported', async () => {
    const bidder = await app.as('bidder.one');
    const { body } = await send({ kind: 'staff', text }, tinyPdf(), bidder.token);
    const one = await found(body.number);
    const traces = await withDatabase(app.url, async (client) => {
      const { rows } = await client.query(
        `select a.actor_id, a.payload, f.uploaded_by from audit_log a join complaint c on c.id = a.root_id join file f on f.id = c.evidence_file_id
         where a.root_type = 'complaint' and c.id = $1`,
        [one.id],
      );
      return rows;
    });
    expect(traces).toHaveLength(1);
    expect(traces[0]).toMatchObject({ actor_id: null, uploaded_by: null });
    expect(traces[0].payload).toContain('"actor":"访客"');
  });

  it('is read by those who supervise, and by nobody whom it may be about', async () => {
    const { body } = await send({ kind: 'staff', text });
    const { id } = await found(body.number);
    for (const who of ['centre.clerk', 'centre.director', 'admin', 'town.wulanmulun', 'bidder.one']) {
      const client = await app.as(who);
      expect([who, (await client.get('/api/complaints')).status]).toEqual([who, 403]);
      expect([who, (await client.get(`/api/complaints/${id}`)).status]).toEqual([who, 403]);
      expect([
        who,
        (await client.post(`/api/complaints/${id}/dismiss`, { text: '不属实' }, { ifMatch: 1 })).status,
      ]).toEqual([who, 404]);
    }
    expect((await app.anyone.get('/api/complaints')).status).toBe(401);
    const todo = (await supervisor.get('/api/todo')).body;
    expect(todo.map(({ kind }: any) => kind)).toContain('complaint.take');
  });

  it('follows its table, and the version that was seen', async () => {
    const { body } = await send({ kind: 'other', text });
    const one = await found(body.number);
    expect(await act(one, 'close')).toMatchObject({ status: 409, body: { code: 'REPORT_STATE' } });
    expect(await act(one, 'dismiss', { text: '' })).toMatchObject({ status: 422 });
    expect((await act(one, 'dismiss', { text: '查无实据' })).status).toBe(200);
    expect(await act(one, 'take')).toMatchObject({ status: 412 });
    expect((await answerTo(body.code)).body.answer).toBe('查无实据');
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing at all', {}, ['kind', 'text']],
    ['a word or two', { kind: 'other', text: '有问题' }, ['text']],
    ['a kind that there is not', { kind: 'gossip', text }, ['kind']],
    ['a listing that there is not', { kind: 'other', text, listingNumber: '150627-EQX-2026-99999' }, ['listingNumber']],
    ['a field that there is not', { kind: 'other', text, name: '张三' }, ['name']],
  ])('refuses %s, and names it', async (_, said, fields) => {
    const { status, body } = await send(said);
    expect(status).toBe(422);
    expect([...new Set(body.violations.map(({ field }: any) => field))].sort()).toEqual([...fields].sort());
  });

  it('does not tell of a listing that is not announced', async () => {
    const { number } = await accepted(app);
    expect(number).toMatch(/EQX/);
    const { status } = await send({ kind: 'other', text, listingNumber: number });
    expect(status).toBe(422);
  });

  it('refuses a program for evidence, and a code that nobody has', async () => {
    expect((await send({ kind: 'other', text }, Buffer.from('MZ this is no paper'))).status).toBe(415);
    expect((await answerTo('000000000000')).status).toBe(404);
  });
});
