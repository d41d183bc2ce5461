import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, Public } from '../platform/index.js';
import {
  OpenSignUp,
  RefuseSignUp,
  SignUpAnswer,
  SignUpCode,
  SignUpInput,
  SignUpQuery,
  SignUpReceipt,
  SignUpView,
} from './sign-up.dto.js';
import { SignUps } from './sign-ups.service.js';

const hour = 3_600_000;
const Id = () => Param('id', ParseUUIDPipe);

/** Signing up with a real-name check (art. 13). */
@ApiTags('people')
@Controller('api')
export class SignUpsController {
  constructor(
    private readonly db: Database,
    private readonly signUps: SignUps,
  ) {}

  /** Errors: VALIDATION, ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH (all at once), DUPLICATE, TOO_MANY_REQUESTS. */
  @Public()
  @RouteConfig({ rateLimit: { max: 20, timeWindow: hour } })
  @Post('public/sign-ups')
  async make(@Ctx() ctx: Context, @Body() body: SignUpInput): Promise<SignUpReceipt> {
    const made = await this.signUps.make(ctx, body);
    const { state, username, code } = made;
    return { state, username, code, desk: await this.signUps.deskOf(ctx, made) };
  }

  /** Errors: NOT_FOUND. */
  @Public()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: hour } })
  @Get('public/sign-ups')
  answerTo(@Ctx() ctx: Context, @Query() { code }: SignUpCode): Promise<SignUpAnswer> {
    return this.signUps.answerTo(ctx, code);
  }

  @Get('sign-ups')
  @ApiPage(SignUpView)
  list(@Ctx() ctx: Context, @Query() query: SignUpQuery): Promise<Page<SignUpView>> {
    return this.signUps.list(ctx, query);
  }

  @Get('sign-ups/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<SignUpView> {
    return this.signUps.one(ctx, id);
  }

  /** Errors: SIGN_UP_STATE, STALE_VERSION, VALIDATION (not the number that was given), DUPLICATE (the name was taken meanwhile). */
  @Post('sign-ups/:id/open')
  @HttpCode(200)
  open(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: OpenSignUp,
  ): Promise<SignUpView> {
    return this.db.command(ctx, async (inner) =>
      this.signUps.view(inner, await this.signUps.open(inner, id, version, body)),
    );
  }

  /** Errors: SIGN_UP_STATE, STALE_VERSION. */
  @Post('sign-ups/:id/refuse')
  @HttpCode(200)
  refuse(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: RefuseSignUp,
  ): Promise<SignUpView> {
    return this.db.command(ctx, async (inner) =>
      this.signUps.view(inner, await this.signUps.refuse(inner, id, version, reason)),
    );
  }
}
