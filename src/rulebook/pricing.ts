import {
  Area,
  Dec,
  Decimal,
  InvalidValue,
  Money,
  addDays,
  addYears,
  daysBetween,
  isPlainDecimal,
  parseDate,
  parseShare,
  sharesAddUp,
  type CivilDate,
  type Quantity,
} from '../values/index.js';

/** What one price figure means (trading.md, "Price of a listing"): the whole; each year; each unit; each unit each year. */
export const priceBases = ['lump', 'perYear', 'perUnit', 'perUnitYear'] as const;
export type PriceBasis = (typeof priceBases)[number];

/** Whole years, or from a day to a day (both included); `from` is null while it hangs on the signing of the contract. */
export type Term = { readonly years: number } | { readonly from: CivilDate | null; readonly to: CivilDate };

/** From this year of the term on, the yearly price is higher by a percentage of the year before, or by an amount on the listing's basis. */
export interface Escalation {
  readonly fromYear: number;
  readonly percent: Decimal | null;
  readonly amount: Money | null;
}

export interface Instalment {
  readonly share: string;
  readonly due: CivilDate | null;
  readonly note: string | null;
}

export type Payment =
  | { readonly kind: 'once' }
  | { readonly kind: 'yearly' }
  | { readonly kind: 'instalments'; readonly instalments: readonly Instalment[] };

/** The price of a listing. `amount` is null when each parcel has its own `unitPrice`. JSON.stringify gives the shape that `parsePricing` reads. */
export interface Pricing {
  readonly basis: PriceBasis;
  readonly amount: Money | null;
  readonly term: Term | null;
  readonly escalation: readonly Escalation[];
  readonly payment: Payment;
}

export interface PricedParcel {
  readonly quantity: Quantity;
  readonly unitPrice: Money | null;
}

/** The pricing as it stands in a request or in the database. */
export interface PricingJson {
  basis: string;
  amount?: string | null;
  term?: { years?: number; from?: string | null; to?: string } | null;
  escalation?: { fromYear: number; percent?: string | null; amount?: string | null }[];
  payment?: { kind: string; instalments?: { share: string; due?: string | null; note?: string | null }[] };
}

const fault = (detail: string): never => {
  throw new InvalidValue('pricing', detail);
};

/** Strict; throws InvalidValue with a Chinese detail. */
export function parsePricing(json: PricingJson): Pricing {
  const basis = priceBases.includes(json.basis as PriceBasis)
    ? (json.basis as PriceBasis)
    : fault('计价方式不在目录内');
  const amount = json.amount === undefined || json.amount === null ? null : Money.of(json.amount);
  if (amount && !amount.isPositive()) fault('价格须大于0');
  const term = parseTerm(json.term ?? null);
  const yearly = isYearly(basis);
  if (yearly && !term) fault('按年计价须写明期限');
  const escalation = (json.escalation ?? []).map(parseEscalation);
  if (escalation.length > 0 && !yearly) fault('只有按年计价才能约定递增');
  escalation.forEach((step, i) => {
    if (i > 0 && step.fromYear <= (escalation[i - 1]?.fromYear ?? 0)) fault('递增年份须从小到大，不得重复');
    if (term && 'years' in term && step.fromYear > term.years) fault('递增年份不得超过期限');
  });
  return { basis, amount, term, escalation, payment: parsePayment(json.payment, yearly) };
}

function parseTerm(term: PricingJson['term']): Term | null {
  if (!term) return null;
  if (term.years !== undefined && (term.to !== undefined || (term.from !== undefined && term.from !== null))) {
    fault('期限写整年数或起止日期，二者选一');
  }
  if (term.years !== undefined) {
    if (!Number.isInteger(term.years) || term.years < 1 || term.years > 100) fault('期限须为1至100的整年数');
    return { years: term.years };
  }
  const to = parseDate(term.to);
  const from = term.from === undefined || term.from === null ? null : parseDate(term.from);
  if (from && from > to) fault('期限的起始日不得晚于终止日');
  return { from, to };
}

function parseEscalation(step: NonNullable<PricingJson['escalation']>[number]): Escalation {
  if (!Number.isInteger(step.fromYear) || step.fromYear < 2 || step.fromYear > 100) fault('递增须从第2年或以后开始');
  const percent = step.percent === undefined || step.percent === null ? null : step.percent;
  const amount = step.amount === undefined || step.amount === null ? null : Money.of(step.amount);
  if ((percent === null) === (amount === null)) fault('递增须写百分比或金额，二者选一');
  if (amount && !amount.isPositive()) fault('递增金额须大于0');
  if (percent === null) return { fromYear: step.fromYear, percent: null, amount };
  if (!isPlainDecimal(percent) || !new Dec(percent).gt(0) || new Dec(percent).gt(1000))
    fault('递增百分比须大于0且不超过1000');
  if (new Dec(percent).decimalPlaces() > 4) fault('递增百分比最多四位小数');
  return { fromYear: step.fromYear, percent: new Dec(percent), amount: null };
}

