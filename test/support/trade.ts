import type { Answer, Client, TestApp } from './app.js';
import { announced, today } from './listings.js';

export const ok = <T = any>({ status, body }: Answer<T>): T => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

export const partyOf = async (app: TestApp, username: string): Promise<string> =>
  (await (await app.as(username)).get('/api/auth/me')).body.account.partyId as string;

export const papers = ['transferInApplication', 'declaration', 'creditProof', 'qualificationProof'];

/** A draft with the transferee's papers in it. */
export async function drafted(app: TestApp, listing: any, username: string, more: object = {}): Promise<any> {
  const client = await app.as(username);
  const body = { partyId: await partyOf(app, username), statementAccepted: true, ...more };
  let application = ok(await client.post(`/api/listings/${listing.id}/applications`, body));
  for (const kind of papers) {
    application = ok(
      await client.post(`/api/applications/${application.id}/materials`, { kind, fileId: await client.upload() }),
    );
  }
  return application;
}

export const step = async (client: Client, application: any, action: string, body: object = {}): Promise<any> =>
  ok(await client.post(`/api/applications/${application.id}/${action}`, body, { ifMatch: application.version }));

export const applied = async (app: TestApp, listing: any, username: string): Promise<any> =>
  step(await app.as(username), await drafted(app, listing, username), 'submit');

export async function admitted(app: TestApp, listing: any, username: string): Promise<any> {
  const clerk = await app.as('centre.clerk');
  const accepted = await step(clerk, await applied(app, listing, username), 'accept');
  return step(clerk, accepted, 'approve', { opinion: '符合公告条件' });
}

let serial = 0;
/** The bank books a payment now, under the reference that the payer was given. */
export async function pay(
  app: TestApp,
  order: { reference: string; amount: string },
  payerName: string,
  payerAccount = '6217000000000000901',
): Promise<any> {
  const { now } = (await app.anyone.get('/api/demo/clock')).body;
  serial += 1;
  const line = {
    serial: `T${String(serial).padStart(10, '0')}`,
    bookedAt: now,
    amount: order.amount,
    payerName,
    payerAccount,
  };
  return ok(
    await (
      await app.as('centre.treasurer')
    ).post('/api/funds/bank-lines', { ...line, remark: `交易款 ${order.reference}` }),
  );
}

/** Applied, checked, and the deposit booked in time. */
export async function bidderFor(app: TestApp, listing: any, username: string): Promise<any> {
  const application = await admitted(app, listing, username);
  await pay(app, application.deposit, application.party.name);
  return ok(await (await app.as(username)).get(`/api/applications/${application.id}`));
}

/** Land Contract Law 45: the winner is business capital; asked and answered in its favour. */
export async function reviewed(app: TestApp, deal: any): Promise<void> {
  const clerk = await app.as('centre.clerk');
  const { items } = ok(await clerk.get(`/api/applications?listingId=${deal.listing.id}`));
  const { id, version } = items.find(({ party }: any) => party.id === deal.transferee.id);
  const asked = await step(clerk, { id, version }, 'capital-review', {
    office: '某镇人民政府',
    fileId: await clerk.upload(),
  });
  await step(clerk, asked, 'capital-review/result', {
    ...{ qualification: true, project: true, risk: true, opinion: '三项通过' },
    repliedOn: asked.capitalReview.askedAt.slice(0, 10),
    fileId: await clerk.upload(),
  });
}

/** A listing that two have bid on: one.. leads with `amounts.at(-1)`. Answers the listing with its deal. */
export async function dealt(
  app: TestApp,
  draft?: object,
  bids: readonly [string, string][] = [
    ['bidder.two', '500.00'],
    ['bidder.three', '520.00'],
  ],
): Promise<any> {
  const listing = await announced(app, draft);
  for (const username of new Set(bids.map(([name]) => name))) await bidderFor(app, listing, username);
  await app.advance(new Date(listing.trade.opensAt));
  const clerk = await app.as('centre.clerk');
  const [{ id: sessionId }] = ok(await clerk.get(`/api/sessions?listingId=${listing.id}`)).items;
  for (const [username, amount] of bids) {
    ok(
      await (
        await app.as(username)
      ).post(`/api/sessions/${sessionId}/bids`, { amount }, { key: `bid-${listing.id}-${amount}` }),
    );
  }
  const { closesAt } = ok(await clerk.get(`/api/sessions/${sessionId}`));
  await app.advance(new Date(closesAt));
  const closed = ok(await clerk.get(`/api/listings/${listing.id}`));
  return ok(await clerk.get(`/api/deals/${closed.dealId}`));
}

/** A deal with its contract compared; by the usual draft it comes to 300 times the price. */
export async function contracted(app: TestApp, bids?: readonly [string, string][], draft?: object): Promise<any> {
  return compared(app, await dealt(app, draft, bids));
}

/** Its notice over, the contract drawn, signed and compared: from now on the price is owed. */
export async function compared(app: TestApp, standing: any): Promise<any> {
  const clerk = await app.as('centre.clerk');
  let deal = standing;
  await app.advance(new Date(deal.noticeUntil));
  const move = async (client: Client, to: string, body: object): Promise<void> => {
    const { version } = ok(await clerk.get(`/api/deals/${deal.id}`));
    deal = ok(await client.post(`/api/deals/${deal.id}/${to}`, body, { ifMatch: version }));
  };
  await move(clerk, 'contract', {});
  const on = await today(app);
  const signed = { fileId: await clerk.upload(), transferorSignedOn: on, transfereeSignedOn: on, sealed: true };
  await move(clerk, 'contract/signed', signed);
  if (deal.transferee.kind === 'legalPerson') await reviewed(app, deal);
  await move(await app.as('centre.clerk2'), 'contract/compare', { same: true, opinion: '与记录一致' });
  return deal;
}
