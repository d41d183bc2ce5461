import type { AwardTermsFacts, Law, Method } from '../rulebook/index.js';
import type { AwardInput } from './listing-actions.dto.js';
import type { AwardTerms } from './listing.entity.js';

/** What a tender's documents say, and what they mean where they are silent: the best price, the shortest lawful notice. */
export function awardTermsOf(
  method: Method,
  input: AwardInput | undefined,
  law: Pick<Law, 'tenderCandidateDays'>,
): AwardTerms | undefined {
  if (method !== 'tender') return undefined;
  return {
    by: input?.by ?? 'price',
    criteria: (input?.criteria ?? []).map(({ name, percent }) => ({ name, percent })),
    candidateDays: input?.candidateDays ?? law.tenderCandidateDays,
  };
}

export const awardFacts = (terms: AwardTerms | undefined): AwardTermsFacts | null =>
  terms
    ? { by: terms.by, candidateDays: terms.candidateDays, percents: terms.criteria.map(({ percent }) => percent) }
    : null;

/** As the notice prints it. */
export function awardWords({ by, criteria, candidateDays }: AwardTerms, direction: string): string[] {
  const best = direction === 'procurement' ? '最高限价内报价最低者' : '不低于底价的报价最高者';
  return [
    by === 'price'
      ? `评标办法：${best}为第一中标候选人`
      : `评标办法：综合评分，每项满分100分，${criteria.map(({ name, percent }) => `${name}占${percent}%`).join('，')}`,
    `中标候选人公示${candidateDays}日`,
  ];
}
