import { codesElsewhere, ruleIndex } from '../../src/app/docs/rule-index.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moments, rules } from '../../src/rulebook/index.js';

describe('the list of rules (npm run rulebook)', () => {
  const entries = ruleIndex();
  it('has every rule once, each named by at least one test', () => {
    expect(entries.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, tests } of entries) expect([id, tests.length > 0]).toEqual([id, true]);
  });
  it('knows a test by the title of its table, and where a code is said that no rule says', () => {
    const cap = entries.find(({ id }) => id === 'deposit-cap')!;
    expect(cap).toMatchObject({ article: '20', code: 'DEPOSIT_OVER_CAP', basis: 'measures', version: 'measures-2024' });
    expect(cap.tests).toContainEqual({ file: 'test/rulebook/hostile.spec.ts', title: '%s with %s = %j' });
    expect(
      codesElsewhere()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['BOOKS_UNBALANCED', 'RULEBOOK_LAPSED']);
  });
  it('every moment has a room that asks it', () => {
    const src = join(import.meta.dirname, '../../src');
    const rooms = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('rulebook'))
      .map((file) => readFileSync(join(src, file), 'utf8'))
      .join();
    expect(moments.filter((moment) => !rooms.includes(`'${moment}'`))).toEqual([]);
  });
});
