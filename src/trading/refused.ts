import { type Problem, problem } from '../platform/index.js';
import type { BiddingRefusal } from '../rulebook/index.js';

/** The engine's refusal as the answer to a request. Art. 29 stands behind the priority ones. */
export const refused = ({ code, detail }: BiddingRefusal): Problem => problem(code, detail, articleOf(code));

function articleOf(code: BiddingRefusal['code']): { article: string } | undefined {
  if (code === 'PRICE_ABOVE_CEILING' || code === 'METHOD_NOT_ALLOWED') return { article: '12(10)' };
  return code.startsWith('PRIORITY_') || code.startsWith('MATCH_') ? { article: '29' } : undefined;
}
