// The floors of the house as a check: dependency-cruiser over src/, and the web application's imports.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import ts from 'typescript';
import { filesOf, root } from './lib.mjs';

const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/**
 * @param base the folder that holds src/ (the tests pass one with deliberate faults)
 * @returns {Promise<{violations: string[], modules: number, dependencies: number}>} what breaks a rule, and how much was
 *   followed: a cruiser that cannot read TypeScript finds nothing wrong, so the figures are checked too
 */
export async function checkFloors(base = root) {
  const { output } = await cruise(['src'], {
    ...configuration.options,
    baseDir: base,
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
  });
  const own = output.modules.filter(({ source }) => source.startsWith('src/'));
  const dependencies = own.flatMap((module) => module.dependencies);
  const unresolved = own.flatMap(({ source, dependencies: list }) =>
    list
      .filter(({ couldNotResolve, module }) => couldNotResolve && module.startsWith('.'))
      .map(({ module }) => `unresolved: ${source} → ${module}`),
  );
  const broken = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { violations: [...broken, ...unresolved], modules: own.length, dependencies: dependencies.length };
}

/**
 * The doors through which the browser takes code of the house: the pure rulebook and values, its names, and the sealing of bids, which
 * must happen where the bidder sits (docs/decisions.md). Nothing else.
 */
const door = /^web\/src\/(?:(?:rulebook|names)\.ts → src\/(?:rulebook|values)\/|sealing\.ts → src\/tenders\/sealing\/)/;

/** Else the browser and the server share only the API: what web/ imports by path stays in web/. */
export function checkWeb(base = root) {
  const faults = [];
  for (const file of filesOf(relative(root, join(base, 'web')))) {
    if (!/\.tsx?$/.test(file)) continue;
    const place = resolve(root, file);
    for (const { fileName } of ts.preProcessFile(readFileSync(place, 'utf8'), true, true).importedFiles) {
      const target = resolve(dirname(place), fileName);
      const way = `${relative(base, place)} → ${relative(base, target)}`;
      const leaves = fileName.startsWith('.') && relative(join(base, 'web'), target).startsWith('..');
      if (leaves && !door.test(way)) faults.push(`web-apart: ${way}`);
    }
  }
  return faults;
}

/** Everything that is wrong with the house in this folder, one line each. */
async function faultsOf(base) {
  const { violations, modules, dependencies } = await checkFloors(base);
  const faults = [...violations, ...checkWeb(base)];
  const files = filesOf(relative(root, join(base, 'src'))).filter((file) => file.endsWith('.ts')).length;
  const blind = modules < files || (files > 10 && dependencies < modules);
  if (blind) faults.push(`only ${modules} of ${files} files and ${dependencies} imports were followed`);
  return faults;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const houses = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
  for (const house of houses) {
    const faults = await faultsOf(resolve(root, house));
    // Of several houses each line names its own (the tests look at a dozen in one process).
    for (const fault of faults) console.error(houses.length > 1 ? `${house}: ${fault}` : fault);
    if (faults.length > 0) process.exitCode = 1;
  }
}
