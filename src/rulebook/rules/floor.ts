import { Decimal, Dec, Money } from '../../values/index.js';
import type { ParcelFacts, ValuationFacts } from '../facts.js';
import { appraiserFault } from '../professionals.js';
import { isPerUnit, pricedByParcel, totalAt, type Pricing } from '../pricing.js';
import { fail, notApplicable, pass, rule, yuan } from '../rule.js';

const noFloor = () => notApplicable('没有集体所有的标的物，价格由双方商定');

/** Art. 29: a collective's part must have an appraisal by a qualified appraiser, or the recorded (net) value of the very thing that is traded. */
export const valuationThere = rule({
  id: 'valuation',
  article: '29',
  code: 'VALUATION_MISSING',
  title: '评估值或原值（净值）',
  moments: ['submit', 'accept', 'approve', 'announce'],
  needs: ['owners', 'valuation', 'direction', 'transferKind', 'today'],
  field: 'valuation',
  judge({ owners, valuation, direction, transferKind, today }) {
    if (direction !== 'transfer') return notApplicable('采购、招商不适用');
    if (!owners.some((owner) => owner.kind === 'collective')) return noFloor();
    const lacking = valuationFault(valuation, transferKind, today);
    return lacking === null ? pass({ kind: valuation!.kind, amount: valuation!.amount }) : fail({}, lacking);
  },
});

function valuationFault(valuation: ValuationFacts | null, transferKind: string, today: string): string | null {
  if (valuation === null) return '集体资产须提交有资质机构的评估值，没有评估的须写明原值（净值）';
  if (valuation.kind !== 'appraised' && valuation.kind !== 'recorded')
    return '集体资产的底价不能只凭协商，须有评估值或原值（净值）';
  if (!valuation.amount.isPositive()) return '评估值或原值（净值）须大于0';
  if (valuation.transferKind !== transferKind)
    return '评估值或原值与本次流转方式不同（租金对租金，转让价对转让价），请提交同一口径的价值';
  if (valuation.kind === 'recorded') return null;
  const { appraiser, appraiserEntry, reportDate } = valuation;
  if (appraiser === null || appraiser === '') return '评估须由有资质的评估机构出具，请写明评估机构';
  if (reportDate === null || reportDate > today) return '请填写评估报告的日期';
  return appraiserFault(appraiserEntry, reportDate);
}

/** The valuation over the whole term, on its own basis, without the listing's escalation: like with like. */
export function floorTotal(pricing: Pricing, parcels: readonly ParcelFacts[], valuation: ValuationFacts): Money {
  return totalAt({ ...pricing, basis: valuation.basis, amount: valuation.amount, escalation: [] }, parcels);
}

/** The part of a total that the given parcels stand for, at the listing's own prices. */
function part(pricing: Pricing, all: readonly ParcelFacts[], some: readonly ParcelFacts[], total: Money): Decimal {
  const weight = (parcels: readonly ParcelFacts[]) =>
    parcels.reduce<Decimal>(
      (sum, p) =>
        sum.plus(pricedByParcel(pricing) && p.unitPrice ? p.unitPrice.times(p.quantity.amount) : p.quantity.amount),
      new Dec(0),
    );
  return total.toDecimal().times(weight(some)).div(weight(all));
}

const floorNeeds = ['owners', 'parcels', 'pricing', 'valuation', 'direction', 'transferKind', 'today'] as const;
type FloorFacts = Pick<import('../facts.js').AllFacts, (typeof floorNeeds)[number]>;

/** Where floor and price are both per unit, only the collective's own parcels are compared; otherwise the whole. */
function judgeFloor(facts: FloorFacts, total: Money) {
  const { owners, parcels, pricing, valuation, direction, transferKind, today } = facts;
  if (direction !== 'transfer') return notApplicable('采购、招商不适用');
  const collective = new Set(owners.filter((owner) => owner.kind === 'collective').map((owner) => owner.partyId));
  if (collective.size === 0) return noFloor();
  if (valuation === null || valuationFault(valuation, transferKind, today) !== null) {
    return fail({}, '没有可比的评估值或原值（净值），无法判断是否低于底线，请先补充');
  }
  const own = parcels.filter((parcel) => collective.has(parcel.ownerPartyId));
  const perUnit = isPerUnit(pricing.basis) && isPerUnit(valuation.basis) && own.length > 0;
  const floor = floorTotal(pricing, perUnit ? own : parcels, valuation);
  const price = perUnit ? Money.roundHalfUp(part(pricing, parcels, own, total)) : total;
  if (price.gte(floor)) return pass({ floor, price });
  const what = valuation.kind === 'appraised' ? '评估值' : '原值（净值）';
  return fail({ floor, price }, `集体部分按全期计${yuan(price)}，低于${what}${yuan(floor)}。请提高价格`);
}

/** Art. 29: a collective's reserve is at least the appraised value, else the original (net) value. */
export const reserveFloor = rule({
  id: 'reserve-floor',
  article: '29',
  code: 'PRICE_BELOW_FLOOR',
  title: '底价不低于底线',
  moments: ['submit', 'approve', 'announce'],
  needs: floorNeeds,
  field: 'pricing.amount',
  judge: (facts) =>
    facts.direction === 'transfer'
      ? judgeFloor(facts, totalAt(facts.pricing, facts.parcels))
      : notApplicable('采购、招商不适用'),
});

/** Art. 29: so is its deal price. */
export const dealFloor = rule({
  id: 'deal-floor',
  article: '29',
  code: 'PRICE_BELOW_FLOOR',
  title: '成交价不低于底线',
  moments: ['agree', 'deal'],
  needs: [...floorNeeds, 'dealTotal'],
  field: 'amount',
  judge: (facts) => judgeFloor(facts, facts.dealTotal),
});

/** Art. 12(10): a purchase is not above its published ceiling. */
export const ceiling = rule({
  id: 'ceiling',
  article: '12(10)',
  code: 'PRICE_ABOVE_CEILING',
  title: '最高限价',
  moments: ['agree', 'deal'],
  needs: ['direction', 'ceiling', 'dealTotal'],
  judge({ direction, ceiling: limit, dealTotal }) {
    if (direction !== 'procurement') return notApplicable('非采购项目');
    if (limit === null) return fail({}, '采购项目须公布最高限价');
    return dealTotal.lte(limit)
      ? pass({ ceiling: limit })
      : fail({ ceiling: limit, dealTotal }, `成交价超过最高限价${yuan(limit)}`);
  },
});
