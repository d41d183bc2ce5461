import { Injectable } from '@nestjs/common';
import { listingStates, type Schedule } from '../listings/index.js';
import { type Context, Database, instantOut } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import type { RightMoney, RightPaper, RightStep, RightStepName, RightStory } from './rights.dto.js';

type ListingState = (typeof listingStates)[number];

interface Row {
  id: string;
  number: string | null;
  title: string;
  place: string;
  state: ListingState;
  since: Date;
  submittedAt: Date | null;
  acceptedAt: Date | null;
  announcedAt: Date | null;
  noticeVersion: number | null;
  schedule: Schedule | null;
  waitsFor: string[] | null;
  answerBy: Date | null;
  closesAt: Date | null;
  dealId: string | null;
  dealState: string | null;
  resultAt: Date | null;
  noticeUntil: Date | null;
  dealtAt: Date | null;
  contractDueAt: Date | null;
  contractedAt: Date | null;
  contractNumber: string | null;
  certificateId: string | null;
  certificateNumber: string | null;
  certifiedAt: Date | null;
  total: string | null;
  received: string | null;
  due: string | null;
  paidAt: Date | null;
  buyerPaysBy: Date | null;
}

/** Ended without a deal, or with one that came to nothing: what would have come next comes no more. */
const over: readonly ListingState[] = ['closed', 'rejected', 'withdrawn', 'terminated', 'rescinded'];
/** How many rights are told at once; a collective has tens. */
const most = 200;

/** Each right of some parties that is or was on the market, told from the records: listing, deal, money. */
@Injectable()
export class RightsQueries {
  constructor(private readonly db: Database) {}

  /** `opens`: the reader may open papers that are not public. */
  async of(ctx: Context, partyIds: readonly string[], opens: boolean): Promise<RightStory[]> {
    if (partyIds.length === 0) return [];
    const rows = await this.db.managerOf(ctx).query<Row[]>(storiesSql, [[...partyIds], most]);
    const now = await this.db.now(ctx);
    return rows.map((row) => storyOf(row, now, opens)).sort(byUrgency);
  }
}

/**
 * A deal that came to nothing is passed over for the one that followed. Of the money only what goes to these parties is counted, by the deal itself and
 * not by what has fallen due of it; what a buyer owes is told by its day alone.
 */
const storiesSql = `
  select l.id, l.number, l.title, t.name || ' ' || v.name as place, l.state, l.state_since as since,
    l.submitted_at as "submittedAt", l.accepted_at as "acceptedAt", l.announced_at as "announcedAt", l.schedule,
    (select max(n.version) from announcement n where n.listing_id = l.id) as "noticeVersion",
    asked.names as "waitsFor", asked.until as "answerBy", s.closes_at as "closesAt",
    d.id as "dealId", d.state as "dealState", d.created_at as "resultAt", d.notice_until as "noticeUntil", d.dealt_at as "dealtAt",
    d.contract_due_at as "contractDueAt", d.contracted_at as "contractedAt", k.number as "contractNumber",
    c.id as "certificateId", c.number as "certificateNumber", c.issued_at as "certifiedAt",
    share.total::text, money.received::text, money.due::text, money."paidAt", owed.until as "buyerPaysBy"
  from listing l
    join region t on t.code = l.town_code join region v on v.code = l.village_code
    left join lateral (select array_agg(o.name order by o.name) as names, max(r.due_at) as until
      from verification r join organization o on o.id = r.organization_id
      where r.listing_id = l.id and r.state = 'pending' and l.state = 'verifying') asked on true
    left join lateral (select max(closes_at) as closes_at from trading_session
      where listing_id = l.id and state = 'open' and mode not in ('agreement', 'draw') and closes_at > market_now()) s on true
    left join lateral (select * from deal where listing_id = l.id and state not in ('defaulted', 'passedOn', 'yielded', 'boughtBack')
      order by created_at desc limit 1) d on true
    left join lateral (select number from contract where deal_id = d.id and state <> 'void' order by drawn_at desc limit 1) k on true
    left join certificate c on c.deal_id = d.id and c.state = 'valid'
    left join lateral (select sum((b ->> 'amount')::numeric) as total from jsonb_array_elements(d.beneficiaries) b
      where (b ->> 'partyId')::uuid = any($1)) share on true
    left join lateral (select sum(amount) filter (where state = 'paid') as received,
        sum(amount) filter (where state = 'due') as due, max(state_since) filter (where state = 'paid') as "paidAt"
      from payout where deal_id = d.id and party_id = any($1)) money on true
    left join lateral (select min(due_by) as until from payment_order
      where deal_id = d.id and purpose = 'price' and state in ('ordered', 'partPaid')) owed on true
  where exists (select from parcel p where p.listing_id = l.id and p.owner_party_id = any($1))
  order by l.state_since desc, l.id
  limit $2`;

