import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { newId } from '../src/platform/ids.js';

/** Lots that stand in the middle of their session, without the forty steps that lead there; everything a bid touches is real. */
export interface LotsWanted {
  readonly lots: number;
  readonly bidders: number;
  /** How many of the bidders are qualified for each lot; all of them where absent. */
  readonly perLot?: number;
  readonly state?: 'scheduled' | 'open';
  readonly mode?: 'ascending' | 'agreement';
  readonly reserve?: string;
  readonly increment?: string;
  readonly maxIncrement?: string | null;
  /** Relative to now, by the market's clock; negative for a session that has begun. */
  readonly opensInMinutes?: number;
  readonly freePeriodMinutes?: number;
  readonly extensionMinutes?: number;
  readonly maxExtensions?: number | null;
}

export interface Bidder {
  readonly accountId: string;
  readonly partyId: string;
  readonly username: string;
  /** A sign-in token: `Authorization: Bearer …`. */
  readonly token: string;
}

export interface Lot {
  readonly sessionId: string;
  readonly listingId: string;
  /** Who may bid, in the order of their numbers: the first is 1号. */
  readonly bidders: readonly Bidder[];
}

const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

let made = 0;

/**
 * Writes the rows. The database must hold the demonstration's people: the lots lie in one of its villages and belong to its
 * collective, and the bidders' password is the demonstration's.
 */
export async function makeLots(client: pg.ClientBase, wanted: LotsWanted): Promise<{ lots: Lot[]; bidders: Bidder[] }> {
  const set = `${Date.now().toString(36)}${++made}`;
  await client.query('begin');
  const bidders = await makeBidders(client, wanted.bidders, set);
  const perLot = wanted.perLot ?? wanted.bidders;
  const lots = Array.from({ length: wanted.lots }, (_, lot) => ({
    sessionId: newId(),
    listingId: newId(),
    bidders: Array.from({ length: perLot }, (_, place) => bidders[(lot * perLot + place) % bidders.length]!),
  }));
  await makeListings(client, lots, wanted, set);
  await makeSessions(client, lots, wanted);
  await makeApplications(client, lots, set);
  await client.query('commit');
  return { lots, bidders };
}

async function makeBidders(client: pg.ClientBase, count: number, set: string): Promise<Bidder[]> {
  const bidders = Array.from({ length: count }, (_, no) => ({
    accountId: newId(),
    partyId: newId(),
    username: `made.${set}.${no + 1}`,
    token: randomBytes(32).toString('base64url'),
  }));
  const parties = bidders.map(({ partyId }) => partyId);
  const accounts = bidders.map(({ accountId }) => accountId);
  const names = bidders.map(({ username }) => username);
  await client.query(
    // The sealed number of a registered company: it can be opened, and is found under none of these.
    `insert into party(id, kind, name, id_type, id_sealed, id_index, id_mask, created_at)
     select p.id, 'legalPerson', '竞买人 ' || p.name, 'uscc', one.id_sealed, p.name, one.id_mask, market_now()
     from unnest($1::uuid[], $2::text[]) as p(id, name),
       (select id_sealed, id_mask from party where kind = 'legalPerson' and id_type = 'uscc' order by id limit 1) one`,
    [parties, names],
  );
  await client.query(
    `insert into account(id, version, state, state_since, username, name, role, party_id, password_hash, demo, created_at)
     select id, 1, 'active', market_now(), name, '竞买人', 'party', party_id, (select password_hash from account where demo order by id limit 1), true, market_now()
     from unnest($1::uuid[], $2::text[], $3::uuid[]) as a(id, name, party_id)`,
    [accounts, names, parties],
  );
  await client.query(
    `insert into sign_in(token_hash, account_id, expires_at)
     select hash, id, clock_timestamp() + interval '12 hours' from unnest($1::text[], $2::uuid[]) as s(hash, id)`,
    [bidders.map(({ token }) => tokenHash(token)), accounts],
  );
  return bidders;
}

