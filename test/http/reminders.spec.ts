import { Database, systemContext } from '../../src/platform/index.js';
import { Reminders } from '../../src/notices/reminders.service.js';
import { formatInstant } from '../../src/values/index.js';
import { type Client, type TestApp, testApp } from '../support/app.js';
import { announced, collectiveOf, cropland, day, verifying } from '../support/listings.js';
import { admitted, bidderFor, contracted, dealt, drafted, ok } from '../support/trade.js';
import { interrupt } from '../support/trading.js';

describe('reminders before time runs out', () => {
  let app: TestApp;
  let clerk: Client;
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
  });
  afterAll(() => app?.close());

  const told = async (name: string): Promise<string[]> => {
    const { items } = ok(await (await app.as(name)).get('/api/notices?pageSize=100'));
    return items.filter(
      ({ title }: any) => title.endsWith('即将到期') || title.startsWith('报名即将') || title.startsWith('交易即将'),
    );
  };
  const titles = async (name: string): Promise<string[]> => (await told(name)).map(({ title }: any) => title);
  /** The clock jumps to some days before; what was due on the way is done on arrival. */
  const daysBefore = (at: string, days: number): Promise<unknown> =>
    app.advance(new Date(`${day(at.slice(0, 10), -days)}T08:01:00+08:00`));

  it('an application that was not handed in, a deposit, the opening: the morning before, once', async () => {
    const listing = await announced(app);
    await drafted(app, listing, 'bidder.one');
    await admitted(app, listing, 'bidder.two');
    await bidderFor(app, listing, 'bidder.three');
    await daysBefore(listing.trade.registrationUntil, 2);
    expect(await titles('bidder.one')).toEqual([]);
    await daysBefore(listing.trade.registrationUntil, 1);
    const [submit] = await told('bidder.one');
    expect(submit).toMatchObject({ title: '报名即将截止', href: expect.stringMatching(/^\/work\/applications\//) });
    const until = formatInstant(new Date(listing.trade.registrationUntil));
    expect((submit as any).text).toContain(`报名至${until}截止`);
    expect(await titles('bidder.two')).toEqual([]);
    await daysBefore(listing.trade.depositUntil, 1);
    expect(await titles('bidder.two')).toEqual(['款项即将到期']);
    expect(await titles('bidder.three')).toEqual([]);
    await daysBefore(listing.trade.opensAt, 1);
    expect(await titles('bidder.three')).toEqual(['交易即将开始']);
    // A second look, and two at once, tell nobody twice.
    const db = app.app.get(Database);
    const sweep = () => db.transaction(systemContext('test'), (ctx) => app.app.get(Reminders).sweep(ctx));
    await Promise.all([sweep(), sweep()]);
    expect(await titles('bidder.three')).toEqual(['交易即将开始']);
    expect(await titles('bidder.one')).toEqual(['报名即将截止']);
  });

  it('a department that has not answered, and nobody while the trade stands still', async () => {
    const listing = await verifying(app);
    const { verifications } = ok(await clerk.get(`/api/listings/${listing.id}`));
    await daysBefore(verifications[0].dueAt, 1);
    expect(await titles('town.wulanmulun')).toContain('核实即将到期');

    const stands = await announced(app);
    await admitted(app, stands, 'bidder.four');
    await interrupt(app, stands.id, 'suspend');
    await daysBefore(stands.trade.depositUntil, 1);
    expect(await titles('bidder.four')).toEqual([]);
  });

  it('a contract to sign, and a price to pay; both sides where both have to', async () => {
    const deal = await dealt(app);
    await app.advance(new Date(deal.noticeUntil));
    const { contractDueAt } = ok(await clerk.get(`/api/deals/${deal.id}`));
    await daysBefore(contractDueAt, 1);
    expect(await titles('bidder.three')).toContain('签约即将到期');
    expect(await titles('collective.hewan')).toContain('签约即将到期');

    const pricing = { basis: 'perUnitYear', amount: '500.00', term: { years: 3 }, payment: { kind: 'once' } };
    const draft = cropland((await collectiveOf(app)).id, { title: '一次付清的出租', pricing });
    await contracted(app, undefined, draft);
    // Five working days to pay; a reminder comes on one of the mornings before.
    for (let morning = 0; morning < 9; morning++) await app.advance('P1D');
    const before = (await told('bidder.three')) as any[];
    const [price] = before.filter(({ title }) => title === '价款即将到期');
    expect(price.text).toContain('156,000.00');
  });
});
