import type { CapitalReviewFacts } from '../facts.js';
import { isBusinessCapital, isContractedLand, isContractor, transfersOn } from '../land-law.js';
import { fail, notApplicable, pass, rule } from '../rule.js';

const otherLand = () => notApplicable('不是农牧户承包的土地');

/** Land Contract Law 36: who lets contracted land tells the contracting collective, which keeps it on file. */
export const collectiveNotified = rule({
  id: 'collective-notified',
  article: '13(4)',
  code: 'FILING_MISSING',
  title: '向发包方备案',
  moments: ['certify'],
  needs: ['category', 'subKind', 'direction', 'owners'],
  field: 'owners',
  basis: 'law',
  judge({ category, subKind, direction, owners }) {
    if (direction !== 'transfer' || !isContractedLand(category, subKind)) return otherLand();
    const contractors = owners.filter(isContractor);
    if (contractors.length === 0) return notApplicable('没有农牧户承包的标的物');
    const lacking = contractors.filter(({ collectiveNotifiedOn }) => collectiveNotifiedOn === null);
    if (lacking.length === 0) return pass({ contractors: contractors.length });
    return fail(
      { lacking: lacking.length },
      `流转合同尚未告知发包方备案：${lacking.map(({ name }) => name).join('、')}。请将合同送发包方（嘎查村集体）备案`,
      lacking.map(({ partyId }) => partyId),
    );
  },
});

/** Land Contract Law 46: whoever took a right over needs the contractor's written consent to pass it on. */
export const contractorConsent = rule({
  id: 'contractor-consent',
  article: '13(4)',
  code: 'CONSENT_MISSING',
  title: '承包方书面同意',
  moments: ['submit', 'accept', 'approve', 'announce'],
  needs: ['category', 'subKind', 'direction', 'transferKind', 'owners', 'today'],
  field: 'owners',
  basis: 'law',
  judge({ category, subKind, direction, transferKind, owners, today }) {
    if (direction !== 'transfer' || !isContractedLand(category, subKind)) return otherLand();
    const onward = transfersOn(transferKind, owners);
    if (onward.length === 0) return notApplicable('不是再流转');
    const lacking = onward.filter(({ contractorConsentOn: on }) => on === null || !(on <= today));
    if (lacking.length === 0) return pass({ onward: onward.length });
    return fail(
      { lacking: lacking.length },
      `再流转须经承包方书面同意，还缺：${lacking.map(({ name }) => name).join('、')}。请取得原承包方的书面同意并上传`,
      lacking.map(({ partyId }) => partyId),
    );
  },
});

/** Three findings, all written and all favourable. */
function reviewFault(review: CapitalReviewFacts | null): string | null {
  if (review === null) return '尚未提请审查';
  const findings = [
    ['资格审查', review.qualification],
    ['项目审核', review.project],
    ['风险防范', review.risk],
  ] as const;
  const refused = findings.filter(([, found]) => found === false).map(([name]) => name);
  if (refused.length > 0) return `${refused.join('、')}未通过`;
  const open = findings.filter(([, found]) => found !== true).map(([name]) => name);
  if (open.length > 0) return `${open.join('、')}尚无结论（期限至${review.dueOn}）`;
  return review.documentFileId === null ? '缺书面审查意见' : null;
}

/**
 * Land Contract Law 45: business capital that takes over land passes a review of qualification, project and risk, with a clock of its own. Reading: what the law
 * bars is the transfer, so the review must be through when the contract is taken as signed; asked of every applicant before the session, it would tell the
 * reviewing offices who has applied (art. 8, 17).
 */
export const capitalReviewed = rule({
  id: 'capital-review',
  article: '13(4)',
  code: 'QUALIFICATION_REVIEW_MISSING',
  title: '工商资本审查',
  moments: ['contract'],
  needs: ['category', 'subKind', 'direction', 'applicants', 'capitalReview'],
  basis: 'law',
  judge({ category, subKind, direction, applicants, capitalReview }) {
    if (direction !== 'transfer' || !isContractedLand(category, subKind)) return otherLand();
    const capital = applicants.filter(isBusinessCapital);
    if (capital.length === 0) return notApplicable('受让方不是工商企业等社会资本');
    const fault = reviewFault(capitalReview);
    if (fault === null) return pass({ reviewed: capital.length });
    return fail(
      { capital: capital.length },
      `工商企业等社会资本流转土地须经资格审查、项目审核和风险防范：${fault}。请在受让申请中登记提请和书面结果`,
      capital.map(({ partyId }) => partyId),
    );
  },
});

/** Land Contract Law 47: a contractor mortgages with notice to the collective; who took the right over needs the contractor's written consent besides. */
export const mortgageConsent = rule({
  id: 'mortgage-consent',
  article: '33',
  code: 'CONSENT_MISSING',
  title: '抵押的同意与备案',
  moments: ['mortgage'],
  needs: ['mortgagedRight', 'mortgageConsentOn', 'mortgageCollectiveNotifiedOn', 'today'],
  basis: 'law',
  judge({ mortgagedRight, mortgageConsentOn: consent, mortgageCollectiveNotifiedOn: told, today }) {
    if (mortgagedRight === 'other') return notApplicable('不是承包地的经营权');
    if (mortgagedRight !== 'contracted' && mortgagedRight !== 'takenOver')
      return fail({}, '请写明抵押的是哪一种经营权');
    const missing = [
      ...(mortgagedRight === 'takenOver' && !(consent !== null && consent <= today) ? ['承包方书面同意'] : []),
      ...(told !== null && told <= today ? [] : ['向发包方备案']),
    ];
    return missing.length === 0
      ? pass()
      : fail({}, `抵押承包地经营权还缺：${missing.join('、')}，请补齐后再登记`, missing);
  },
});

/** Art. 33: what is being traded here is not newly mortgaged here. */
export const notUnderTrade = rule({
  id: 'not-under-trade',
  article: '33',
  code: 'UNDER_TRADE',
  title: '是否正在交易',
  moments: ['mortgage'],
  needs: ['tradedIn'],
  judge: ({ tradedIn }) =>
    tradedIn === null ? pass() : fail({ tradedIn }, `该产权正在交易（${tradedIn}），交易结束前不办理新的抵押登记`),
});
