// npm test [-- vitest arguments]: everything, ending with the line `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { at, run, say, tool } from './lib.mjs';

const results = at('.data', `test-results-${process.pid}.json`);

async function test() {
  await ensure();
  // The browser needs the web application, and what is killed in test/faults is the built server.
  await build();
  mkdirSync(at('.data'), { recursive: true });
  // One more than there are cores: a page waits for its server, a test for its clock. Measured on two: 641 s beside 683 s.
  const workers = Math.min(4, availableParallelism() + 1);
  const { code } = await run(
    [
      ...tool('vitest'),
      'run',
      `--maxWorkers=${workers}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...process.argv.slice(2),
    ],
    { env: { NODE_ENV: 'test' } },
  );
  const outcome = JSON.parse(readFileSync(results, 'utf8'));
  // A file that does not even load has no failed test, and is a failure all the same.
  const unloaded = outcome.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;
  const failed = outcome.numFailedTests + unloaded;
  return { passed: outcome.numPassedTests, failed: failed || (code === 0 ? 0 : 1) };
}

let outcome;
try {
  outcome = await test();
} catch (error) {
  say(error.stack ?? String(error));
  outcome = { passed: 0, failed: 1 };
} finally {
  rmSync(results, { force: true });
}
if (outcome.passed + outcome.failed === 0) say('No test ran.');
process.exitCode = outcome.failed > 0 || outcome.passed === 0 ? 1 : 0;
process.stdout.write(`${outcome.passed} passed, ${outcome.failed} failed\n`);
