import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const real = readFileSync('docker-compose.yml', 'utf8');

function faultsOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'exchange-compose-'));
  try {
    writeFileSync(join(folder, 'docker-compose.yml'), text);
    const args = [
      '--import',
      './test/support/typescript.mjs',
      'scripts/check-compose.mjs',
      join(folder, 'docker-compose.yml'),
    ];
    const { stderr, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    expect(status).toBe(stderr ? 1 : 0);
    return stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('docker-compose.yml, as CI checks it', () => {
  it('fits the specification and the configuration', () => expect(faultsOf(real)).toBe(''));

  it.each([
    ['a misspelt key', real.replace('depends_on:', 'depend_on:'), /additional properties/],
    ['a probe that YAML reads as something else', real.replace(/- >-\s+fetch/, '- fetch'), /must be string/],
    [
      'a variable that the application does not know',
      real.replace('LOG_LEVEL: ', 'LOGLEVEL: '),
      /LOGLEVEL is not a variable/,
    ],
    ['a variable that is forgotten', real.replace(/^ +PUBLIC_URL: .*\n/m, ''), /PUBLIC_URL is not set/],
    ['a secret with a default', real.replace('${DATA_KEY:?32 bytes in base64}', '${DATA_KEY:-c2VjcmV0}'), /DATA_KEY/],
    [
      'a secret in the file',
      real.replace('${POSTGRES_PASSWORD:?a password for the database}', 'exchange'),
      /written into/,
    ],
    ['the demonstration on every interface', real.replace('PROFILE: production', 'PROFILE: demo'), /loopback/],
    ['another major version of PostgreSQL', real.replace('postgres:18', 'postgres:17'), /postgres:17/],
    ['a volume that is not declared', real.replace(/^ {2}files:\n/m, ''), /volume files/],
  ])('refuses %s', (_, text, fault) => {
    expect(text).not.toBe(real);
    expect(faultsOf(text)).toMatch(fault);
  });
});