async function makeListings(
  client: pg.ClientBase,
  lots: readonly Lot[],
  wanted: LotsWanted,
  set: string,
): Promise<void> {
  const pricing = {
    basis: 'perYear',
    amount: wanted.reserve ?? '1000.00',
    term: { years: 3 },
    payment: { kind: 'yearly' },
  };
  await client.query(
    `with days as (
       select d.n, to_char((market_now() + make_interval(days => d.n)) at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS') || '+08:00' as at
       from generate_series(-6, 0) as d(n)),
     ground as (
       select p.id as party_id, r.code as village, r.parent_code as town
       from party p join region r on r.code = p.village_code where p.kind = 'collective' order by p.id limit 1)
     insert into listing(id, number, version, state, state_since, title, direction, category, sub_kind, transfer_kind, method,
       village_code, town_code, use_now, use_after, filer_role, lead_party_id, particulars, pricing, terms, deposit, reserve,
       basis_text, area_mu, estimated_value, valuation, venue, beneficiaries, schedule, law_version, submitted_at, accepted_at,
       announced_at, created_at)
     select l.id, $2 || l.no, 1, $3, market_now(), '机动地 ' || l.no || ' 号', 'transfer', 1, 'cropland', 'lease', $4,
       g.village, g.town, '种植玉米', '种植玉米', 'collective', g.party_id, '{}', $5, '{"sublease":false,"rebuild":false,"notes":null}',
       500, $6, '元/年', 10, $6::numeric * 3, $8, '{"level":"station","public":false,"because":[]}', '[]',
       $7::jsonb || jsonb_build_object(
         'registrationUntil', (select at from days where n = -6), 'depositUntil', (select at from days where n = -4),
         'qualificationUntil', (select at from days where n = -2), 'opensAt', (select at from days where n = 0)),
       'measures-2024', b.at, b.at, b.at, b.at
     from unnest($1::uuid[]) with ordinality as l(id, no), ground g, (select market_now() - interval '30 days' as at) b`,
    [
      lots.map(({ listingId }) => listingId),
      `MADE-${set}-`,
      wanted.state === 'scheduled' ? 'announced' : 'trading',
      wanted.mode ?? 'ascending',
      JSON.stringify(pricing),
      wanted.reserve ?? '1000.00',
      JSON.stringify({
        priorityDeadline: null,
        freePeriodMinutes: wanted.freePeriodMinutes ?? 60,
        increment: wanted.increment ?? '10.00',
        maxIncrement: wanted.maxIncrement ?? null,
        extensionMinutes: wanted.extensionMinutes ?? 5,
        maxExtensions: wanted.maxExtensions ?? null,
        resultNoticeWorkingDays: 3,
        contractDays: 10,
        oneApplicant: wanted.mode === 'agreement' ? 'agreement' : 'session',
      }),
      JSON.stringify({
        kind: 'appraised',
        amount: wanted.reserve ?? '1000.00',
        basis: 'perYear',
        appraiser: '示范资产评估有限公司（虚构）',
        reportDate: '2026-01-10',
      }),
    ],
  );
  const owners = `select l.id, l.lead_party_id, 1 from listing l where l.id = any($1)`;
  const ids = [lots.map(({ listingId }) => listingId)];
  await client.query(
    `insert into listing_owner(id, listing_id, party_id, no) select gen_random_uuid(), o.* from (${owners}) o`,
    ids,
  );
  await client.query(
    `insert into parcel(id, listing_id, no, kind, owner_party_id, quantity, unit)
     select gen_random_uuid(), l.id, 1, '机动地', l.lead_party_id, 10, 'mu' from listing l where l.id = any($1)`,
    ids,
  );
}

async function makeSessions(client: pg.ClientBase, lots: readonly Lot[], wanted: LotsWanted): Promise<void> {
  const state = wanted.state ?? 'open';
  const mode = wanted.mode ?? 'ascending';
  await client.query(
    `insert into trading_session(id, version, state, state_since, listing_id, mode, reserve, basis_text, increment, max_increment,
       free_period_minutes, extension_minutes, max_extensions, one_applicant, announced_opens_at, opens_at, free_period_ends_at,
       closes_at, head, qualified, created_at)
     select s.id, 1, $3, t.now, s.listing_id, $4, $5, '元/年', $6, $7, $8, $9, $10, 'session', t.opens, t.opens, t.opens + t.free,
       t.opens + t.free, decode(repeat('00', 32), 'hex'), $12, t.now
     from unnest($1::uuid[], $2::uuid[]) as s(id, listing_id),
       (select n as now, n + make_interval(mins => $11) as opens, make_interval(mins => $8) as free from market_now() n) t`,
    [
      lots.map(({ sessionId }) => sessionId),
      lots.map(({ listingId }) => listingId),
      state,
      mode,
      wanted.reserve ?? '1000.00',
      wanted.increment ?? '10.00',
      wanted.maxIncrement ?? null,
      wanted.freePeriodMinutes ?? 60,
      wanted.extensionMinutes ?? 5,
      wanted.maxExtensions ?? null,
      wanted.opensInMinutes ?? -1,
      lots[0]?.bidders.length ?? 0,
    ],
  );
  if (state !== 'open' || mode !== 'ascending') return;
  await client.query(
    `insert into agenda(id, kind, root_id, due_at) select gen_random_uuid(), 'session.close', id, closes_at
     from trading_session where id = any($1)`,
    [lots.map(({ sessionId }) => sessionId)],
  );
}

async function makeApplications(client: pg.ClientBase, lots: readonly Lot[], set: string): Promise<void> {
  const rows = lots.flatMap(({ sessionId, listingId, bidders }) =>
    bidders.map((bidder, place) => ({ id: newId(), sessionId, listingId, number: place + 1, ...bidder })),
  );
  const ids = rows.map(({ id }) => id);
  const sessions = rows.map(({ sessionId }) => sessionId);
  const listings = rows.map(({ listingId }) => listingId);
  const parties = rows.map(({ partyId }) => partyId);
  const numbers = rows.map(({ number }) => number);
  await client.query(
    `insert into application(id, number, version, state, state_since, listing_id, party_id, statement_accepted_at,
       statement_accepted_by, submitted_at, accepted_at, check_due_at, decided_at, conditions_met, bidder_number, created_at)
     select id, $5 || ordinality, 1, 'approved', t.now, listing_id, party_id, t.now, '竞买人', t.now, t.now, t.now, t.now, true, number, t.now
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[]) with ordinality as a(id, listing_id, party_id, number, ordinality),
       (select market_now() - interval '7 days' as now) t`,
    [ids, listings, parties, numbers, `MADE-${set}-A`],
  );
  await client.query(
    `insert into application_member(application_id, party_id, listing_id, no, share, live)
     select *, 1, 1, true from unnest($1::uuid[], $2::uuid[], $3::uuid[])`,
    [ids, parties, listings],
  );
  await client.query(
    `insert into session_bidder(session_id, application_id, number) select * from unnest($1::uuid[], $2::uuid[], $3::int[])`,
    [sessions, ids, numbers],
  );
  await client.query(
    `insert into session_account(session_id, account_id, application_id, number)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[])`,
    [sessions, rows.map(({ accountId }) => accountId), ids, numbers],
  );
}
