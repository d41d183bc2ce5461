/**
 * A signed compact statement, short enough for a QR code and checked with nothing but the centre's public key:
 *
 *     EQX1 . algorithm . key . payload . signature
 *
 * The algorithm is named so that another (SM2) can follow; `key` is the first eight digits of the SHA-256 of the public key; payload (a JSON
 * list of texts) and signature are base64url. What is signed is everything before the last point, as it stands.
 */
export const statementPattern = /EQX1\.[A-Za-z0-9-]{1,20}\.[0-9a-f]{8}\.[A-Za-z0-9_-]{1,3000}\.[A-Za-z0-9_-]{1,200}/;

export interface Statement {
  readonly algorithm: string;
  readonly keyId: string;
  readonly fields: readonly string[];
  /** What was signed. */
  readonly body: string;
  readonly signature: Buffer;
}

export const bodyOf = (algorithm: string, keyId: string, fields: readonly string[]): string =>
  ['EQX1', algorithm, keyId, Buffer.from(JSON.stringify(fields), 'utf8').toString('base64url')].join('.');

/** Null for anything that is no statement; whether it is signed is the verifier's to say. */
export function parseStatement(text: string): Statement | null {
  const [found] = statementPattern.exec(text) ?? [];
  if (!found) return null;
  const [, algorithm, keyId, payload, signature] = found.split('.') as [string, string, string, string, string];
  let fields: unknown;
  try {
    fields = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(fields) || !fields.every((field) => typeof field === 'string')) return null;
  return {
    ...{ algorithm, keyId, fields },
    body: found.slice(0, found.lastIndexOf('.')),
    signature: Buffer.from(signature, 'base64url'),
  };
}
