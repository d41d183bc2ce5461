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
}

/** Every rule of a moment, each with its verdict, those that do not apply included: the clerk sees what was looked at. */
export function assess(moment: Moment, facts: Facts, law: Law): Verdict[] {
  return rules.filter((rule) => rule.moments.includes(moment)).map((rule) => rule.assess(facts, law));
}

/** All reasons to refuse at once: whatever failed, and whatever could not be judged. */
export function violationsOf(verdicts: readonly Verdict[]): Violation[] {
  return verdicts.filter(isRefusal).map(({ code, article, detail, field, facts, missing }) => ({
    code,
    article,
    detail,
    ...(field && { field }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(missing && { missing }),
  }));
}

export function isRefusal(verdict: Verdict): boolean {
  return (verdict.verdict === 'fail' || verdict.verdict === 'unknown') && !verdict.advisory;
}
