import 'reflect-metadata';
import { clientTypes } from '../docs/client-types.js';
import { openApiText } from '../docs/openapi-text.js';
import { writeOrCheck } from '../docs/write-or-check.js';

// `npm run openapi`: writes openapi.json, from which clients generate their types, and those of our own web
// application. With --check, only compares.
const document = await openApiText();
process.exitCode = writeOrCheck(
  [
    { path: 'openapi.json', text: document },
    { path: 'web/src/api/schema.ts', text: await clientTypes(document) },
  ],
  process.argv.includes('--check'),
);
