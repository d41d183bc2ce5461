import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';

/** Writes generated files, or says which committed ones differ. Answers the exit code. */
export function writeOrCheck(files: readonly { path: string; text: string }[], check: boolean): number {
  let stale = 0;
  for (const { path, text } of files) {
    const full = join(projectRoot, path);
    if (!check) {
      writeFileSync(full, text);
      process.stdout.write(`${path} written\n`);
    } else if (!existsSync(full) || readFileSync(full, 'utf8') !== text) {
      process.stderr.write(`${path} is out of date\n`);
      stale += 1;
    }
  }
  return stale > 0 ? 1 : 0;
}
