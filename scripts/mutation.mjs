// npm run mutation [-- --mutate 'src/rulebook/rules/tier.ts']: tries whether the tests notice each small change of the rulebook, and prints
// the figures of everything tried so far into docs/mutation.md. `-- --force` tries everything anew; `-- --print` prints only.
import { readFileSync, writeFileSync } from 'node:fs';
import { at, run, say, tool } from './lib.mjs';

const report = at('.stryker-report/incremental.json');
const wanted = 90;

const countable = ['Killed', 'Timeout', 'Survived', 'NoCoverage'];
const count = (mutants, ...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
const score = (mutants) => (100 * count(mutants, 'Killed', 'Timeout')) / Math.max(1, count(mutants, ...countable));

const row = (name, mutants) =>
  `| ${name} | ${count(mutants, ...countable)} | ${count(mutants, 'Killed', 'Timeout')} | ` +
  `${count(mutants, 'Survived')} | ${count(mutants, 'NoCoverage')} | ${score(mutants).toFixed(1)} % |`;

/** The mutants of each folder, the folder's own files first. */
function byFolder(files) {
  const folders = new Map();
  for (const [path, { mutants }] of files) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, [...(folders.get(folder) ?? []), ...mutants]);
  }
  return [...folders].sort(([one], [other]) => one.localeCompare(other));
}

/** Why each of those left out was left out: the mutator, or the reason beside the code. */
function leftOut(mutants) {
  const reasons = new Map();
  for (const { status, statusReason, mutatorName } of mutants) {
    if (status !== 'Ignored') continue;
    const reason = statusReason?.includes('excluded mutation')
      ? `\`${mutatorName}\``
      : statusReason?.startsWith('Static')
        ? 'read once, when the file loads'
        : statusReason;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].sort(([, one], [, other]) => other - one).map(([reason, number]) => `- ${number} × ${reason}`);
}

const cell = (text) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 90);
const survivors = (files) =>
  files.flatMap(([path, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .sort((one, other) => one.location.start.line - other.location.start.line)
      .map(
        ({ location, mutatorName, replacement, status }) =>
          `| ${path.replace('src/rulebook/', '')}:${location.start.line} | ${mutatorName} | \`${cell(replacement ?? '')}\` | ${status === 'Survived' ? '' : 'no test reaches it'} |`,
      ),
  );

function page({ files: reported }) {
  const files = Object.entries(reported).sort(([one], [other]) => one.localeCompare(other));
  const all = files.flatMap(([, { mutants }]) => mutants);
  const tried = new Date().toISOString().slice(0, 10);
  return `# Mutation testing of the rulebook

Printed by \`npm run mutation\` from its report of ${tried}; not written by hand. The tests of \`test/rulebook\` are run against each small
change (mutant) of \`src/rulebook\`; one that no test notices survives. Wanted: ${wanted} % killed. **Found: ${score(all).toFixed(1)} %.**

| Folder | Mutants | Killed | Survived | Not reached | Score |
| --- | ---: | ---: | ---: | ---: | ---: |
${byFolder(files)
  .map(([folder, mutants]) => row(`\`${folder}\``, mutants))
  .join('\n')}
${row('**All**', all)}

Of those killed, ${count(all, 'Timeout')} never came to an end. ${count(all, 'RuntimeError', 'CompileError')} could not be run and do not count.

## Left out

${leftOut(all).join('\n')}

Names and sentences (\`StringLiteral\`) are left out because people look at them, not tests (many are held word for word all the same). What
is read once when a file loads, the tables of the catalogue and the head of each rule, would cost the whole suite a mutant; tests of the
tables hold it. A reason beside the code (\`Stryker disable\`) would mark a change that changes nothing.

## How to run

\`npm run mutation\` keeps what it found in \`.stryker-report/incremental.json\` and tries again only what has changed; \`-- --force\` tries
everything, \`-- --mutate 'src/rulebook/rules/*.ts'\` a part. \`STRYKER_CONCURRENCY=2\` uses two processes. A run stops at
the first test that fails, and random cases are the same in every run (\`test/support/mutation-setup.ts\`); the speed test of bidding is
skipped (\`vitest.mutation.config.mjs\`).

## Survivors

Most of these change nothing that can be told apart: a comparison with null that TypeScript asks for and JavaScript answers the same without,
a list that stays empty, a guard before a function that says the same itself.

| Where | Kind | Instead | |
| --- | --- | --- | --- |
${survivors(files).join('\n')}
`;
}

const args = process.argv.slice(2);
let code = 0;
if (!args.includes('--print'))
  ({ code } = await run([...tool('@stryker-mutator/core', 'stryker'), 'run', at('stryker.config.mjs'), ...args]));
if (code === 0) {
  writeFileSync(at('docs/mutation.md'), page(JSON.parse(readFileSync(report, 'utf8'))));
  say('docs/mutation.md is printed');
}
process.exitCode = code;
