import { Injectable } from '@nestjs/common';
import { requireRole, scopesOf } from '../accounts/index.js';
import { availableActions, type Context, Database, instantOut, notFound, type TxContext } from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import {
  categories,
  type Category,
  categoryOf,
  tradingChanges,
  tradingChoices,
  tradingFieldNames,
  tradingFields,
  type TradingFigures,
  tradingFiguresOf,
  type TradingRules,
  tradingRulesOn,
  tradingText,
} from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { tradingRulesKind } from './lawbook.kinds.js';
import { inOrder } from './laws.queries.js';
import type { TradingFigureView, TradingRulesItem, TradingRulesView, TradingVersionView } from './trading-rules.dto.js';
import { TradingVersion } from './trading-version.entity.js';

/** The centre's trading rules by category, over time (art. 12, 25). */
@Injectable()
export class TradingRulesQueries {
  constructor(
    private readonly db: Database,
    private readonly laws: Laws,
  ) {}

  /** The page after something was recorded in the same transaction. */
  async afterwards(ctx: TxContext, no: number): Promise<TradingRulesView> {
    const inner: TxContext = { ...ctx, law: await this.laws.within(ctx.tx, ctx.now) };
    return this.one(inner, no);
  }

  list(ctx: Context): Promise<TradingRulesItem[]> {
    requireRole(ctx, 'tradingRules.read');
    return this.db.transaction(ctx, async (inner) => {
      const rows = await inner.tx.find(TradingVersion, { order: { category: 'asc', no: 'asc' } });
      return inner.law.law.categories.map((category) => itemOf(inner, category, rows));
    });
  }

  one(ctx: Context, no: number): Promise<TradingRulesView> {
    requireRole(ctx, 'tradingRules.read');
    return this.db.transaction(ctx, async (inner) => {
      const category = categoryOf(no, inner.law.law.categories);
      if (!category) throw notFound('该交易品种');
      const rows = await inner.tx.find(TradingVersion, { where: { category: category.no }, order: { no: 'desc' } });
      return {
        ...itemOf(inner, category, rows),
        choices: tradingChoices(categoryOf(no)!),
        list: [...(await inOrder(rows, (row) => versionView(inner, row, rows, category))), baseView(category)],
        mayRecord: scopesOf(ctx.actor, 'tradingRules.record').length > 0,
      };
    });
  }
}

const standing = (rows: readonly TradingVersion[]): TradingRules[] =>
  rows
    .filter(({ state }) => state === 'recorded')
    .map(({ category, no, validFrom, figures }) => ({ category, no, from: validFrom, figures }));

function itemOf(ctx: TxContext, category: Category, rows: readonly TradingVersion[]): TradingRulesItem {
  const today = civilDate(ctx.now);
  const own = rows.filter((row) => row.category === category.no);
  const toCome = standing(own)
    .map(({ from }) => from)
    .filter((from) => from > today);
  return {
    category: category.no,
    name: category.name,
    ...category.rules,
    versions: own.length,
    nextFrom: toCome.sort()[0] ?? null,
    figures: figuresView(tradingFiguresOf(category)),
  };
}

async function versionView(
  ctx: TxContext,
  row: TradingVersion,
  rows: readonly TradingVersion[],
  { rules }: Category,
): Promise<TradingVersionView> {
  const today = civilDate(ctx.now);
  const before = tradingRulesOn(
    row.validFrom,
    row.category,
    standing(rows).filter(({ no }) => no < row.no),
  );
  const status =
    row.state === 'withdrawn'
      ? 'withdrawn'
      : row.validFrom > today
        ? 'toCome'
        : rules.no === row.no
          ? 'inForce'
          : 'followed';
  return {
    id: row.id,
    version: row.version,
    no: row.no,
    from: row.validFrom,
    state: row.state,
    status,
    changes: tradingChanges(before?.figures ?? baseFigures(row.category), row.figures),
    figures: figuresView(row.figures),
    reason: row.reason,
    recordedBy: row.recordedByName,
    recordedAt: instantOut(row.recordedAt)!,
    actions: await availableActions(ctx, tradingRulesKind, row),
  };
}

/** What the software came with: the first of all versions, recorded by nobody. */
const baseView = ({ no, rules }: Category): TradingVersionView => ({
  id: null,
  version: 0,
  no: 0,
  from: null,
  state: 'recorded',
  status: rules.no === 0 ? 'inForce' : 'followed',
  changes: [],
  figures: figuresView(baseFigures(no)),
  reason: null,
  recordedBy: null,
  recordedAt: null,
  actions: [],
});

const baseFigures = (no: number): TradingFigures =>
  tradingFiguresOf(categories.find((category) => category.no === no)!);

const figuresView = (figures: TradingFigures): TradingFigureView[] =>
  tradingFieldNames.map((field) => {
    const { name, article, unit = null } = tradingFields[field];
    return { field, name, article, unit, value: figures[field], text: tradingText(field, figures) };
  });
