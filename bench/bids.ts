import { cpus } from 'node:os';
import { type Accepted, measureProduct, type ProductFigures, signIn } from './bidders.js';
import { faultsOf } from './check.js';
import { fillGround, type Ground, prepareGround, settle, startApplication } from './ground.js';
import { type Bidder, type Lot, makeLots } from './lots.js';
import { round, say, type Wanted } from './report.js';
import { measureWatchers, type WatcherFigures } from './watchers.js';
import { measureYardstick, type YardstickFigures } from './yardstick.js';

const bidders = 200;
const reserve = 100_000n;
const increment = 1_000n;
const perLot = 20;

type Rates = Omit<ProductFigures, 'accepted'>;

interface Found {
  readonly oneLot: Comparison;
  readonly manyLots: Comparison;
  readonly watchers: Omit<WatcherFigures, 'accepted'>;
  readonly both: Rates;
}

/** One question: how fast is one hot lot, how fast are a thousand. */
interface Comparison {
  readonly yardstick: YardstickFigures;
  readonly product: Rates;
  readonly accepted: readonly Accepted[];
  readonly sessionIds: readonly string[];
}

/** Lots in the middle of their session, and people who are signed in. */
async function lotsWithPeople(
  ground: Ground,
  port: number,
  wanted: { lots: number; bidders: number; perLot: number },
): Promise<{ lots: Lot[]; people: Bidder[] }> {
  const made = await makeLots(ground.admin, { ...wanted, freePeriodMinutes: 24 * 60 });
  const people = await signIn(port, made.bidders);
  const byAccount = new Map(people.map((person) => [person.accountId, person]));
  const lots = made.lots.map((lot) => ({
    ...lot,
    bidders: lot.bidders.map(({ accountId }) => byAccount.get(accountId)!),
  }));
  await ground.admin.query('analyze');
  await settle(ground.admin);
  return { lots, people };
}

async function compare(
  ground: Ground,
  port: number,
  lotCount: number,
  seconds: number | undefined,
): Promise<Comparison> {
  const hot = lotCount === 1;
  say(`Yardstick, ${hot ? 'one lot (place_bid)' : `${lotCount} lots (place_bid_q)`}: 1, 8 and 32 connections …`);
  const procedure = hot ? 'place_bid' : 'place_bid_q';
  const yardstick = await measureYardstick(ground, { procedure, lots: lotCount }, seconds ?? 6);
  const { lots, people } = await lotsWithPeople(ground, port, {
    lots: lotCount,
    bidders,
    perLot: hot ? bidders : perLot,
  });
  say(`Product, ${hot ? 'one lot' : `${lotCount} lots`}: ${bidders} bidders over HTTP …`);
  const { accepted, ...product } = await measureProduct({
    ports: [port],
    lots,
    bidders: people,
    reserve,
    increment,
    seconds: seconds ?? 8,
  });
  return { yardstick, product, accepted, sessionIds: lots.map(({ sessionId }) => sessionId) };
}

interface Aside<F> {
  readonly figures: F;
  readonly accepted: readonly Accepted[];
  readonly sessionIds: readonly string[];
}

/** The same hot lot, with its bidders spread over two processes on one database. */
async function twoProcesses(ground: Ground, ports: readonly number[], seconds = 8): Promise<Aside<Rates>> {
  const { lots, people } = await lotsWithPeople(ground, ports[0]!, { lots: 1, bidders, perLot: bidders });
  say(`Two application processes, one lot: ${bidders} bidders …`);
  const { accepted, ...figures } = await measureProduct({ ports, lots, bidders: people, reserve, increment, seconds });
  return { figures, accepted, sessionIds: lots.map(({ sessionId }) => sessionId) };
}

async function watched(ground: Ground, port: number, seconds = 8): Promise<Aside<Omit<WatcherFigures, 'accepted'>>> {
  const { lots, people } = await lotsWithPeople(ground, port, { lots: 1, bidders: 20, perLot: 20 });
  say('A thousand watchers on one lot, 20 bidders …');
  const plan = { port, lot: lots[0]!, bidders: people, watchers: 1000, reserve, increment, seconds };
  const { accepted, ...figures } = await measureWatchers(plan);
  return { figures, accepted, sessionIds: [lots[0]!.sessionId] };
}

