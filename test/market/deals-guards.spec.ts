import { DataSource } from 'typeorm';
import { partsOfPayment } from '../../src/deals/deal.terms.js';
import { Money, splitMoney } from '../../src/values/index.js';
import { type Client, type TestApp, testApp, tinyPdf } from '../support/app.js';
import { announced, today } from '../support/listings.js';
import { applied, dealt, drafted, ok, partyOf, reviewed, step } from '../support/trade.js';

describe('what code forgets, the database refuses (art. 17, 21)', () => {
  let app: TestApp;
  let sql: DataSource;
  let clerk: Client;
  let director: Client;
  beforeAll(async () => {
    app = await testApp();
    sql = app.app.get(DataSource);
    [clerk, director] = [await app.as('centre.clerk'), await app.as('centre.director')];
  });
  afterAll(() => app?.close());

  const code = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'accepted',
      (error: { driverError?: { constraint?: string; code: string } }) =>
        error.driverError?.constraint ?? error.driverError!.code,
    );

  it('a second application of one party, a second valid certificate, a changed one, an unsigned or self-compared contract', async () => {
    let deal = await dealt(app);
    const listingId = deal.listing.id as string;
    const again = sql.query(
      `insert into application_member(application_id, party_id, listing_id, no, share, live)
       select a.id, $2, a.listing_id, 99, 1, true from application a where a.listing_id = $1 and a.party_id <> $2 limit 1`,
      [listingId, await partyOf(app, 'bidder.two')],
    );
    expect(await code(again)).toBe('application_member_once');

    await app.advance(new Date(deal.noticeUntil));
    const act = async (who: Client, action: string, body: object = {}) => {
      const { version } = ok(await who.get(`/api/deals/${deal.id}`));
      deal = ok(await who.post(`/api/deals/${deal.id}/${action}`, body, { ifMatch: version }));
    };
    await act(clerk, 'contract');
    expect(await code(sql.query(`update contract set state = 'signed' where deal_id = $1`, [deal.id]))).toMatch(
      /^contract_check/,
    );
    const day = await today(app);
    const original = {
      fileId: await clerk.upload(tinyPdf()),
      transferorSignedOn: day,
      transfereeSignedOn: day,
      sealed: true,
    };
    await act(clerk, 'contract/signed', original);
    const alone = sql.query(`update contract set compared_by = signed_uploaded_by where deal_id = $1`, [deal.id]);
    expect(await code(alone)).toMatch(/^contract_check/);
    await reviewed(app, deal);
    await act(await app.as('centre.clerk2'), 'contract/compare', { same: true, opinion: '一致' });
    await act(director, 'certificate');
    const copy = sql.query(
      `insert into certificate select gen_random_uuid(), deal_id, number || 'X', state, check_code, file_id, template_version,
         shown, issued_at, issued_by, null, null from certificate where deal_id = $1`,
      [deal.id],
    );
    expect(await code(copy)).toBe('certificate_once');
    expect(await code(sql.query(`update certificate set number = 'X' where deal_id = $1`, [deal.id]))).toBe('23001');
    expect(await code(sql.query(`delete from certificate where deal_id = $1`, [deal.id]))).toBe('23001');
  });

  it('an approval and a termination at the same moment end in one of two orders, never in between', async () => {
    const listing = await announced(app);
    const accepted = await step(clerk, await applied(app, listing, 'bidder.two'), 'accept');
    const evidenceFileId = await director.upload();
    const { version } = ok(await director.get(`/api/listings/${listing.id}`));
    const [approve, terminate] = await Promise.all([
      clerk.post(`/api/applications/${accepted.id}/approve`, { opinion: '通过' }, { ifMatch: accepted.version }),
      director.post(
        `/api/listings/${listing.id}/terminate`,
        { ground: 1, evidenceFileId, reason: '终止' },
        { ifMatch: version },
      ),
    ]);
    expect(terminate.status).toBe(200);
    const after = ok(await clerk.get(`/api/applications/${accepted.id}`));
    expect(after.ended).toBe('terminated');
    if (approve.status === 200) expect(after.deposit.state).toBe('void');
    else
      expect({ status: approve.status, deposit: after.deposit }).toEqual({ status: expect.any(Number), deposit: null });
    expect([200, 409, 412]).toContain(approve.status);
  });

  it('of two submissions of one draft at the same moment one counts, the other is told to look again', async () => {
    const listing = await announced(app);
    const draft = await drafted(app, listing, 'bidder.five');
    const client = await app.as('bidder.five');
    const both = await Promise.all(
      [1, 2].map(() => client.post(`/api/applications/${draft.id}/submit`, {}, { ifMatch: draft.version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe('a deal paid in parts (trading.md, "Beneficiaries")', () => {
  it.each([
    ['400050.00', ['0.3', '0.7'], ['0.2', '0.2', '0.2', '0.2', '0.2']],
    ['0.07', ['0.3', '0.3', '0.4'], ['0.5', '0.5']],
    ['311238.01', Array(52).fill('1') as string[], Array(9).fill('1') as string[]],
  ])('%s: what each payee gets over all payments is its part of the deal, to the fen', (total, shares, instalments) => {
    const whole = Money.of(total);
    const parts = splitMoney(whole, shares);
    const beneficiaries = parts.map((amount, i) => ({ partyId: `${i}`, name: '', amount: amount.toString() }));
    const payments = splitMoney(whole, instalments).map((amount) => ({ amount }));
    const got = payments.map((_, i) => partsOfPayment(payments, i + 1, beneficiaries));
    got.forEach((parts, i) => expect(Money.sum(parts.map(({ amount }) => amount)).eq(payments[i]!.amount)).toBe(true));
    beneficiaries.forEach(({ amount }, i) => {
      expect(Money.sum(got.map((one) => one[i]!.amount)).toString()).toBe(amount);
      expect(got.every((one) => !one[i]!.amount.isNegative())).toBe(true);
    });
  });
});
