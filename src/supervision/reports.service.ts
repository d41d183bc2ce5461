import { Injectable } from '@nestjs/common';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import {
  availableActions,
  type Context,
  Database,
  Files,
  instantOut,
  newId,
  notFound,
  type Page,
  problem,
  Records,
  type TxContext,
  paged,
} from '../platform/index.js';
import { assess, violationsOf } from '../rulebook/index.js';
import { civilDate, Money } from '../values/index.js';
import type { ReportDeal, ReportQuery, ReportView } from './report.dto.js';
import { MarketReport } from './report.entity.js';
import { ReportKind } from './report.kind.js';
import { reportStateNames } from './report.machine.js';

/** Deals outside the market, reported by a town, a station or the centre: the same threshold rule says which should have come here (art. 30, 35). */
@Injectable()
export class MarketReports {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: ReportKind,
    private readonly files: Files,
    private readonly organizations: Organizations,
  ) {}

  /** Errors: VALIDATION (a deal of tomorrow), FORBIDDEN (another town's), NOT_FOUND (file). */
  async report(ctx: TxContext, input: ReportDeal): Promise<MarketReport> {
    if (!may(ctx.actor, 'marketReport.create', { townCode: input.townCode }))
      throw problem('FORBIDDEN', '只能报告本镇的场外交易', { article: '30' });
    if (input.dealtOn > civilDate(ctx.now)) {
      const detail = '成交日期不能晚于今天';
      throw problem('VALIDATION', detail, { violations: [{ code: 'VALIDATION', field: 'dealtOn', detail }] });
    }
    const file = input.evidenceFileId ? await this.files.find(ctx, input.evidenceFileId) : null;
    const value = Money.of(input.value);
    const against = violationsOf(
      assess(
        'report',
        {
          reportedTown: input.townCode,
          reportedOn: input.dealtOn,
          reportedOwners: input.ownerKinds,
          reportedValue: value,
        },
        ctx.law.law,
      ),
    );
    const report = Object.assign(new MarketReport(), {
      id: newId(),
      state: against.length > 0 ? ('case' as const) : ('statistic' as const),
      ...{ townCode: input.townCode, dealtOn: input.dealtOn, asset: input.asset, ownerKinds: input.ownerKinds },
      ...{ value, text: input.text, evidenceFileId: file?.id ?? null },
      reportedBy: ctx.actor.accountId,
      reportedByName: ctx.actor.name,
      createdAt: ctx.now,
      finding: against.map(({ detail }) => detail).join('；'),
      notes: [],
      outcome: null,
    });
    return this.records.create(ctx, this.kind, report, { input, decidedOn: against });
  }

  /** Errors: REPORT_STATE (nothing to follow in a statistic), STALE_VERSION. */
  follow(ctx: TxContext, id: string, version: number, text: string): Promise<MarketReport> {
    return this.records.change(ctx, this.kind, id, 'follow', { version, reason: text }, (report, inner) => {
      report.notes = [...report.notes, { at: instantOut(inner.now)!, by: inner.actor.name, text }];
    });
  }

  close(ctx: TxContext, id: string, version: number, text: string): Promise<MarketReport> {
    return this.records.change(ctx, this.kind, id, 'close', { version, reason: text }, (report) => {
      report.outcome = text;
    });
  }

  async list(ctx: Context, { state, page, pageSize }: ReportQuery): Promise<Page<ReportView>> {
    requireRole(ctx, 'marketReport.read');
    return this.db.transaction(ctx, async (inner) => {
      const all = scopesOf(ctx.actor, 'marketReport.read').includes('all');
      return paged(
        inner,
        MarketReport,
        {
          where: { ...(state && { state }), ...(!all && { townCode: ctx.actor.townCode ?? '' }) },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  async one(ctx: Context, id: string): Promise<ReportView> {
    return this.db.transaction(ctx, async (inner) => {
      const report = await inner.tx.findOneBy(MarketReport, { id });
      if (!report || !may(ctx.actor, 'marketReport.read', { townCode: report.townCode }))
        throw notFound(this.kind.name);
      return this.view(inner, report);
    });
  }

  async view(ctx: TxContext, report: MarketReport): Promise<ReportView> {
    const { code, name } = await this.organizations.region(ctx, report.townCode);
    return {
      id: report.id,
      version: report.version,
      state: report.state,
      stateName: reportStateNames[report.state],
      town: { code, name },
      dealtOn: report.dealtOn,
      asset: report.asset,
      ownerKinds: report.ownerKinds,
      value: report.value.toString(),
      text: report.text,
      evidenceFileId: report.evidenceFileId,
      reportedBy: report.reportedByName,
      reportedAt: instantOut(report.createdAt)!,
      finding: report.finding,
      notes: report.notes,
      outcome: report.outcome,
      actions: await availableActions(ctx, this.kind, report),
    };
  }
}
