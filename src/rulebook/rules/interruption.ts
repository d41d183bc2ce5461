import { suspensionGrounds, terminationGrounds, type Ground } from '../catalogue/index.js';
import { fail, pass, rule } from '../rule.js';

function groundFault(
  grounds: readonly Ground[],
  no: number,
  evidenceFileId: string | null,
  reason: string,
): string | null {
  const ground = grounds.find((g) => g.no === no);
  if (!ground) return `请从${grounds.length}种情形中选择一种`;
  if (evidenceFileId === null || evidenceFileId === '') return `「${ground.name}」须附${ground.evidence}`;
  return reason.trim() === '' ? '请写明理由' : null;
}

/**
 * Art. 26: one of seven grounds, with its evidence and a reason; a suspension's end lies ahead. Reading of (5): a term that ran out with its cause still there is a
 * ground to suspend again; nothing restarts by itself.
 */
export const suspensionGround = rule({
  id: 'suspension-ground',
  article: '26',
  code: 'SUSPENSION_GROUND',
  title: '中止情形',
  moments: ['suspend'],
  needs: ['ground', 'evidenceFileId', 'reason', 'until', 'today'],
  judge({ ground, evidenceFileId, reason, until, today }) {
    const fault = groundFault(suspensionGrounds, ground, evidenceFileId, reason);
    if (fault) return fail({ ground }, fault);
    return until !== null && until <= today ? fail({ until }, '中止期限须晚于今天') : pass({ ground });
  },
});

/** Art. 26, last paragraph: somebody concerned asks, and the centre finds the cause gone, on evidence. */
export const restartReady = rule({
  id: 'restart-ready',
  article: '26',
  code: 'RESTART_NOT_READY',
  title: '重启条件',
  moments: ['restart'],
  needs: ['restartRequestedBy', 'causeGone', 'evidenceFileId', 'reason'],
  judge({ restartRequestedBy, causeGone, evidenceFileId, reason }) {
    const missing = [
      ...(restartRequestedBy === null || restartRequestedBy === '' ? ['交易相关方的申请'] : []),
      ...(evidenceFileId === null || evidenceFileId === '' ? ['中止原因已消除的证明'] : []),
      ...(reason.trim() === '' ? ['中心的认定理由'] : []),
      ...(causeGone === true ? [] : ['中心对中止原因已消除的认定']),
    ];
    return missing.length === 0 ? pass() : fail({}, `尚不能重启，还缺：${missing.join('、')}`, missing);
  },
});

/** Art. 27: one of six grounds, with its evidence and a reason. */
export const terminationGround = rule({
  id: 'termination-ground',
  article: '27',
  code: 'TERMINATION_GROUND',
  title: '终止情形',
  moments: ['terminate'],
  needs: ['ground', 'evidenceFileId', 'reason'],
  judge({ ground, evidenceFileId, reason }) {
    const fault = groundFault(terminationGrounds, ground, evidenceFileId, reason);
    return fault ? fail({ ground }, fault) : pass({ ground });
  },
});
