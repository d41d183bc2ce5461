import {
  type HolderKey,
  makeHolderKey,
  openKeyFile,
  seal,
  type Seat,
  seats,
  unwrapDrill,
  unwrapShare,
} from '../../src/tenders/sealing/index.js';
import { type Client, type TestApp, tinyPdf } from './app.js';
import { act, approved, schedule } from './listings.js';
import { bidderFor, ok } from './trade.js';

const passphrase = 'a passphrase of the holder';
const people: Record<Seat, string> = { centre: 'centre.director', supervisor: 'supervisor', town: 'town.wulanmulun' };
/** Made once: RSA keys take their time. */
const keys: Partial<Record<Seat, HolderKey>> = {};

/** A tender that was announced and bid on by `prices` (by user name); its close is still to come. */
export async function sealedTender(
  app: TestApp,
  draft: object,
  prices: Readonly<Record<string, string>>,
  more: object = {},
): Promise<{ id: string; listing: any }> {
  const { increment: _, ...dates } = await schedule(app, { oneApplicant: 'session', ...more });
  const listing = await act(await app.as('centre.clerk'), await approved(app, draft), 'announce', dates);
  for (const name of Object.keys(prices)) await bidderFor(app, listing, name);
  const { id } = ok(await (await app.as('centre.clerk')).get(`/api/tenders?listingId=${listing.id}`));
  for (const seat of seats) await hold(app, id, seat);
  for (const [name, price] of Object.entries(prices)) {
    const client = await app.as(name);
    const view = ok(await client.get(`/api/tenders?listingId=${listing.id}`));
    const publicKeys = Object.fromEntries(view.holders.map((one: any) => [one.seat, one.publicKey])) as never;
    const content = { price, fileName: `${name} 投标文件.pdf`, file: tinyPdf(name).toString('base64') };
    const { applicationId } = view;
    ok(await client.post(`/api/tenders/${id}/bids`, await seal(content, { tenderId: id, applicationId }, publicKeys)));
  }
  return { id, listing };
}

/** The same, closed and opened. */
export async function openedTender(
  app: TestApp,
  draft: object,
  prices: Readonly<Record<string, string>>,
  more: object = {},
): Promise<{ id: string; listing: any }> {
  const { id, listing } = await sealedTender(app, draft, prices, more);
  await app.advance(new Date(listing.trade.opensAt));
  for (const seat of ['centre', 'town'] as const) await handIn(await app.as(people[seat]), id, seat);
  return { id, listing };
}

async function hold(app: TestApp, id: string, seat: Seat): Promise<void> {
  const key = (keys[seat] ??= await makeHolderKey(passphrase));
  const holder = await app.as(people[seat]);
  const { holders } = ok(await holder.post(`/api/tenders/${id}/holder-key`, { publicKey: key.publicKey }));
  const { drillSealed } = holders.find((one: any) => one.seat === seat);
  const share = await unwrapDrill(id, drillSealed, await openKeyFile(key.file, passphrase));
  ok(await holder.post(`/api/tenders/${id}/drill`, { share }));
}

async function handIn(holder: Client, id: string, seat: Seat): Promise<void> {
  const key = await openKeyFile(keys[seat]!.file, passphrase);
  const shares = [];
  for (const bid of ok(await holder.get(`/api/tenders/${id}/envelopes`)))
    shares.push({ bidId: bid.bidId, share: await unwrapShare({ tenderId: id, ...bid }, seat, key) });
  ok(await holder.post(`/api/tenders/${id}/shares`, { shares }));
}

/** Five who have no interest in a bidder, four of them experts. */
export const committee = (more: object[] = []): object[] => [
  ...[1, 2, 3, 4, 5].map((no) => ({
    name: `评委${no}`,
    expert: no > 1,
    employer: no > 1 ? '评标专家库' : '嘎查村集体',
    conflict: false,
  })),
  ...more,
];
