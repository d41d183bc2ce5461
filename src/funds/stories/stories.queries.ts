import type { EntityManager } from 'typeorm';
import type { AccountKind } from '../ledger/ledger.entity.js';

/** Whose money a statement is about. */
export type Subject =
  | { readonly kind: 'party'; readonly id: string }
  | { readonly kind: 'listing'; readonly id: string }
  | { readonly kind: 'account' };

export interface MoveRow {
  readonly seq: string;
  readonly at: Date;
  readonly reason: string;
  readonly kind: AccountKind;
  readonly about: string | null;
  /** What is held for the owner, up or down. */
  readonly amount: string;
  /** What came into (or, negative, left) the bank by the same entry. */
  readonly bank: string;
}

export interface HoldingRow {
  readonly kind: AccountKind;
  readonly about: string | null;
  readonly party: string | null;
  readonly balance: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly total: number;
}

const openDeposit = `('ordered', 'partPaid', 'paid', 'late', 'held')`;

/*
 * Accounts of others with what is known of them: the number that people know it by, whose it is, when it falls due, and
 * whether who stands behind it is still a secret (trading.md, "Who has applied is a secret").
 */
const owned = `
  select a.id, a.kind,
    coalesce(d.application_number, o.reference, po.reference, b.serial) as about,
    coalesce(d.payer_party_id, o.payer_party_id, p.party_id) as party_id,
    coalesce(d.listing_id, o.listing_id, p.listing_id) as listing_id,
    case a.kind when 'refundPayable' then (select min(r.due_at) from refund r where r.source_id = a.owner_id and r.state = 'due') end as due_at,
    coalesce(d.state in ${openDeposit}, false) as sealed
  from ledger_account a
    left join deposit d on a.owner_type = 'application' and d.application_id = a.owner_id
      and d.kind = case a.kind when 'bondHeld' then 'bond' else 'bid' end
    left join lateral (select * from payment_order x where a.owner_type = 'deal' and x.deal_id = a.owner_id
      order by x.created_at, x.id limit 1) o on true
    left join payout p on a.owner_type = 'payout' and p.id = a.owner_id
    left join payment_order po on po.id = p.order_id
    left join bank_line b on a.owner_type = 'bankLine' and b.id = a.owner_id
  where a.owner_type <> 'centre'`;

const whose: Record<Subject['kind'], string> = {
  party: 'party_id = $2',
  listing: 'listing_id = $2',
  account: '$2::uuid is null',
};

const idOf = (subject: Subject): string | null => ('id' in subject ? subject.id : null);

/** Every movement of somebody's money until an instant, in the order of posting. */
export function movesOf(tx: EntityManager, subject: Subject, asOf: Date, sealed: boolean): Promise<MoveRow[]> {
  return tx.query<MoveRow[]>(
    `with owned as (${owned})
     select e.seq, e.at, e.reason, o.kind, o.about, (-l.amount)::numeric(18,2)::text as amount,
       coalesce((select sum(x.amount) from journal_line x join ledger_account y on y.id = x.account_id
         where x.entry_id = e.id and y.kind = 'bank'), 0)::numeric(18,2)::text as bank
     from owned o join journal_line l on l.account_id = o.id join journal_entry e on e.id = l.entry_id
     where ${whose[subject.kind]} and e.at <= $1 and not ($3 and o.sealed)
     order by e.seq, l.no`,
    [asOf, idOf(subject), sealed],
  );
}

/** What was held at an instant: for whom, for what, since when; the largest first. */
export function holdingsOf(
  tx: EntityManager,
  subject: Subject,
  asOf: Date,
  { sealed, limit }: { sealed: boolean; limit: number | null },
): Promise<HoldingRow[]> {
  return tx.query<HoldingRow[]>(
    `with owned as (${owned})
     select t.*, p.name as party, count(*) over ()::int as total from (
       select o.kind, case when $3 and o.sealed then null else o.about end as about,
         case when $3 and o.sealed then null else o.party_id end as party_id,
         (-sum(l.amount))::numeric(18,2)::text as balance, min(e.at) as since, max(o.due_at) as "dueAt"
       from owned o join journal_line l on l.account_id = o.id join journal_entry e on e.id = l.entry_id
       where ${whose[subject.kind]} and e.at <= $1 and (${subject.kind === 'account'} or not ($3 and o.sealed))
       group by o.id, o.kind, o.about, o.party_id, o.sealed having sum(l.amount) <> 0) t
     left join party p on p.id = t.party_id
     order by t.balance::numeric desc, t.since limit $4`,
    [asOf, idOf(subject), sealed, limit],
  );
}

/** Balances of the whole account by kind, each on its natural side. */
export function kindsAt(tx: EntityManager, asOf: Date): Promise<{ kind: AccountKind; debit: string }[]> {
  return tx.query(
    `select a.kind, sum(l.amount)::numeric(18,2)::text as debit
     from ledger_account a join journal_line l on l.account_id = a.id join journal_entry e on e.id = l.entry_id
     where e.at <= $1 group by a.kind order by a.kind`,
    [asOf],
  );
}
