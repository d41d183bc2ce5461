// Mutation testing of the rulebook (docs/mutation.md): `npm run mutation`, or a few files at a time with `-- --mutate 'src/rulebook/rules/tier.ts'`.
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  // Tests are ES modules: Stryker can neither relate them to files nor measure what each covers (docs/mutation.md).
  coverageAnalysis: 'off',
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.mjs', enableFindRelatedTests: false },
  mutate: ['src/rulebook/**/*.ts', '!src/rulebook/index.ts'],
  // Names and sentences are looked at by people; a rule's figures, comparisons and data are what tests must hold.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: false,
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 1),
  timeoutMS: 20_000,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '.stryker-report/mutation.json' },
  disableTypeChecks: false,
  ignorePatterns: ['/.data', '/dist', '/web', '/docs', '/migrations', '/bench', '/.walkthrough', '/templates'],
};
