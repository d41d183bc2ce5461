import type pg from 'pg';
import { say } from './report.js';

const atOnce = 50_000;

/**
 * A county's listings of many years: titles of the words that real ones are made of, over all towns, categories and methods, most of them ended,
 * one in fifty open. The database must hold the demonstration's people. Indexes are laid when the rows are in, as a restore does it.
 */
export async function makeManyListings(client: pg.ClientBase, wanted: number): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
     from pg_index i where i.indrelid = 'listing'::regclass and not i.indisunique`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  for (let from = 0; from < wanted; from += atOnce) {
    await client.query(insert, [from, Math.min(atOnce, wanted - from)]);
    say(`  ${Math.min(from + atOnce, wanted).toLocaleString('en')} listings`);
  }
  for (const { definition } of indexes) await client.query(definition);
  await client.query('analyze listing');
}

/** The same number always makes the same listing: `hashint4` scatters it, nothing is drawn at random. */
const insert = `
  with words as (
    select array['水浇地', '旱地', '机动地', '草牧场', '打草场', '林地', '果园', '养殖水面', '鱼塘', '温室大棚', '库房', '农机具', '机井', '闲置宅院',
        '砂石料场', '育肥牛', '绵羊', '苗木', '光伏用地', '集体股份'] as things,
      array['出租', '转让', '发包', '入股', '流转', '招租', '公开竞价', '再次挂牌'] as deeds,
      array['东', '西', '南', '北', '沟', '梁', '滩', '湾'] as sides),
  villages as (
    select code, parent_code, name, row_number() over (order by code) - 1 as no, count(*) over () as all_of_them
    from region where kind = 'village'),
  ground as (select id as party_id from party where kind = 'collective' order by id limit 1),
  made as (
    select n, abs(hashint4(n)) as a, abs(hashint4(n + 7)) as b, abs(hashint4(n + 13)) as c, abs(hashint4(n + 29)) as d
    from generate_series($1::integer, $1::integer + $2::integer - 1) as n),
  placed as (
    select made.*, v.code as village, v.parent_code as town, v.name as village_name,
      market_now() - make_interval(mins => 60 + (n::bigint * 3)::integer) as at,
      case when n % 50 = 0 then 'announced' when d % 10 < 6 then 'closed' when d % 10 < 8 then 'certified' when d % 10 = 8 then 'unsold'
        else 'terminated' end as state
    from made join villages v on v.no = made.a % v.all_of_them)
  insert into listing(id, number, version, state, state_since, title, direction, category, sub_kind, transfer_kind, method, village_code,
    town_code, use_now, use_after, filer_role, lead_party_id, particulars, pricing, terms, deposit, reserve, basis_text, area_mu,
    estimated_value, valuation, venue, beneficiaries, schedule, law_version, submitted_at, accepted_at, announced_at, dealt_at, deal_total,
    created_at)
  select gen_random_uuid(), 'MANY-' || lpad(p.n::text, 8, '0'), 1, p.state, p.at,
    p.village_name || w.sides[1 + p.b % 8] || (1 + p.c % 40) || '社' || (5 + p.d % 400) || '亩' || w.things[1 + p.b % 20] || w.deeds[1 + p.c % 8],
    'transfer', 1 + p.b % 12, 'cropland', (array['lease', 'transfer', 'contract', 'sublease'])[1 + p.c % 4],
    (array['ascending', 'ascending', 'ascending', 'agreement', 'auction', 'tender', 'fixedPrice'])[1 + p.d % 7],
    p.village, p.town, '种植', '种植', 'collective', g.party_id, '{}', '{"basis":"lump","amount":"1000.00"}',
    '{"sublease":false,"rebuild":false,"notes":null}', 500, 1000 + p.b % 900000, '元', 5 + p.d % 400, 1000 + p.b % 900000, null,
    '{"level":"station","public":false,"because":[]}', '[]',
    jsonb_build_object('registrationUntil', p.at + interval '200 days', 'depositUntil', p.at + interval '201 days',
      'opensAt', p.at + interval '202 days'),
    'measures-2024', p.at, p.at, p.at,
    case when p.state in ('closed', 'certified') and p.d % 7 > 0 then p.at + interval '30 days' end,
    case when p.state in ('closed', 'certified') and p.d % 7 > 0 then (1000 + p.b % 900000) * 1.1 end, p.at
  from placed p, words w, ground g`;
