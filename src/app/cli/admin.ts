import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, Passwords, usernamePattern } from '../../accounts/index.js';
import { banner, Organizations, towns } from '../../organizations/index.js';
import { type Actor, ConfigurationError, Database, Problem, readConfig, systemActor } from '../../platform/index.js';
import { migrate } from '../../platform/database/migrate.js';
import { createLogger } from '../../platform/logging/logger.js';
import { EmbeddedPostgres } from '../../platform/postgres/embedded.js';
import { toOffsetIso } from '../../values/index.js';
import { createApp } from '../create-app.js';

/*
 * npm run admin -- USERNAME NAME: how the first administrator comes into a house that nobody can sign in to, and how one comes back
 * who lost the password. Whoever can run it holds the machine. The code works once, for a day, at /recover.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const installer: Actor = { ...systemActor, role: 'admin', name: '安装程序' };

async function letIn(app: INestApplicationContext, username: string, name: string): Promise<void> {
  const [db, organizations, accounts] = [app.get(Database), app.get(Organizations), app.get(Accounts)];
  const { code, expiresAt } = await db.transaction({ actor: installer, requestId: 'admin' }, async (ctx) => {
    const known = new Set((await organizations.regions(ctx)).map((region) => region.code));
    for (const region of [banner, ...towns]) if (!known.has(region.code)) await organizations.addRegion(ctx, region);
    const account =
      (await accounts.byUsername(ctx, username)) ??
      (await accounts.add(ctx, { username, name, role: 'admin', passwordHash: null }));
    if (account.role !== 'admin') throw new ConfigurationError(`${username} is not an administrator's account.`);
    return app.get(Passwords).issue(ctx, account.id, '在服务器上运行安装程序');
  });
  say(`One-time code of ${username}: ${code}  (until ${toOffsetIso(expiresAt)}, at /recover)`);
}

async function start([username = '', name = '']: readonly string[]): Promise<void> {
  if (!usernamePattern.test(username) || name.trim() === '')
    throw new ConfigurationError('npm run admin -- USERNAME NAME   (user name: a-z 0-9 . _ -, at least three)');
  const config = readConfig();
  const server = config.DATABASE_URL ? undefined : await EmbeddedPostgres.start({ dataDir: config.dataDir });
  try {
    const url = config.DATABASE_URL ?? (await server!.ensureDatabase('exchange'));
    await migrate(url);
    // Not initialised: nothing listens, no clock runs.
    const app = await createApp(config, url, createLogger('error'));
    await letIn(app, username, name.trim()).finally(() => app.close());
  } finally {
    await server?.stop();
  }
}

start(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    const plain = error instanceof ConfigurationError || error instanceof Problem;
    process.stderr.write(`${plain ? error.message : String((error as Error).stack ?? error)}\n`);
    process.exit(1);
  },
);
