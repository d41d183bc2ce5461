import { setTimeout as sleep } from 'node:timers/promises';
import { Books } from '../../src/funds/index.js';
import { Problem, systemContext } from '../../src/platform/index.js';
import { type TestApp, testApp } from '../support/app.js';
import { contextOf } from '../support/money.js';
import { MoneyDeeds, random } from '../support/money-deeds.js';

/** FUNDS_SEED=… replays a failure; FUNDS_STEPS=… goes on for longer. */
const seed = Number(process.env['FUNDS_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['FUNDS_STEPS'] ?? 200);

let t: TestApp;
let deeds: MoneyDeeds;
beforeAll(async () => {
  t = await testApp();
  const officers = [await contextOf(t, 'centre.treasurer'), await contextOf(t, 'centre.treasurer2')] as const;
  deeds = new MoneyDeeds(t, random(seed), officers);
});
afterAll(() => t?.close());

/** What the database says to somebody whose connection was cut. */
const cut = (error: unknown): boolean =>
  /terminating connection|Connection terminated|connection error|not queryable|already released|"INTERNAL"|ECONNRESET/i.test(
    String(error),
  );

it(`whatever happens to money in whatever order, the books hold (seed ${seed})`, async () => {
  const done: Record<string, number> = {};
  const names = Object.keys(deeds.all);
  for (let step = 0; step < steps; step++) {
    // Paying is the commonest; now and then three things happen at the same moment, and now and then the line goes dead.
    const together = Array.from({ length: deeds.below(5) ? 1 : 3 }, () =>
      deeds.below(4) ? deeds.pick(names)! : 'pay',
    );
    const broken = deeds.below(25) === 0;
    const running = together.map((name) => deeds.all[name]!());
    const results = await Promise.allSettled([
      ...running,
      ...(broken ? [sleep(deeds.below(20)).then(() => deeds.cutConnections())] : []),
    ]);
    for (const [index, result] of results.slice(0, together.length).entries()) {
      const refused = result.status === 'rejected';
      if (refused && !(result.reason instanceof Problem) && !(broken && cut(result.reason)))
        throw new Error(`seed ${seed}, step ${step}, ${together[index]}: ${String(result.reason)}`);
      const key = `${together[index]} ${refused ? (cut(result.reason) ? 'cut' : 'refused') : 'done'}`;
      done[key] = (done[key] ?? 0) + 1;
    }
    const { problems } = await t.app.get(Books).check(systemContext('random'));
    if (problems.length > 0)
      throw new Error(`seed ${seed}, step ${step}, after ${together.join(', ')}: ${JSON.stringify(problems)}`);
  }
  if (process.env['FUNDS_STEPS']) console.log(done);
  const kinds = new Set(Object.keys(done).filter((key) => key.endsWith(' done')));
  expect(kinds.size).toBeGreaterThan(15);
}, 900_000);
