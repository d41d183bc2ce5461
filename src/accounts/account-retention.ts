import { Injectable, type OnModuleInit } from '@nestjs/common';
import { erasedRows, Retention } from '../platform/index.js';

/** Signing in lives by the real clock, also where the market's runs ahead: nobody is signed out because a demonstration skips a year. */
const old = `clock_timestamp() - (market_now() - $1::timestamptz)`;

/** What is left of signing in is erased when its period is over. */
@Injectable()
export class AccountRetention implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    this.retention.on('device', (ctx, before) =>
      erasedRows(ctx, `delete from account_device where last_at < ${old}`, before),
    );
    this.retention.on('signIn', (ctx, before) =>
      erasedRows(ctx, `delete from sign_in where expires_at < ${old}`, before),
    );
  }
}
