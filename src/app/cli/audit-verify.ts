import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type ExportedEntry, proveExport, type PublishedDay } from '../../platform/index.js';

const usage = `npm run audit:verify -- EXPORT DAYS

  Proves an export of the audit log by what the centre published: no server, no database.
  EXPORT  lines of JSON, as /api/audit/export gives them
  DAYS    the published roots, as /api/open/audit-days gives them
Exit code 0: every chain holds and every root comes out; 1: something was changed, left out or added; 2: nothing could be checked.
`;
const out = (line: string): void => void process.stdout.write(`${line}\n`);

async function* entriesOf(file: string): AsyncGenerator<ExportedEntry> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as ExportedEntry;
}

/** A page of the published days, or a list of them. */
function daysOf(file: string): PublishedDay[] {
  const given = JSON.parse(readFileSync(file, 'utf8')) as PublishedDay[] | { items: PublishedDay[] };
  return Array.isArray(given) ? given : given.items;
}

async function verify(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [entries, days] = positionals;
  if (!entries || !days || positionals.length !== 2) {
    process.stderr.write(usage);
    return 2;
  }
  const proof = await proveExport(entriesOf(entries), daysOf(days));
  out(`${proof.entries} 条留痕，${proof.chains} 条链，对照 ${proof.days} 个公布日`);
  for (const fault of proof.faults.slice(0, 50)) out(`不符：${fault}`);
  out(proof.faults.length === 0 ? '全部相符' : `共 ${proof.faults.length} 处不符`);
  return proof.faults.length === 0 ? 0 : 1;
}

verify()
  .then((code) => {
    process.exitCode = code;
  })
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  });
