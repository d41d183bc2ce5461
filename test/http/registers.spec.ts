import { DataSource } from 'typeorm';
import { type Client, testApp, type TestApp } from '../support/app.js';
import {
  accepted,
  act,
  announced,
  approved,
  collectiveOf,
  cropland,
  schedule,
  submitted,
  today,
} from '../support/listings.js';
import { textOf } from '../platform/pdf-text.js';
import { dealt, ok, partyOf } from '../support/trade.js';

describe('what the registers hold stands against the trade (art. 13, 26, 33, 34)', () => {
  let app: TestApp;
  let clerk: Client;
  let other: Client;
  let director: Client;
  let owner: string;
  let serial = 0;
  const certificate = (): string => `示证-${++serial}`;
  const draftOf = (certificateNo: string): object => {
    const draft = cropland(owner) as { parcels: object[] };
    return { ...draft, parcels: draft.parcels.map((parcel) => ({ ...parcel, certificateNo })) };
  };
  const codesOf = ({ body }: any): string[] => (body.violations ?? [body]).map(({ code }: any) => code);
  const mortgage = async (certificateNo: string, more: object = {}) => ({
    kind: 'mortgage',
    ownerPartyId: owner,
    certificateNo,
    holderName: '某农村商业银行',
    amount: '50000.00',
    mortgagedRight: 'other',
    evidenceFileId: await clerk.upload(),
    ...more,
  });
  const propose = async (certificateNo: string, more: object = {}) =>
    clerk.post('/api/encumbrances', await mortgage(certificateNo, more));
  const registered = async (certificateNo: string, more: object = {}): Promise<any> => {
    const { id, version } = ok(await propose(certificateNo, more));
    return ok(await other.post(`/api/encumbrances/${id}/register`, { opinion: '核对无误' }, { ifMatch: version }));
  };
  const seizure = async (certificateNo: string): Promise<any> =>
    ok(
      await propose(certificateNo, {
        kind: 'seizure',
        holderName: '某旗人民法院',
        amount: undefined,
        mortgagedRight: undefined,
      }),
    );

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    other = await app.as('centre.clerk2');
    director = await app.as('centre.director');
    owner = (await collectiveOf(app)).id;
  });
  afterAll(() => app?.close());

  it('takes a mortgage in by one officer and registers it by another, with its rank; says what it lacks all at once', async () => {
    const right = certificate();
    const bare = await propose(right, {
      amount: undefined,
      mortgagedRight: undefined,
      holderPartyId: crypto.randomUUID(),
    });
    expect(bare.body.violations.map(({ field }: any) => field)).toEqual(['holderPartyId', 'amount', 'mortgagedRight']);
    const taken = await propose(right, { mortgagedRight: 'takenOver' });
    expect(taken.body).toMatchObject({ code: 'CONSENT_MISSING', article: '33' });
    expect((await (await app.as('bidder.one')).post('/api/encumbrances', await mortgage(right))).status).toBe(403);
    const entry = ok(await propose(right));
    expect(entry).toMatchObject({ state: 'proposed', number: null, rank: null });
    expect(entry.effect).toContain('第四百零二条');
    const own = await clerk.post(`/api/encumbrances/${entry.id}/register`, { opinion: '自己复核' }, { ifMatch: 1 });
    expect(own.body.code).toBe('SECOND_OFFICER_REQUIRED');
    // Two register it at the same moment: once.
    const both = await Promise.all(
      [other, director].map((client) =>
        client.post(`/api/encumbrances/${entry.id}/register`, { opinion: '核对无误' }, { ifMatch: 1 }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await registered(right)).toMatchObject({
      state: 'registered',
      rank: 2,
      number: expect.stringMatching(/-EQD-/),
    });
    const found = ok(await clerk.get(`/api/encumbrances?q=${encodeURIComponent(right)}`));
    expect(found.total).toBe(2);
    expect(ok(await (await app.as('collective.hewan')).get('/api/encumbrances')).total).toBe(2);
    expect(ok(await (await app.as('bidder.one')).get('/api/encumbrances')).total).toBe(0);
    expect((await (await app.as('bidder.one')).get(`/api/encumbrances/${entry.id}`)).status).toBe(404);
    // Its papers are read by whom it concerns.
    const paper = `/api/files/${entry.evidenceFileId}`;
    expect((await (await app.as('collective.hewan')).get(paper)).status).toBe(200);
    expect((await (await app.as('bidder.one')).get(paper)).status).toBe(404);
  });

  it('certifies a mortgage at its registration, a change and its end, and says what the register does not do (Civil Code 402)', async () => {
    const entry = await registered(certificate(), { statutoryNumber: '不动产证明0000456号', consentToTransfer: true });
    const papers = async (who: Client): Promise<any[]> =>
      ok(await who.get(`/api/documents?about=encumbrance&id=${entry.id}`));
    const paper = async (name: string): Promise<string> => {
      const { id } = (await papers(clerk)).find((one) => one.name === name);
      return textOf(await clerk.bytes(`/api/documents/${id}/pdf`));
    };
    expect((await papers(clerk)).map(({ name }) => name)).toEqual(['抵押登记证明']);
    const first = await paper('抵押登记证明');
    for (const words of [
      entry.number,
      '不产生不动产抵押权设立的效力',
      '第1顺位',
      '50,000.00',
      '人民币伍万元整',
      '不动产证明0000456号',
    ])
      expect(first).toContain(words);
    expect(first).toContain('须经抵押权人书面同意');

    const move = async (action: string, body: object): Promise<any> => {
      const { version } = ok<any>(await clerk.get(`/api/encumbrances/${entry.id}`));
      const path = `/api/encumbrances/${entry.id}/${action}`;
      return ok(await clerk.post(path, { ...body, fileId: await clerk.upload() }, { ifMatch: version }));
    };
    await move('change', { reason: '部分还款，担保金额减少', amount: '30000.00' });
    expect(await paper('抵押变更登记证明')).toContain('部分还款，担保金额减少');
    await move('discharge', { reason: '贷款已结清' });
    const last = await paper('抵押注销登记证明');
    expect(last).toContain('贷款已结清');
    expect(last).toContain('不再妨碍该权利在本平台交易');
    // What was certified stays as it was said.
    expect(await paper('抵押登记证明')).toBe(first);
    expect((await papers(await app.as('collective.hewan'))).length).toBe(3);
    const stranger = await app.as('bidder.one');
    const { id } = (await papers(clerk))[0];
    expect((await stranger.get(`/api/documents?about=encumbrance&id=${entry.id}`)).status).toBe(404);
    expect((await stranger.get(`/api/documents/${id}/pdf`)).status).toBe(404);
    // A seizure is the court's; the centre certifies nothing of it.
    const seized = await seizure(certificate());
    expect(ok(await clerk.get(`/api/documents?about=encumbrance&id=${seized.id}`))).toEqual([]);
  });

  it('bars a mortgaged right until its mortgagee was told, or consented where so agreed; the notice discloses it (Civil Code 406)', async () => {
    const right = certificate();
    const entry = await registered(right, { consentToTransfer: true });
    const filed = await submitted(app, draftOf(right)).catch((error: Error) => error.message);
    expect(filed).toContain('ENCUMBERED');
    const station = await app.as('station.wulanmulun');
    const [listing] = ok(await station.get('/api/listings?state=draft')).items;
    const tell = async (more: object = {}) =>
      station.post(`/api/listings/${listing.id}/mortgagee`, {
        encumbranceId: entry.id,
        consented: false,
        on: await today(app),
        fileId: await station.upload(),
        ...more,
      });
    expect((await tell({ encumbranceId: crypto.randomUUID() })).status).toBe(404);
    const told = ok(await tell());
    const refused = await station.post(
      `/api/listings/${listing.id}/submit`,
      { liabilityAccepted: true },
      { ifMatch: told.version },
    );
    expect(codesOf(refused)).toEqual(['ENCUMBERED']);
    const consented = ok(await tell({ consented: true }));
    ok(
      await station.post(
        `/api/listings/${listing.id}/submit`,
        { liabilityAccepted: true },
        { ifMatch: consented.version },
      ),
    );
    const [shown] = ok(await clerk.get(`/api/encumbrances?listingId=${listing.id}`)).items;
    expect(shown).toMatchObject({ id: entry.id, informed: true });
    // A right under trade here takes no new mortgage.
    expect((await propose(right)).body).toMatchObject({ code: 'UNDER_TRADE', article: '33' });
  });

  it('bars a seized right at every later step, and lets it go on when the court releases it', async () => {
    const right = certificate();
    const ready = await approved(app, draftOf(right));
    const entry = await seizure(right);
    expect(entry).toMatchObject({ state: 'registered', number: expect.stringMatching(/-EQD-/) });
    const dates = await schedule(app);
    const barred = await clerk.post(`/api/listings/${ready.id}/announce`, dates, { ifMatch: ready.version });
    expect(codesOf(barred)).toEqual(['SEIZED']);
    expect((await propose(certificate())).status).toBe(201);
    const release = { reason: '法院解除查封', fileId: await clerk.upload() };
    const stale = await clerk.post(`/api/encumbrances/${entry.id}/discharge`, release, { ifMatch: 9 });
    expect(stale.body.code).toBe('STALE_VERSION');
    ok(await clerk.post(`/api/encumbrances/${entry.id}/discharge`, release, { ifMatch: entry.version }));
    const again = await clerk.post(`/api/encumbrances/${entry.id}/discharge`, release, { ifMatch: entry.version + 1 });
    expect(again.body).toMatchObject({ code: 'ENCUMBRANCE_STATE', article: '33' });
    expect((await act(clerk, ready, 'announce', dates)).state).toBe('announced');
  });

  it('a seizure that comes in while a contract is being signed: no contract stands upon it', async () => {
    const right = certificate();
    const deal = await dealt(app, draftOf(right));
    await seizure(right);
    await app.advance(new Date(deal.noticeUntil));
    const after = ok(await clerk.get(`/api/deals/${deal.id}`));
    expect(after.state).toBe('objected');
    const [held] = await app.app
      .get(DataSource)
      .query(`select payload from audit_log where root_id = $1 and action = 'hold'`, [deal.id]);
    expect(JSON.stringify(held.payload)).toContain('SEIZED');
  });

  it('an open title dispute bars, is proposed for suspension, goes through its stages, and bars a restart until it is closed', async () => {
    const right = certificate();
    const listing = await announced(app, draftOf(right));
    const claimant = await app.as('bidder.two');
    const claim = {
      kind: 'title',
      ownerPartyId: owner,
      certificateNo: right,
      claimant: '某牧户',
      claimantPartyId: await partyOf(app, 'bidder.two'),
      claim: '四至与本户承包地重叠',
      evidenceFileId: await claimant.upload(),
    };
    const nothing = await claimant.post('/api/disputes', { ...claim, ownerPartyId: undefined });
    expect(nothing.body.violations).toMatchObject([{ code: 'VALIDATION', field: 'listingId' }]);
    const stranger = await app.as('bidder.one');
    const forAnother = { ...claim, evidenceFileId: await stranger.upload() };
    expect((await stranger.post('/api/disputes', forAnother)).body).toMatchObject({ code: 'FORBIDDEN', article: '34' });
    const opened = ok(await claimant.post('/api/disputes', claim));
    expect(opened).toMatchObject({ state: 'negotiation', bars: true, number: expect.stringMatching(/-EQU-/) });
    expect((await (await app.as('bidder.one')).get(`/api/disputes/${opened.id}`)).status).toBe(404);
    const todo = ok(await director.get('/api/todo')).map(({ kind, recordId }: any) => [kind, recordId]);
    expect(todo).toContainEqual(['dispute.suspend', listing.id]);
    const { items } = ok(await clerk.get(`/api/disputes?listingId=${listing.id}`));
    expect(items).toMatchObject([{ id: opened.id }]);
    const dates = { ...(await schedule(app)), reason: '另定签约期限', contractDays: 20 };
    const barred = await clerk.post(`/api/listings/${listing.id}/amend`, dates, { ifMatch: listing.version });
    expect(codesOf(barred)).toEqual(['TITLE_UNCLEAR']);
    const stop = { ground: 3, reason: '权属存在争议', evidenceFileId: await director.upload(), until: '2030-12-31' };
    const suspended = await act(director, listing, 'suspend', stop);
    const restart = {
      reason: '认为已消除',
      evidenceFileId: await director.upload(),
      applicantPartyId: claim.claimantPartyId,
      interest: '争议的一方',
    };
    const url = `/api/listings/${listing.id}/restart`;
    const early = await director.post(url, restart, { ifMatch: suspended.version });
    expect(early.body.violations.map(({ detail }: any) => detail).join()).toMatch(/原因已消除的认定.*权属争议未了结/s);

    const session = async (led: string) => ({ on: await today(app), led, text: '双方到场，勘验四至' });
    const post = async (action: string, body: object, dispute: any, client = clerk) =>
      client.post(`/api/disputes/${dispute.id}/${action}`, body, { ifMatch: dispute.version });
    expect((await post('mediate', await session('交易中心'), opened, claimant)).status).toBe(403);
    const mediated = ok(await post('mediate', await session('交易中心'), opened));
    const noted = ok(await post('record', await session('镇人民政府'), mediated));
    expect(noted.records.map(({ stageName, led }: any) => [stageName, led])).toEqual([
      ['调解', '交易中心'],
      ['调解', '镇人民政府'],
    ]);
    expect((await post('mediate', await session('交易中心'), noted)).body).toMatchObject({
      code: 'DISPUTE_STATE',
      article: '34',
    });
    const end = { outcome: 'settled', text: '双方确认四至', fileId: await clerk.upload() };
    const both = await Promise.all([clerk, director].map((client) => post('close', end, noted, client)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const restarted = await director.post(url, { ...restart, causeGone: true }, { ifMatch: suspended.version });
    expect(ok(restarted).state).toBe('announced');
  });

  it('a filing of a disputed right is refused with all that stands against it', async () => {
    const right = certificate();
    const listing = await accepted(app, draftOf(right));
    ok(
      await (
        await app.as('station.wulanmulun')
      ).post('/api/disputes', {
        kind: 'title',
        listingId: listing.id,
        claimant: '某户',
        claim: '主张承包在先',
        evidenceFileId: await (await app.as('station.wulanmulun')).upload(),
      }),
    );
    const refused = await submitted(app, draftOf(right)).catch((error: Error) => error.message);
    expect(refused).not.toContain('TITLE_UNCLEAR');
    const { verdicts } = ok(await clerk.get(`/api/listings/${listing.id}/assessment?action=approve`));
    expect(verdicts.find(({ rule }: any) => rule === 'clear-title')).toMatchObject({ verdict: 'fail' });
  });

  it('a deal outside the market: what should have come here is a case, a household’s own deal a statistic (art. 30, 35)', async () => {
    const town = await app.as('town.wulanmulun');
    const supervisor = await app.as('supervisor');
    const deal = async (more: object = {}) => ({
      townCode: '150627101',
      dealtOn: await today(app),
      asset: '集体机动地80亩出租',
      ownerKinds: ['collective'],
      value: '60000.00',
      text: '未经市场公开，私下签订租赁合同',
      ...more,
    });
    const report = async (client: Client, more: object = {}) => client.post('/api/market-reports', await deal(more));
    const found = ok(await report(town));
    expect(found).toMatchObject({ state: 'case', finding: expect.stringContaining('应当在产权交易市场公开进行') });
    const own = ok(await report(town, { ownerKinds: ['household'] }));
    expect(own).toMatchObject({ state: 'statistic', finding: '' });
    expect((await report(town, { townCode: '150627105' })).body).toMatchObject({ code: 'FORBIDDEN', article: '30' });
    expect((await report(town, { dealtOn: '2099-01-01' })).body.violations).toMatchObject([{ field: 'dealtOn' }]);
    expect((await report(await app.as('bidder.one'))).status).toBe(403);
    const post = (client: Client, entry: any, action: string, text: string): Promise<any> =>
      client.post(`/api/market-reports/${entry.id}/${action}`, { text }, { ifMatch: entry.version });
    expect((await post(supervisor, own, 'close', '无须核查')).body).toMatchObject({
      code: 'REPORT_STATE',
      article: '30',
    });
    expect((await post(town, found, 'close', '自行办结')).status).toBe(403);
    expect(ok(await supervisor.get('/api/todo')).map(({ kind }: any) => kind)).toContain('marketReport.follow');
    const followed = ok(await post(supervisor, found, 'follow', '已约谈嘎查负责人'));
    const both = await Promise.all([1, 2].map(() => post(supervisor, followed, 'close', '责令补办进场手续')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(ok(await town.get('/api/market-reports')).items).toMatchObject([
      { state: 'statistic' },
      { state: 'closed', outcome: '责令补办进场手续', notes: [{ text: '已约谈嘎查负责人' }] },
    ]);
  });
});
