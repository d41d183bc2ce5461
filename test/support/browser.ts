import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const data = join(root, '.data');

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give /dev/shm 64 MB, too little for a page.
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/**
 * A real Chromium: CHROMIUM_PATH, else the one inside the npm package (no download), else the installed one. The package's is a headless
 * shell: the same pages for half the work of a whole browser (measured 1.8 s of processor a page beside 3.5 s), and the same everywhere.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = await theBrowser();
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'NODE_OPTIONS') environment[name] = value;
  }
  if (libraries) environment.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...environment, FONTCONFIG_FILE: fontSettings(), TZ: 'Asia/Shanghai' },
    timeout: 60_000,
  });
}

async function theBrowser(): Promise<{ executablePath: string; libraries?: string }> {
  const { CHROMIUM_PATH: wanted } = process.env;
  if (wanted) return { executablePath: wanted };
  const packaged = process.platform === 'linux' && process.arch === 'x64';
  return packaged ? unpackChromium() : { executablePath: '/usr/bin/chromium' };
}

/** Unpacked once into the data folder, under another name until complete: several workers may come at the same time. */
async function unpackChromium(): Promise<{ executablePath: string; libraries?: string }> {
  const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  const folder = join(data, `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) {
    const unpacking = `${folder}.unpacking-${process.pid}`;
    mkdirSync(unpacking, { recursive: true });
    try {
      await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.mjs')], {
        cwd: root,
        env: { ...process.env, NODE_OPTIONS: '', TMPDIR: unpacking },
      });
      renameSync(unpacking, folder);
    } catch (error) {
      if (!existsSync(join(folder, 'chromium'))) throw error;
    } finally {
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  return { executablePath: join(folder, 'chromium'), libraries: join(folder, 'al2023', 'lib') };
}

/** A bare machine has no Chinese font: fontconfig is shown the one that the PDF templates use, after the system's own. */
function fontSettings(): string {
  const file = join(data, 'test-fonts', 'fonts.conf');
  const fonts = join(root, 'node_modules/@expo-google-fonts/noto-serif-sc');
  mkdirSync(join(data, 'test-fonts'), { recursive: true });
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}/400Regular</dir>
  <dir>${fonts}/700Bold</dir>
  <cachedir>${join(data, 'test-fonts', 'cache')}</cachedir>
</fontconfig>
`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return file;
}
