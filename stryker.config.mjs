// Mutation testing of the rulebook (docs/mutation.md): `npm run mutation`, or a few files with `-- --mutate 'src/rulebook/rules/tier.ts'`.
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  mutate: ['src/rulebook/**/*.ts', '!src/rulebook/index.ts'],
  // Names and sentences are looked at by people; a rule's figures, comparisons and data are what tests must hold.
  mutator: { excludedMutations: ['StringLiteral'] },
  // What is read once, when a file loads (the tables of the catalogue, what a rule needs and when it is asked): each such mutant costs the
  // whole suite, and survives or dies with tests that read those tables as data. docs/mutation.md counts them.
  ignoreStatic: true,
  // Keeps what was found, and tries again what has changed; `--force` tries everything.
  incremental: true,
  incrementalFile: '.stryker-report/incremental.json',
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 1),
  timeoutMS: 5_000,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '.stryker-report/mutation.json' },
  disableTypeChecks: false,
  ignorePatterns: ['/.data', '/dist', '/web', '/docs', '/migrations', '/bench', '/.walkthrough', '/templates'],
};
