import { type Bytes, sha256, toBytes, toText, utf8 } from './bytes.js';

export type PrivateKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** What the holder downloads: the private key under a passphrase. It never reaches the server. */
export interface KeyFile {
  readonly kind: 'tender-holder-key';
  readonly fingerprint: string;
  readonly salt: string;
  readonly iv: string;
  readonly sealed: string;
}

export interface HolderKey {
  /** SubjectPublicKeyInfo, base64: the only part that is sent anywhere. */
  readonly publicKey: string;
  readonly fingerprint: string;
  readonly file: KeyFile;
}

const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' } as const;
/** OWASP's figure for PBKDF2 with SHA-256. */
const rounds = 600_000;

/** Made where the holder sits. */
export async function makeHolderKey(passphrase: string): Promise<HolderKey> {
  const pair = await crypto.subtle.generateKey(
    { ...rsa, modulusLength: 3072, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['encrypt', 'decrypt'],
  );
  const publicKey = toText(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
  const secret = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(passphrase, salt);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, secret));
  const fingerprint = await fingerprintOf(publicKey);
  const file = { kind: 'tender-holder-key', fingerprint, salt: toText(salt), iv: toText(iv), sealed: toText(sealed) };
  return { publicKey, fingerprint, file: file as KeyFile };
}

/** The key comes back unextractable. Throws where the passphrase is wrong. */
export async function openKeyFile(file: KeyFile, passphrase: string): Promise<PrivateKey> {
  const lock = await lockOf(passphrase, toBytes(file.salt));
  const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(file.iv) }, lock, toBytes(file.sealed));
  return crypto.subtle.importKey('pkcs8', secret, rsa, false, ['decrypt']);
}

export const fingerprintOf = (publicKey: string): Promise<string> => sha256(publicKey);

/** Throws where the text is no public key of this kind. */
export const publicKeyOf = (publicKey: string): Promise<PrivateKey> =>
  crypto.subtle.importKey('spki', toBytes(publicKey), rsa, false, ['encrypt']);

async function lockOf(passphrase: string, salt: Bytes): Promise<PrivateKey> {
  const base = await crypto.subtle.importKey('raw', utf8(passphrase), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
