import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, measures2024, ruleCodes, rules, saidElsewhere } from '../../rulebook/index.js';
import { projectRoot } from '../project-root.js';

/** A test that names a rule: by its id, or by a code that no other rule answers with. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

export interface RuleEntry {
  readonly id: string;
  readonly article: string;
  readonly code: string;
  readonly title: string;
  readonly moments: readonly string[];
  /** `law` stands when the Measures have lapsed; `measures` may be made advisory (art. 37). */
  readonly basis: 'measures' | 'law';
  /** The version of the Measures whose figures it is judged by where no instrument is recorded. */
  readonly version: string;
  readonly needs: readonly string[];
  readonly tests: readonly NamedTest[];
}

interface Spec {
  readonly file: string;
  readonly lines: readonly string[];
}

/** The test of this very list names rules without testing them. */
const own = join('rulebook', 'index.spec.ts');

function specs(folder: string): Spec[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.ts') && !name.endsWith(own))
    .sort()
    .map((name) => join(folder, name))
    .map((file) => ({ file, lines: readFileSync(join(projectRoot, file), 'utf8').split('\n') }));
}

const opening = /^\s*(?:describe|it|test)(?:\.each\(.*\))?\(\s*[`'"](.*?)[`'"],/;
/** The title of a table of cases stands behind the table. */
const closing = /^\s*\](?: as [^)]*)?\)\(\s*[`'"](.*?)[`'"],/;

const table = /\.each(?:<.*>)?\(\[?$|\.each\(\s*$/;

/** The test or table that a line belongs to: the title before it, or, inside a table of cases, the one that closes it. */
function titleAt(lines: readonly string[], at: number): string {
  for (let line = at; line >= 0; line--) {
    const title = opening.exec(lines[line]!)?.[1] ?? closing.exec(lines[line]!)?.[1];
    if (title !== undefined) return title;
    if (table.test(lines[line]!)) return titleBelow(lines, at);
  }
  return 'a table at the head of the file';
}

function titleBelow(lines: readonly string[], at: number): string {
  return (
    lines
      .slice(at)
      .map((line) => closing.exec(line)?.[1])
      .find((title) => title !== undefined) ?? 'a table of cases'
  );
}

function testsNaming(words: readonly string[], all: readonly Spec[]): NamedTest[] {
  // An id is a word in quotes or a key of a table; a code is written in capitals and needs no quotes.
  const patterns = words.map((word) => new RegExp(`(?<![\\w-])['"]?${word}['"]?(?![\\w-])`));
  const found = new Map<string, NamedTest>();
  for (const { file, lines } of all) {
    lines.forEach((line, at) => {
      if (!patterns.some((pattern) => pattern.test(line))) return;
      const title = titleAt(lines, at);
      found.set(`${file} ${title}`, { file, title });
    });
  }
  return [...found.values()];
}

/** Ids that are common words are looked for in quotes or as a key only in the tests of the rulebook. */
const common = new Set(['filings', 'delegation', 'valuation', 'ceiling', 'jurisdiction', 'tradable']);

/** Every rule with the tests that name it. Reads test/, so it is for a checkout, not for an installation. */
export function ruleIndex(): RuleEntry[] {
  const all = specs('test');
  const pure = all.filter(({ file }) => file.startsWith(join('test', 'rulebook')));
  return rules.map((rule) => {
    const { id, article, code, title, moments, basis = 'measures', needs } = rule;
    const alone = rules.filter((other) => other.code === code).length === 1;
    const byId = testsNaming([id], common.has(id) ? pure : all);
    const byCode = alone ? testsNaming([code], all) : [];
    const tests = [...new Map([...byId, ...byCode].map((test) => [`${test.file} ${test.title}`, test])).values()];
    return { id, article, code, title, moments, basis, version: measures2024.version, needs, tests };
  });
}

/** Codes without a rule of their own, with the place that says them. */
export const codesElsewhere = (): { code: string; articles: readonly string[]; place: string }[] =>
  ruleCodes.flatMap((code) => {
    const place = saidElsewhere[code];
    return place === undefined ? [] : [{ code, articles: articleOf[code], place }];
  });
