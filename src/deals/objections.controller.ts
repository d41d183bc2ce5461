import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  ApiPublicForm,
  type Context,
  Ctx,
  Database,
  IfMatch,
  instantOut,
  IsWords,
  Public,
  readPublicForm,
  type TxContext,
} from '../platform/index.js';
import {
  DealView,
  DecideObjection,
  ExamineInput,
  ObjectInput,
  ObjectionAnswer,
  ObjectionReceipt,
  ObjectionView,
  PublicObjectionInput,
} from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { DealQueries } from './deals.queries.js';
import { Objections } from './objections.service.js';

const Id = (name = 'id') => Param(name, ParseUUIDPipe);
const hour = 3_600_000;

class CodeQuery {
  @ApiProperty() @IsWords(20) code: string;
}

/** Objections to a result under notice: by anybody, examined by the clerk, decided by the director. */
@ApiTags('deals')
@Controller('api')
export class ObjectionsController {
  constructor(
    private readonly db: Database,
    private readonly objections: Objections,
    private readonly queries: DealQueries,
  ) {}

  /** Anybody who is signed in, while the notice runs; no version is needed, for nothing is decided. */
  @Post('deals/:id/objections')
  object(@Ctx() ctx: Context, @Id() id: string, @Body() body: ObjectInput): Promise<ObjectionView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.objection(inner, await this.objections.object(inner, id, body)),
    );
  }

  @Post('deals/:id/objections/:oid/dismiss')
  @HttpCode(200)
  dismiss(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('oid') oid: string,
    @IfMatch() version: number,
    @Body() body: DecideObjection,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.objections.dismiss(inner, id, oid, { version, ...body }));
  }

  @Post('deals/:id/objections/:oid/uphold')
  @HttpCode(200)
  uphold(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('oid') oid: string,
    @IfMatch() version: number,
    @Body() body: DecideObjection,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.objections.uphold(inner, id, oid, { version, ...body }));
  }

  /** Errors: NOT_FOUND (decided already), DEAL_STATE, STALE_VERSION. */
  @Post('deals/:id/objections/:oid/examine')
  @HttpCode(200)
  examine(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('oid') oid: string,
    @IfMatch() version: number,
    @Body() body: ExamineInput,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.objections.examine(inner, id, oid, { version, ...body }));
  }

  /** Without signing in: name, contact, reason, and one file of evidence up to 5 MB. Errors: TOO_MANY_REQUESTS, DEAL_STATE, UPLOAD_TYPE. */
  @Public()
  @RouteConfig({ rateLimit: { max: 5, timeWindow: hour } })
  @Post('public/deals/:id/objections')
  @ApiPublicForm(PublicObjectionInput)
  async objectPublicly(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Req() request: FastifyRequest,
  ): Promise<ObjectionReceipt> {
    const { said, evidence } = await readPublicForm(request, PublicObjectionInput);
    return this.db.transaction(ctx, async (inner) => {
      const { code, madeAt } = await this.objections.objectPublicly(inner, id, said, evidence);
      return { code: code!, madeAt: instantOut(madeAt)! };
    });
  }

  @Public()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: hour } })
  @Get('public/objections')
  answerTo(@Ctx() ctx: Context, @Query() { code }: CodeQuery): Promise<ObjectionAnswer> {
    return this.queries.answerTo(ctx, code);
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Deal>): Promise<DealView> {
    return this.db.command(ctx, async (inner) => this.queries.after(inner, await work(inner)));
  }
}
