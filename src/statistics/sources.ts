/**
 * What is counted: for each figure the records it counts, one row each. All of them tell `listing_id`, when it was (`at`) and the listing's town,
 * category and method; where it has them, area and money, and whether it was done in time. Totals and the lists behind them are made of the same rows,
 * so that a figure is always the number of what it opens to.
 */
interface Source {
  /** Beside `from`: what is selected. Times in `at` stand in an index of their own. */
  readonly at: string;
  readonly mu?: string;
  readonly amount?: string;
  /** What the amount is measured by: the total at the reserve. */
  readonly base?: string;
  readonly onTime?: string;
  readonly from: string;
  readonly where?: string;
}

const sources = {
  /** By the notice in force: a listing that was announced again counts when it was. */
  announced: { at: 'l.announced_at', from: 'listing l', where: 'l.announced_at is not null' },
  /** The deals that stand, and those that are not through yet. */
  deals: {
    ...{ at: 'l.dealt_at', mu: 'l.area_mu', amount: 'l.deal_total' },
    base: `case when l.direction = 'transfer' then l.estimated_value end`,
    ...{ from: 'listing l', where: `l.dealt_at is not null and l.state not in ('terminated', 'rescinded')` },
  },
  unsold: {
    ...{ at: 'l.state_since', from: 'listing l' },
    where: `(l.state = 'unsold' or l.state = 'closed' and l.dealt_at is null)`,
  },
  terminated: { at: 'l.state_since', from: 'listing l', where: `l.state in ('terminated', 'rescinded')` },
  suspensions: { at: 's.suspended_at', from: 'suspension s join listing l on l.id = s.listing_id' },
  disputes: { at: 'd.created_at', from: 'dispute d join listing l on l.id = d.listing_id' },
  /** Art. 16, 18: replies that were due, by when they were asked. */
  verifications: {
    ...{ at: 'v.asked_at', onTime: 'coalesce(v.replied_at <= v.due_at, false)' },
    from: 'verification v join listing l on l.id = v.listing_id',
    where: '(v.replied_at is not null or v.due_at <= market_now())',
  },
  /** Art. 20: deposits that were due, by when they were due. */
  refunds: {
    ...{ at: 'd.refund_due_at', onTime: 'coalesce(d.refunded_at <= d.refund_due_at, false)' },
    from: 'deposit d join listing l on l.id = d.listing_id',
    where: `d.kind = 'bid' and (d.refunded_at is not null or d.refund_due_at <= market_now())`,
  },
} as const satisfies Record<string, Source>;

export type Counted = keyof typeof sources;
export const counted = Object.keys(sources) as Counted[];

export const groupings = {
  town: 'r.town_code',
  category: 'r.category::text',
  method: 'r.method',
  month: `to_char(r.at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
} as const;
export type Grouping = keyof typeof groupings;

/** The rows of a figure. */
function rowsOf(what: Counted): string {
  const {
    at,
    mu = 'null::numeric',
    amount = 'null::numeric',
    base = 'null::numeric',
    onTime,
    from,
    where,
  }: Source = sources[what];
  return `select l.id as listing_id, ${at} as at, l.town_code, l.category, l.sub_kind, l.method, ${mu} as mu, ${amount} as amount, ${base} as base,
    ${onTime ?? 'null::boolean'} as on_time from ${from} where ${where ?? 'true'}`;
}

/** What is asked of the rows: from (inclusive) and to (exclusive), and what they are of. */
export interface Slice {
  readonly from: Date;
  readonly to: Date;
  readonly town?: string;
  readonly category?: number;
  readonly subKinds?: readonly string[];
  readonly method?: string;
  /** One of the groups. */
  readonly group?: { readonly by: Grouping; readonly key: string };
}

function sliced(what: Counted, slice: Slice): { from: string; values: unknown[] } {
  const values: unknown[] = [slice.from, slice.to];
  const conditions = ['r.at >= $1', 'r.at < $2'];
  const ask = (value: unknown, condition: (place: string) => string): void => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  ask(slice.town, (at) => `r.town_code = ${at}`);
  ask(slice.category, (at) => `r.category = ${at}::integer`);
  ask(slice.subKinds, (at) => `r.sub_kind = any(${at}::text[])`);
  ask(slice.method, (at) => `r.method = ${at}`);
  ask(slice.group?.key, (at) => `${groupings[slice.group!.by]} = ${at}`);
  return { from: `(${rowsOf(what)}) r where ${conditions.join(' and ')}`, values };
}

export interface Question {
  readonly text: string;
  readonly values: unknown[];
}

export interface Sum {
  readonly key: string;
  readonly count: number;
  readonly mu: string;
  readonly amount: string;
  /** Of those that have a base. */
  readonly measured: string;
  readonly base: string;
  readonly onTime: number;
}

/** One row of `Sum` for each group that has any. */
export function sumsOf(what: Counted, slice: Slice, by?: Grouping): Question {
  const { from, values } = sliced(what, slice);
  const text = `select ${by ? groupings[by] : `''`} as key, count(*)::integer as count, coalesce(sum(r.mu), 0) as mu,
      coalesce(sum(r.amount), 0) as amount, coalesce(sum(r.amount) filter (where r.base is not null), 0) as measured,
      coalesce(sum(r.base), 0) as base, (count(*) filter (where r.on_time))::integer as "onTime"
    from ${from} group by 1 order by 1`;
  return { text, values };
}

/** The records behind a figure, the latest first. */
export function recordsOf(what: Counted, slice: Slice, page: { page: number; pageSize: number }): Question {
  const { from, values } = sliced(what, slice);
  const text = `select r.listing_id as "listingId", l.number, l.title, r.at, r.mu, r.amount, r.on_time as "onTime"
    from (select r.* from ${from} order by r.at desc, r.listing_id limit ${page.pageSize} offset ${(page.page - 1) * page.pageSize}) r
    join listing l on l.id = r.listing_id order by r.at desc, r.listing_id`;
  return { text, values };
}
