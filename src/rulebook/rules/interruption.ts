import { goingOn, suspensionGrounds, terminationGrounds, type Ground, type GroundNeed } from '../catalogue/index.js';
import type { AllFacts } from '../facts.js';
import { fail, pass, rule } from '../rule.js';

const needs = [
  'ground',
  'evidenceFileId',
  'reason',
  'approvalFileId',
  'authority',
  'requesters',
  'transfereeKnown',
] as const;
type GroundFacts = Pick<AllFacts, (typeof needs)[number]>;

const blank = (text: string | null) => text === null || text.trim() === '';

/** Why a need of a ground is not met, or null. `termOver` is judged with the suspension itself. */
const lacking: Record<Exclude<GroundNeed, 'termOver'>, (facts: GroundFacts) => string | null> = {
  requester: ({ requesters }) => {
    if (requesters.length === 0) return '请登记提出申请的出让方或第三方';
    const stranger = requesters.some(({ side, interest }) => side !== 'transferor' && blank(interest));
    return stranger ? '第三方提出的，请写明其与产权的直接关系' : null;
  },
  bothSides: ({ requesters, transfereeKnown }) => {
    if (transfereeKnown !== true) return '尚未产生受让方，不能以双方同意办理';
    const sides = new Set(requesters.map(({ side }) => side));
    return sides.has('transferor') && sides.has('other') ? null : '请登记同意的出让方和受让方双方';
  },
  approval: ({ approvalFileId }) => (blank(approvalFileId) ? '请另附主管部门的批准文件' : null),
  regulator: ({ authority }) => (blank(authority) ? '请写明同意的监管部门或机构' : null),
  legalBasis: ({ authority }) => (blank(authority) ? '请写明所依据的法律条文或文书' : null),
};

/** All that a ground lacks at once: its evidence, a reason, and the standing of whoever pleads it. */
function groundFaults(grounds: readonly Ground[], facts: GroundFacts): string[] {
  const ground = grounds.find((g) => g.no === facts.ground);
  if (!ground) return [`请从${grounds.length}种情形中选择一种`];
  const faults = ground.needs.map((need) => (need === 'termOver' ? null : lacking[need](facts)));
  return [
    ...(blank(facts.evidenceFileId) ? [`「${ground.name}」须附${ground.evidence}`] : []),
    ...(blank(facts.reason) ? ['请写明理由'] : []),
    ...faults.filter((fault) => fault !== null),
  ];
}

/** Art. 26(5) follows a suspension that ran its term, and only it can lie over one. */
function termFault(ground: number, suspendedUntil: string | null, today: string): string | null {
  if (ground !== goingOn.no) return null;
  if (suspendedUntil === null) return '项目未处于有期限的中止中，请选择其他情形';
  return suspendedUntil < today ? null : '中止期限尚未届满，届满后原因仍未消除的方可继续中止';
}

/**
 * Art. 26: one of seven grounds, with its evidence, its standing and a reason; a suspension has a term that ends ahead. Reading of (5): a term that ran out with its
 * cause still there is a ground to go on being suspended; nothing restarts by itself.
 */
export const suspensionGround = rule({
  id: 'suspension-ground',
  article: '26',
  code: 'SUSPENSION_GROUND',
  title: '中止情形',
  moments: ['suspend'],
  needs: [...needs, 'until', 'today', 'suspendedUntil'],
  judge(facts) {
    const { ground, until, today, suspendedUntil } = facts;
    const term = termFault(ground, suspendedUntil, today);
    const faults = [...groundFaults(suspensionGrounds, facts), ...(term === null ? [] : [term])];
    if (until === null) faults.push('请写明中止期限');
    else if (!(until > today)) faults.push('中止期限须晚于今天');
    return faults.length === 0 ? pass({ ground, until }) : fail({ ground, until }, faults.join('；'));
  },
});

/** Art. 26, last paragraph: somebody concerned asks, and the centre finds the cause gone, on evidence. */
export const restartReady = rule({
  id: 'restart-ready',
  article: '26',
  code: 'RESTART_NOT_READY',
  title: '重启条件',
  moments: ['restart'],
  needs: ['restartRequester', 'causeGone', 'evidenceFileId', 'reason'],
  judge({ restartRequester: asked, causeGone, evidenceFileId, reason }) {
    const missing = [
      ...(asked === null ? ['交易相关方的申请'] : []),
      ...(asked !== null && asked.side !== 'transferor' && blank(asked.interest) ? ['申请方与产权的直接关系'] : []),
      ...(blank(evidenceFileId) ? ['中止原因已消除的证明'] : []),
      ...(blank(reason) ? ['中心的认定理由'] : []),
      ...(causeGone === true ? [] : ['中心对中止原因已消除的认定']),
    ];
    return missing.length === 0 ? pass() : fail({}, `尚不能重启，还缺：${missing.join('、')}`, missing);
  },
});

/** Art. 26, 13(1): what the registers say is not gone by being found gone. */
export const restartUnopposed = rule({
  id: 'restart-unopposed',
  article: '26',
  code: 'RESTART_NOT_READY',
  title: '登记簿上的争议与查封',
  moments: ['restart'],
  needs: ['openDisputes', 'encumbrances'],
  judge({ openDisputes, encumbrances }) {
    const seizures = encumbrances.filter(({ kind }) => kind === 'seizure').length;
    const faults = [
      ...(openDisputes > 0 ? [`尚有${openDisputes}件权属争议未了结`] : []),
      ...(seizures > 0 ? ['查封尚未解除'] : []),
    ];
    const shown = { openDisputes, seizures };
    return faults.length === 0 ? pass(shown) : fail(shown, `${faults.join('；')}，请先在登记簿上办结再重启`);
  },
});

/** Art. 27: one of six grounds, with its evidence, its standing and a reason. */
export const terminationGround = rule({
  id: 'termination-ground',
  article: '27',
  code: 'TERMINATION_GROUND',
  title: '终止情形',
  moments: ['terminate'],
  needs,
  judge(facts) {
    const { ground } = facts;
    const faults = groundFaults(terminationGrounds, facts);
    return faults.length === 0 ? pass({ ground }) : fail({ ground }, faults.join('；'));
  },
});
