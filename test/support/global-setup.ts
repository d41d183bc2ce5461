import { startTestServer, stopTestServer } from './server.js';

/** Once per project: the tests' PostgreSQL. */
export const setup = startTestServer;
export const teardown = stopTestServer;
