import { type Client, testApp, type TestApp, tinyPdf } from '../support/app.js';
import { collectiveOf, cropland, schedule } from '../support/listings.js';
import { dealt, ok } from '../support/trade.js';

const term = '受让方逾期不签订合同的，交易保证金不予退还';

describe('a winner who does not sign (trading.md; art. 19, 20, 32)', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let director: Client;
  let deal: any;
  let first: any;
  const reason = '书面催告后仍未签约';

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    second = await app.as('centre.clerk2');
    director = await app.as('centre.director');
    const draft = cropland((await collectiveOf(app)).id, { conditions: `具有农业经营能力；${term}` });
    deal = await dealt(app, draft, [
      ['bidder.one', '500.00'],
      ['bidder.two', '510.00'],
      ['bidder.three', '520.00'],
    ]);
    await app.advance(new Date(deal.noticeUntil));
    deal = await fresh(deal.id);
  });
  afterAll(() => app?.close());

  const fresh = async (id: string): Promise<any> => ok(await clerk.get(`/api/deals/${id}`));
  const post = (client: Client, action: string, body: object): Promise<any> =>
    client.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: deal.version });
  const evidence = async (waived: boolean): Promise<object> => ({
    waived,
    reason,
    evidenceFileId: await clerk.upload(),
  });
  const listing = async (): Promise<any> => ok(await clerk.get(`/api/listings/${deal.listing.id}`));
  const application = async (id: string): Promise<any> => ok(await clerk.get(`/api/applications/${id}`));
  const again = async (): Promise<any> => {
    const { increment, ...dates } = await schedule(app);
    const { version } = await listing();
    return clerk.post(
      `/api/listings/${deal.listing.id}/reannounce`,
      { ...dates, increment, reason: '受让方未签约' },
      { ifMatch: version },
    );
  };

  it('is recorded after the published term, or on a written waiver, with evidence, and by the centre alone', async () => {
    ok(await clerk.post(`/api/deals/${deal.id}/contract`, {}, { ifMatch: deal.version }));
    deal = await fresh(deal.id);
    expect((await post(clerk, 'default', await evidence(false))).body).toMatchObject({
      code: 'DEFAULT_NOT_DUE',
      article: '19',
    });
    expect(await post(clerk, 'default', { waived: true, reason })).toMatchObject({ status: 422 });
    expect(await post(await app.as('bidder.three'), 'default', await evidence(true))).toMatchObject({ status: 403 });
    expect(await post(director, 'offer-next', { reason })).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    // Nobody announces around a deal that stands.
    expect(await again()).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    await app.advance(new Date(deal.contractDueAt));
    deal = ok(await post(clerk, 'default', await evidence(false)));
    expect(deal).toMatchObject({ state: 'defaulted', contract: null, defaulted: { reason } });
    expect((await listing()).state).toBe('dealt');
    // Art. 32: on record without anybody's asking.
    const credit = ok(await clerk.get(`/api/credit-entries?partyId=${deal.transferee.id}`));
    expect(credit.items).toMatchObject([{ kind: 'unsigned', text: reason, dealId: deal.id }]);
    const { items } = ok(await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`));
    expect(items).toEqual([expect.objectContaining({ state: 'defaulted', transferee: null })]);
    first = deal;
  });

  it('of two officers who choose at once one is heard; the next valid bid is offered the deal under its own notice', async () => {
    expect(await post(clerk, 'offer-next', { reason })).toMatchObject({ status: 403 });
    const both = await Promise.all([1, 2].map(() => post(director, 'offer-next', { reason: '按报价顺序递补' })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    deal = both.find(({ status }) => status === 200)!.body;
    expect(deal).toMatchObject({ state: 'resultNotice', price: '510.00', transferee: { name: '示范种植专业合作社' } });
    expect(deal.id).not.toBe(first.id);
    expect((await fresh(first.id)).state).toBe('passedOn');
    expect((await listing()).state).toBe('resultNotice');
    expect((await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`)).body.total).toBe(1);
  });

  const complain = async (fields: Record<string, string>, file?: [Buffer, string]): Promise<any> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (file) form.append('file', new Blob([new Uint8Array(file[0])]), file[1]);
    const reply = await fetch(`${app.base}/api/public/deals/${deal.id}/objections`, { method: 'POST', body: form });
    return { status: reply.status, body: await reply.json() };
  };

  it('anybody objects without signing in, by a form; the answer waits under a code, the contact is the centre’s alone', async () => {
    const said = { name: '李某某', contact: '13900000001', reason: '受让方不具备农业经营能力' };
    const blank = await complain({ name: '李某某', reason: '不' });
    expect(blank).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    expect(blank.body.violations.map(({ field }: any) => field)).toEqual(expect.arrayContaining(['contact', 'reason']));
    expect((await complain(said, [Buffer.from('MZ'), '证据.exe'])).body.code).toBe('UPLOAD_TYPE');
    const receipt = await complain(said, [tinyPdf(), '证据.pdf']);
    expect(receipt).toMatchObject({ status: 201, body: { code: expect.stringMatching(/^[0-9A-Z]{12}$/) } });
    deal = await fresh(deal.id);
    const [objection] = deal.objections;
    expect(objection).toMatchObject({ party: '李某某', contact: '13900000001', evidenceFileId: expect.any(String) });
    const sides = ok(await (await app.as('bidder.two')).get(`/api/deals/${deal.id}`)).objections[0];
    expect(sides).toMatchObject({ party: '公众', contact: null, evidenceFileId: null });
    expect((await (await app.as('bidder.two')).get(`/api/files/${objection.evidenceFileId}`)).status).toBe(404);
    expect(
      JSON.stringify((await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`)).body),
    ).not.toContain('李');

    // An open one bars the contract: the notice does not end.
    await app.advance(new Date(deal.noticeUntil));
    deal = await fresh(deal.id);
    expect(deal.state).toBe('resultNotice');
    expect((await complain(said)).body.code).toBe('DEAL_STATE');
    const on = `objections/${objection.id}`;
    expect((await post(await app.as('bidder.two'), `${on}/examine`, { finding: '属实' })).status).toBe(403);
    deal = ok(
      await post(clerk, `${on}/examine`, { finding: '已核对营业执照和农机具清单', fileId: await clerk.upload() }),
    );
    expect((await post(clerk, `${on}/dismiss`, { reason: '不成立' })).status).toBe(403);
    deal = ok(await post(director, `${on}/dismiss`, { reason: '受让方具备经营能力，异议不成立' }));
    expect(deal.objections[0]).toMatchObject({ state: 'dismissed', finding: expect.stringContaining('营业执照') });
    const answer = await app.anyone.get(`/api/public/objections?code=${receipt.body.code.toLowerCase()}`);
    expect(answer.body).toMatchObject({ state: 'dismissed', decision: '受让方具备经营能力，异议不成立' });
    expect((await app.anyone.get('/api/public/objections?code=000000000000')).status).toBe(404);
    expect([(await complain(said)).status, (await complain(said)).status]).toEqual([409, 429]);
  });

  it('the deposit waits in escrow: kept by a published term and two officers, and not given back meanwhile (art. 20)', async () => {
    const { deposit } = await application(first.applicationId);
    expect(deposit.state).toBe('held');
    const body = { purpose: 'keep', depositId: deposit.id, term, ground: reason, evidenceFileId: await clerk.upload() };
    const keeping = ok(await clerk.post('/api/funds/keepings', body));
    const back = await director.post(
      `/api/deals/${first.id}/return-deposit`,
      { reason: '没有约定' },
      { ifMatch: (await fresh(first.id)).version },
    );
    expect(back).toMatchObject({ body: { code: 'DEPOSIT_STATE' } });
    const approve = (client: Client) =>
      client.post(`/api/funds/keepings/${keeping.id}/approve`, { opinion: '属实' }, { ifMatch: keeping.version });
    expect((await approve(clerk)).status).toBe(403);
    ok(await approve(second));
    expect((await application(first.applicationId)).deposit.state).toBe('kept');
  });

  it('who gave up his place is passed over: with nobody left the listing is announced again, and everybody applies anew', async () => {
    await app.advance('PT1S');
    deal = await fresh(deal.id);
    deal = ok(await post(clerk, 'default', await evidence(true)));
    // The last one lost, so his deposit fell due when the first result stood.
    expect(await post(director, 'offer-next', { reason })).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
    deal = ok(await post(director, 'return-deposit', { reason: '公告约定不适用' }));
    expect((await application(deal.applicationId)).deposit).toMatchObject({ state: 'refundDue', endedBy: 'defaulted' });
    const announced = ok(await again());
    expect(announced.state).toBe('announced');
    expect((await fresh(deal.id)).state).toBe('passedOn');
    expect((await post(director, 'offer-next', { reason })).status).toBe(412);
  });
});
