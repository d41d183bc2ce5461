import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page } from '../../platform/index.js';
import { DecideKeeping, KeepingQuery, KeepingView, ProposeKeepingInput } from './keepings.dto.js';
import { KeepingQueries } from './keepings.queries.js';
import { Keepings } from './keepings.service.js';

const id = () => Param('id', ParseUUIDPipe);

/** Deposits that are not given back (art. 20): proposed by one officer, decided by another. */
@ApiTags('funds')
@Controller('api/funds/keepings')
export class KeepingsController {
  constructor(
    private readonly db: Database,
    private readonly desk: Keepings,
    private readonly queries: KeepingQueries,
  ) {}

  @Get()
  @ApiPage(KeepingView)
  list(@Ctx() ctx: Context, @Query() query: KeepingQuery): Promise<Page<KeepingView>> {
    return this.queries.list(ctx, query);
  }

  /** Errors: REFUND_NEEDS_SECOND_OFFICER (no published term), DEPOSIT_STATE, DUPLICATE. */
  @Post()
  @ApiCreatedResponse({ type: KeepingView })
  propose(@Ctx() ctx: Context, @Body() body: ProposeKeepingInput): Promise<KeepingView> {
    return this.db.command(ctx, async (inner) => this.queries.view(inner, await this.desk.propose(inner, body)));
  }

  /** By an officer other than the one who proposed. Errors: REFUND_NEEDS_SECOND_OFFICER, DEPOSIT_STATE, STALE_VERSION. */
  @Post(':id/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: KeepingView })
  @ApiHeader({ name: 'If-Match', required: true })
  approve(
    @Ctx() ctx: Context,
    @id() keepingId: string,
    @IfMatch() version: number,
    @Body() { opinion }: DecideKeeping,
  ): Promise<KeepingView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.view(inner, await this.desk.approve(inner, keepingId, version, opinion)),
    );
  }

  /** The deposit stays held and goes back when its time comes. Errors: DEPOSIT_STATE, STALE_VERSION. */
  @Post(':id/decline')
  @HttpCode(200)
  @ApiOkResponse({ type: KeepingView })
  @ApiHeader({ name: 'If-Match', required: true })
  decline(
    @Ctx() ctx: Context,
    @id() keepingId: string,
    @IfMatch() version: number,
    @Body() { opinion }: DecideKeeping,
  ): Promise<KeepingView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.view(inner, await this.desk.decline(inner, keepingId, version, opinion)),
    );
  }
}
