import { isSignedBy } from './cms.js';

export type PdfVerdict = 'valid' | 'unsigned' | 'changed' | 'extended';

/**
 * Is this the document that the centre signed, to the byte? With its certificate alone.
 *
 *   changed   a byte of it, the signature or the signer is another
 *   extended  what was signed stands, but something was added after it
 */
export async function checkPdf(pdf: Buffer, certificate: Buffer): Promise<PdfVerdict> {
  const found = [...pdf.toString('latin1').matchAll(/\/ByteRange\s*\[\s*0 (\d+) (\d+) (\d+)\s*\]/g)].at(-1);
  if (!found) return 'unsigned';
  const [start, end, rest] = found.slice(1).map(Number) as [number, number, number];
  const hex = pdf.toString('latin1', start, end);
  // Nothing but the signature itself lies between the two ranges.
  if (end + rest > pdf.length || !/^<[0-9a-f]+>$/i.test(hex)) return 'changed';
  const content = Buffer.concat([pdf.subarray(0, start), pdf.subarray(end, end + rest)]);
  try {
    if (!(await isSignedBy(derOf(hex), content, certificate))) return 'changed';
  } catch (error) {
    // A signature that cannot be read is none: whatever stands there, the centre did not write it.
    if (error instanceof Error) return 'changed';
    throw error;
  }
  return end + rest === pdf.length ? 'valid' : 'extended';
}

/** Without the zeros that fill its place: DER says its own length. */
function derOf(hex: string): Buffer {
  const all = Buffer.from(hex.slice(1, -1), 'hex');
  const first = all[1] ?? 0;
  if (first < 0x80) return all.subarray(0, 2 + first);
  const digits = first & 0x7f;
  return all.subarray(0, 2 + digits + all.readUIntBE(2, Math.max(1, Math.min(digits, 4))));
}
