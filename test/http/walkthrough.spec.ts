import { realListings } from '../../src/app/cases/real-listings.js';
import { planOfCase, playable } from '../../src/app/cases/plan-of-case.js';
import { demoPassword } from '../../src/app/demo/people.js';
import { Cast, type Line, overNetwork, play, Scene, spread, Timeline } from '../../src/app/play/index.js';
import { investment, procurement } from '../../src/app/walkthrough/directions.js';
import { checkListing, checkOutcome } from '../../src/app/walkthrough/expectations.js';
import { refusedFilings } from '../../src/app/walkthrough/refused-filings.js';
import { tender } from '../../src/app/walkthrough/tenders.js';
import { Trial } from '../../src/app/walkthrough/trial.js';
import { civilDate } from '../../src/values/index.js';
import { testApp, type TestApp } from '../support/app.js';

let t: TestApp;
let cast: Cast;
let time: Timeline;
const quiet = (): void => undefined;

beforeAll(async () => {
  t = await testApp();
  cast = new Cast(overNetwork(t.base), demoPassword);
  time = new Timeline(cast.anyone);
});
afterAll(() => t.close());

/** A real case through its whole life, each step by the person whose step it is. */
async function wholeLife(id: string): Promise<{ scene: Scene; lines: Line[] }> {
  const cases = realListings();
  const index = cases.findIndex((one) => one.id === id);
  const lines: Line[] = [];
  const scene = new Scene(planOfCase(cases[index]!, index, civilDate(await time.now())), cast, time, (line) =>
    lines.push(line),
  );
  await time.run([
    async () => {
      await play(scene, 'filed');
      checkListing(cases[index]!, scene.listing, quiet);
      await play(scene, 'certified', 'filed');
      checkOutcome(cases[index]!, scene, quiet);
      await play(scene, 'closed', 'certified');
    },
  ]);
  return { scene, lines };
}

describe('a real listing, from filing to the last deposit returned (art. 15 to 21, 31)', () => {
  it('two collectives share a house in 3:7; a higher price is split to the fen, and everybody is paid', async () => {
    const { scene, lines } = await wholeLife('guanghan-wenhe-2025');
    expect(scene.listing.state).toBe('closed');
    expect(scene.documents.map(({ name }) => name)).toEqual(['合同', '鉴证书']);
    expect(lines.every(({ article }) => article !== '')).toBe(true);
    const who = new Set(lines.map((line) => line.who));
    expect(who.size).toBeGreaterThanOrEqual(10);
  }, 180_000);

  it('leaves books that balance and a history that proves itself (art. 31)', async () => {
    const treasurer = await cast.as('centre.treasurer');
    expect(await treasurer.get('/api/funds/check')).toMatchObject({ balanced: true, problems: [] });
    const supervisor = await cast.as('supervisor');
    expect(await supervisor.get('/api/audit/check')).toMatchObject({ faults: [] });
    const bidder = await cast.as('bidder.one');
    expect(await bidder.attempt('GET', '/api/audit/check')).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
  });
});

describe('a purchase and a partnership (art. 12(10))', () => {
  it('the lowest sealed quote under the ceiling wins, the collective pays and the supplier is paid', async () => {
    const trial = new Trial(cast, time, quiet, quiet);
    await time.run([() => procurement(trial)]);
    expect(trial.refused).toBe(3);
  }, 120_000);

  it('a tender runs from sealed bids to the certificate: committee, candidates’ notice, award (Tender Law 28–46)', async () => {
    const trial = new Trial(cast, time, quiet, quiet);
    await time.run([() => tender(trial)]);
    expect(trial.refused).toBe(2);
  }, 120_000);

  it('a project goes to the best quote at or above its published terms, and the partner pays the collective', async () => {
    const trial = new Trial(cast, time, quiet, quiet);
    await expect(time.run([() => investment(trial)])).resolves.toBeUndefined();
  }, 120_000);
});

describe('what a filing is refused for', () => {
  it('comes with its code and article, at each figure and just beside it, all at once', async () => {
    const trial = new Trial(cast, time, quiet, quiet);
    await time.run([() => refusedFilings(trial)]);
    expect(trial.refused).toBeGreaterThanOrEqual(30);
  }, 180_000);
});

describe('the real cases as data', () => {
  it('name their source, and hide nothing that is played', () => {
    for (const one of realListings()) {
      expect(one.source).toMatch(/\./);
      if (playable(one)) expect(one.price.amount ?? one.price.perParcel).toBeTruthy();
    }
  });

  it.each([
    ['1824.71', 36],
    ['74.92', 52],
    ['1300', 2],
    ['5', 1],
  ])('%s mu spread over %i owners adds up again', (total, owners) => {
    const parts = spread(total, owners);
    const fen = (text: string): number => Number(text.replace('.', ''));
    expect(parts).toHaveLength(owners);
    expect(parts.every((part) => Number(part) > 0)).toBe(true);
    expect(parts.reduce((sum, part) => sum + fen(part), 0)).toBe(fen(total));
  });
});
