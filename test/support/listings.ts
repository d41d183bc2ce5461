import { type Answer, type Client, type TestApp, tinyPdf } from './app.js';

/** A village of the demonstration: 乌兰木伦镇 示范河湾村. */
export const hewan = '150627101201';

export interface Owner {
  id: string;
  kind: string;
}

/** The collective of a demonstration village, as registered. */
export async function collectiveOf(app: TestApp, pinyin = 'hewan'): Promise<Owner> {
  const me = await (await app.as(`collective.${pinyin}`)).get('/api/auth/me');
  return { id: me.body.account.partyId as string, kind: 'collective' };
}

let serial = 0;
/** Registers a fictional household of a village. */
export async function household(app: TestApp, villageCode = hewan, as = 'centre.clerk'): Promise<Owner> {
  const { demoHousehold } = await import('../../src/app/demo/people.js');
  serial += 1;
  const { body, status } = await (await app.as(as)).post('/api/parties', demoHousehold(100 + serial, villageCode));
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { id: body.id as string, kind: 'household' };
}

/** 100 mu of a collective's cropland at 500 a mu and year for three years: 150,000 yuan, below every figure of art. 35. */
export const cropland = (ownerPartyId: string, more: object = {}): Record<string, any> => ({
  title: '示范河湾村100亩机动地经营权出租',
  direction: 'transfer',
  category: 1,
  subKind: 'cropland',
  transferKind: 'lease',
  method: 'ascending',
  villageCode: hewan,
  useNow: '种植玉米',
  useAfter: '种植玉米、马铃薯',
  particulars: { location: '村东' },
  pricing: { basis: 'perUnitYear', amount: '500.00', term: { years: 3 }, payment: { kind: 'yearly' } },
  parcels: [{ kind: '集体机动地', ownerPartyId, quantity: '100', unit: 'mu' }],
  deposit: '20000.00',
  valuation: {
    kind: 'appraised',
    amount: '480.00',
    basis: 'listing',
    appraiser: '示范资产评估有限公司（虚构）',
    reportDate: '2026-01-10',
  },
  conditions: '具有农业经营能力',
  terms: { sublease: false, rebuild: false },
  ...more,
});

const always = [
  'transferOutApplication',
  'transferorQualification',
  'titleProof',
  'tradePermission',
  'subjectInfo',
  'priceBasis',
];

const ok = <T>({ status, body }: Answer<T>): T => {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
};

/** Everything of the checklist and of each owner, with real files. The clock stands at `today` (a date after 2026-02). */
export async function withPapers(client: Client, listing: any, today = '2026-11-24'): Promise<any> {
  const base = `/api/listings/${listing.id}`;
  const file = () => client.upload(tinyPdf());
  let view = listing;
  const owners: Owner[] = listing.owners.map(({ partyId, kind }: any) => ({ id: partyId, kind }));
  const kinds = owners.some(({ kind }) => kind === 'collective') ? [...always, 'useControlProof'] : [...always];
  if (listing.category === 10) kinds.push('projectDocuments');
  for (const kind of kinds) view = ok(await client.post(`${base}/materials`, { kind, fileId: await file() }));
  for (const { id, kind } of owners) {
    const owner = `${base}/owners/${id}`;
    if (kind === 'collective') {
      // Filings of one category stand on one decision and count together (art. 35); another category is another decision.
      const votes = { entitled: 90, present: 80, inFavour: 60 + Number(listing.category) };
      const resolution = { date: day(today, -40), assembly: 'members', ...votes };
      view = ok(await client.post(`${owner}/resolution`, { ...resolution, fileId: await file() }));
      view = ok(
        await client.post(`${owner}/village-notice`, {
          from: day(today, -30),
          to: day(today, -20),
          fileId: await file(),
        }),
      );
      for (const by of ['town', 'bureau']) {
        view = ok(await client.post(`${owner}/filings`, { kind: by, fileId: await file(), on: day(today, -10) }));
      }
    } else {
      view = ok(await client.post(`${owner}/statement`, { fileId: await file(), signedOn: day(today, -12) }));
      view = ok(
        await client.post(`${owner}/delegation`, {
          fileId: await file(),
          signedOn: day(today, -12),
          delegate: '本村集体',
        }),
      );
    }
  }
  return view;
}

export function day(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const today = async (app: TestApp): Promise<string> =>
  new Date(Date.parse((await app.anyone.get('/api/demo/clock')).body.now as string) + 8 * 3_600_000)
    .toISOString()
    .slice(0, 10);

export async function act(client: Client, listing: any, action: string, body: object = {}): Promise<any> {
  return ok(await client.post(`/api/listings/${listing.id}/${action}`, body, { ifMatch: listing.version }));
}

export async function filed(app: TestApp, draft?: object, as = 'station.wulanmulun'): Promise<any> {
  const filer = await app.as(as);
  const created = ok(await filer.post('/api/listings', draft ?? cropland((await collectiveOf(app)).id)));
  return withPapers(filer, created, await today(app));
}

export const submitted = async (app: TestApp, draft?: object, as = 'station.wulanmulun'): Promise<any> =>
  act(await app.as(as), await filed(app, draft, as), 'submit', { liabilityAccepted: true });

export const accepted = async (app: TestApp, draft?: object): Promise<any> =>
  act(await app.as('centre.clerk'), await submitted(app, draft), 'accept');

export const verifying = async (app: TestApp, draft?: object): Promise<any> =>
  act(await app.as('centre.clerk'), await accepted(app, draft), 'ask');

/** Every question that is open now is answered by who was asked. */
export async function confirmAll(app: TestApp, listingId: string): Promise<void> {
  const people: Record<string, string> = {
    旗农牧局: 'dept.agriculture',
    旗林业和草原局: 'dept.forestry',
    旗自然资源局: 'dept.resources',
    旗水利局: 'dept.water',
    旗财政局: 'dept.finance',
  };
  const clerk = await app.as('centre.clerk');
  for (let round = 0; round < 3; round++) {
    const { verifications } = (await clerk.get(`/api/listings/${listingId}`)).body;
    for (const { id, stage, state, organization } of verifications) {
      if (state !== 'pending') continue;
      const who = await app.as(stage === 'town' ? 'town.wulanmulun' : people[organization.name]!);
      ok(
        await who.post(`/api/verifications/${id}/confirm`, { opinion: '核实无误', documentFileId: await who.upload() }),
      );
    }
  }
}

export async function approved(app: TestApp, draft?: object): Promise<any> {
  const listing = await verifying(app, draft);
  await confirmAll(app, listing.id);
  return act(await app.as('centre.clerk'), listing, 'approve', { opinion: '材料齐全，核实无误' });
}

/** Dates that hold: registration in 14 days, deposit and qualification after it, opening on the 20th day. */
export async function schedule(app: TestApp, more: object = {}): Promise<Record<string, any>> {
  const start = await today(app);
  const at = (days: number): string => `${day(start, days)}T10:00:00+08:00`;
  return {
    registrationUntil: at(14),
    depositUntil: at(16),
    qualificationUntil: at(18),
    opensAt: at(20),
    increment: '10.00',
    oneApplicant: 'agreement',
    ...more,
  };
}

export async function announced(app: TestApp, draft?: object): Promise<any> {
  return act(await app.as('centre.clerk'), await approved(app, draft), 'announce', await schedule(app));
}
