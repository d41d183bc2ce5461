import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config, type Context, Database } from '../../platform/index.js';
import type { EscrowAccountView } from '../funds-views.dto.js';

const fictional: EscrowAccountView = {
  holder: '示例旗农村牧区产权交易中心（演示专户）',
  bankName: '演示银行示例旗支行',
  accountNumber: '99000000000000000001',
};

/** The centre's one account at the bank (art. 31). */
@Injectable()
export class EscrowAccount implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
  ) {}

  /** The demonstration has a fictional one; in production the centre records its own, and until then none is shown. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.demo) return;
    await this.db.reader.query(
      `insert into escrow_account(holder, bank_name, account_number) values ($1, $2, $3) on conflict do nothing`,
      [fictional.holder, fictional.bankName, fictional.accountNumber],
    );
  }

  async view(ctx: Context): Promise<EscrowAccountView | null> {
    const [row] = await this.db
      .managerOf(ctx)
      .query<EscrowAccountView[]>(
        `select holder, bank_name as "bankName", account_number as "accountNumber" from escrow_account`,
      );
    return row ?? null;
  }
}
