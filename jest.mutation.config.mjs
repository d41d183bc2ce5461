// The rulebook's own tests alone, without a database, for mutation testing.
import config from './jest.config.mjs';

const rulebook = config.projects.find(({ displayName }) => displayName === 'rulebook');
export default { ...rulebook, testTimeout: 20_000 };
