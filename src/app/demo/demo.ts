import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Accounts } from '../../accounts/index.js';
import { Database, systemContext } from '../../platform/index.js';
import { civilDate } from '../../values/index.js';
import { Cast, inProcess, Scene, Timeline, villages, workdayBefore } from '../play/index.js';
import { fillDesks } from './desks.js';
import { fillServices } from './services.js';
import { planOf } from './listings-kinds.js';
import { demoLives, live } from './listings-lives.js';
import { demoPassword } from './people.js';
import { seedPeople } from './seed-people.js';

type Say = (line: string) => void;

const startDaysAgo = 150;

/**
 * A clock behind its machine's is the mark of a demonstration that was interrupted while it was being made: it is set
 * back before anything else is written, reaches the present as the last deed, and nothing else ever sets it back.
 */
export async function demoUnfinished(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ behind: boolean }>(`select shift < interval '0' as behind from market_clock`);
    return rows[0]?.behind ?? false;
  } finally {
    await client.end();
  }
}

/** Takes away what an interrupted start left. For the demonstration only; the caller has checked both. */
export async function clearDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('drop schema public cascade');
    await client.query('create schema public');
  } finally {
    await client.end();
  }
}

/** Fills an empty database with demonstration data, through the application's own HTTP interface, once. */
export async function fillDemo(app: NestFastifyApplication, say: Say): Promise<void> {
  const [found] = await app
    .get(Database)
    .reader.query<{ empty: boolean }[]>(`select not exists (select from account) as empty`);
  if (!found!.empty) return;
  say('Filling in demonstration data (once; one to two minutes)…');
  const source = app.get(DataSource);
  await source.query(`update market_clock set shift = make_interval(secs => $1)`, [-startDaysAgo * 86_400]);
  await seedPeople(app);
  await playLives(app, source, say);
}

/** All lives beside each other on one clock that runs from months ago to the present. */
async function playLives(app: NestFastifyApplication, source: DataSource, say: Say): Promise<void> {
  const began = performance.now();
  const cast = new Cast(inProcess(app), demoPassword);
  const [clock] = await source.query<{ now: Date }[]>(`select date_trunc('milliseconds', clock_timestamp()) as now`);
  const now = clock!.now;
  const month = (at: Date): string => civilDate(at).slice(0, 7);
  let shown = '';
  const time = new Timeline(cast.anyone, now, (to) => {
    if (month(to) === shown) return;
    shown = month(to);
    say(`  … ${shown} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
  });
  await time.run(
    demoLives.map((life, n) => async () => {
      const today = civilDate(workdayBefore(now, life.filed));
      // A step of 3 through 14 villages: every town comes up, and neighbours differ.
      const plan = planOf(
        life.kind,
        villages[life.village ?? (n * 3) % villages.length]!,
        n + 1,
        today,
        life.more?.(now),
      );
      await live(new Scene(plan, cast, time), life, now);
    }),
  );
  await fillDesks(cast, now);
  await fillServices(cast, now);
  await toPresent(cast, source);
  say(`Demonstration data: ${demoLives.length} listings in ${((performance.now() - began) / 1000).toFixed(0)} s.`);
}

/** The last move of the clock: exactly to the machine's own time. What falls due on the way happens. */
async function toPresent(cast: Cast, source: DataSource): Promise<void> {
  const [row] = await source.query<{ ms: string }[]>(
    `select round(-extract(epoch from shift) * 1000)::bigint as ms from market_clock`,
  );
  const ms = BigInt(row!.ms);
  await cast.anyone.post('/api/demo/clock', { advance: `PT${ms / 1000n}.${String(ms % 1000n).padStart(3, '0')}S` });
  await source.query(`update market_clock set shift = interval '0'`);
}

export async function printSignIns(app: NestFastifyApplication, say: Say): Promise<void> {
  const accounts = await app.get(Accounts).demoAccounts(systemContext('start'));
  if (accounts.length === 0) return;
  say(`\nDemonstration sign-ins, all with the password ${demoPassword}`);
  for (const { username, name } of accounts) say(`  ${username.padEnd(24)} ${name}`);
}
