import { type Client, type TestApp, testApp } from '../support/app.js';
import { ok } from '../support/trade.js';
import { bid, interrupt, opened, proof, view } from '../support/trading.js';

describe('a negotiated agreement with the one qualified applicant (art. 14, 29, 35)', () => {
  let app: TestApp;
  let clerk: Client;
  let buyer: Client;
  let seller: Client;
  let id: string;
  let listing: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, buyer, seller] = [
      await app.as('centre.clerk'),
      await app.as('bidder.two'),
      await app.as('collective.hewan'),
    ];
    ({ id, listing } = await opened(app, ['bidder.two'], { oneApplicant: 'agreement' }));
  });
  afterEach(async () => {
    expect((await proof(app)).faults).toEqual([]);
  });
  afterAll(() => app?.close());

  const session = async (): Promise<any> => ok(await clerk.get(`/api/sessions/${id}`));
  const say = async (who: Client, action: 'agreement' | 'confirm', amount: string) =>
    who.post(`/api/sessions/${id}/${action}`, { amount }, { ifMatch: (await session()).version });

  it('takes the place of the bidding where the announcement said so', async () => {
    expect(await view(app, id)).toMatchObject({ state: 'open', method: 'agreement', agreement: { amount: null } });
    expect(await bid(buyer, id, '500.00')).toMatchObject({
      status: 422,
      body: { code: 'METHOD_NOT_ALLOWED', article: '14' },
    });
    // It has no close of its own.
    await app.advance('P1D');
    expect(await view(app, id)).toMatchObject({ state: 'open' });
  });

  it('is recorded by the centre alone, at or above the reserve', async () => {
    expect(await say(buyer, 'agreement', '500.00')).toMatchObject({ status: 403 });
    expect(await say(seller, 'agreement', '500.00')).toMatchObject({ status: 403 });
    expect(await say(clerk, 'agreement', '499.99')).toMatchObject({
      status: 422,
      body: { code: 'BID_BELOW_RESERVE', article: '29' },
    });
    expect(await say(seller, 'confirm', '500.00')).toMatchObject({ status: 409 });
    expect(ok(await say(clerk, 'agreement', '500.00')).agreement).toEqual({
      amount: '500.00',
      transferorConfirmed: false,
      transfereeConfirmed: false,
    });
    expect((await clerk.post(`/api/sessions/${id}/agreement`, { amount: '505.00' })).body.code).toBe(
      'VERSION_REQUIRED',
    );
    expect((await clerk.post(`/api/sessions/${id}/agreement`, { amount: '505.00' }, { ifMatch: 1 })).body.code).toBe(
      'STALE_VERSION',
    );
  });

  it('is confirmed by each side for itself; a changed price has to be confirmed again', async () => {
    for (const stranger of [
      'bidder.one',
      'collective.liulin',
      'centre.director',
      'supervisor',
      'room.liulin',
      'station.zhasake',
    ]) {
      const { status } = await say(await app.as(stranger), 'confirm', '500.00');
      expect([stranger, [403, 404].includes(status)]).toEqual([stranger, true]);
    }
    expect(await say(clerk, 'confirm', '500.00')).toMatchObject({ status: 403 });
    expect(await say(buyer, 'confirm', '501.00')).toMatchObject({ status: 409 });
    ok(await say(buyer, 'confirm', '500.00'));
    // Twice by one side is not both sides.
    expect(ok(await say(buyer, 'confirm', '500.00')).agreement).toMatchObject({
      transferorConfirmed: false,
      transfereeConfirmed: true,
    });
    expect(ok(await say(clerk, 'agreement', '510.00')).agreement).toMatchObject({
      transferorConfirmed: false,
      transfereeConfirmed: false,
    });
    ok(await say(buyer, 'confirm', '510.00'));
  });

  it('stands still while the listing is suspended, and goes on afterwards (art. 26)', async () => {
    await interrupt(app, listing.id, 'suspend');
    expect(await view(app, id)).toMatchObject({ state: 'suspended' });
    expect(await say(seller, 'confirm', '510.00')).toMatchObject({ status: 409, body: { code: 'SESSION_STATE' } });
    await app.advance('P1D');
    await interrupt(app, listing.id, 'restart');
    await app.advance('P1D');
    expect(await view(app, id)).toMatchObject({
      state: 'open',
      agreement: { amount: '510.00', transfereeConfirmed: true },
    });
  });

  it('becomes a deal with the second yes', async () => {
    const done = ok(await say(seller, 'confirm', '510.00'));
    expect(done).toMatchObject({
      state: 'agreed',
      agreement: { amount: '510.00', transferorConfirmed: true, transfereeConfirmed: true },
    });
    const after = ok(await clerk.get(`/api/listings/${listing.id}`));
    expect(after).toMatchObject({ state: 'resultNotice', dealId: expect.any(String) });
    expect(ok(await clerk.get(`/api/deals/${after.dealId}`))).toMatchObject({ price: '510.00', total: '153000.00' });
    expect(await say(clerk, 'agreement', '520.00')).toMatchObject({ status: 409, body: { code: 'SESSION_STATE' } });
  });
});
