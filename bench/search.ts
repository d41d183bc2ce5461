import { cpus } from 'node:os';
import type pg from 'pg';
import { countOf, pageOf, type Question, type PortalQuery } from '../src/listings/index.js';
import { signIn } from './bidders.js';
import { prepareGround, settle, startApplication } from './ground.js';
import { makeManyListings } from './many-listings.js';
import { round, say, type Wanted } from './report.js';

type Asked = Partial<PortalQuery>;

/** What people look for: a common word and a rare one, of two characters and of four, alone and with filters, near and far. */
const asked: readonly [string, Asked][] = [
  ['nothing, first page', {}],
  ['nothing, page 2,000', { page: 2000 }],
  ['two characters, common', { q: '草牧' }],
  ['two characters, common, page 200', { q: '草牧', page: 200 }],
  ['two characters, in every title', { q: '亩' + '旱' }],
  ['two characters, none', { q: '金矿' }],
  ['four characters', { q: '闲置宅院' }],
  ['four characters, page 200', { q: '闲置宅院', page: 200 }],
  ['two words', { q: '大棚 再次挂牌' }],
  ['two characters, town and method', { q: '草牧', town: '150627101', method: 'ascending' }],
  ['two characters, open ones', { q: '绵羊', state: '正在报名' }],
  ['four characters, category, value', { q: '温室大棚', category: 3, valueFrom: '100000', valueTo: '500000' }],
  ['dearest of a category', { category: 5, sort: 'dearest' }],
  ['closing soon', { sort: 'closing' }],
  ['largest within a band of area', { areaFrom: '150', areaTo: '300', sort: 'largest' }],
];

/** Milliseconds, one of each round. */
interface Times {
  readonly api: readonly number[];
  readonly sql: readonly number[];
}

/** What a supervisor opens (art. 36). */
const pages: readonly [string, string][] = [
  ['statistics, this year by town', 'by=town'],
  ['statistics, six years by category', 'from=2021-01-01&by=category'],
  ['statistics, six years by month', 'from=2021-01-01&by=month'],
];

interface Found extends Times {
  readonly name: string;
  readonly scans: boolean;
}

/** The public search over a million listings by HTTP, beside its own statements sent to PostgreSQL one after the other; true when none scans the table. */
export async function benchSearch({ json, listings = 1_000_000 }: Wanted): Promise<boolean> {
  say('A server, the application, its people …');
  const ground = await prepareGround(say);
  try {
    const application = await startApplication(ground);
    say(`${listings.toLocaleString('en')} listings …`);
    await makeManyListings(ground.admin, listings);
    await settle(ground.admin);
    await compiled(application.port);
    const found: Found[] = [];
    for (const [name, query] of asked)
      found.push(await measure({ name, query, listings }, ground.admin, application.port));
    const opened: [string, number][] = [];
    for (const [name, query] of pages) opened.push([name, await measurePage(query, application.port)]);
    await application.stop();
    print(found, opened, listings, json);
    return found.every(({ scans }) => !scans);
  } finally {
    await ground.close();
  }
}

const rounds = 25;

/** A search of two milliseconds is asked more often: one pause of either side would else be the 95th percentile of so few. */
const most = { rounds: 1_000, milliseconds: 5_000 };
const warmUps = 10;

/** A server that has only just started runs code that is not compiled yet, and the first search measured would pay for all of them. */
async function compiled(port: number): Promise<void> {
  for (let n = 0; n < 300; n++)
    await (await fetch(`http://127.0.0.1:${port}/api/public/listings?page=${1 + (n % 5)}`)).json();
}

