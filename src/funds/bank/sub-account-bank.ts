import { Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config, problem } from '../../platform/index.js';

/** The bank that issues sub-account numbers of the escrow account. */
export abstract class SubAccountBank {
  /** Every number it has issued so far, those that are known already included. Errors: VALIDATION, NOT_FOUND, in Chinese. */
  abstract issued(): Promise<string[]>;
}

const isAccountNumber = (text: string): boolean => /^[0-9]{8,32}$/.test(text);

/** The file that the bank hands over, one number a line, lines that begin with # are remarks: `bank/sub-accounts.txt` in the data folder. */
@Injectable()
export class FileSubAccountBank extends SubAccountBank {
  constructor(private readonly config: Config) {
    super();
  }

  async issued(): Promise<string[]> {
    const file = join(this.config.dataDir, 'bank', 'sub-accounts.txt');
    if (!existsSync(file)) {
      const detail = '还没有银行交来的子账号文件，请系统管理员放入数据目录的 bank/sub-accounts.txt，每行一个账号';
      throw problem('NOT_FOUND', detail);
    }
    const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
    const numbers = lines.map((line, at) => ({ at: at + 1, text: line.replaceAll(/[\s-]/g, '') }));
    const meant = numbers.filter(({ text }) => text !== '' && !text.startsWith('#'));
    const wrong = meant.filter(({ text }) => !isAccountNumber(text));
    if (wrong.length > 0) {
      throw problem('VALIDATION', '子账号文件中有不是账号的行，没有装入任何账号', {
        violations: wrong.slice(0, 50).map(({ at, text }) => ({
          code: 'VALIDATION',
          field: `line ${at}`,
          detail: `第${at}行“${text.slice(0, 40)}”不是账号，应为8至32位数字`,
        })),
      });
    }
    return meant.map(({ text }) => text);
  }
}
