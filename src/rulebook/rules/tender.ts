import { formatInstant } from '../../values/index.js';
import { fail, notApplicable, pass, rule } from '../rule.js';

const whole = 100;

/** Art. 14; Tender Law 19; Implementing Regulations of the Tender Law 54: how bids are judged stands in the documents. */
export const awardTerms = rule({
  id: 'tender-award-terms',
  article: '18',
  code: 'ANNOUNCEMENT_INCOMPLETE',
  title: '评标办法',
  moments: ['announce'],
  needs: ['method', 'announcement'],
  field: 'award',
  basis: 'law',
  judge({ method, announcement: { award } }, law) {
    if (method !== 'tender') return notApplicable('非招投标');
    const faults: string[] = [];
    if (!award) return fail({}, '招投标公告须写明评标办法，请补充', ['award']);
    const sum = award.percents.reduce((total, percent) => total + percent, 0);
    if (award.by === 'score' && sum !== whole) faults.push(`各评分项权重合计须为100%，现为${sum}%`);
    if (award.by === 'price' && award.percents.length > 0) faults.push('按价格定标的，不设评分项');
    if (award.candidateDays < law.tenderCandidateDays)
      faults.push(`中标候选人公示不得少于${law.tenderCandidateDays}日`);
    return faults.length === 0 ? pass({ ...award }) : fail({ ...award }, `${faults.join('；')}，请修改评标办法`);
  },
});

/** Art. 14; Tender Law 37: five or more, odd, two thirds of them experts, nobody with an interest in a bidder. */
export const committeeLawful = rule({
  id: 'tender-committee',
  article: '14',
  code: 'TENDER_COMMITTEE',
  title: '评标委员会组成',
  moments: ['evaluate'],
  needs: ['committee'],
  basis: 'law',
  judge({ committee }, law) {
    const members = committee.length;
    const experts = committee.filter(({ expert }) => expert).length;
    const [share, of] = law.committeeExperts;
    const biased = committee.filter(({ conflict }) => conflict !== false).map(({ name }) => name);
    const faults = [
      ...(members < law.committeeMembers || members % 2 === 0
        ? [`成员须为${law.committeeMembers}人以上单数，现为${members}人`]
        : []),
      ...(experts * of < members * share ? [`专家不得少于成员总数的三分之二，现有专家${experts}人`] : []),
      ...(biased.length > 0 ? [`${biased.join('、')}与投标人有利害关系或未声明，须更换`] : []),
    ];
    const facts = { members, experts, biased };
    return faults.length === 0 ? pass(facts) : fail(facts, `评标委员会${faults.join('；')}，请调整后再完成评审`);
  },
});

/** Art. 14; Tender Law 40: every member judges every valid bid by every published criterion. */
export const evaluationComplete = rule({
  id: 'tender-evaluation',
  article: '14',
  code: 'TENDER_EVALUATION',
  title: '评分',
  moments: ['evaluate'],
  needs: ['sheetsLacking'],
  basis: 'law',
  judge: ({ sheetsLacking }) =>
    sheetsLacking === 0 ? pass() : fail({ sheetsLacking }, `还缺${sheetsLacking}份评分表，请登记齐全后再完成评审`),
});

/** Art. 14; Implementing Regulations of the Tender Law 54: nobody is chosen while the candidates are under notice, or objected to. */
export const candidateNoticeRun = rule({
  id: 'tender-candidate-notice',
  article: '14',
  code: 'TENDER_AWARD',
  title: '中标候选人公示',
  moments: ['award'],
  needs: ['candidateUntil', 'candidateObjections', 'awardedAt'],
  basis: 'law',
  judge({ candidateUntil, candidateObjections, awardedAt }) {
    if (!(awardedAt >= candidateUntil))
      return fail({}, `中标候选人公示至${formatInstant(candidateUntil)}，期满后方可定标`);
    return candidateObjections === 0
      ? pass()
      : fail({ candidateObjections }, `还有${candidateObjections}件异议未答复，请先答复`);
  },
});

/** Art. 14; Tender Law 40; Implementing Regulations 55: the first of those who still stand, and nobody past him. */
export const awardToFirst = rule({
  id: 'tender-award-first',
  article: '14',
  code: 'TENDER_AWARD',
  title: '按名次定标',
  moments: ['award'],
  needs: ['awardPlace'],
  basis: 'law',
  judge: ({ awardPlace }) =>
    awardPlace === 1
      ? pass({ awardPlace })
      : fail({ awardPlace }, '须由排名第一的候选人中标；其放弃或不符合条件的，先登记后再由下一名递补'),
});
