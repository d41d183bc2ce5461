import { randomBytes } from 'node:crypto';
import { Signer, verifyingKey, verifyStatement } from '../../src/platform/index.js';
import { verifyStatement as verifyInBrowser } from '../../web/src/pages/public/statement.js';

const seed = Buffer.alloc(32, 7);
const signer = new Signer(seed);
const fields = [
  '150627-EQJ-2026-00001',
  '2026-03-05',
  '合湾村86亩耕地经营权出租',
  '王**',
  '示范牧业有限公司',
  '156000.00',
];
const said = signer.statement(fields);
const tampered = (from: string, to: string): string => {
  const parts = said.split('.');
  const payload = Buffer.from(parts[3]!, 'base64url').toString('utf8').replace(from, to);
  parts[3] = Buffer.from(payload, 'utf8').toString('base64url');
  return parts.join('.');
};

describe('a signed statement (art. 21)', () => {
  it('is checked with the public key alone, wherever it stands in a text, by the command and by the page alike', () => {
    for (const text of [said, `https://example.org/check/1?code=2#s=${said}`, `%PDF-1.7 …(${said})… %%EOF`]) {
      expect(verifyStatement(text, [signer.public])).toMatchObject({ outcome: 'valid', statement: { fields } });
      expect(verifyInBrowser(text, [signer.public])).toEqual({ outcome: 'valid', fields });
    }
    expect(new Signer(seed).public).toEqual(signer.public);
    expect(verifyingKey(`${signer.public.publicKey}\n`)).toEqual(signer.public);
  });

  it.each([
    ['a price raised by a nought', tampered('156000.00', '1560000.00'), 'forged'],
    ['another name', tampered('示范牧业', '示范矿业'), 'forged'],
    [
      'a signature of another statement',
      `${said.slice(0, said.lastIndexOf('.'))}.${signer.statement(['x']).split('.').at(-1)}`,
      'forged',
    ],
    ['a signature cut short', said.slice(0, -8), 'forged'],
    ['another centre’s key', new Signer(randomBytes(32)).statement(fields), 'unknownKey'],
    [
      'another centre’s signature under this key’s name',
      new Signer(randomBytes(32)).statement(fields).replace(/Ed25519\.[0-9a-f]{8}/, `Ed25519.${signer.public.id}`),
      'forged',
    ],
    ['nothing of the kind', '150627-EQJ-2026-00001', 'noStatement'],
    ['an empty text', '', 'noStatement'],
  ])('%s', (_, text, outcome) => {
    expect(verifyStatement(text, [signer.public]).outcome).toBe(outcome);
    expect(verifyInBrowser(text, [signer.public]).outcome).toBe(outcome);
  });

  it('names its algorithm, so that another can follow', () => {
    expect(said).toMatch(/^EQX1\.Ed25519\./);
    expect(verifyStatement(said.replace('Ed25519', 'SM2'), [signer.public]).outcome).toBe('unknownAlgorithm');
    expect(() => verifyingKey('c2hvcnQ=')).toThrow('32 bytes');
  });
});
