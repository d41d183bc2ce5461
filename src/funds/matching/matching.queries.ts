import type { EntityManager } from 'typeorm';

export interface OrderRow {
  readonly orderId: string;
  readonly purpose: 'deposit' | 'bond' | 'price' | 'fee';
  readonly reference: string;
  readonly payerName: string;
  readonly partyName: string | null;
  readonly representative: string | null;
  readonly applicationNumber: string | null;
  readonly listingNumber: string | null;
  readonly amount: string;
  readonly missing: string;
  readonly state: string;
  readonly dueBy: Date;
  readonly createdAt: Date;
}

/*
 * The listing's number of a price alone: who has applied for what is a secret, also from the treasurer (trading.md), and
 * a price or a bond is owed by a winner whom the result notice has named.
 */
const orders = `
  select o.id as "orderId", o.purpose, o.reference, o.payer_name as "payerName", p.name as "partyName",
    case p.kind when 'household' then p.representative end as representative,
    d.application_number as "applicationNumber", l.number as "listingNumber", o.amount::text,
    greatest(o.amount - o.paid, 0)::text as missing, o.state, o.due_by as "dueBy", o.created_at as "createdAt"
  from payment_order o
    left join deposit d on d.order_id = o.id
    left join party p on p.id = o.payer_party_id
    left join listing l on o.purpose in ('bond', 'price', 'fee') and l.id = o.listing_id`;

/** Everything that is still expected; more than these are not looked through. */
export const expectedOrders = (tx: EntityManager): Promise<OrderRow[]> =>
  tx.query<OrderRow[]>(
    `${orders} where o.state in ('ordered', 'partPaid') and o.paid < o.amount order by o.created_at desc limit 20000`,
  );

const dots = '·•・‧．.∙⋅ ';

/** By reference, payer, application or (of a price) listing, open ones first; names without their middle dots. */
export function searchOrders(tx: EntityManager, words: string): Promise<OrderRow[]> {
  const wanted = words.normalize('NFKC').toLowerCase().trim();
  const bare = [...wanted].filter((sign) => !dots.includes(sign)).join('');
  return tx.query<OrderRow[]>(
    `${orders}
     where position($1 in o.reference) > 0 or ($1 <> '' and position($1 in translate(lower(o.payer_name), $3, '')) > 0)
       or ($1 <> '' and position($1 in translate(lower(coalesce(p.name, '')), $3, '')) > 0)
       or position($2 in lower(coalesce(d.application_number, ''))) > 0
       or position($2 in lower(coalesce(l.number, ''))) > 0
     order by (o.state in ('ordered', 'partPaid')) desc, o.created_at desc limit 20`,
    [bare === '' ? '\u0001' : bare, wanted, dots],
  );
}
