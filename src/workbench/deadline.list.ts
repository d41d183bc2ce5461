import type { DeadlineKind } from '../rulebook/index.js';

/** One question of the record for its deadlines: whom its answers concern, and the SQL. */
export interface DeadlineQuestion {
  /**
   * `public`: what the notices say. `listing`: for who may read the listing. `application`: for the desk, and for the
   * applicant alone; who else has applied stays his secret (art. 17). `deal`: for both sides of the deal, and who may read it.
   */
  readonly to: 'public' | 'listing' | 'application' | 'deal';
  /** Rows of (kind, subject, started_at, due_at, done_at) of the listing $1; `application` also of party_ids, filer_account_id
   * and filer_organization_id. */
  readonly sql: string;
}

const scheduled: Partial<Record<DeadlineKind, string>> = {
  registration: 'registrationUntil',
  depositPaid: 'depositUntil',
  qualification: 'qualificationUntil',
  priorityClaim: 'priorityDeadline',
  opening: 'opensAt',
};

/** Of one applicant: the rows of `what`, which names an application as `a`. */
const ofApplicant = (kind: DeadlineKind, columns: string, what: string): DeadlineQuestion => ({
  to: 'application',
  sql: `select '${kind}' as kind, a.number as subject, ${columns}, a.filer_account_id, a.filer_organization_id,
          array(select m.party_id from application_member m where m.application_id = a.id) as party_ids
        from ${what} and a.listing_id = $1`,
});

/** Both sides of a deal read its clocks; stored as lists of ids. */
const dealSides = `array(select jsonb_array_elements_text(d.transferee_party_ids || d.transferor_party_ids)) as party_ids`;

/** Where each deadline of a trade stands in the record, in the order of a listing's life. */
export const deadlineQuestions: readonly DeadlineQuestion[] = [
  {
    to: 'listing',
    sql: `select case v.stage when 'town' then 'townReply' else 'departmentReply' end as kind, o.name as subject,
            v.asked_at as started_at, v.due_at,
            coalesce(v.replied_at, case when v.state in ('withdrawn', 'overruled') then v.state_since end) as done_at
          from verification v join organization o on o.id = v.organization_id where v.listing_id = $1`,
  },
  ...Object.entries(scheduled).map(([kind, field]) => ({
    to: 'public' as const,
    sql: `select '${kind}' as kind, null as subject, l.announced_at as started_at,
            (l.schedule->>'${field}')::timestamptz as due_at, null::timestamptz as done_at
          from listing l where l.id = $1 and l.announced_at is not null and l.schedule->>'${field}' is not null`,
  })),
  ofApplicant(
    'check',
    'a.accepted_at as started_at, a.check_due_at as due_at, a.decided_at as done_at',
    'application a where a.accepted_at is not null and a.check_due_at is not null',
  ),
  ofApplicant(
    'capitalReview',
    'c.asked_at as started_at, c.due_at, c.recorded_at as done_at',
    'capital_review c join application a on a.id = c.application_id where true',
  ),
  ofApplicant(
    'depositOrder',
    `d.created_at as started_at, d.due_by as due_at, d.paid_at as done_at`,
    `deposit d join application a on a.id = d.application_id where d.kind = 'bid'
       and (d.paid_at is not null or d.state in ('ordered', 'partPaid'))`,
  ),
  {
    to: 'public',
    sql: `select 'resultNotice' as kind, null as subject, d.created_at as started_at, d.notice_until as due_at,
            null::timestamptz as done_at from deal d where d.listing_id = $1`,
  },
  {
    to: 'deal',
    sql: `select 'signing' as kind, null as subject, d.dealt_at as started_at, d.contract_due_at as due_at,
            d.contracted_at as done_at, ${dealSides} from deal d where d.listing_id = $1 and d.contract_due_at is not null
            and (d.contracted_at is not null or d.state = 'dealt')`,
  },
  {
    to: 'deal',
    sql: `select 'pricePayment' as kind, o.reference as subject, o.created_at as started_at, o.due_by as due_at,
            o.paid_at as done_at, ${dealSides}
          from payment_order o join deal d on d.id = o.deal_id where o.purpose = 'price' and d.listing_id = $1`,
  },
  ...(['bondOrder', 'bondRefund'] as const).map((kind): DeadlineQuestion => {
    const [start, due, done] =
      kind === 'bondOrder'
        ? (['b.created_at', 'b.due_by', 'b.paid_at'] as const)
        : (['b.ended_at', 'b.refund_due_at', 'b.refunded_at'] as const);
    return {
      to: 'deal',
      sql: `select '${kind}' as kind, null as subject, ${start} as started_at, ${due} as due_at, ${done} as done_at, ${dealSides}
            from deposit b join payment_order o on o.id = b.order_id join deal d on d.id = o.deal_id
            where b.kind = 'bond' and b.listing_id = $1 and ${due} is not null and (${done} is not null or b.state in ('ordered',
              'partPaid', 'refundDue', 'refunding'))`,
    };
  }),
  ofApplicant(
    'refund',
    'd.ended_at as started_at, d.refund_due_at as due_at, d.refunded_at as done_at',
    `deposit d join application a on a.id = d.application_id where d.kind = 'bid' and d.refund_due_at is not null`,
  ),
  {
    to: 'listing',
    sql: `select 'suspension' as kind, null as subject, s.suspended_at as started_at,
            (s.until + 1)::timestamp at time zone 'Asia/Shanghai' as due_at, s.ended_at as done_at
          from suspension s where s.listing_id = $1 and s.until is not null`,
  },
];
