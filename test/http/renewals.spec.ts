import { type Client, type TestApp, testApp } from '../support/app.js';
import { textOf } from '../platform/pdf-text.js';
import { act, collectiveOf, confirmAll, cropland, day, schedule, today, withPapers } from '../support/listings.js';
import { applied, bidderFor, contracted, ok, partyOf, pay, step } from '../support/trade.js';

describe('renewal with the sitting transferee (trading.md, "Other lawful ways")', () => {
  let app: TestApp;
  let clerk: Client;
  let station: Client;
  let village: { id: string };
  let endsOn: string;
  let contract: string;
  let first: any;
  beforeAll(async () => {
    app = await testApp();
    [clerk, station] = [await app.as('centre.clerk'), await app.as('station.wulanmulun')];
    village = await collectiveOf(app);
    endsOn = day(await today(app), 120);
    // Two months' use, so that its end comes soon; the co-operative of bidder.two has it.
    const draft = cropland(village.id, {
      pricing: price(day(endsOn, -60), endsOn),
      parcels: [parcel('SF-R-1')],
      deposit: '500.00',
    });
    const bids = [
      ['bidder.three', '500.00'],
      ['bidder.two', '510.00'],
    ] as const;
    const deal = await contracted(app, bids as never, draft);
    const director = await app.as('centre.director');
    first = ok(await clerk.get(`/api/deals/${deal.id}`));
    expect(first.renewable).toBe(false);
    ok(await director.post(`/api/deals/${deal.id}/certificate`, {}, { ifMatch: first.version }));
    first = ok(await station.get(`/api/deals/${deal.id}`));
    contract = first.contract.number;
  });
  afterAll(() => app?.close());

  const price = (from: string, to: string, amount = '500.00') => ({
    ...{ basis: 'perUnitYear', amount, term: { from, to }, payment: { kind: 'once' } },
  });
  const parcel = (certificateNo: string) => ({
    ...{ kind: '集体机动地', ownerPartyId: village.id, quantity: '40', unit: 'mu', certificateNo },
  });
  const renewed = (more: object = {}): Record<string, any> =>
    cropland(village.id, {
      title: '示范河湾村40亩机动地经营权续约',
      method: 'agreement',
      pricing: price(day(endsOn, 1), day(endsOn, 365)),
      parcels: [parcel('SF-R-1')],
      deposit: '2000.00',
      renewal: { contract },
      ...more,
    });
  const decided = async (listing: any): Promise<any> =>
    ok(
      await station.post(`/api/listings/${listing.id}/owners/${village.id}/resolution`, {
        ...{ date: day(await today(app), -40), assembly: 'members', entitled: 90, present: 80, inFavour: 70 },
        ...{ fileId: await station.upload(), renewal: true },
      }),
    );
  const submit = async (listing: any) => {
    const { version } = ok(await station.get(`/api/listings/${listing.id}`));
    return station.post(`/api/listings/${listing.id}/submit`, { liabilityAccepted: true }, { ifMatch: version });
  };
  const announcedRenewal = async (draft = renewed()): Promise<any> => {
    let listing = await decided(
      await withPapers(station, ok(await station.post('/api/listings', draft)), await today(app)),
    );
    listing = ok(await submit(listing));
    for (const action of ['accept', 'ask']) listing = await act(clerk, listing, action);
    await confirmAll(app, listing.id);
    listing = await act(clerk, listing, 'approve', { opinion: '材料齐全，核实无误' });
    return act(clerk, listing, 'announce', await schedule(app));
  };

  it('is offered to whoever may file for the owners, once the contract is certified', async () => {
    expect(first).toMatchObject({ state: 'certified', renewable: true });
    for (const [name, may] of [
      ['collective.hewan', true],
      ['bidder.two', false],
      ['supervisor', false],
    ] as const)
      expect([name, ok(await (await app.as(name)).get(`/api/deals/${first.id}`)).renewable]).toEqual([name, may]);
  });

  it('takes the transferee and the last day from the record of a contract that was made here', async () => {
    const listing = ok(await station.post('/api/listings', renewed()));
    expect(listing.renewal).toEqual({
      contract,
      listingId: first.listing.id,
      transfereePartyIds: [await partyOf(app, 'bidder.two')],
      transferees: [first.transferee.name],
      endsOn,
    });
    // Rewritten without it, the right is let to whoever comes.
    const { renewal: _, ...plain } = renewed();
    const rewritten = await station.put(`/api/listings/${listing.id}`, plain, { ifMatch: listing.version });
    expect(ok(rewritten).renewal).toBeNull();
  });

  it('tells nothing of somebody else’s contract, and asks what it does not know, all at once', async () => {
    const other = await collectiveOf(app, 'liulin');
    const asked = async (draft: object) => (await clerk.post('/api/listings', draft)).body;
    const strange = renewed({
      parcels: [{ ...parcel('SF-R-1'), ownerPartyId: other.id }],
      villageCode: '150627102201',
    });
    for (const draft of [strange, renewed({ renewal: { contract: 'HT-没有这份' } })]) {
      const { code, violations } = await asked(draft);
      expect(code).toBe('VALIDATION');
      expect(violations.map(({ field }: any) => field)).toEqual(['renewal.transfereePartyId', 'renewal.endsOn']);
    }
    const nobody = { contract: '旧合同1', transfereePartyId: '00000000-0000-4000-8000-000000000000', endsOn };
    expect((await asked(renewed({ renewal: nobody }))).violations).toEqual([
      expect.objectContaining({ field: 'renewal.transfereePartyId' }),
    ]);
    expect((await asked(renewed({ renewal: { endsOn: '明年' } }))).violations.map(({ field }: any) => field)).toEqual(
      expect.arrayContaining(['renewal.contract', 'renewal.endsOn']),
    );
  });

  it('is refused without the decision, in the open, before the old term ends, or on another right', async () => {
    const refusedOf = async (more: object): Promise<Record<string, string>> => {
      const listing = await withPapers(
        station,
        ok(await station.post('/api/listings', renewed(more))),
        await today(app),
      );
      const { status, body } = await submit(listing);
      expect(status).toBe(422);
      return Object.fromEntries(body.violations.map(({ code, detail }: any) => [code, detail]));
    };
    expect(await refusedOf({})).toEqual({ DEMOCRATIC_DECISION_MISSING: expect.stringContaining('同意与现受让方续约') });
    expect(await refusedOf({ method: 'ascending' })).toMatchObject({
      METHOD_NOT_ALLOWED: expect.stringContaining('协议转让'),
    });
    expect(await refusedOf({ pricing: price(endsOn, day(endsOn, 365)) })).toMatchObject({
      TITLE_UNCLEAR: expect.stringContaining('之后起算'),
    });
    expect(await refusedOf({ parcels: [parcel('SF-R-2')] })).toMatchObject({
      TITLE_UNCLEAR: expect.stringContaining('权属证书'),
    });
  });

  it('of a contract on paper names the transferee, and needs the contract', async () => {
    const paper = { contract: '旧合同2023-9', transfereePartyId: await partyOf(app, 'bidder.two'), endsOn };
    const draft = renewed({ renewal: paper, parcels: [parcel('SF-R-9')] });
    const listing = await decided(
      await withPapers(station, ok(await station.post('/api/listings', draft)), await today(app)),
    );
    expect(listing.renewal).toMatchObject({ listingId: null, transferees: [first.transferee.name] });
    expect((await submit(listing)).body.violations).toEqual([
      expect.objectContaining({ code: 'TITLE_UNCLEAR', detail: '原合同不在本平台，请上传原流转合同' }),
    ]);
    const fileId = await station.upload();
    ok(await station.post(`/api/listings/${listing.id}/materials`, { kind: 'priorContract', fileId }));
    expect(ok(await submit(listing)).state).toBe('submitted');
    const withdrawn = ok(await station.get(`/api/listings/${listing.id}`));
    await act(station, withdrawn, 'withdraw', { reason: '另行办理' });
  });

  it('is announced without a name, concluded with the sitting transferee alone, at or above the floor', async () => {
    const listing = await announcedRenewal();
    const shown = ok(await app.anyone.get(`/api/public/listings/${listing.id}`));
    expect(shown.content.renewal).toEqual({ contract, endsOn, open: true });
    expect(JSON.stringify(shown)).not.toContain(first.transferee.name);
    await app.advance('PT1S');
    const paper = await fetch(`${app.base}/api/public/listings/${listing.id}/announcements/1.pdf`);
    const pdf = Buffer.from(await paper.arrayBuffer());
    const said = textOf(pdf).replace(/\s/g, '');
    for (const words of ['与现受让方续约', contract, '不接受其他人报名']) expect(said).toContain(words);
    // A stranger may come forward with a priority of the law; without one it does not qualify.
    const stranger = await step(clerk, await applied(app, listing, 'bidder.three'), 'accept');
    const refused = await clerk.post(
      `/api/applications/${stranger.id}/approve`,
      { opinion: '符合公告条件' },
      { ifMatch: stranger.version },
    );
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'NOT_ELIGIBLE', violations: [{ detail: expect.stringContaining('先申报优先权') }] },
    });
    await bidderFor(app, listing, 'bidder.two');
    await app.advance(new Date(listing.trade.opensAt));
    const [{ id, method, version }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    expect(method).toBe('agreement');
    const low = await clerk.post(`/api/sessions/${id}/agreement`, { amount: '499.99' }, { ifMatch: version });
    expect(low.body.code).toBe('BID_BELOW_RESERVE');
    ok(await clerk.post(`/api/sessions/${id}/agreement`, { amount: '500.00' }, { ifMatch: version }));
    for (const name of ['bidder.two', 'collective.hewan']) {
      const now = ok(await clerk.get(`/api/sessions/${id}`)).version;
      ok(await (await app.as(name)).post(`/api/sessions/${id}/confirm`, { amount: '500.00' }, { ifMatch: now }));
    }
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    expect(ok(await clerk.get(`/api/deals/${dealId}`))).toMatchObject({
      origin: 'agreement',
      transferee: { name: first.transferee.name },
      price: '500.00',
    });
  });

  it('is bid for where a member of the collective has the better right (art. 29)', async () => {
    const listing = await announcedRenewal(renewed({ parcels: [parcel('SF-R-1')], title: '同一地块再次续约' }));
    await bidderFor(app, listing, 'bidder.two');
    const member = await app.as('bidder.three');
    let application = await applied(app, listing, 'bidder.three');
    const claim = { kind: 'memberForOtherContract', fileId: await member.upload() };
    application = await step(member, application, 'priority', claim);
    application = await step(clerk, application, 'accept');
    application = await step(clerk, application, 'priority/decision', { accepted: true, reason: '成员名册在案' });
    application = await step(clerk, application, 'approve', { opinion: '符合公告条件' });
    await pay(app, application.deposit, application.party.name);
    await app.advance(new Date(listing.trade.opensAt));
    const [session] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
    expect(session).toMatchObject({ method: 'ascending', state: 'open' });
  });

  it('is over when the earlier deal came to nothing', async () => {
    await app.app
      .get((await import('../../src/platform/index.js')).Database)
      .reader.query(`update deal set state = 'terminated' where id = $1`, [first.id]);
    const listing = await decided(
      await withPapers(station, ok(await station.post('/api/listings', renewed())), await today(app)),
    );
    expect((await submit(listing)).body.violations).toContainEqual(
      expect.objectContaining({ code: 'TITLE_UNCLEAR', detail: expect.stringContaining('已经撤销或终止') }),
    );
  });
});
