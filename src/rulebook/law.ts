import { Area, Dec, Decimal, Money, formatDate, isCivilDate, type CivilDate } from '../values/index.js';

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
  /** Civil Code 705. */
  readonly maxLeaseYears: number;
  /** Civil Code 17, 18. */
  readonly adultAge: number;
  readonly ownLabourAge: number;
  /** Auction Law 45, 48. Days. */
  readonly auctionNoticeDays: number;
  /** Tender Law 24, 28. */
  readonly tenderDays: number;
  readonly tenderMinBids: number;
}

export const figures2024: Figures = {
  depositShare: new Dec('0.40'),
  tenderDepositShare: new Dec('0.02'),
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
  tenderDays: 20,
  tenderMinBids: 3,
};

/** A recorded instrument that carries the Measures on (extension) or replaces them (successor), with the figures it changes. */
export interface Instrument {
  readonly kind: 'extension' | 'successor';
  readonly version: string;
  readonly number: string;
  readonly title: string;
  readonly fileId: string | null;
  /** First day of force. */
  readonly from: CivilDate;
  /** First day no longer in force; null where it names no end. */
  readonly to: CivilDate | null;
  readonly figures?: Partial<Figures>;
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
}

export interface LawAt {
  readonly law: Law;
  readonly situation: LawSituation;
  /** RULEBOOK_LAPSED: what every screen says while no instrument is recorded; null otherwise. */
  readonly notice: string | null;
}

/** Which law is in force on a day. Without one, the figures go on as the centre's own trading rules (art. 9), and the notice says so. */
export function lawAt(
  date: CivilDate,
  instruments: readonly Instrument[] = [],
  options: { advisory?: boolean } = {},
): LawAt {
  const base = { ...figures2024, ...measures2024, lapsed: false, advisory: false };
  const instrument = instruments
    .filter((i) => isCivilDate(i.from) && i.from <= date && (i.to === null || date < i.to))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (instrument && (instrument.kind === 'successor' || date >= measures2024.to)) {
    const { version, number, title, from, to, figures } = instrument;
    return { law: { ...base, ...figures, version, number, title, from, to }, situation: 'extended', notice: null };
  }
  if (date >= measures2024.from && date < measures2024.to) return { law: base, situation: 'inForce', notice: null };
  const notice =
    date < measures2024.from
      ? `《${measures2024.title}》自${formatDate(measures2024.from)}起施行，此前的日期按本中心交易规则办理。`
      : `《${measures2024.title}》（${measures2024.number}）有效期已于${formatDate(measures2024.to)}届满，尚未登记延续或替代文件；` +
        '相关数值暂作为本中心交易规则适用。请中心主任登记延续或替代文件。';
  return { law: { ...base, lapsed: true, advisory: options.advisory ?? false }, situation: 'lapsed', notice };
}

/**
 * How a collective decides, by the date of the resolution. From 2025-05-01 the Rural Collective Economic Organisations Law: two thirds attend and two thirds
 * of all agree, members or representatives. Before: Organic Law of Villagers' Committees 22, 25 (half, or two thirds of the representatives, attend; half of those present agree).
 * The date of force was checked against a published text; the fractions were set down from knowledge of these laws and await that check (rules.md).
 */
export function votingAt(date: CivilDate, assembly: 'members' | 'representatives'): Voting {
  if (date >= '2025-05-01') {
    return { quorum: [2, 3], majority: [2, 3], of: 'all', citation: '农村集体经济组织法' };
  }
  const quorum = assembly === 'members' ? ([1, 2] as const) : ([2, 3] as const);
  return { quorum, majority: [1, 2], of: 'present', citation: '村民委员会组织法' };
}
