import { DataSource } from 'typeorm';
import { type Client, type TestApp, testApp } from '../support/app.js';
import {
  accepted,
  act,
  announced,
  approved,
  collectiveOf,
  confirmAll,
  cropland,
  day,
  filed,
  household,
  schedule,
  submitted,
  today,
  verifying,
  withPapers,
} from '../support/listings.js';

type Json = any;

describe('listings over HTTP', () => {
  let app: TestApp;
  let station: Client;
  let clerk: Client;
  let collective: string;
  beforeAll(async () => {
    app = await testApp();
    station = await app.as('station.wulanmulun');
    clerk = await app.as('centre.clerk');
    collective = (await collectiveOf(app)).id;
  });
  afterAll(() => app?.close());

  const view = async (id: string, client = clerk): Promise<Json> => (await client.get(`/api/listings/${id}`)).body;
  const post = (client: Client, listing: Json, action: string, body: object = {}) =>
    client.post(`/api/listings/${listing.id}/${action}`, body, { ifMatch: listing.version });
  const codes = (body: Json): string[] => (body.violations as Json[]).map(({ code }) => code as string).sort();

  describe('filing (art. 15)', () => {
    it('goes from a draft to an announcement, each step by the person whose step it is', async () => {
      const listing = await announced(app);
      expect(listing).toMatchObject({
        state: 'announced',
        number: expect.stringMatching(/^150627-EQX-\d{4}-\d{5}$/),
        areaMu: '100.00',
        estimatedValue: '150000.00',
        reserve: '500.00',
        basisText: '元/亩·年',
        depositCap: '60000.00',
        venue: { level: 'centre', public: false },
      });
      expect(listing.announcements).toHaveLength(1);
      const history = (await clerk.get(`/api/listings/${listing.id}/history`)).body as Json[];
      expect(history.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['create', 'submit', 'accept', 'ask', 'verification.confirm', 'approve', 'announce']),
      );
      expect(history.at(-1)).toMatchObject({
        action: 'announce',
        actionLabel: '发布公告',
        from: 'approved',
        to: 'announced',
      });
    });

    it('tells all faults of a draft at once: absurd numbers, dates that do not exist, unknown fields', async () => {
      const draft = cropland(collective, { category: 13, deposit: '1e9', surprise: true, useNow: '' });
      draft.pricing.amount = '-5';
      draft.parcels[0].quantity = '0';
      draft.parcels[0].contractEnd = '2027-02-30';
      const { status, body } = await station.post('/api/listings', draft);
      expect([status, body.code]).toEqual([422, 'VALIDATION']);
      const fields = (body.violations as Json[]).map(({ field }) => field as string);
      for (const field of [
        'category',
        'deposit',
        'surprise',
        'useNow',
        'pricing.amount',
        'parcels.0.quantity',
        'parcels.0.contractEnd',
      ]) {
        expect(fields).toContain(field);
      }
    });

    it.each([
      ['a price by the year without a term', { pricing: { basis: 'perYear', amount: '100.00' } }, 'pricing'],
      [
        'a term of a hundred and one years',
        { pricing: { basis: 'perYear', amount: '1.00', term: { years: 101 } } },
        'pricing.term.years',
      ],
      [
        'a total no ledger can hold',
        { pricing: { basis: 'perUnitYear', amount: '9999999999999999.99', term: { years: 100 } } },
        'pricing',
      ],
      [
        'half an ox',
        { parcels: [{ kind: '牛', quantity: '0.5', unit: 'head', ownerPartyId: '' }] },
        'parcels.0.quantity',
      ],
    ])('refuses %s, and says where', async (_, more: Json, field) => {
      const draft = cropland(collective, more);
      draft.parcels.forEach((parcel: Json) => (parcel.ownerPartyId = collective));
      const { status, body } = await station.post('/api/listings', draft);
      expect([status, body.code]).toEqual([422, 'VALIDATION']);
      expect((body.violations as Json[]).map((v) => v.field as string)).toContain(field);
    });

    it('refuses beneficiaries whose shares are no whole, and parties nobody has registered', async () => {
      const nobody = '0190f0c0-0000-7000-8000-000000000000';
      const draft = cropland(collective, {
        beneficiaries: [
          { partyId: collective, share: '0.3' },
          { partyId: nobody, share: '0.6' },
        ],
      });
      const { status, body } = await station.post('/api/listings', draft);
      expect([status, body.code]).toEqual([422, 'VALIDATION']);
      expect(body.violations).toHaveLength(2);
    });

    it('refuses malformed JSON and a decision without the version that was seen', async () => {
      expect((await station.post('/api/listings', '{"title":')).body).toMatchObject({ status: 400, code: 'MALFORMED' });
      const listing = await filed(app);
      const { status, body } = await station.post(`/api/listings/${listing.id}/submit`, { liabilityAccepted: true });
      expect([status, body.code]).toEqual([428, 'VERSION_REQUIRED']);
    });

    it('refuses what lies outside the register (art. 2)', async () => {
      const { status, body } = await station.post(
        '/api/listings',
        cropland(collective, { villageCode: '150625101201' }),
      );
      expect([status, body.code, body.article]).toEqual([422, 'OUT_OF_JURISDICTION', '2']);
    });

    it('answers the same request with the same key once', async () => {
      const draft = cropland(collective, { title: '重复提交只登记一次' });
      const first = await station.post('/api/listings', draft, { key: 'same-key-0001' });
      const second = await station.post('/api/listings', draft, { key: 'same-key-0001' });
      expect(second.body).toEqual(first.body);
      const found = await station.get(`/api/listings?q=${encodeURIComponent('重复提交只登记一次')}`);
      expect(found.body.total).toBe(1);
      const other = await station.post('/api/listings', { ...draft, title: '另一内容' }, { key: 'same-key-0001' });
      expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    });

    it('lists everything that lacks at once, and leaves nothing behind (art. 15, 29)', async () => {
      const { body: listing } = await station.post(
        '/api/listings',
        cropland(collective, { deposit: '70000.00', valuation: undefined }),
      );
      const before = (await station.get(`/api/listings/${listing.id}/history`)).body as Json[];
      const { status, body } = await post(station, listing, 'submit');
      expect([status, body.code]).toEqual([422, 'RULES']);
      expect(codes(body)).toEqual(
        expect.arrayContaining([
          'DEMOCRATIC_DECISION_MISSING',
          'DEPOSIT_OVER_CAP',
          'FILING_MISSING',
          'MATERIALS_MISSING',
          'PERIOD_TOO_SHORT',
          'VALUATION_MISSING',
        ]),
      );
      const lacking = (body.violations as Json[]).find(({ missing }) => missing?.includes('titleProof'));
      expect(lacking).toMatchObject({ code: 'MATERIALS_MISSING', article: '15' });
      expect(lacking.missing).toEqual(
        expect.arrayContaining([
          'transferOutApplication',
          'transferorQualification',
          'titleProof',
          'tradePermission',
          'subjectInfo',
          'priceBasis',
          'useControlProof',
        ]),
      );
      const after = await view(listing.id);
      expect(after).toMatchObject({ state: 'draft', version: listing.version, submittedAt: null });
      expect((await station.get(`/api/listings/${listing.id}/history`)).body).toHaveLength(before.length);
      // The button says the same as the refusal.
      const button = after.actions.find(({ action }: Json) => action === 'submit');
      expect(button.allowed).toBe(false);
      expect(codes(button)).toEqual(expect.arrayContaining(['MATERIALS_MISSING', 'DEPOSIT_OVER_CAP']));
    });

    it('lets a deposit of exactly 40 % pass and one fen more not (art. 20)', async () => {
      const listing = await filed(app, cropland(collective, { deposit: '60000.01' }));
      expect((await post(station, listing, 'submit', { liabilityAccepted: true })).body).toMatchObject({
        code: 'DEPOSIT_OVER_CAP',
        article: '20',
      });
      const replaced = await station.put(`/api/listings/${listing.id}`, cropland(collective, { deposit: '60000.00' }), {
        ifMatch: listing.version,
      });
      expect(replaced.status).toBe(200);
      expect(replaced.body.materials).toHaveLength(listing.materials.length);
      expect((await post(station, replaced.body, 'submit', { liabilityAccepted: true })).body).toMatchObject({
        state: 'submitted',
      });
    });

    it('wants each household’s own statement and written delegation where a station files for it (art. 5)', async () => {
      const [one, two] = [await household(app), await household(app)];
      const parcels = [one, two].map(({ id }) => ({
        kind: '家庭承包地',
        ownerPartyId: id,
        quantity: '20.5',
        unit: 'mu',
        contractEnd: '2040-12-31',
      }));
      const draft = cropland(one.id, {
        title: '两户41亩承包地出租',
        parcels,
        valuation: undefined,
        deposit: '10000.00',
      });
      const { body: listing } = await station.post('/api/listings', draft);
      const refused = await post(station, listing, 'submit', { liabilityAccepted: true });
      const statement = (refused.body.violations as Json[]).find(({ code }) => code === 'VOLUNTARY_STATEMENT_MISSING');
      expect(statement.missing.sort()).toEqual([one.id, two.id].sort());
      expect(codes(refused.body)).toContain('DELEGATION_MISSING');
      const complete = await withPapers(station, listing, await today(app));
      expect((await post(station, complete, 'submit', { liabilityAccepted: true })).body).toMatchObject({
        state: 'submitted',
        areaMu: '41.00',
        estimatedValue: '61500.00',
      });
    });
  });

  describe('who may (art. 7, 10, 11)', () => {
    it('hides a listing from another town’s station, from strangers and from departments not yet asked', async () => {
      const listing = await submitted(app);
      for (const name of ['station.zhasake', 'bidder.one', 'dept.agriculture', 'collective.caoyuan', 'room.caoyuan']) {
        const other = await app.as(name);
        expect([name, (await other.get(`/api/listings/${listing.id}`)).status]).toEqual([name, 404]);
        expect([name, (await post(other, listing, 'withdraw', { reason: '试试' })).status]).toEqual([name, 404]);
        const list = await other.get('/api/listings?pageSize=100');
        expect((list.body.items as Json[]).map(({ id }) => id as string)).not.toContain(listing.id);
      }
      expect((await app.anyone.get(`/api/listings/${listing.id}`)).status).toBe(401);
    });

    it('lets a station read but not decide: 403, and no button', async () => {
      const listing = await submitted(app);
      const refused = await post(station, listing, 'accept');
      expect([refused.status, refused.body.code]).toEqual([403, 'FORBIDDEN']);
      const seen = await view(listing.id, station);
      expect(seen.actions.map(({ action }: Json) => action as string)).toEqual(['withdraw']);
      expect((await view(listing.id)).actions.map(({ action }: Json) => action as string).sort()).toEqual([
        'accept',
        'reject',
        'return',
        'withdraw',
      ]);
    });

    it('lets a station file for its own town only', async () => {
      const { status, body } = await (await app.as('station.zhasake')).post('/api/listings', cropland(collective));
      expect([status, body.code, body.article]).toEqual([403, 'FORBIDDEN', '10、11']);
    });

    it('lets a paper be read by who may read the listing, and by nobody else', async () => {
      const listing = await submitted(app);
      const { fileId } = listing.materials[0];
      expect((await clerk.get(`/api/files/${fileId}`)).status).toBe(200);
      expect((await (await app.as('collective.hewan')).get(`/api/files/${fileId}`)).status).toBe(200);
      expect((await (await app.as('station.zhasake')).get(`/api/files/${fileId}`)).status).toBe(404);
      expect((await app.anyone.get(`/api/files/${fileId}`)).status).toBe(401);
    });
  });

  describe('two people at one record', () => {
    it('refuses a decision on a version that is no longer the last', async () => {
      const listing = await submitted(app);
      await act(clerk, listing, 'accept');
      const { status, body } = await post(clerk, listing, 'reject', { reason: '看的是旧版本' });
      expect([status, body.code]).toEqual([412, 'STALE_VERSION']);
    });

    it('lets one of two clerks accept, and numbers without a gap', async () => {
      const listing = await submitted(app);
      const other = await app.as('centre.clerk2');
      const answers = await Promise.all([post(clerk, listing, 'accept'), post(other, listing, 'accept')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)].sort());
      const lost = answers.find(({ status }) => status !== 200)!;
      expect(['STALE_VERSION', 'LISTING_STATE']).toContain(lost.body.code);
      const numbers = (await app.app
        .get(DataSource)
        .query(`select number from listing where number is not null order by number`)) as { number: string }[];
      expect(numbers.map(({ number }) => Number(number.slice(-5)))).toEqual(numbers.map((_, i) => i + 1));
    });
  });

  describe('returning and rejecting (art. 15, 16)', () => {
    it('returns with the whole list once, and takes the filing again', async () => {
      const listing = await submitted(app);
      const returned = await act(clerk, listing, 'return', {
        missing: ['权属证明不清晰', '缺地块四至图'],
        reason: '请一并补正',
      });
      expect(returned.state).toBe('returned');
      for (const reader of [clerk, station]) {
        const history = (await reader.get(`/api/listings/${listing.id}/history`)).body as Json[];
        expect(history.at(-1).facts.input.missing).toEqual(['权属证明不清晰', '缺地块四至图']);
      }
      expect(await act(station, returned, 'submit', { liabilityAccepted: true })).toMatchObject({ state: 'submitted' });
    });

    it('ends with a rejection, and nothing follows', async () => {
      const rejected = await act(clerk, await accepted(app), 'reject', { reason: '权属无法核实' });
      expect(rejected.actions).toEqual([]);
      expect((await post(clerk, rejected, 'ask')).body.code).toBe('LISTING_STATE');
    });
  });

  describe('verification (art. 16, 18)', () => {
    it('asks the town first, the departments of the category when the town is through, each for five working days', async () => {
      const listing = await verifying(app);
      expect(listing.verifications).toMatchObject([{ stage: 'town', state: 'pending', overdue: false }]);
      const pending = await post(clerk, listing, 'approve', { opinion: '同意' });
      expect(pending.body).toMatchObject({ code: 'VERIFICATION_PENDING', article: '18' });
      expect(pending.body.detail).toContain('农牧');

      const town = await app.as('town.wulanmulun');
      const [question] = (await town.get('/api/verifications?state=pending')).body.items.filter(
        (v: Json) => v.listingId === listing.id,
      );
      const reply = { opinion: '档案相符', documentFileId: await town.upload() };
      expect((await town.post(`/api/verifications/${question.id}/confirm`, reply)).body).toMatchObject({
        state: 'confirmed',
      });
      const now = await view(listing.id);
      expect(now.verifications).toMatchObject([
        { stage: 'town', state: 'confirmed' },
        { stage: 'banner', state: 'pending', organization: { name: '旗农牧局' } },
      ]);
      const due = now.verifications[1].dueAt as string;
      expect(due).toMatch(/T00:00:00\.000\+08:00$/);
      expect((await app.as('dept.agriculture').then((d) => d.get(`/api/listings/${listing.id}`))).status).toBe(200);
    });

    it('takes a reply from the organisation asked and from nobody else, once, with its document', async () => {
      const listing = await verifying(app);
      const { id } = listing.verifications[0];
      const other = await app.as('town.zhasake');
      const reply = { opinion: '代为答复', documentFileId: await other.upload() };
      expect((await other.post(`/api/verifications/${id}/confirm`, reply)).status).toBe(404);
      expect(
        (await clerk.post(`/api/verifications/${id}/confirm`, { ...reply, documentFileId: await clerk.upload() }))
          .status,
      ).toBe(403);
      const town = await app.as('town.wulanmulun');
      expect((await town.post(`/api/verifications/${id}/confirm`, { opinion: '无文件' })).body.code).toBe('VALIDATION');
      const own = { opinion: '核实无误', documentFileId: await town.upload() };
      expect((await town.post(`/api/verifications/${id}/confirm`, own)).status).toBe(200);
      expect((await town.post(`/api/verifications/${id}/object`, own)).body.code).toBe('VERIFICATION_STATE');
    });

    it('is barred by an objection until its author withdraws it or the director overrules it in writing', async () => {
      const listing = await verifying(app);
      const town = await app.as('town.wulanmulun');
      const written = async (who: Client, more: object): Promise<object> => ({
        ...more,
        documentFileId: await who.upload(),
      });
      const [{ id }] = listing.verifications;
      await town.post(`/api/verifications/${id}/object`, await written(town, { opinion: '四至有出入' }));
      expect((await view(listing.id)).verifications).toHaveLength(1);
      expect(codes((await post(clerk, listing, 'approve', { opinion: '同意' })).body)).toContain(
        'VERIFICATION_OBJECTED',
      );
      await town.post(`/api/verifications/${id}/withdraw`, await written(town, { opinion: '已更正，撤回异议' }));

      const department = (await view(listing.id)).verifications[1];
      const agriculture = await app.as('dept.agriculture');
      await agriculture.post(
        `/api/verifications/${department.id}/object`,
        await written(agriculture, { opinion: '用途存疑' }),
      );
      expect((await post(clerk, listing, 'approve', { opinion: '同意' })).body.code).toBe('VERIFICATION_OBJECTED');
      const director = await app.as('centre.director');
      expect(
        (await clerk.post(`/api/verifications/${department.id}/overrule`, await written(clerk, { reason: '无依据' })))
          .status,
      ).toBe(403);
      await director.post(
        `/api/verifications/${department.id}/overrule`,
        await written(director, { reason: '经查异议无依据' }),
      );
      expect((await post(clerk, listing, 'approve', { opinion: '同意' })).body).toMatchObject({ state: 'approved' });
    });
  });

  describe('venue (art. 35)', () => {
    it('sends 150 mu to the centre in public, and bars an agreement there', async () => {
      const draft = cropland(collective, {
        method: 'agreement',
        pricing: { basis: 'perUnitYear', amount: '500.00', term: { years: 1 } },
      });
      draft.parcels[0].quantity = '150';
      const listing = await filed(app, draft);
      const refused = await post(station, listing, 'submit', { liabilityAccepted: true });
      expect(refused.body).toMatchObject({ code: 'MUST_TRADE_IN_PUBLIC', article: '35' });
      draft.method = 'ascending';
      const { body } = await station.put(`/api/listings/${listing.id}`, draft, { ifMatch: listing.version });
      const done = await act(station, body, 'submit', { liabilityAccepted: true });
      expect(done.venue).toMatchObject({ level: 'centre', public: true });
      expect(done.venue.because.join()).toContain('150.00亩');
    });

    it('does not let the centre arrange a station for what art. 35 keeps at the centre', async () => {
      const ofHousehold = async (quantity: string, amount: string): Promise<Json> => {
        const { id } = await household(app);
        const parcels = [{ kind: '家庭承包地', ownerPartyId: id, quantity, unit: 'mu', contractEnd: '2040-12-31' }];
        const pricing = { basis: 'perUnitYear', amount, term: { years: 3 } };
        return cropland(id, { title: '承包地出租', parcels, pricing, valuation: undefined, deposit: '1000.00' });
      };
      const stations = (await clerk.get('/api/organizations?kind=station')).body as Json[];
      const arrangeTo = stations.find(({ townCode }) => townCode === '150627101').id as string;
      const small = await verifying(app, await ofHousehold('149.9999', '2222.22'));
      await confirmAll(app, small.id);
      expect((await act(clerk, small, 'approve', { opinion: '同意', arrangeTo })).venue).toMatchObject({
        level: 'station',
        arrangedTo: arrangeTo,
      });
      // 149.9999 mu × 2,222.23 yuan × 3 years: 1,000,002.83 yuan.
      const large = await verifying(app, await ofHousehold('149.9999', '2222.23'));
      await confirmAll(app, large.id);
      const refused = await post(clerk, large, 'approve', { opinion: '同意', arrangeTo });
      expect(refused.body).toMatchObject({ code: 'MUST_TRADE_AT_CENTRE', article: '35' });
    });

    it('adds up the parts of one certificate, and shows the clerk which', async () => {
      const owner = await collectiveOf(app, 'liulin');
      const part = (quantity: string): object => ({
        villageCode: '150627101202',
        parcels: [
          {
            kind: '集体草场',
            ownerPartyId: owner.id,
            quantity,
            unit: 'mu',
            certificateNo: '蒙（2020）伊金霍洛旗不动产权第000001号',
          },
        ],
      });
      const first = await submitted(app, cropland(owner.id, { ...part('90'), title: '草场之一' }));
      const second = await submitted(app, cropland(owner.id, { ...part('60'), title: '草场之二' }));
      expect(first.venue.public).toBe(false);
      expect(second.venue).toMatchObject({ public: true });
      const { verdicts } = (await clerk.get(`/api/listings/${second.id}/assessment?action=submit`)).body;
      const split = verdicts.find(({ code }: Json) => code === 'SPLIT_BELOW_THRESHOLD');
      expect(split.facts).toMatchObject({ mu: '150.00', parts: [{ listingId: first.id }] });
    });
  });

  describe('announcement (art. 18)', () => {
    it('is refused with everything that is wrong with its dates', async () => {
      const listing = await approved(app);
      const start = await today(app);
      const dates = {
        registrationUntil: `${day(start, 2)}T10:00:00+08:00`,
        depositUntil: `${day(start, 1)}T10:00:00+08:00`,
        opensAt: `${day(start, 3)}T10:00:00+08:00`,
        increment: '10.00',
        oneApplicant: 'session',
      };
      const { body } = await post(clerk, listing, 'announce', dates);
      expect(codes(body)).toEqual(['DATES_DISORDERED', 'PERIOD_TOO_SHORT']);
      expect((await view(listing.id)).announcements).toEqual([]);
    });

    it('is public with what was announced and no more; nothing is public before', async () => {
      const before = await approved(app);
      expect((await app.anyone.get(`/api/public/listings/${before.id}`)).status).toBe(404);
      const listing = await act(clerk, before, 'announce', await schedule(app));
      const { status, body } = await app.anyone.get(`/api/public/listings/${listing.id}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        state: '正在报名',
        number: listing.number,
        reserve: '500.00',
        content: { transferor: expect.any(String) },
      });
      const text = JSON.stringify(body);
      for (const secret of ['partyId', 'ownerPartyId', 'idMask', 'phone', 'filer', 'account', collective])
        expect(text).not.toContain(secret);
      const hall = await app.anyone.get(
        `/api/public/listings?town=150627101&category=1&state=${encodeURIComponent('正在报名')}&pageSize=100`,
      );
      expect((hall.body.items as Json[]).map(({ id }) => id as string)).toContain(listing.id);
      expect((await app.anyone.get('/api/public/listings?category=99')).status).toBe(422);
    });

    it('is made into a document of its own, once, that anybody can read', async () => {
      const listing = await announced(app);
      await app.advance('PT1S');
      const { announcements } = await view(listing.id);
      expect(announcements[0].pdfFileId).not.toBeNull();
      const reply = await fetch(`${app.base}/api/public/listings/${listing.id}/announcements/1.pdf`);
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await reply.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect((await app.anyone.get(`/api/public/listings/${listing.id}/announcements/2.pdf`)).status).toBe(404);
    });

    it('names households by number, not by name', async () => {
      const owner = await household(app);
      const parcels = [
        { kind: '家庭承包地', ownerPartyId: owner.id, quantity: '20', unit: 'mu', contractEnd: '2040-12-31' },
      ];
      const listing = await announced(
        app,
        cropland(owner.id, { title: '一户20亩承包地出租', parcels, valuation: undefined, deposit: '1000.00' }),
      );
      const { body } = await app.anyone.get(`/api/public/listings/${listing.id}`);
      expect(body.content.transferor).toBe('农牧户1户');
      expect(JSON.stringify(body)).not.toContain(listing.owners[0].name);
    });
  });

  describe('suspension, restart and termination (art. 26, 27)', () => {
    const seven = async (director: Client, more: object = {}): Promise<object> => ({
      ground: 3,
      until: '2030-12-31',
      reason: '收到权属争议材料',
      evidenceFileId: await director.upload(),
      ...more,
    });

    it('stops the clocks, and gives back the time that was lost', async () => {
      const listing = await announced(app);
      const director = await app.as('centre.director');
      expect((await post(clerk, listing, 'suspend', await seven(clerk))).status).toBe(403);
      const suspended = await act(
        director,
        listing,
        'suspend',
        await seven(director, { until: day(await today(app), 30) }),
      );
      expect(suspended).toMatchObject({
        state: 'suspended',
        rememberedState: 'announced',
        suspension: { ground: 3, fromState: 'announced' },
      });
      expect((await app.anyone.get(`/api/public/listings/${listing.id}`)).body.state).toBe('中止');

      await app.advance('P3D');
      const unasked = await post(director, suspended, 'restart', {
        reason: '争议已解决',
        evidenceFileId: await director.upload(),
      });
      expect(unasked.body).toMatchObject({ code: 'RESTART_NOT_READY', article: '26' });
      const restarted = await act(director, suspended, 'restart', {
        reason: '争议已解决',
        evidenceFileId: await director.upload(),
        applicantPartyId: collective,
        causeGone: true,
      });
      expect(restarted).toMatchObject({ state: 'announced', rememberedState: null, suspension: null });
      for (const date of ['registrationUntil', 'depositUntil', 'qualificationUntil', 'opensAt']) {
        const moved = Date.parse(restarted.trade[date]) - Date.parse(listing.trade[date]);
        expect(moved).toBeGreaterThanOrEqual(3 * 86_400_000);
        expect(moved).toBeLessThan(3 * 86_400_000 + 60_000);
      }
      expect(restarted.announcements).toHaveLength(2);
      expect(restarted.announcements[1].content.change).toContain('顺延');
    });

    it('gives a department back the working days it had left', async () => {
      const listing = await verifying(app);
      const director = await app.as('centre.director');
      const suspended = await act(director, listing, 'suspend', await seven(director));
      const town = await app.as('town.wulanmulun');
      const [{ id, dueAt }] = suspended.verifications;
      const meanwhile = await town.post(`/api/verifications/${id}/confirm`, {
        opinion: '核实无误',
        documentFileId: await town.upload(),
      });
      expect(meanwhile.body.code).toBe('VERIFICATION_STATE');
      await app.advance('P20D');
      const restarted = await act(director, suspended, 'restart', {
        reason: '争议已解决',
        evidenceFileId: await director.upload(),
        applicantPartyId: collective,
        causeGone: true,
      });
      expect(restarted.state).toBe('verifying');
      expect(restarted.verifications[0].overdue).toBe(false);
      expect(Date.parse(restarted.verifications[0].dueAt)).toBeGreaterThan(Date.parse(dueAt));
    });

    it('shows a question that was not answered in time, and still takes no silence for consent', async () => {
      const listing = await verifying(app);
      await app.advance('P12D');
      expect((await view(listing.id)).verifications[0].overdue).toBe(true);
      expect((await post(clerk, listing, 'approve', { opinion: '同意' })).body.code).toBe('VERIFICATION_PENDING');
      const list = await clerk.get('/api/listings?state=verifying&pageSize=100');
      expect((list.body.items as Json[]).find(({ id }) => id === listing.id).overdue).toBe(1);
    });

    it('refuses a term that has already run out, a ground that is none, evidence that is none', async () => {
      const listing = await announced(app);
      const director = await app.as('centre.director');
      const past = await post(director, listing, 'suspend', await seven(director, { until: await today(app) }));
      expect(past.body).toMatchObject({ code: 'SUSPENSION_GROUND', article: '26' });
      expect((await post(director, listing, 'suspend', await seven(director, { ground: 8 }))).body.code).toBe(
        'VALIDATION',
      );
      const nothing = await post(director, listing, 'terminate', {
        ground: 3,
        reason: '法院通知',
        evidenceFileId: '0190f0c0-0000-7000-8000-000000000000',
      });
      expect(nothing.status).toBe(404);
      expect((await view(listing.id)).state).toBe('announced');
    });

    it('art. 26: takes each ground with its own evidence and standing, and refuses it without', async () => {
      const director = await app.as('centre.director');
      const stranger = (await household(app)).id;
      let listing = await announced(app);
      const approvalFileId = await director.upload();
      const asks = { requesterPartyIds: [collective] };
      const grounds: [number, enough: object, lack: object, words: string][] = [
        [2, { ...asks, approvalFileId }, asks, '批准文件'],
        [2, { ...asks, approvalFileId }, { approvalFileId }, '提出申请'],
        [
          2,
          { requesterPartyIds: [stranger], interest: '相邻承包户', approvalFileId },
          { requesterPartyIds: [stranger], approvalFileId },
          '直接关系',
        ],
        [4, { authority: '旗农牧局' }, {}, '监管部门'],
        [7, { authority: '农村土地承包法' }, {}, '法律条文'],
        [1, {}, { until: undefined }, '中止期限'],
      ];
      const refused = async (ground: number, more: object, words: string, action = 'suspend') => {
        const { status, body } = await post(director, listing, action, await seven(director, { ground, ...more }));
        const code = action === 'suspend' ? 'SUSPENSION_GROUND' : 'TERMINATION_GROUND';
        expect([ground, status, body.code]).toEqual([ground, 422, code]);
        expect(body.detail + JSON.stringify(body.violations)).toContain(words);
      };
      await refused(5, {}, '未处于有期限的中止中');
      await refused(6, { requesterPartyIds: [collective, stranger] }, '尚未产生受让方');
      for (const [ground, enough, lack, words] of grounds) {
        await refused(ground, lack, words);
        const suspended = await act(director, listing, 'suspend', await seven(director, { ground, ...enough }));
        expect(suspended).toMatchObject({ state: 'suspended', suspension: { ground } });
        listing = await act(director, suspended, 'restart', {
          reason: '原因已消除',
          evidenceFileId: approvalFileId,
          applicantPartyId: collective,
          causeGone: true,
        });
      }
      const ending = async (ground: number, more: object, words: string) => {
        const said = { ground, reason: '终止', evidenceFileId: approvalFileId, ...more };
        const { status, body } = await post(director, listing, 'terminate', said);
        expect([ground, status, body.code]).toEqual([ground, 422, 'TERMINATION_GROUND']);
        expect(JSON.stringify(body)).toContain(words);
      };
      await ending(2, asks, '批准文件');
      await ending(4, {}, '监管部门');
      await ending(5, { requesterPartyIds: [collective, stranger] }, '尚未产生受让方');
      await ending(6, {}, '法律条文');
      const said = { ground: 4, authority: '旗农牧局', reason: '确有必要', evidenceFileId: approvalFileId };
      expect((await act(director, listing, 'terminate', said)).state).toBe('terminated');
    });

    it('art. 26(5): goes on when its term has run out and its cause has not gone, never before; nothing restarts by itself', async () => {
      const director = await app.as('centre.director');
      const listing = await announced(app);
      const until = day(await today(app), 3);
      let suspended = await act(director, listing, 'suspend', await seven(director, { until }));
      const going = async () => ({
        reason: '调处尚未结束',
        evidenceFileId: await director.upload(),
        until: day(await today(app), 10),
      });
      const early = await post(director, suspended, 'prolong', await going());
      expect(early.body).toMatchObject({ code: 'SUSPENSION_GROUND', article: '26' });
      expect(early.body.detail).toContain('尚未届满');
      await app.advance('P4D');
      suspended = await view(listing.id);
      expect(suspended.state).toBe('suspended');
      expect((await post(clerk, suspended, 'prolong', await going())).status).toBe(403);
      const over = await post(director, suspended, 'prolong', { ...(await going()), until });
      expect(over.body.code).toBe('SUSPENSION_GROUND');
      const more = await going();
      const prolonged = await act(director, suspended, 'prolong', more);
      expect(prolonged).toMatchObject({ state: 'suspended', suspension: { ground: 3, until: more.until } });
      await app.advance('P1D');
      const restarted = await act(director, prolonged, 'restart', {
        reason: '争议已解决',
        evidenceFileId: await director.upload(),
        applicantPartyId: collective,
        causeGone: true,
      });
      const moved = Date.parse(restarted.trade.opensAt) - Date.parse(listing.trade.opensAt);
      expect(moved).toBeGreaterThanOrEqual(5 * 86_400_000);
    });

    it('ends a trade on a court’s notice, suspended or not', async () => {
      const director = await app.as('centre.director');
      const suspended = await act(director, await announced(app), 'suspend', await seven(director));
      const ended = await act(director, suspended, 'terminate', {
        ground: 3,
        reason: '人民法院书面通知终止',
        evidenceFileId: await director.upload(),
      });
      expect(ended).toMatchObject({ state: 'terminated', rememberedState: null, suspension: null, actions: [] });
      expect((await app.anyone.get(`/api/public/listings/${ended.id}`)).body.state).toBe('终止');
    });
  });

  it('keeps a history of every listing that proves itself', async () => {
    const { Audit } = await import('../../src/platform/index.js');
    const proof = await app.app.get(Audit).verify({ actor: { role: 'system' } as never, requestId: 'test' });
    expect(proof.faults).toEqual([]);
    expect(proof.entries).toBeGreaterThan(300);
  });
});