/** Bidding over HTTP against the same bid as a stored procedure, on one durable server; true when no accepted bid is lost. */
export async function benchBids({ json, seconds, profile }: Wanted): Promise<boolean> {
  say('A server, the application, its people …');
  const ground = await prepareGround(say);
  const leave = (): void => void ground.close().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    await fillGround(ground);
    const application = await startApplication(ground, profile);
    const oneLot = await compare(ground, application.port, 1, seconds);
    const manyLots = await compare(ground, application.port, 1000, seconds);
    const watchers = await watched(ground, application.port, seconds);
    const second = await startApplication(ground);
    const both = await twoProcesses(ground, [application.port, second.port], seconds);
    await Promise.all([application.stop(), second.stop()]);
    say('Checking every accepted bid in the database …');
    const parts = [oneLot, manyLots, watchers, both];
    const faults = await faultsOf(
      ground.url,
      parts.flatMap(({ sessionIds }) => sessionIds),
      parts.flatMap(({ accepted }) => accepted),
    );
    if (watchers.figures.missed > 0) faults.push(`watchers were not told of ${watchers.figures.missed} bids`);
    print({ oneLot, manyLots, watchers: watchers.figures, both: both.figures }, faults, json);
    return faults.length === 0;
  } finally {
    await ground.close();
  }
}

function figures({ yardstick, product, accepted }: Comparison): Record<string, unknown> {
  return {
    ratio: round(product.rate / yardstick.best, 2),
    product: round(product.rate),
    yardstick: round(yardstick.best),
    p50: round(product.p50, 1),
    p99: round(product.p99, 1),
    byConnections: Object.fromEntries(Object.entries(yardstick.byConnections).map(([n, rate]) => [n, round(rate)])),
    accepted: accepted.length,
    refused: product.refused,
  };
}

function print(found: Found, faults: readonly string[], json: boolean): void {
  const watchers = { ...found.watchers, p50: round(found.watchers.p50), p99: round(found.watchers.p99) };
  const twoProcesses = {
    product: round(found.both.rate),
    p50: round(found.both.p50, 1),
    p99: round(found.both.p99, 1),
  };
  const { oneLot, manyLots } = { oneLot: figures(found.oneLot), manyLots: figures(found.manyLots) };
  for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`);
  if (json) {
    const machine = { cpus: cpus().length, node: process.version };
    process.stdout.write(
      `${JSON.stringify({ ...{ oneLot, manyLots, watchers, twoProcesses }, bidders, faults: faults.length, machine })}\n`,
    );
    return;
  }
  const row = (name: string, figure: Record<string, unknown>): string =>
    [
      name.padEnd(12),
      ...['yardstick', 'product', 'ratio', 'p50', 'p99'].map((key) => String(figure[key]).padStart(11)),
    ].join('');
  process.stdout.write(`
${''.padEnd(12)}${['yardstick/s', 'product/s', 'ratio', 'p50 ms', 'p99 ms'].map((title) => title.padStart(11)).join('')}
${row('one lot', oneLot)}
${row('1,000 lots', manyLots)}

yardstick: the same bid as one stored procedure, the best of 1, 8 and 32 connections
  one lot, place_bid:      ${JSON.stringify(oneLot['byConnections'])}
  1,000 lots, place_bid_q: ${JSON.stringify(manyLots['byConnections'])}
1,000 watchers, 20 bidders: ${watchers.bids} bids, ${watchers.missed} missed, from answer to watcher p50 ${watchers.p50} ms, p99 ${watchers.p99} ms
two processes, one lot: ${twoProcesses.product}/s, p50 ${twoProcesses.p50} ms, p99 ${twoProcesses.p99} ms
product: ${bidders} bidders, each signed in, on a connection of its own; accepted bids only
  refused: ${JSON.stringify({ oneLot: oneLot['refused'], manyLots: manyLots['refused'] })}
The bidders, the application and PostgreSQL share this machine's ${cpus().length} processors.
${faults.length === 0 ? 'Checked: every accepted bid is in the database once and in order.' : `${faults.length} FAULTS, see above.`}
`);
}
