import { createServer } from 'node:net';
import { type Config, ConfigurationError } from '../platform/index.js';

/** Asked before the database and its demonstration are made, so that nobody waits a minute to hear that a port is taken. */
export async function requireFreePort({ PORT, HOST }: Config): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(PORT, HOST, resolve));
  } catch (error) {
    throw portTaken({ PORT, HOST }, error);
  }
  await new Promise<void>((resolve) => probe.close(() => resolve()));
}

/** The plain word for EADDRINUSE; any other fault as it is. */
export function portTaken({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error;
  return new ConfigurationError(
    `Port ${PORT} on ${HOST} is taken by another program. Stop it, or start with another port: PORT=${PORT + 1} npm start`,
  );
}
