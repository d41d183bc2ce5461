import { setTimeout as sleep } from 'node:timers/promises';
import { Books, PublishedTerms } from '../../src/funds/index.js';
import { Problem, systemContext } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf } from '../support/money.js';
import { type Deeds, keepingTerm, moneyDeeds, MoneyWorld, NothingToDo, random } from '../support/money-deeds/index.js';

/** FUNDS_SEED=… replays a failure; FUNDS_STEPS=… goes on for longer. */
const seed = Number(process.env['FUNDS_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['FUNDS_STEPS'] ?? 200);

let t: TestApp;
let world: MoneyWorld;
let deeds: Deeds;
beforeAll(async () => {
  t = await testApp();
  t.app.get(PublishedTerms).from(() => Promise.resolve([keepingTerm]));
  world = new MoneyWorld(t, random(seed), {
    treasurers: [await contextOf(t, 'centre.treasurer'), await contextOf(t, 'centre.treasurer2')],
    clerks: [await contextOf(t, 'centre.clerk'), await contextOf(t, 'centre.clerk2')],
    evidenceFileId: await (await t.as('centre.clerk')).upload(),
  });
  deeds = moneyDeeds(world);
});
afterAll(() => t?.close());

/** What the database says to somebody whose connection was cut. */
const cut = (error: unknown): boolean =>
  /terminating connection|Connection terminated|connection error|not queryable|already released|"INTERNAL"|ECONNRESET/i.test(
    String(error),
  );

function outcomeOf(reason: unknown): string {
  if (reason === null) return 'done';
  if (reason instanceof NothingToDo) return 'without occasion';
  if (cut(reason)) return 'cut';
  return reason instanceof Problem ? 'refused' : 'failed';
}

/** A connection that was cut may still wait in the pool: whoever gets it asks again, as the next request would. */
async function books(afterCut: boolean): ReturnType<Books['check']> {
  for (let left = afterCut ? 10 : 0; ; left--) {
    try {
      return await t.app.get(Books).check(systemContext('random'));
    } catch (error) {
      if (left === 0 || outcomeOf(error) !== 'cut') throw error;
    }
  }
}

it(`whatever happens to money in whatever order, the books hold (seed ${seed})`, async () => {
  const done: Record<string, number> = {};
  const names = Object.keys(deeds);
  for (let step = 0; step < steps; step++) {
    // Paying is the commonest; now and then three things happen at the same moment, and now and then the line goes dead.
    const together = Array.from({ length: world.below(5) ? 1 : 3 }, () =>
      world.below(4) ? world.pick(names)! : 'pay',
    );
    const broken = world.below(25) === 0;
    const running = together.map((name) => deeds[name]!());
    const results = await Promise.allSettled([
      ...running,
      ...(broken ? [sleep(world.below(20)).then(() => world.cutConnections())] : []),
    ]);
    for (const [index, result] of results.slice(0, together.length).entries()) {
      const reason: unknown = result.status === 'rejected' ? result.reason : null;
      const outcome = outcomeOf(reason);
      if (outcome === 'failed' || (outcome === 'cut' && !broken))
        throw new Error(`seed ${seed}, step ${step}, ${together[index]}: ${String(reason)}`);
      const key = `${together[index]} ${outcome}`;
      done[key] = (done[key] ?? 0) + 1;
    }
    const { problems } = await books(broken);
    if (problems.length > 0)
      throw new Error(`seed ${seed}, step ${step}, after ${together.join(', ')}: ${JSON.stringify(problems)}`);
  }
  if (process.env['FUNDS_STEPS']) console.log(done);
  const kinds = Object.keys(done).filter((key) => key.endsWith(' done'));
  expect(kinds.length).toBeGreaterThan(15);
}, 900_000);
