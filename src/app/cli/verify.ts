import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  checkPdf,
  ConfigurationError,
  type PdfVerdict,
  readConfig,
  type VerifyingKey,
  verifyingKey,
  verifyStatement,
} from '../../platform/index.js';
import { pdfSignerOf, signerOf } from '../../platform/secrets/keys.js';

const usage = `npm run verify -- TEXT|FILE [--key KEY|FILE] [--certificate FILE]

  Checks a certificate's signed statement, and of a PDF its signature to the byte, with the centre's public key and certificate alone: no server, no
  database (art. 21). TEXT is what its QR code says; FILE is the certificate's PDF, or a text.
  --key          the public key as /api/public/signing-keys says it; left out: this installation's own
  --certificate  PEM, as /api/public/signing-certificate.pem says it; left out: this installation's own
Exit code 0: the centre signed this; 1: it did not; 2: nothing could be checked.
`;

const names = ['鉴证书编号', '出具日期', '项目', '出让方', '受让方', '成交总价（元）'];
const said: Record<string, string> = {
  noStatement: '没有找到鉴证书的签名内容',
  unknownAlgorithm: '签名算法不认识，请使用新版本核验',
  unknownKey: '不是用这把公钥签的',
  forged: '签名不符：内容被改动过，或者不是本中心出具的',
};
const out = (line: string): void => void process.stdout.write(`${line}\n`);
const textOf = (given: string): string => (existsSync(given) ? readFileSync(given, 'latin1') : given);

function keyFrom(given: string | undefined): VerifyingKey {
  return given === undefined ? signerOf(readConfig()).public : verifyingKey(textOf(given));
}

const saidOfPdf: Record<PdfVerdict, string> = {
  valid: 'PDF签名有效：文件自出具以来一个字节也没有改动',
  unsigned: 'PDF没有签名',
  changed: 'PDF签名不符：文件被改动过，或者不是本中心签署的',
  extended: 'PDF在签署之后被追加了内容，签署的部分没有改动',
};

async function verifyPdf(given: string, certificate: string | undefined): Promise<PdfVerdict | null> {
  if (!existsSync(given)) return null;
  const pdf = readFileSync(given);
  if (!pdf.subarray(0, 5).equals(Buffer.from('%PDF-'))) return null;
  const own = certificate
    ? new X509Certificate(readFileSync(certificate)).raw
    : await pdfSignerOf(readConfig()).certificate();
  return checkPdf(pdf, own);
}

async function verify(): Promise<number> {
  const options = { key: { type: 'string' }, certificate: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [given] = positionals;
  if (positionals.length !== 1 || !given) {
    process.stderr.write(usage);
    return 2;
  }
  const signature = await verifyPdf(given, values.certificate);
  if (signature) out(saidOfPdf[signature]);
  if (signature === 'changed' || signature === 'extended') return 1;
  const verdict = verifyStatement(textOf(given), [keyFrom(values.key)]);
  if (verdict.outcome !== 'valid') {
    out(said[verdict.outcome]!);
    return verdict.outcome === 'forged' ? 1 : 2;
  }
  out('签名有效：由本中心出具');
  verdict.statement.fields.forEach((field, at) => out(`${names[at] ?? `第${at + 1}项`}：${field}`));
  out('签名只证明出具时的内容；是否已经作废，以核验页面为准。');
  return 0;
}

try {
  process.exitCode = await verify();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
