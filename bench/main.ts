import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { benchBids } from './bids.js';
import { benchBooks } from './books.js';
import { benchSearch } from './search.js';
import type { Wanted } from './report.js';

const usage = `npm run bench -- bids  [--json] [--seconds N] [--profile FOLDER]
npm run bench -- books [--json] [--deposits N]
npm run bench -- search [--json] [--listings N]

  bids   bidding over HTTP with 200 concurrent bidders against the same bid as a stored procedure of PostgreSQL, on one
         durable server in one run; checks afterwards that no accepted bid is missing, doubled or out of order
  books  postings that all touch the escrow account beside one INSERT of the same rows, and 10,000 deposits that fall due
         and go back in one batch; proves the books afterwards
  search the public hall's search over a million listings by HTTP beside its own statements in PostgreSQL; fails where one of
         them scans the table

  --json      one line of JSON on stdout, progress on stderr
  --seconds   how long each measurement of bids takes (product 8, yardstick 6)
  --profile   a CPU profile of the application into FOLDER
  --deposits  another number of deposits
  --listings  another number of listings
`;

const commands: Readonly<Record<string, (wanted: Wanted) => Promise<boolean>>> = {
  bids: benchBids,
  books: benchBooks,
  search: benchSearch,
};

function positive(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} is a number above 0`);
  return value;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      seconds: { type: 'string' },
      profile: { type: 'string' },
      deposits: { type: 'string' },
      listings: { type: 'string' },
    },
  });
  const command = commands[positionals[0] ?? ''];
  if (!command) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const sound = await command({
    json: values.json ?? false,
    seconds: positive('seconds', values.seconds),
    profile: values.profile,
    deposits: positive('deposits', values.deposits),
    listings: positive('listings', values.listings),
  });
  process.exitCode = sound ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
