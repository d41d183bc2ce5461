import { type Area, type CivilDate, type Money, startOfDay } from '../values/index.js';
import { assess } from './assess.js';
import {
  type Category,
  categoryMaterials,
  categoryOf,
  collectiveMaterials,
  departmentNames,
  departmentsToAsk,
  type Material,
  methodNames,
  transfereeMaterials,
  transferorMaterials,
} from './catalogue/index.js';
import {
  type Calendar,
  type Deadline,
  checkDue,
  dueAfterDays,
  dueAfterWorkingDays,
  refundDue,
  usualPeriods,
  verificationDue,
} from './deadlines.js';
import type { Facts, OwnerFacts } from './facts.js';
import { isContractedLand, isContractor, landLaw, transfersOn } from './land-law.js';
import type { Law } from './law.js';
import { prioritiesOf } from './priority.js';
import { depositCap } from './rules/deposit.js';
import { methodsOf } from './rules/entry.js';
import { isFeeExempt } from './rules/money.js';
import { isOpenToBids, type TierFacts, tierOf } from './rules/tier.js';
import type { CategoryNo, Direction, Method, PartyKind, TransferKind } from './terms.js';

/** What somebody knows before anything is filed. */
export interface AdviceQuery {
  readonly direction: Direction;
  readonly category: CategoryNo;
  readonly subKind: string;
  readonly transferKind: TransferKind;
  readonly method: Method;
  /** Who owns the right; in a procurement or a call for partners, the collective that asks. */
  readonly owner: PartyKind;
  /** Yuan, over the whole term (trading.md, "Price of a listing"). */
  readonly value: Money;
  readonly area: Area;
  readonly throughAgent: boolean;
  /** The day on which everything is handed in. */
  readonly from: CivilDate;
}

/** One paper to bring; `condition` says when, where it is not always asked. */
export interface AdvisedPaper {
  readonly name: string;
  readonly article: string;
  readonly condition: string | null;
}

/** One step on the way, the days that the Measures or the law give it, and the day they lead to. */
export interface AdvisedStep {
  readonly name: string;
  readonly article: string;
  readonly who: string;
  readonly days: number;
  readonly unit: 'workingDay' | 'day';
  /** `atMost`: who acts has no longer; `atLeast`: the public must be given this long. */
  readonly bound: 'atMost' | 'atLeast';
  readonly startsOn: CivilDate;
  readonly dueOn: CivilDate;
  /** The State Council has not yet announced the holidays of that year. */
  readonly provisional: boolean;
}

/** What stands against the plan as it was told, by the same rules that will judge the filing. */
export interface AdvisedFault {
  readonly code: string;
  readonly article: string;
  readonly detail: string;
}

export interface Advice {
  readonly faults: readonly AdvisedFault[];
  /** Art. 35: at the banner's centre and in public, and why. */
  readonly centre: boolean;
  readonly reasons: readonly string[];
  readonly methods: readonly { readonly code: Method; readonly name: string; readonly depositAtMost: Money }[];
  /** Of the method that was named. Yuan. */
  readonly depositAtMost: Money;
  readonly feeExempt: boolean;
  readonly transferorPapers: readonly AdvisedPaper[];
  readonly transfereePapers: readonly AdvisedPaper[];
  readonly departments: readonly string[];
  readonly consents: readonly { readonly name: string; readonly article: string }[];
  readonly priorities: readonly { readonly name: string; readonly citation: string; readonly evidence: string }[];
  readonly steps: readonly AdvisedStep[];
}

/** Rules that can be asked before there is a filing; all others need papers and people that nobody has named yet. */
const askedBeforehand = new Set(['tradable', 'method-allowed', 'public-method']);

/** Answers, before anybody files, what the rules will say: the same functions and data, no second copy (art. 9, 12, 25). */
export function advise(query: AdviceQuery, law: Law, calendar: Calendar): Advice {
  const category = categoryOf(query.category, law.categories);
  const facts = factsOf(query);
  const tier = tierOf(facts as TierFacts, law);
  return {
    faults: assess('submit', facts, law)
      .filter(({ rule, verdict }) => askedBeforehand.has(rule) && verdict === 'fail')
      .map(({ code, article, detail }) => ({ code, article, detail })),
    centre: tier.must,
    reasons: tier.reasons,
    methods: (category ? methodsOf(category, query.direction, query.transferKind) : [])
      .filter((method) => !tier.must || isOpenToBids(method))
      .map((code) => ({ code, name: methodNames[code], depositAtMost: depositCap(query.value, code, law) })),
    depositAtMost: depositCap(query.value, query.method, law),
    feeExempt: isFeeExempt({ kind: query.owner, farmer: null }),
    transferorPapers: transferorPapers(query, category),
    transfereePapers: transfereeMaterials.map(paper('15')),
    departments: departmentsToAsk(query.category, query.subKind, law.categories).map((code) => departmentNames[code]),
    consents: consentsOf(query),
    priorities: prioritiesOf({
      category: query.category,
      transferKind: query.transferKind,
      ownerKinds: [query.owner],
    }).map(({ name, citation, evidence }) => ({ name, citation, evidence })),
    steps: stepsOf(query, category, law, calendar),
  };
}

const ownerOf = ({ owner }: AdviceQuery): OwnerFacts => ({ kind: owner }) as OwnerFacts;

