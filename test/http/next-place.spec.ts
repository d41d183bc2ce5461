import { type TestApp, testApp } from '../support/app.js';
import { dealt, ok } from '../support/trade.js';

describe('the next-ranked (art. 20; trading.md)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app?.close());

  it('keeps its deposit until the contract, or has it back at once for its place', async () => {
    const deal = await dealt(app, undefined, [
      ['bidder.one', '500.00'],
      ['bidder.two', '520.00'],
      ['bidder.three', '540.00'],
    ]);
    const [first, next, third] = [await app.as('bidder.three'), await app.as('bidder.two'), await app.as('bidder.one')];
    const applicationOf = async (who: typeof next) =>
      ok(
        await who.get(
          `/api/applications/${ok(await who.get(`/api/applications?listingId=${deal.listing.id}`)).items[0].id}`,
        ),
      );
    const mine = await applicationOf(next);
    expect(mine.deposit.state).toBe('held');
    const place = async (who: typeof next, id = mine.id) => ok(await who.get(`/api/deals/places/${id}`)).dealId;
    expect(await place(next)).toBe(deal.id);
    // Nobody else is told who comes next, the winner not either.
    for (const other of [first, third, await app.as('centre.clerk')]) expect(await place(other)).toBeNull();
    expect(await place(third, (await applicationOf(third)).id)).toBeNull();
    const giveUp = (who: typeof next) => who.post(`/api/deals/${deal.id}/give-up-place`, {});
    for (const other of [first, third, await app.as('centre.clerk')]) expect((await giveUp(other)).status).toBe(403);
    const twice = await Promise.all([giveUp(next), giveUp(next)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await applicationOf(next)).deposit).toMatchObject({ state: 'refundDue', endedBy: 'placeGivenUp' });
    expect(await place(next)).toBeNull();
    await app.advance(new Date(deal.noticeUntil));
    expect(ok(await first.get(`/api/deals/${deal.id}`)).state).toBe('dealt');
  });
});
