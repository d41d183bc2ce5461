import { type CivilDate, Money, daysBetween, formatDate } from '../../values/index.js';
import { bidBasis } from '../bid-basis.js';
import { categoryOf } from '../catalogue/index.js';
import type { OwnerFacts, ResolutionFacts } from '../facts.js';
import { votingAt } from '../law.js';
import { fail, notApplicable, pass, rule } from '../rule.js';

const collectives = (owners: readonly OwnerFacts[]) => owners.filter((owner) => owner.kind === 'collective');
const noCollective = () => notApplicable('没有集体所有的标的物');
const moments = ['submit', 'accept', 'approve', 'announce'] as const;

/** Why a resolution does not carry, or null. Half means more than half (过半数); two thirds include the figure. */
function resolutionFault(resolution: ResolutionFacts, today: string): string | null {
  const { date, assembly, entitled, present, inFavour } = resolution;
  const counts = [entitled, present, inFavour];
  if (!counts.every((n) => Number.isSafeInteger(n) && n >= 0) || entitled < 1) return '人数填写有误';
  if (inFavour > present || present > entitled) return '同意人数不得多于到会人数，到会人数不得多于应到人数';
  if (date > today) return '决议日期晚于今天';
  if (assembly !== 'members' && assembly !== 'representatives') return '会议类型填写有误';
  const voting = votingAt(date, assembly);
  const reaches = (part: number, whole: number, [n, d]: readonly [number, number]) =>
    n * 2 === d ? part * d > whole * n : part * d >= whole * n;
  const share = ([n, d]: readonly [number, number]) => (n * 2 === d ? '过半数' : `${d}分之${n}以上`);
  if (!reaches(present, entitled, voting.quorum))
    return `到会${present}人，未达应到${entitled}人的${share(voting.quorum)}`;
  const whole = voting.of === 'all' ? entitled : present;
  if (!reaches(inFavour, whole, voting.majority)) {
    return `同意${inFavour}人，未达${voting.of === 'all' ? '全体' : '到会'}${whole}人的${share(voting.majority)}`;
  }
  return null;
}

/** Art. 29; Rural Collective Economic Organisations Law: each collective among the owners has decided, by the majority of the law of that day. */
export const democraticDecision = rule({
  id: 'democratic-decision',
  article: '29',
  code: 'DEMOCRATIC_DECISION_MISSING',
  title: '民主决策',
  moments,
  needs: ['owners', 'today'],
  field: 'owners',
  basis: 'law',
  judge({ owners, today }) {
    const all = collectives(owners);
    if (all.length === 0) return noCollective();
    const faults = all.flatMap((owner) => {
      const fault = owner.resolution === null ? '缺成员大会或代表大会的决议' : resolutionFault(owner.resolution, today);
      return fault === null ? [] : [`${owner.name}：${fault}`];
    });
    return faults.length === 0
      ? pass({ collectives: all.length })
      : fail({}, `${faults.join('；')}。请依法召开会议形成决议后再申请`);
  },
});

/** Art. 29: the reserve is the one decided on; a lower one needs a new resolution. */
export const reserveAsDecided = rule({
  id: 'reserve-as-decided',
  article: '29',
  code: 'DEMOCRATIC_DECISION_MISSING',
  title: '底价与决议一致',
  moments,
  needs: ['owners', 'pricing', 'parcels', 'direction'],
  field: 'pricing.amount',
  judge({ owners, pricing, parcels, direction }) {
    if (direction !== 'transfer') return notApplicable('非产权流转');
    const decided = collectives(owners).flatMap((owner) =>
      owner.resolution?.reserve ? [owner.resolution.reserve] : [],
    );
    if (decided.length === 0) return notApplicable('决议未写底价');
    const { reserve, text } = bidBasis(pricing, parcels);
    const highest = decided.reduce((a, b) => Money.max(a, b));
    if (reserve.gte(highest)) return pass({ reserve, decided: highest });
    return fail(
      { reserve, decided: highest },
      `底价${reserve.format()}${text}低于决议的${highest.format()}${text}，请改回或重新召开会议决议`,
    );
  },
});

