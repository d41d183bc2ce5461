import { Injectable } from '@nestjs/common';
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { bodyOf, parseStatement, type Statement } from './statement.js';

/** A public key by which statements are checked. */
export interface VerifyingKey {
  /** The first eight digits of its SHA-256. */
  readonly id: string;
  readonly algorithm: 'Ed25519';
  /** 32 bytes, base64. */
  readonly publicKey: string;
}

/** The fixed beginnings of an Ed25519 key in PKCS #8 and SubjectPublicKeyInfo (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const spki = Buffer.from('302a300506032b6570032100', 'hex');

export const keyIdOf = (publicKey: Buffer): string => createHash('sha256').update(publicKey).digest('hex').slice(0, 8);

/** The centre's own key: what it signs anybody can check without asking (art. 21). */
@Injectable()
export class Signer {
  private readonly key: KeyObject;
  readonly public: VerifyingKey;

  /** `seed`: 32 bytes. */
  constructor(seed: Buffer) {
    this.key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
    const raw = createPublicKey(this.key).export({ format: 'der', type: 'spki' }).subarray(spki.length);
    this.public = { id: keyIdOf(raw), algorithm: 'Ed25519', publicKey: raw.toString('base64') };
  }

  statement(fields: readonly string[]): string {
    const body = bodyOf(this.public.algorithm, this.public.id, fields);
    return `${body}.${sign(null, Buffer.from(body), this.key).toString('base64url')}`;
  }
}

export type Verdict =
  | { readonly outcome: 'valid'; readonly statement: Statement }
  | { readonly outcome: 'noStatement' | 'unknownAlgorithm' | 'unknownKey' | 'forged' };

/** Checks with the public keys alone; no server, no database. */
export function verifyStatement(text: string, keys: readonly VerifyingKey[]): Verdict {
  const statement = parseStatement(text);
  if (!statement) return { outcome: 'noStatement' };
  if (statement.algorithm !== 'Ed25519') return { outcome: 'unknownAlgorithm' };
  const known = keys.find(({ id }) => id === statement.keyId);
  if (!known) return { outcome: 'unknownKey' };
  const key = createPublicKey({
    key: Buffer.concat([spki, Buffer.from(known.publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(statement.body), key, statement.signature)
    ? { outcome: 'valid', statement }
    : { outcome: 'forged' };
}

/** From a public key as it is published: base64 of 32 bytes. Errors: plain words. */
export function verifyingKey(text: string): VerifyingKey {
  const raw = Buffer.from(text.trim(), 'base64');
  if (raw.length !== 32) throw new Error('An Ed25519 public key is 32 bytes in base64');
  return { id: keyIdOf(raw), algorithm: 'Ed25519', publicKey: raw.toString('base64') };
}
