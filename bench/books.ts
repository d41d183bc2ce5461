import { cpus } from 'node:os';
import { Books as Proof } from '../src/funds/index.js';
import { systemContext } from '../src/platform/index.js';
import { prepareGround, settle } from './ground.js';
import { type Books, openBooks } from './money.js';
import { measurePostings, type PostingFigures } from './postings.js';
import { measureRefunds, type RefundFigures, stepNames } from './refunds.js';
import { round, say, type Wanted } from './report.js';

/** Deposits that go back in one batch, and postings beside one INSERT of the same rows; true when the books hold. */
export async function benchBooks({ json, deposits = 10_000 }: Wanted): Promise<boolean> {
  say('A server, the application, its people …');
  const ground = await prepareGround(say);
  try {
    const books = await openBooks(ground);
    const refunds = await measureRefunds(books, deposits);
    await settle(ground.admin);
    say('Postings with one hot account: 1, 8 and 32 at once, then one INSERT of the same rows …');
    const postings = await measurePostings(books, systemContext('bench'));
    const faults = [...refunds.faults, ...(await ledgerFaults(books))];
    await books.app.close();
    for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`);
    print(postings, refunds, faults, json);
    return faults.length === 0;
  } finally {
    await ground.close();
  }
}

/** The measured postings belong to no deposit, so of the proof only what speaks of the ledger itself is asked again. */
async function ledgerFaults({ app }: Books): Promise<string[]> {
  const ofTheLedger = [
    'entriesBalance',
    'linesHaveEntries',
    'totalIsZero',
    'balancesEqualLines',
    'noForbiddenNegative',
  ];
  const { problems } = await app.get(Proof).check(systemContext('bench'));
  return problems.filter(({ check }) => ofTheLedger.includes(check)).map(({ check, detail }) => `${check}: ${detail}`);
}

function print(
  { byPosters, insert, ratio }: PostingFigures,
  { deposits, steps }: RefundFigures,
  faults: readonly string[],
  json: boolean,
): void {
  const rates = Object.fromEntries(Object.entries(byPosters).map(([n, rate]) => [n, round(rate)]));
  if (json) {
    const machine = { cpus: cpus().length, node: process.version };
    const ms = Object.fromEntries(Object.entries(steps).map(([step, value]) => [step, round(value)]));
    const found = { ratio: round(ratio, 3), byPosters: rates, insert: round(insert) };
    process.stdout.write(
      `${JSON.stringify({ postings: found, refunds: { deposits, ms }, faults: faults.length, machine })}\n`,
    );
    return;
  }
  const rows = Object.entries(stepNames).map(([step, name]) => {
    const ms = steps[step as keyof typeof steps];
    return `  ${name.padEnd(44)}${round(ms / 1000, 2)
      .toString()
      .padStart(8)} s${round(deposits / (ms / 1000))
      .toString()
      .padStart(10)}/s`;
  });
  process.stdout.write(`
${deposits} deposits
${rows.join('\n')}

Postings that all touch the escrow account, entries a second
  by the ledger, each a durable transaction: ${JSON.stringify(rates)} by how many post at once
  one INSERT of the same rows:               ${round(insert)}
  ratio of the best:                         ${round(ratio, 3)}
${faults.length === 0 ? 'Checked: every deposit is refunded, and the books hold.' : `${faults.length} FAULTS, see above.`}
`);
}
