import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { setAside } from '../deals/index.js';
import { Audit, Database, type Context, type TxContext } from '../platform/index.js';
import { type Encounter, type Signal, signalsOf, type Taking, type Traits } from '../rulebook/index.js';
import { addMonths, civilDate, startOfDay } from '../values/index.js';

interface TakingRow extends Taking {
  listingId: string;
  number: string;
  title: string;
  endedAt: Date;
}

/** Art. 28: where a supervisor should look. Of trades that are over only: who applies for a running one is a secret; and every look is on record. */
@Injectable()
export class Signals {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Errors: FORBIDDEN. */
  async read(ctx: Context, months: number): Promise<Signal[]> {
    requireRole(ctx, 'signal.read');
    return this.db.transaction(ctx, async (inner) => {
      const since = startOfDay(addMonths(civilDate(inner.now), -months));
      const encounters = await this.encounters(inner, since);
      const partyIds = [...new Set(encounters.flatMap(({ takings }) => takings.map(({ partyId }) => partyId)))];
      const signals = signalsOf(encounters, await this.traits(inner, partyIds));
      await this.audit.append(inner, {
        rootType: 'account',
        rootId: ctx.actor.accountId!,
        action: 'readSignals',
        facts: { months, trades: encounters.length, signals: signals.length },
      });
      return signals;
    });
  }

  /** One round of a listing: its session, and who applied between its notice and the next one's. */
  private async encounters(ctx: TxContext, since: Date): Promise<Encounter[]> {
    const rows = await ctx.tx.query<TakingRow[]>(
      `with round as (
         select s.id, s.listing_id, s.state, s.state_since, s.standing_application_id, s.created_at,
           lead(s.created_at, 1, 'infinity') over (partition by s.listing_id order by s.created_at) as next_at
         from trading_session s where s.unsold_on is null)
       select l.id as "listingId", l.number, l.title, r.state_since as "endedAt", a.party_id as "partyId",
         (select count(*)::int from session_event e
          where e.session_id = r.id and e.kind = 'bid' and e.application_id = a.id) as bids,
         a.id = coalesce(d.application_id, r.standing_application_id) and a.ended_by is distinct from 'defaulted' as won,
         a.state = 'withdrawn' or a.ended_by is not distinct from 'defaulted' as withdrew
       from round r join listing l on l.id = r.listing_id
       join application a on a.listing_id = l.id and a.created_at >= r.created_at and a.created_at < r.next_at
         and a.accepted_at is not null
       left join lateral (
         select application_id from deal where session_id = r.id and state not in ${setAside}
         order by created_at desc limit 1) d on true
       where r.state in ('closed', 'unsold', 'agreed') and r.state_since >= $1
       order by r.state_since, l.id, a.party_id`,
      [since],
    );
    const byRound = new Map<string, { head: TakingRow; takings: Taking[] }>();
    for (const row of rows) {
      const key = `${row.listingId} ${row.endedAt.getTime()}`;
      const { partyId, bids, won, withdrew } = row;
      const round = byRound.get(key) ?? { head: row, takings: [] };
      round.takings.push({ partyId, bids, won: won === true, withdrew });
      byRound.set(key, round);
    }
    return [...byRound.values()].map(({ head: { listingId, number, title, endedAt }, takings }) => ({
      ...{ listingId, number, title, endedOn: civilDate(endedAt), takings },
    }));
  }

  /** Numbers are compared by their blind index; none is opened. */
  private traits(ctx: TxContext, partyIds: readonly string[]): Promise<Traits[]> {
    return ctx.tx.query<Traits[]>(
      `select p.id as "partyId", p.name, p.phone_index as phone, p.bank_account_index as "bankAccount", p.address,
         array(select distinct d.device_hash from account_device d join account a on a.id = d.account_id
               where a.party_id = p.id) as devices
       from party p where p.id = any($1)`,
      [partyIds],
    );
  }
}
