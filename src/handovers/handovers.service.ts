import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { asSystem, type Listing, Listings } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import {
  availableActions,
  type Context,
  Database,
  fieldFault,
  Files,
  instantOut,
  newId,
  notFound,
  type Page,
  Records,
  rulesProblem,
  type TxContext,
  paged,
} from '../platform/index.js';
import { handoversDue, parsePricing, type PartyKind, type Term } from '../rulebook/index.js';
import { type CivilDate, civilDate, daysBetween, formatDate } from '../values/index.js';
import type {
  ConfirmHandover,
  HandOver,
  HandoverQuery,
  HandoverView,
  ReturnHandover,
  WaiveHandover,
} from './handover.dto.js';
import { Handover } from './handover.entity.js';
import { HandoverKind } from './handover.kind.js';
import { type HandoverAction, handoverStateNames } from './handover.machine.js';

const open: Handover['state'][] = ['due', 'returned'];

/** Registration and filing after the certificate (art. 22, 24): what is due where, tracked until the office has recorded it. */
@Injectable()
export class Handovers {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: HandoverKind,
    private readonly listings: Listings,
    private readonly organizations: Organizations,
    private readonly files: Files,
  ) {}

  /** At the certificate, in its transaction: what the trade makes due. */
  async fallDue(ctx: TxContext, dealId: string, listing: Listing, ownerKinds: readonly PartyKind[]): Promise<void> {
    const { direction, category, subKind, transferKind } = listing;
    const { term } = parsePricing(listing.pricing);
    const termYears = term === null ? null : yearsOf(term, civilDate(ctx.now));
    for (const due of handoversDue({ direction, category, subKind, transferKind, termYears, ownerKinds })) {
      const handover = Object.assign(new Handover(), {
        ...{ id: newId(), state: 'due' as const, dealId, listingId: listing.id, townCode: listing.townCode },
        ...due,
        ...{ handedOn: null, handedTo: null, recordNumber: null, doneOn: null, fileId: null, reason: null },
        createdAt: ctx.now,
      });
      await this.records.create(asSystem(ctx), this.kind, handover, { input: due });
    }
  }

  /** Names of what still lies here; a deal is not closed over it (rules.md, "The life of a listing"). */
  async openOf(ctx: TxContext, dealId: string): Promise<string[]> {
    const rows = await ctx.tx.find(Handover, {
      where: { dealId, state: In(open) },
      order: { createdAt: 'asc', code: 'asc' },
    });
    return rows.map(({ name }) => name);
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION (a day that cannot be). */
  hand(ctx: TxContext, id: string, version: number, input: HandOver): Promise<Handover> {
    return this.change(ctx, id, 'hand', { version, input }, (row) => {
      onDay(ctx, 'handedOn', input.handedOn, civilDate(row.createdAt));
      Object.assign(row, { handedOn: input.handedOn, handedTo: input.handedTo, reason: null });
    });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  confirm(ctx: TxContext, id: string, version: number, input: ConfirmHandover): Promise<Handover> {
    return this.change(ctx, id, 'confirm', { version, input }, (row) => {
      onDay(ctx, 'doneOn', input.doneOn, row.handedOn!);
      Object.assign(row, { doneOn: input.doneOn, recordNumber: input.recordNumber });
    });
  }

  /** Errors: REPORT_STATE (also: the law leaves no choice), STALE_VERSION. */
  end(
    ctx: TxContext,
    id: string,
    action: 'sendBack' | 'waive',
    version: number,
    input: ReturnHandover | WaiveHandover,
  ): Promise<Handover> {
    return this.change(ctx, id, action, { version, input, reason: input.reason }, (row) => {
      row.reason = input.reason;
    });
  }

  /** Of one deal, for whoever reads the deal (the caller has asked); else of one's own place. */
  async list(ctx: Context, query: HandoverQuery, readsDeal: boolean): Promise<Page<HandoverView>> {
    if (!readsDeal) requireRole(ctx, 'handover.read');
    const { state, dealId, page, pageSize } = query;
    return this.db.transaction(ctx, async (inner) => {
      const all = readsDeal || scopesOf(ctx.actor, 'handover.read').includes('all');
      return paged(
        inner,
        Handover,
        {
          where: {
            ...(state && { state }),
            ...(dealId && { dealId }),
            ...(!all && { townCode: ctx.actor.townCode ?? '' }),
          },
          order: { createdAt: 'desc', code: 'asc', id: 'asc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async readable(ctx: TxContext, id: string): Promise<Handover> {
    const handover = await ctx.tx.findOneBy(Handover, { id });
    if (!handover || !may(ctx.actor, 'handover.read', handover)) throw notFound(this.kind.name);
    return handover;
  }

  async view(ctx: TxContext, handover: Handover): Promise<HandoverView> {
    const listing = await this.listings.get(ctx, handover.listingId);
    const { code, name } = await this.organizations.region(ctx, handover.townCode);
    const { id, version, state, kind, office, citation, optional, dealId } = handover;
    const { handedOn, handedTo, recordNumber, doneOn, fileId, reason } = handover;
    return {
      ...{ id, version, state, stateName: handoverStateNames[state], stateSince: instantOut(handover.stateSince)! },
      ...{ dealId, listing: { id: listing.id, number: listing.number!, title: listing.title }, town: { code, name } },
      ...{ kind, name: handover.name, office, citation, optional },
      ...{ handedOn, handedTo, recordNumber, doneOn, fileId, reason },
      actions: await availableActions(ctx, this.kind, handover),
    };
  }

  async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    const found = await this.db.managerOf(ctx).findOneBy(Handover, { fileId });
    return found !== null && may(ctx.actor, 'handover.read', found);
  }

  private change(
    ctx: TxContext,
    id: string,
    action: HandoverAction,
    decision: { version: number; input: { fileId?: string }; reason?: string },
    work: (row: Handover) => void,
  ): Promise<Handover> {
    return this.records.change(ctx, this.kind, id, action, decision, async (row, inner) => {
      work(row);
      const { fileId } = decision.input;
      if (fileId) row.fileId = (await this.files.find(inner, fileId)).id;
    });
  }
}

/** Part years count: five years from one day to another are five. */
const yearsOf = (term: Term, today: CivilDate): number =>
  'years' in term ? term.years : daysBetween(term.from ?? today, term.to) / 365;

function onDay(ctx: TxContext, field: string, day: CivilDate, earliest: CivilDate): void {
  if (day > civilDate(ctx.now)) throw rulesProblem([fieldFault(field, '日期不能晚于今天')]);
  if (day < earliest) throw rulesProblem([fieldFault(field, `日期不能早于${formatDate(earliest)}`)]);
}
