import { Injectable, type OnModuleInit } from '@nestjs/common';
import { erasedRows, Retention } from '../platform/index.js';

/** What is left of signing in is erased when its period is over. It lives by the real clock; a market's clock that runs ahead erases a little early. */
@Injectable()
export class AccountRetention implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    this.retention.on('device', (ctx, before) =>
      erasedRows(ctx, `delete from account_device where last_at < $1`, before),
    );
    this.retention.on('signIn', (ctx, before) => erasedRows(ctx, `delete from sign_in where expires_at < $1`, before));
  }
}
