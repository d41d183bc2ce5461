import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PublicListingItem } from '../listings/index.js';
import {
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  type Page,
  PageQuery,
  Public,
  type TxContext,
} from '../platform/index.js';
import { DemandQuery, DemandReason, DemandView, LookFor, PublicDemand } from './demand.dto.js';
import type { Demand } from './demand.entity.js';
import { Demands } from './demands.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** What people look for (art. 9). */
@ApiTags('demands')
@Controller('api')
export class DemandsController {
  constructor(
    private readonly db: Database,
    private readonly demands: Demands,
  ) {}

  @Public()
  @Get('public/demands')
  @ApiPage(PublicDemand)
  published(@Ctx() ctx: Context, @Query() query: PageQuery): Promise<Page<PublicDemand>> {
    return this.demands.published(ctx, query);
  }

  /** Errors: NOT_FOUND. */
  @Get('listings/:id/demands')
  forListing(@Ctx() ctx: Context, @Id() id: string): Promise<PublicDemand[]> {
    return this.demands.forListing(ctx, id);
  }

  @Get('demands')
  @ApiPage(DemandView)
  list(@Ctx() ctx: Context, @Query() query: DemandQuery): Promise<Page<DemandView>> {
    return this.demands.list(ctx, query);
  }

  @Get('demands/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<DemandView> {
    return this.demands.one(ctx, id);
  }

  /** Announced listings that meet it. Errors: NOT_FOUND. */
  @Get('demands/:id/offers')
  offers(@Ctx() ctx: Context, @Id() id: string): Promise<PublicListingItem[]> {
    return this.demands.offersFor(ctx, id);
  }

  /** Errors: VALIDATION, FORBIDDEN. */
  @Post('demands')
  add(@Ctx() ctx: Context, @Body() body: LookFor): Promise<DemandView> {
    return this.reply(ctx, (inner) => this.demands.add(inner, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('demands/:id/publish')
  @HttpCode(200)
  publish(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DemandView> {
    return this.reply(ctx, (inner) => this.demands.move(inner, id, 'publish', version));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('demands/:id/decline')
  @HttpCode(200)
  decline(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: DemandReason,
  ): Promise<DemandView> {
    return this.reply(ctx, (inner) => this.demands.move(inner, id, 'decline', version, reason));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('demands/:id/withdraw')
  @HttpCode(200)
  withdraw(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<DemandView> {
    return this.reply(ctx, (inner) => this.demands.move(inner, id, 'withdraw', version));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('demands/:id/close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: DemandReason,
  ): Promise<DemandView> {
    return this.reply(ctx, (inner) => this.demands.move(inner, id, 'close', version, reason));
  }

  private reply(ctx: Context, work: (ctx: TxContext) => Promise<Demand>): Promise<DemandView> {
    return this.db.command(ctx, async (inner) => this.demands.view(inner, await work(inner)));
  }
}
