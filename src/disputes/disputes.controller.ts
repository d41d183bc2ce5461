import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, type TxContext } from '../platform/index.js';
import { CloseDispute, DisputeQuery, DisputeView, OpenDispute, StageInput } from './dispute.dto.js';
import type { Dispute } from './dispute.entity.js';
import { DisputeQueries } from './disputes.queries.js';
import { Disputes } from './disputes.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Disputes and how they are settled (art. 34). Each step answers DISPUTE_STATE, STALE_VERSION, FORBIDDEN or 404. */
@ApiTags('disputes')
@Controller('api/disputes')
export class DisputesController {
  constructor(
    private readonly db: Database,
    private readonly disputes: Disputes,
    private readonly queries: DisputeQueries,
  ) {}

  @Get()
  @ApiPage(DisputeView)
  list(@Ctx() ctx: Context, @Query() query: DisputeQuery): Promise<Page<DisputeView>> {
    return this.queries.list(ctx, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: DisputeView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<DisputeView> {
    return this.queries.get(ctx, id);
  }

  /** Errors: VALIDATION, FORBIDDEN (a party opens its own). */
  @Post()
  open(@Ctx() ctx: Context, @Body() body: OpenDispute): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.open(inner, body));
  }

  /** A session with its record. */
  @Post(':id/record')
  @HttpCode(200)
  record(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: StageInput,
  ): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.step(inner, id, version, 'record', body));
  }

  @Post(':id/mediate')
  @HttpCode(200)
  mediate(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: StageInput,
  ): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.step(inner, id, version, 'mediate', body));
  }

  @Post(':id/arbitrate')
  @HttpCode(200)
  arbitrate(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: StageInput,
  ): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.step(inner, id, version, 'arbitrate', body));
  }

  @Post(':id/sue')
  @HttpCode(200)
  sue(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: StageInput,
  ): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.step(inner, id, version, 'sue', body));
  }

  @Post(':id/close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: CloseDispute,
  ): Promise<DisputeView> {
    return this.answer(ctx, (inner) => this.disputes.close(inner, id, version, body));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Dispute>): Promise<DisputeView> {
    return this.db.command(ctx, async (inner) => this.queries.view(inner, await work(inner)));
  }
}
