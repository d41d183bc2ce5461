// npm run openapi: writes openapi.json, and from it web/src/api/schema.ts. With --check, only compares.
// The types are made here and not by the program of src/app/cli: the product is installed without what makes them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { at, run, say } from './lib.mjs';

const document = 'openapi.json';
const types = 'web/src/api/schema.ts';
const heading =
  '// Written by `npm run openapi` from openapi.json: what the API takes and answers, for the web application.\n';

async function typesOf(text) {
  // Only now: the first call of a fresh clone installs it.
  const { astToString, default: typesFrom } = await import('openapi-typescript');
  // A field with a default value may still be left out of a body.
  return heading + astToString(await typesFrom(JSON.parse(text), { defaultNonNullable: false }));
}

const check = process.argv.includes('--check');
try {
  await ensure();
  await build({ web: false });
  const program = [process.execPath, '--enable-source-maps', at('dist/src/app/cli/openapi.js')];
  const { code } = await run(check ? [...program, '--check'] : program);
  process.exitCode = code;
  const text = await typesOf(readFileSync(at(document), 'utf8'));
  if (!check) {
    writeFileSync(at(types), text);
    say(`${types} written`);
  } else if (!existsSync(at(types)) || readFileSync(at(types), 'utf8') !== text) {
    say(`${types} is out of date`);
    process.exitCode = 1;
  }
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
