import type { TodoKind } from './todo.kind.js';

/** Work of the register of credit (art. 32). */
export const creditTodos: readonly TodoKind[] = [
  {
    kind: 'blacklisting.approve',
    label: '列入黑名单待复核',
    roles: ['clerk', 'director'],
    recordType: 'blacklisting',
    href: '/work/registers?tab=credit&id=:id',
    sql: `select b.id, null::text as number, p.name as title, null::timestamptz as due_at, b.state_since as since
          from blacklisting b join party p on p.id = b.party_id
          where b.state = 'proposed' and b.proposed_by is distinct from :account`,
  },
  {
    kind: 'blacklisting.objection',
    label: '黑名单异议待答复',
    roles: ['director'],
    recordType: 'blacklisting',
    href: '/work/registers?tab=credit&id=:id',
    sql: `select b.id, null::text as number, p.name as title, null::timestamptz as due_at, b.objected_at as since
          from blacklisting b join party p on p.id = b.party_id
          where b.state = 'inForce' and b.objection is not null and b.answer is null`,
  },
  {
    kind: 'blacklisting.own',
    label: '已被列入黑名单，可提出异议',
    roles: ['party', 'collective'],
    recordType: 'blacklisting',
    href: '/work/registers?tab=credit&id=:id',
    sql: `select b.id, null::text as number, b.ground as title, (b.until + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, b.state_since as since
          from blacklisting b where b.state = 'inForce' and b.party_id = :party and b.objection is null`,
  },
];
