import { type Client, testApp, type TestApp, tinyPdf } from '../support/app.js';
import { act, approved, collectiveOf, cropland, schedule, today } from '../support/listings.js';
import { committee, openedTender } from '../support/tenders.js';
import { ok, reviewed } from '../support/trade.js';
import { interrupt } from '../support/trading.js';
import { textOf } from '../platform/pdf-text.js';

const award = {
  by: 'score',
  criteria: [
    { name: '报价', percent: 60 },
    { name: '经营方案', percent: 40 },
  ],
};
const codes = ({ body }: any): string[] => body.violations.map(({ code }: any) => code).sort();

describe('a tender from its opening to the certificate (art. 14; Tender Law 36–45)', () => {
  let app: TestApp;
  let id: string;
  let listing: any;
  let clerk: Client;
  let director: Client;
  /** Bids by their bidders' names. */
  let bids: Record<string, string>;

  const evaluation = async (): Promise<any> => ok(await clerk.get(`/api/tenders/${id}/evaluation`));
  const post = async (client: Client, to: string, body: object = {}, version?: number): Promise<any> =>
    client.post(`/api/tenders/${id}/${to}`, body, { ifMatch: version ?? (await evaluation()).version });
  const reason = '按公告的评标办法';
  const draft = async (more: object = {}): Promise<object> =>
    cropland((await collectiveOf(app)).id, { method: 'tender', deposit: '3000.00', ...more });
  const open = async (prices: Record<string, string>, terms: object, with_: object = {}): Promise<void> => {
    ({ id, listing } = await openedTender(app, await draft(with_), prices, { award: terms }));
    bids = Object.fromEntries((await evaluation()).bids.map((bid: any) => [bid.price, bid.id]));
  };
  const listed = async (): Promise<any> => ok(await clerk.get(`/api/listings/${listing.id}`));

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    director = await app.as('centre.director');
  });
  afterAll(() => app?.close());

  it('is announced with weights that make a whole and a candidates’ notice of three days (Tender Law 19; Regulations 54)', async () => {
    const { increment: _, ...dates } = await schedule(app, { oneApplicant: 'session' });
    const ready = await approved(app, await draft());
    const [price, plan] = award.criteria;
    const wrong = { by: 'score', candidateDays: 2, criteria: [price, { ...plan, percent: 30 }] };
    const refused = await clerk.post(
      `/api/listings/${ready.id}/announce`,
      { ...dates, award: wrong },
      { ifMatch: ready.version },
    );
    expect(refused.body).toMatchObject({ code: 'ANNOUNCEMENT_INCOMPLETE', article: '18' });
    expect(refused.body.detail).toContain('现为90%');
    expect(refused.body.detail).toContain('不得少于3日');
    const silent = await act(clerk, ready, 'announce', dates);
    expect(silent.trade.award).toEqual({ by: 'price', criteria: [], candidateDays: 3 });
  });

  it('is judged by a lawful committee alone, every member giving every point (Tender Law 37, 40)', async () => {
    await open({ 'bidder.one': '520.00', 'bidder.two': '560.00', 'bidder.three': '480.00' }, award);
    expect((await evaluation()).bids.map(({ place, fault }: any) => [place, fault !== null])).toEqual([
      [null, false],
      [null, false],
      [null, true],
    ]);
    const fileId = await clerk.upload();
    const seat = (members: object[]) => clerk.post(`/api/tenders/${id}/committee`, { members, fileId });
    expect(codes(await post(clerk, 'evaluate', { reason }))).toEqual(['TENDER_COMMITTEE']);
    expect((await (await app.as('bidder.one')).get(`/api/tenders/${id}/evaluation`)).status).toBe(403);
    expect((await (await app.as('bidder.one')).post(`/api/tenders/${id}/committee`, {})).status).toBe(422);
    const six = committee([{ name: '评委六', expert: true, employer: '某公司', conflict: true }]);
    ok(await seat(six));
    const { body } = await post(clerk, 'evaluate', { reason });
    expect(codes({ body })).toEqual(['TENDER_COMMITTEE', 'TENDER_EVALUATION']);
    for (const words of ['现为6人', '评委六']) expect(JSON.stringify(body.violations)).toContain(words);
    expect(await seat([...committee(), committee()[0]!])).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    const { committee: members } = ok(await seat(committee()));
    expect(members).toHaveLength(5);
    const valid = [bids['520.00'], bids['560.00']];
    const sheet = (memberId: string, points: string[][]) =>
      clerk.post(`/api/tenders/${id}/sheets`, {
        ...{ memberId, fileId },
        bids: valid.map((bidId, index) => ({ bidId, points: points[index] })),
      });
    const short = await sheet(members[0].id, [['80'], ['90', '70']]);
    expect(short).toMatchObject({ status: 422, body: { code: 'TENDER_EVALUATION' } });
    expect(
      (
        await sheet(members[0].id, [
          ['80', '101'],
          ['90', '70'],
        ])
      ).status,
    ).toBe(422);
    for (const [index, member] of members.entries())
      if (index < 4)
        ok(
          await sheet(member.id, [
            ['80', '95.50'],
            ['90', '70'],
          ]),
        );
    expect((await post(clerk, 'evaluate', { reason })).body.detail).toContain('还缺1份');
    // 80 × 0.6 + 95.5 × 0.4 = 86.2; 90 × 0.6 + 70 × 0.4 = 82.
    ok(
      await sheet(members[4].id, [
        ['80', '95.50'],
        ['90', '70'],
      ]),
    );
    const done = await post(clerk, 'evaluate', { reason });
    expect(ok(done).bids.map(({ place, score }: any) => [place, score])).toEqual([
      [1, '86.20'],
      [2, '82.00'],
      [null, null],
    ]);
  });

  it('puts its candidates under notice: no award before its end, over an objection, or past the first (Regulations 54, 55)', async () => {
    const shown = ok(await app.anyone.get(`/api/public/tenders/${id}`));
    expect(shown).toMatchObject({
      state: 'candidates',
      candidates: [{ place: 1, price: '520.00', score: '86.20' }, {}],
    });
    expect(JSON.stringify(shown)).not.toContain('评委');
    const first = { bidId: bids['520.00'], reason };
    const early = await post(director, 'award', { bidId: bids['560.00'], reason });
    expect(codes(early)).toEqual(['TENDER_AWARD', 'TENDER_AWARD']);
    expect((await post(clerk, 'award', first)).status).toBe(403);
    const neighbour = await app.as('bidder.two');
    ok(await neighbour.post(`/api/tenders/${id}/objections`, { reason: '第一名不具备农业经营能力' }));
    await app.advance(new Date(shown.candidateUntil));
    expect((await post(director, 'award', first)).body.detail).toContain('1件异议');
    expect(await neighbour.post(`/api/tenders/${id}/objections`, { reason: '再次提出异议' })).toMatchObject({
      status: 409,
    });
    const { objections } = await evaluation();
    expect((await post(clerk, `objections/${objections[0].id}/dismiss`, { reason: '已核实' })).status).toBe(403);
    ok(await post(director, `objections/${objections[0].id}/dismiss`, { reason: '已核实资质' }));
    expect((await listed()).state).toBe('trading');
  });

  it('a candidate who gives up is dropped on record and the next one wins; of two awards at once one counts', async () => {
    const fileId = await clerk.upload();
    ok(await post(clerk, 'drop', { bidId: bids['520.00'], reason: '书面放弃中标', fileId }));
    expect((await post(director, 'award', { bidId: bids['520.00'], reason })).body.code).toBe('TENDER_AWARD');
    const { version } = await evaluation();
    const both = await Promise.all(
      [1, 2].map(() => post(director, 'award', { bidId: bids['560.00'], reason }, version)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { state, dealId } = await listed();
    expect(state).toBe('resultNotice');
    expect(ok(await clerk.get(`/api/deals/${dealId}`))).toMatchObject({ origin: 'tender', price: '560.00' });
  });

  it('reaches contract and certificate like any other deal; opening record and report are on file (art. 21, 25)', async () => {
    const papers = ok(await clerk.get(`/api/documents?about=listing&id=${listing.id}`));
    const read = async (template: string): Promise<string> => {
      const { id: paper } = papers.find((one: any) => one.template === template);
      const headers = { authorization: `Bearer ${clerk.token}` };
      const reply = await fetch(`${app.base}/api/documents/${paper}/pdf`, { headers });
      return textOf(Buffer.from(await reply.arrayBuffer()));
    };
    expect(papers.map(({ template }: any) => template)).toEqual(
      expect.arrayContaining(['tender-opening', 'tender-evaluation']),
    );
    for (const words of ['开标记录', '480.00', '520.00', '560.00', '镇人民政府'])
      expect(await read('tender-opening')).toContain(words);
    for (const words of ['评标报告', '86.20', '评委5', '低于底价'])
      expect(await read('tender-evaluation')).toContain(words);
    let deal = ok(await clerk.get(`/api/deals/${(await listed()).dealId}`));
    await app.advance(new Date(deal.noticeUntil));
    const step = async (client: Client, action: string, body: object = {}) => {
      deal = ok(await clerk.get(`/api/deals/${deal.id}`));
      deal = ok(await client.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: deal.version }));
    };
    await step(clerk, 'confirmation');
    await step(clerk, 'contract');
    const day = await today(app);
    const signed = { transferorSignedOn: day, transfereeSignedOn: day, sealed: true };
    await step(clerk, 'contract/signed', { fileId: await clerk.upload(tinyPdf()), ...signed });
    if (deal.transferee.kind === 'legalPerson') await reviewed(app, deal);
    await step(await app.as('centre.clerk2'), 'contract/compare', { same: true, opinion: '与记录一致' });
    await step(director, 'certificate');
    expect(deal).toMatchObject({ state: 'certified', listing: { state: 'certified' } });
  });

  it('a purchase goes to the lowest under the ceiling; a suspension moves the candidates’ notice, a termination ends it (art. 12(10), 26, 27)', async () => {
    const purchase = {
      title: '示范河湾村道路硬化工程采购',
      direction: 'procurement',
      category: 10,
      subKind: 'construction',
      transferKind: 'purchase',
      useNow: '土路',
      useAfter: '道路硬化',
      pricing: {
        basis: 'lump',
        amount: '480000.00',
        term: { from: '2027-06-01', to: '2027-09-30' },
        payment: { kind: 'once' },
      },
      parcels: [{ kind: '道路硬化', ownerPartyId: (await collectiveOf(app)).id, quantity: '1', unit: 'item' }],
      valuation: undefined,
    };
    const prices = { 'bidder.one': '480000.01', 'bidder.two': '470000.00', 'bidder.three': '460000.00' };
    await open(prices, { by: 'price', candidateDays: 5 }, purchase);
    ok(await post(clerk, 'committee', { members: committee(), fileId: await clerk.upload() }));
    ok(await post(clerk, 'evaluate', { reason }));
    const before = ok(await clerk.get(`/api/tenders?listingId=${listing.id}`));
    expect(before.candidates.map(({ price, place }: any) => [place, price])).toEqual([
      [1, '460000.00'],
      [2, '470000.00'],
    ]);
    await interrupt(app, listing.id, 'suspend');
    await app.advance('P2D');
    expect(await post(director, 'award', { bidId: bids['460000.00'], reason }, 1)).toMatchObject({ status: 412 });
    await interrupt(app, listing.id, 'restart');
    const after = ok(await clerk.get(`/api/tenders?listingId=${listing.id}`));
    expect(Date.parse(after.candidateUntil) - Date.parse(before.candidateUntil)).toBeGreaterThanOrEqual(2 * 86_400_000);
    await app.advance(new Date(before.candidateUntil));
    expect((await post(director, 'award', { bidId: bids['460000.00'], reason })).body.code).toBe('TENDER_AWARD');
    await app.advance(new Date(after.candidateUntil));
    ok(await post(director, 'award', { bidId: bids['460000.00'], reason }));
    const deal = ok(await clerk.get(`/api/deals/${(await listed()).dealId}`));
    expect(deal).toMatchObject({ state: 'resultNotice', total: '460000.00', transferee: { name: '示范牧业有限公司' } });
    await interrupt(app, listing.id, 'terminate');
    expect(ok(await clerk.get(`/api/deals/${deal.id}`)).state).toBe('terminated');
  });

  it('all bids may be rejected with reason, and an upheld objection has the committee judge again (Tender Law 42; Regulations 54)', async () => {
    await open({ 'bidder.one': '500.00', 'bidder.two': '510.00', 'bidder.three': '520.00' }, { by: 'price' });
    ok(await post(clerk, 'committee', { members: committee(), fileId: await clerk.upload() }));
    ok(await post(clerk, 'evaluate', { reason }));
    const neighbour = await app.as('bidder.five');
    ok(await neighbour.post(`/api/tenders/${id}/objections`, { reason: '评委与投标人有利害关系' }));
    const [objection] = (await evaluation()).objections;
    const again = ok(await post(director, `objections/${objection.id}/uphold`, { reason: '查证属实' }));
    expect(again.objections[0].state).toBe('upheld');
    const shown = ok(await app.anyone.get(`/api/public/tenders/${id}`));
    expect(shown).toMatchObject({ state: 'opened', candidates: [], candidateUntil: null });
    expect((await post(clerk, 'reject', { reason: '缺乏竞争' })).status).toBe(403);
    const late = await evaluation();
    ok(await post(director, 'reject', { reason: '投标明显缺乏竞争' }));
    expect((await listed()).state).toBe('unsold');
    expect(await post(director, 'reject', { reason: '投标明显缺乏竞争' }, late.version)).toMatchObject({ status: 412 });
  });
});
