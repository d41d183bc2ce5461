import { execFileSync, spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPdf, PdfSigner } from '../../src/platform/index.js';
import { PdfService, qrSvg } from '../../src/platform/pdf/index.js';
import { samples } from './pdf-samples.js';
import { pageCount, textOf } from './pdf-text.js';

const at = new Date('2026-04-30T02:00:00Z');
const said = { at, reason: '交易鉴证书', by: '伊金霍洛旗农村牧区产权交易中心' };
const has = (program: string): boolean => spawnSync(program, ['version']).error === undefined;

describe('art. 21: the file of a certificate is signed, and a changed byte shows', () => {
  const signer = new PdfSigner(Buffer.alloc(32, 7));
  let plain: Buffer;
  let pdf: Buffer;
  let own: Buffer;
  let folder: string;
  beforeAll(async () => {
    samples.certificate.qr = await qrSvg(samples.certificate.checkUrl);
    plain = (await new PdfService().render('certificate', samples.certificate, { at })).pdf;
    pdf = await signer.sign(plain, said);
    own = await signer.certificate();
    folder = mkdtempSync(join(tmpdir(), 'signed-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('what was printed is untouched: the signature is added behind it, and the page reads the same', () => {
    expect(pdf.subarray(0, plain.length).equals(plain)).toBe(true);
    expect(pageCount(pdf)).toBe(pageCount(plain));
    expect(textOf(pdf)).toBe(textOf(plain));
    expect(pdf.toString('latin1')).toContain('/ETSI.CAdES.detached');
  });

  it('stands with the certificate alone; another centre’s is not ours, and an unsigned file says so', async () => {
    expect(await checkPdf(pdf, own)).toBe('valid');
    expect(await checkPdf(pdf, await new PdfSigner(Buffer.alloc(32, 8)).certificate())).toBe('changed');
    expect(await checkPdf(plain, own)).toBe('unsigned');
  });

  it('the certificate of a key is always the same, self-signed, for non-repudiation', async () => {
    expect((await new PdfSigner(Buffer.alloc(32, 7)).certificate()).equals(own)).toBe(true);
    const x509 = new X509Certificate(own);
    expect(x509.verify(x509.publicKey)).toBe(true);
    expect(x509.subject).toContain('文书签名');
    expect(x509.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' });
  });

  it('no byte can be changed anywhere, and nothing added, without its showing', async () => {
    const [, start, end] = /ByteRange\s*\[\s*0 (\d+) (\d+)/.exec(pdf.toString('latin1'))!.map(Number) as number[];
    // A DER of 256 bytes and more: its length stands in the third and fourth byte.
    const filled = start! + 1 + 2 * (4 + Number.parseInt(pdf.toString('latin1', start! + 5, start! + 9), 16));
    const places = Array.from({ length: 400 }, (_, n) => Math.floor(((n + 0.37) * pdf.length) / 400));
    for (const place of places) {
      const forged = Buffer.from(pdf);
      forged[place]! ^= 0x01;
      // The zeros that fill the signature's place say nothing, and are not looked at.
      const verdict = await checkPdf(forged, own);
      const filling = place >= filled && place < end! - 1;
      expect([place, verdict === 'valid']).toEqual([place, filling]);
    }
    expect(await checkPdf(Buffer.concat([pdf, Buffer.from('\n% more')]), own)).toBe('extended');
    expect(await checkPdf(pdf.subarray(0, pdf.length - 1), own)).toBe('changed');
  });

  it.skipIf(!has('openssl'))('openssl, which knows nothing of us, finds the same', () => {
    const [, start, end, rest] = /ByteRange\s*\[\s*0 (\d+) (\d+) (\d+)/.exec(pdf.toString('latin1'))!.map(Number);
    const hex = pdf.toString('latin1', start! + 1, end! - 1);
    const files = { der: join(folder, 's.der'), data: join(folder, 'data'), pem: join(folder, 'own.pem') };
    writeFileSync(files.der, Buffer.from(hex, 'hex'));
    writeFileSync(files.pem, new X509Certificate(own).toString());
    const content = Buffer.concat([pdf.subarray(0, start), pdf.subarray(end!, end! + rest!)]);
    const verify = (): string => {
      const given = ['-inform', 'DER', '-in', files.der, '-content', files.data, '-binary', '-CAfile', files.pem];
      const run = ['cms', '-verify', ...given, '-purpose', 'any', '-cades', '-out', join(folder, 'out')];
      return spawnSync('openssl', run).stderr.toString();
    };
    writeFileSync(files.data, content);
    expect(verify()).toContain('CAdES Verification successful');
    content[1000]! ^= 1;
    writeFileSync(files.data, content);
    expect(verify()).toContain('Verification failure');
    expect(execFileSync('openssl', ['x509', '-in', files.pem, '-noout', '-ext', 'keyUsage']).toString()).toContain(
      'Non Repudiation',
    );
  });
});
