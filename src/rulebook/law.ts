import { Area, Dec, Decimal, Money, formatDate, type CivilDate } from '../values/index.js';
import type { Category } from './catalogue/categories.js';
import { categoriesAt, type TradingRules } from './catalogue/trading-rules.js';

/** How an assembly decides (art. 29): fractions as numerator and denominator, so that two thirds are exact. */
export interface Voting {
  readonly quorum: readonly [number, number];
  readonly majority: readonly [number, number];
  /** Majority of all who are entitled, or of those present. */
  readonly of: 'all' | 'present';
  readonly citation: string;
}

/** Figures of the Measures, and of the national law that fills their silence. "以上" and "不得超过" include the figure (Civil Code 1259). */
export interface Figures {
  /** Art. 20: deposit ≤ this share of the estimated value. */
  readonly depositShare: Decimal;
  /** Implementing Regulations of the Tender Law 26: a statutory tender's deposit ≤ 2 % of the estimate; the stricter cap wins. */
  readonly tenderDepositShare: Decimal;
  /** Implementing Regulations of the Tender Law 58: a statutory tender's performance bond ≤ this share of the contract's sum. */
  readonly tenderBondShare: Decimal;
  /** Art. 35, yuan and mu: at or above these, the banner's centre, in public. */
  readonly centreFrom: {
    readonly procurement: Money;
    readonly assetTransfer: Money;
    readonly investment: Money;
    readonly landValue: Money;
    readonly landArea: Area;
  };
  /** Parts filed within so many months count together (rules.md, art. 35). */
  readonly aggregationMonths: number;
  /** Art. 16, 18: working days for a department's reply. */
  readonly verificationDays: number;
  /** Art. 17: working days for the check of a transferee. */
  readonly checkDays: number;
  /** Art. 20: working days to return a deposit. */
  readonly refundDays: number;
  /** Implementing Regulations of the Tender Law 57: days from the contract to return a statutory tender's deposit. */
  readonly tenderRefundDays: number;
  /** Civil Code 705. */
  readonly maxLeaseYears: number;
  /** Civil Code 17, 18. */
  readonly adultAge: number;
  readonly ownLabourAge: number;
  /** Auction Law 45, 48. Days. */
  readonly auctionNoticeDays: number;
  readonly auctionViewingDays: number;
  /** Tender Law 24, 28. */
  readonly tenderDays: number;
  readonly tenderMinBids: number;
  /** Implementing Regulations of the Tender Law 54: days of the candidates' notice. */
  readonly tenderCandidateDays: number;
  /** Tender Law 37: members at least, and the share of experts as numerator and denominator. */
  readonly committeeMembers: number;
  readonly committeeExperts: readonly [number, number];
}

export const figures2024: Figures = {
  depositShare: new Dec('0.40'),
  tenderDepositShare: new Dec('0.02'),
  tenderBondShare: new Dec('0.10'),
  tenderRefundDays: 5,
  centreFrom: {
    procurement: Money.of('1000000.00'),
    assetTransfer: Money.of('1500000.00'),
    investment: Money.of('3000000.00'),
    landValue: Money.of('1000000.00'),
    landArea: Area.of('150'),
  },
  aggregationMonths: 12,
  verificationDays: 5,
  checkDays: 5,
  refundDays: 3,
  maxLeaseYears: 20,
  adultAge: 18,
  ownLabourAge: 16,
  auctionNoticeDays: 7,
  auctionViewingDays: 2,
  tenderDays: 20,
  tenderMinBids: 3,
  tenderCandidateDays: 3,
  committeeMembers: 5,
  committeeExperts: [2, 3],
};

/** Figures of the Measures that an instrument changes; what it does not name goes on as it was. */
export type FigureChanges = Partial<Omit<Figures, 'centreFrom'>> & {
  readonly centreFrom?: Partial<Figures['centreFrom']>;
};

const withChanges = (figures: Figures, { centreFrom, ...plain }: FigureChanges = {}): Figures => ({
  ...figures,
  ...plain,
  centreFrom: { ...figures.centreFrom, ...centreFrom },
});

/** A recorded instrument that carries the Measures on (extension) or replaces them (successor), with the figures it changes. */
export interface Instrument {
  readonly kind: 'extension' | 'successor';
  readonly version: string;
  readonly number: string;
  readonly title: string;
  readonly fileId: string | null;
  /** First day of force, as the instrument says. */
  readonly from: CivilDate;
  /** First day no longer in force; null where it names no end. */
  readonly to: CivilDate | null;
  /** The day on which the director recorded it: it binds no decision before. Left out, it was known in time. */
  readonly recordedOn?: CivilDate;
  /** Whether trades that had begun before it go on under it (art. 37); otherwise they end under the version they began under. */
  readonly appliesToRunning?: boolean;
  readonly figures?: FigureChanges;
}

/** Art. 37: 2 years from 2024-03-05. Reading: the day 2026-03-05 is the first without force. */
export const measures2024 = {
  version: 'measures-2024',
  number: '伊政办发[2024]19号',
  title: '伊金霍洛旗农村牧区产权流转交易市场管理办法（试行）',
  from: '2024-03-05',
  to: '2026-03-05',
} as const;

