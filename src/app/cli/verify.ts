import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  ConfigurationError,
  readConfig,
  type VerifyingKey,
  verifyingKey,
  verifyStatement,
} from '../../platform/index.js';
import { signerOf } from '../../platform/secrets/keys.js';

const usage = `npm run verify -- TEXT|FILE [--key KEY|FILE]

  Checks a certificate's signed statement with the centre's public key alone: no server, no database (art. 21).
  TEXT is what its QR code says; FILE is the certificate's PDF, or a text.
  --key  the public key as /api/public/signing-keys says it; left out: this installation's own
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

function verify(): number {
  const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
  const [given] = positionals;
  if (positionals.length !== 1 || !given) {
    process.stderr.write(usage);
    return 2;
  }
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
  process.exitCode = verify();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
