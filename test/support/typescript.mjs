// `node --import ./test/support/typescript.mjs x.ts`: Node 20 cannot run TypeScript by itself.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