function storyOf(row: Row, now: Date, opens: boolean): RightStory {
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    place: row.place,
    state: row.state,
    stateName: stateNames.listing[row.state],
    since: instantOut(row.since)!,
    waitsFor: row.waitsFor ?? [],
    by: nextBy(row),
    announced: row.announcedAt !== null,
    steps: stepsOf(row, now),
    money: moneyOf(row),
    papers: papersOf(row, opens),
  };
}

/** Until when whatever is next is due, as far as anybody has said. */
function nextBy(row: Row): string | null {
  const { state, schedule } = row;
  if (state === 'announced') return schedule?.opensAt ?? null;
  const due: Partial<Record<ListingState, Date | null>> = {
    verifying: row.answerBy,
    trading: row.closesAt,
    resultNotice: row.noticeUntil,
    dealt: row.contractDueAt,
    contracted: row.buyerPaysBy,
    certified: row.buyerPaysBy,
  };
  return instantOut(due[state] ?? null);
}

function stepsOf(row: Row, now: Date): RightStep[] {
  const { schedule } = row;
  const named = (text: string | undefined): Date | null => (text ? new Date(text) : null);
  const moments: [RightStepName, Date | null][] = [
    ['submitted', row.submittedAt],
    ['accepted', row.acceptedAt],
    ['announced', row.announcedAt],
    ['registrationUntil', named(schedule?.registrationUntil)],
    ['opensAt', named(schedule?.opensAt)],
    ['resultNotice', row.resultAt],
    ['dealt', row.dealtAt],
    ['contracted', row.contractedAt],
    ['certified', row.certifiedAt],
    // Of a rent by the year only what has fallen due is ordered yet: it is paid when all of it has come.
    [
      'paid',
      row.total !== null && row.received !== null && Money.of(row.received).gte(Money.of(row.total))
        ? row.paidAt
        : null,
    ],
  ];
  const steps = moments.map(([step, at]) => ({ step, at: instantOut(at), done: at !== null && at <= now }));
  // Where the way has ended, what was never reached is no step of it any more.
  return over.includes(row.state) ? steps.filter(({ done }) => done) : steps;
}

function moneyOf(row: Row): RightMoney | null {
  if (row.total === null) return null;
  const yuan = (text: string | null): string => Money.of(text ?? '0.00').toString();
  return {
    total: yuan(row.total),
    received: yuan(row.received),
    due: yuan(row.due),
    buyerPaysBy: instantOut(row.buyerPaysBy),
  };
}

function papersOf(row: Row, opens: boolean): RightPaper[] {
  const papers: RightPaper[] = [];
  if (row.noticeVersion !== null) {
    const href = `/api/public/listings/${row.id}/announcements/${row.noticeVersion}.pdf`;
    papers.push({ kind: 'announcement', number: row.number ?? '', href });
  }
  if (row.contractNumber) {
    papers.push({
      kind: 'contract',
      number: row.contractNumber,
      href: opens ? `/api/deals/${row.dealId}/contract.pdf` : null,
    });
  }
  if (row.certificateNumber) {
    papers.push({
      kind: 'certificate',
      number: row.certificateNumber,
      href: opens ? `/api/certificates/${row.certificateId}.pdf` : null,
    });
  }
  return papers;
}

/** What still moves first, the nearest deadline on top; then what has ended. */
const byUrgency = (a: RightStory, b: RightStory): number =>
  Number(over.includes(a.state)) - Number(over.includes(b.state)) || (a.by ?? '9').localeCompare(b.by ?? '9');
