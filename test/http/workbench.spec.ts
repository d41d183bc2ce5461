import { todoKinds } from '../../src/workbench/todo.list.js';
import { type TestApp, testApp } from '../support/app.js';
import { accepted, act, announced } from '../support/listings.js';
import { admitted, applied, ok, step } from '../support/trade.js';
import { interrupt } from '../support/trading.js';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t?.close());

describe('the to-do list', () => {
  it.each([
    'centre.clerk',
    'centre.director',
    'centre.treasurer',
    'station.wulanmulun',
    'room.hewan',
    'dept.agriculture',
    'town.wulanmulun',
    'collective.hewan',
    'bidder.one',
    'supervisor',
    'admin',
  ])('of %s is answered by the database, empty on an empty market', async (username) => {
    const { status, body } = await (await t.as(username)).get('/api/todo');
    expect({ status, body }).toEqual({ status: 200, body: [] });
  });

  it('names each kind of work once and gives it a desk', () => {
    expect(new Set(todoKinds.map(({ kind }) => kind)).size).toBe(todoKinds.length);
    expect(todoKinds.filter(({ roles }) => roles.length === 0)).toEqual([]);
  });

  it('is nobody’s who is not signed in', async () => {
    expect((await t.anyone.get('/api/todo')).status).toBe(401);
  });
});

describe('every deadline of a trade: its rule, its start, its due moment, how it stands', () => {
  const of = async (who: string, id: string) => ok(await (await t.as(who)).get(`/api/listings/${id}/deadlines`));

  it('art. 16: a question to the town runs five working days from the day after, to 24:00; then it is overdue', async () => {
    const listing = await act(await t.as('centre.clerk'), await accepted(t), 'ask');
    const [town] = await of('station.wulanmulun', listing.id);
    expect(town).toMatchObject({
      kind: 'townReply',
      title: '镇级核实答复',
      article: '16',
      period: '5个工作日',
      state: 'running',
      stateName: '进行中',
      doneAt: null,
      moved: false,
    });
    // 24:00 in Beijing.
    expect(town.dueAt).toMatch(/T16:00:00|T00:00:00(\.000)?\+08:00/);
    expect(Date.parse(town.startedAt)).toBeLessThan(Date.parse(town.dueAt));
    await t.advance(new Date(town.dueAt));
    expect((await of('centre.clerk', listing.id))[0]).toMatchObject({ state: 'overdue', stateName: '逾期未办' });
    // Not announced: none of a bidder's business.
    expect((await (await t.as('bidder.two')).get(`/api/listings/${listing.id}/deadlines`)).status).toBe(404);
    expect((await t.anyone.get(`/api/listings/${listing.id}/deadlines`)).status).toBe(401);
  });

  it('art. 17, 26: each applicant reads his own; all stand still with the listing and have been moved after it', async () => {
    const listing = await announced(t);
    await admitted(t, listing, 'bidder.two');
    await step(await t.as('centre.clerk'), await applied(t, listing, 'bidder.three'), 'accept');
    const kinds = async (who: string): Promise<string[]> =>
      (await of(who, listing.id)).map(({ kind }: { kind: string }) => kind).sort();
    const notice = ['depositPaid', 'opening', 'qualification', 'registration'];
    const ofTwo = [...notice, 'check', 'depositOrder'].sort();
    expect(await kinds('bidder.two')).toEqual(ofTwo);
    expect(await kinds('bidder.three')).toEqual([...notice, 'check'].sort());
    expect(await kinds('bidder.four')).toEqual(notice);
    expect((await kinds('centre.clerk')).filter((kind) => kind === 'check')).toHaveLength(2);
    expect(await kinds('supervisor')).not.toContain('check');

    await interrupt(t, listing.id, 'suspend');
    const find = async (who: string, wanted: string) =>
      (await of(who, listing.id)).find(({ kind }: { kind: string }) => kind === wanted);
    expect(await find('bidder.three', 'check')).toMatchObject({ state: 'stopped', moved: false });
    expect(await find('bidder.two', 'check')).toMatchObject({ state: 'met' });
    await t.advance('P1D');
    await interrupt(t, listing.id, 'restart');
    expect(await find('bidder.three', 'check')).toMatchObject({ state: 'running', moved: true, article: '17' });
    expect(await find('bidder.four', 'opening')).toMatchObject({ state: 'running', moved: true, period: '公告载明' });
  });
});
