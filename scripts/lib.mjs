// What the scripts share. Plain Node, no packages: these files run before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
export const at = (...parts) => join(root, ...parts);

/** Progress goes to stderr: stdout belongs to the program that was asked for (`--json` prints one line and nothing else). */
export const say = (line) => process.stderr.write(`${line}\n`);

/** A program that npm installed, run by this very Node: no shell, no PATH. */
export function tool(packageName, program = packageName) {
  const { bin } = JSON.parse(readFileSync(at('node_modules', packageName, 'package.json'), 'utf8'));
  return [process.execPath, at('node_modules', packageName, typeof bin === 'string' ? bin : bin[program])];
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command to its end. With `quiet`, its output is kept and answered instead of shown. */
export function run([command, ...args], { env = {}, quiet = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 2, 2],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    // Whoever stops the script means the program it runs.
    const pass = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, pass);
    const over = () => SIGNALS.forEach((signal) => process.off(signal, pass));
    child.on('error', (error) => {
      over();
      failed(error);
    });
    child.on('close', (code, signal) => {
      over();
      done({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

/** All files below the given folders (or the files themselves), without what is made or installed. */
export function filesOf(...places) {
  const found = [];
  for (const place of places) {
    if (!existsSync(at(place))) continue;
    if (!statSync(at(place)).isDirectory()) found.push(place);
    else {
      for (const name of readdirSync(at(place)).sort()) {
        if (name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
          found.push(...filesOf(join(place, name)));
      }
    }
  }
  return found;
}

/** One hash of names and contents: unlike times, it is right after a checkout, a copy or a changed clock. */
export function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  return hash.digest('hex');
}
