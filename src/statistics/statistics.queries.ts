import { Injectable } from '@nestjs/common';
import { requireRole, scopesOf } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { type Context, Database, instantOut, problem } from '../platform/index.js';
import { categoryOf, marketTargets, marketTargetSource, type MarketTarget, methodNames } from '../rulebook/index.js';
import { addDays, Area, civilDate, Dec, Money, startOfDay } from '../values/index.js';
import { type Counted, counted, type Grouping, recordsOf, type Slice, type Sum, sumsOf } from './sources.js';
import type {
  FigureQuery,
  FigureRecord,
  FigureRecords,
  InTime,
  StatisticsQuery,
  StatisticsRow,
  StatisticsView,
  TargetView,
} from './statistics.dto.js';

type Sums = ReadonlyMap<Counted, ReadonlyMap<string, Sum>>;

const beginning = startOfDay('2000-01-01');

/** Who watches the market sees what it came to, and every record behind each figure (art. 36); a town sees its own. */
@Injectable()
export class StatisticsQueries {
  constructor(
    private readonly db: Database,
    private readonly organizations: Organizations,
  ) {}

  /** Errors: FORBIDDEN, VALIDATION (days in the wrong order). */
  async view(ctx: Context, query: StatisticsQuery): Promise<StatisticsView> {
    const { slice, from, to } = await this.asked(ctx, query);
    const by = query.by ?? 'town';
    const [groups, targets] = await Promise.all([this.sums(ctx, slice, by), this.targets(ctx, to)]);
    const keys = [...new Set([...groups.values()].flatMap((sums) => [...sums.keys()]))].sort(inOrder(by));
    const names = await this.names(ctx, by);
    return {
      ...{ from, to, by },
      total: rowOf('', '合计', together(groups)),
      rows: keys.map((key) => rowOf(key, names(key), groups)),
      ...{ targets, targetSource: marketTargetSource },
    };
  }

  /** The records that one figure counts. Errors: as of `view`. */
  async records(ctx: Context, query: FigureQuery): Promise<FigureRecords> {
    const { slice } = await this.asked(ctx, query);
    const { figure, key, by, page, pageSize } = query;
    const one = key === undefined ? slice : { ...slice, group: { by: by ?? 'town', key } };
    const rows = recordsOf(figure, one, { page, pageSize });
    const [found, [sum]] = await Promise.all([
      this.ask<Omit<FigureRecord, 'at'> & { at: Date }>(ctx, rows),
      this.ask<Sum>(ctx, sumsOf(figure, one)),
    ]);
    const items = found.map((row) => ({
      ...row,
      at: instantOut(row.at)!,
      mu: row.mu === null ? null : Area.of(row.mu).toString(),
      amount: row.amount === null ? null : Money.of(row.amount).toString(),
    }));
    return { items, total: sum?.count ?? 0, page, pageSize };
  }

  private async asked(ctx: Context, query: StatisticsQuery): Promise<{ slice: Slice; from: string; to: string }> {
    requireRole(ctx, 'statistics.read');
    const today = civilDate(await this.db.now(ctx));
    const from = query.from ?? `${today.slice(0, 4)}-01-01`;
    const to = query.to ?? today;
    if (from > to) {
      const detail = '截止日期不能早于起始日期';
      throw problem('VALIDATION', detail, { violations: [{ code: 'VALIDATION', field: 'to', detail }] });
    }
    const { town, category, method } = query;
    const slice = {
      ...{ from: startOfDay(from), to: startOfDay(addDays(to, 1)) },
      town: this.townOf(ctx, town),
      ...{ category, method },
    };
    return { slice, from, to };
  }

  /** Whoever looks after one town counts that town's, whatever he asks. */
  private townOf(ctx: Context, asked: string | undefined): string | undefined {
    if (scopesOf(ctx.actor, 'statistics.read').includes('all')) return asked;
    const { townCode } = ctx.actor;
    if (townCode !== null && (asked ?? townCode) === townCode) return townCode;
    throw problem('FORBIDDEN', '只能查看本镇的统计', { article: '36' });
  }

