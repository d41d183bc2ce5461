import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ApiPage,
  ApiPublicForm,
  type Context,
  Ctx,
  Database,
  IfMatch,
  instantOut,
  type Page,
  Public,
  readPublicForm,
  type TxContext,
} from '../platform/index.js';
import {
  ComplaintAnswer,
  ComplaintCode,
  ComplaintInput,
  ComplaintNote,
  ComplaintQuery,
  ComplaintReceipt,
  ComplaintView,
} from './complaint.dto.js';
import type { Complaint } from './complaint.entity.js';
import { Complaints } from './complaints.service.js';

const hour = 3_600_000;
const Id = () => Param('id', ParseUUIDPipe);

/** Reports of wrongdoing (art. 28). */
@ApiTags('supervision')
@Controller('api')
export class ComplaintsController {
  constructor(
    private readonly db: Database,
    private readonly complaints: Complaints,
  ) {}

  /** Without signing in and without a name; one file up to 5 MB. Errors: TOO_MANY_REQUESTS, VALIDATION, UPLOAD_TYPE. */
  @Public()
  @RouteConfig({ rateLimit: { max: 20, timeWindow: hour } })
  @Post('public/complaints')
  @ApiPublicForm(ComplaintInput)
  async make(@Ctx() ctx: Context, @Req() request: FastifyRequest): Promise<ComplaintReceipt> {
    const { said, evidence } = await readPublicForm(request, ComplaintInput);
    return this.db.transaction(ctx, async (inner) => {
      const { code, number, createdAt } = await this.complaints.make(inner, said, evidence);
      return { code, number, madeAt: instantOut(createdAt)! };
    });
  }

  @Public()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: hour } })
  @Get('public/complaints')
  answerTo(@Ctx() ctx: Context, @Query() { code }: ComplaintCode): Promise<ComplaintAnswer> {
    return this.complaints.answerTo(ctx, code);
  }

  @Get('complaints')
  @ApiPage(ComplaintView)
  list(@Ctx() ctx: Context, @Query() query: ComplaintQuery): Promise<Page<ComplaintView>> {
    return this.complaints.list(ctx, query);
  }

  @Get('complaints/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<ComplaintView> {
    return this.complaints.one(ctx, id);
  }

  @Post('complaints/:id/take')
  @HttpCode(200)
  take(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ComplaintNote,
  ): Promise<ComplaintView> {
    return this.answer(ctx, (inner) => this.complaints.move(inner, id, 'take', version, text));
  }

  @Post('complaints/:id/follow')
  @HttpCode(200)
  follow(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ComplaintNote,
  ): Promise<ComplaintView> {
    return this.answer(ctx, (inner) => this.complaints.move(inner, id, 'follow', version, text));
  }

  @Post('complaints/:id/dismiss')
  @HttpCode(200)
  dismiss(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ComplaintNote,
  ): Promise<ComplaintView> {
    return this.answer(ctx, (inner) => this.complaints.move(inner, id, 'dismiss', version, text));
  }

  @Post('complaints/:id/close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ComplaintNote,
  ): Promise<ComplaintView> {
    return this.answer(ctx, (inner) => this.complaints.move(inner, id, 'close', version, text));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Complaint>): Promise<ComplaintView> {
    return this.db.command(ctx, async (inner) => this.complaints.view(inner, await work(inner)));
  }
}
