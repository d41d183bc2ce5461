// The rulebook's tests for mutation testing (docs/mutation.md). Left out: the tests of src/values, which no mutant of a rule can fail, and the
// index of rules, which reads files.
import { mergeConfig } from 'vitest/config';
import config from './vitest.config.mjs';

export default mergeConfig(
  { ...config, test: { ...config.test, projects: undefined } },
  {
    test: {
      include: ['test/rulebook/*.spec.ts'],
      exclude: ['test/rulebook/values.spec.ts', 'test/rulebook/index.spec.ts'],
      setupFiles: ['test/support/mutation-setup.ts'],
      // A mutant is slower than the code it stands in for, which would seem to kill it.
      testNamePattern: /^(?!.*in a second$)/,
      testTimeout: 20_000,
    },
  },
);
