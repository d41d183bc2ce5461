import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApiFile,
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  type Page,
  type TxContext,
} from '../../platform/index.js';
import { PayOut } from '../funds.dto.js';
import { sendFile } from '../../platform/index.js';
import {
  BatchFileQuery,
  BatchQuery,
  BatchView,
  InstructionQuery,
  InstructionView,
  MoneyReason,
  PrepareBatch,
  PreparedBatchView,
  SendBack,
} from './batches.dto.js';
import { BatchQueries } from './batches.queries.js';
import { Batches } from './batches.service.js';
import { Settlements } from './settlements.service.js';

const id = () => Param('id', ParseUUIDPipe);

/** Money out (art. 31): prepared by one treasurer, approved by another, exported, settled by the bank's lines. */
@ApiTags('funds')
@Controller('api/funds')
export class BatchesController {
  constructor(
    private readonly db: Database,
    private readonly desk: Batches,
    private readonly settlements: Settlements,
    private readonly queries: BatchQueries,
  ) {}

  /** Errors: PAYEE_MISMATCH, DEPOSIT_STATE, all at once. */
  @Post('batches')
  @ApiCreatedResponse({ type: PreparedBatchView })
  prepare(@Ctx() ctx: Context, @Body() body: PrepareBatch): Promise<PreparedBatchView> {
    return this.db.command(ctx, async (inner) => {
      const { batch, leftOut } = await this.desk.prepare(inner, body);
      const named = leftOut.map((one) => ({ id: one.id, detail: one.violation.detail }));
      return { ...(await this.queries.batch(inner, batch.id)), leftOut: named };
    });
  }

  @Get('batches')
  @ApiPage(BatchView)
  batches(@Ctx() ctx: Context, @Query() query: BatchQuery): Promise<Page<BatchView>> {
    return this.queries.batches(ctx, query);
  }

  @Get('batches/:id')
  @ApiOkResponse({ type: BatchView })
  batch(@Ctx() ctx: Context, @id() batchId: string): Promise<BatchView> {
    return this.queries.batch(ctx, batchId);
  }

  @Get('batches/:id/payments')
  @ApiPage(InstructionView)
  payments(
    @Ctx() ctx: Context,
    @id() batchId: string,
    @Query() query: InstructionQuery,
  ): Promise<Page<InstructionView>> {
    return this.queries.payments(ctx, batchId, query);
  }

  /** By another officer than the one who prepared. Errors: SECOND_OFFICER_REQUIRED, PAYEE_MISMATCH, STALE_VERSION. */
  @Post('batches/:id/approve')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchView })
  @ApiHeader({ name: 'If-Match', required: true })
  approve(@Ctx() ctx: Context, @id() batchId: string, @IfMatch() version: number): Promise<BatchView> {
    return this.act(ctx, batchId, (inner) => this.desk.approve(inner, batchId, version));
  }

  @Post('batches/:id/export')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchView })
  @ApiHeader({ name: 'If-Match', required: true })
  export(@Ctx() ctx: Context, @id() batchId: string, @IfMatch() version: number): Promise<BatchView> {
    return this.act(ctx, batchId, (inner) => this.desk.export(inner, batchId, version));
  }

  /** The bank's CSV, or pain.001.001.09. The same bytes however often it is taken; each taking is on record. */
  @Get('batches/:id/file')
  @ApiFile('text/csv', 'application/xml')
  async file(
    @Ctx() ctx: Context,
    @id() batchId: string,
    @Query() { format }: BatchFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.queries.file(ctx, batchId, format));
  }

  @Post('batches/:id/send')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchView })
  @ApiHeader({ name: 'If-Match', required: true })
  send(@Ctx() ctx: Context, @id() batchId: string, @IfMatch() version: number): Promise<BatchView> {
    return this.act(ctx, batchId, (inner) => this.desk.send(inner, batchId, version));
  }

  /** Errors: CONFLICT where the bank has paid some of it. */
  @Post('batches/:id/cancel')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchView })
  @ApiHeader({ name: 'If-Match', required: true })
  cancel(
    @Ctx() ctx: Context,
    @id() batchId: string,
    @IfMatch() version: number,
    @Body() body: MoneyReason,
  ): Promise<BatchView> {
    return this.act(ctx, batchId, (inner) => this.desk.cancel(inner, batchId, version, body.reason));
  }

  /** The bank has paid, as its line says. Errors: DEPOSIT_STATE, DUPLICATE (serial), VALIDATION. */
  @Post('payments/:id/settle')
  @HttpCode(200)
  @ApiOkResponse({ type: InstructionView })
  settle(@Ctx() ctx: Context, @id() paymentId: string, @Body() body: PayOut): Promise<InstructionView> {
    return this.actOn(ctx, paymentId, (inner) => this.settlements.settle(inner, paymentId, body));
  }

  /** The bank refused before any money moved. Errors: DEPOSIT_STATE. */
  @Post('payments/:id/refuse')
  @HttpCode(200)
  @ApiOkResponse({ type: InstructionView })
  refuse(@Ctx() ctx: Context, @id() paymentId: string, @Body() body: MoneyReason): Promise<InstructionView> {
    return this.actOn(ctx, paymentId, (inner) => this.settlements.refuse(inner, paymentId, body.reason));
  }

  /** The money came back: its payable stands open again. Errors: DEPOSIT_STATE, DUPLICATE (serial). */
  @Post('payments/:id/return')
  @HttpCode(200)
  @ApiOkResponse({ type: InstructionView })
  sendBack(@Ctx() ctx: Context, @id() paymentId: string, @Body() body: SendBack): Promise<InstructionView> {
    return this.actOn(ctx, paymentId, (inner) => this.settlements.sendBack(inner, paymentId, body, body.reason));
  }

  private act(ctx: Context, batchId: string, work: (inner: TxContext) => Promise<unknown>): Promise<BatchView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.queries.batch(inner, batchId);
    });
  }

  private actOn(
    ctx: Context,
    paymentId: string,
    work: (inner: TxContext) => Promise<unknown>,
  ): Promise<InstructionView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.queries.payment(inner, paymentId);
    });
  }
}
