import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, type TxContext } from '../platform/index.js';
import {
  BlacklistingView,
  BlacklistOpinion,
  BlacklistQuery,
  CreditEntryView,
  CreditQuery,
  ObjectToBlacklisting,
  ProposeBlacklisting,
  RecordCredit,
} from './credit.dto.js';
import type { Blacklisting } from './credit.entity.js';
import { CreditQueries } from './credit.queries.js';
import { Credit } from './credit.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Credit records and the blacklist (art. 32). Each step answers BLACKLIST_STATE, STALE_VERSION, FORBIDDEN or 404. */
@ApiTags('credit')
@Controller('api')
export class CreditController {
  constructor(
    private readonly db: Database,
    private readonly credit: Credit,
    private readonly queries: CreditQueries,
  ) {}

  @Get('credit-entries')
  @ApiPage(CreditEntryView)
  entries(@Ctx() ctx: Context, @Query() query: CreditQuery): Promise<Page<CreditEntryView>> {
    return this.queries.entries(ctx, query);
  }

  @Post('credit-entries')
  record(@Ctx() ctx: Context, @Body() body: RecordCredit): Promise<CreditEntryView> {
    return this.db.command(ctx, async (inner) => this.queries.entry(inner, await this.credit.record(inner, body)));
  }

  @Get('blacklistings')
  @ApiPage(BlacklistingView)
  blacklist(@Ctx() ctx: Context, @Query() query: BlacklistQuery): Promise<Page<BlacklistingView>> {
    return this.queries.blacklist(ctx, query);
  }

  @Get('blacklistings/:id')
  @ApiOkResponse({ type: BlacklistingView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<BlacklistingView> {
    return this.queries.get(ctx, id);
  }

  /** Errors: VALIDATION, DUPLICATE. */
  @Post('blacklistings')
  propose(@Ctx() ctx: Context, @Body() body: ProposeBlacklisting): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.propose(inner, body));
  }

  /** Errors: SECOND_OFFICER_REQUIRED. */
  @Post('blacklistings/:id/approve')
  @HttpCode(200)
  approve(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { opinion }: BlacklistOpinion,
  ): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.approve(inner, id, version, opinion));
  }

  /** Errors: SECOND_OFFICER_REQUIRED. */
  @Post('blacklistings/:id/decline')
  @HttpCode(200)
  decline(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { opinion }: BlacklistOpinion,
  ): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.decline(inner, id, version, opinion));
  }

  @Post('blacklistings/:id/object')
  @HttpCode(200)
  object(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ObjectToBlacklisting,
  ): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.object(inner, id, version, body));
  }

  @Post('blacklistings/:id/dismiss')
  @HttpCode(200)
  dismiss(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { opinion }: BlacklistOpinion,
  ): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.dismiss(inner, id, version, opinion));
  }

  @Post('blacklistings/:id/lift')
  @HttpCode(200)
  lift(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { opinion }: BlacklistOpinion,
  ): Promise<BlacklistingView> {
    return this.answer(ctx, (inner) => this.credit.lift(inner, id, version, opinion));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Blacklisting>): Promise<BlacklistingView> {
    return this.db.command(ctx, async (inner) => this.queries.view(inner, await work(inner)));
  }
}
