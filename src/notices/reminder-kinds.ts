import type { NoticeKindName } from './notice-kinds.js';

/**
 * What somebody is reminded of before its time runs out. `sql` answers rows of (record_id, listing_id, due_at, amount, recipient_kind,
 * recipient_id, href) whose `due_at` lies between $1 and $2; several rows of one record are several people. Nothing of a trade that stands still.
 */
export interface ReminderKind {
  readonly kind: NoticeKindName;
  readonly sql: string;
}

const goesOn = `l.state <> 'suspended'`;

export const reminderKinds: readonly ReminderKind[] = [
  {
    kind: 'application.remindSubmit',
    sql: `select a.id as record_id, l.id as listing_id, (l.schedule->>'registrationUntil')::timestamptz as due_at, null as amount,
            'party' as recipient_kind, a.party_id as recipient_id, '/work/applications/' || a.id as href
          from application a join listing l on l.id = a.listing_id
          where a.state in ('draft', 'returned') and a.ended_by is null and l.state = 'announced'
            and (l.schedule->>'registrationUntil')::timestamptz between $1 and $2`,
  },
  {
    kind: 'deposit.remindPay',
    sql: `select d.id as record_id, l.id as listing_id, d.due_by as due_at, d.amount, 'party' as recipient_kind,
            d.payer_party_id as recipient_id, '/work/applications/' || d.application_id as href
          from deposit d join listing l on l.id = d.listing_id
          where d.state in ('ordered', 'partPaid') and ${goesOn} and d.due_by between $1 and $2`,
  },
  {
    kind: 'application.remindOpening',
    sql: `select a.id as record_id, l.id as listing_id, s.opens_at as due_at, null as amount, 'party' as recipient_kind,
            a.party_id as recipient_id, '/work/applications/' || a.id as href
          from trading_session s join listing l on l.id = s.listing_id join application a on a.listing_id = l.id
          where s.state = 'scheduled' and a.state = 'approved' and a.ended_by is null and ${goesOn} and s.opens_at between $1 and $2`,
  },
  {
    kind: 'deal.remindSign',
    sql: `select d.id as record_id, l.id as listing_id, d.contract_due_at as due_at, null as amount, 'party' as recipient_kind,
            party.id::uuid as recipient_id, '/work/deals/' || d.id as href
          from deal d join listing l on l.id = d.listing_id,
            lateral (select distinct jsonb_array_elements_text(d.transferor_party_ids || d.transferee_party_ids) as id) party
          where d.state = 'dealt' and d.frozen_at is null and d.contract_due_at between $1 and $2`,
  },
  {
    kind: 'deal.remindPrice',
    sql: `select o.id as record_id, l.id as listing_id, o.due_by as due_at, o.amount, 'party' as recipient_kind,
            o.payer_party_id as recipient_id, '/work/deals/' || o.deal_id as href
          from payment_order o join listing l on l.id = o.listing_id
          where o.purpose = 'price' and o.state in ('ordered', 'partPaid') and ${goesOn} and o.due_by between $1 and $2`,
  },
  {
    kind: 'verification.remind',
    sql: `select v.id as record_id, l.id as listing_id, v.due_at, null as amount, 'organization' as recipient_kind,
            v.organization_id as recipient_id, '/work/verifications?id=' || v.id as href
          from verification v join listing l on l.id = v.listing_id
          where v.state = 'pending' and ${goesOn} and v.due_at between $1 and $2`,
  },
];
