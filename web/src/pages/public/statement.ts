import { ed25519 } from '@noble/curves/ed25519.js';
import type { Schema } from '../../api/address.js';

/** A public key of the centre, as it is published. */
export type SigningKey = Schema['SigningKeyView'];

export type Verdict = { outcome: 'valid'; fields: string[] } | { outcome: 'noStatement' | 'unknownKey' | 'forged' };

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/**
 * Checks a certificate's statement with the public key alone, in this browser. Not by Web Crypto: that is missing where a village office
 * reaches the server over plain HTTP in its own network.
 */
export function verifyStatement(text: string, keys: readonly SigningKey[]): Verdict {
  const parts = /EQX1\.Ed25519\.[0-9a-f]{8}\.[\w-]{1,3000}\.[\w-]{1,200}/.exec(text)?.[0].split('.');
  if (!parts) return { outcome: 'noStatement' };
  const [, , keyId, payload, signature] = parts as [string, string, string, string, string];
  const key = keys.find(({ id }) => id === keyId);
  if (!key) return { outcome: 'unknownKey' };
  try {
    const body = new TextEncoder().encode(parts.slice(0, -1).join('.'));
    if (!ed25519.verify(bytesOf(signature), body, bytesOf(key.publicKey))) return { outcome: 'forged' };
    return { outcome: 'valid', fields: JSON.parse(new TextDecoder().decode(bytesOf(payload))) as string[] };
  } catch {
    // A signature of the wrong length, a payload that is no JSON: nobody here made it.
    return { outcome: 'forged' };
  }
}
