import { formatInstant } from '../../values/index.js';
import { fail, pass, rule } from '../rule.js';

const known = (at: Date) => at instanceof Date && !Number.isNaN(at.getTime());

/** Art. 29: a priority is claimed with evidence, and accepted by the centre before trading; nobody has one by saying so. */
export const priorityProven = rule({
  id: 'priority-proven',
  article: '29',
  code: 'PRIORITY_NOT_PROVEN',
  title: '优先权的证明',
  moments: ['claim'],
  needs: ['priorityKind', 'priorityKinds', 'priorityEvidenceFileId'],
  judge({ priorityKind, priorityKinds, priorityEvidenceFileId: file }) {
    if (!priorityKinds.includes(priorityKind))
      return fail({ priorityKind }, '本项目没有所申报的优先权，请从公告列明的优先权中选择');
    return file === null || file === ''
      ? fail({ priorityKind }, '申报优先权须附证明材料，请上传后再申报')
      : pass({ priorityKind });
  },
});

/** Art. 29: … and it is exercised only by whom the centre has accepted. */
export const priorityAccepted = rule({
  id: 'priority-accepted',
  article: '29',
  code: 'PRIORITY_NOT_PROVEN',
  title: '优先权的认定',
  moments: ['exercise'],
  needs: ['priorityKind', 'priorityAccepted'],
  judge: ({ priorityKind, priorityAccepted: accepted }) =>
    accepted === true
      ? pass({ priorityKind })
      : fail({ priorityKind }, '优先权尚未经中心认定，不能行使，请按普通竞买人报价'),
});

/** Art. 29: claimed before the published deadline; what comes at it or later is late. */
export const priorityClaimedInTime = rule({
  id: 'priority-claimed-in-time',
  article: '29',
  code: 'PRIORITY_WINDOW_CLOSED',
  title: '优先权申报时间',
  moments: ['claim'],
  needs: ['priorityClaimedAt', 'priorityClaimUntil'],
  judge({ priorityClaimedAt: at, priorityClaimUntil: until }) {
    if (!known(at) || !known(until)) return fail({}, '优先权申报时间无法识别，请核对');
    return at.getTime() < until.getTime()
      ? pass({ at, until })
      : fail({ at, until }, `优先权申报已于${formatInstant(until)}截止，未申报的视为放弃`);
  },
});

/** Art. 29: exercised within its window; what nobody exercises lapses. */
export const priorityWindow = rule({
  id: 'priority-window',
  article: '29',
  code: 'PRIORITY_WINDOW_CLOSED',
  title: '优先权行使期间',
  moments: ['exercise'],
  needs: ['priorityExercisedAt', 'priorityWindowFrom', 'priorityWindowUntil'],
  judge({ priorityExercisedAt: at, priorityWindowFrom: from, priorityWindowUntil: until }) {
    if (![at, from, until].every(known)) return fail({}, '优先权行使时间无法识别，请核对');
    if (at.getTime() < from.getTime()) return fail({ at, from }, `优先权自${formatInstant(from)}起方可行使`);
    return at.getTime() < until.getTime()
      ? pass({ at, until })
      : fail({ at, until }, `优先权行使期间已于${formatInstant(until)}届满，未行使的视为放弃`);
  },
});
