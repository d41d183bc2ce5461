// Builds the server (dist/) and the web application (dist/web/), each only when its sources have changed.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { ensure } from './ensure.mjs';
import { at, filesOf, fingerprint, run, say, tool } from './lib.mjs';

const SERVER = ['src', 'migrations', 'bench'];
const brotli = promisify(brotliCompress);
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];

export async function build({ server = true, web = true } = {}) {
  if (server) await buildServer();
  if (web) await buildWeb();
}

async function buildServer() {
  await whenChanged('server', 'dist/.server-stamp', [...SETTINGS, ...SERVER], async () => {
    removeOrphans();
    const result = await run([...tool('@nestjs/cli', 'nest'), 'build'], { quiet: true });
    if (result.code !== 0) throw new Error(`The server does not compile:\n${result.output}`);
    if (!existsSync(at('dist/src'))) throw new Error(`nest build left nothing in dist/src:\n${result.output}`);
    copyAssets();
  });
}

async function buildWeb() {
  if (!existsSync(at('web/vite.config.ts'))) return say('There is no web application to build (web/vite.config.ts).');
  await whenChanged('web application', 'dist/.web-stamp', ['package-lock.json', 'web'], async () => {
    const result = await run([...tool('vite'), 'build', '--config', 'web/vite.config.ts'], {
      quiet: true,
      env: { NODE_ENV: 'production' },
    });
    if (result.code !== 0) throw new Error(`The web application does not build:\n${result.output}`);
    if (!existsSync(at('dist/web/index.html'))) throw new Error(`vite left no dist/web/index.html:\n${result.output}`);
    await compressOnce(at('dist/web/assets'));
  });
}

/** Scripts and styles as small as they get, once for everybody: in passing the server could only afford a sixth more over the wire. */
async function compressOnce(folder) {
  const texts = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  await Promise.all(
    texts.map(async (name) => {
      const file = join(folder, name);
      await writeFile(`${file}.br`, await brotli(await readFile(file)));
    }),
  );
}

/** The stamp is removed first and written last: a build that was interrupted is built again. */
async function whenChanged(what, stamp, sources, action) {
  const hash = fingerprint(filesOf(...sources));
  if (existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === hash) return;
  rmSync(at(stamp), { force: true });
  const began = performance.now();
  say(`Building the ${what} …`);
  await action();
  mkdirSync(dirname(at(stamp)), { recursive: true });
  writeFileSync(at(stamp), hash);
  say(`Built the ${what} in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

/** Outputs whose source was deleted or renamed would still be found and run. */
function removeOrphans() {
  for (const folder of SERVER) {
    if (!existsSync(at('dist', folder))) continue;
    for (const name of readdirSync(at('dist', folder), { recursive: true, encoding: 'utf8' })) {
      const source = join(folder, name.replace(/\.js(\.map)?$/, '.ts'));
      if (/\.js(\.map)?$/.test(name) && !existsSync(at(source))) rmSync(at('dist', folder, name));
    }
  }
}

/** Templates and data files lie beside the code that reads them; the compiler leaves them behind. */
export function copyAssets() {
  for (const file of filesOf(...SERVER)) {
    if (/\.tsx?$/.test(file)) continue;
    mkdirSync(dirname(at('dist', file)), { recursive: true });
    cpSync(at(file), at('dist', file));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensure();
    await build();
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
