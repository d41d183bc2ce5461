import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, notFound, type TxContext } from '../platform/index.js';
import { OpinionInput, OverruleInput, VerificationQuery } from './listing-actions.dto.js';
import { VerificationPage, VerificationView } from './listing-view.dto.js';
import { ListingQueries } from './listings.queries.js';
import { Verifications } from './verifications.service.js';

/** Replies of the town and of the departments (art. 16, 18). Errors: VERIFICATION_STATE, FORBIDDEN or 404. */
@ApiTags('verifications')
@Controller('api/verifications')
export class VerificationsController {
  constructor(
    private readonly db: Database,
    private readonly verifications: Verifications,
    private readonly queries: ListingQueries,
  ) {}

  @Get()
  list(@Ctx() ctx: Context, @Query() query: VerificationQuery): Promise<VerificationPage> {
    return this.queries.verifications(ctx, query);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  confirm(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OpinionInput,
  ): Promise<VerificationView> {
    return this.done(ctx, id, (inner) => this.verifications.confirm(inner, id, input));
  }

  @Post(':id/object')
  @HttpCode(200)
  object(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OpinionInput,
  ): Promise<VerificationView> {
    return this.done(ctx, id, (inner) => this.verifications.object(inner, id, input));
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  withdraw(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OpinionInput,
  ): Promise<VerificationView> {
    return this.done(ctx, id, (inner) => this.verifications.withdraw(inner, id, input));
  }

  @Post(':id/overrule')
  @HttpCode(200)
  overrule(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: OverruleInput,
  ): Promise<VerificationView> {
    return this.done(ctx, id, (inner) => this.verifications.overrule(inner, id, input));
  }

  private done(ctx: Context, id: string, work: (inner: TxContext) => Promise<unknown>): Promise<VerificationView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      const view = await this.queries.verification(inner, id);
      if (!view) throw notFound('核实事项');
      return view;
    });
  }
}
