import { randomUUID } from 'node:crypto';
import { WorkingCalendar } from '../../src/platform/index.js';
import { workingDaysBetween } from '../../src/rulebook/index.js';
import { type CivilDate, civilDate } from '../../src/values/index.js';
import { type TestApp, testApp } from '../support/app.js';
import {
  accepted,
  act,
  announced,
  collectiveOf,
  confirmAll,
  cropland,
  filed,
  submitted,
  verifying,
} from '../support/listings.js';
import { admitted, applied, ok, step } from '../support/trade.js';
import { bid, eventsOf, interrupt, marketNow, planned, proof, view } from '../support/trading.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app?.close());

/** Small works that a collective buys under a ceiling of 480,000 yuan (art. 12(10)). */
const works = {
  title: '示范河湾村道路硬化工程采购',
  direction: 'procurement',
  category: 10,
  subKind: 'construction',
  transferKind: 'purchase',
  method: 'agreement',
  useNow: '土路',
  useAfter: '道路硬化',
  pricing: {
    basis: 'lump',
    amount: '480000.00',
    term: { from: '2027-03-01', to: '2027-09-30' },
    payment: { kind: 'once' },
  },
  valuation: undefined,
};
const worksOf = async (): Promise<object> => ({
  ...works,
  parcels: [{ kind: '道路硬化', ownerPartyId: (await collectiveOf(app)).id, quantity: '1', unit: 'item' }],
});
const refused = (status: number, code: string) => ({ status, body: { code } });
const quote = async (username: string, id: string, amount: string, key = randomUUID()) =>
  (await app.as(username)).post(`/api/sessions/${id}/quotes`, { amount }, { key });

/** Suspended for this long, and started again; answers the milliseconds that were lost. */
async function paused(listingId: string, span: string): Promise<number> {
  await interrupt(app, listingId, 'suspend');
  const from = (await marketNow(app)).getTime();
  await app.advance(span);
  await interrupt(app, listingId, 'restart');
  return (await marketNow(app)).getTime() - from;
}
const apart = (a: string, b: string): number => Date.parse(b) - Date.parse(a);
const near = (found: number, wanted: number) => expect(Math.abs(found - wanted)).toBeLessThan(120_000);

describe('sealed quotes (art. 12(10))', () => {
  it('are seen by nobody, survive a suspension and a race, and are opened together at the close', async () => {
    const { listing, id } = await planned(
      app,
      ['bidder.two', 'bidder.three'],
      { increment: undefined },
      await worksOf(),
    );
    await app.advance(new Date(listing.trade.opensAt));
    expect(await view(app, id)).toMatchObject({ method: 'quotes', best: 'lowest', state: 'open', nextMinimum: null });
    expect(await quote('bidder.two', id, '480000.01')).toMatchObject(refused(422, 'PRICE_ABOVE_CEILING'));
    expect(await bid(await app.as('bidder.two'), id, '470000.00')).toMatchObject(refused(422, 'METHOD_NOT_ALLOWED'));
    expect(await quote('bidder.four', id, '400000.00')).toMatchObject(refused(403, 'NOT_ELIGIBLE'));

    const key = randomUUID();
    const twice = await Promise.all([1, 2].map(() => quote('bidder.two', id, '450000.00', key)));
    expect(twice.map(({ body }) => body.no)).toEqual([1, 1]);
    ok(await quote('bidder.three', id, '440000.00'));
    const [lower, lowest] = await Promise.all([
      quote('bidder.two', id, '430000.00'),
      quote('bidder.three', id, '430000.00'),
    ]);
    expect([lower.status, lowest.status]).toEqual([201, 201]);
    const first = lower.body.no < lowest.body.no ? 'bidder.two' : 'bidder.three';

    const before = await view(app, id);
    expect(before).toMatchObject({ standing: null, bids: [], seq: 0 });
    expect(JSON.stringify(before)).not.toContain('430000');
    await interrupt(app, listing.id, 'suspend');
    expect(await quote('bidder.two', id, '1.00')).toMatchObject(refused(409, 'SESSION_SUSPENDED'));
    await app.advance('P2D');
    await interrupt(app, listing.id, 'restart');
    const after = await view(app, id);
    near(apart(before.closesAt, after.closesAt), 2 * 86_400_000);
    await app.advance(new Date(after.closesAt));
    expect(await quote('bidder.two', id, '1.00')).toMatchObject(refused(409, 'SESSION_CLOSED'));

    const bids = (await eventsOf(app, id)).filter(({ kind }) => kind === 'bid');
    expect(bids.map(({ amount }) => amount)).toEqual(['430000.00', '430000.00']);
    expect(await proof(app)).toMatchObject({ faults: [] });
    const clerk = await app.as('centre.clerk');
    const { dealId } = ok(await clerk.get(`/api/listings/${listing.id}`));
    const deal = ok(await clerk.get(`/api/deals/${dealId}`));
    const party = (await (await app.as(first)).get('/api/auth/me')).body.account.partyId;
    // Of equal quotes the earlier wins, and what the collective pays is the supplier's.
    expect(deal).toMatchObject({ origin: 'quotes', total: '430000.00', transferee: { id: party } });
    expect(deal.beneficiaries).toMatchObject([{ partyId: party, amount: '430000.00' }]);

    // Art. 26 again: the result notice, and the signing after it.
    const look = async () => ok(await clerk.get(`/api/deals/${dealId}`));
    near(apart(deal.noticeUntil, (await look()).noticeUntil), 0);
    const lost = await paused(listing.id, 'P3D');
    const noticed = await look();
    near(apart(deal.noticeUntil, noticed.noticeUntil), lost);
    await app.advance(new Date(noticed.noticeUntil));
    const dealt = await look();
    expect(dealt.state).toBe('dealt');
    const lostAgain = await paused(listing.id, 'P3D');
    near(apart(dealt.contractDueAt, (await look()).contractDueAt), lostAgain);
  });

  it('one qualified supplier is left: agreed at or under the ceiling, never above it', async () => {
    const { listing, id } = await planned(app, ['bidder.two'], { increment: undefined }, await worksOf());
    await app.advance(new Date(listing.trade.opensAt));
    const clerk = await app.as('centre.clerk');
    const agree = async (amount: string) =>
      clerk.post(`/api/sessions/${id}/agreement`, { amount }, { ifMatch: (await view(app, id)).version });
    expect(await quote('bidder.two', id, '400000.00')).toMatchObject(refused(422, 'METHOD_NOT_ALLOWED'));
    expect(await agree('480000.01')).toMatchObject(refused(422, 'PRICE_ABOVE_CEILING'));
    expect(ok(await agree('400000.00'))).toMatchObject({ agreement: { amount: '400000.00' } });
  });
});

