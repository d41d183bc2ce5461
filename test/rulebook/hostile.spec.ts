import fc from 'fast-check';
import { rules, type Facts } from '../../src/rulebook/index.js';
import { goodFacts, law2024 } from './fixtures.js';

const good = goodFacts();
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Every path to a leaf or branch of the facts. */
function paths(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (!isPlain(value)) return [];
  return Object.keys(value).flatMap((key) => [[...at, key], ...paths(value[key], [...at, key])]);
}

function without(value: unknown, [key, ...rest]: (string | number)[], replacement?: unknown): unknown {
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key as string] = rest.length === 0 ? replacement : without(copy[key as string], rest, replacement);
  return copy;
}

describe('a rule never passes on what it does not know', () => {
  it('with no facts at all, every rule answers unknown and names what it lacks', () => {
    for (const rule of rules)
      expect(rule.assess({}, law2024)).toMatchObject({ verdict: 'unknown', missing: rule.needs });
  });

  it('taking any needed fact away makes the answer unknown', () => {
    for (const rule of rules) {
      for (const need of rule.needs)
        expect(rule.assess({ ...good, [need]: undefined }, law2024).verdict).toBe('unknown');
    }
  });

  it('taking any nested fact away never turns a refusal into a pass: what was read is named, what was not read changes nothing', () => {
    const bad = goodFacts({
      venue: { level: 'station', arranged: false },
      openDisputes: 1,
      estimatedValue: good.estimatedValue.plus(good.estimatedValue),
    });
    for (const facts of [good, bad]) {
      for (const rule of rules) {
        const before = rule.assess(facts, law2024);
        for (const path of paths(facts).filter(([fact]) => rule.needs.includes(fact as never))) {
          const after = rule.assess(without(facts, path) as Facts, law2024);
          if (after.verdict === 'unknown') expect(after.missing?.length).toBeGreaterThan(0);
          else expect([path, after]).toEqual([path, before]);
        }
      }
    }
  });
});

describe('a rule reads what it says it needs', () => {
  it('and nothing else: given only that, it answers the same', () => {
    for (const rule of rules) {
      const own = Object.fromEntries(rule.needs.map((need) => [need, good[need]]));
      expect(rule.assess(own, law2024)).toEqual(rule.assess(good, law2024));
    }
  });
});

describe('a rule never throws', () => {
  it('on any nonsense in any place', () => {
    const nonsense = fc.oneof(
      fc.anything(),
      fc.constantFrom<unknown>(
        NaN,
        Infinity,
        '',
        '１２',
        '2024-13-45',
        new Date(NaN),
        null,
        [],
        {},
        -1,
        1e308,
        Symbol('x'),
        () => 1,
      ),
      fc.constant({
        get kind() {
          throw new Error('trap');
        },
      }),
    );
    const all = paths(good);
    fc.assert(
      fc.property(fc.constantFrom(...all), nonsense, (path, value) => {
        const facts = without(good, path, value) as Facts;
        for (const rule of rules.filter(({ needs }) => needs.includes(path[0] as never))) {
          const { verdict, detail } = rule.assess(facts, law2024);
          expect(['pass', 'fail', 'unknown', 'notApplicable']).toContain(verdict);
          if (verdict === 'fail' || verdict === 'unknown') expect(detail).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('on facts that are no facts at all', () => {
    for (const facts of [null, undefined, 3, 'x', []]) {
      for (const rule of rules) expect(rule.assess(facts as never, law2024).verdict).toBe('unknown');
    }
  });
});

describe('facts that are there but absurd never pass', () => {
  it.each<[string, string, unknown]>([
    ['deposit-cap', 'deposit', NaN],
    ['deposit-cap', 'deposit', '100'],
    ['jurisdiction', 'villageInRegister', 'yes'],
    ['clear-title', 'openDisputes', '0'],
    ['clear-title', 'openDisputes', NaN],
    ['certificate-once', 'certificateExists', 0],
    ['contract-signed', 'sealed', 1],
    ['announced-conditions', 'conditionsMet', null],
    ['one-application', 'otherApplications', null],
    ['transferor-materials', 'materials', 'titleProof'],
    ['term-within-title', 'today', '2024-02-30'],
    ['registered-in-time', 'submittedAt', new Date(NaN)],
  ])('%s with %s = %j', (id, fact, value) => {
    const rule = rules.find((r) => r.id === id);
    if (!rule) throw new Error(id);
    expect(rule.assess({ ...good, [fact]: value }, law2024).verdict).not.toBe('pass');
  });
});
