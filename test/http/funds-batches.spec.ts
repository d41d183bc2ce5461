import { type Client, type TestApp, testApp } from '../support/app.js';
import { contextOf, dueDeposit, serial } from '../support/money.js';

let t: TestApp;
let one: Client;
let two: Client;
let supervisor: Client;
beforeAll(async () => {
  t = await testApp();
  [one, two] = [await t.as('centre.treasurer'), await t.as('centre.treasurer2')];
  supervisor = await t.as('supervisor');
});
afterAll(() => t?.close());

const due = async (amount?: string): Promise<string> => {
  const { depositId } = await dueDeposit(t, await contextOf(t, 'centre.treasurer'), amount);
  return (await one.get(`/api/funds/refunds?depositId=${depositId}`)).body.items[0].id;
};
const named = (actions: { action: string; allowed: boolean }[]) =>
  Object.fromEntries(actions.map(({ action, allowed }) => [action, allowed]));

describe('art. 31: a batch over HTTP', () => {
  it('goes from desk to desk: prepared, approved by the other, exported, sent, settled, returned', async () => {
    const refundIds = [await due('10.00'), await due('20.00')];
    const prepared = await one.post('/api/funds/batches', { refundIds }, { key: 'prepare-batch-1' });
    expect(prepared).toMatchObject({
      status: 201,
      body: { state: 'prepared', count: 2, total: '30.00', approved: null, leftOut: [] },
    });
    expect((await one.post('/api/funds/batches', { refundIds }, { key: 'prepare-batch-1' })).body).toEqual(
      prepared.body,
    );
    const url = `/api/funds/batches/${prepared.body.id}`;
    expect(named((await one.get(url)).body.actions)).toMatchObject({ approve: false, cancel: true });
    expect(named((await two.get(url)).body.actions)).toMatchObject({ approve: true });
    expect(named((await supervisor.get(url)).body.actions)).toEqual({});
    expect((await two.get('/api/todo')).body.items ?? (await two.get('/api/todo')).body).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'batch.approve', recordId: prepared.body.id })]),
    );
    expect((await two.post(`${url}/approve`)).body.code).toBe('VERSION_REQUIRED');
    expect((await two.post(`${url}/approve`, {}, { ifMatch: 7 })).body.code).toBe('STALE_VERSION');
    expect(await one.post(`${url}/approve`, {}, { ifMatch: 1 })).toMatchObject({
      status: 403,
      body: { code: 'SECOND_OFFICER_REQUIRED', article: '31' },
    });
    expect(await one.get(`${url}/file?format=csv`)).toMatchObject({ status: 409, body: { code: 'DEPOSIT_STATE' } });
    const approved = await two.post(`${url}/approve`, {}, { ifMatch: 1 });
    expect(approved.body).toMatchObject({ state: 'approved', approved: { name: expect.stringContaining('复核') } });
    const exported = await one.post(`${url}/export`, {}, { ifMatch: 2 });
    expect(exported.body).toMatchObject({ state: 'exported', xmlSha256: expect.any(String) });
    expect((await supervisor.get(`${url}/file?format=csv`)).status).toBe(403);
    expect((await one.get(`${url}/file?format=doc`)).status).toBe(422);
    expect((await one.post(`${url}/send`, {}, { ifMatch: 3 })).body).toMatchObject({ state: 'sent' });

    const { items } = (await one.get(`${url}/payments`)).body;
    expect(items.map(({ amount }: { amount: string }) => amount)).toEqual(['10.00', '20.00']);
    expect(JSON.stringify(items)).not.toContain('6217000000000000001');
    const settle = (index: number, bankSerial = serial()) =>
      one.post(`/api/funds/payments/${items[index].id}/settle`, { bankSerial, bookedAt: '2026-01-01' });
    const bankSerial = serial();
    expect(await settle(0, bankSerial)).toMatchObject({ status: 200, body: { state: 'settled', bankSerial } });
    expect(await settle(1, bankSerial)).toMatchObject({ status: 409, body: { code: 'DUPLICATE' } });
    expect(await settle(0)).toMatchObject({ status: 409, body: { code: 'DEPOSIT_STATE' } });
    expect((await two.post(`${url}/cancel`, { reason: '不再付款' }, { ifMatch: 4 })).body.code).toBe('DEPOSIT_STATE');
    expect((await settle(1)).status).toBe(200);
    expect((await one.get(url)).body).toMatchObject({ state: 'settled', settled: 2, settledAmount: '30.00' });
    const back = { bankSerial: serial(), bookedAt: '2026-01-01', reason: '账户已销户' };
    const returned = await one.post(`/api/funds/payments/${items[1].id}/return`, back);
    expect(returned.body).toMatchObject({
      state: 'returned',
      returnReason: '账户已销户',
      returnSerial: back.bankSerial,
    });
    expect((await one.get(url)).body).toMatchObject({ state: 'partlyReturned', settled: 1, returned: 1 });
    const left = (await one.get('/api/funds/refunds?state=due')).body.items;
    expect(left).toEqual([expect.objectContaining({ applicationNumber: expect.any(String) })]);
    expect((await one.get('/api/funds/check')).body).toMatchObject({ balanced: true, problems: [] });
  });

  it('others neither prepare nor approve; who has nothing to do with money sees none of it', async () => {
    const refundIds = [await due()];
    for (const [username, read] of [
      ['supervisor', 200],
      ['centre.director', 200],
      ['centre.clerk', 403],
      ['bidder.one', 403],
      ['dept.finance', 403],
    ] as const) {
      const client = await t.as(username);
      expect((await client.post('/api/funds/batches', { refundIds })).status).toBe(403);
      expect((await client.get('/api/funds/batches')).status).toBe(read);
      expect((await client.get('/api/funds/closes')).status).toBe(read);
      expect((await client.post('/api/funds/closes', { day: '2026-01-01', statementBalance: '1.00' })).status).toBe(
        403,
      );
    }
    expect((await t.anyone.get('/api/funds/batches')).status).toBe(401);
  });

  it('names what is wrong with a request', async () => {
    expect((await one.post('/api/funds/batches', { refundIds: ['x'] })).status).toBe(422);
    expect((await one.post('/api/funds/batches', {})).body.code).toBe('DEPOSIT_STATE');
    const unknown = '019aa000-0000-7000-8000-000000000001';
    const { body } = await one.post('/api/funds/batches', { refundIds: [unknown], payoutIds: [unknown] });
    expect(body).toMatchObject({ code: 'RULES', violations: [{ code: 'DEPOSIT_STATE' }, { code: 'DEPOSIT_STATE' }] });
  });
});
