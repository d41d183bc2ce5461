import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { requireRole } from '../../accounts/index.js';
import { type Context, Ctx, Database } from '../../platform/index.js';
import { SubAccounts } from './sub-accounts.service.js';

export class SubAccountPool {
  @ApiProperty({ type: 'integer', description: 'not yet given to a payment' }) free: number;
  @ApiProperty({ type: 'integer' }) assigned: number;
}

export class SubAccountsLoaded extends SubAccountPool {
  @ApiProperty({ type: 'integer', description: 'new since the last time' }) added: number;
}

/** The bank's pool of escrow sub-accounts: each deposit has a number of its own (trading.md). */
@ApiTags('funds')
@Controller('api/funds/sub-accounts')
export class SubAccountsController {
  constructor(
    private readonly db: Database,
    private readonly subAccounts: SubAccounts,
  ) {}

  @Get()
  @ApiOkResponse({ type: SubAccountPool })
  pool(@Ctx() ctx: Context): Promise<SubAccountPool> {
    return this.db.transaction(ctx, (inner) => {
      requireRole(inner, 'bankLine.book');
      return this.subAccounts.pool(inner);
    });
  }

  /** Takes up the numbers that the bank has issued since. Errors: NOT_FOUND (no file yet), VALIDATION with the lines. */
  @Post('load')
  @HttpCode(200)
  @ApiOkResponse({ type: SubAccountsLoaded })
  load(@Ctx() ctx: Context): Promise<SubAccountsLoaded> {
    return this.db.command(ctx, (inner) => this.subAccounts.load(inner));
  }
}
