import { formatInstant } from '../../values/index.js';
import { fail, pass, rule } from '../rule.js';

/** Art. 19, 32: a winner has not failed before the published term for the contract is over, unless he says in writing that he will not sign. */
export const winnerFailed = rule({
  id: 'winner-failed',
  article: '19',
  code: 'DEFAULT_NOT_DUE',
  title: '中选人未签约的认定',
  moments: ['default'],
  needs: ['contractDueAt', 'defaultAt', 'defaultWaived', 'defaultEvidenceFileId'],
  judge({ contractDueAt, defaultAt, defaultWaived, defaultEvidenceFileId }) {
    const due = contractDueAt !== null && defaultAt >= contractDueAt;
    const missing = [
      ...(due || defaultWaived ? [] : ['签约期限届满，或受让方书面放弃']),
      ...(defaultEvidenceFileId?.trim() ? [] : ['催告、放弃声明等证据']),
    ];
    const until = contractDueAt === null ? '' : `签约期限至${formatInstant(contractDueAt)}，`;
    return missing.length === 0
      ? pass({ defaultWaived })
      : fail({ defaultWaived }, `${until}登记未签约还缺：${missing.join('、')}`, missing);
  },
});
