import { Area, InvalidValue, Money } from '../values/index.js';
import type { RuleCode } from './codes.js';
import { factName } from './fact-names.js';
import type { AllFacts, Facts } from './facts.js';
import type { Law } from './law.js';
import type { Moment } from './terms.js';

export type Outcome = 'pass' | 'fail' | 'unknown' | 'notApplicable';

/** Plain values for the record and the screen: strings, numbers, booleans, lists of them. */
export type ShownFacts = Readonly<Record<string, unknown>>;

/** What one rule says about the facts. */
export interface Verdict {
  readonly rule: string;
  readonly title: string;
  readonly article: string;
  readonly code: RuleCode;
  readonly verdict: Outcome;
  /** Chinese; for a refusal it says what to do next. */
  readonly detail: string;
  readonly facts: ShownFacts;
  /** The facts nobody supplied, or the materials that lack. */
  readonly missing?: readonly string[];
  /** The field of the filing form the reader should go to. */
  readonly field?: string;
  /** The Measures have lapsed and the director made this refusal a warning (art. 37). */
  readonly advisory?: true;
  /** A refusal that rests on lapsed Measures: it goes on as the centre's own rule, and says so (art. 37, 9). */
  readonly lapsed?: true;
}

interface Finding {
  readonly outcome: Outcome;
  readonly facts: ShownFacts;
  readonly detail: string;
  readonly missing?: readonly string[];
  /** This refusal rests on national law, whatever the rule's own basis. */
  readonly national?: true;
}

export const pass = (facts: ShownFacts = {}, detail = ''): Finding => ({ outcome: 'pass', facts, detail });
export const fail = (facts: ShownFacts, detail: string, missing?: readonly string[]): Finding => ({
  outcome: 'fail',
  facts,
  detail,
  ...(missing && { missing }),
});
/** Of a rule of the Measures, the refusal that national law asks for: it stands when they have lapsed. */
export const byLaw = (finding: Finding): Finding => ({ ...finding, national: true });
/** A fact whose type allows null but which this judgment cannot do without. */
export const unknown = (missing: string, detail: string): Finding => ({
  outcome: 'unknown',
  facts: {},
  detail,
  missing: [missing],
});
export const notApplicable = (detail = ''): Finding => ({ outcome: 'notApplicable', facts: {}, detail });

export interface RuleSpec<K extends keyof AllFacts> {
  readonly id: string;
  /** '20', '13(4)' */
  readonly article: string;
  readonly code: RuleCode;
  /** What the rule is about, in a few Chinese words. */
  readonly title: string;
  /** The actions that this rule can refuse. */
  readonly moments: readonly Moment[];
  readonly needs: readonly K[];
  readonly field?: string;
  /** `law`: stands by national law even when the Measures have lapsed. Default `measures`. */
  readonly basis?: 'measures' | 'law';
  judge(facts: Pick<AllFacts, K>, law: Law): Finding;
}

export interface Rule extends Omit<RuleSpec<keyof AllFacts>, 'judge' | 'needs'> {
  readonly needs: readonly (keyof AllFacts)[];
  assess(facts: Facts, law: Law): Verdict;
}

class MissingFact extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** A read-only view in which reading what nobody supplied stops the judgment and names it: a missing fact can never slip into a pass. */
function watched<T extends object>(target: T, path: string): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const value: unknown = Reflect.get(object, key, receiver);
      if (typeof key === 'symbol' || typeof value === 'function') return value;
      const at = Array.isArray(object) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
      if (value === undefined && key !== 'toJSON') throw new MissingFact(at);
      return isPlain(value) ? watched(value, at) : value;
    },
  });
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** The frame around every rule: narrow facts in, a verdict out; it never throws, and it never passes on a fact that is missing or absurd. */
export function rule<K extends keyof AllFacts>(spec: RuleSpec<K>): Rule {
  const { judge, ...head } = spec;
  const stated = {
    rule: spec.id,
    title: spec.title,
    article: spec.article,
    code: spec.code,
    ...(spec.field && { field: spec.field }),
  };
  const notKnown = (missing: readonly string[], detail: string): Verdict => ({
    ...stated,
    verdict: 'unknown',
    detail,
    facts: {},
    missing,
  });
  return {
    ...head,
    assess(facts, law) {
      try {
        const missing = spec.needs.filter((need) => facts[need] === undefined);
        if (missing.length > 0)
          return notKnown(
            missing,
            `「${spec.title}」缺少判断所需的信息：${missing.map(factName).join('、')}，请补充后再办理`,
          );
        const finding = judge(watched(facts, '') as Pick<AllFacts, K>, law);
        const { outcome, detail, missing: lacking } = finding;
        return {
          ...stated,
          verdict: outcome,
          detail,
          facts: shown(finding.facts),
          ...(lacking && { missing: lacking }),
          ...(outcome === 'fail' && spec.basis !== 'law' && !finding.national && restsOn(law)),
        };
      } catch (error) {
        if (error instanceof MissingFact)
          return notKnown([error.path], `「${spec.title}」缺少判断所需的信息：${factName(error.path)}，请补充后再办理`);
        const why = error instanceof InvalidValue ? error.detail : '所填内容无法识别';
        return notKnown([...spec.needs], `「${spec.title}」无法判断：${why}，请核对后再办理`);
      }
    },
  };
}

/** What a refusal of the Measures alone is once they have run out: a rule of the centre's own, or a warning (art. 37). */
function restsOn({ lapsed, advisory }: Law): Pick<Verdict, 'lapsed' | 'advisory'> {
  return lapsed ? { lapsed: true, ...(advisory && { advisory: true }) } : {};
}

/** Facts as they are recorded: money and areas as their strings, nothing live. */
function shown(facts: ShownFacts): ShownFacts {
  return JSON.parse(
    JSON.stringify(facts, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ) as ShownFacts;
}

export const yuan = (amount: Money) => `${amount.format()}元`;
export const mu = (area: Area) => `${area.toString()}亩`;
