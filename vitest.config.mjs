// Tests by level (docs/decisions.md): rulebook is pure, market and http use a real PostgreSQL, web a real browser.
import { defineConfig } from 'vitest/config';
import { compile } from './test/support/compile.mjs';

/** The compiler of the server's own build, because Vite's leaves no decorator metadata. */
const typescript = {
  name: 'typescript',
  enforce: 'pre',
  transform: (code, id) => (id.endsWith('.ts') ? compile(id, code) : null),
};

/** Levels that run together are one project: each project loads the application anew, in every worker. */
const project = (name, levels, more = {}) => ({
  extends: true,
  test: { name, include: levels.map((level) => `test/${level}/**/*.spec.ts`), ...more },
});

export default defineConfig({
  plugins: [typescript],
  oxc: false,
  test: {
    globals: true,
    pool: 'forks',
    // A worker loads the application once for all its files: every file makes its own application on its own database, and shares nothing
    // else. Measured: the files of one run 2.4 times as fast.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project('pure', ['rulebook']),
      project('system', ['platform', 'market', 'http', 'faults', 'web'], {
        globalSetup: ['test/support/global-setup.ts'],
      }),
    ],
  },
});
