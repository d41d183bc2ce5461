import { PDFArray, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { p256 } from '@noble/curves/nist.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Injectable } from '@nestjs/common';
import { webcrypto } from 'node:crypto';
import { certificateOf, signedData } from './cms.js';

export interface Signing {
  readonly at: Date;
  readonly reason: string;
  readonly by: string;
}

interface Keys {
  readonly key: webcrypto.CryptoKey;
  /** DER. */
  readonly certificate: Buffer;
}

/** Bytes that a signature with its certificate may take; about 900 are needed. */
const room = 4096;
const empty = `<${'0'.repeat(room * 2)}>`;
/** Ten digits hold a place for a document of up to 10 GB. */
const unknown = 9_999_999_999;
const emptyRange = `[ 0 ${[unknown, unknown, unknown].join(' ')} ]`;

/**
 * Signs a finished PDF in an incremental update that covers every byte but the signature itself: a changed byte shows in any reader that checks
 * signatures (art. 21). Built by the rules of PAdES baseline B (ETSI.CAdES.detached, signing-certificate-v2, no signing time inside); no conformance
 * checker has seen it, so it is called a CMS signature.
 *
 * The key follows from the centre's signing key. Its certificate is self-signed and always the same: whoever has once compared its fingerprint knows
 * every document. A house that has a certificate of a licensed authority puts it in the place of `keysOf`.
 */
@Injectable()
export class PdfSigner {
  private readonly keys: Promise<Keys>;

  /** `seed`: 32 bytes. */
  constructor(seed: Buffer) {
    this.keys = keysOf(seed);
  }

  /** What signatures are checked against, DER. */
  async certificate(): Promise<Buffer> {
    return (await this.keys).certificate;
  }

  async sign(pdf: Buffer, said: Signing): Promise<Buffer> {
    const signed = await withPlaceholder(pdf, said);
    const start = signed.indexOf(empty, pdf.length, 'latin1');
    const range = signed.indexOf(emptyRange, pdf.length, 'latin1');
    if (start < 0 || range < 0) throw new Error('the place of the signature was not found');
    const end = start + empty.length;
    const ranges = `[ 0 ${start} ${end} ${signed.length - end} ]`.padEnd(emptyRange.length);
    signed.write(ranges, range, 'latin1');
    const { key, certificate } = await this.keys;
    const der = await signedData(Buffer.concat([signed.subarray(0, start), signed.subarray(end)]), key, certificate);
    if (der.length > room) throw new Error(`a signature of ${der.length} bytes has no room`);
    signed.write(der.toString('hex'), start + 1, 'latin1');
    return signed;
  }
}

async function keysOf(seed: Buffer): Promise<Keys> {
  const { secretKey, publicKey } = p256.keygen(hkdf(sha256, seed, undefined, Buffer.from('pdf signature'), 48));
  const point = p256.Point.fromBytes(publicKey).toBytes(false);
  const part = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
  const jwk = { kty: 'EC', crv: 'P-256', d: part(secretKey), x: part(point.slice(1, 33)), y: part(point.slice(33)) };
  const key = await webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  return { key, certificate: await certificateOf(point, (bytes) => p256.sign(bytes, secretKey, { format: 'der' })) };
}

/** The document as it was, and after it an update that holds an empty signature in an invisible field of the first page. */
async function withPlaceholder(pdf: Buffer, { at, reason, by }: Signing): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const snapshot = document.takeSnapshot();
  const { context, catalog } = document;
  const page = document.getPage(0);
  const ranges = PDFArray.withContext(context);
  for (const part of [0, unknown, unknown, unknown]) ranges.push(PDFNumber.of(part));
  const signature = context.register(
    context.obj({
      ...{ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached' },
      ByteRange: ranges,
      Contents: PDFHexString.of('0'.repeat(room * 2)),
      ...{ M: PDFString.fromDate(at), Reason: PDFHexString.fromText(reason), Name: PDFHexString.fromText(by) },
    }),
  );
  const field = context.register(
    context.obj({
      ...{ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: signature, P: page.ref },
      // Printed, and locked: the field cannot be moved or signed again.
      ...{ T: PDFString.of('Signature1'), F: 132 },
    }),
  );
  const annotations = page.node.Annots() ?? PDFArray.withContext(context);
  annotations.push(field);
  page.node.set(PDFName.of('Annots'), annotations);
  catalog.set(PDFName.of('AcroForm'), context.obj({ SigFlags: 3, Fields: [field] }));
  snapshot.markObjForSave(page.node);
  snapshot.markObjForSave(catalog);
  const update = await document.saveIncremental(snapshot, { useObjectStreams: false });
  return Buffer.concat([pdf, update]);
}
