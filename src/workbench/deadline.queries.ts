import { Injectable } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { type Listing, Listings } from '../listings/index.js';
import {
  type Actor,
  type Context,
  Database,
  instantOut,
  notFound,
  type TxContext,
  WorkingCalendar,
} from '../platform/index.js';
import {
  type DeadlineKind,
  deadlineState,
  deadlineStateNames,
  type DeadlineTerm,
  deadlineTerms,
  type Law,
  type NamedPeriods,
  restsOnProvisionalDays,
} from '../rulebook/index.js';
import type { DeadlineView } from './deadline.dto.js';
import { type DeadlineQuestion, deadlineQuestions } from './deadline.list.js';

interface Row {
  kind: DeadlineKind;
  subject: string | null;
  started_at: Date;
  due_at: Date;
  done_at: Date | null;
  party_ids?: string[];
  filer_account_id?: string | null;
  filer_organization_id?: string | null;
}

interface Stop {
  suspended_at: Date;
  ended_at: Date | null;
}

interface Frame {
  law: Law;
  named: NamedPeriods;
  stops: readonly Stop[];
}

/** Every deadline of one trade, as far as it concerns the person who asks. */
@Injectable()
export class DeadlineQueries {
  constructor(
    private readonly db: Database,
    private readonly listings: Listings,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** Errors: NOT_FOUND. */
  of(ctx: Context, listingId: string): Promise<DeadlineView[]> {
    return this.db.look(ctx, async (inner) => {
      const listing = await this.listings.get(inner, listingId);
      const reads = may(inner.actor, 'listing.read', await this.listings.scopeOf(inner, listing));
      // Before its announcement a listing is nobody's business but theirs who file and examine it.
      if (!reads && !listing.announcedAt) throw notFound('项目');
      const asked = deadlineQuestions.filter(({ to }) => to !== 'listing' || reads);
      const rows: Row[] = [];
      for (const question of asked) rows.push(...(await this.answer(inner, question, listing)));
      const frame = {
        law: (await this.listings.lawFor(inner, listingId)).law,
        named: listing.schedule ?? {},
        stops: await inner.tx.query<Stop[]>(`select suspended_at, ended_at from suspension where listing_id = $1`, [
          listingId,
        ]),
      };
      return rows.map((row) => this.view(row, frame, inner.now)).sort((a, b) => a.startedAt.localeCompare(b.startedAt));
    });
  }

  private async answer(ctx: TxContext, { to, sql }: DeadlineQuestion, listing: Listing): Promise<Row[]> {
    const rows = await ctx.tx.query<Row[]>(sql, [listing.id]);
    if (to === 'application') return rows.filter((row) => concerns(ctx.actor, row));
    if (to !== 'deal') return rows;
    const { townCode, villageCode } = listing;
    return rows.filter(({ party_ids: partyIds }) => may(ctx.actor, 'deal.read', { partyIds, townCode, villageCode }));
  }

  private view(row: Row, { law, named, stops }: Frame, now: Date): DeadlineView {
    const { kind, subject, started_at: startedAt, due_at: dueAt, done_at: doneAt } = row;
    const term: DeadlineTerm = deadlineTerms[kind];
    const open = kind === 'suspension' ? undefined : stops.find(({ ended_at }) => ended_at === null);
    const state = deadlineState({ dueAt, doneAt, stoppedAt: open?.suspended_at ?? null, binding: term.binding }, now);
    return {
      kind,
      title: term.title,
      subject,
      article: term.article,
      period: term.period(law, named),
      startedAt: instantOut(startedAt)!,
      dueAt: instantOut(dueAt)!,
      doneAt: instantOut(doneAt),
      state,
      stateName: deadlineStateNames[state],
      moved: kind !== 'suspension' && stops.some((stop) => movedBy(stop, row)),
      provisional: restsOnProvisionalDays(this.calendar, startedAt, dueAt),
    };
  }
}

/** The desk that reads every application reads its clocks; everybody else those of his own. */
const concerns = (actor: Actor, row: Row): boolean =>
  may(actor, 'application.read', {
    partyIds: row.party_ids,
    filerAccountId: row.filer_account_id,
    filerOrganizationId: row.filer_organization_id,
  });

const movedBy = ({ suspended_at, ended_at }: Stop, { started_at, due_at }: Row): boolean =>
  ended_at !== null && suspended_at > started_at && suspended_at < due_at;
