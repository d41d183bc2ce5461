import type { INestApplication } from '@nestjs/common';
import { join } from 'node:path';
import type pg from 'pg';
import { createApp } from '../src/app/create-app.js';
import { seedPeople } from '../src/app/demo/seed-people.js';
import { type Context, readConfig, systemContext } from '../src/platform/index.js';
import { migrate } from '../src/platform/database/migrate.js';
import { createLogger } from '../src/platform/logging/logger.js';
import type { Ground } from './ground.js';

/** The whole application in this process: what is measured is the ledger and its database, not HTTP. */
export interface Books {
  readonly app: INestApplication;
  readonly admin: pg.Client;
  /** The one who books and prepares, and the one who approves. */
  readonly officer: Context;
  readonly second: Context;
}

export async function openBooks({ url, folder, admin }: Ground): Promise<Books> {
  await migrate(url);
  const config = readConfig({ PROFILE: 'demo', DATA_DIR: join(folder, 'application'), LOG_LEVEL: 'error' });
  const app = await createApp(config, url, createLogger(config.LOG_LEVEL));
  await app.init();
  await seedPeople(app);
  return {
    app,
    admin,
    officer: await contextOf(admin, 'centre.treasurer'),
    second: await contextOf(admin, 'centre.treasurer2'),
  };
}

async function contextOf(admin: pg.Client, username: string): Promise<Context> {
  const { rows } = await admin.query<{ id: string; name: string }>(`select id, name from account where username = $1`, [
    username,
  ]);
  const [{ id, name }] = rows as [{ id: string; name: string }];
  const { actor } = systemContext('bench');
  return { actor: { ...actor, accountId: id, name, role: 'treasurer' }, requestId: 'bench' };
}
