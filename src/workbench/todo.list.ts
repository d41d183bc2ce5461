import type { Role } from '../platform/index.js';
import { creditTodos } from './todo.credit.js';
import { type TodoKind, yuan } from './todo.kind.js';
import { moneyTodos } from './todo.money.js';
import { registerTodos } from './todo.registers.js';

const office: readonly Role[] = ['clerk'];
const listingWaits = (state: string): string =>
  `select l.id, l.number, l.title, null::timestamptz as due_at, l.state_since as since from listing l where l.state = '${state}'`;

/** Every desk's work, in the order of a listing's life. */
export const todoKinds: readonly TodoKind[] = [
  {
    kind: 'listing.finish',
    label: '待补正或提交',
    roles: ['station', 'room', 'collective', 'party'],
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select l.id, l.number, l.title, null::timestamptz as due_at, l.state_since as since from listing l
          where l.state in ('draft', 'returned')
            and (l.filer_organization_id = :organization or l.filer_account_id = :account)`,
  },
  {
    kind: 'listing.accept',
    label: '待受理',
    roles: office,
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: listingWaits('submitted'),
  },
  {
    kind: 'listing.ask',
    label: '待提请核实',
    roles: office,
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: listingWaits('accepted'),
  },
  {
    kind: 'verification.reply',
    label: '待核实回复',
    roles: ['department', 'townGovernment'],
    recordType: 'verification',
    href: '/work/verifications?state=pending&id=:id',
    sql: `select v.id, l.number, l.title, v.due_at, v.asked_at as since
          from verification v join listing l on l.id = v.listing_id
          where v.state = 'pending' and v.organization_id = :organization and l.state = 'verifying'`,
  },
  {
    kind: 'verification.overdue',
    label: '核实逾期未复',
    roles: ['clerk', 'director', 'supervisor'],
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select l.id, l.number, l.title || '(' || o.name || ')' as title, v.due_at, v.asked_at as since
          from verification v join listing l on l.id = v.listing_id join organization o on o.id = v.organization_id
          where v.state = 'pending' and v.due_at < market_now() and l.state = 'verifying'`,
  },
  {
    kind: 'verification.objected',
    label: '核实有异议，待处理',
    roles: ['clerk', 'director'],
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select distinct on (l.id) l.id, l.number, l.title, null::timestamptz as due_at, v.state_since as since
          from verification v join listing l on l.id = v.listing_id
          where v.state = 'objected' and l.state = 'verifying' order by l.id, v.state_since`,
  },
  {
    kind: 'listing.approve',
    label: '核实完毕，待审核',
    roles: office,
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select l.id, l.number, l.title, null::timestamptz as due_at, max(v.state_since) as since
          from listing l join verification v on v.listing_id = l.id
          where l.state = 'verifying'
          group by l.id
          having bool_and(v.state in ('confirmed', 'withdrawn', 'overruled')) and bool_or(v.stage = 'banner')`,
  },
  {
    kind: 'listing.announce',
    label: '待发布公告',
    roles: office,
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: listingWaits('approved'),
  },
  {
    kind: 'application.finish',
    label: '受让申请待补正或提交',
    roles: ['party', 'collective'],
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title, (l.schedule->>'registrationUntil')::timestamptz as due_at, a.state_since as since
          from application a join listing l on l.id = a.listing_id
          where a.state in ('draft', 'returned') and l.state = 'announced'
            and (a.party_id = :party or a.filer_account_id = :account)`,
  },
  {
    kind: 'application.confirmNotice',
    label: '公告已变更，待确认',
    roles: ['party', 'collective'],
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title, (l.schedule->>'opensAt')::timestamptz as due_at, l.announced_at as since
          from application a join listing l on l.id = a.listing_id
          where a.state in ('submitted', 'returned', 'accepted', 'approved') and a.ended_by is null and l.state = 'announced'
            and a.known_notice < l.binding_notice and (a.party_id = :party or a.filer_account_id = :account)`,
  },
  {
    kind: 'application.accept',
    label: '受让申请待受理',
    roles: office,
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title || '，' || p.name as title, null::timestamptz as due_at, a.state_since as since
          from application a join listing l on l.id = a.listing_id join party p on p.id = a.party_id where a.state = 'submitted'`,
  },
  {
    kind: 'application.check',
    label: '受让方待审查',
    roles: office,
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title || '，' || p.name as title, a.check_due_at as due_at, a.state_since as since
          from application a join listing l on l.id = a.listing_id join party p on p.id = a.party_id where a.state = 'accepted'`,
  },
  {
    kind: 'application.recheck',
    label: '受让条件已变更，待复核',
    roles: office,
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title, (l.schedule->>'opensAt')::timestamptz as due_at, l.announced_at as since
          from application a join listing l on l.id = a.listing_id
          where a.state = 'approved' and a.conditions_met is null and a.ended_by is null and l.state = 'announced'`,
  },
  {
    kind: 'deposit.pay',
    label: '待缴保证金',
    roles: ['party', 'collective'],
    recordType: 'application',
    href: '/work/applications/:id',
    sql: `select a.id, a.number, l.title, d.due_by as due_at, d.state_since as since
          from deposit d join application a on a.id = d.application_id join listing l on l.id = a.listing_id
          where d.kind = 'bid' and d.state in ('ordered', 'partPaid') and d.due_by > market_now() and a.party_id = :party`,
  },
  {
    kind: 'bankLine.match',
    label: '待认领款项',
    roles: ['treasurer'],
    recordType: 'bankLine',
    href: '/work/matching',
    sql: `select b.id, b.serial as number, '金额 ' || ${yuan('b.amount')} as title, null::timestamptz as due_at, b.created_at as since
          from bank_line b where b.state = 'suspense'`,
  },
  {
    kind: 'session.agree',
    label: '协议转让，待登记协议价',
    roles: office,
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, s.state_since as since
          from trading_session s join listing l on l.id = s.listing_id
          where s.state = 'open' and s.mode = 'agreement' and s.agreed_amount is null and l.state = 'trading'`,
  },
  {
    kind: 'session.confirm',
    label: '协议价已登记，待您确认',
    roles: ['party', 'collective', 'station', 'room'],
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, s.state_since as since
          from trading_session s join listing l on l.id = s.listing_id
          where s.state = 'open' and s.mode = 'agreement' and s.agreed_amount is not null and l.state = 'trading'
            and (s.transferee_confirmed_at is null and exists (select from session_bidder b join application a on a.id = b.application_id
                where b.session_id = s.id and a.party_id = :party)
              or s.transferor_confirmed_at is null and (l.filer_organization_id = :organization
                or exists (select from parcel p where p.listing_id = l.id and p.owner_party_id = :party)))`,
  },
  {
    kind: 'session.hammer',
    label: '拍卖已开始，待登记拍卖笔录',
    roles: office,
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, s.state_since as since
          from trading_session s join listing l on l.id = s.listing_id
          where s.state = 'open' and s.mode = 'auction' and not exists (select from auction_record a where a.session_id = s.id)`,
  },
  {
    // Whom the notice names, of the house that it names (Auction Law 46).
    kind: 'session.auction',
    label: '拍卖：按时主持，结束后登记拍卖笔录',
    roles: ['auctioneer'],
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, case when s.opens_at > market_now() then s.opens_at end as due_at, s.state_since as since
          from trading_session s join listing l on l.id = s.listing_id
            join account a on a.id = :account and a.name = l.schedule -> 'auction' ->> 'auctioneer'
            join organization o on o.id = a.organization_id and o.name = l.schedule -> 'auction' ->> 'house'
          where s.mode = 'auction' and (s.state = 'scheduled'
            or s.state = 'open' and not exists (select from auction_record r where r.session_id = s.id))`,
  },
  {
    kind: 'session.confirmHammer',
    label: '拍卖笔录待另一名经办人核对',
    roles: ['clerk', 'director'],
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, a.recorded_at as since
          from auction_record a join trading_session s on s.id = a.session_id join listing l on l.id = s.listing_id
          where s.state = 'open' and a.confirmed_at is null and a.recorded_by is distinct from :account`,
  },
  {
    kind: 'session.draw',
    label: '定价招租，待登记公开结果抽签',
    roles: office,
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, (l.schedule -> 'draw' ->> 'knownFrom')::timestamptz as since
          from trading_session s join listing l on l.id = s.listing_id
          where s.state = 'open' and s.mode = 'draw' and (l.schedule -> 'draw' ->> 'knownFrom')::timestamptz <= market_now()
            and not exists (select from draw_record d where d.session_id = s.id)`,
  },
  {
    kind: 'session.confirmDraw',
    label: '公开结果待另一名经办人核对并抽签',
    roles: ['clerk', 'director'],
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, null::timestamptz as due_at, d.recorded_at as since
          from draw_record d join trading_session s on s.id = d.session_id join listing l on l.id = s.listing_id
          where s.state = 'open' and d.drawn_at is null and d.recorded_by is distinct from :account`,
  },
  {
    kind: 'session.bid',
    label: '竞价进行中',
    roles: ['party', 'collective'],
    recordType: 'session',
    href: '/sessions/:id',
    sql: `select s.id, l.number, l.title, case when s.closes_at > market_now() then s.closes_at end as due_at, s.state_since as since
          from trading_session s join listing l on l.id = s.listing_id
          join session_bidder b on b.session_id = s.id join application a on a.id = b.application_id
          where s.state = 'open' and s.mode not in ('draw', 'agreement') and a.party_id = :party`,
  },
  {
    kind: 'listing.unsold',
    label: '未成交，待重新公告、协议或办结',
    roles: office,
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: listingWaits('unsold'),
  },
  {
    kind: 'deal.objection',
    label: '成交公示有异议',
    roles: ['clerk', 'director'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title, d.notice_until as due_at, min(o.made_at) as since
          from deal_objection o join deal d on d.id = o.deal_id join listing l on l.id = d.listing_id
          where o.state = 'open' group by d.id, l.id`,
  },
  {
    kind: 'deal.draw',
    label: '待起草合同',
    roles: office,
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title, d.contract_due_at as due_at, d.state_since as since
          from deal d join listing l on l.id = d.listing_id
          where d.state = 'dealt' and not exists (select from contract c where c.deal_id = d.id and c.state <> 'void')`,
  },
  {
    kind: 'deal.sign',
    label: '合同待签章并上传',
    roles: ['clerk', 'party', 'collective'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, c.number, l.title, d.contract_due_at as due_at, c.drawn_at as since
          from contract c join deal d on d.id = c.deal_id join listing l on l.id = d.listing_id
          where c.state = 'drawn' and d.state = 'dealt'
            and (:party::uuid is null or d.transferee_party_ids ? :party::text or d.transferor_party_ids ? :party::text)`,
  },
  {
    kind: 'deal.compare',
    label: '合同原件待核对',
    roles: ['clerk', 'director'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, c.number, l.title, d.contract_due_at as due_at, d.state_since as since
          from contract c join deal d on d.id = c.deal_id join listing l on l.id = d.listing_id
          where c.state = 'signed' and c.signed_uploaded_by is distinct from :account`,
  },
  {
    kind: 'deal.certify',
    label: '待出具鉴证书',
    roles: ['director'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title, null::timestamptz as due_at, d.state_since as since
          from deal d join listing l on l.id = d.listing_id where d.state = 'contracted'`,
  },
  {
    kind: 'deal.defaulted',
    label: '受让方未签约，待决定递补或重新公告',
    roles: ['director'],
    recordType: 'deal',
    href: '/work/deals/:id',
    sql: `select d.id, l.number, l.title, null::timestamptz as due_at, d.state_since as since
          from deal d join listing l on l.id = d.listing_id where d.state = 'defaulted' and d.frozen_at is null`,
  },
  {
    kind: 'tender.evaluate',
    label: '已开标，待组织评标',
    roles: office,
    recordType: 'listing',
    href: '/work/tenders/:id',
    sql: `select l.id, l.number, l.title, null::timestamptz as due_at, t.state_since as since
          from tender t join listing l on l.id = t.listing_id where t.state = 'opened'`,
  },
  {
    kind: 'tender.declare',
    label: '评标：请声明利害关系',
    roles: ['expert'],
    recordType: 'listing',
    href: '/work/tenders/:id',
    sql: `select l.id, l.number, l.title, null::timestamptz as due_at, t.state_since as since
          from tender_member m join tender t on t.id = m.tender_id join listing l on l.id = t.listing_id
          where t.state in ('opening', 'opened') and m.account_id = :account and m.conflict is null`,
  },
  {
    kind: 'tender.score',
    label: '评标：请评分',
    roles: ['expert'],
    recordType: 'listing',
    href: '/work/tenders/:id',
    sql: `select l.id, l.number, l.title, null::timestamptz as due_at, t.state_since as since
          from tender_member m join tender t on t.id = m.tender_id join listing l on l.id = t.listing_id
          where t.state = 'opened' and m.account_id = :account and m.conflict = false and m.scored_at is null
            and l.schedule->'award'->>'by' = 'score'`,
  },
  {
    kind: 'tender.objection',
    label: '中标候选人公示有异议',
    roles: ['clerk', 'director'],
    recordType: 'listing',
    href: '/work/tenders/:id',
    sql: `select l.id, l.number, l.title, t.candidate_until as due_at, min(o.made_at) as since
          from tender_objection o join tender t on t.id = o.tender_id join listing l on l.id = t.listing_id
          where o.state = 'open' and t.state = 'candidates' group by l.id, t.id`,
  },
  {
    kind: 'tender.award',
    label: '候选人公示中，期满待定标',
    roles: ['director'],
    recordType: 'listing',
    href: '/work/tenders/:id',
    sql: `select l.id, l.number, l.title, t.candidate_until as due_at, t.state_since as since
          from tender t join listing l on l.id = t.listing_id where t.state = 'candidates'`,
  },
  ...moneyTodos,
  ...registerTodos,
  ...creditTodos,
  {
    kind: 'listing.suspended',
    label: '中止中',
    roles: ['director', 'supervisor'],
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select l.id, l.number, l.title, (s.until + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, l.state_since as since
          from listing l join suspension s on s.listing_id = l.id and s.ended_at is null where l.state = 'suspended'`,
  },
];
