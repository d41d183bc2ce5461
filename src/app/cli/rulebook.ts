import { codesElsewhere, ruleIndex } from '../docs/rule-index.js';

// `npm run rulebook`: every rule with its article, code, moments, basis, version and the tests that name it. `-- --json` for machines. Fails where a rule has no test.
const entries = ruleIndex();
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ rules: entries, codesElsewhere: codesElsewhere() }, null, 2)}\n`);
} else {
  for (const { id, article, code, moments, basis, tests } of entries)
    process.stdout.write(`第${article}条\t${id}\t${code}\t${basis}\t${moments.join(',')}\t${tests.length} tests\n`);
  process.stdout.write(`${entries.length} rules\n`);
}
const untested = entries.filter(({ tests }) => tests.length === 0).map(({ id }) => id);
if (untested.length > 0) {
  process.stderr.write(`No test names: ${untested.join(', ')}\n`);
  process.exitCode = 1;
}
