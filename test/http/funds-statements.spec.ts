import ExcelJS from 'exceljs';
import { Deposits } from '../../src/funds/index.js';
import { Database, systemContext, type Context } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf, dueDeposit, inTx, serial } from '../support/money.js';

let t: TestApp;
let treasurer: Context;
let bidder: Context;
let name: string;
beforeAll(async () => {
  t = await testApp();
  treasurer = await contextOf(t, 'centre.treasurer');
  bidder = await contextOf(t, 'bidder.one');
  [{ name }] = await t.app.get(Database).reader.query(`select name from party where id = $1`, [bidder.actor.partyId]);
});
afterAll(() => t?.close());

const partyUrl = (): string => `/api/funds/statements/parties/${bidder.actor.partyId!}`;
const now = async (): Promise<string> => (await t.anyone.get('/api/time')).body.now;
const at = (url: string, asOf: string): string => `${url}?asOf=${encodeURIComponent(asOf)}`;
const workbook = async (username: string, url: string): Promise<ExcelJS.Workbook> => {
  const { token } = await t.as(username);
  const answer = await fetch(t.base + url, { headers: { authorization: `Bearer ${token!}` } });
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await answer.arrayBuffer());
  return book;
};

describe('money.md: asked and answered at any time', () => {
  it('a party’s money as a story: what came, what it is held for, what went back, as of any moment', async () => {
    const own = await t.as('bidder.one');
    const before = await now();
    const partyId = bidder.actor.partyId!;
    const one = await dueDeposit(t, treasurer, '1000.00', {
      name,
      partyId,
      account: '6217000000000000901',
      keep: true,
    });
    const paid = await now();
    await t.advance('P1D');
    const fall = { applicationIds: [one.applicationId] };
    await inTx(t, systemContext('test'), (inner) => t.app.get(Deposits).fallDue(inner, fall, { event: 'lost' }));
    const due = await now();
    await t.advance('PT1H');
    const desk = await t.as('centre.treasurer');
    const { version } = (await desk.get(`/api/funds/deposits/${one.depositId}`)).body;
    const payment = { bankSerial: serial(), bookedAt: '2026-01-01' };
    const refunded = await desk.post(`/api/funds/deposits/${one.depositId}/refund`, payment, { ifMatch: version });
    expect(refunded.status).toBe(200);

    const story = (await own.get(partyUrl())).body;
    expect(story).toMatchObject({
      subject: 'party',
      name,
      received: '1000.00',
      paid: '1000.00',
      held: '0.00',
      note: null,
    });
    expect(story.steps.map(({ held, received, paid: out }: never) => [received, out, held])).toEqual([
      ['1000.00', null, '1000.00'],
      [null, null, '1000.00'],
      [null, '1000.00', '0.00'],
    ]);
    expect((await own.get(at(partyUrl(), before))).body).toMatchObject({ held: '0.00', steps: [], holdings: [] });
    expect((await own.get(at(partyUrl(), paid))).body.holdings).toEqual([
      expect.objectContaining({ kind: 'depositHeld', name: '代管保证金', party: name, balance: '1000.00' }),
    ]);
    expect((await own.get(at(partyUrl(), due))).body.holdings).toEqual([
      expect.objectContaining({ kind: 'refundPayable', balance: '1000.00' }),
    ]);
    expect((await desk.get(partyUrl())).body.steps).toEqual(story.steps);
    const book = await workbook('bidder.one', `${partyUrl()}/xlsx`);
    const sheet = book.getWorksheet('往来')!;
    expect(sheet.rowCount).toBe(1 + 4);
    expect(sheet.getCell('G2').value).toBe(1000);
  });

  it('the whole account at a moment is what it was then, whatever came later', async () => {
    const desk = await t.as('centre.treasurer');
    const before = (await desk.get('/api/funds/statements/account')).body;
    await t.advance('PT1M');
    await dueDeposit(t, treasurer, '5.00');
    const after = (await desk.get('/api/funds/statements/account')).body;
    expect(Number(after.bank)).toBeCloseTo(Number(before.bank) + 5, 2);
    expect((await desk.get(at('/api/funds/statements/account', before.asOf))).body).toEqual(before);
    const report = (await desk.get('/api/funds/check')).body;
    expect([after.bank, after.heldForOthers]).toEqual([report.bank, report.heldForOthers]);
    const book = await workbook('supervisor', '/api/funds/statements/account/xlsx');
    expect(book.getWorksheet('代管明细')!.rowCount).toBe(1 + after.holdingsTotal);
    expect((await desk.get(at('/api/funds/statements/account', '2099-01-01T00:00:00+08:00'))).status).toBe(422);
  });

  it('a party sees nobody else’s; whoever supervises sees no open deposit; the treasurer sees no listing', async () => {
    const partyId = bidder.actor.partyId!;
    const listed = { name, partyId, account: '6217000000000000901', keep: true };
    const open = await dueDeposit(t, treasurer, '66.00', listed);
    expect((await (await t.as('bidder.two')).get(partyUrl())).status).toBe(404);
    expect((await (await t.as('centre.clerk')).get(partyUrl())).status).toBe(404);
    const listingUrl = `/api/funds/statements/listings/${open.listingId}`;
    expect((await (await t.as('centre.treasurer')).get(listingUrl)).status).toBe(403);
    expect((await (await t.as('bidder.one')).get(listingUrl)).status).toBe(403);
    const supervisor = await t.as('supervisor');
    expect((await supervisor.get(listingUrl)).body).toMatchObject({
      held: '0.00',
      steps: [],
      note: expect.any(String),
    });
    expect((await supervisor.get(partyUrl())).body.held).toBe('0.00');
    const account = (await supervisor.get('/api/funds/statements/account')).body;
    const sealed = account.holdings.find(({ balance }: { balance: string }) => balance === '66.00');
    expect(sealed).toMatchObject({ party: null, about: null });
    const fall = { applicationIds: [open.applicationId] };
    await inTx(t, systemContext('test'), (inner) => t.app.get(Deposits).fallDue(inner, fall, { event: 'terminated' }));
    expect((await supervisor.get(listingUrl)).body).toMatchObject({ held: '66.00', received: '66.00' });
  });
});
