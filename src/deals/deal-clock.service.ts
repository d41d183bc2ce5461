import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { asSystem, type Listing } from '../listings/index.js';
import { Agenda, Records, type TxContext, WorkingCalendar } from '../platform/index.js';
import { dueAfterDays, dueAfterWorkingDays, moveByTimeLost, usualPeriods } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { Certificate } from './contract.entity.js';
import { Deal } from './deal.entity.js';
import { DealKind } from './deal.kind.js';

export const noticeEnds = 'deal.noticeEnds';

/** The clocks of a deal: they stand still while its listing is suspended (art. 26). */
@Injectable()
export class DealClock {
  constructor(
    private readonly records: Records,
    private readonly kind: DealKind,
    private readonly agenda: Agenda,
    private readonly calendar: WorkingCalendar,
    private readonly applications: Applications,
  ) {}

  noticeUntil(ctx: TxContext, { schedule }: Listing): Date {
    return dueAfterWorkingDays(
      this.calendar,
      ctx.now,
      schedule?.resultNoticeWorkingDays ?? usualPeriods.resultNoticeWorkingDays,
    ).dueAt;
  }

  /** Art. 29: the published window, where somebody has a better right than the winner. */
  async priorityUntil(ctx: TxContext, { id, schedule }: Listing, winnerId: string): Promise<Date | null> {
    const days = schedule?.priorityWindowWorkingDays;
    if (!days) return null;
    const holders = await this.applications.holders(ctx, id);
    const own = holders.find(({ applicationId }) => applicationId === winnerId)?.rank ?? Number.MAX_SAFE_INTEGER;
    return holders.some(({ rank }) => rank < own) ? dueAfterWorkingDays(this.calendar, ctx.now, days).dueAt : null;
  }

  /** Art. 29: below the reserve the owner goes first. */
  buyBackUntil(ctx: TxContext, { schedule, direction, reserve }: Listing, price: Money): Date | null {
    if (direction !== 'transfer' || price.gte(reserve)) return null;
    const days = schedule?.priorityWindowWorkingDays ?? usualPeriods.buyBackWorkingDays;
    return dueAfterWorkingDays(this.calendar, ctx.now, days).dueAt;
  }

  contractDue(ctx: TxContext, { schedule }: Listing): Date {
    return dueAfterDays(this.calendar, ctx.now, schedule?.contractDays ?? usualPeriods.contractDays).dueAt;
  }

  async start(ctx: TxContext, deal: Deal): Promise<void> {
    if (deal.state === 'resultNotice') await this.agenda.put(ctx, noticeEnds, deal.id, deal.noticeUntil);
  }

  async freeze(ctx: TxContext, listingId: string): Promise<void> {
    const deal = await this.standing(ctx, listingId);
    if (!deal) return;
    await this.records.change(asSystem(ctx), this.kind, deal.id, 'freeze', {}, (row) => {
      row.frozenAt = ctx.now;
    });
    await this.agenda.cancel(ctx, noticeEnds, deal.id);
  }

  /** What was still to come when the clocks stopped moves by the time lost; an upheld objection's notice goes on. */
  async thaw(ctx: TxContext, listingId: string): Promise<void> {
    const deal = await this.standing(ctx, listingId);
    if (!deal?.frozenAt) return;
    const { frozenAt } = deal;
    const action = deal.state === 'objected' ? 'resume' : 'thaw';
    const moved = await this.records.change(asSystem(ctx), this.kind, deal.id, action, {}, (row) => {
      row.noticeUntil = moveByTimeLost(row.noticeUntil, frozenAt, ctx.now);
      row.priorityUntil = row.priorityUntil && moveByTimeLost(row.priorityUntil, frozenAt, ctx.now);
      row.buyBackUntil = row.buyBackUntil && moveByTimeLost(row.buyBackUntil, frozenAt, ctx.now);
      row.contractDueAt = row.contractDueAt && moveByTimeLost(row.contractDueAt, frozenAt, ctx.now);
      row.frozenAt = null;
    });
    await this.start(ctx, moved);
  }

  /** The listing is terminated, and what came of it. Deposits go back with the applications (art. 27). */
  async terminate(ctx: TxContext, listingId: string): Promise<void> {
    const deal = await this.standing(ctx, listingId);
    if (!deal) return;
    await this.records.change(asSystem(ctx), this.kind, deal.id, 'terminate');
    await this.agenda.cancel(ctx, noticeEnds, deal.id);
  }

  /** A judgment, an award, or both sides undo it: the certificate is voided, with trace (rules.md, "The life of a listing"). */
  async rescind(ctx: TxContext, listingId: string, reason: string): Promise<void> {
    const [deal] = await ctx.tx.findBy(Deal, [
      { listingId, state: 'certified' },
      { listingId, state: 'settled' },
    ]);
    if (!deal) return;
    await this.records.change(asSystem(ctx), this.kind, deal.id, 'rescind', { reason });
    await ctx.tx.update(Certificate, { dealId: deal.id, state: 'valid' }, { state: 'void', voidReason: reason });
  }

  private async standing(ctx: TxContext, listingId: string): Promise<Deal | undefined> {
    const [deal] = await ctx.tx.findBy(Deal, [
      { listingId, state: 'resultNotice' },
      { listingId, state: 'objected' },
      { listingId, state: 'dealt' },
      { listingId, state: 'contracted' },
      { listingId, state: 'defaulted' },
    ]);
    return deal;
  }
}
