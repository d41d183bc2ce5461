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

// Every expectation that is met makes an error to throw if it were not; its stack costs more than the test.
Error.stackTraceLimit = 1;

const folder = join(__dirname, '../rulebook');
const leftOut = ['values.spec.ts', 'index.spec.ts'];
const long = (file) =>
  [/advice|every|ground|rules/, /hostile|properties/, /model/].findIndex((names) => names.test(file));

/** A mutant under which the file does not even load is killed too; to Stryker it were an error, and outside the count. */
function load(file) {
  try {
    require(join(folder, file));
  } catch (error) {
    test(`loads ${file}`, () => Promise.reject(error));
  }
}

readdirSync(folder)
  .filter((file) => file.endsWith('.spec.ts') && !leftOut.includes(file))
  .sort((one, other) => long(one) - long(other) || one.localeCompare(other))
  .forEach(load);
