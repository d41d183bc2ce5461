import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { Config, ConfigurationError, readConfig } from '../platform/index.js';
import { migrate } from '../platform/database/migrate.js';
import { createLogger } from '../platform/logging/logger.js';
import { EmbeddedPostgres } from '../platform/postgres/embedded.js';
import { createApp } from './create-app.js';
import { clearDatabase, demoUnfinished, fillDemo, printSignIns } from './demo/demo.js';
import { portTaken, requireFreePort } from './port.js';
import { refuseDemoInProduction } from './safety.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const config = readConfig();
  await requireFreePort(config);
  const server = config.DATABASE_URL ? undefined : await EmbeddedPostgres.start({ dataDir: config.dataDir, log: say });
  try {
    const url = config.DATABASE_URL ?? (await server!.ensureDatabase('exchange'));
    const done = await migrate(url);
    if (done.length > 0) say(`Database brought up to date: ${done.join(', ')}`);
    if (config.demo && (await demoUnfinished(url))) {
      say('The demonstration data was interrupted while it was being made; it is made again.');
      await clearDatabase(url);
      await migrate(url);
    }
    await serve(config, url, server);
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

async function serve(config: Config, url: string, server: EmbeddedPostgres | undefined): Promise<void> {
  const app = await createApp(config, url, createLogger(config.LOG_LEVEL));
  await refuseDemoInProduction(config, app.get(DataSource));
  await app.init();
  if (config.demo) await fillDemo(app, say);
  try {
    await app.listen(config.PORT, config.HOST);
  } catch (error) {
    await app.close();
    throw portTaken(config, error);
  }
  say(`\nRural property-rights exchange: ${config.publicUrl}`);
  say(`API: ${config.publicUrl}/api/docs   Health: ${config.publicUrl}/health/ready`);
  if (config.demo) await printSignIns(app, say);
  stopWell(async () => {
    await app.close();
    await server?.stop();
  });
}

/** SIGINT and SIGTERM: finish what is under way, then leave; a second signal leaves at once. */
function stopWell(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    say(`\n${signal}: finishing what is under way…`);
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start().catch((error: unknown) => {
  const text =
    error instanceof ConfigurationError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
});
