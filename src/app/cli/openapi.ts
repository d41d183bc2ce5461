import 'reflect-metadata';
import { openApiText } from '../docs/openapi-text.js';
import { writeOrCheck } from '../docs/write-or-check.js';

// `npm run openapi`: writes openapi.json, from which clients generate their types. With --check, only compares.
process.exitCode = writeOrCheck(
  [{ path: 'openapi.json', text: await openApiText() }],
  process.argv.includes('--check'),
);
