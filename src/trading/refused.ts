import { type Problem, problem } from '../platform/index.js';
import type { BiddingRefusal } from '../rulebook/index.js';

/** The engine's refusal as the answer to a request. Art. 29 stands behind the priority ones. */
export const refused = ({ code, detail }: BiddingRefusal): Problem =>
  problem(code, detail, code.startsWith('PRIORITY_') || code.startsWith('MATCH_') ? { article: '29' } : undefined);
