import { formatDate, type CivilDate } from '../values/index.js';
import { categoriesAt } from './catalogue/trading-rules.js';
import {
  isOver,
  lawAt,
  lawOf,
  lawVersions,
  measures2024,
  versionOn,
  type Instrument,
  type LawAt,
  type LawOptions,
  type LawVersion,
} from './law.js';
import type { CategoryNo } from './terms.js';

/** What a trade began under (art. 37): plain, as it is kept with the listing. */
export interface LawPin {
  /** The day of its submission. */
  readonly on: CivilDate;
  readonly version: string;
  /** Begun while nothing was in force: under the centre's own rules. */
  readonly lapsed: boolean;
  readonly category: CategoryNo;
  /** Version of the category's trading rules; 0 for those the software came with. */
  readonly tradingRules: number;
}

export function pinOf({ law }: LawAt, category: CategoryNo, on: CivilDate): LawPin {
  const { version, lapsed, categories } = law;
  return { on, version, lapsed, category, tradingRules: categories.find(({ no }) => no === category)?.rules.no ?? 0 };
}

/**
 * Art. 37: a trade ends under the version it began under, unless an instrument that took effect since says that it applies to what is running. The category's
 * trading rules stay those of the beginning. What has not begun is judged by the law of the day.
 */
export function lawUnder(
  pin: LawPin | null,
  date: CivilDate,
  instruments: readonly Instrument[],
  options: LawOptions = {},
): LawAt {
  const today = lawAt(date, instruments, options);
  const versions = lawVersions(instruments);
  const began = pin ? versions.findIndex(({ version }) => version === pin.version) : -1;
  if (!pin || began < 0) return today;
  const categories = categoriesAt(date, options.tradingRules ?? [], pin);
  const current = versionOn(date, versions);
  const claiming = versions.slice(began + 1).findLast((v) => v.begins <= date && v.appliesToRunning);
  const own = claiming ?? versions[began]!;
  const lapsed = !claiming && pin.lapsed;
  // The law of the day is its own law: also its lapse, where the trade began after it or was taken along by it.
  if (own === current && (claiming || lapsed === today.law.lapsed))
    return { ...today, law: { ...today.law, categories } };
  return {
    law: lawOf(own, { lapsed, advisory: lapsed && (options.advisory ?? false), categories }),
    situation: lapsed ? 'lapsed' : own.version === measures2024.version ? 'inForce' : 'extended',
    notice: pinnedNotice(own, current, lapsed, date),
  };
}

/** What the screens of a trade say that ends under a version which is no longer that of the day. */
function pinnedNotice(own: LawVersion, current: LawVersion, lapsed: boolean, date: CivilDate): string | null {
  const name = `《${own.title}》`;
  if (lapsed) return `本项目在${name}届满之后、《${current.title}》施行之前提交，按提交时的本中心交易规则办理至终结。`;
  if (own !== current)
    return `《${current.title}》已经施行；本项目在此之前提交，仍按${name}（${own.number}）办理至终结。`;
  return isOver(own, date)
    ? `${name}有效期已于${formatDate(own.to!)}届满；本项目在有效期内提交，仍按该办法办理至终结。`
    : null;
}
