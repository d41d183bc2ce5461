import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = 'dist/web';
const assets = join(built, 'assets');

/** A built file with all that it brings along before it runs. */
function* needed(file: string, seen: Set<string>): Generator<string> {
  if (seen.has(file)) return;
  seen.add(file);
  yield file;
  const code = readFileSync(join(assets, file), 'utf8');
  for (const [, next] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) yield* needed(next!, seen);
}

describe('the first load of the portal', () => {
  const first = [...readFileSync(join(built, 'index.html'), 'utf8').matchAll(/assets\/([\w.-]+\.js)/g)].map(
    ([, f]) => f!,
  );
  const hall = readdirSync(assets).find((name) => /^Hall-.*\.js$/.test(name))!;
  const seen = new Set<string>();
  const files = [...first, hall].flatMap((file) => [...needed(file, seen)]);

  it('is at most 300 kB of script as it goes over the wire, heads of answers included', () => {
    expect(files.length).toBeGreaterThan(5);
    // As a browser of today takes it; half a kilobyte of head for each answer.
    const bytes = files.map((file) => statSync(join(assets, `${file}.br`)).size + 400);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(307_200);
  });

  it('brings neither the desk’s forms nor the other language along', () => {
    const names = files.join(' ');
    for (const heavy of ['english', 'BarChart', 'date-picker', 'OwnMenu', 'DemoClock', 'ListingForm'])
      expect(names).not.toContain(`${heavy}-`);
  });

  it('names in the page what the door goes on to, so that it is not waited for in turn', () => {
    expect(first.some((file) => file.startsWith('start-'))).toBe(true);
  });
});
