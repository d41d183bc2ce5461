import { Injectable } from '@nestjs/common';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/**
 * Personal data at rest: AES-256-GCM with a random nonce, bound to its purpose as associated data so that a value
 * cannot be moved to another column; found again by a keyed hash (blind index) of its normal form.
 */
@Injectable()
export class Secrets {
  constructor(
    private readonly dataKey: Buffer,
    private readonly indexKey: Buffer,
  ) {}

  seal(purpose: string, text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.dataKey, nonce).setAAD(Buffer.from(purpose));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  open(purpose: string, sealed: string): string {
    const raw = Buffer.from(sealed.slice(2), 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.dataKey, raw.subarray(0, 12))
      .setAAD(Buffer.from(purpose))
      .setAuthTag(raw.subarray(12, 28));
    return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8');
  }

  /** Equal values have equal indexes; without the key nothing can be said about the value. */
  index(purpose: string, text: string): string {
    const normal = text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
    return createHmac('sha256', this.indexKey).update(`${purpose}\n${normal}`).digest('base64url');
  }
}

/** 110101********001X: enough to recognise, too little to use. */
export const masked = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? '*'.repeat(text.length)
    : text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
