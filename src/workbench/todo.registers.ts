import type { TodoKind } from './todo.kind.js';

/** A rescinded deal has nothing to hand over any more. */
const handoverIn = (states: string): string =>
  `select h.id, l.number, h.name || '：' || l.title as title, null::timestamptz as due_at, h.state_since as since
   from handover h join listing l on l.id = h.listing_id join deal d on d.id = h.deal_id
   where h.state in (${states}) and d.state in ('certified', 'settled') and (:town::text is null or h.town_code = :town)`;

/** Work of the registers: what lies on rights, and what is disputed about them (art. 33, 34). */
export const registerTodos: readonly TodoKind[] = [
  {
    kind: 'encumbrance.register',
    label: '权利负担登记待复核',
    roles: ['clerk', 'director'],
    recordType: 'encumbrance',
    href: '/work/registers?id=:id',
    sql: `select e.id, e.certificate_no as number, p.name || ' ' || e.holder_name as title, null::timestamptz as due_at, e.state_since as since
          from encumbrance e join party p on p.id = e.owner_party_id
          where e.state = 'proposed' and e.proposed_by is distinct from :account`,
  },
  {
    kind: 'dispute.settle',
    label: '纠纷待处理',
    roles: ['clerk'],
    recordType: 'dispute',
    href: '/work/registers?tab=disputes&id=:id',
    sql: `select d.id, d.number, d.claimant || '：' || left(d.claim, 40) as title, null::timestamptz as due_at, d.state_since as since
          from dispute d where d.state <> 'closed'`,
  },
  {
    kind: 'dispute.suspend',
    label: '权属争议未了结，建议中止',
    roles: ['director'],
    recordType: 'listing',
    href: '/work/listings/:id',
    sql: `select distinct on (l.id) l.id, l.number, l.title, null::timestamptz as due_at, d.created_at as since
          from dispute d join listing l on l.id = d.listing_id or exists (select from parcel p where p.listing_id = l.id
            and p.owner_party_id = d.owner_party_id and btrim(p.certificate_no) = d.certificate_no)
          where d.kind = 'title' and d.state <> 'closed'
            and l.state in ('accepted', 'verifying', 'approved', 'announced', 'trading', 'resultNotice', 'dealt', 'contracted')
          order by l.id, d.created_at`,
  },
  {
    kind: 'handover.hand',
    label: '登记备案待移交',
    roles: ['clerk', 'station'],
    recordType: 'handover',
    href: '/work/registers?tab=handovers&id=:id',
    sql: handoverIn(`'due', 'returned'`),
  },
  {
    kind: 'handover.confirm',
    label: '登记备案已移交，待办理单位办结',
    roles: ['clerk', 'station'],
    recordType: 'handover',
    href: '/work/registers?tab=handovers&id=:id',
    sql: handoverIn(`'handed'`),
  },
  {
    kind: 'loanRequest.take',
    label: '贷款申请待答复',
    roles: ['lender'],
    recordType: 'loanRequest',
    href: '/work/loans?id=:id',
    sql: `select r.id, r.certificate_no as number, p.name || '：' || r.purpose as title, null::timestamptz as due_at,
            r.created_at as since
          from loan_request r join party p on p.id = r.party_id
          where r.state = 'filed' and r.organization_id = :organization`,
  },
  {
    kind: 'encumbrance.reply',
    label: '抵押的权利拟转出，待书面答复',
    roles: ['lender'],
    recordType: 'encumbrance',
    href: '/work/registers?id=:id',
    sql: `select distinct e.id, e.number, l.title, null::timestamptz as due_at, l.state_since as since
          from encumbrance e
          join parcel p on p.owner_party_id = e.owner_party_id and btrim(p.certificate_no) = e.certificate_no
          join listing l on l.id = p.listing_id and l.state in ('draft', 'returned', 'submitted', 'accepted', 'verifying')
          where e.state = 'registered' and e.holder_organization_id = :organization
            and not exists (select 1 from encumbrance_notice n where n.encumbrance_id = e.id and n.listing_id = l.id)`,
  },
  {
    kind: 'demand.publish',
    label: '求购信息待审核',
    roles: ['clerk'],
    recordType: 'demand',
    href: '/work/demands?id=:id',
    sql: `select d.id, d.number, left(d.text, 40) as title, null::timestamptz as due_at, d.created_at as since
          from demand d where d.state = 'submitted'`,
  },
  {
    kind: 'professional.renew',
    label: '服务机构资质将到期',
    roles: ['clerk'],
    recordType: 'professional',
    href: '/work/registers?tab=professionals&id=:id',
    sql: `select p.id, p.number, p.name as title,
            ((p.terms->-1->>'until')::date + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, p.created_at as since
          from professional p
          where p.state = 'listed'
            and (p.terms->-1->>'until')::date < (market_now() at time zone 'Asia/Shanghai')::date + 30`,
  },
  {
    kind: 'complaint.take',
    label: '投诉举报待处理',
    roles: ['supervisor'],
    recordType: 'complaint',
    href: '/work/registers?tab=complaints&id=:id',
    sql: `select c.id, c.number, left(c.text, 40) as title, null::timestamptz as due_at, c.created_at as since
          from complaint c where c.state in ('received', 'case')`,
  },
  {
    kind: 'consultation.answer',
    label: '咨询待答复',
    roles: ['clerk', 'station', 'room'],
    recordType: 'consultation',
    href: '/work/registers?tab=consultations&id=:id',
    // The centre sees a town's too: a station that does not answer is not a question without an answer.
    sql: `select c.id, c.number, left(c.question, 40) as title, null::timestamptz as due_at, c.created_at as since
          from consultation c where c.state = 'asked' and (:town::text is null or c.town_code = :town)
            and (:village::text is null or c.village_code = :village)`,
  },
  {
    kind: 'signUp.open',
    label: '注册待核验证件',
    roles: ['clerk', 'station'],
    recordType: 'signUp',
    href: '/work/people?tab=signUps&id=:id',
    // A person goes to one desk or the other; the centre sees all.
    sql: `select s.id, null::text as number, s.name as title, null::timestamptz as due_at, s.created_at as since
          from sign_up s where s.state = 'waiting' and (:town::text is null or s.town_code = :town)`,
  },
  {
    kind: 'inspection.rectify',
    label: '巡查发现问题待复查',
    roles: ['townGovernment', 'department'],
    recordType: 'inspection',
    href: '/work/registers?tab=inspections&id=:id',
    // A department follows what itself found, a town what was found in it.
    sql: `select i.id, l.number, l.title, (i.rectify_by + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, i.created_at as since
          from inspection i join deal d on d.id = i.deal_id join listing l on l.id = d.listing_id
          where i.state = 'rectifying' and (i.town_code = :town or i.inspected_by = :account)`,
  },
  {
    kind: 'inspection.overdue',
    label: '巡查整改逾期',
    roles: ['clerk', 'supervisor'],
    recordType: 'inspection',
    href: '/work/registers?tab=inspections&id=:id',
    sql: `select i.id, l.number, l.title, (i.rectify_by + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, i.created_at as since
          from inspection i join deal d on d.id = i.deal_id join listing l on l.id = d.listing_id
          where i.state = 'rectifying' and (i.rectify_by + 1)::timestamp at time zone 'Asia/Shanghai' <= market_now()`,
  },
  {
    kind: 'marketReport.follow',
    label: '场外交易线索待核查',
    roles: ['supervisor'],
    recordType: 'marketReport',
    href: '/work/registers?tab=reports&id=:id',
    sql: `select r.id, null::text as number, r.asset || '，' || to_char(r.value, 'FM999,999,999,999,990.00') || ' 元' as title,
            null::timestamptz as due_at, r.created_at as since
          from market_report r where r.state = 'case'`,
  },
];
