import { Deposits } from '../../src/funds/index.js';
import { Database, newId, systemContext } from '../../src/platform/index.js';
import { Money } from '../../src/values/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';

let t: TestApp;
let treasurer: Client;
beforeAll(async () => {
  t = await testApp();
  treasurer = await t.as('centre.treasurer');
});
afterAll(() => t?.close());

const system = systemContext('test');
let serials = 0;

/** A deposit ordered from a demonstration bidder, as an approved application would. */
async function ordered(bidder: string, amount = '1000.00') {
  const client = await t.as(bidder);
  const { partyId } = (await client.get('/api/auth/me')).body.account;
  const applicationId = newId();
  const db = t.app.get(Database);
  const [{ name }] = await db.reader.query(`select name from party where id = $1`, [partyId]);
  const deposit = await db.transaction(system, (inner) =>
    t.app.get(Deposits).order(inner, {
      listingId: newId(),
      applicationId,
      applicationNumber: '150627-EQS-2026-00001',
      payerPartyId: partyId,
      payerName: name,
      amount: Money.of(amount),
      dueBy: new Date(inner.now.getTime() + 86_400_000),
    }),
  );
  const view = (await client.get(`/api/funds/deposits/${deposit.id}`)).body;
  return { client, applicationId, name: name as string, id: deposit.id, view };
}

const now = async (): Promise<string> => (await t.anyone.get('/api/time')).body.now;
const line = async (more: object) => ({
  serial: `H${++serials}`,
  bookedAt: await now(),
  amount: '1000.00',
  payerAccount: '6217000000000000901',
  remark: '',
  ...more,
});

describe('the treasurer’s desk', () => {
  it('books a line, and the deposit is paid; art. 20: after its end it goes back', async () => {
    const one = await ordered('bidder.one');
    expect(one.view).toMatchObject({ state: 'ordered', amount: '1000.00', paid: '0.00', refundDueAt: null });
    expect(one.view.reference).toMatch(/^1\d{11}$/);
    expect(one.view.account).toMatchObject({ holder: expect.any(String), accountNumber: expect.any(String) });
    const body = await line({ payerName: one.name, remark: `保证金 ${one.view.reference}` });
    const first = await treasurer.post('/api/funds/bank-lines', body);
    expect(first).toMatchObject({
      status: 201,
      body: {
        state: 'matched',
        amount: '1000.00',
        match: { depositId: one.id, applicationNumber: '150627-EQS-2026-00001' },
      },
    });
    expect((await treasurer.post('/api/funds/bank-lines', body)).body).toEqual(first.body);
    expect(await treasurer.post('/api/funds/bank-lines', { ...body, amount: '999.00' })).toMatchObject({
      status: 409,
      body: { code: 'DUPLICATE' },
    });

    const early = await treasurer.post(
      `/api/funds/deposits/${one.id}/refund`,
      { bankSerial: 'X1', bookedAt: await now() },
      { ifMatch: 2 },
    );
    expect(early).toMatchObject({ status: 409, body: { code: 'DEPOSIT_STATE', article: '20' } });
    await t.app
      .get(Database)
      .transaction(system, (inner) =>
        t.app.get(Deposits).fallDue(inner, { applicationIds: [one.applicationId] }, { event: 'lost' }),
      );
    const due = (await treasurer.get('/api/funds/deposits?due=due')).body;
    expect(due.items).toHaveLength(1);
    const { version } = due.items[0];
    const refund = (call: object) =>
      treasurer.post(`/api/funds/deposits/${one.id}/refund`, { bankSerial: 'X1', bookedAt: '2026-01-01' }, call);
    expect((await refund({})).body.code).toBe('VERSION_REQUIRED');
    expect((await refund({ ifMatch: version - 1 })).body.code).toBe('STALE_VERSION');
    expect(await refund({ ifMatch: version })).toMatchObject({
      status: 200,
      body: { state: 'refunded', refundedAt: expect.any(String) },
    });

    const { body: entries } = await treasurer.get(`/api/funds/entries?recordId=${one.id}`);
    expect(entries.items).toHaveLength(3);
    expect((await treasurer.get('/api/funds/accounts')).body.items[0]).toMatchObject({ kind: 'bank', balance: '0.00' });
    expect((await treasurer.get('/api/funds/check')).body).toMatchObject({ balanced: true, problems: [] });
  });

  it('names everything that is wrong with a line at once', async () => {
    const { status, body } = await treasurer.post('/api/funds/bank-lines', {
      serial: 'has space',
      bookedAt: '2026-02-30',
      amount: '-5',
      extra: 1,
    });
    expect(status).toBe(422);
    const fields = (body.violations as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(['serial', 'bookedAt', 'amount', 'payerName', 'payerAccount', 'extra']),
    );
  });

  it.each(['0.00', '1e3', '1,000.00', '99999999999999999.00', '1.001'])('refuses an amount of %s', async (amount) => {
    const { status, body } = await treasurer.post('/api/funds/bank-lines', await line({ payerName: '甲', amount }));
    expect([status, body.code]).toEqual([422, 'VALIDATION']);
  });

  it('refuses what the bank cannot have booked yet', async () => {
    const { status, body } = await treasurer.post(
      '/api/funds/bank-lines',
      await line({ payerName: '甲', bookedAt: '2099-01-01' }),
    );
    expect([status, body.code]).toEqual([422, 'VALIDATION']);
  });

  it('parks what nobody can name, and matches it by hand', async () => {
    const two = await ordered('bidder.two');
    const parked = await treasurer.post('/api/funds/bank-lines', await line({ payerName: two.name, remark: '没写' }));
    expect(parked.body).toMatchObject({ state: 'suspense', match: null, suspenseReason: { code: 'referenceMissing' } });
    const list = (await treasurer.get('/api/funds/bank-lines?state=suspense')).body;
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(parked.body.id);
    const orders = (await treasurer.get('/api/funds/orders?purpose=deposit')).body.items;
    const order = orders.find(({ reference }: { reference: string }) => reference === two.view.reference);
    const matched = await treasurer.post(`/api/funds/bank-lines/${parked.body.id}/match`, { orderId: order.id });
    expect(matched).toMatchObject({ status: 200, body: { state: 'matched', match: { depositId: two.id } } });
    expect((await two.client.get(`/api/funds/deposits/${two.id}`)).body).toMatchObject({ state: 'paid' });
  });
});

