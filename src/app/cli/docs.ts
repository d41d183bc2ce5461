import 'reflect-metadata';
import { join } from 'node:path';
import { printedDocs } from '../docs/printed-docs.js';
import { writeOrCheck } from '../docs/write-or-check.js';

// `npm run docs`: prints from the code what would drift if a person wrote it. With --check, only says what is out of date.
const pages = Object.entries(printedDocs()).map(([name, text]) => ({ path: join('docs', name), text }));
process.exitCode = writeOrCheck(pages, process.argv.includes('--check'));
