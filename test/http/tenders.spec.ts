import pg from 'pg';
import {
  hashOf,
  type HolderKey,
  makeHolderKey,
  openKeyFile,
  seal,
  type SealedEnvelope,
  type Seat,
  seats,
  unseal,
  unwrapDrill,
  unwrapShare,
} from '../../src/tenders/sealing/index.js';
import { type Client, testApp, type TestApp } from '../support/app.js';
import { act, approved, collectiveOf, cropland, schedule } from '../support/listings.js';
import { bidderFor, ok } from '../support/trade.js';

const passphrase = 'a passphrase of the holder';
const prices: Record<string, string> = {
  'bidder.one': '71234.56',
  'bidder.two': '82345.67',
  'bidder.three': '93456.78',
};

/** Every row of every table, as an administrator or a thief of the disk would read it. */
async function dump(app: TestApp): Promise<string> {
  const client = new pg.Client({ connectionString: app.url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    let text = '';
    for (const { name } of rows) {
      const found = await client.query(`select coalesce(string_agg(t::text, E'\n'), '') as text from ${name} t`);
      text += found.rows[0].text;
    }
    return text;
  } finally {
    await client.end();
  }
}

describe('a sealed tender (art. 14; Tender Law 28, 29, 34)', () => {
  let app: TestApp;
  let listing: any;
  let id: string;
  const keys = {} as Record<Seat, HolderKey>;
  const sealed = {} as Record<string, SealedEnvelope>;
  const holders = {} as Record<Seat, Client>;

  const view = async (username: string) =>
    ok(await (await app.as(username)).get(`/api/tenders?listingId=${listing.id}`));
  const put = async (username: string, price = prices[username]!) => {
    const { applicationId, holders: shown } = await view(username);
    const publicKeys = Object.fromEntries(shown.map((one: any) => [one.seat, one.publicKey])) as Record<Seat, string>;
    const content = { price, fileName: 'plan.txt', file: btoa(`the plan of ${username}`) };
    sealed[username] = await seal(content, { tenderId: id, applicationId }, publicKeys);
    return (await app.as(username)).post(`/api/tenders/${id}/bids`, sealed[username]);
  };
  const announce = async (names: readonly string[]) => {
    const ready = await approved(app, cropland((await collectiveOf(app)).id, { method: 'tender', deposit: '3000.00' }));
    const dates = await schedule(app, { oneApplicant: 'session' });
    delete dates['increment'];
    listing = await act(await app.as('centre.clerk'), ready, 'announce', dates);
    for (const name of names) await bidderFor(app, listing, name);
    id = (await view('bidder.one')).id;
    const town = 'town.wulanmulun';
    const stranger = await app.as('town.zhasake');
    expect(await stranger.post(`/api/tenders/${id}/holder-key`, { publicKey: 'AAAA' })).toMatchObject({ status: 422 });
    expect(await stranger.get(`/api/tenders/${id}/envelopes`)).toMatchObject({ status: 403 });
    const people: Record<Seat, string> = { centre: 'centre.director', supervisor: 'supervisor', town };
    for (const seat of seats) {
      holders[seat] = await app.as(people[seat]);
      keys[seat] ??= await makeHolderKey(passphrase);
      const answer = ok(await holders[seat].post(`/api/tenders/${id}/holder-key`, { publicKey: keys[seat].publicKey }));
      const { drillSealed, fingerprint } = answer.holders.find((one: any) => one.seat === seat);
      expect(fingerprint).toBe(keys[seat].fingerprint);
      const share = await unwrapDrill(id, drillSealed, await openKeyFile(keys[seat].file, passphrase));
      ok(await holders[seat].post(`/api/tenders/${id}/drill`, { share }));
    }
  };
  const handIn = async (seat: Seat) => {
    const bids = ok(await holders[seat].get(`/api/tenders/${id}/envelopes`));
    const key = await openKeyFile(keys[seat].file, passphrase);
    const shares = [];
    for (const bid of bids)
      shares.push({ bidId: bid.bidId, share: await unwrapShare({ tenderId: id, ...bid }, seat, key) });
    return holders[seat].post(`/api/tenders/${id}/shares`, { shares });
  };

  beforeAll(async () => {
    app = await testApp();
    await announce(Object.keys(prices));
  });
  afterAll(() => app?.close());

  it('takes sealed bids, gives a receipt for their hash, and replaces before the close (Tender Law 29)', async () => {
    for (const name of Object.keys(prices)) {
      const receipt = ok(await put(name));
      expect(receipt.hash).toBe(await hashOf(sealed[name]!));
    }
    ok(await (await app.as('bidder.one')).post(`/api/tenders/${id}/bids/withdraw`, {}));
    ok(await put('bidder.one'));
    ok(await put('bidder.one'));
    expect((await view('bidder.one')).mine.map(({ state }: any) => state).sort()).toEqual([
      'replaced',
      'standing',
      'withdrawn',
    ]);
    const stranger = await app.as('bidder.two');
    expect(await stranger.post(`/api/tenders/${id}/bids`, sealed['bidder.one'])).toMatchObject({ status: 409 });
    const shown = ok(await app.anyone.get(`/api/public/tenders/${id}`));
    expect(shown).toMatchObject({ bidsReceived: null, mine: [], opened: [] });
    expect(shown).not.toHaveProperty('version');
  });

  it('cannot be read before the opening: not from the whole database, nor with any one holder key', async () => {
    const seen = await dump(app);
    for (const [name, price] of Object.entries(prices)) {
      for (const word of [price, btoa(price), `the plan of ${name}`, btoa(`the plan of ${name}`)]) {
        expect(seen).not.toContain(word);
      }
      expect(seen).toContain(sealed[name]!.ciphertext);
      for (const seat of seats) {
        const one = await unwrapShare(sealed[name]!, seat, await openKeyFile(keys[seat].file, passphrase));
        expect(seen).not.toContain(one);
        await expect(unseal(sealed[name]!, [one])).rejects.toThrow();
      }
    }
  });

  it('refuses shares before the close, and bids and opening by one holder after it (Tender Law 34)', async () => {
    expect(await holders.centre.get(`/api/tenders/${id}/envelopes`)).toMatchObject({ status: 409 });
    const elsewhere = await app.as('town.zhasake');
    const { publicKey } = keys.town;
    expect(await elsewhere.post(`/api/tenders/${id}/holder-key`, { publicKey })).toMatchObject({ status: 403 });
    expect(await holders.town.post(`/api/tenders/${id}/holder-key`, { publicKey })).toMatchObject({ status: 409 });
    const early = await holders.centre.post(`/api/tenders/${id}/shares`, { shares: [] });
    expect(early).toMatchObject({ status: 409, body: { code: 'TENDER_STATE' } });
    await app.advance(new Date(listing.trade.opensAt));
    expect((await put('bidder.one')).body.code).toMatch(/^(TENDER_STATE|SESSION_CLOSED)$/);
    expect(await view('centre.director')).toMatchObject({ state: 'opening', bidsReceived: 3, opened: [] });
    expect(ok(await handIn('centre'))).toMatchObject({ state: 'opening', opened: [] });
    expect(ok(await handIn('centre'))).toMatchObject({ state: 'opening', opened: [] });
  });

  it('opens with two holders, the third key being lost, and reads out bidder and price (Tender Law 36)', async () => {
    const answer = ok(await handIn('town'));
    expect(answer.state).toBe('opened');
    // A transfer: the highest price first (art. 29).
    expect(answer.opened.map(({ price, place }: any) => [place, price])).toEqual([
      [1, prices['bidder.three']],
      [2, prices['bidder.two']],
      [3, prices['bidder.one']],
    ]);
  });

  it('gives fewer than three bids back unread, and the listing is unsold (Tender Law 28)', async () => {
    await announce(['bidder.one', 'bidder.two']);
    for (const name of ['bidder.one', 'bidder.two']) ok(await put(name));
    await app.advance(new Date(listing.trade.opensAt));
    expect(await view('bidder.one')).toMatchObject({ state: 'failed', bidsReceived: 2, opened: [] });
    expect(await dump(app)).not.toContain(sealed['bidder.one']!.ciphertext);
    const clerk = await app.as('centre.clerk');
    expect(ok(await clerk.get(`/api/listings/${listing.id}`)).state).toBe('unsold');
  });

  it('two holders who hand in at once open; what is no price is ended by the director alone, with a reason', async () => {
    await announce(Object.keys(prices));
    for (const name of ['bidder.one', 'bidder.two']) ok(await put(name));
    ok(await put('bidder.three', 'a word'));
    await app.advance(new Date(listing.trade.opensAt));
    const reason = '标书内容不是报价';
    const conclude = (seat: Seat, body: object = { reason }) => holders[seat].post(`/api/tenders/${id}/conclude`, body);
    expect(await conclude('centre')).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
    for (const answer of await Promise.all([handIn('centre'), handIn('town')])) ok(answer);
    expect(await view('centre.director')).toMatchObject({ state: 'opening', mayConclude: true, opened: [] });
    expect(await conclude('supervisor')).toMatchObject({ status: 403 });
    expect(await conclude('centre', {})).toMatchObject({ status: 422 });
    const { state, opened } = ok(await conclude('centre'));
    expect(state).toBe('opened');
    expect(opened.map(({ price, place }: any) => [place, price])).toEqual([
      [1, prices['bidder.two']],
      [2, prices['bidder.one']],
      [null, null],
    ]);
    expect(await conclude('centre')).toMatchObject({ status: 409, body: { code: 'TENDER_STATE' } });
  });
});