function parsePayment(payment: PricingJson['payment'], yearly: boolean): Payment {
  const kind = payment?.kind ?? 'once';
  if (kind === 'once') return { kind };
  if (kind === 'yearly') return yearly ? { kind } : fault('按年付款须按年计价');
  if (kind !== 'instalments') return fault('付款方式不在目录内');
  const instalments = (payment?.instalments ?? []).map((part) => {
    parseShare(part.share);
    return { share: part.share, due: part.due ? parseDate(part.due) : null, note: part.note ?? null };
  });
  if (!sharesAddUp(instalments.map((part) => part.share))) fault('各期付款比例之和须等于100%');
  return { kind, instalments };
}

export function isYearly(basis: PriceBasis): boolean {
  return basis === 'perYear' || basis === 'perUnitYear';
}

export function isPerUnit(basis: PriceBasis): boolean {
  return basis === 'perUnit' || basis === 'perUnitYear';
}

/** Parcels with prices of their own: then people bid on the total (per year, where the price is yearly). */
export function pricedByParcel(pricing: Pricing): boolean {
  return pricing.amount === null;
}

/** How long each year of the term counts: 1 for a whole one, days/365 for the part at the end (never more than 1). */
export function termYears(term: Term): Decimal[] {
  if ('years' in term) return Array.from({ length: term.years }, () => new Dec(1));
  const from = term.from ?? fault('期限自合同签订之日起算的，须先写明预计起始日');
  const end = addDays(term.to, 1);
  const years: Decimal[] = [];
  while (addYears(from, years.length + 1) <= end) years.push(new Dec(1));
  const days = daysBetween(addYears(from, years.length), end);
  if (days > 0) years.push(Decimal.min(new Dec(days).div(365), 1));
  return years;
}

/** The last day of the term; null where it hangs on the signing or there is no term. */
export function termEnd(term: Term | null, start: CivilDate | null): CivilDate | null {
  if (!term) return null;
  if ('to' in term) return term.to;
  return start === null ? null : addDays(addYears(start, term.years), -1);
}

/** Σ quantity × price, or the plain amount where the basis is not per unit. Unrounded. */
function baseAmount(pricing: Pricing, parcels: readonly PricedParcel[], bid: Money | null): Decimal {
  if (bid && (!isPerUnit(pricing.basis) || pricedByParcel(pricing))) return bid.toDecimal();
  if (!isPerUnit(pricing.basis)) return (pricing.amount ?? fault('缺价格')).toDecimal();
  if (parcels.length === 0) fault('按单位计价须有标的物');
  if (!pricedByParcel(pricing) && new Set(parcels.map((p) => p.quantity.unit)).size > 1) {
    fault('标的物计量单位不同的，须分别写明单价');
  }
  return parcels.reduce<Decimal>((sum, parcel) => {
    const price = bid ?? pricing.amount ?? parcel.unitPrice ?? fault('有标的物未写单价');
    return sum.plus(price.times(parcel.quantity.amount));
  }, new Dec(0));
}

/** What each year of the term costs, unrounded; a single figure where the price is not yearly. */
export function yearAmounts(pricing: Pricing, parcels: readonly PricedParcel[], bid: Money | null = null): Decimal[] {
  let price = baseAmount(pricing, parcels, bid);
  if (!isYearly(pricing.basis)) return [price];
  const units = isPerUnit(pricing.basis)
    ? parcels.reduce<Decimal>((sum, parcel) => sum.plus(parcel.quantity.amount), new Dec(0))
    : new Dec(1);
  return termYears(pricing.term ?? fault('按年计价须写明期限')).map((length, index) => {
    const step = pricing.escalation.find((e) => e.fromYear === index + 1);
    if (step?.percent) price = price.times(step.percent.div(100).plus(1));
    if (step?.amount) price = price.plus(step.amount.times(units));
    return price.times(length);
  });
}

/** The total over the whole term at the listing's own price, or at a bid on the listing's basis; rounded once, half up, at the end. */
export function totalAt(pricing: Pricing, parcels: readonly PricedParcel[], bid: Money | null = null): Money {
  const total = yearAmounts(pricing, parcels, bid).reduce<Decimal>((sum, amount) => sum.plus(amount), new Dec(0));
  return Money.roundHalfUp(total);
}

/** Art. 20, 35: the total at the reserve, or the appraised total of the same thing where that is higher. */
export function estimatedValue(
  pricing: Pricing,
  parcels: readonly PricedParcel[],
  appraised: Money | null = null,
): Money {
  const total = totalAt(pricing, parcels);
  return appraised ? Money.max(total, appraised) : total;
}

export function areaOf(parcels: readonly PricedParcel[]): Area {
  return Area.sum(parcels.map((parcel) => parcel.quantity.area() ?? Area.zero));
}
