// npm run dev: server and web application, both rebuilt and reloaded as their sources change.
import { ensure } from './ensure.mjs';
import { copyAssets } from './build.mjs';
import { run, say, tool } from './lib.mjs';

try {
  await ensure();
  copyAssets();
} catch (error) {
  say(error.message);
  process.exit(1);
}
const quoted = (parts) => parts.map((part) => `"${part}"`).join(' ');
const { code } = await run([
  ...tool('concurrently'),
  '--kill-others',
  '--names=server,web',
  '--prefix-colors=blue,green',
  `${quoted(tool('@nestjs/cli', 'nest'))} start --watch`,
  `${quoted(tool('vite'))} --config web/vite.config.ts`,
]);
process.exitCode = code;