describe('who sees whose money', () => {
  it('a bidder its own, and nobody else’s', async () => {
    const three = await ordered('bidder.three');
    const four = await t.as('bidder.four');
    expect((await four.get(`/api/funds/deposits/${three.id}`)).status).toBe(404);
    const mine = (await three.client.get('/api/funds/orders')).body;
    expect(mine.items.map(({ reference }: { reference: string }) => reference)).toEqual([three.view.reference]);
    expect((await four.get('/api/funds/deposits')).body.items).toEqual([]);
    for (const url of ['bank-lines', 'accounts', 'entries', 'check', 'refunds']) {
      expect((await three.client.get(`/api/funds/${url}`)).status).toBe(403);
    }
    expect((await three.client.post('/api/funds/bank-lines', await line({ payerName: three.name }))).status).toBe(403);
  });

  it('a clerk none of it', async () => {
    const clerk = await t.as('centre.clerk');
    for (const url of ['bank-lines', 'deposits', 'orders', 'payouts', 'accounts', 'check']) {
      expect((await clerk.get(`/api/funds/${url}`)).status).toBe(403);
    }
  });

  it('the treasurer no listing; the supervisor no payer before the deposit has ended, and books nothing', async () => {
    const five = await ordered('bidder.five');
    const seen =
      JSON.stringify((await treasurer.get('/api/funds/deposits')).body) +
      JSON.stringify((await treasurer.get('/api/funds/orders')).body);
    expect(seen).not.toContain('listing');
    const supervisor = await t.as('supervisor');
    expect(JSON.stringify((await supervisor.get('/api/funds/deposits')).body)).not.toContain(five.name);
    expect(JSON.stringify((await supervisor.get('/api/funds/orders')).body)).not.toContain(five.name);
    expect((await supervisor.get('/api/funds/check')).status).toBe(200);
    expect((await supervisor.post('/api/funds/bank-lines', await line({ payerName: five.name }))).status).toBe(403);
  });

  it('account numbers are masked, and sealed in the database', async () => {
    const account = '6228480000000009999';
    const { body } = await treasurer.post(
      '/api/funds/bank-lines',
      await line({ payerName: '甲', payerAccount: account }),
    );
    expect(body.payerAccount).toBe('6228***********9999');
    const [row] = await t.app
      .get(Database)
      .reader.query(`select bank_line::text as whole from bank_line where id = $1`, [body.id]);
    expect(row.whole).not.toContain(account);
  });
});
