import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Deal, DealQueries } from '../deals/index.js';
import { Listing } from '../listings/index.js';
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
  validationProblem,
  paged,
} from '../platform/index.js';
import { inspectionFindingNames } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type { ExtendInspection, InspectionQuery, InspectionView, RecordInspection } from './inspection.dto.js';
import { Inspection } from './inspection.entity.js';
import { InspectionKind } from './inspection.kind.js';
import { type InspectionAction, inspectionStateNames } from './inspection.machine.js';

interface Fault {
  readonly field: 'listingNumber' | 'inspectedOn' | 'rectifyBy';
  readonly detail: string;
}

const refusal = (faults: readonly Fault[]): Error =>
  validationProblem(faults.map((fault) => ({ code: 'VALIDATION', article: '36', ...fault })));

/** Supervision after the trade (art. 36): how the right is used, what is not as agreed, and until it is put right. */
@Injectable()
export class Inspections {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: InspectionKind,
    private readonly deals: DealQueries,
    private readonly files: Files,
    private readonly organizations: Organizations,
  ) {}

  /** Errors: VALIDATION (no contract yet, a day that cannot be, no day to put it right), FORBIDDEN (another town's), NOT_FOUND (file). */
  async record(ctx: TxContext, input: RecordInspection): Promise<Inspection> {
    const listing = await ctx.tx.findOneBy(Listing, { number: input.listingNumber.trim() });
    const deal = listing && (await this.contracted(ctx, listing));
    if (!deal)
      throw refusal([
        { field: 'listingNumber', detail: '没有这个编号的项目，或者尚未签订合同；巡查从合同签订以后开始' },
      ]);
    if (!may(ctx.actor, 'inspection.create', deal))
      throw problem('FORBIDDEN', '只能登记本镇项目的巡查情况', { article: '36' });
    const faults = [...this.dayFaults(ctx, deal, input), ...this.rectifyFaults(ctx, input)];
    if (faults.length > 0) throw refusal(faults);
    const file = input.evidenceFileId ? await this.files.find(ctx, input.evidenceFileId) : null;
    const inspection = Object.assign(new Inspection(), {
      id: newId(),
      state: input.findings.length === 0 ? ('asAgreed' as const) : ('rectifying' as const),
      ...{ dealId: deal.id, townCode: deal.townCode, inspectedOn: input.inspectedOn, text: input.text },
      ...{ findings: [...new Set(input.findings)], evidenceFileId: file?.id ?? null },
      ...{ rectifyBy: input.rectifyBy ?? null, inspectedBy: ctx.actor.accountId, inspectedByName: ctx.actor.name },
      ...{ createdAt: ctx.now, notes: [], outcome: null },
    });
    return this.records.create(ctx, this.kind, inspection, { input });
  }

  /** Errors: REPORT_STATE, STALE_VERSION. `outcome` of an end is what was seen at the second look, or to whom it went. */
  move(
    ctx: TxContext,
    id: string,
    action: Exclude<InspectionAction, 'extend'>,
    version: number,
    text: string,
  ): Promise<Inspection> {
    return this.records.change(ctx, this.kind, id, action, { version, reason: text }, (inspection, inner) => {
      if (action === 'follow') this.note(inner, inspection, text);
      else inspection.outcome = text;
    });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION (not later than before, or over already). */
  extend(ctx: TxContext, id: string, version: number, { text, rectifyBy }: ExtendInspection): Promise<Inspection> {
    return this.records.change(ctx, this.kind, id, 'extend', { version, reason: text }, (inspection, inner) => {
      const before = inspection.rectifyBy!;
      const earliest = before > civilDate(inner.now) ? before : civilDate(inner.now);
      if (rectifyBy <= earliest) throw refusal([{ field: 'rectifyBy', detail: `新的整改期限须晚于${earliest}` }]);
      inspection.rectifyBy = rectifyBy;
      this.note(inner, inspection, `整改期限由${before}延长至${rectifyBy}：${text}`);
    });
  }

  async list(ctx: Context, { state, dealId, page, pageSize }: InspectionQuery): Promise<Page<InspectionView>> {
    // Both sides read on the page of their deal what was found there.
    if (dealId) await this.deals.readable(ctx, dealId);
    else requireRole(ctx, 'inspection.read');
    return this.db.transaction(ctx, async (inner) => {
      const all = dealId !== undefined || scopesOf(ctx.actor, 'inspection.read').includes('all');
      return paged(
        inner,
        Inspection,
        {
          where: {
            ...(state && { state }),
            ...(dealId && { dealId }),
            ...(!all && { townCode: ctx.actor.townCode ?? '' }),
          },
          order: { inspectedOn: 'desc', createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<InspectionView> {
    return this.db.transaction(ctx, async (inner) => {
      const inspection = await inner.tx.findOneBy(Inspection, { id });
      if (!inspection || !may(ctx.actor, 'inspection.read', inspection)) throw notFound(this.kind.name);
      return this.view(inner, inspection);
    });
  }

  async view(ctx: TxContext, inspection: Inspection): Promise<InspectionView> {
    const { code, name } = await this.organizations.region(ctx, inspection.townCode);
    const deal = await ctx.tx.findOneByOrFail(Deal, { id: inspection.dealId });
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: deal.listingId });
    const { state, rectifyBy } = inspection;
    return {
      ...{ id: inspection.id, version: inspection.version, state, stateName: inspectionStateNames[state] },
      deal: { id: deal.id, listingId: listing.id, number: listing.number!, title: listing.title },
      town: { code, name },
      ...{ inspectedOn: inspection.inspectedOn, inspectedBy: inspection.inspectedByName },
      findings: inspection.findings.map((finding) => ({ code: finding, name: inspectionFindingNames[finding] })),
      ...{ text: inspection.text, evidenceFileId: inspection.evidenceFileId, rectifyBy },
      overdue: state === 'rectifying' && rectifyBy! < civilDate(ctx.now),
      ...{ notes: inspection.notes, outcome: inspection.outcome },
      actions: await availableActions(ctx, this.kind, inspection),
    };
  }

  private note(ctx: TxContext, inspection: Inspection, text: string): void {
    inspection.notes = [...inspection.notes, { at: instantOut(ctx.now)!, by: ctx.actor.name, text }];
  }

  private contracted(ctx: TxContext, { id }: Listing): Promise<Deal | null> {
    const state = In(['contracted', 'certified', 'settled'] satisfies Deal['state'][]);
    return ctx.tx.findOneBy(Deal, { listingId: id, state });
  }

  private dayFaults(ctx: TxContext, deal: Deal, { inspectedOn }: RecordInspection): Fault[] {
    const dealtOn = civilDate(deal.dealtAt!);
    if (inspectedOn > civilDate(ctx.now)) return [{ field: 'inspectedOn', detail: '巡查日期不能晚于今天' }];
    if (inspectedOn < dealtOn) return [{ field: 'inspectedOn', detail: `巡查日期不能早于成交日期（${dealtOn}）` }];
    return [];
  }

  private rectifyFaults(ctx: TxContext, { findings, rectifyBy }: RecordInspection): Fault[] {
    const fault = (detail: string): Fault[] => [{ field: 'rectifyBy', detail }];
    if (findings.length === 0) return rectifyBy ? fault('没有发现问题的，不填整改期限') : [];
    if (!rectifyBy) return fault('发现问题的，请填写整改期限');
    return rectifyBy <= civilDate(ctx.now) ? fault('整改期限须晚于今天') : [];
  }
}
