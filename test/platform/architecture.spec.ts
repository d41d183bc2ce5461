import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const sound = {
  'src/values/money.ts': 'export class Money {}',
  'src/rulebook/index.ts': `import { Money } from '../values/money.js'; export const cap = new Money();`,
  'src/platform/database/door.ts': 'export const door = 1;',
  'src/funds/index.ts': `export { hold } from './hold.js';`,
  'src/funds/hold.ts': `import { door } from '../platform/database/door.js'; export const hold = door;`,
  'src/trading/index.ts': `import { hold } from '../funds/index.js'; import { cap } from '../rulebook/index.js'; export const bid = [hold, cap];`,
  'web/src/main.tsx': `import { page } from './page.js'; page(<p>1</p>);`,
};

const faulty: [what: string, change: Record<string, string>, fault: string][] = [
  [
    'an import from a floor above',
    { 'src/funds/hold.ts': `import { bid } from '../trading/index.js'; export const hold = bid;` },
    'floor-funds: src/funds/hold.ts → src/trading/index.ts',
  ],
  [
    'an import of no more than a type from a floor above',
    {
      'src/funds/hold.ts': `import type { bid } from '../trading/index.js'; export const hold = 1 as unknown as typeof bid;`,
    },
    'floor-funds: src/funds/hold.ts → src/trading/index.ts',
  ],
  [
    'a room entered by the window',
    { 'src/trading/index.ts': `import { hold } from '../funds/hold.js'; export const bid = hold;` },
    'through-the-door: src/trading/index.ts → src/funds/hold.ts',
  ],
  [
    'a rulebook that reads files',
    { 'src/rulebook/index.ts': `import { readFileSync } from 'node:fs'; export const cap = readFileSync('x');` },
    'rulebook-is-pure: src/rulebook/index.ts → fs',
  ],
  [
    'a rulebook that knows the framework',
    { 'src/rulebook/index.ts': `import { Injectable } from '@nestjs/common'; export const cap = Injectable;` },
    'rulebook-is-pure: src/rulebook/index.ts → @nestjs/common',
  ],
  [
    'a circle within a room',
    {
      'src/funds/hold.ts': `import { back } from './back.js'; export const hold = () => back;`,
      'src/funds/back.ts': `import { hold } from './hold.js'; export const back = () => hold;`,
    },
    'no-cycle: src/funds/back.ts → src/funds/hold.ts',
  ],
  [
    'a circle of types between rooms of one floor',
    {
      'src/parties/index.ts': `import type { A } from '../accounts/index.js'; export type P = A;`,
      'src/accounts/index.ts': `import type { P } from '../parties/index.js'; export type A = P;`,
    },
    'no-cycle-between-rooms: src/accounts/index.ts → src/parties/index.ts',
  ],
  [
    'a room that was given no floor',
    { 'src/extras/index.ts': `import { door } from '../platform/database/door.js'; export const extra = door;` },
    'a-floor-for-every-room: src/extras/index.ts → src/platform/database/door.ts',
  ],
  [
    'a browser that imports the server',
    { 'web/src/page.ts': `import { Money } from '../../src/values/money.js'; export const page = Money;` },
    'web-apart: web/src/page.ts → src/values/money.js',
  ],
  [
    'an import that leads nowhere',
    { 'src/funds/index.ts': `import { gone } from './gone.js'; export const x = gone;` },
    'unresolved: src/funds/index.ts → ./gone.js',
  ],
];

/** The very check that CI runs, once over all the houses: what it says of each. */
function check(houses: readonly Record<string, string>[]): { faults: string[][]; status: number | null } {
  const base = mkdtempSync(join(tmpdir(), 'exchange-houses-'));
  try {
    const folders = houses.map((_, no) => join(base, String(no)));
    houses.forEach((files, no) => {
      for (const [name, text] of Object.entries(files)) {
        const file = join(folders[no]!, name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    });
    const { stderr, status } = spawnSync(process.execPath, ['scripts/check-architecture.mjs', ...folders], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const lines = stderr.split('\n');
    const said = (folder: string): string[] =>
      lines.filter((line) => line.startsWith(`${folder}: `)).map((line) => line.slice(folder.length + 2));
    return { faults: folders.map(said), status };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

describe('the floors of the house, as CI checks them', () => {
  it('finds nothing in a sound house', () => expect(check([sound, sound])).toEqual({ faults: [[], []], status: 0 }));

  const all = check([sound, ...faulty.map(([, change]) => ({ ...sound, ...change }))]);
  it('fails where one house of many has a fault, and not for the sound one', () => {
    expect(all.status).toBe(1);
    expect(all.faults[0]).toEqual([]);
  });
  it.each(faulty.map(([what, , fault], no) => [what, fault, all.faults[no + 1]!] as const))(
    'finds %s',
    (_, fault, said) => expect(said).toContain(fault),
  );
});
