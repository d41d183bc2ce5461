import type { TxContext } from '../../platform/index.js';
import { type CivilDate, Money } from '../../values/index.js';
import { DayClose, type Difference, differenceKinds } from './day-close.entity.js';

const endOf = (day: string): string => `((${day})::date + 1)::timestamp at time zone 'Asia/Shanghai'`;

/** What stands on the bank account in the books at the end of a day. */
export async function bookBalance(ctx: TxContext, day: CivilDate): Promise<Money> {
  const [row] = await ctx.tx.query<{ balance: string }[]>(
    `select coalesce(sum(l.amount), 0)::numeric(18,2)::text as balance
     from journal_line l join ledger_account a on a.id = l.account_id join journal_entry e on e.id = l.entry_id
     where a.kind = 'bank' and e.at < ${endOf('$1')}`,
    [day],
  );
  return Money.of(row!.balance);
}

export async function entryCount(ctx: TxContext, after: CivilDate | null, day: CivilDate): Promise<number> {
  const [row] = await ctx.tx.query<{ count: number }[]>(
    `select count(*)::int as count from journal_entry e
     where ($1::date is null or e.at >= ${endOf('$1')}) and e.at < ${endOf('$2')}`,
    [after, day],
  );
  return row!.count;
}

/**
 * Lines that the bank booked on one side of midnight and the office on the other: the statement knows what the book
 * learnt later, or the other way round.
 */
export async function timingDifferences(ctx: TxContext, day: CivilDate): Promise<Difference[]> {
  const rows = await ctx.tx.query<{ id: string; serial: string; amount: string; late: boolean; on: string }[]>(
    `select b.id, b.serial, b.booked_on::text as "on", b.booked_on <= $1::date as late,
       (case when b.direction = 'in' then b.amount else -b.amount end)::text as amount
     from bank_line b
     where (b.booked_on <= $1::date) <> (b.created_at < ${endOf('$1')})
     order by b.booked_on, b.id`,
    [day],
  );
  return rows.map(({ id, serial, amount, late, on }) => {
    const kind = late ? ('bankedNotPosted' as const) : ('postedNotBanked' as const);
    const signed = late ? amount : Money.of(amount).negate().toString();
    return { kind, bankLineId: id, serial, amount: signed, cause: `${differenceKinds[kind]}（银行记账日${on}）` };
  });
}

/** The last link of the chain. */
export function lastSigned(ctx: TxContext): Promise<DayClose | null> {
  return ctx.tx.findOne(DayClose, { where: { state: 'signed' }, order: { seq: 'DESC' } });
}

/** What the bank's account held at the end of that day, by the last imported statement that proves it. */
export async function importedBalance(ctx: TxContext, day: CivilDate): Promise<Money | null> {
  const [row] = await ctx.tx.query<{ balance: string }[]>(
    `select day_balances ->> $1 as balance from bank_statement
     where state = 'imported' and day_balances ? $1 order by id desc limit 1`,
    [day],
  );
  return row ? Money.of(row.balance) : null;
}

/** The first day that is over and has postings which no signed close takes in: an alarm (art. 31). */
export async function firstUnclosed(ctx: TxContext): Promise<CivilDate | null> {
  const [row] = await ctx.tx.query<{ day: string | null }[]>(
    `select min((e.at at time zone 'Asia/Shanghai')::date)::text as day from journal_entry e
     where e.at >= coalesce((select (max(day) + 1)::timestamp at time zone 'Asia/Shanghai' from day_close
       where state = 'signed'), '-infinity')
     and e.at < date_trunc('day', market_now(), 'Asia/Shanghai')`,
  );
  return row!.day;
}
