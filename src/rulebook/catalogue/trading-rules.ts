import type { CivilDate } from '../../values/index.js';
import type { CategoryNo, Department, Method } from '../terms.js';
import { categories, type Category } from './categories.js';

/** What the centre sets for each category (art. 12 last paragraph, 25): the part of a category's data that is versioned. Plain JSON. */
export interface TradingFigures {
  /** From the notice to the end of registration. Registration opens with the notice, so one minimum covers both. */
  readonly announcementWorkingDays: number;
  readonly villageNoticeDays: number;
  /** Proposed deposit, a share of the estimated value as plain decimal. */
  readonly depositShare: string;
  /** Proposed step, a share of the reserve as plain decimal. */
  readonly incrementShare: string;
  readonly freePeriodMinutes: number;
  readonly extensionMinutes: number;
  /** Null: as often as bids come. */
  readonly maxExtensions: number | null;
  readonly resultNoticeWorkingDays: number;
  readonly contractDays: number;
  readonly methods: readonly Method[];
  readonly departments: readonly Department[];
  readonly extraMaterials: readonly string[];
}
export type TradingField = keyof TradingFigures;

/** One dated version, whole and never edited. */
export interface TradingRules {
  readonly category: CategoryNo;
  /** 1, 2, 3 … within its category; 0 are the ones the software came with. */
  readonly no: number;
  /** First day of force. */
  readonly from: CivilDate;
  readonly figures: TradingFigures;
}

export const tradingFiguresOf = ({
  periods,
  usual,
  methods,
  departments,
  extraMaterials,
}: Category): TradingFigures => ({
  ...periods,
  ...usual,
  methods,
  departments,
  extraMaterials,
});

/** The version of a category in force on a day: the one that began last; of two with the same day, the later recorded. */
export function tradingRulesOn(
  date: CivilDate,
  category: number,
  versions: readonly TradingRules[],
): TradingRules | null {
  return versions
    .filter((version) => version.category === category && version.from <= date)
    .reduce<TradingRules | null>(
      (best, next) => (best && (best.from > next.from || (best.from === next.from && best.no > next.no)) ? best : next),
      null,
    );
}

/** The catalogue as rules read it on a day; `fixed` keeps one category at the version that a trade began under (art. 37). */
export function categoriesAt(
  date: CivilDate,
  versions: readonly TradingRules[],
  fixed?: { readonly category: CategoryNo; readonly tradingRules: number },
): readonly Category[] {
  if (versions.length === 0) return categories;
  return categories.map((category) => {
    const version =
      fixed?.category === category.no
        ? versions.find((v) => v.category === category.no && v.no === fixed.tradingRules)
        : tradingRulesOn(date, category.no, versions);
    return version ? withTradingRules(category, version) : category;
  });
}

function withTradingRules(category: Category, { no, from, figures }: TradingRules): Category {
  const { announcementWorkingDays, villageNoticeDays, methods, departments, extraMaterials, ...usual } = figures;
  return {
    ...category,
    periods: { announcementWorkingDays, villageNoticeDays },
    usual,
    methods,
    departments,
    extraMaterials,
    rules: { no, from },
  };
}
