// npm run lock, after `npm install <package>`: names in package-lock.json the optional packages for other machines that the
// registry could not show at that moment. Without them `npm ci` refuses the whole file ("Missing: … from lock file").
import { readFileSync, writeFileSync } from 'node:fs';
import { at, say } from './lib.mjs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8'));
const { '': self, ...packages } = lock.packages;
let added = 0;
for (const [place, { optionalDependencies = {}, dev }] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const target = `node_modules/${name}`;
    if (packages[target] || packages[`${place}/${target}`]) continue;
    const os = SYSTEMS.find((system) => name.includes(`-${system}-`));
    const cpu = PROCESSORS.find((processor) => new RegExp(`-${os}-${processor}(-|$)`).test(name));
    if (!os || !cpu || !/^\d+\.\d+\.\d+$/.test(version)) {
      say(`${name}@${version} of ${place} is missing and not for one kind of machine: look at it`);
      process.exitCode = 1;
      continue;
    }
    packages[target] = { version, cpu: [cpu], ...(dev ? { dev } : {}), optional: true, os: [os] };
    added += 1;
  }
}
const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
if (added > 0) {
  const text = JSON.stringify({ ...lock, packages: { '': self, ...Object.fromEntries(sorted) } }, null, 2);
  writeFileSync(at('package-lock.json'), `${text}\n`);
}
say(`${added} packages for other machines were added to package-lock.json`);
