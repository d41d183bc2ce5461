import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp, tinyPdf } from '../support/app.js';
import { collectiveOf, cropland } from '../support/listings.js';
import { committee, openedTender } from '../support/tenders.js';
import { ok } from '../support/trade.js';

const criteria = [
  { name: '报价', percent: 60 },
  { name: '经营方案', percent: 40 },
];

describe('experts who sign in, and a bid that the committee sets aside (Tender Law 37, 42; Regulations 51)', () => {
  let app: TestApp;
  let clerk: Client;
  let id: string;
  let listing: any;
  let bids: Record<string, string>;
  let pool: { id: string; name: string; organization: string }[];
  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    const draft = cropland((await collectiveOf(app)).id, { method: 'tender', deposit: '3000.00' });
    const prices = { 'bidder.one': '520.00', 'bidder.two': '560.00', 'bidder.three': '540.00' };
    ({ id, listing } = await openedTender(app, draft, prices, { award: { by: 'score', criteria } }));
    bids = Object.fromEntries((await evaluation()).bids.map((bid: any) => [bid.price, bid.id]));
    pool = ok(await clerk.get('/api/specialists?role=expert'));
  });
  afterAll(() => app?.close());

  const expert = (no: number): Promise<Client> => app.as(`expert.${no}`);
  const evaluation = async (who = clerk): Promise<any> => ok(await who.get(`/api/tenders/${id}/evaluation`));
  const seat = (members: object[], more: object = {}) =>
    clerk.post(`/api/tenders/${id}/committee`, { members, ...more });
  const five = () => pool.map(({ id: accountId }) => ({ accountId, expert: true }));
  const declare = async (no: number, conflict: boolean) =>
    (await expert(no)).post(`/api/tenders/${id}/declare`, { conflict });
  const sheet = (who: Client, memberId: string, more: object = {}) =>
    who.post(`/api/tenders/${id}/sheets`, {
      memberId,
      // The dearer, the better.
      bids: Object.entries(bids).map(([price, bidId]) => ({ bidId, points: [price.slice(0, 2), '70'] })),
      ...more,
    });
  const decide = async (to: string, body: object, who = clerk) =>
    who.post(`/api/tenders/${id}/${to}`, body, { ifMatch: (await evaluation()).version });
  const todos = async (no: number): Promise<string[]> =>
    ok(await (await expert(no)).get('/api/todo')).map(({ kind }: any) => kind);

  it('the pool is the centre’s to know', async () => {
    expect(pool.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5].map((no) => `评标专家${no}（演示）`));
    for (const name of ['expert.1', 'bidder.one', 'supervisor', 'centre.treasurer'])
      expect((await (await app.as(name)).get('/api/specialists?role=expert')).status).toBe(403);
    expect((await clerk.get('/api/specialists?role=clerk')).status).toBe(422);
  });

  it('who is seated is said by accounts, or by hand with a signed paper; all faults at once', async () => {
    const wrong = await seat([{ accountId: listing.id, expert: true }, { expert: true }, five()[0]!, five()[0]!]);
    expect(wrong.body.violations.map(({ field }: any) => field)).toEqual([
      ...['members.0.accountId', 'members.1.name', 'members.1.employer', 'fileId', 'members'],
    ]);
    const seated = ok(await seat(five()));
    expect(seated.committee.map(({ name, employer, conflict }: any) => [name, employer, conflict])).toEqual(
      pool.map(({ name, organization }) => [name, organization, null]),
    );
    const inbox = ok(await (await expert(1)).get('/api/notices'));
    expect(inbox.items[0]).toMatchObject({ title: '请声明利害关系', href: `/work/tenders/${listing.id}` });
    expect(await todos(1)).toEqual(['tender.declare']);
  });

  it('a member sees himself alone, and reads a bid once he has declared that no bidder is his business', async () => {
    const one = await expert(1);
    const seen = await evaluation(one);
    expect(seen.committee.map(({ name, own }: any) => [name, own])).toEqual([[pool[0]!.name, true]]);
    expect(seen.objections).toEqual([]);
    expect(seen.actions.map(({ action }: any) => action).sort()).toEqual(['declare', 'score']);
    const file = `/api/tenders/${id}/bids/${bids['560.00']}/file`;
    expect((await one.get(file)).body).toMatchObject({ code: 'TENDER_EVALUATION', article: '14' });
    expect((await sheet(one, seen.committee[0].id)).body.detail).toContain('请先声明');
    ok(await declare(1, false));
    expect(await todos(1)).toEqual(['tender.score']);
    const reply = await fetch(`${app.base}${file}`, { headers: { authorization: `Bearer ${one.token}` } });
    expect(Buffer.from(await reply.arrayBuffer()).equals(tinyPdf('bidder.two'))).toBe(true);
    expect(decodeURIComponent(reply.headers.get('content-disposition')!)).toContain('bidder.two 投标文件.pdf');
    for (const name of ['bidder.two', 'collective.hewan', 'auction.hammer'])
      expect((await (await app.as(name)).get(file)).status).toBe(403);
    // Whoever has no seat here: it is none of his business.
    const db = app.app.get(DataSource);
    const [{ id: other }] = await db.query(`select id from account where username = 'expert.5'`);
    ok(
      await seat([...five().filter(({ accountId }) => accountId !== other), ...committee().slice(0, 1)], {
        fileId: await clerk.upload(),
      }),
    );
    expect((await (await expert(5)).get(`/api/tenders/${id}/evaluation`)).status).toBe(404);
    expect((await declare(5, false)).status).toBe(403);
    expect((await (await expert(5)).get(file)).status).toBe(404);
    // Who stayed keeps what he declared.
    expect((await evaluation()).committee.map(({ conflict }: any) => conflict)).toEqual([
      false,
      null,
      null,
      null,
      false,
    ]);
    ok(await seat(five()));
    // The same person without his account, and with it again.
    const paper = { name: pool[4]!.name, employer: pool[4]!.organization, expert: true, conflict: false };
    ok(await seat([...five().slice(0, 4), paper], { fileId: await clerk.upload() }));
    expect((await evaluation()).committee[4]).toMatchObject({ name: pool[4]!.name, accountId: null, conflict: false });
    ok(await seat(five()));
    expect((await evaluation()).committee[4]).toMatchObject({ name: pool[4]!.name, conflict: null });
  });

  it('each scores for himself alone; an interest bars the evaluation until he is replaced', async () => {
    for (const no of [2, 3, 4]) ok(await declare(no, false));
    ok(await declare(5, true));
    const { committee: members } = await evaluation();
    const [one, two, , , fifth] = members;
    expect((await sheet(await expert(1), two.id)).status).toBe(404);
    expect((await sheet(clerk, one.id, { fileId: await clerk.upload() })).body.detail).toContain('本人登录填写');
    expect((await sheet(await expert(5), fifth.id)).body.detail).toContain('没有利害关系');
    // A paper that comes along is nobody's signature here.
    ok(await sheet(await expert(1), members[0].id, { fileId: await (await expert(1)).upload() }));
    for (const no of [2, 3, 4]) ok(await sheet(await expert(no), members[no - 1].id));
    expect(await todos(1)).toEqual([]);
    const refused = await decide('evaluate', { reason: '评审结束' });
    expect(refused.body.violations.map(({ code }: any) => code)).toEqual(['TENDER_COMMITTEE', 'TENDER_EVALUATION']);
    const [hand] = committee().slice(1, 2);
    const { committee: now } = ok(await seat([...five().slice(0, 4), hand!], { fileId: await clerk.upload() }));
    expect(now.map(({ scored }: any) => scored)).toEqual([true, true, true, true, false]);
    expect((await sheet(clerk, now[4].id)).body.violations).toEqual([
      expect.objectContaining({ field: 'fileId', detail: '请上传成员签字的评分表' }),
    ]);
    ok(await sheet(clerk, now[4].id, { fileId: await clerk.upload() }));
  });

  it('one bid is set aside on a ground of the law, its bidder is told, and it can be admitted again', async () => {
    const fileId = await clerk.upload();
    const why = { bidId: bids['560.00'], ground: 6, reason: '没有提交经营方案', fileId };
    expect((await decide('reject-bid', { ...why, ground: 8 })).status).toBe(422);
    expect((await decide('reject-bid', { ...why, bidId: listing.id })).status).toBe(404);
    expect((await decide('reject-bid', why, await expert(1))).status).toBe(403);
    expect((await decide('readmit-bid', why)).status).toBe(422);
    expect((await decide('readmit-bid', { bidId: why.bidId, reason: '没有被否决' })).status).toBe(404);
    const { bids: now } = ok(await decide('reject-bid', why));
    expect(now.map(({ price, place, rejected }: any) => [price, place, rejected])).toEqual([
      ['540.00', 1, false],
      ['520.00', 2, false],
      ['560.00', null, true],
    ]);
    expect(now[2].fault).toBe('评标委员会否决：没有响应招标文件的实质性要求和条件。没有提交经营方案');
    expect((await decide('reject-bid', why)).status).toBe(404);
    const told = ok(await (await app.as('bidder.two')).get('/api/notices')).items;
    expect(told[0]).toMatchObject({ title: '投标被否决', text: expect.stringContaining('没有提交经营方案') });
    const again = ok(await decide('readmit-bid', { bidId: why.bidId, reason: '方案在附件中' }));
    expect(again.bids[0]).toMatchObject({ price: '560.00', place: 1, rejected: false });
    expect(again.committee.every(({ scored }: any) => scored)).toBe(true);
    ok(await decide('reject-bid', why));
    const db = app.app.get(DataSource);
    await expect(db.query(`update sealed_bid set place = 1 where id = $1`, [why.bidId])).rejects.toThrow('check');
  });

  it('who gave no points while it was set aside is asked again when it comes back', async () => {
    const rest = Object.entries(bids).filter(([price]) => price !== '560.00');
    const { committee: members } = await evaluation();
    const points = rest.map(([, bidId]) => ({ bidId, points: ['90', '90'] }));
    ok(await sheet(await expert(2), members[1].id, { bids: points }));
    ok(await decide('readmit-bid', { bidId: bids['560.00'], reason: '方案在附件中' }));
    expect((await evaluation()).committee.map(({ scored }: any) => scored)).toEqual([true, false, true, true, true]);
    expect(await todos(2)).toEqual(['tender.score']);
    ok(await sheet(await expert(2), members[1].id));
    const done = ok(await decide('evaluate', { reason: '评审结束' }));
    expect(done.bids.map(({ place }: any) => place)).toEqual([1, 2, 3]);
    expect(await todos(2)).toEqual([]);
    // Closed: nothing is declared, scored or set aside any more.
    expect((await declare(1, true)).body.code).toBe('TENDER_STATE');
    expect(
      (await decide('reject-bid', { bidId: bids['560.00'], ground: 1, reason: '太晚', fileId: await clerk.upload() }))
        .body.code,
    ).toBe('TENDER_STATE');
  });
});