export type LawSituation = 'inForce' | 'lapsed' | 'extended';

/** The law that a decision names and is judged by. */
export interface Law extends Figures {
  readonly version: string;
  readonly number: string;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly lapsed: boolean;
  /** After expiry only: the director has set refusals that rest on the Measures alone to advisory (rules.md, art. 37). */
  readonly advisory: boolean;
  /** Art. 12, 25: the twelve categories with the centre's trading rules in force. */
  readonly categories: readonly Category[];
}

export interface LawAt {
  readonly law: Law;
  readonly situation: LawSituation;
  /** RULEBOOK_LAPSED: what every screen says while no instrument is recorded; null otherwise. */
  readonly notice: string | null;
}

/** What the director and the administrator have recorded beside the instruments. */
export interface LawOptions {
  readonly advisory?: boolean;
  readonly tradingRules?: readonly TradingRules[];
}

/** One version of the rulebook in the order of their force, with the day from which decisions are bound by it. */
export interface LawVersion extends Figures {
  readonly version: string;
  readonly number: string;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly begins: CivilDate;
  readonly appliesToRunning: boolean;
}

const later = (...dates: (CivilDate | null | undefined)[]): CivilDate =>
  dates
    .filter((date) => date)
    .sort()
    .at(-1)!;

/**
 * The Measures, then each instrument. Figures that an instrument does not name go on. What is recorded late binds nothing that was decided before; an extension
 * begins where what it extends ends.
 */
export function lawVersions(instruments: readonly Instrument[]): LawVersion[] {
  const versions: LawVersion[] = [
    { ...figures2024, ...measures2024, begins: measures2024.from, appliesToRunning: false },
  ];
  const inOrder = [...instruments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  for (const { kind, version, number, title, from, to, recordedOn, appliesToRunning = false, figures } of inOrder) {
    const before = versions.at(-1)!;
    const begins = later(from, recordedOn, before.begins, kind === 'extension' ? before.to : null);
    versions.push({ ...withChanges(before, figures), version, number, title, from, to, begins, appliesToRunning });
  }
  return versions;
}

/** The newest that has begun; before the Measures' first day, the Measures to come. */
export function versionOn(date: CivilDate, versions: readonly LawVersion[]): LawVersion {
  return versions.findLast(({ begins }) => begins <= date) ?? versions[0]!;
}

export const isOver = ({ to }: Pick<LawVersion, 'to'>, date: CivilDate): boolean => to !== null && date >= to;

export function lawOf(
  { begins: _begins, appliesToRunning: _applies, ...version }: LawVersion,
  more: Pick<Law, 'lapsed' | 'advisory' | 'categories'>,
): Law {
  return { ...version, ...more };
}

/** Which law is in force on a day. Without one, the figures go on as the centre's own trading rules (art. 9), and the notice says so. */
export function lawAt(date: CivilDate, instruments: readonly Instrument[] = [], options: LawOptions = {}): LawAt {
  const versions = lawVersions(instruments);
  const version = versionOn(date, versions);
  const categories = categoriesAt(date, options.tradingRules ?? []);
  if (date >= version.begins && !isOver(version, date)) {
    const situation = version.version === measures2024.version ? 'inForce' : 'extended';
    return { law: lawOf(version, { lapsed: false, advisory: false, categories }), situation, notice: null };
  }
  const advisory = options.advisory ?? false;
  return {
    law: lawOf(version, { lapsed: true, advisory, categories }),
    situation: 'lapsed',
    notice: lapsedNotice(
      version,
      versions.find(({ begins }) => begins > date),
      date,
      advisory,
    ),
  };
}

function lapsedNotice(over: LawVersion, next: LawVersion | undefined, date: CivilDate, advisory: boolean): string {
  const { title, number, begins, to } = over;
  if (date < begins) return `《${title}》自${formatDate(begins)}起施行，此前的日期按本中心交易规则办理。`;
  const what = `《${title}》（${number}）有效期已于${formatDate(to!)}届满，`;
  const after = next ? `已登记的《${next.title}》自${formatDate(next.begins)}起施行；` : '尚未登记延续或替代文件；';
  const ask = next ? '' : '请中心主任登记延续或替代文件。';
  return advisory
    ? `${what}${after}中心主任已决定：仅依据该办法的限制改为提示，依据国家法律的限制照常执行。`
    : `${what}${after}相关数值暂作为本中心交易规则适用。${ask}`;
}

/**
 * How a collective decides, by the date of the resolution. From 2025-05-01 the Rural Collective Economic Organisations Law: two thirds attend and two thirds
 * of all agree, members or representatives. Before: Organic Law of Villagers' Committees 22, 26 (half, or two thirds of the representatives, attend; half of those present agree).
 * The date of force was checked against a published text; the fractions were set down from knowledge of these laws and await that check (rules.md).
 */
export function votingAt(date: CivilDate, assembly: 'members' | 'representatives'): Voting {
  if (date >= '2025-05-01') {
    return { quorum: [2, 3], majority: [2, 3], of: 'all', citation: '农村集体经济组织法' };
  }
  const quorum = assembly === 'members' ? ([1, 2] as const) : ([2, 3] as const);
  return { quorum, majority: [1, 2], of: 'present', citation: '村民委员会组织法' };
}
