import { type TestApp, testApp } from '../support/app.js';
import { act, submitted } from '../support/listings.js';
import { contracted, dealt, ok } from '../support/trade.js';

/** Where somebody stands, told without being asked: who won, what is to be paid and where, what a filing lacks. */
describe('where a person stands', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app?.close());

  it('each applicant is told with the result notice whether he won', async () => {
    const clerk = await app.as('centre.clerk');
    const deal = await dealt(app);
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const won = items.filter(({ outcome }: any) => outcome === 'won');
    expect(won).toEqual([expect.objectContaining({ id: deal.applicationId, dealId: deal.id })]);
    const lost = items.filter(({ outcome }: any) => outcome === 'lost');
    expect(lost).toHaveLength(items.length - 1);
    expect(lost.length).toBeGreaterThan(0);
    const own = async (user: string): Promise<any> =>
      ok(await (await app.as(user)).get(`/api/applications?listingId=${deal.listing.id}`)).items[0];
    expect(await own('bidder.three')).toMatchObject({ outcome: 'won', dealId: deal.id });
    expect(await own('bidder.two')).toMatchObject({ outcome: 'lost', dealId: null });
    expect(ok(await clerk.get(`/api/applications/${lost[0].id}`))).toMatchObject({ outcome: 'lost', dealId: null });
  });

  it('the buyer is told what he owes and where to pay it; the seller is not told of his account', async () => {
    const deal = await contracted(app);
    const at = async (user: string): Promise<any[]> => ok(await (await app.as(user)).get(`/api/deals/${deal.id}`)).dues;
    const treasurer = await at('centre.treasurer');
    expect(treasurer).toContainEqual(
      expect.objectContaining({ purpose: 'price', paid: '0.00', reference: expect.stringMatching(/^\d{12}$/) }),
    );
    const buyer = await at('bidder.three');
    expect(buyer).toEqual(treasurer);
    expect(buyer[0].account).toMatchObject({ holder: expect.any(String), accountNumber: expect.any(String) });
    expect((await (await app.as('bidder.two')).get(`/api/deals/${deal.id}`)).status).toBe(404);
    expect(await at('collective.hewan')).toEqual([]);
  });

  it('who filed is told every item that lacks, in the message itself', async () => {
    const listing = await submitted(app);
    const missing = ['权属证明缺第2页', '转出申请书没有签字'];
    await act(await app.as('centre.clerk'), listing, 'return', { missing, reason: '请补齐' });
    const { items } = ok(await (await app.as('station.wulanmulun')).get('/api/notices'));
    expect(items[0].text).toContain('请补齐（1. 权属证明缺第2页；2. 转出申请书没有签字）');
  });

  it('a broken address is not there, and says so in words for people', async () => {
    const { status, body } = await app.anyone.get('/api/public/listings/01a228ac-671e-775b');
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'NOT_FOUND', detail: expect.stringContaining('地址可能不完整') });
  });
});