async function measure(
  { name, query: asking, listings }: { name: string; query: Asked; listings: number },
  admin: pg.Client,
  port: number,
): Promise<Found> {
  const query = { page: 1, pageSize: 20, ...asking };
  const path = `http://127.0.0.1:${port}/api/public/listings?${new URLSearchParams(
    Object.entries(query).map(([key, value]): [string, string] => [key, String(value)]),
  )}`;
  const questions = [pageOf(query), countOf(query)];
  const bySql = (): Promise<unknown> => inTurn(questions, (question) => admin.query(question.text, question.values));
  const byApi = async (): Promise<void> => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.json();
  };
  // In turn, so that both meet the same caches.
  const times: { sql: number[]; api: number[] } = { sql: [], api: [] };
  const until = performance.now() + most.milliseconds;
  for (let n = -warmUps; n < rounds || (n < most.rounds && performance.now() < until); n++) {
    const [sql, api] = [await timed(bySql), await timed(byApi)];
    if (n < 0) continue;
    times.sql.push(sql);
    times.api.push(api);
  }
  return { name, ...times, scans: await scansIn(admin, questions, listings) };
}

/** 95th percentile, milliseconds. */
async function measurePage(query: string, port: number): Promise<number> {
  const [supervisor] = await signIn(port, [{ accountId: '', partyId: '', username: 'supervisor', token: '' }]);
  const times: number[] = [];
  for (let n = -1; n < rounds; n++) {
    const time = await timed(async () => {
      const answer = await fetch(`http://127.0.0.1:${port}/api/statistics?${query}`, {
        headers: { authorization: `Bearer ${supervisor!.token}` },
      });
      if (!answer.ok) throw new Error(`statistics: ${answer.status} ${await answer.text()}`);
      await answer.json();
    });
    if (n >= 0) times.push(time);
  }
  return p95(times);
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (const item of items) await work(item);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function p95(times: readonly number[]): number {
  const sorted = Float64Array.from(times).sort();
  return sorted[Math.ceil(sorted.length * 0.95) - 1]!;
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** To read the first thousand rows as they lie is no scan of a million; to read a tenth of them is. */
async function scansIn(admin: pg.Client, questions: readonly Question[], listings: number): Promise<boolean> {
  let scans = false;
  await inTurn(questions, async ({ text, values }) => {
    const { rows } = await admin.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`explain (analyze, format json) ${text}`, [
      ...values,
    ]);
    scans ||= nodesOf(rows[0]!['QUERY PLAN'][0].Plan).some(
      (node) =>
        node['Node Type'].includes('Seq Scan') &&
        node['Relation Name'] === 'listing' &&
        node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) > listings / 10,
    );
  });
  return scans;
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

function print(found: readonly Found[], opened: readonly [string, number][], listings: number, json: boolean): void {
  const all = { api: found.flatMap(({ api }) => api), sql: found.flatMap(({ sql }) => sql) };
  if (json) {
    const machine = { cpus: cpus().length, node: process.version };
    const statistics = opened.map(([name, p]) => ({ name, p95: round(p, 1) }));
    const searches = found.map((one) => ({ name: one.name, ...figuresOf(one), scans: one.scans }));
    process.stdout.write(`${JSON.stringify({ listings, all: figuresOf(all), searches, statistics, machine })}\n`);
    return;
  }
  const lines = found.map((one) => `${line(one.name, one)}${one.scans ? '  SCANS THE TABLE' : ''}`);
  const head = `p95 in milliseconds, ${listings.toLocaleString('en')} listings`;
  process.stdout.write(
    `${[`${head.padEnd(48)}API      SQL   ratio`, ...lines, line('all of them', all), ...opened.map(([name, p]) => `  ${name.padEnd(40)}${p.toFixed(1).padStart(9)}`)].join('\n')}\n`,
  );
}

function figuresOf({ api, sql }: Times): { api: number; sql: number; ratio: number } {
  const [slow, bare] = [p95(api), p95(sql)];
  return { api: round(slow, 1), sql: round(bare, 1), ratio: round(slow / bare, 2) };
}

function line(name: string, times: Times): string {
  const { api, sql, ratio } = figuresOf(times);
  return `  ${name.padEnd(40)}${api.toFixed(1).padStart(9)}${sql.toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(8)}`;
}