  private async sums(ctx: Context, slice: Slice, by: Grouping): Promise<Sums> {
    const found = await Promise.all(
      counted.map(async (what): Promise<[Counted, ReadonlyMap<string, Sum>]> => {
        const rows = await this.ask<Sum>(ctx, sumsOf(what, slice, by));
        return [what, new Map(rows.map((row) => [row.key, row]))];
      }),
    );
    return new Map(found);
  }

  /** As far as the last day of the period: a plan that is over is still measured by. */
  private targets(ctx: Context, until: string): Promise<TargetView[]> {
    return Promise.all(
      marketTargets.map(async (target) => {
        const [sum] = await this.ask<Sum>(ctx, sumsOf('deals', sliceOf(target, until)));
        const reached = new Dec(target.unit === 'mu' ? (sum?.mu ?? 0) : (sum?.count ?? 0));
        return {
          ...{ code: target.code, name: target.name, unit: target.unit, target: String(target.amount) },
          ...{ reached: reached.toFixed(), percent: reached.times(100).div(target.amount).toFixed(1) },
          ...{ year: target.year, counts: target.counts },
        };
      }),
    );
  }

  private async names(ctx: Context, by: Grouping): Promise<(key: string) => string> {
    if (by === 'category') return (key) => categoryOf(Number(key))?.name ?? key;
    if (by === 'method') return (key) => (methodNames as Record<string, string>)[key] ?? key;
    if (by === 'month') return (key) => `${key.slice(0, 4)}年${Number(key.slice(5))}月`;
    const regions = await this.organizations.regions(ctx);
    const towns = new Map(regions.map(({ code, name }) => [code, name]));
    return (key) => towns.get(key) ?? key;
  }

  private ask<R>(ctx: Context, { text, values }: { text: string; values: unknown[] }): Promise<R[]> {
    return this.db.managerOf(ctx).query<R[]>(text, values);
  }
}

/** Categories by their number, the rest by their code. */
const inOrder =
  (by: Grouping) =>
  (a: string, b: string): number =>
    by === 'category' ? Number(a) - Number(b) : a < b ? -1 : 1;

const sliceOf = ({ category, subKinds, counts }: MarketTarget, until: string): Slice => ({
  from: counts === 'inYear' ? startOfDay(`${until.slice(0, 4)}-01-01`) : beginning,
  to: startOfDay(addDays(until, 1)),
  category,
  ...(subKinds && { subKinds }),
});

/** Every record is in one group, so the groups together are all of them. */
function together(groups: Sums): Sums {
  const added = (sums: Sum[], figure: 'mu' | 'amount' | 'measured' | 'base'): string =>
    sums.reduce((sum, one) => sum.plus(one[figure]), new Dec(0)).toFixed();
  return new Map(
    [...groups].map(([what, byKey]) => {
      const sums = [...byKey.values()];
      const total: Sum = {
        key: '',
        count: sums.reduce((sum, { count }) => sum + count, 0),
        onTime: sums.reduce((sum, { onTime }) => sum + onTime, 0),
        ...{ mu: added(sums, 'mu'), amount: added(sums, 'amount') },
        ...{ measured: added(sums, 'measured'), base: added(sums, 'base') },
      };
      return [what, new Map([['', total]])];
    }),
  );
}

function rowOf(key: string, name: string, sums: Sums): StatisticsRow {
  const of = (what: Counted): Sum | undefined => sums.get(what)?.get(key);
  const count = (what: Counted): number => of(what)?.count ?? 0;
  const deals = of('deals');
  return {
    ...{ key, name, announced: count('announced'), deals: count('deals') },
    mu: Area.of(deals?.mu ?? '0').toString(),
    amount: Money.of(deals?.amount ?? '0').toString(),
    premium: deals && new Dec(deals.base).gt(0) ? over(deals.measured, deals.base) : null,
    ...{ unsold: count('unsold'), suspensions: count('suspensions') },
    ...{ terminated: count('terminated'), disputes: count('disputes') },
    ...{ verifications: inTime(of('verifications')), refunds: inTime(of('refunds')) },
  };
}

const over = (measured: string, base: string): string => new Dec(measured).div(base).minus(1).times(100).toFixed(1);

const inTime = (sum: Sum | undefined): InTime => ({
  due: sum?.count ?? 0,
  onTime: sum?.onTime ?? 0,
  percent: sum && sum.count > 0 ? new Dec(sum.onTime).times(100).div(sum.count).toFixed(1) : null,
});
