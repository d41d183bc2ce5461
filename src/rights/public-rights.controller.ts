import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Public } from '../platform/index.js';
import { PhoneCodes } from './phone-codes.service.js';
import { AskForCode, CodeSent, LookByPhone, RightsByPhone } from './rights.dto.js';
import { RightsQueries } from './rights.queries.js';

const hour = 3_600_000;

/** The same for somebody without an account: by the telephone number that he left, and a code sent to it. */
@ApiTags('rights')
@Controller('api/public/rights')
export class PublicRightsController {
  constructor(
    private readonly codes: PhoneCodes,
    private readonly rights: RightsQueries,
  ) {}

  /** Answers alike whether the number is known or not. Errors: VALIDATION, TOO_MANY_REQUESTS. */
  @Public()
  @RouteConfig({ rateLimit: { max: 10, timeWindow: hour } })
  @HttpCode(200)
  @Post('codes')
  ask(@Ctx() ctx: Context, @Body() { phone }: AskForCode): Promise<CodeSent> {
    return this.codes.send(ctx, phone);
  }

  /** A read that carries a secret, therefore a POST. Errors: VALIDATION, CODE_INVALID, TOO_MANY_REQUESTS. */
  @Public()
  @RouteConfig({ rateLimit: { max: 60, timeWindow: hour } })
  @HttpCode(200)
  @Post()
  async look(@Ctx() ctx: Context, @Body() { phone, code }: LookByPhone): Promise<RightsByPhone> {
    const parties = await this.codes.owners(ctx, phone, code);
    const stories = await this.rights.of(
      ctx,
      parties.map(({ id }) => id),
      false,
    );
    return { names: parties.map(({ name }) => name), stories };
  }
}
