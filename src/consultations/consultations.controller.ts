import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import {
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  instantOut,
  type Page,
  Public,
  type TxContext,
} from '../platform/index.js';
import {
  Ask,
  AskCode,
  AskReceipt,
  ConsultationAnswer,
  ConsultationCount,
  ConsultationPeriod,
  ConsultationQuery,
  ConsultationView,
  DeclineAnswer,
  GiveAnswer,
  ShownConsultation,
} from './consultation.dto.js';
import type { Consultation } from './consultation.entity.js';
import { Consultations } from './consultations.service.js';

const hour = 3_600_000;
const Id = () => Param('id', ParseUUIDPipe);

/** Questions and their answers (art. 9-11). */
@ApiTags('consultations')
@Controller('api')
export class ConsultationsController {
  constructor(
    private readonly db: Database,
    private readonly consultations: Consultations,
  ) {}

  /** Without signing in and without a name. Errors: TOO_MANY_REQUESTS, VALIDATION. */
  @Public()
  @RouteConfig({ rateLimit: { max: 20, timeWindow: hour } })
  @Post('public/consultations')
  ask(@Ctx() ctx: Context, @Body() body: Ask): Promise<AskReceipt> {
    return this.db.transaction(ctx, async (inner) => {
      const { code, number, createdAt } = await this.consultations.ask(inner, body);
      return { code, number, askedAt: instantOut(createdAt)! };
    });
  }

  /** Errors: NOT_FOUND. */
  @Public()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: hour } })
  @Get('public/consultations')
  answerTo(@Ctx() ctx: Context, @Query() { code }: AskCode): Promise<ConsultationAnswer> {
    return this.consultations.answerTo(ctx, code);
  }

  /** What was asked on a listing and answered to all. */
  @Public()
  @Get('public/listings/:id/consultations')
  shownOn(@Ctx() ctx: Context, @Id() id: string): Promise<ShownConsultation[]> {
    return this.consultations.shownOn(ctx, id);
  }

  @Get('consultations')
  @ApiPage(ConsultationView)
  list(@Ctx() ctx: Context, @Query() query: ConsultationQuery): Promise<Page<ConsultationView>> {
    return this.consultations.list(ctx, query);
  }

  /** Where questions were asked in a period, and what became of them. Errors: FORBIDDEN. */
  @Get('consultations/statistics')
  counted(@Ctx() ctx: Context, @Query() period: ConsultationPeriod): Promise<ConsultationCount[]> {
    return this.consultations.counted(ctx, period);
  }

  @Get('consultations/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<ConsultationView> {
    return this.consultations.one(ctx, id);
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post('consultations/:id/answer')
  @HttpCode(200)
  answer(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: GiveAnswer,
  ): Promise<ConsultationView> {
    return this.reply(ctx, (inner) => this.consultations.answer(inner, id, 'answer', version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post('consultations/:id/correct')
  @HttpCode(200)
  correct(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: GiveAnswer,
  ): Promise<ConsultationView> {
    return this.reply(ctx, (inner) => this.consultations.answer(inner, id, 'correct', version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('consultations/:id/decline')
  @HttpCode(200)
  decline(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { answer }: DeclineAnswer,
  ): Promise<ConsultationView> {
    return this.reply(ctx, (inner) => this.consultations.decline(inner, id, version, answer));
  }

  private reply(ctx: Context, work: (ctx: TxContext) => Promise<Consultation>): Promise<ConsultationView> {
    return this.db.command(ctx, async (inner) => this.consultations.view(inner, await work(inner)));
  }
}
