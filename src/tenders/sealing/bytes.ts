/** Bytes as they travel in JSON, and the digest that receipts carry. Runs in a browser and in Node alike. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const toText = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

export const toBytes = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

export const utf8 = (text: string): Bytes => Uint8Array.from(new TextEncoder().encode(text));

export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
