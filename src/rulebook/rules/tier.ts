import { Area, Money, addMonths } from '../../values/index.js';
import { categoryOf } from '../catalogue/index.js';
import type { AllFacts, RelatedPart } from '../facts.js';
import type { Law } from '../law.js';
import type { Method } from '../terms.js';
import { fail, mu, notApplicable, pass, rule, yuan } from '../rule.js';

const needs = ['direction', 'category', 'owners', 'estimatedValue', 'areaMu', 'relatedParts', 'today'] as const;
export type TierFacts = Pick<AllFacts, (typeof needs)[number]>;

export interface Tier {
  /** At or above a figure of art. 35, by itself or together with its other parts. */
  readonly must: boolean;
  /** By itself alone. */
  readonly alone: boolean;
  readonly because: readonly ('value' | 'area')[];
  /** In words, with figures, for the clerk. */
  readonly reasons: readonly string[];
  /** The parts that were counted together. */
  readonly parts: readonly RelatedPart[];
  readonly value: Money;
  readonly areaMu: Area;
}

/** The figures of art. 35 that this trade is measured by; null where art. 35 names none (a private tractor, a patent). */
function limits(
  { direction, category, owners }: TierFacts,
  { centreFrom }: Law,
): { value: Money; area: Area | null } | null {
  if (direction === 'procurement') return { value: centreFrom.procurement, area: null };
  if (direction === 'investment') return { value: centreFrom.investment, area: null };
  // Contracted-land and forest rights, whoever owns them: a household decides freely whether to come to the market (art. 5); once it does, art. 35 fixes the tier.
  if (categoryOf(category)?.threshold === 'land') return { value: centreFrom.landValue, area: centreFrom.landArea };
  return owners.some((owner) => owner.kind === 'collective') ? { value: centreFrom.assetTransfer, area: null } : null;
}

/** Art. 35: what must go to the banner's centre and be traded in public. "以上" includes the figure. */
export function tierOf(facts: TierFacts, law: Law): Tier {
  const { estimatedValue, areaMu, relatedParts, today } = facts;
  const since = addMonths(today, -law.aggregationMonths);
  const parts = relatedParts.filter((part) => part.filedOn >= since);
  const value = Money.sum([estimatedValue, ...parts.map((part) => part.value)]);
  const area = Area.sum([areaMu, ...parts.map((part) => part.mu)]);
  const limit = limits(facts, law);
  const none = { must: false, alone: false, because: [], reasons: [], parts, value, areaMu: area };
  if (!limit) return none;
  const because: ('value' | 'area')[] = [];
  const reasons: string[] = [];
  if (value.gte(limit.value)) {
    because.push('value');
    reasons.push(`估值${yuan(value)}，达到${yuan(limit.value)}`);
  }
  if (limit.area && area.gte(limit.area)) {
    because.push('area');
    reasons.push(`面积${mu(area)}，达到${mu(limit.area)}`);
  }
  const alone = estimatedValue.gte(limit.value) || (limit.area !== null && areaMu.gte(limit.area));
  return { ...none, must: because.length > 0, alone, because, reasons };
}

const shownTier = (tier: Tier) => ({
  because: tier.because,
  value: tier.value,
  mu: tier.areaMu,
  parts: tier.parts.map(({ number, listingId, value, mu: area, because }) => ({
    number,
    listingId,
    value,
    mu: area,
    because,
  })),
});
const moments = ['submit', 'accept', 'approve', 'announce'] as const;

/** Art. 35 once more when the price is known: bidding may carry a listing over a line that its reserve stayed below. */
export function tierAtDeal(facts: TierFacts & Pick<AllFacts, 'dealTotal'>, law: Law): Tier {
  return tierOf({ ...facts, estimatedValue: Money.max(facts.estimatedValue, facts.dealTotal) }, law);
}

/** Art. 35: at or above the figures by itself, only the centre may hold the trade. */
export const mustTradeAtCentre = rule({
  id: 'must-trade-at-centre',
  article: '35',
  code: 'MUST_TRADE_AT_CENTRE',
  title: '须进旗级平台',
  moments,
  needs: [...needs, 'venue'],
  judge: (facts, law) => judgeCentre(tierOf(facts, law), facts.venue.level, '请改在旗交易中心办理'),
});

