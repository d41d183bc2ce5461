import { sharesAddUp } from '../../values/index.js';
import type { AllFacts, Facts } from '../facts.js';
import type { Law } from '../law.js';
import { fail, pass, rule, type Rule } from '../rule.js';
import { depositPaid } from './deposit.js';
import { applicantBlacklist, applicantCapacity } from './people.js';

/** One condition of eligibility, true or false, with where it comes from (art. 17, 29, 32). */
export interface Condition {
  readonly condition: string;
  readonly title: string;
  readonly met: boolean;
  readonly source: string;
  readonly detail: string;
}

/** Art. 29: neither the transferor nor an agent of its side may bid. */
export const notTransferor = rule({
  id: 'not-transferor',
  article: '29',
  code: 'NOT_ELIGIBLE',
  title: '非出让方或其代理人',
  moments: ['apply', 'qualify'],
  needs: ['applicants', 'transferorPartyIds', 'agentPartyIds'],
  judge({ applicants, transferorPartyIds, agentPartyIds }) {
    if (applicants.length === 0) return fail({}, '请填写受让方');
    const own = applicants.filter((p) => transferorPartyIds.includes(p.partyId) || agentPartyIds.includes(p.partyId));
    return own.length === 0 ? pass() : fail({}, `出让方及其代理人不得受让本项目：${own.map((p) => p.name).join('、')}`);
  },
});

/** Art. 17: one application a party; a joint bid counts for each of its members. */
export const oneApplication = rule({
  id: 'one-application',
  article: '17',
  code: 'NOT_ELIGIBLE',
  title: '一个主体一份申请',
  moments: ['apply', 'qualify'],
  needs: ['otherApplications'],
  judge: ({ otherApplications }) =>
    otherApplications.length === 0
      ? pass()
      : fail({ otherApplications }, '该主体（含联合受让成员）对本项目已有一份申请，请先撤回其中一份'),
});

/** Art. 17, 20: registered before registration closes. */
export const registeredInTime = rule({
  id: 'registered-in-time',
  article: '17',
  code: 'NOT_ELIGIBLE',
  title: '报名时间',
  moments: ['apply'],
  needs: ['submittedAt', 'registrationUntil'],
  judge: ({ submittedAt, registrationUntil }) =>
    submittedAt.getTime() < registrationUntil.getTime()
      ? pass()
      : fail({ submittedAt, registrationUntil }, '报名已截止（以服务器时间为准）'),
});

/** Art. 15(6): the members of a joint bid, at least two, hold the whole together. */
export const jointSharesWhole = rule({
  id: 'joint-shares',
  article: '15',
  code: 'NOT_ELIGIBLE',
  title: '联合受让份额',
  moments: ['apply', 'qualify'],
  needs: ['applicants', 'jointBid', 'jointShares'],
  judge({ applicants, jointBid, jointShares }) {
    if (jointBid === false) return applicants.length === 1 ? pass() : fail({}, '多名受让方须按联合受让申请');
    const distinct = new Set(applicants.map((p) => p.partyId)).size === applicants.length;
    const whole =
      applicants.length >= 2 &&
      distinct &&
      jointShares.length === applicants.length &&
      sharesAddUp(jointShares.map(String));
    return whole ? pass() : fail({}, '联合受让须有两名以上不同成员，各成员份额之和须等于100%');
  },
});

/** Art. 17: an application that the centre has accepted and approved. */
export const applicationApproved = rule({
  id: 'application-approved',
  article: '17',
  code: 'NOT_ELIGIBLE',
  title: '受让申请审核通过',
  moments: ['bid', 'agree'],
  needs: ['applicationState'],
  judge: ({ applicationState }) =>
    applicationState === 'approved' ? pass() : fail({ applicationState }, '受让申请尚未审核通过'),
});

/** Art. 18, 29: the conditions that the announcement published. */
export const announcedConditions = rule({
  id: 'announced-conditions',
  article: '18',
  code: 'NOT_ELIGIBLE',
  title: '符合公告的受让条件',
  moments: ['qualify', 'bid', 'agree'],
  needs: ['conditionsMet'],
  judge: ({ conditionsMet }) => (conditionsMet === true ? pass() : fail({}, '审核人员尚未确认符合公告的受让条件')),
});

/** Art. 18: who applied or sealed a bid before the notice was changed materially confirms that it knows and accepts the new terms. */
export const noticeConfirmed = rule({
  id: 'notice-confirmed',
  article: '18',
  code: 'NOT_ELIGIBLE',
  title: '确认变更公告',
  moments: ['bid', 'agree'],
  needs: ['bindingNotice', 'knownNotice'],
  judge: ({ bindingNotice, knownNotice }) =>
    knownNotice >= bindingNotice
      ? pass({ bindingNotice, knownNotice })
      : fail(
          { bindingNotice, knownNotice },
          `申请提交后项目发布了变更公告（第${bindingNotice}号），请在交易开始前于“我的申请”中确认`,
        ),
});

const conditionRules: readonly (readonly [Rule, string])[] = [
  [applicationApproved, '受让申请的审核记录'],
  [depositPaid, '银行入账记录'],
  [announcedConditions, '资格审查记录'],
  [noticeConfirmed, '变更公告的确认记录'],
  [applicantBlacklist, '信用记录'],
  [notTransferor, '项目的出让方与代理人'],
  [oneApplication, '本项目的申请登记'],
  [jointSharesWhole, '联合受让协议'],
  [applicantCapacity, '主体身份信息'],
];

/** Art. 17, 20, 29, 32: may this applicant bid? Every condition is answered; one that cannot be judged is not met. */
export function eligibility(facts: Facts, law: Law): { eligible: boolean; conditions: Condition[] } {
  const conditions = conditionRules.map(([condition, source]) => {
    const { verdict, detail, rule: id, title, article } = condition.assess(facts, law);
    const met = verdict === 'pass' || verdict === 'notApplicable';
    return { condition: id, title, met, source: `${source}（第${article}条）`, detail: met ? '符合' : detail };
  });
  return { eligible: conditions.every((condition) => condition.met), conditions };
}

/** Which facts `eligibility` reads, for the service that gathers them. */
export const eligibilityNeeds: readonly (keyof AllFacts)[] = [
  ...new Set(conditionRules.flatMap(([condition]) => condition.needs)),
];