describe('a suspension moves every clock that was still running (art. 26)', () => {
  const clerk = () => app.as('centre.clerk');
  /** A due moment is the 24:00 of its day, so the day is that of the millisecond before. */
  const dayOf = (due: string): CivilDate => civilDate(new Date(Date.parse(due) - 1));
  /** As many working days are left at the restart as were left when it stopped: holidays in between or after do not count. */
  const sameDaysLeft = async (lost: number, before: string, after: string): Promise<void> => {
    const now = await marketNow(app);
    const stopped = civilDate(new Date(now.getTime() - lost));
    const calendar = app.app.get(WorkingCalendar);
    const left = workingDaysBetween(calendar, stopped, dayOf(before));
    expect(left).toBeGreaterThan(0);
    expect(workingDaysBetween(calendar, civilDate(now), dayOf(after))).toBe(left);
  };

  it('the verification of departments, in working days', async () => {
    const listing = await act(await clerk(), await accepted(app), 'ask');
    const due = async () => ok(await (await clerk()).get(`/api/listings/${listing.id}`)).verifications[0].dueAt;
    const before = await due();
    const lost = await paused(listing.id, 'P7D');
    await sameDaysLeft(lost, before, await due());
    await confirmAll(app, listing.id);
  });

  it('registration, deposit, qualification, opening; the check of who has applied; the deposit order', async () => {
    const listing = await announced(app);
    const paying = await admitted(app, listing, 'bidder.two');
    const checking = await step(await clerk(), await applied(app, listing, 'bidder.three'), 'accept');
    const look = async () => {
      const person = await clerk();
      const { trade } = ok(await person.get(`/api/listings/${listing.id}`));
      const [session] = ok(await person.get(`/api/sessions?listingId=${listing.id}`)).items;
      const { deposit } = ok(await (await app.as('bidder.two')).get(`/api/applications/${paying.id}`));
      const { checkDueAt } = ok(await person.get(`/api/applications/${checking.id}`));
      return { trade, session, dueBy: deposit.dueBy as string, checkDueAt: checkDueAt as string };
    };
    const before = await look();
    const lost = await paused(listing.id, 'P7D');
    const after = await look();
    for (const field of ['registrationUntil', 'depositUntil', 'qualificationUntil', 'opensAt'])
      near(apart(before.trade[field], after.trade[field]), lost);
    near(apart(before.session.opensAt, after.session.opensAt), lost);
    near(apart(before.dueBy, after.dueBy), lost);
    await sameDaysLeft(lost, before.checkDueAt, after.checkDueAt);
  });
});

it('art. 29: an objection that is open in the village notice bars submission, acceptance and approval until it is settled', async () => {
  const draft = cropland((await collectiveOf(app)).id);
  const collective = await app.as('collective.hewan');
  const clerk = await app.as('centre.clerk');
  const notice = async ({ id, owners }: any, settled: boolean) =>
    ok(
      await collective.post(`/api/listings/${id}/owners/${owners[0].partyId}/village-notice`, {
        from: '2026-10-20',
        to: '2026-11-05',
        fileId: await collective.upload(),
        objections: [{ on: '2026-10-25', text: '面积有误', settled }],
      }),
    );
  const asked = await verifying(app, draft);
  await confirmAll(app, asked.id);
  const moments = [
    { listing: await filed(app, draft), who: collective, action: 'submit', body: { liabilityAccepted: true } },
    { listing: await submitted(app, draft), who: clerk, action: 'accept', body: {} },
    { listing: asked, who: clerk, action: 'approve', body: { opinion: '同意' } },
  ];
  for (const { listing, who, action, body } of moments) {
    const attempt = async () => {
      const { version } = ok(await who.get(`/api/listings/${listing.id}`));
      return who.post(`/api/listings/${listing.id}/${action}`, body, { ifMatch: version });
    };
    await notice(listing, false);
    const barred = await attempt();
    expect([action, barred.status]).toEqual([action, 422]);
    expect(barred.body.violations.map(({ code }: { code: string }) => code)).toEqual(['NOTICE_OBJECTED']);
    expect(ok(await who.get(`/api/listings/${listing.id}`)).state).toBe(listing.state);
    await notice(listing, true);
    expect([action, (await attempt()).status]).toEqual([action, 200]);
  }
});
