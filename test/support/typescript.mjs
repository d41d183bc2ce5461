// `node --import ./test/support/typescript.mjs x.ts`: Node 20 cannot run TypeScript by itself, and Jest runs its global
// setup outside its own module system when the project is made of ES modules.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
