import type { PublicState } from '../rulebook/index.js';

/** Asked once a statement, so that an index can be read from there on. */
const now = '(select market_now())';

/** The words the public knows, from the state and the announced dates (trading.md). Registration begins with the notice. */
const standing: Readonly<Record<PublicState, string>> = {
  终止: `l.state in ('terminated', 'rescinded')`,
  异议处理: `l.state = 'suspended' and l.remembered_state = 'resultNotice'`,
  中止: `l.state = 'suspended' and l.remembered_state <> 'resultNotice'`,
  正在报名: `l.state = 'announced' and l.registration_until > ${now}`,
  即将竞价: `l.state = 'announced' and l.registration_until <= ${now}`,
  正在竞价: `l.state = 'trading'`,
  结果公示: `l.state = 'resultNotice'`,
  流拍: `(l.state = 'unsold' or l.state = 'closed' and l.dealt_at is null)`,
  已成交: `(l.state in ('dealt', 'contracted', 'certified') or l.state = 'closed' and l.dealt_at is not null)`,
  // Known to the public, and nothing here is ever in them: a notice opens registration at once, a session ends into its result.
  即将报名: 'false',
  结束竞价: 'false',
  弃拍: 'false',
};

/** One of the words above for each listing that was announced. */
const publicStateOf = `case ${Object.entries(standing)
  .filter(([, condition]) => condition !== 'false')
  .map(([name, condition]) => `when ${condition} then '${name}'`)
  .join(' ')} end`;

const orders = {
  newest: 'l.announced_at desc, l.id desc',
  closing: 'l.registration_until, l.id',
  cheapest: 'l.estimated_value, l.id',
  dearest: 'l.estimated_value desc, l.id desc',
  largest: 'l.area_mu desc, l.id desc',
} as const;
export const publicOrders = Object.keys(orders) as (keyof typeof orders)[];
export type PublicOrder = keyof typeof orders;

/** From how many on a list says only that there are more. */
export const countedTo = 1000;

/** What may be asked of the hall; `PublicListingQuery` says how each is written in an address. */
export interface PortalQuery {
  readonly state?: PublicState;
  readonly town?: string;
  readonly category?: number;
  readonly method?: string;
  readonly transferKind?: string;
  readonly valueFrom?: string;
  readonly valueTo?: string;
  readonly areaFrom?: string;
  readonly areaTo?: string;
  readonly sort?: PublicOrder;
  readonly q?: string;
  readonly page: number;
  readonly pageSize: number;
}

export interface Question {
  readonly text: string;
  readonly values: unknown[];
}

/** What is told of each listing that `inner` finds, in the order in which it finds them; places are looked up for these alone. */
export const listingsOf = (inner: string): string => `
  select l.id, l.number, l.title, ${publicStateOf} as state, l.category, l.transfer_kind as "transferKind", l.method,
    l.town_code as "townCode", town.name as "townName", l.village_code as "villageCode", village.name as "villageName",
    l.area_mu as "areaMu", l.reserve, l.basis_text as "basisText", l.deposit, l.pricing->'term' as term,
    l.announced_at as "announcedAt", l.schedule, l.terms
  from (select l.*, row_number() over () as place from (${inner}) l) l
  join region town on town.code = l.town_code
  join region village on village.code = l.village_code
  order by l.place`;

export function pageOf(query: PortalQuery): Question {
  const { where, values } = conditions(query);
  const { page, pageSize, sort = 'newest' } = query;
  const inner = `select * from listing l where ${where} order by ${orders[sort]} limit ${pageSize} offset ${(page - 1) * pageSize}`;
  return { text: listingsOf(inner), values };
}

/** To count a hundred thousand takes longer than to find the first of them, and nobody reads so far. */
export function countOf(query: PortalQuery): Question {
  const { where, values } = conditions(query);
  const counted = `select 1 from listing l where ${where} limit ${countedTo + 1}`;
  return { text: `select count(*)::integer as count from (${counted}) counted`, values };
}

/**
 * Only what was asked stands in the condition: PostgreSQL then knows what it looks for, and which of its indexes finds it. A keyword is looked up by
 * its pairs of characters, and read once more, because the pairs of a word may also stand apart.
 */
function conditions(query: PortalQuery): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const asked: string[] = ['l.announced_at is not null'];
  const ask = (value: unknown, condition: (place: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    asked.push(condition(`$${values.length}`));
  };
  if (query.state) asked.push(standing[query.state]);
  // Who looks for what closes soonest looks for what is still open.
  if (query.sort === 'closing') asked.push(standing.正在报名);
  ask(query.town, (at) => `l.town_code = ${at}`);
  ask(query.category, (at) => `l.category = ${at}::integer`);
  ask(query.method, (at) => `l.method = ${at}`);
  ask(query.transferKind, (at) => `l.transfer_kind = ${at}`);
  ask(query.valueFrom, (at) => `l.estimated_value >= ${at}::numeric`);
  ask(query.valueTo, (at) => `l.estimated_value < ${at}::numeric`);
  ask(query.areaFrom, (at) => `l.area_mu >= ${at}::numeric`);
  ask(query.areaTo, (at) => `l.area_mu < ${at}::numeric`);
  for (const word of wordsOf(query.q)) {
    ask(word, (at) => `bigrams(l.search_text) @> bigrams(${at}::text) and strpos(l.search_text, ${at}::text) > 0`);
  }
  return { where: asked.join(' and '), values };
}

const wordsOf = (typed: string | undefined): string[] =>
  (typed ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
