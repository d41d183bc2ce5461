// node scripts/run.mjs <program> […]: walkthrough, migration, docs … of src/app/cli, or bench.
import { launch } from './launch.mjs';

const [name, ...args] = process.argv.slice(2);
if (!name || !/^[a-z][a-z-]*$/.test(name)) {
  process.stderr.write('Which program? node scripts/run.mjs walkthrough | bench | migration | docs\n');
  process.exit(2);
}
await launch(name === 'bench' ? 'dist/bench/main.js' : `dist/src/app/cli/${name}.js`, args);
