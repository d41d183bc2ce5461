import { addDays, addMonths, civilDate, Money, parseInstant } from '../../values/index.js';
import { workingDaysBetween } from '../../rulebook/index.js';
import {
  type Owner,
  type Plan,
  type PlannedNotice,
  type PlannedParcel,
  spread,
  usualNotice,
  villageOf,
  villages,
} from '../play/plan.js';
import { workdays } from '../play/timeline.js';
import type { RealListing, RealParcel } from './real-listings.js';

const bases = { 'per mu per year': 'perUnitYear', 'per year': 'perYear', 'per mu': 'perUnit', lump: 'lump' } as const;
const subKinds: Readonly<Record<number, string>> = { 1: 'cropland', 2: 'underForest', 3: 'other' };
const usualHouseholds = 36;

/** Can be played: nothing that the price hangs on is hidden. */
export const playable = (one: RealListing): boolean => (one.hidden ?? []).length === 0;

/**
 * A real case, moved to a village of this jurisdiction, with plainly fictional people in it. Every case goes through
 * here the same way: what it has is taken, what it leaves out is filled.
 */
export function planOfCase(one: RealListing, index: number, today: string): Plan {
  const village = villages[(index * 3 + 1) % villages.length]!;
  const serial = 5000 + index * 300;
  const { owners, parcels } = ownersAndParcels(one, village.pinyin, serial, today);
  const collectives = owners.filter(({ kind }) => kind === 'collective').length;
  const method = one.method?.includes('agreement') ? 'agreement' : 'ascending';
  // Where several share, a step with odd fen shows that nothing is lost in the split.
  const increment =
    one.bidding?.increment ??
    (one.beneficiaries ? '333.33' : one.price.basis.startsWith('per mu') ? '10.00' : '500.00');
  const agricultural = one.category <= 2;
  return {
    title: one.title,
    category: one.category,
    subKind: one.subKind ?? subKinds[one.category] ?? 'other',
    transferKind: 'lease',
    method,
    village,
    filer: collectives === 0 ? 'room' : collectives === 1 ? 'collective' : 'station',
    useNow: one.use ?? (agricultural ? '农业种植' : '闲置'),
    useAfter: one.use ?? (agricultural ? '农业种植，不得改变用途' : '按现状使用'),
    particulars: { location: `${village.name}（演示，案例来源：${one.source}）` },
    pricing: {
      basis: bases[one.price.basis],
      ...(one.price.perParcel ? {} : { amount: one.price.amount }),
      term: termOf(one, today),
      escalation: (one.price.escalation ?? []).map(({ fromYear, percent }) => ({ fromYear, percent })),
      payment: { kind: one.payment ?? 'once' },
    },
    owners,
    parcels,
    ...(one.beneficiaries ? { beneficiaries: sharesOf(one).map((share, owner) => ({ owner, share })) } : {}),
    ...(one.deposit ? { deposit: one.deposit } : {}),
    ...(one.performanceBond ? { performanceBond: bondOf(one.performanceBond) } : {}),
    ...(collectives > 0 ? { valuation: valuationOf(one, today) } : {}),
    terms: { sublease: one.sublease ?? false, rebuild: one.rebuild ?? false },
    conditions: '具有相应经营能力和良好信用的自然人、法人或其他组织',
    notice: noticeOf(one, method, increment),
    bidders:
      method === 'agreement' || priceOfResult(one) ? ['bidder.two'] : ['bidder.one', 'bidder.two', 'bidder.three'],
    raises: method === 'agreement' || priceOfResult(one) ? 0 : 6 + index,
    serial: 40 + index,
  };
}

/** The source says that it went at the asking price: one bidder, one bid. */
const priceOfResult = ({ result, price }: RealListing): boolean =>
  result !== undefined && result.amount === price.amount;

