import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ApiPage,
  ApiFile,
  type Context,
  Ctx,
  Database,
  IfMatch,
  type Page,
  type TxContext,
} from '../platform/index.js';
import {
  ConfirmHandover,
  HandOver,
  HandoverQuery,
  HandoverView,
  ReturnHandover,
  WaiveHandover,
} from './handover.dto.js';
import type { Handover } from './handover.entity.js';
import { Handovers } from './handovers.service.js';
import { HandoverPackage } from './package.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Registration and filing after the certificate (art. 22, 24). */
@ApiTags('handovers')
@Controller('api/handovers')
export class HandoversController {
  constructor(
    private readonly db: Database,
    private readonly handovers: Handovers,
    private readonly bundle: HandoverPackage,
  ) {}

  /** Of one's own place. The two sides read those of their deal at `/api/deals/:id/handovers`. */
  @Get()
  @ApiPage(HandoverView)
  list(@Ctx() ctx: Context, @Query() query: HandoverQuery): Promise<Page<HandoverView>> {
    return this.handovers.list(ctx, query, false);
  }

  @Get(':id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<HandoverView> {
    return this.db.transaction(ctx, async (inner) =>
      this.handovers.view(inner, await this.handovers.readable(inner, id)),
    );
  }

  /** Certificate, contract, materials and a list with hashes. */
  @Get(':id/package.zip')
  @ApiFile('application/zip')
  async package(@Ctx() ctx: Context, @Id() id: string): Promise<StreamableFile> {
    const { name, stream } = await this.bundle.of(ctx, id);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(stream, { type: 'application/zip', disposition });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post(':id/hand')
  @HttpCode(200)
  hand(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: HandOver,
  ): Promise<HandoverView> {
    return this.answer(ctx, (inner) => this.handovers.hand(inner, id, version, body));
  }

  /** The office has recorded it. Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post(':id/confirm')
  @HttpCode(200)
  confirm(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ConfirmHandover,
  ): Promise<HandoverView> {
    return this.answer(ctx, (inner) => this.handovers.confirm(inner, id, version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/send-back')
  @HttpCode(200)
  sendBack(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ReturnHandover,
  ): Promise<HandoverView> {
    return this.answer(ctx, (inner) => this.handovers.end(inner, id, 'sendBack', version, body));
  }

  /** Where the law leaves it to them, the parties do not apply. Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/waive')
  @HttpCode(200)
  waive(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: WaiveHandover,
  ): Promise<HandoverView> {
    return this.answer(ctx, (inner) => this.handovers.end(inner, id, 'waive', version, body));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Handover>): Promise<HandoverView> {
    return this.db.command(ctx, async (inner) => this.handovers.view(inner, await work(inner)));
  }
}
