/**
 * Every test of the rulebook in one file: Stryker starts each test file anew for each mutant, and loading the rulebook takes longer than
 * most tests do. Those of many cases come last: most mutants are killed before them. Left out are the tests of src/values, which no
 * mutant of a rule can fail, and the index of rules, which reads files.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { configureGlobal } = require('fast-check');

// The same cases in every run, so that the figure does not waver; and no search for the smallest case, which nobody would read.
configureGlobal({ seed: 20_240_305, endOnFailure: true });

const folder = join(__dirname, '../rulebook');
const leftOut = ['values.spec.ts', 'index.spec.ts'];
const long = (file) => (/model|hostile|properties/.test(file) ? 1 : 0);

readdirSync(folder)
  .filter((file) => file.endsWith('.spec.ts') && !leftOut.includes(file))
  .sort((one, other) => long(one) - long(other) || one.localeCompare(other))
  .forEach((file) => require(join(folder, file)));
