import { cpus } from 'node:os';
import { type Accepted, measureProduct, type ProductFigures, signIn } from './bidders.js';
import { faultsOf } from './check.js';
import { type Ground, prepareGround, settle, startApplication } from './ground.js';
import { makeLots } from './lots.js';
import { round, say, type Wanted } from './report.js';
import { measureYardstick, type YardstickFigures } from './yardstick.js';

const bidders = 200;
const reserve = 100_000n;
const increment = 1_000n;
const perLot = 20;

/** One question: how fast is one hot lot, how fast are a thousand. */
interface Comparison {
  readonly yardstick: YardstickFigures;
  readonly product: Omit<ProductFigures, 'accepted'>;
  readonly accepted: readonly Accepted[];
  readonly sessionIds: readonly string[];
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
  const made = await makeLots(ground.admin, {
    lots: lotCount,
    bidders,
    perLot: hot ? bidders : perLot,
    freePeriodMinutes: 24 * 60,
  });
  const people = await signIn(port, made.bidders);
  const byAccount = new Map(people.map((person) => [person.accountId, person]));
  const lots = made.lots.map((lot) => ({
    ...lot,
    bidders: lot.bidders.map(({ accountId }) => byAccount.get(accountId)!),
  }));
  await ground.admin.query('analyze');
  await settle(ground.admin);
  say(`Product, ${hot ? 'one lot' : `${lotCount} lots`}: ${bidders} bidders over HTTP …`);
  const { accepted, ...product } = await measureProduct({
    port,
    lots,
    bidders: people,
    reserve,
    increment,
    seconds: seconds ?? 8,
  });
  return { yardstick, product, accepted, sessionIds: lots.map(({ sessionId }) => sessionId) };
}

/** Bidding over HTTP against the same bid as a stored procedure, on one durable server; true when no accepted bid is lost. */
export async function benchBids({ json, seconds, profile }: Wanted): Promise<boolean> {
  say('A server, the application, its people …');
  const ground = await prepareGround(say);
  const leave = (): void => void ground.close().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave);
  try {
    const application = await startApplication(ground, profile);
    const oneLot = await compare(ground, application.port, 1, seconds);
    const manyLots = await compare(ground, application.port, 1000, seconds);
    await application.stop();
    say('Checking every accepted bid in the database …');
    const faults = await faultsOf(
      ground.url,
      [...oneLot.sessionIds, ...manyLots.sessionIds],
      [...oneLot.accepted, ...manyLots.accepted],
    );
    print({ oneLot, manyLots }, faults, json ?? false);
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

function print(found: Record<'oneLot' | 'manyLots', Comparison>, faults: readonly string[], json: boolean): void {
  const { oneLot, manyLots } = { oneLot: figures(found.oneLot), manyLots: figures(found.manyLots) };
  for (const fault of faults.slice(0, 20)) say(`FAULT ${fault}`);
  if (json) {
    const machine = { cpus: cpus().length, node: process.version };
    process.stdout.write(`${JSON.stringify({ oneLot, manyLots, bidders, faults: faults.length, machine })}\n`);
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
product: ${bidders} bidders, each signed in, on a connection of its own; accepted bids only
  refused: ${JSON.stringify({ oneLot: oneLot['refused'], manyLots: manyLots['refused'] })}
The bidders, the application and PostgreSQL share this machine's ${cpus().length} processors.
${faults.length === 0 ? `Checked: all ${Number(oneLot['accepted']) + Number(manyLots['accepted'])} accepted bids are in the database once and in order.` : `${faults.length} FAULTS, see above.`}
`);
}