function factsOf(query: AdviceQuery): Facts {
  const { direction, category, subKind, transferKind, method, value, area, from } = query;
  const [unit] = categoryOf(category)?.units ?? [];
  return {
    ...{ direction, category, subKind, transferKind, method, today: from },
    owners: [ownerOf(query)],
    estimatedValue: value,
    areaMu: area,
    relatedParts: [],
    // The unit is asked with the parcels, later; any of the category's own stands for it.
    parcels: [{ quantity: { unit } }] as unknown as Facts['parcels'],
  };
}

const paper =
  (article: string) =>
  ({ name, condition }: Material): AdvisedPaper => ({ name, article, condition: condition ?? null });

function transferorPapers({ owner, throughAgent }: AdviceQuery, category: Category | null): AdvisedPaper[] {
  const person = owner === 'household' || owner === 'individual';
  const own: AdvisedPaper[] = person
    ? [
        { name: '自愿流转声明', article: '5', condition: null },
        { name: '书面委托', article: '5', condition: '由集体、服务站、服务室代为申请时' },
      ]
    : [];
  return [
    ...transferorMaterials
      .filter(({ when }) => when !== 'agent' || throughAgent)
      .map((one) => (one.when === 'agent' ? { ...paper('15')(one), condition: null } : paper('15')(one))),
    ...categoryMaterials.filter(({ code }) => category?.extraMaterials.includes(code)).map(paper('12')),
    ...(owner === 'collective' ? collectiveMaterials.map(paper('7、29')).map(always) : []),
    ...own,
  ];
}

const always = (one: AdvisedPaper): AdvisedPaper => ({ ...one, condition: null });

/** What the Land Contract Law asks around the trade (art. 13(4)). */
function consentsOf(query: AdviceQuery): { name: string; article: string }[] {
  const { direction, category, subKind, transferKind } = query;
  if (direction !== 'transfer' || !isContractedLand(category, subKind)) return [];
  const owners = [ownerOf(query)];
  const consents = [
    {
      name: `受让方为工商企业等社会资本的，须先通过资格、项目和风险审查（${landLaw.capitalReviewDays}个工作日内）`,
      article: '农村土地承包法第四十五条',
    },
  ];
  if (owners.some(isContractor))
    consents.push({ name: '合同签订后向发包方（集体）备案', article: '农村土地承包法第三十六条' });
  if (transfersOn(transferKind, owners).length > 0)
    consents.push({ name: '再流转须有承包方的书面同意', article: '农村土地承包法第四十六条' });
  return consents;
}

/** The way from the filing to the return of deposits, each step as long as it may (or must) take, one after the other. */
function stepsOf(query: AdviceQuery, category: Category | null, law: Law, calendar: Calendar): AdvisedStep[] {
  const steps: AdvisedStep[] = [];
  let day = query.from;
  const add = (
    step: Pick<AdvisedStep, 'name' | 'article' | 'who' | 'days'> & { atLeast?: boolean; calendarDays?: boolean },
    due: Deadline,
  ): void => {
    const { atLeast = false, calendarDays = false, ...rest } = step;
    steps.push({
      ...rest,
      unit: calendarDays ? 'day' : 'workingDay',
      bound: atLeast ? 'atLeast' : 'atMost',
      startsOn: day,
      dueOn: due.dueOn,
      provisional: due.provisional,
    });
    day = due.dueOn;
  };
  const at = (): Date => startOfDay(day);
  const { verificationDays, checkDays, refundDays } = law;
  add(
    { name: '镇级核实', article: '16', who: '镇人民政府', days: verificationDays },
    verificationDue(law, calendar, at()),
  );
  const asked = departmentsToAsk(query.category, query.subKind, law.categories).map((code) => departmentNames[code]);
  add(
    { name: '部门核实', article: '18', who: asked.join('、') || '旗级主管部门', days: verificationDays },
    verificationDue(law, calendar, at()),
  );
  const { due, ...notice } = noticeOf(query.method, category, law, calendar, day);
  add({ ...notice, article: '14、18', who: '旗交易中心', name: '公告与报名', atLeast: true }, due);
  add({ name: '受让方审查', article: '17', who: '旗交易中心', days: checkDays }, checkDue(law, calendar, at()));
  const { resultNoticeWorkingDays, contractDays } = usualPeriods;
  add(
    { name: '成交结果公示', article: '21', who: '旗交易中心', days: resultNoticeWorkingDays, atLeast: true },
    dueAfterWorkingDays(calendar, at(), resultNoticeWorkingDays),
  );
  add(
    { name: '签订合同', article: '19', who: '交易双方', days: contractDays, calendarDays: true },
    dueAfterDays(calendar, at(), contractDays),
  );
  add({ name: '鉴证后退还保证金', article: '20', who: '旗交易中心', days: refundDays }, refundDue(law, calendar, at()));
  return steps;
}

/** The longer of the category's own period and what the method's law asks. */
function noticeOf(
  method: Method,
  category: Category | null,
  law: Law,
  calendar: Calendar,
  day: CivilDate,
): { days: number; calendarDays: boolean; due: Deadline } {
  const workingDays = category?.periods.announcementWorkingDays ?? 0;
  const own = dueAfterWorkingDays(calendar, startOfDay(day), workingDays);
  const lawDays = method === 'tender' ? law.tenderDays : method === 'auction' ? law.auctionNoticeDays : 0;
  const byLaw = dueAfterDays(calendar, startOfDay(day), lawDays);
  return lawDays > 0 && byLaw.dueOn > own.dueOn
    ? { days: lawDays, calendarDays: true, due: byLaw }
    : { days: workingDays, calendarDays: false, due: own };
}
