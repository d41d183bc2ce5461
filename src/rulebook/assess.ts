import type { RuleCode } from './codes.js';
import type { Facts } from './facts.js';
import type { Law } from './law.js';
import type { ShownFacts, Verdict } from './rule.js';
import { rules } from './rules.js';
import type { Moment } from './terms.js';

/** One reason of a refusal, as it leaves the house in `violations[]`. */
export interface Violation {
  readonly code: RuleCode;
  readonly article: string;
  readonly detail: string;
  readonly field?: string;
  readonly facts?: ShownFacts;
  readonly missing?: readonly string[];
  /** It rests on Measures that have run out and goes on as the centre's own rule (art. 37). */
  readonly lapsed?: true;
}

/** Every rule of a moment, each with its verdict, those that do not apply included: the clerk sees what was looked at. */
export function assess(moment: Moment, facts: Facts, law: Law): Verdict[] {
  return rules.filter((rule) => rule.moments.includes(moment)).map((rule) => rule.assess(facts, law));
}

/** All reasons to refuse at once: whatever failed, and whatever could not be judged. */
export function violationsOf(verdicts: readonly Verdict[]): Violation[] {
  return verdicts.filter(isRefusal).map(violation);
}

/** What a record's history keeps of a verdict; a warning in place of a refusal is kept as what it is (art. 37). */
export const keptOf = ({ rule, title, article, verdict, facts, advisory }: Verdict) => ({
  rule,
  title,
  article,
  verdict,
  facts,
  ...(advisory && { advisory }),
});

/** What the director has made advisory: said and recorded, and nobody is refused for it (art. 37). */
export function warningsOf(verdicts: readonly Verdict[]): Violation[] {
  return verdicts
    .filter((verdict) => verdict.advisory)
    .map((verdict) => ({
      ...violation({ ...verdict, lapsed: undefined }),
      code: 'RULEBOOK_LAPSED',
      detail: `${verdict.detail}（依据的办法有效期已届满，本条仅作提示，不影响办理）`,
      facts: { ...verdict.facts, code: verdict.code },
    }));
}

function violation({ code, article, detail, field, facts, missing, lapsed }: Verdict): Violation {
  return {
    code,
    article,
    detail: lapsed ? `${detail}${asOwnRule}` : detail,
    ...(field && { field }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(missing && { missing }),
    ...(lapsed && { lapsed }),
  };
}

/** Art. 37, 9: every refusal that rests on lapsed Measures says so. */
const asOwnRule = '（依据的办法有效期已届满，本条现按本中心交易规则执行）';

export function isRefusal(verdict: Verdict): boolean {
  return (verdict.verdict === 'fail' || verdict.verdict === 'unknown') && !verdict.advisory;
}
