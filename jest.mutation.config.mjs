// The rulebook's own tests alone, without a database, for mutation testing; those of src/values cannot kill a mutant of a rule.
import config from './jest.config.mjs';

const rulebook = config.projects.find(({ displayName }) => displayName === 'rulebook');
export default { ...rulebook, testPathIgnorePatterns: ['values\\.spec\\.ts$'], testTimeout: 20_000 };
