// The rulebook's tests for mutation testing (docs/mutation.md), as CommonJS: what each test covers cannot be measured in ES modules.
import { fileURLToPath } from 'node:url';
import config from './jest.config.mjs';

const rulebook = config.projects.find(({ displayName }) => displayName === 'rulebook');
const [[files, [swc, options]]] = Object.entries(rulebook.transform);

export default {
  ...rulebook,
  roots: ['<rootDir>/test/mutation', '<rootDir>/test/rulebook', '<rootDir>/src/rulebook', '<rootDir>/src/values'],
  testMatch: ['<rootDir>/test/mutation/all.cjs'],
  testEnvironment: fileURLToPath(new URL('test/mutation/environment.cjs', import.meta.url)),
  extensionsToTreatAsEsm: [],
  transform: { [files]: [swc, { ...options, module: { type: 'commonjs' }, sourceMaps: false }] },
  testTimeout: 20_000,
};
