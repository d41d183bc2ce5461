import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { PdfSigner, Signer } from '../signing/index.js';
import { Secrets } from './secrets.js';

/** Keys come from the environment; in the demonstration they are made once and kept beside its data, readable by the owner only. */
export function secretsOf(config: Config): Secrets {
  return new Secrets(keyOf(config, 'DATA_KEY'), keyOf(config, 'INDEX_KEY'));
}

/** What the centre signs with; its public half is everybody's (art. 21). */
export const signerOf = (config: Config): Signer => new Signer(keyOf(config, 'SIGNING_KEY'));

/** … and its documents with. */
export const pdfSignerOf = (config: Config): PdfSigner => new PdfSigner(keyOf(config, 'SIGNING_KEY'));

function keyOf(config: Config, name: 'DATA_KEY' | 'INDEX_KEY' | 'SIGNING_KEY'): Buffer {
  const given = config[name];
  if (given) return Buffer.from(given, 'base64');
  const folder = join(config.dataDir, 'keys');
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    // 'wx': two processes that start together agree on the first one's key.
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
