import { policy } from '../../accounts/index.js';
import { roles } from '../../platform/index.js';
import { rules, saidElsewhere } from '../../rulebook/index.js';
import { livesPage } from './lives-page.js';

const printed = (title: string, body: string): string =>
  `# ${title}\n\n<!-- Printed from the code by \`npm run docs\`; a test fails when it is out of date. -->\n\n${body}`;

/** File name below docs/ → text. */
export function printedDocs(): Record<string, string> {
  return {
    'lives.md': printed('Lives', livesPage()),
    'policy.md': printed('Who may do what', policyPage()),
    'rulebook.md': printed('Rulebook', rulesPage()),
  };
}

function policyPage(): string {
  const people = roles.filter((role) => role !== 'system' && role !== 'anyone');
  const rows = Object.entries(policy).map(([action, row]) => {
    const cells = people.map((role) => [(row as Record<string, unknown>)[role] ?? ''].flat().join(' + '));
    return `| \`${action}\` | ${cells.join(' | ')} |`;
  });
  return [
    'One table (`src/accounts/policy.ts`) answers for the API, for the rows of lists and for the buttons. `all`: every record; `town`, `village`: of the actor’s own; `own`: its party’s, or what it filed; `asked`: on which its organisation was asked.\n',
    `| action | ${people.join(' | ')} |`,
    `|---|${people.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

function rulesPage(): string {
  const rows = rules.map(
    ({ id, article, code, title, moments, basis = 'measures' }) =>
      `| ${article} | \`${id}\` | ${title} | \`${code}\` | ${basis} | ${moments.join(', ')} |`,
  );
  const elsewhere = Object.entries(saidElsewhere).map(([code, place]) => `- \`${code}\`: ${place}`);
  return [
    '`law`: stands by national law when the Measures have lapsed; `measures`: the director may make it advisory then (art. 37).',
    'The tests that name each rule: `npm run rulebook -- --json`.\n',
    '| article | rule | 名称 | code | basis | moments |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    'Codes that no rule answers with:\n',
    ...elsewhere,
    '',
  ].join('\n');
}
