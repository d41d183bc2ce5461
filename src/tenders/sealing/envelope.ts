import { combine, split } from 'shamir-secret-sharing';
import { sha256, toBytes, toText, utf8 } from './bytes.js';
import { type PrivateKey, publicKeyOf } from './holder-key.js';

/** Who holds a share: the centre, the supervisor, the town. Any two open, no single one does. */
export const seats = ['centre', 'supervisor', 'town'] as const;
export type Seat = (typeof seats)[number];

/** What is inside. */
export interface BidContent {
  /** Yuan, two places. */
  readonly price: string;
  readonly fileName: string | null;
  /** Base64. */
  readonly file: string | null;
}

/** What the server gets, and all it gets. */
export interface SealedEnvelope {
  readonly tenderId: string;
  readonly applicationId: string;
  readonly iv: string;
  readonly ciphertext: string;
  /** Each holder's share of the key, wrapped to that holder. */
  readonly shares: Readonly<Record<Seat, string>>;
}

const neededToOpen = 2;

/** In the bidder's browser. A key of its own for each bid; it is forgotten with the page. */
export async function seal(
  bid: BidContent,
  { tenderId, applicationId }: { tenderId: string; applicationId: string },
  publicKeys: Readonly<Record<Seat, string>>,
): Promise<SealedEnvelope> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { tenderId, applicationId };
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const lock = { name: 'AES-GCM', iv, additionalData: utf8(JSON.stringify(head)) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(lock, key, utf8(JSON.stringify(bid))));
  const parts = await split(raw, seats.length, neededToOpen);
  const shares = {} as Record<Seat, string>;
  for (const [index, seat] of seats.entries()) {
    const label = labelOf(tenderId, applicationId, seat);
    const to = await publicKeyOf(publicKeys[seat]);
    const wrapped = await crypto.subtle.encrypt({ name: 'RSA-OAEP', label }, to, Uint8Array.from(parts[index]!));
    shares[seat] = toText(new Uint8Array(wrapped));
  }
  return { ...head, iv: toText(iv), ciphertext: toText(ciphertext), shares };
}

/** What a receipt holds: the digest of the whole envelope, in one fixed order. */
export const hashOf = ({ tenderId, applicationId, iv, ciphertext, shares }: SealedEnvelope): Promise<string> =>
  sha256(JSON.stringify([tenderId, applicationId, iv, ciphertext, ...seats.map((seat) => shares[seat])]));

/** In the holder's browser. Throws where the share was wrapped to another key, seat or bid. */
export async function unwrapShare(
  { tenderId, applicationId, shares }: Pick<SealedEnvelope, 'tenderId' | 'applicationId' | 'shares'>,
  seat: Seat,
  key: PrivateKey,
): Promise<string> {
  const label = labelOf(tenderId, applicationId, seat);
  const share = await crypto.subtle.decrypt({ name: 'RSA-OAEP', label }, key, toBytes(shares[seat]));
  return toText(new Uint8Array(share));
}

/** With the shares of two holders. Throws where they are not of this bid, or the envelope was changed. */
export async function unseal(envelope: SealedEnvelope, shares: readonly string[]): Promise<BidContent> {
  const raw = await combine(shares.map(toBytes));
  const key = await crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, ['decrypt']);
  const { tenderId, applicationId } = envelope;
  const additionalData = utf8(JSON.stringify({ tenderId, applicationId }));
  const lock = { name: 'AES-GCM', iv: toBytes(envelope.iv), additionalData };
  const plain = await crypto.subtle.decrypt(lock, key, toBytes(envelope.ciphertext));
  return JSON.parse(new TextDecoder().decode(plain)) as BidContent;
}

const labelOf = (tenderId: string, applicationId: string, seat: Seat) => utf8(`${tenderId}/${applicationId}/${seat}`);

/** A test share for a holder's key, and the digest by which the server knows that it was unwrapped. */
export async function makeDrill(
  tenderId: string,
  publicKey: string,
): Promise<{ drillSealed: string; drillHash: string }> {
  const test = crypto.getRandomValues(new Uint8Array(33));
  const label = utf8(`${tenderId}/drill`);
  const wrapped = await crypto.subtle.encrypt({ name: 'RSA-OAEP', label }, await publicKeyOf(publicKey), test);
  return { drillSealed: toText(new Uint8Array(wrapped)), drillHash: await sha256(toText(test)) };
}

export const drillHashOf = (share: string): Promise<string> => sha256(share);

export async function unwrapDrill(tenderId: string, sealed: string, key: PrivateKey): Promise<string> {
  const label = utf8(`${tenderId}/drill`);
  return toText(new Uint8Array(await crypto.subtle.decrypt({ name: 'RSA-OAEP', label }, key, toBytes(sealed))));
}
