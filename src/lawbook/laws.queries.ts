import { Injectable } from '@nestjs/common';
import { requireRole, scopesOf } from '../accounts/index.js';
import {
  Audit,
  availableActions,
  type Context,
  Database,
  instantOut,
  type TxContext,
  type Violation,
  type ActionView,
} from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import {
  type FigureKey,
  figureOf,
  figureSpecs,
  figureText,
  type Law,
  type LawVersion,
  lawVersions,
  readFigures,
  versionOn,
} from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { LawAdvisory, LawInstrument } from './instrument.entity.js';
import { Instruments } from './instruments.service.js';
import { advisoryKind, advisoryLife, instrumentKind, instrumentLife, tradingRulesLife } from './lawbook.kinds.js';
import type {
  AdvisoryView,
  FigureChangeView,
  FigureView,
  InstrumentView,
  LawbookView,
  LawHistory,
} from './laws.dto.js';

const keys = Object.keys(figureSpecs) as FigureKey[];
const newestFirst = (a: { recordedAt: string }, b: { recordedAt: string }): number =>
  a.recordedAt < b.recordedAt ? 1 : -1;

/** The page of the law: what holds today, and everything that was recorded (art. 37). */
@Injectable()
export class LawQueries {
  constructor(
    private readonly db: Database,
    private readonly instruments: Instruments,
    private readonly audit: Audit,
    private readonly laws: Laws,
  ) {}

  /** The page after something was recorded in the same transaction. */
  async afterwards(ctx: TxContext): Promise<LawbookView> {
    const inner: TxContext = { ...ctx, law: await this.laws.within(ctx.tx, ctx.now) };
    return this.view(inner);
  }

  view(ctx: Context): Promise<LawbookView> {
    requireRole(ctx, 'law.read');
    return this.db.transaction(ctx, async (inner) => {
      const { law, situation, notice } = inner.law;
      const advisories = await inner.tx.find(LawAdvisory, { order: { setAt: 'DESC' } });
      return {
        today: civilDate(inner.now),
        current: {
          version: law.version,
          number: law.number,
          title: law.title,
          from: law.from,
          to: law.to,
          situation,
          advisory: law.advisory,
          notice,
          figures: figuresOf(law),
        },
        instruments: await this.list(inner),
        advisories: await inOrder(advisories, (row) => advisoryView(inner, row)),
        actions: this.mayRecord(inner, advisories),
      };
    });
  }

  async history(ctx: Context, rootType: string, id: string): Promise<LawHistory[]> {
    requireRole(ctx, rootType === 'tradingRules' ? 'tradingRules.read' : 'law.read');
    const entries = await this.audit.historyOf(ctx, rootType, id);
    return entries.map((entry) => ({
      ...entry,
      at: instantOut(entry.at)!,
      actionLabel: labels[entry.action] ?? '登记',
    }));
  }

  private async list(ctx: TxContext): Promise<InstrumentView[]> {
    const rows = await ctx.tx.find(LawInstrument);
    const standing = rows.filter(({ state }) => state === 'recorded');
    const versions = lawVersions(
      standing.map(({ body, recordedOn }) => ({
        ...body,
        recordedOn,
        figures: readFigures(body.figures ?? {}).figures,
      })),
    );
    const views = await inOrder(rows, (row) => instrumentView(ctx, row, versions));
    return views.sort(newestFirst);
  }

  /** What the director may record now; what stands against it is said. */
  private mayRecord(ctx: TxContext, advisories: readonly LawAdvisory[]): ActionView[] {
    const actions: ActionView[] = [];
    const offer = (action: string, label: string, violations: ActionView['violations']): void =>
      void actions.push({ action, label, allowed: violations.length === 0, violations });
    if (scopesOf(ctx.actor, 'law.record').length > 0) offer('record', '登记延续或替代文件', []);
    if (scopesOf(ctx.actor, 'law.advise').length > 0 && !advisories.some(({ state }) => state === 'set'))
      offer('advise', '改为提示', this.instruments.advisoryFaults(ctx, civilDate(ctx.now)).map(said));
    return actions;
  }
}

const labels: Record<string, string> = Object.fromEntries(
  [instrumentLife, advisoryLife, tradingRulesLife].flatMap((life) =>
    Object.entries(life).map(([action, { label }]) => [action, label]),
  ),
);

/** On a button no field is at fault. */
const said = ({ article, detail }: Violation): ActionView['violations'][number] => ({
  code: 'LAW_STATE',
  article,
  detail,
});

/** One after another: a transaction has one connection. */
export async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

const figuresOf = (law: Law): FigureView[] =>
  keys.map((key) => {
    const value = figureOf(law, key);
    return { key, ...figureSpecs[key], value, text: figureText(key, value) };
  });

async function instrumentView(
  ctx: TxContext,
  row: LawInstrument,
  versions: readonly LawVersion[],
): Promise<InstrumentView> {
  const { body } = row;
  const at = versions.findIndex(({ version }) => version === body.version);
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    status: statusOf(versions[at], civilDate(ctx.now), versions),
    kind: body.kind,
    lawVersion: body.version,
    number: body.number,
    title: body.title,
    from: body.from,
    to: body.to,
    begins: versions[at]?.begins ?? null,
    appliesToRunning: body.appliesToRunning ?? false,
    fileId: row.fileId,
    changes: at > 0 ? changesOf(versions[at - 1]!, versions[at]!) : [],
    recordedBy: row.recordedByName,
    recordedAt: instantOut(row.recordedAt)!,
    actions: await availableActions(ctx, instrumentKind, row),
  };
}

function statusOf(
  version: LawVersion | undefined,
  today: string,
  versions: readonly LawVersion[],
): InstrumentView['status'] {
  if (!version) return 'withdrawn';
  if (version.begins > today) return 'toCome';
  if (versionOn(today, versions) !== version) return 'followed';
  return version.to !== null && today >= version.to ? 'over' : 'inForce';
}

const changesOf = (before: LawVersion, after: LawVersion): FigureChangeView[] =>
  keys
    .map((key) => ({
      key,
      name: figureSpecs[key].name,
      article: figureSpecs[key].article,
      before: figureText(key, figureOf(before, key)),
      after: figureText(key, figureOf(after, key)),
    }))
    .filter((change) => change.before !== change.after);

const advisoryView = async (ctx: TxContext, row: LawAdvisory): Promise<AdvisoryView> => ({
  id: row.id,
  version: row.version,
  state: row.state,
  from: row.fromDate,
  liftedOn: row.liftedOn,
  reason: row.reason,
  fileId: row.fileId,
  setBy: row.setByName,
  setAt: instantOut(row.setAt)!,
  actions: await availableActions(ctx, advisoryKind, row),
});
