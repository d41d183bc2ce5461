// npm run check: what CI runs besides the tests. Ends with the line `N passed, N failed`, one per check.
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { ensure, npm } from './ensure.mjs';
import { at, run, say, tool } from './lib.mjs';

const script = (name, ...args) => [
  process.execPath,
  '--import',
  './test/support/typescript.mjs',
  at('scripts', name),
  ...args,
];

/** A generated file is checked by the program that writes it: with --check it writes nothing and fails on a difference. */
const generated = (name) => ({
  name: `${name} is current`,
  needs: `src/app/cli/${name}.ts`,
  before: () => build({ web: false }),
  command: () => [process.execPath, '--enable-source-maps', at(`dist/src/app/cli/${name}.js`), '--check'],
});

const checks = [
  // A lock file that npm ci refuses would stop every fresh clone.
  {
    name: 'package-lock.json',
    command: () => [...npm(), 'ci', '--dry-run', '--no-audit', '--loglevel=error', '--silent'],
  },
  { name: 'lint', command: () => [...tool('eslint'), '.'] },
  { name: 'format', command: () => [...tool('prettier'), '--check', '--log-level=warn', '.'] },
  {
    name: 'types of server and tests',
    command: () => [...tool('typescript', 'tsc'), '-p', 'tsconfig.json', '--noEmit'],
  },
  {
    name: 'types of the web application',
    needs: 'web/tsconfig.json',
    command: () => [...tool('typescript', 'tsc'), '-p', 'web/tsconfig.json', '--noEmit'],
  },
  { name: 'floors (who imports whom)', command: () => script('check-architecture.mjs') },
  { name: 'docker-compose.yml', command: () => script('check-compose.mjs') },
  { ...generated('openapi'), command: () => [process.execPath, at('scripts', 'openapi.mjs'), '--check'] },
  generated('docs'),
];

async function check({ name, needs, before, command }) {
  if (needs && !existsSync(at(needs))) {
    say(`-    ${name}: there is no ${needs} yet`);
    return undefined;
  }
  const began = performance.now();
  let result;
  try {
    await before?.();
    result = await run(command(), { quiet: true });
  } catch (error) {
    result = { code: 1, output: error.message };
  }
  const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const passed = result.code === 0;
  // Warnings of a passed check are shown too.
  const output = result.output.trim();
  say(`${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds})${output ? `\n${output.replace(/^/gm, '       ')}` : ''}`);
  return passed;
}

/** Two at a time: each of them keeps one core busy. */
async function inPairs(list, action) {
  const waiting = [...list];
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await action(next));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

try {
  await ensure();
} catch (error) {
  say(error.message);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
const only = process.argv.slice(2);
const chosen = only.length ? checks.filter(({ name }) => only.some((word) => name.includes(word))) : checks;
const outcomes = await inPairs(
  chosen.filter(({ before }) => !before),
  check,
);
// These share dist/, so they take turns.
for (const one of chosen.filter(({ before }) => before)) outcomes.push(await check(one));
const passed = outcomes.filter((outcome) => outcome === true).length;
const failed = outcomes.filter((outcome) => outcome === false).length;
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