/** Art. 29: below the reserve a collective agrees only by a resolution made since nobody bid, its notice run without an open objection. */
export const loweredByDecision = rule({
  id: 'lowered-by-decision',
  article: '29',
  code: 'DEMOCRATIC_DECISION_MISSING',
  title: '低于底价的新决议',
  moments: ['agree', 'deal'],
  needs: ['owners', 'pricing', 'parcels', 'direction', 'dealPrice', 'unsoldOn', 'today'],
  field: 'amount',
  judge({ owners, pricing, parcels, direction, dealPrice, unsoldOn, today }) {
    if (direction !== 'transfer') return notApplicable('非产权流转');
    const all = collectives(owners);
    if (all.length === 0) return noCollective();
    const { reserve, text } = bidBasis(pricing, parcels);
    if (dealPrice.gte(reserve)) return notApplicable('不低于底价');
    if (unsoldOn === null) return notApplicable('不是流拍后的协议');
    const faults = all.flatMap((owner) => {
      const fault = loweringFault(owner, { dealPrice, unsoldOn, today, text });
      return fault === null ? [] : [`${owner.name}：${fault}`];
    });
    return faults.length === 0
      ? pass({ dealPrice, unsoldOn })
      : fail({ dealPrice, unsoldOn }, `${faults.join('；')}。请先登记新的决议和村内公示，再办理`);
  },
});

function loweringFault(
  { resolution, villageNotice: notice }: OwnerFacts,
  said: { dealPrice: Money; unsoldOn: CivilDate; today: CivilDate; text: string },
): string | null {
  const { dealPrice, unsoldOn, today, text } = said;
  if (resolution === null || resolution.date < unsoldOn)
    return `价格低于底价，须在流拍（${formatDate(unsoldOn)}）之后重新召开会议形成决议`;
  if (resolution.reserve?.gt(dealPrice)) return `新决议的底价${resolution.reserve.format()}${text}高于协议价`;
  if (notice === null || notice.from < resolution.date) return '新决议尚未在村内公示';
  if (notice.to >= today) return `新决议公示至${formatDate(notice.to)}，尚未期满`;
  return notice.openObjections === 0 ? null : '新决议公示期内有未处理的异议';
}

/** Art. 29: the village notice has run its days … */
export const villageNoticeRun = rule({
  id: 'village-notice',
  article: '29',
  code: 'PERIOD_TOO_SHORT',
  title: '村内公示',
  moments,
  needs: ['owners', 'today', 'category'],
  field: 'owners',
  judge({ owners, today, category }, law) {
    const all = collectives(owners);
    if (all.length === 0) return noCollective();
    const least = categoryOf(category, law.categories)?.periods.villageNoticeDays;
    if (least === undefined) return notApplicable('交易品种不在目录内');
    const faults = all.flatMap(({ name, villageNotice: notice }) => {
      if (notice === null) return [`${name}：尚未在村内公示`];
      // Both the first and the last day count; the notice is over when its last day is.
      if (!(daysBetween(notice.from, notice.to) + 1 >= least)) return [`${name}：公示少于${least}日`];
      return notice.to < today ? [] : [`${name}：公示至${formatDate(notice.to)}，尚未期满`];
    });
    return faults.length === 0
      ? pass({ leastDays: least })
      : fail({ leastDays: least }, `${faults.join('；')}。公示期满无异议后再办理`);
  },
});

/** … and nobody's objection is open. */
export const noticeUnobjected = rule({
  id: 'notice-unobjected',
  article: '29',
  code: 'NOTICE_OBJECTED',
  title: '公示无异议',
  moments,
  needs: ['owners'],
  judge({ owners }) {
    const all = collectives(owners);
    if (all.length === 0) return noCollective();
    const objected = all.filter((owner) => owner.villageNotice !== null && owner.villageNotice.openObjections !== 0);
    if (objected.length === 0) return pass();
    return fail({}, `公示期内有未处理的异议：${objected.map((o) => o.name).join('、')}。请先处理异议`);
  },
});

/** Art. 29: the town's act and the filing with the banner's bureau. */
export const filings = rule({
  id: 'filings',
  article: '29',
  code: 'FILING_MISSING',
  title: '备案',
  moments,
  needs: ['owners'],
  field: 'owners',
  judge({ owners }) {
    const all = collectives(owners);
    if (all.length === 0) return noCollective();
    const missing = all.flatMap((owner) => [
      ...(owner.filings.includes('town') ? [] : [`${owner.name}：镇人民政府备案`]),
      ...(owner.filings.includes('bureau') ? [] : [`${owner.name}：旗农牧经管部门备案`]),
    ]);
    return missing.length === 0 ? pass() : fail({}, `还缺：${missing.join('、')}`, missing);
  },
});
