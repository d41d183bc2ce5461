import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ensure } from './ensure.mjs';
import { at, say } from './lib.mjs';

/**
 * Installs and builds what is missing, then runs a program of dist/ in this very process: signals, exit code and
 * `kill -9` reach it with nothing in between, and nothing is left behind.
 */
export async function launch(program, args = []) {
  try {
    await ensure();
    await build();
    if (!existsSync(at(program))) throw new Error(`There is no ${program}.`);
  } catch (error) {
    say(error.message);
    process.exit(1);
  }
  endWithNpm();
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], at(program), ...args];
  await import(pathToFileURL(at(program)).href);
}

/**
 * npm runs this below a shell, and neither a `kill` nor a `kill -9` of npm gets through that shell: without this the
 * application would stay behind and hold its port. It stops in order, and at once if that takes too long.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 8_000).unref();
  }, 250);
  watch.unref();
}

/** The shell and, where the system tells, npm above it. */
function ancestors() {
  const shell = process.ppid;
  try {
    const [, npm] = /\) \S (\d+)/.exec(readFileSync(`/proc/${shell}/stat`, 'utf8')) ?? [];
    return `${shell} ${npm}`;
  } catch {
    return String(shell);
  }
}
