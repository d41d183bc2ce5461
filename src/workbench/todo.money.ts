import { unsealedStates } from '../applications/index.js';
import { type TodoKind, yuan } from './todo.kind.js';

/** Whose applications are no secret any more from those who supervise. */
const over = unsealedStates.map((state) => `'${state}'`).join(', ');

/** Work with other people's money (art. 20, 31). */
export const moneyTodos: readonly TodoKind[] = [
  {
    kind: 'refund.pay',
    label: '保证金待退还',
    roles: ['treasurer'],
    recordType: 'deposit',
    href: '/work/funds?tab=refunds',
    sql: `select d.id, d.application_number as number, '应退 ' || ${yuan('d.paid')} as title, d.refund_due_at as due_at, d.state_since as since
          from deposit d where d.state in ('refundDue', 'refunding')
            and exists (select from refund r where r.deposit_id = d.id and r.state = 'due'
              and not exists (select from payment_instruction i where i.refund_id = r.id and i.state = 'open'))`,
  },
  {
    kind: 'deposit.interest',
    label: '招标保证金利息待计付',
    roles: ['treasurer'],
    recordType: 'deposit',
    href: '/work/funds?tab=deposits',
    sql: `select d.id, d.application_number as number, '保证金 ' || ${yuan('d.paid')} as title, d.refund_due_at as due_at, d.state_since as since
          from deposit d where d.bears_interest and d.interest_at is null and d.state in ('refundDue', 'refunding', 'refunded')`,
  },
  {
    kind: 'payout.pay',
    label: '成交价款待支付',
    roles: ['treasurer'],
    recordType: 'payout',
    href: '/work/funds?tab=payouts',
    sql: `select p.id, null::text as number, '应付 ' || ${yuan('p.amount')} as title, null::timestamptz as due_at, p.state_since as since
          from payout p where p.state = 'due'
            and not exists (select from payment_instruction i where i.payout_id = p.id and i.state = 'open')`,
  },
  {
    kind: 'bond.pay',
    label: '待缴履约保证金',
    roles: ['party', 'collective'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select o.deal_id as id, l.number, l.title, d.due_by as due_at, d.state_since as since
          from deposit d join payment_order o on o.id = d.order_id join listing l on l.id = d.listing_id
          where d.kind = 'bond' and d.state in ('ordered', 'partPaid') and d.payer_party_id = :party`,
  },
  {
    kind: 'bond.overdue',
    label: '履约保证金逾期未缴',
    roles: ['clerk', 'director'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select o.deal_id as id, l.number, l.title, d.due_by as due_at, d.state_since as since
          from deposit d join payment_order o on o.id = d.order_id join listing l on l.id = d.listing_id
          where d.kind = 'bond' and d.state in ('ordered', 'partPaid') and d.due_by < market_now()`,
  },
  {
    kind: 'price.pay',
    label: '待支付成交价款',
    roles: ['party', 'collective'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title, o.due_by as due_at, o.created_at as since
          from payment_order o join deal d on d.id = o.deal_id join listing l on l.id = d.listing_id
          where o.purpose = 'price' and o.state in ('ordered', 'partPaid') and o.payer_party_id = :party`,
  },
  {
    kind: 'price.overdue',
    label: '成交价款逾期未付',
    roles: ['clerk', 'director', 'supervisor'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title || '，尚欠 ' || ${yuan('o.amount - o.paid')} as title, o.due_by as due_at, o.created_at as since
          from payment_order o join deal d on d.id = o.deal_id join listing l on l.id = d.listing_id
          where o.purpose = 'price' and o.state in ('ordered', 'partPaid') and o.due_by <= market_now()`,
  },
  {
    kind: 'batch.approve',
    label: '付款批次待复核',
    roles: ['treasurer'],
    recordType: 'batch',
    href: '/work/funds?tab=batches&batch=:id',
    sql: `select b.id, b.number, b.count || '笔，合计 ' || ${yuan('b.total')} as title, null::timestamptz as due_at, b.created_at as since
          from payment_batch b where b.state = 'prepared' and b.prepared_by is distinct from :account`,
  },
  {
    kind: 'batch.deliver',
    label: '付款批次待导出并提交银行',
    roles: ['treasurer'],
    recordType: 'batch',
    href: '/work/funds?tab=batches&batch=:id',
    sql: `select b.id, b.number, b.count || '笔，合计 ' || ${yuan('b.total')} as title, null::timestamptz as due_at, b.state_since as since
          from payment_batch b where b.state in ('approved', 'exported')`,
  },
  {
    kind: 'batch.returned',
    label: '退汇待重新付款',
    roles: ['treasurer', 'supervisor'],
    recordType: 'batch',
    href: '/work/funds?tab=batches&batch=:id',
    sql: `select b.id, b.number, i.payee_name || ' ' || ${yuan('i.amount')} || '，' || i.return_reason as title, r.due_at, i.state_since as since
          from payment_instruction i join payment_batch b on b.id = i.batch_id
          left join refund r on r.id = i.refund_id left join payout p on p.id = i.payout_id
          where i.state = 'returned' and coalesce(r.state, p.state) = 'due'
            and not exists (select from payment_instruction n where n.created_at > i.created_at
              and (n.refund_id = i.refund_id or n.payout_id = i.payout_id))`,
  },
  {
    kind: 'close.due',
    label: '账目未日结',
    roles: ['treasurer', 'director', 'supervisor'],
    recordType: 'close',
    href: '/work/funds?tab=closes',
    sql: `select e.id, null::text as number, (e.at at time zone 'Asia/Shanghai')::date || ' 起的账目尚未与银行对账' as title,
            (((e.at at time zone 'Asia/Shanghai')::date + 2)::timestamp at time zone 'Asia/Shanghai') as due_at, e.at as since
          from (select * from journal_entry where at < date_trunc('day', market_now(), 'Asia/Shanghai')
            and at >= coalesce((select (max(day) + 1)::timestamp at time zone 'Asia/Shanghai' from day_close
              where state = 'signed'), '-infinity') order by at, id limit 1) e`,
  },
  {
    kind: 'keeping.decide',
    label: '保证金处置待第二名经办人决定',
    roles: ['clerk', 'director'],
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title, null::timestamptz as due_at, k.created_at as since
          from deposit_keeping k join application a on a.id = k.application_id join listing l on l.id = a.listing_id
          where k.state = 'prepared' and k.prepared_by is distinct from :account`,
  },
  {
    kind: 'refund.overdue',
    label: '保证金逾期未退',
    // The treasurer has it among what is to be refunded, with its clock.
    roles: ['director', 'supervisor'],
    // Neither pays: they look at whose it is, and ask why it was not done.
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select d.application_id as id, d.application_number as number, l.title || '，应退 ' || ${yuan('d.paid')} as title,
            d.refund_due_at as due_at, d.state_since as since
          from deposit d join listing l on l.id = d.listing_id
          where d.state in ('refundDue', 'refunding') and d.refund_due_at < market_now() and l.state in (${over})`,
  },
  {
    // While the trade runs it is an alarm without the listing's name: who applied for what is a secret from them too (trading.md).
    kind: 'refund.overdueSealed',
    label: '保证金逾期未退',
    roles: ['director', 'supervisor'],
    recordType: 'deposit',
    href: '/work/funds',
    sql: `select d.id, d.application_number as number, '应退 ' || ${yuan('d.paid')} as title, d.refund_due_at as due_at, d.state_since as since
          from deposit d join listing l on l.id = d.listing_id
          where d.state in ('refundDue', 'refunding') and d.refund_due_at < market_now() and l.state not in (${over})`,
  },
  {
    kind: 'subAccounts.load',
    label: '保证金子账号快用完了，请向银行领取',
    roles: ['treasurer'],
    recordType: 'subAccounts',
    href: '/work/funds?tab=account',
    // Without any, a deposit is paid to the main account and named by its reference alone.
    sql: `select '00000000-0000-0000-0000-000000000000'::uuid as id, null::text as number, '还剩 ' || p.free || ' 个' as title,
            null::timestamptz as due_at, market_now() as since
          from (select count(*) filter (where assigned_at is null) as free, count(*) as total from escrow_sub_account) p
          where p.free < 50 and p.total > 0`,
  },
];
