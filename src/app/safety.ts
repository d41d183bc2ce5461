import type { DataSource } from 'typeorm';
import { type Config, ConfigurationError } from '../platform/index.js';

/** Production refuses to start on a database with a moved clock or with sign-ins whose password is published. */
export async function refuseDemoInProduction(config: Config, source: DataSource): Promise<void> {
  if (config.demo) return;
  const [found] = await source.query<{ moved: boolean; accounts: string }[]>(
    `select (select shift <> interval '0' from market_clock) as moved,
            (select count(*) from account where demo and state = 'active') as accounts`,
  );
  const faults: string[] = [];
  if (found!.moved) faults.push('the market clock of this database was moved by a demonstration');
  if (found!.accounts !== '0')
    faults.push(`${found!.accounts} demonstration sign-ins with a published password are active`);
  if (faults.length > 0) {
    throw new ConfigurationError(`Production does not start on a demonstration database:\n  ${faults.join('\n  ')}`);
  }
}
