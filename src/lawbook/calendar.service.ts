import { Injectable } from '@nestjs/common';
import { may, requireRole } from '../accounts/index.js';
import {
  Audit,
  type Context,
  Database,
  instantOut,
  newId,
  problem,
  type TxContext,
  validationProblem,
  WorkingCalendar,
} from '../platform/index.js';
import { noticeFaults, noticeWarning, readNotice } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type { CalendarYearView, NoticePreview, RecordNotice } from './calendar.dto.js';
import { LoadedNotice } from './calendar-notice.entity.js';
import { lockLawbook } from './lawbook.kinds.js';

/** The administrator's desk for the State Council's calendar. What was told to somebody as due stays as it was told. */
@Injectable()
export class CalendarDesk {
  constructor(
    private readonly db: Database,
    private readonly calendar: WorkingCalendar,
    private readonly audit: Audit,
  ) {}

  async year(ctx: Context, year: number): Promise<CalendarYearView> {
    checkYear(year);
    const notices = await this.db.managerOf(ctx).find(LoadedNotice, { where: { year }, order: { no: 'desc' } });
    return {
      year,
      source: this.calendar.sourceOf(year),
      days: this.calendar.specialDaysOf(year),
      notices: notices.map((notice) => ({
        no: notice.no,
        number: notice.number,
        issuedOn: notice.issuedOn,
        holidays: notice.holidays,
        workdays: notice.workdays,
        reason: notice.reason,
        recordedBy: notice.recordedByName,
        recordedAt: instantOut(notice.recordedAt)!,
      })),
      mayRecord: may(ctx.actor, 'calendar.record', {}),
    };
  }

  /** What a pasted notice is understood as, and what stands against it; nothing is recorded. */
  read(ctx: Context, year: number, text: string): NoticePreview {
    requireRole(ctx, 'calendar.record');
    checkYear(year);
    const { notice, faults } = readNotice(year, text);
    return {
      holidays: [...notice.holidays],
      workdays: [...notice.workdays],
      faults: [...faults, ...noticeFaults(year, notice)],
      warning: noticeWarning(notice),
    };
  }

  /** Errors: VALIDATION with every fault at once, STALE_VERSION, FORBIDDEN. */
  async record(ctx: TxContext, year: number, input: RecordNotice): Promise<LoadedNotice> {
    requireRole(ctx, 'calendar.record');
    checkYear(year);
    await lockLawbook(ctx);
    const before = await ctx.tx.findOne(LoadedNotice, { where: { year }, order: { no: 'desc' } });
    const no = before?.no ?? 0;
    if (no !== input.basedOn)
      throw problem('STALE_VERSION', '您打开之后该年度的通知已被更新，请刷新、核对新内容后再登记', {
        facts: { seen: input.basedOn, current: no },
      });
    const faults = [...noticeFaults(year, input), ...this.circumstances(ctx, input, before)];
    if (faults.length > 0) throw validationProblem(faults.map((fault) => ({ code: 'VALIDATION', ...fault })));
    const notice = Object.assign(new LoadedNotice(), {
      id: newId(),
      year,
      no: no + 1,
      number: input.number,
      issuedOn: input.issuedOn,
      holidays: input.holidays,
      workdays: input.workdays,
      reason: input.reason ?? null,
      recordedAt: ctx.now,
      recordedBy: ctx.actor.accountId,
      recordedByName: ctx.actor.name,
    });
    await ctx.tx.insert(LoadedNotice, notice as never);
    await this.audit.append(ctx, {
      rootType: 'calendarNotice',
      rootId: notice.id,
      action: 'record',
      reason: input.reason,
      facts: { year, no: notice.no, number: input.number },
    });
    return notice;
  }

  private circumstances(
    ctx: TxContext,
    { issuedOn, reason }: RecordNotice,
    before: LoadedNotice | null,
  ): { field: string; detail: string }[] {
    return [
      ...(issuedOn > civilDate(ctx.now) ? [{ field: 'issuedOn', detail: '发文日期不能晚于今天' }] : []),
      ...(before && !reason ? [{ field: 'reason', detail: '该年度已经登记过通知，再次登记请写明理由' }] : []),
    ];
  }
}

function checkYear(year: number): void {
  if (year < 2024 || year > 2100)
    throw validationProblem([{ code: 'VALIDATION', field: 'year', detail: '年度须在2024至2100之间' }]);
}