function ownersAndParcels(
  one: RealListing,
  pinyin: string,
  serial: number,
  today: string,
): { owners: Owner[]; parcels: PlannedParcel[] } {
  const village = villageOf(pinyin);
  if (one.building) {
    const others = villages.filter(({ town, code }) => town === village.town && code !== village.code);
    const owners: Owner[] = [village, ...others]
      .slice(0, one.beneficiaries?.length ?? 1)
      .map((v) => ({ kind: 'collective', village: v }));
    const { squareMetres, siteSquareMetres } = one.building;
    const areas = spread(squareMetres, owners.length);
    const description = siteSquareMetres ? `用地面积${siteSquareMetres}平方米` : undefined;
    return {
      owners,
      parcels: areas.map((quantity, owner) => ({ kind: '房屋', description, owner, quantity, unit: 'm2' })),
    };
  }
  const real = one.parcels ?? [];
  const isHouseholds = ({ owners }: RealParcel): boolean => owners === undefined || owners.startsWith('household');
  const many = real.some(isHouseholds) ? (one.households ?? usualHouseholds) : 0;
  const owners: Owner[] = Array.from({ length: many }, (_, i) => ({ kind: 'household', serial: serial + i }));
  if (!real.every(isHouseholds)) owners.push({ kind: 'collective', village });
  const price = (parcel: RealParcel) => (one.price.perParcel ? { unitPrice: parcel.amount } : {});
  const parcels = real.flatMap((parcel): PlannedParcel[] => {
    const common = { kind: parcel.kind, unit: 'mu', ...price(parcel) };
    if (!isHouseholds(parcel)) return [{ ...common, owner: owners.length - 1, quantity: parcel.mu }];
    const contractEnd = addMonths(today, 12 * 27);
    return spread(parcel.mu, many).map((quantity, owner) => ({ ...common, owner, quantity, contractEnd }));
  });
  return { owners, parcels };
}

function termOf({ term }: RealListing, today: string): Plan['pricing']['term'] {
  if (!term) return null;
  if (term.years !== undefined) return { years: term.years };
  const known = term.from !== undefined && /^\d{4}-/.test(term.from);
  // "From the signing": the filing writes the day it expects.
  return { from: known ? term.from : addDays(today, 45), to: term.to };
}

/** Each payee's part of a year's price. */
function sharesOf({ beneficiaries = [], price }: RealListing): string[] {
  const total = price.amount
    ? Money.of(price.amount)
    : Money.sum(beneficiaries.map(({ perYear }) => Money.of(perYear)));
  return beneficiaries.map(({ perYear }) => Money.of(perYear).toDecimal().div(total.toDecimal()).toFixed());
}

const bondOf = ({ amount, perMu, note }: NonNullable<RealListing['performanceBond']>): Plan['performanceBond'] => ({
  ...(amount ? { amount } : {}),
  ...(perMu ? { perUnit: perMu } : {}),
  ...(note ? { note } : {}),
  // As its notice says: to the transferor, not into escrow.
  ...(note?.includes('向出让方') ? { paidTo: 'transferor' as const } : {}),
  dueWorkingDays: 5,
});

/** Like with like (art. 29): an appraised rent on the listing's own basis. */
function valuationOf({ price }: RealListing, today: string): Plan['valuation'] {
  return {
    kind: 'appraised',
    amount: price.amount,
    basis: 'listing',
    appraiser: '示范资产评估有限公司（虚构）',
    reportDate: addDays(today, -40),
  };
}

const hourOf = (instant: string): string => instant.slice(11, 16);

/** The source's own spans: so many working days of registration, the hours of the session. */
function noticeOf(
  { registration, bidding, contractDays }: RealListing,
  method: string,
  increment: string,
): PlannedNotice {
  const days = (from: string, to: string): number =>
    workingDaysBetween(workdays, civilDate(parseInstant(from)), civilDate(parseInstant(to)));
  return {
    ...usualNotice,
    increment,
    ...(registration
      ? { registrationWorkingDays: days(registration.from, registration.to), registrationHour: hourOf(registration.to) }
      : {}),
    ...(bidding
      ? {
          opensHour: hourOf(bidding.opens),
          freePeriodMinutes: (parseInstant(bidding.closes).getTime() - parseInstant(bidding.opens).getTime()) / 60_000,
        }
      : {}),
    ...(registration && bidding ? { opensAfterWorkingDays: days(registration.to, bidding.opens) } : {}),
    ...(contractDays ? { contractDays } : {}),
    oneApplicant: method === 'agreement' ? 'agreement' : 'session',
  };
}
