import { type Client, type TestApp, testApp } from '../support/app.js';
import { approved, collectiveOf, cropland, schedule } from '../support/listings.js';
import { bidderFor, ok } from '../support/trade.js';
import { bid, proof } from '../support/trading.js';

describe('one notice for many small lots of a village, bid on lot by lot (trading.md, "Batch session")', () => {
  let app: TestApp;
  let clerk: Client;
  let lots: any[];

  const small = async (title: string, amount: string, more: object = {}, pinyin = 'hewan'): Promise<any> => {
    const { id } = await collectiveOf(app, pinyin);
    return approved(
      app,
      cropland(id, {
        ...{ title, deposit: '500.00' },
        pricing: { basis: 'perUnitYear', amount, term: { years: 3 }, payment: { kind: 'yearly' } },
        parcels: [{ kind: '集体机动地', ownerPartyId: id, quantity: '10', unit: 'mu' }],
        ...more,
      }),
    );
  };

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    lots = [
      await small('村东一号地', '500.00'),
      await small('村东二号地', '520.00'),
      await small('村东三号地', '505.00'),
    ];
  });
  afterAll(() => app?.close());

  const fresh = async (id: string): Promise<any> => ok(await clerk.get(`/api/listings/${id}`));
  const input = async (more: object = {}, of: readonly any[] = lots): Promise<Record<string, unknown>> => {
    const { increment, ...dates } = await schedule(app);
    return {
      ...{ title: '示范河湾村机动地合并公告', minutesBetween: 15, depositPercent: 10 },
      ...{ ...dates, lots: of.map(({ id, version }) => ({ listingId: id, version, increment })), ...more },
    };
  };
  const publish = async (more?: object, of?: readonly any[], who = clerk): Promise<any> =>
    who.post('/api/joint-notices', await input(more, of));
  const faults = ({ body }: any): [string, string][] =>
    body.violations.map(({ field, detail }: any) => [field, detail]);

  it('offers what waits in one village, to those who announce', async () => {
    const found = ok(await clerk.get('/api/joint-notices/candidates'));
    expect(found).toMatchObject([{ village: '示范河湾村', lots: [{ title: '村东一号地' }, {}, {}] }]);
    for (const who of ['centre.director', 'station.wulanmulun', 'bidder.two', 'supervisor']) {
      const client = await app.as(who);
      expect([who, (await client.get('/api/joint-notices/candidates')).status]).toEqual([who, 403]);
      expect([who, (await publish({}, lots, client)).status]).toEqual([who, 403]);
    }
  });

  it('tells what stands against any lot, by lot and all at once, and publishes nothing then', async () => {
    const auction = await small('村西拍卖地', '500.00', { method: 'auction' });
    expect(faults(await publish({}, [lots[0], auction]))).toEqual([
      ['lots.1', '“村西拍卖地”不是网络竞价，不能合并公告'],
    ]);
    expect(faults(await publish({}, [lots[0], lots[0]]))).toEqual([['lots', '同一项目不能列入两次']]);
    expect((await publish({}, [lots[0]])).body).toMatchObject({ code: 'VALIDATION' });
    expect((await publish({ title: '' })).body.violations).toMatchObject([{ field: 'title' }]);
    // 100 % of the value is far above art. 20's cap, of each lot; and the second was seen in an older version.
    const [first, second, third] = lots;
    const refused = await publish({ depositPercent: 100 }, [first, { ...second, version: 1 }, third]);
    expect(refused).toMatchObject({ status: 422, body: { code: 'RULES' } });
    const told = faults(refused);
    expect(told.map(([field]) => field.slice(0, 6))).toEqual(['lots.0', 'lots.1', 'lots.2']);
    expect(told[0]![1]).toContain(first.number);
    for (const { id, version } of lots) expect(await fresh(id)).toMatchObject({ state: 'approved', version });
    expect(ok(await app.anyone.get('/api/public/joint-notices')).total).toBe(0);
  });

  let notice: any;
  it('is published once by two who press at once; each lot keeps its price, the deposit follows one rule, openings follow one another', async () => {
    const both = await Promise.all([publish(), publish({}, [...lots].reverse(), await app.as('centre.clerk2'))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, expect.toBeOneOf([409, 412, 422])]);
    notice = both.find(({ status }) => status === 201)!.body;
    expect(notice).toMatchObject({
      number: expect.stringMatching(/^150627-EQG-\d{4}-00001$/),
      ...{ lots: 3, minutesBetween: 15, depositPercent: 10, village: '示范河湾村' },
    });
    const shown = ok(await app.anyone.get(`/api/public/joint-notices/${notice.id}`));
    expect(shown.items.map(({ listing }: any) => [listing.reserve, listing.deposit]).sort()).toEqual([
      ['500.00', '1500.00'],
      ['505.00', '1515.00'],
      ['520.00', '1560.00'],
    ]);
    const [a, b, c] = shown.items.map(({ listing }: any) => Date.parse(listing.opensAt));
    expect([b - a, c - b]).toEqual([15 * 60_000, 15 * 60_000]);
    const second = ok(await app.anyone.get(`/api/public/listings/${shown.items[1].listing.id}`));
    expect(second.content.joint).toMatchObject({ id: notice.id, number: notice.number, no: 2, of: 3 });
    expect(ok(await clerk.get('/api/joint-notices/candidates'))).toEqual([]);
    expect(ok(await app.anyone.get('/api/public/joint-notices')).items).toMatchObject([{ id: notice.id, lots: 3 }]);
  });

  it('is bid on lot by lot, and a lot that is changed later stays part of it', async () => {
    const { items } = ok(await app.anyone.get(`/api/public/joint-notices/${notice.id}`));
    const [first, second] = [await fresh(items[0].listing.id), await fresh(items[1].listing.id)];
    for (const lot of [first, second]) for (const who of ['bidder.two', 'bidder.three']) await bidderFor(app, lot, who);
    const third = await fresh(items[2].listing.id);
    const { oneApplicant, ...dates } = await schedule(app, { opensAt: third.trade.opensAt, increment: '10.00' });
    const change = { ...dates, oneApplicant: 'session', reason: '一人合格时照常竞价' };
    ok(await clerk.post(`/api/listings/${third.id}/amend`, change, { ifMatch: third.version }));
    expect(ok(await app.anyone.get(`/api/public/listings/${third.id}`)).content.joint).toMatchObject({ no: 3, of: 3 });
    await app.advance(new Date(first.trade.opensAt));
    const two = await app.as('bidder.two');
    ok(await bid(two, first.trade.sessionId, first.reserve));
    expect((await bid(two, second.trade.sessionId, second.reserve)).body.code).toBe('SESSION_NOT_OPEN');
    await app.advance('PT15M');
    ok(await bid(two, second.trade.sessionId, second.reserve));
    expect((await proof(app)).faults).toEqual([]);
  });
});
