import { type Client, type TestApp, testApp } from '../support/app.js';
import { act, collectiveOf, cropland, filed } from '../support/listings.js';
import { ok } from '../support/trade.js';

describe('financial institutions (art. 33)', () => {
  let app: TestApp;
  let lender: Client;
  let clerk: Client;
  let other: Client;
  let borrower: Client;
  let bank: string;
  beforeAll(async () => {
    app = await testApp();
    [lender, clerk, other] = [await app.as('bank.lender'), await app.as('centre.clerk'), await app.as('centre.clerk2')];
    borrower = await app.as('bidder.one');
    [{ id: bank }] = ok<any>(await clerk.get('/api/organizations?kind=financial'));
  });
  afterAll(() => app?.close());

  const product = (more: object = {}): object => ({
    ...{ name: '土地经营权抵押贷', rate: '年化4.35%起', amountUpTo: '500000.00', months: 36, categories: [1, 2] },
    ...{ conditions: '持有交易鉴证书或经营权证，信用良好', phone: '0477-8666666' },
    ...more,
  });
  const published = async (more?: object): Promise<any> => ok(await lender.post('/api/loan-products', product(more)));
  const offered = async (who: Client = app.anyone): Promise<any[]> => ok(await who.get('/api/public/loan-products'));
  const ask = (productId: string, more: object = {}, who = borrower) =>
    who.post('/api/loan-requests', {
      ...{ productId, category: 1, certificateNo: '150627-EQJ-2026-00001', amount: '200000.00' },
      ...{ purpose: '购买种子和化肥', ...more },
    });
  const move = (who: Client, what: string, { id, version }: any, action: string, body: object = {}) =>
    who.post(`/api/${what}/${id}/${action}`, body, { ifMatch: version });

  it('publish what they lend; everybody reads it; they and the director take it down, nobody else', async () => {
    const one = await published();
    expect(one).toMatchObject({ state: 'published', lender: { id: bank } });
    expect((await offered()).map(({ id }) => id)).toContain(one.id);
    const wrong = product({ categories: [1, 1, 13], amountUpTo: '-5', phone: 'abc', months: 0 });
    const { status, body } = await lender.post('/api/loan-products', wrong);
    expect(status).toBe(422);
    expect(new Set(body.violations.map(({ field }: any) => field.split('.')[0]))).toEqual(
      new Set(['categories', 'amountUpTo', 'phone', 'months']),
    );
    for (const who of [clerk, borrower, await app.as('centre.director')])
      expect((await who.post('/api/loan-products', product())).status).toBe(403);
    expect((await move(clerk, 'loan-products', one, 'withdraw', { reason: '误导' })).status).toBe(403);
    const taken = ok<any>(
      await move(await app.as('centre.director'), 'loan-products', one, 'withdraw', { reason: '利率表述有误导' }),
    );
    expect(taken.state).toBe('withdrawn');
    expect((await offered()).map(({ id }) => id)).not.toContain(one.id);
    expect((await ask(one.id)).status).toBe(404);
  });

  it('are asked by who has a right, once while they have not answered, within what they offer', async () => {
    const one = await published();
    const over = await ask(one.id, { amount: '500000.01', category: 3 });
    expect(over.body.violations.map(({ field }: any) => field).sort()).toEqual(['amount', 'category']);
    const both = await Promise.all([ask(one.id), ask(one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const request = both.find(({ status }) => status === 201)!.body as any;
    expect(request).toMatchObject({ state: 'filed', party: { phone: null } });
    expect((await ask(one.id, {}, clerk)).status).toBe(403);
    // Who borrows is read by him and the institution alone.
    for (const who of [clerk, await app.as('centre.director'), await app.as('supervisor')])
      expect((await who.get('/api/loan-requests')).status).toBe(403);
    expect((await (await app.as('bidder.two')).get(`/api/loan-requests/${request.id}`)).status).toBe(404);
    expect(ok<any[]>(await lender.get('/api/todo')).map(({ kind }) => kind)).toContain('loanRequest.take');
    const seen = ok<any>(await lender.get(`/api/loan-requests/${request.id}`));
    expect(seen.party.phone).toMatch(/^\d+/);
    expect((await move(borrower, 'loan-requests', seen, 'take', { reason: '我自己批' })).status).toBe(403);
    ok(await move(lender, 'loan-requests', seen, 'take', { reason: '请带证件到支行信贷部' }));
    const told = ok<any>(await borrower.get(`/api/loan-requests/${request.id}`));
    expect(told).toMatchObject({ stateName: '已受理', answer: '请带证件到支行信贷部' });
    expect(ok<any>(await borrower.get('/api/notices')).items[0].title).toBe('贷款申请已答复');
    expect((await move(lender, 'loan-requests', told, 'decline', { reason: '改主意了' })).body.code).toBe(
      'REPORT_STATE',
    );
    const again = ok<any>(await ask(one.id));
    ok(await move(borrower, 'loan-requests', again, 'withdraw'));
  });

  it('ask for the registration of their mortgage themselves; an officer checks it', async () => {
    const { id: productId } = await published();
    const request = ok<any>(await ask(productId, { certificateNo: '示融证-自报' }));
    const proof = async (more: object = {}) => ({
      ...{ amount: '180000.00', mortgagedRight: 'other', evidenceFileId: await lender.upload(), ...more },
    });
    // Before it is taken there is nothing to secure.
    expect((await move(lender, 'loan-requests', request, 'mortgage', await proof())).body.code).toBe('REPORT_STATE');
    const taken = ok<any>(await move(lender, 'loan-requests', request, 'take', { reason: '请到支行签订合同' }));
    for (const who of [borrower, clerk])
      expect((await move(who, 'loan-requests', taken, 'mortgage', await proof())).status).toBeGreaterThanOrEqual(403);
    const bad = await move(
      lender,
      'loan-requests',
      taken,
      'mortgage',
      await proof({ amount: '0', mortgagedRight: 'x' }),
    );
    expect(bad.body.violations.map(({ field }: any) => field).sort()).toEqual(['amount', 'mortgagedRight']);
    // A right that was taken over needs the contractor’s word (Land Contract Law 47), told at once and not after weeks.
    const unheard = await move(
      lender,
      'loan-requests',
      taken,
      'mortgage',
      await proof({ mortgagedRight: 'takenOver' }),
    );
    expect(unheard).toMatchObject({ status: 422, body: { code: 'CONSENT_MISSING' } });
    expect(ok<any>(await lender.get('/api/encumbrances')).total).toBe(0);

    // Two clicks: one entry.
    const body = await proof();
    const both = await Promise.all([1, 2].map(() => move(lender, 'loan-requests', taken, 'mortgage', body)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const asked = ok<any>(await lender.get(`/api/loan-requests/${taken.id}`));
    expect(asked).toMatchObject({ stateName: '已申请抵押登记' });
    const again = await move(lender, 'loan-requests', asked, 'mortgage', body);
    expect(again).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });

    const [entry] = ok<any>(await lender.get('/api/encumbrances')).items;
    expect(entry).toMatchObject({
      state: 'proposed',
      kind: 'mortgage',
      amount: '180000.00',
      certificateNo: '示融证-自报',
    });
    expect(entry).toMatchObject({ holderName: asked.lender.name, owner: { id: request.party.id } });
    const todo = ok<any[]>(await clerk.get('/api/todo')).filter(({ kind }) => kind === 'encumbrance.register');
    expect(todo.map(({ recordId }) => recordId)).toContain(entry.id);
    expect((await move(lender, 'encumbrances', entry, 'register', { opinion: '自己核对' })).status).toBe(403);
    ok(await move(clerk, 'encumbrances', entry, 'decline', { opinion: '合同缺页' }));
    ok(await move(lender, 'loan-requests', asked, 'mortgage', await proof()));
    const { items } = ok<any>(await lender.get('/api/encumbrances?state=proposed'));
    ok(await move(clerk, 'encumbrances', items[0], 'register', { opinion: '核对无误' }));
    ok(
      await move(other, 'encumbrances', ok<any>(await clerk.get(`/api/encumbrances/${items[0].id}`)), 'discharge', {
        ...{ reason: '贷款结清', fileId: await other.upload() },
      }),
    );
  });

  it('see what is mortgaged to them and no more, and answer themselves when it is offered (Civil Code 406)', async () => {
    const owner = (await collectiveOf(app)).id;
    const certificateNo = '示融证-0001';
    const entry = async (more: object): Promise<any> => {
      const body = { kind: 'mortgage', ownerPartyId: owner, certificateNo, holderName: '示范农村商业银行（虚构）' };
      const proof = { amount: '50000.00', mortgagedRight: 'other', evidenceFileId: await clerk.upload() };
      const taken = ok<any>(await clerk.post('/api/encumbrances', { ...body, ...proof, ...more }));
      return ok(await move(other, 'encumbrances', taken, 'register', { opinion: '核对无误' }));
    };
    const mine = await entry({ holderOrganizationId: bank, consentToTransfer: true });
    const theirs = await entry({ certificateNo: '示融证-0002', holderName: '别的银行' });
    const wrong = await clerk.post('/api/encumbrances', {
      ...{
        kind: 'mortgage',
        ownerPartyId: owner,
        certificateNo,
        holderName: '某行',
        amount: '1.00',
        mortgagedRight: 'other',
      },
      ...{ evidenceFileId: await clerk.upload(), holderOrganizationId: crypto.randomUUID() },
    });
    expect(wrong.body.violations).toMatchObject([{ field: 'holderOrganizationId' }]);
    const seen = ok<any>(await lender.get('/api/encumbrances?q=示融证-000')).items;
    expect(seen.map(({ id }: any) => id)).toEqual([mine.id]);
    expect((await lender.get(`/api/encumbrances/${theirs.id}`)).status).toBe(404);
    expect((await lender.get(`/api/documents?about=encumbrance&id=${mine.id}`)).body.length).toBe(1);

    const draft = cropland(owner) as { parcels: object[] };
    const listing = await filed(app, {
      ...draft,
      parcels: draft.parcels.map((parcel) => ({ ...parcel, certificateNo })),
    });
    const station = await app.as('station.wulanmulun');
    const refused = await station.post(
      `/api/listings/${listing.id}/submit`,
      { liabilityAccepted: true },
      { ifMatch: listing.version },
    );
    expect(refused.body.code ?? refused.body.violations[0].code).toBe('ENCUMBERED');
    const todo = ok<any[]>(await lender.get('/api/todo')).find(({ kind }) => kind === 'encumbrance.reply');
    expect(todo).toMatchObject({ title: listing.title });
    expect(ok<any[]>(await lender.get(`/api/encumbrances/${mine.id}/listings`))).toMatchObject([
      { id: listing.id, consented: null },
    ]);
    const reply = async (consented: boolean, who = lender) =>
      who.post(`/api/encumbrances/${mine.id}/reply`, { listingId: listing.id, consented, fileId: await who.upload() });
    expect((await reply(true, clerk)).status).toBe(403);
    const elsewhere = { listingId: crypto.randomUUID(), consented: true, fileId: await lender.upload() };
    expect((await lender.post(`/api/encumbrances/${mine.id}/reply`, elsewhere)).status).toBe(404);
    ok(await reply(false));
    // Told is not consented, where consent was agreed.
    const still = await station.post(
      `/api/listings/${listing.id}/submit`,
      { liabilityAccepted: true },
      { ifMatch: listing.version },
    );
    expect(still.body.code ?? still.body.violations[0].code).toBe('ENCUMBERED');
    ok(await reply(true));
    expect(ok<any[]>(await lender.get('/api/todo')).some(({ kind }) => kind === 'encumbrance.reply')).toBe(false);
    const now = ok<any>(await station.get(`/api/listings/${listing.id}`));
    expect((await act(station, now, 'submit', { liabilityAccepted: true })).state).toBe('submitted');
  });
});
