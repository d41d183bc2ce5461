import { rules, type AllFacts } from '../../src/rulebook/index.js';
import { goodFacts, law2024 } from './fixtures.js';

interface Shown {
  readonly facts?: object;
  readonly missing?: readonly string[];
  readonly says?: string;
}
/** A refusal with what it shows: the facts it rests on, the names of all that lacks, its whole sentence where parts are strung together. */
export type Refusal = readonly [id: string, because: string, facts: Partial<AllFacts>, shown: Shown];

/** Each of them is refused by its rule, and shows just that. */
export function areRefused(refusals: readonly Refusal[]): void {
  it.each(refusals)('%s (%s)', (id, _because, facts, shown) => {
    const verdict = rules.find((rule) => rule.id === id)!.assess({ ...goodFacts(), ...facts }, law2024);
    expect(verdict).toMatchObject({ rule: id, verdict: 'fail' });
    if (shown.facts) expect(verdict.facts).toEqual(shown.facts);
    expect(verdict.missing).toEqual(shown.missing);
    if (shown.says) expect(verdict.detail).toBe(shown.says);
  });
}
