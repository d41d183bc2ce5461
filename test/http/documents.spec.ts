import { mkdirSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { documentNames, documentTemplates } from '../../src/platform/pdf/index.js';
import { type Client, testApp, type TestApp, tinyPdf } from '../support/app.js';
import { accepted, act, announced, filed } from '../support/listings.js';
import { dealt, drafted, ok, partyOf, reviewed, step } from '../support/trade.js';
import { textOf } from '../platform/pdf-text.js';

/** Where it is set, every document is written there, for a person to look at. */
const shelf = process.env['DOCUMENTS_TO'];

describe('the uniform documents of art. 25', () => {
  let app: TestApp;
  let clerk: Client;
  let director: Client;
  let station: Client;

  const list = async (who: Client, about: string, id: string) =>
    ok<any[]>(await who.get(`/api/documents?about=${about}&id=${id}`));
  const kinds = async (who: Client, about: string, id: string) =>
    (await list(who, about, id)).map(({ template }) => template);
  const bytes = async (who: Client, id: string): Promise<Buffer> => {
    const reply = await fetch(`${app.base}/api/documents/${id}/pdf`, {
      headers: { authorization: `Bearer ${who.token}` },
    });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    return Buffer.from(await reply.arrayBuffer());
  };
  /** What one of them says; kept for a look. */
  const read = async (who: Client, about: string, id: string, template: string): Promise<string> => {
    const document = (await list(who, about, id)).findLast((one) => one.template === template);
    const pdf = await bytes(who, document.id);
    if (shelf) {
      mkdirSync(shelf, { recursive: true });
      writeFileSync(`${shelf}/${template}-${about}.pdf`, pdf);
    }
    return textOf(pdf);
  };
  const sharesOf = async ([one, other]: [string, string]) => [
    { partyId: await partyOf(app, one), share: '0.6' },
    { partyId: await partyOf(app, other), share: '0.4' },
  ];
  const print = (who: Client, about: string, id: string, form: string, more: object = {}) =>
    who.post('/api/documents', { about, id, form, ...more });

  beforeAll(async () => {
    app = await testApp();
    clerk = await app.as('centre.clerk');
    director = await app.as('centre.director');
    station = await app.as('station.wulanmulun');
  });
  afterAll(() => app?.close());

  it('prints the forms of a filing from what is on file, once for an unchanged record (art. 15)', async () => {
    const listing = await filed(app);
    const form = ok(await print(station, 'listing', listing.id, 'transfer-out-application'));
    expect(form).toMatchObject({
      name: '转出申请书',
      issuedBy: expect.any(String),
      number: expect.stringMatching(/^150627-EQW-/),
    });
    const said = await read(station, 'listing', listing.id, 'transfer-out-application');
    for (const words of ['伊金霍洛旗乌兰木伦镇示范河湾村', '成员（代表）大会决议', '授权委托书及受托方'])
      expect(said).toContain(words);
    expect(ok(await print(station, 'listing', listing.id, 'transfer-out-application')).id).toBe(form.id);
    ok(await print(station, 'listing', listing.id, 'power-of-attorney'));
    expect(await read(station, 'listing', listing.id, 'power-of-attorney')).toContain('乌兰木伦镇交易服务站');
    ok(await print(station, 'listing', listing.id, 'declaration', { partyId: listing.owners[0].partyId }));
    await read(station, 'listing', listing.id, 'declaration');

    expect(await print(station, 'listing', listing.id, 'joint-bid-agreement')).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION' },
    });
    const stranger = { partyId: '00000000-0000-7000-8000-000000000000' };
    expect(await print(station, 'listing', listing.id, 'declaration', stranger)).toMatchObject({ status: 422 });
    const elsewhere = await app.as('station.zhasake');
    expect([404, 403]).toContain((await print(elsewhere, 'listing', listing.id, 'declaration')).status);
    expect([404, 403]).toContain((await elsewhere.get(`/api/documents/${form.id}/pdf`)).status);

    const returned = await act(clerk, await act(station, listing, 'submit', { liabilityAccepted: true }), 'return', {
      reason: '请补正',
      missing: ['权属证明不清晰', '缺少联系电话'],
    });
    const notice = await read(station, 'listing', listing.id, 'missing-notice');
    expect(notice).toContain('权属证明不清晰');
    expect(notice).toContain('缺少联系电话');
    const again = await act(station, returned, 'submit', { liabilityAccepted: true });
    await act(clerk, again, 'reject', { reason: '标的权属不清，不符合交易条件' });
    expect(await read(station, 'listing', listing.id, 'rejection')).toContain('标的权属不清，不符合交易条件');
  });

  it('issues slip, letters and notices with the deed that causes them (art. 16, 18, 26, 27)', async () => {
    let listing = await accepted(app);
    expect(await kinds(station, 'listing', listing.id)).toEqual(['acceptance-slip']);
    expect(await read(station, 'listing', listing.id, 'acceptance-slip')).toContain(listing.number);
    listing = await act(clerk, listing, 'ask');
    expect(await read(clerk, 'listing', listing.id, 'department-letter')).toContain('权属审查');
    const evidence = { reason: '权属存在争议，待查明', evidenceFileId: await director.upload() };
    listing = await act(director, listing, 'suspend', { ...evidence, ground: 3, until: '2030-12-31' });
    expect(await read(clerk, 'listing', listing.id, 'suspension-notice')).toContain('权属存在争议');
    await app.advance('PT2H');
    listing = await act(director, listing, 'restart', {
      reason: '争议已经解决',
      evidenceFileId: await director.upload(),
      applicantPartyId: listing.owners[0].partyId,
      causeGone: true,
    });
    const restart = await read(clerk, 'listing', listing.id, 'restart-notice');
    expect(restart).toContain('0天2小时');
    expect(restart).toContain(listing.owners[0].name.replace(/\s/g, ''));
    listing = await act(director, listing, 'terminate', { ...evidence, ground: 3, reason: '法院书面通知停止交易' });
    expect(await read(clerk, 'listing', listing.id, 'termination-notice')).toContain('人民法院书面通知');
  });

  it('keeps an applicant’s documents where the applicant is: who applied is a secret (trading.md)', async () => {
    const listing = await announced(app);
    const one = await app.as('bidder.one');
    // The notice is printed by a job.
    await app.advance('PT1M');
    const before = await list(clerk, 'listing', listing.id);
    expect(before.at(-1).template).toBe('announcement');
    const agent = { agent: { name: '代理人甲', phone: '13900000000' } };
    let application = await drafted(app, listing, 'bidder.one', agent);
    for (const form of ['transfer-in-application', 'declaration', 'power-of-attorney', 'priority-claim']) {
      ok(await print(one, 'application', application.id, form));
      await read(one, 'application', application.id, form);
    }
    expect((await print(one, 'application', application.id, 'joint-bid-agreement')).body.detail).toContain(
      '联合受让协议书',
    );
    const authority = { kind: 'agentAuthority', fileId: await one.upload() };
    application = ok(await one.post(`/api/applications/${application.id}/materials`, authority));
    application = await step(one, application, 'submit');
    application = await step(clerk, application, 'return', { reason: '请补正', missing: ['资信证明过期'] });
    expect(await read(one, 'application', application.id, 'missing-notice')).toContain('资信证明过期');
    application = await step(clerk, await step(one, application, 'submit'), 'accept');
    const slip = await read(one, 'application', application.id, 'acceptance-slip');
    expect(slip).toContain(application.number);
    await step(clerk, application, 'reject', { reason: '不符合公告条件' });
    await read(one, 'application', application.id, 'rejection');

    const documents = await list(one, 'application', application.id);
    expect(documents).toHaveLength(7);
    for (const name of ['bidder.two', 'supervisor', 'centre.director', 'centre.treasurer', 'station.wulanmulun']) {
      const who = await app.as(name);
      expect((await who.get(`/api/documents?about=application&id=${application.id}`)).status).toBe(404);
      for (const { id } of documents) expect((await who.get(`/api/documents/${id}/pdf`)).status).toBe(404);
    }
    expect(await list(clerk, 'listing', listing.id)).toEqual(before);

    const shared = { members: await sharesOf(['bidder.two', 'bidder.three']) };
    const joint = await drafted(app, listing, 'bidder.two', shared);
    ok(await print(await app.as('bidder.two'), 'application', joint.id, 'joint-bid-agreement'));
    const agreement = await read(await app.as('bidder.three'), 'application', joint.id, 'joint-bid-agreement');
    for (const words of ['60%', '40%', joint.party.name]) expect(agreement).toContain(words);
  });

  it('records the session, confirms the deal, draws the contract and issues the certificate in the same register (art. 19, 21)', async () => {
    const deal = await dealt(app);
    const record = await read(clerk, 'listing', deal.listing.id, 'session-record');
    expect(record).toContain('500.00');
    expect(record).toContain('520.00');
    expect(record).not.toContain(deal.transferee.name);
    expect(await read(clerk, 'listing', deal.listing.id, 'announcement')).toContain('交易公告');
    await app.advance(new Date(deal.noticeUntil));
    await reviewed(app, deal);
    const post = async (who: Client, action: string, body: object = {}) => {
      const { version } = ok(await who.get(`/api/deals/${deal.id}`));
      return ok(await who.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: version }));
    };
    await post(clerk, 'confirmation');
    await post(clerk, 'contract');
    const day = (await app.anyone.get('/api/demo/clock')).body.now.slice(0, 10);
    const signed = { transferorSignedOn: day, transfereeSignedOn: day, sealed: true };
    await post(clerk, 'contract/signed', { fileId: await clerk.upload(tinyPdf()), ...signed });
    await post(director, 'contract/compare', { same: true, opinion: '与原件一致' });
    await post(director, 'certificate');
    expect(await kinds(clerk, 'deal', deal.id)).toEqual(['deal-confirmation', 'contract-land', 'certificate']);
    for (const template of ['deal-confirmation', 'contract-land', 'certificate'])
      expect(await read(clerk, 'deal', deal.id, template)).toContain(deal.listing.title.replace(/\s/g, ''));
  });

  it('is the same to the byte for two who ask first at once, and the database lets nobody change it', async () => {
    const listing = await accepted(app);
    const [{ id }] = await list(clerk, 'listing', listing.id);
    const [a, b] = await Promise.all([bytes(clerk, id), bytes(station, id)]);
    expect(a.equals(b)).toBe(true);
    const sql = new pg.Client({ connectionString: app.url });
    await sql.connect();
    try {
      const { rows } = await sql.query(
        `select count(*)::int as files from file where name like '受理通知书%' and id =
        (select file_id from issued_document where id = $1)`,
        [id],
      );
      expect(rows[0].files).toBe(1);
      for (const change of [
        `update issued_document set data = '{}' where id = '${id}'`,
        `update issued_document set file_id = null where id = '${id}'`,
        `delete from issued_document where id = '${id}'`,
        'truncate issued_document',
        `update template_text set files = '{}'`,
      ])
        await expect(sql.query(change)).rejects.toThrow('append only');
    } finally {
      await sql.end();
    }
  });

  it('gives the next document the administrator’s text and leaves the earlier ones theirs', async () => {
    const admin = await app.as('admin');
    const lines = ok<any[]>(await admin.get('/api/templates'));
    expect(lines.map(({ template }) => template)).toEqual(documentTemplates);
    const old = await accepted(app);
    const path = '/api/templates/acceptance-slip';
    const { source, edition } = ok(await admin.get(path));
    const changed = source.replace('受理通知书', '受理回执');
    const preview = await admin.post(`${path}/preview`, { source: changed });
    expect([preview.status, preview.headers['content-type']]).toEqual([200, 'application/pdf']);

    for (const [text, told] of [
      ['#import "lib.typ": *\n#d.nothing', '第 2 行'],
      ['#(', '第 1 行'],
      ['#import "@preview/cetz:0.3.0"', '外部软件包'],
    ]) {
      const fault = await admin.post(`${path}/editions`, { source: text, reason: '试改', basedOn: edition });
      expect(fault).toMatchObject({ status: 422, body: { code: 'TEMPLATE_FAULT', article: '25' } });
      expect(fault.body.violations[0].detail).toContain(told);
    }
    const body = { source: changed, reason: '名称改为回执', basedOn: edition };
    expect((await clerk.post(`${path}/editions`, body)).status).toBe(403);
    expect((await (await app.as('bidder.one')).get(path)).status).toBe(403);
    const both = await Promise.all([admin.post(`${path}/editions`, body), admin.post(`${path}/editions`, body)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(ok(await admin.get(path))).toMatchObject({ edition: edition + 1, editions: [{ reason: '名称改为回执' }] });
    const same = await admin.post(`${path}/editions`, { ...body, basedOn: edition + 1 });
    expect(same).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    expect((await admin.get('/api/templates/nothing')).status).toBe(404);

    const next = await accepted(app);
    expect(await read(station, 'listing', old.id, 'acceptance-slip')).toContain('受理通知书');
    expect(await read(station, 'listing', next.id, 'acceptance-slip')).toContain('受理回执');
  });

  it('every document of the row has a name and a template; nothing is issued that the row does not know', async () => {
    const sql = new pg.Client({ connectionString: app.url });
    await sql.connect();
    try {
      const { rows } = await sql.query('select distinct template from issued_document');
      const issued = new Set(rows.map(({ template }) => template));
      // Tried elsewhere: contracts of the other categories, receipts, tenders (tenders-award.spec.ts), mortgages (registers.spec.ts).
      const elsewhere = documentTemplates.filter(
        (name) =>
          (name.startsWith('contract-') && name !== 'contract-land') ||
          name.includes('receipt') ||
          name === 'mortgage-certificate' ||
          name.startsWith('tender-'),
      );
      expect(documentTemplates.filter((name) => !issued.has(name)).sort()).toEqual([...elsewhere].sort());
      expect(documentTemplates).toHaveLength(34);
      expect(new Set(Object.values(documentNames)).size).toBe(34);
    } finally {
      await sql.end();
    }
  });
});