/** Art. 35: … and again at the final price. */
export const dealAtCentre = rule({
  id: 'deal-at-centre',
  article: '35',
  code: 'MUST_TRADE_AT_CENTRE',
  title: '成交价与交易场所',
  moments: ['agree', 'deal'],
  needs: [...needs, 'venue', 'dealTotal'],
  judge: (facts, law) => judgeCentre(tierAtDeal(facts, law), facts.venue.level, '请提交中心主任处理'),
});

function judgeCentre(tier: Tier, level: string, what: string) {
  if (!tier.alone) return pass(shownTier(tier), '未达到须进旗级平台的标准');
  if (level === 'centre') return pass(shownTier(tier), tier.reasons.join('；'));
  return fail(shownTier(tier), `${tier.reasons.join('；')}，须进入旗交易中心公开交易，${what}`);
}

/** Art. 35: parts of one asset, or of one decision, filed within 12 months count together: a threshold is not escaped by cutting in two. */
export const notSplit = rule({
  id: 'not-split',
  article: '35',
  code: 'SPLIT_BELOW_THRESHOLD',
  title: '合并计算',
  moments,
  needs: [...needs, 'venue'],
  judge: (facts, law) => judgeSplit(tierOf(facts, law), facts.venue.level, law),
});

/** Art. 35: … at the final price as well. */
export const dealNotSplit = rule({
  id: 'deal-not-split',
  article: '35',
  code: 'SPLIT_BELOW_THRESHOLD',
  title: '成交价合并计算',
  moments: ['agree', 'deal'],
  needs: [...needs, 'venue', 'dealTotal'],
  judge: (facts, law) => judgeSplit(tierAtDeal(facts, law), facts.venue.level, law),
});

function judgeSplit(tier: Tier, level: string, { aggregationMonths }: Law) {
  if (tier.parts.length === 0) return notApplicable(`${aggregationMonths}个月内没有应合并的项目`);
  if (!tier.must || tier.alone || level === 'centre') return pass(shownTier(tier));
  const others = tier.parts.map((part) => part.number ?? part.listingId).join('、');
  return fail(
    shownTier(tier),
    `与${aggregationMonths}个月内的${others}合并计算，${tier.reasons.join('；')}，须进入旗交易中心公开交易`,
  );
}

/** A price that others may better: what art. 35 calls trading in public. */
export const isOpenToBids = (method: Method): boolean => method !== 'agreement' && method !== 'fixedPrice';

/** Art. 35: "in public" bars a negotiated agreement as the announced method, and a price that nobody can outbid … */
export const publicMethod = rule({
  id: 'public-method',
  article: '35',
  code: 'MUST_TRADE_IN_PUBLIC',
  title: '须公开交易',
  moments: ['submit', 'accept', 'approve', 'announce'],
  needs: [...needs, 'method'],
  field: 'method',
  judge(facts, law) {
    const tier = tierOf(facts, law);
    if (!tier.must) return notApplicable('未达到须公开交易的标准');
    if (isOpenToBids(facts.method)) return pass(shownTier(tier));
    const barred = facts.method === 'agreement' ? '直接协议转让' : '定价招租';
    return fail(shownTier(tier), `${tier.reasons.join('；')}，须公开交易，不得${barred}，请改选竞价、拍卖或招投标`);
  },
});

/** … and as the outcome, unless an announcement has run and left exactly one qualified applicant. */
export const publicDeal = rule({
  id: 'public-deal',
  article: '35',
  code: 'MUST_TRADE_IN_PUBLIC',
  title: '协议成交的条件',
  moments: ['agree', 'deal'],
  needs: [...needs, 'byAgreement', 'announcementRan', 'qualifiedApplicants', 'dealTotal'],
  judge(facts, law) {
    if (facts.byAgreement === false) return notApplicable('非协议成交');
    const tier = tierAtDeal(facts, law);
    if (!tier.must) return pass(shownTier(tier));
    if (facts.announcementRan === true && facts.qualifiedApplicants === 1)
      return pass({ ...shownTier(tier), qualifiedApplicants: 1 });
    return fail(
      shownTier(tier),
      `${tier.reasons.join('；')}，须公开交易；只有公告期满且仅有一名合格受让方时才可协议成交`,
    );
  },
});
