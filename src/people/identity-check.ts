import { Injectable, Logger } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config } from '../platform/index.js';
import { sameName } from '../values/index.js';

/** `unknown`: the register cannot say, so that an officer must look at the document. */
export type IdentityAnswer = 'match' | 'mismatch' | 'unknown';

/** Where the outside world begins: does this resident ID number belong to this name (实名核验)? Asked before anything is written. */
export abstract class IdentityCheck {
  abstract check(idNumber: string, name: string): Promise<IdentityAnswer>;
}

/** The default: a list that the centre keeps, DATA_DIR/identity/register.csv, lines of "number,name"; without it nobody is known. */
@Injectable()
export class FileIdentityCheck extends IdentityCheck {
  private readonly log = new Logger('IdentityCheck');

  constructor(private readonly config: Config) {
    super();
  }

  async check(idNumber: string, name: string): Promise<IdentityAnswer> {
    const known = (await this.lines()).find(([number]) => number.toUpperCase() === idNumber.toUpperCase());
    if (!known) return 'unknown';
    return sameName(known[1], name) ? 'match' : 'mismatch';
  }

  private async lines(): Promise<[string, string][]> {
    const path = join(this.config.dataDir, 'identity', 'register.csv');
    try {
      return parse(await readFile(path), { bom: true, trim: true, skip_empty_lines: true }) as [string, string][];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      // A register that cannot be read knows nobody; an officer looks, and whoever keeps it hears of it.
      this.log.error({ err: error }, `${path} cannot be read`);
      return [];
    }
  }
}
