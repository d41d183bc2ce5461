import { X509Certificate } from 'node:crypto';
import { demoUscc } from '../../src/app/demo/people.js';
import { checkPdf, verifyStatement, WorkingCalendar } from '../../src/platform/index.js';
import { dueAfterWorkingDays } from '../../src/rulebook/index.js';
import { toOffsetIso } from '../../src/values/index.js';
import { type Client, type TestApp, testApp, tinyPdf } from '../support/app.js';
import { textOf } from '../platform/pdf-text.js';
import { today } from '../support/listings.js';
import { dealt, ok, pay } from '../support/trade.js';

const act = async (client: Client, deal: any, action: string, body: object = {}): Promise<any> =>
  ok(await client.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: deal.version }));

describe('after the trade (art. 19–21)', () => {
  let app: TestApp;
  let clerk: Client;
  let second: Client;
  let director: Client;
  let deal: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, second, director] = [
      await app.as('centre.clerk'),
      await app.as('centre.clerk2'),
      await app.as('centre.director'),
    ];
    deal = await dealt(app);
  });
  afterAll(() => app?.close());

  const fresh = async (): Promise<any> => (deal = ok(await clerk.get(`/api/deals/${deal.id}`)));
  const listing = async (): Promise<any> => ok(await clerk.get(`/api/listings/${deal.listing.id}`));
  const deposits = async (): Promise<Record<string, any>> => {
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const views = await Promise.all(items.map(async ({ id }: any) => ok(await clerk.get(`/api/applications/${id}`))));
    return Object.fromEntries(views.map((view: any) => [view.party.name, view.deposit]));
  };
  const todos = async (name: string): Promise<string[]> =>
    ok(await (await app.as(name)).get('/api/todo')).map(({ kind }: any) => kind);
  const signed = async (): Promise<object> => {
    const day = await today(app);
    return { fileId: await clerk.upload(tinyPdf()), transferorSignedOn: day, transfereeSignedOn: day, sealed: true };
  };

  it('starts with a public notice of three working days; the total is the price over the whole term', async () => {
    // 100 mu at 520 a mu and year, three years.
    expect(deal).toMatchObject({ state: 'resultNotice', price: '520.00', total: '156000.00', basisText: '元/亩·年' });
    expect(deal.transferee.name).toBe('示范牧业有限公司');
    expect(deal.beneficiaries).toEqual([expect.objectContaining({ amount: '156000.00' })]);
    const now = new Date((await app.anyone.get('/api/demo/clock')).body.now as string);
    const due = dueAfterWorkingDays(app.app.get(WorkingCalendar), now, 3).dueAt;
    expect(deal.noticeUntil).toBe(toOffsetIso(due));
    expect((await listing()).state).toBe('resultNotice');
    const { items } = (await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`)).body;
    expect(items).toEqual([
      expect.objectContaining({ state: 'resultNotice', transferee: null, bidderNumber: expect.any(Number) }),
    ]);
  });

  it('is not certified early: what lacks is said all at once', async () => {
    const { status, body } = await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: deal.version });
    expect(status).toBe(422);
    expect(body.violations.map(({ code }: any) => code).sort()).toEqual(['CERTIFICATE_NOT_READY', 'CONTRACT_UNSIGNED']);
    expect(await clerk.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: deal.version })).toMatchObject({
      status: 403,
    });
    expect(await clerk.post(`/api/deals/${deal.id}/contract`, {}, { ifMatch: deal.version })).toMatchObject({
      status: 409,
      body: { code: 'DEAL_STATE' },
    });
  });

  it('waits for an objection that anybody may raise, and goes on when the director dismisses it', async () => {
    const neighbour = await app.as('bidder.five');
    const objection = ok(
      await neighbour.post(`/api/deals/${deal.id}/objections`, {
        reason: '公告期间未见张贴',
        evidenceFileId: await neighbour.upload(),
      }),
    );
    expect((await neighbour.get(`/api/deals/${deal.id}`)).status).toBe(404);
    await app.advance(new Date(deal.noticeUntil));
    await fresh();
    expect(deal.state).toBe('resultNotice');
    const refused = await clerk.post(
      `/api/deals/${deal.id}/objections/${objection.id}/dismiss`,
      { reason: '已核实' },
      { ifMatch: deal.version },
    );
    expect(refused.status).toBe(403);
    ok(
      await director.post(
        `/api/deals/${deal.id}/objections/${objection.id}/dismiss`,
        { reason: '张贴照片在案' },
        { ifMatch: deal.version },
      ),
    );
    await app.advance('PT1S');
    await fresh();
    expect(deal).toMatchObject({ state: 'dealt', objections: [{ state: 'dismissed' }] });
    expect((await listing()).state).toBe('dealt');
    const late = await neighbour.post(`/api/deals/${deal.id}/objections`, { reason: '再次提出异议' });
    expect(late).toMatchObject({ status: 409, body: { code: 'DEAL_STATE' } });
  });

  /** Land Contract Law 45: the winner is a company, so its contract does not stand before the review's three findings. */
  const reviewed = async (same: object): Promise<void> => {
    const compare = () => second.post(`/api/deals/${deal.id}/contract/compare`, same, { ifMatch: deal.version });
    const missing = (answer: any) =>
      answer.body.violations.find(({ code }: any) => code === 'QUALIFICATION_REVIEW_MISSING');
    expect(missing(await compare())).toMatchObject({ article: '13(4)', detail: expect.stringContaining('尚未提请') });
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const of = (name: string) => items.find(({ party }: any) => party.name === name);
    const coop = ok(await clerk.get(`/api/applications/${of('示范种植专业合作社').id}`));
    expect(coop.capitalReview).toBeNull();
    const { id } = of('示范牧业有限公司');
    const path = `/api/applications/${id}/capital-review`;
    let application = ok(await clerk.get(`/api/applications/${id}`));
    expect(application).toMatchObject({ capitalReview: { state: 'due' } });
    const buttons = () => application.actions.map(({ action }: any) => action);
    expect(buttons()).toContain('askReview');
    const request = { office: '某镇人民政府', fileId: await clerk.upload() };
    const send = (to: string, body: object) => clerk.post(to, body, { ifMatch: application.version });
    expect((await (await app.as('bidder.three')).post(path, request, { ifMatch: application.version })).status).toBe(
      403,
    );
    application = ok(await send(path, request));
    // Its own clock: twenty working days.
    expect(application.capitalReview).toMatchObject({ state: 'asked', overdue: false });
    expect(Date.parse(application.capitalReview.dueAt) - Date.parse(application.capitalReview.askedAt)).toBeGreaterThan(
      25 * 86_400_000,
    );
    expect(missing(await compare()).detail).toContain('尚无结论');
    expect(await send(path, request)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    const repliedOn = application.capitalReview.askedAt.slice(0, 10);
    const reply = { opinion: '三项审查', repliedOn, fileId: await clerk.upload() };
    const early = { ...reply, repliedOn: '2020-01-01', qualification: true, project: true, risk: true };
    expect((await send(`${path}/result`, early)).status).toBe(422);
    application = ok(await send(`${path}/result`, { ...reply, qualification: true, project: true, risk: false }));
    expect(application.capitalReview.state).toBe('refused');
    expect(missing(await compare()).detail).toContain('风险防范未通过');
    application = ok(await send(path, request));
    application = ok(await send(`${path}/result`, { ...reply, qualification: true, project: true, risk: true }));
    expect(application).toMatchObject({ capitalReview: { state: 'passed', repliedOn } });
    expect(buttons()).not.toContain('askReview');
  };

  it('draws the contract up from the record; the signed original is compared by a second officer (art. 21)', async () => {
    deal = await act(clerk, deal, 'contract');
    expect(deal.contract).toMatchObject({
      number: expect.stringMatching(/^150627-EQH-\d{4}-00001$/),
      signedFileId: null,
    });
    expect((await deposits())['示范种植专业合作社'].state).toBe('held');
    deal = await act(clerk, deal, 'confirmation');
    expect((await clerk.get(`/api/deals/${deal.id}/confirmation.pdf`)).headers['content-type']).toBe('application/pdf');
    const twice = await clerk.post(`/api/deals/${deal.id}/confirmation`, {}, { ifMatch: deal.version });
    expect(twice).toMatchObject({ status: 409, body: { code: 'DUPLICATE', article: '25' } });
    const pdf = await clerk.get(`/api/deals/${deal.id}/contract.pdf`);
    expect(pdf).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect((await (await app.as('bidder.two')).get(`/api/deals/${deal.id}/contract.pdf`)).status).toBe(404);
    expect((await (await app.as('bidder.three')).get(`/api/files/${deal.contract.fileId}`)).status).toBe(200);

    const body = await signed();
    const unsealed = await clerk.post(
      `/api/deals/${deal.id}/contract/signed`,
      { ...body, sealed: false },
      { ifMatch: deal.version },
    );
    expect(unsealed).toMatchObject({ status: 422, body: { code: 'VALIDATION' } });
    const own = { ...body, fileId: deal.contract.fileId, transferorSignedOn: '2020-01-01' };
    const click = await clerk.post(`/api/deals/${deal.id}/contract/signed`, own, { ifMatch: deal.version });
    expect(click.body.violations.map(({ field }: any) => field)).toEqual(['transferorSignedOn', 'fileId']);
    deal = await act(clerk, deal, 'contract/signed', body);

    const same = { same: true, opinion: '与记录一致' };
    await reviewed(same);
    const alone = await clerk.post(`/api/deals/${deal.id}/contract/compare`, same, { ifMatch: deal.version });
    expect(alone).toMatchObject({ status: 403, body: { code: 'SECOND_OFFICER_REQUIRED' } });
    deal = await act(second, deal, 'contract/compare', { same: false, opinion: '第三页缺骑缝章' });
    expect(deal).toMatchObject({ state: 'dealt', contract: { state: 'drawn', signedFileId: null } });
    deal = await act(clerk, deal, 'contract/signed', await signed());
    deal = await act(second, deal, 'contract/compare', same);
    expect(deal).toMatchObject({
      state: 'contracted',
      listing: { state: 'contracted' },
      contract: { state: 'compared' },
    });
  });

  it('asks for the first year’s price; the loser’s deposit goes back, the winner’s stays (art. 19, 20)', async () => {
    const { items } = ok(await (await app.as('centre.treasurer')).get(`/api/funds/orders?dealId=${deal.id}`));
    expect(items).toEqual([expect.objectContaining({ purpose: 'price', amount: '52000.00' })]);
    // Both clocks are the winner's to read, and not the loser's (art. 17).
    const clocks = async (name: string): Promise<string[][]> =>
      ok(await (await app.as(name)).get(`/api/listings/${deal.listing.id}/deadlines`))
        .filter(({ kind }: any) => kind === 'signing' || kind === 'pricePayment')
        .map(({ kind, state }: any) => [kind, state]);
    expect(await clocks('bidder.three')).toEqual([
      ['signing', 'met'],
      ['pricePayment', 'running'],
    ]);
    expect(await clocks('bidder.two')).toEqual([]);
    expect(await todos('bidder.three')).toContain('price.pay');
    expect(await todos('centre.director')).not.toContain('price.overdue');
    expect(await deposits()).toMatchObject({
      示范种植专业合作社: { state: 'refundDue', endedBy: 'lost' },
      示范牧业有限公司: { state: 'held' },
    });
  });

  it('certifies once: of two directors at the same moment one, the other hears why (art. 21)', async () => {
    const both = await Promise.all(
      [1, 2].map(() => director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: deal.version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'CERTIFICATE_EXISTS',
      article: '21',
    });
    await fresh();
    expect(deal).toMatchObject({
      state: 'certified',
      listing: { state: 'certified' },
      certificate: { number: expect.stringMatching(/EQJ-\d{4}-00001$/) },
    });
    expect((await deposits())['示范牧业有限公司']).toMatchObject({ state: 'refundDue', endedBy: 'certified' });
    expect((await clerk.get(`/api/certificates/${deal.certificate.id}.pdf`)).status).toBe(200);
  });

  it('can be checked by anybody who holds the paper, and by nobody who guesses', async () => {
    const { number, checkUrl } = deal.certificate;
    const code = new URL(checkUrl).searchParams.get('code')!;
    const found = await app.anyone.get(`/api/public/certificates/${number}?code=${code.toLowerCase()}`);
    expect(found.body).toMatchObject({
      valid: true,
      number,
      total: '156000.00',
      transferee: '示范牧业有限公司',
      state: 'valid',
    });
    expect((await app.anyone.get(`/api/public/certificates/${number}?code=00000000`)).status).toBe(404);
    expect((await app.anyone.get(`/api/public/certificates/${number}`)).status).toBe(422);
    const { items } = (await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`)).body;
    expect(items[0]).toMatchObject({ transferee: '示范牧业有限公司', announcedAt: expect.any(String) });
  });

  it('says the same without asking us: its file and its QR code hold a statement that the centre signed', async () => {
    const pdf = await clerk.bytes(`/api/certificates/${deal.certificate.id}.pdf`);
    const keys = ok(await app.anyone.get('/api/public/signing-keys'));
    const verdict = verifyStatement(pdf.toString('latin1'), keys);
    expect(verdict).toMatchObject({
      outcome: 'valid',
      statement: {
        fields: [
          deal.certificate.number,
          await today(app),
          deal.listing.title,
          expect.any(String),
          '示范牧业有限公司',
          '156000.00',
        ],
      },
    });
    expect(verifyStatement(pdf.toString('latin1'), [{ ...keys[0], id: '00000000' }]).outcome).toBe('unknownKey');
  });

  it('is signed to the byte by the published certificate, and put on paper copy by copy, each with its number', async () => {
    const pem = await (await fetch(`${app.base}/api/public/signing-certificate.pem`)).text();
    const own = new X509Certificate(pem).raw;
    expect(await checkPdf(await clerk.bytes(`/api/certificates/${deal.certificate.id}.pdf`), own)).toBe('valid');
    const print = (who: Client, handedTo: string) =>
      who.post(`/api/deals/${deal.id}/certificate/copies`, { handedTo }, { ifMatch: deal.version });
    expect(await print(await app.as('bidder.three'), '本人')).toMatchObject({ status: 403 });
    expect((await print(clerk, '')).body.violations).toMatchObject([{ field: 'handedTo' }]);
    const both = await Promise.all([print(clerk, '示范牧业有限公司'), print(director, '旗自然资源局')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await fresh();
    deal = ok(await print(clerk, '旗不动产登记中心'));
    expect(deal.certificate.copies.map(({ no }: any) => no)).toEqual([2, 1]);
    const [copy] = deal.certificate.copies;
    expect(copy).toMatchObject({ handedTo: '旗不动产登记中心', by: expect.any(String) });
    const paper = await clerk.bytes(`/api/files/${copy.fileId}`);
    expect(await checkPdf(paper, own)).toBe('valid');
    expect(textOf(paper).replace(/\s/g, '')).toContain('本件为鉴证书第2份打印件');
    // To whom paper was handed is no business of the other side.
    const side = ok(await (await app.as('bidder.three')).get(`/api/deals/${deal.id}`));
    expect(side.certificate.copies).toEqual([]);
  });

  it('closes when every deposit is back and the price is settled, and says what is still open before (art. 20, 31)', async () => {
    await app.advance('P40D');
    expect(await todos('centre.director')).toContain('price.overdue');
    const early = await clerk.post(`/api/deals/${deal.id}/close`, {}, { ifMatch: deal.version });
    expect(early.body.violations.map(({ article }: any) => article)).toEqual(['20', '31', '22、24']);
    const { version } = await listing();
    const around = await clerk.post(`/api/listings/${deal.listing.id}/close`, {}, { ifMatch: version });
    expect(around.body.violations).toEqual(early.body.violations);
    await settle(app, deal);
    for (const { id, version: seen } of ok(await clerk.get(`/api/deals/${deal.id}/handovers`)).items) {
      const handed = { handedOn: await today(app), handedTo: '镇政府窗口' };
      ok(await clerk.post(`/api/handovers/${id}/hand`, handed, { ifMatch: seen }));
    }
    await fresh();
    expect(deal.actions).toContainEqual({ action: 'close', label: '办结', allowed: true, violations: [] });
    deal = await act(clerk, deal, 'close');
    expect(deal).toMatchObject({ state: 'settled', listing: { state: 'closed' } });
  });

  it('is corrected by the director alone: the old one is void and named, and where nothing differs nothing is issued', async () => {
    const correct = (who: Client, reason = '受让方名称变更') =>
      who.post(`/api/deals/${deal.id}/certificate/correct`, { reason }, { ifMatch: deal.version });
    expect(await correct(clerk)).toMatchObject({ status: 403 });
    expect(await correct(director)).toMatchObject({ status: 409, body: { code: 'CERTIFICATE_EXISTS', article: '21' } });
    await fresh();
    const { number: old, id } = deal.certificate;
    const name = '示范牧业股份有限公司';
    const { id: partyId, version } = ok(await clerk.get(`/api/parties/${deal.transferee.id}`));
    const renamed = {
      kind: 'legalPerson',
      name,
      idType: 'uscc',
      idNumber: demoUscc('91', 3),
      representative: '孙某某',
    };
    ok(await clerk.put(`/api/parties/${partyId}`, renamed, { ifMatch: version }));
    const both = await Promise.all([correct(director), correct(director)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    await fresh();
    expect(deal.certificate).toMatchObject({ voided: [{ id, number: old, reason: '受让方名称变更' }], copies: [] });
    expect(deal.certificate.number).not.toBe(old);
    const paper = textOf(await clerk.bytes(`/api/certificates/${deal.certificate.id}.pdf`)).replace(/\s/g, '');
    expect(paper).toContain('示范牧业股份有限公司');
    expect(paper).toContain(`本鉴证书替换原鉴证书（编号：${old}）`);
    const { items } = ok(await app.anyone.get(`/api/public/results?listingId=${deal.listing.id}`));
    expect(items).toHaveLength(1);
  });

  it('leaves a voided certificate behind when a judgment undoes the deal: the check says so', async () => {
    const { number, checkUrl } = deal.certificate;
    const { version } = await listing();
    ok(
      await director.post(`/api/listings/${deal.listing.id}/rescind`, { reason: '法院判决撤销' }, { ifMatch: version }),
    );
    const code = new URL(checkUrl).searchParams.get('code')!;
    const { body } = await app.anyone.get(`/api/public/certificates/${number}?code=${code}`);
    expect(body).toMatchObject({ valid: false, state: 'void', number });
    await fresh();
    expect(deal).toMatchObject({ state: 'terminated', certificate: null });
  });
});

describe('a deal whose listing is stopped (art. 26, 27)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app?.close());

  it('stands still, is given the time back, and ends with a termination after an upheld objection', async () => {
    const deal = await dealt(app);
    const [director, neighbour, clerk] = [
      await app.as('centre.director'),
      await app.as('bidder.five'),
      await app.as('centre.clerk'),
    ];
    const objection = ok(
      await neighbour.post(`/api/deals/${deal.id}/objections`, { reason: '竞买人串通', party: '邻村村民' }),
    );
    const { version } = ok(await director.get(`/api/deals/${deal.id}`));
    const upheld = ok(
      await director.post(
        `/api/deals/${deal.id}/objections/${objection.id}/uphold`,
        { reason: '查证属实' },
        { ifMatch: version },
      ),
    );
    expect(upheld.state).toBe('objected');
    const page = async () => ok(await director.get(`/api/listings/${deal.listing.id}`));
    const evidenceFileId = await director.upload();
    ok(
      await director.post(
        `/api/listings/${deal.listing.id}/suspend`,
        { ground: 1, evidenceFileId, reason: '异议成立', until: '2030-12-31' },
        { ifMatch: (await page()).version },
      ),
    );
    await app.advance('P10D');
    expect(ok(await clerk.get(`/api/deals/${deal.id}`))).toMatchObject({ frozen: true, state: 'objected' });
    ok(
      await director.post(
        `/api/listings/${deal.listing.id}/restart`,
        { reason: '影响已消除', evidenceFileId, applicantPartyId: deal.transferors[0].id, causeGone: true },
        { ifMatch: (await page()).version },
      ),
    );
    const going = ok(await clerk.get(`/api/deals/${deal.id}`));
    expect(going).toMatchObject({ frozen: false, state: 'resultNotice' });
    const moved = Date.parse(going.noticeUntil) - Date.parse(deal.noticeUntil);
    expect(Math.round(moved / 86_400_000)).toBe(10);
    ok(
      await director.post(
        `/api/listings/${deal.listing.id}/terminate`,
        { ground: 3, evidenceFileId, reason: '法院通知' },
        { ifMatch: (await page()).version },
      ),
    );
    expect(ok(await clerk.get(`/api/deals/${deal.id}`)).state).toBe('terminated');
    const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
    const { deposit } = ok(await clerk.get(`/api/applications/${items[0].id}`));
    expect(deposit).toMatchObject({ state: 'refundDue', endedBy: 'terminated' });
  });
});

/** Price paid in and out, deposits given back: by the treasurer, as the bank booked it. */
async function settle(app: TestApp, deal: any): Promise<void> {
  const treasurer = await app.as('centre.treasurer');
  const { now } = (await app.anyone.get('/api/demo/clock')).body;
  let serial = 0;
  const bank = () => ({ bankSerial: `OUT${String((serial += 1)).padStart(8, '0')}`, bookedAt: now });
  for (const order of ok(await treasurer.get(`/api/funds/orders?dealId=${deal.id}`)).items)
    await pay(app, order, deal.transferee.name);
  for (const payout of ok(await treasurer.get(`/api/funds/payouts?dealId=${deal.id}`)).items) {
    ok(await treasurer.post(`/api/funds/payouts/${payout.id}/pay`, bank(), { ifMatch: payout.version }));
  }
  for (const deposit of ok(await treasurer.get('/api/funds/deposits?state=refundDue')).items) {
    ok(await treasurer.post(`/api/funds/deposits/${deposit.id}/refund`, bank(), { ifMatch: deposit.version }));
  }
  expect(ok(await treasurer.get('/api/funds/check'))).toMatchObject({ balanced: true, problems: [] });
}
