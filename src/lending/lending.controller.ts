import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, Public, type TxContext } from '../platform/index.js';
import {
  LendingReason,
  LoanProductView,
  LoanRequestQuery,
  LoanRequestView,
  MortgageInput,
  PublishProduct,
  RequestLoan,
} from './lending.dto.js';
import type { LoanRequest } from './lending.entity.js';
import { Lending } from './lending.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Loans on rights (art. 33). */
@ApiTags('lending')
@Controller('api')
export class LendingController {
  constructor(
    private readonly db: Database,
    private readonly lending: Lending,
  ) {}

  /** What is offered now; whoever is signed in finds what he may do with each. */
  @Public()
  @Get('public/loan-products')
  offered(@Ctx() ctx: Context): Promise<LoanProductView[]> {
    return this.lending.offered(ctx);
  }

  /** Errors: FORBIDDEN, VALIDATION. */
  @Post('loan-products')
  publish(@Ctx() ctx: Context, @Body() body: PublishProduct): Promise<LoanProductView> {
    return this.db.command(ctx, async (inner) =>
      this.lending.productView(inner, await this.lending.publish(inner, body)),
    );
  }

  /** Errors: FORBIDDEN, REPORT_STATE, STALE_VERSION. */
  @Post('loan-products/:id/withdraw')
  @HttpCode(200)
  takeDown(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LendingReason,
  ): Promise<LoanProductView> {
    return this.db.command(ctx, async (inner) =>
      this.lending.productView(inner, await this.lending.withdrawProduct(inner, id, version, reason)),
    );
  }

  @Get('loan-requests')
  @ApiPage(LoanRequestView)
  list(@Ctx() ctx: Context, @Query() query: LoanRequestQuery): Promise<Page<LoanRequestView>> {
    return this.lending.list(ctx, query);
  }

  @Get('loan-requests/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<LoanRequestView> {
    return this.lending.one(ctx, id);
  }

  /** Errors: FORBIDDEN, NOT_FOUND, VALIDATION, CONFLICT (asked already). */
  @Post('loan-requests')
  ask(@Ctx() ctx: Context, @Body() body: RequestLoan): Promise<LoanRequestView> {
    return this.reply(ctx, (inner) => this.lending.ask(inner, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('loan-requests/:id/take')
  @HttpCode(200)
  take(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LendingReason,
  ): Promise<LoanRequestView> {
    return this.reply(ctx, (inner) => this.lending.answer(inner, id, 'take', version, reason));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('loan-requests/:id/decline')
  @HttpCode(200)
  decline(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: LendingReason,
  ): Promise<LoanRequestView> {
    return this.reply(ctx, (inner) => this.lending.answer(inner, id, 'decline', version, reason));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('loan-requests/:id/withdraw')
  @HttpCode(200)
  withdraw(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<LoanRequestView> {
    return this.reply(ctx, (inner) => this.lending.answer(inner, id, 'withdraw', version));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, CONFLICT (asked already), and those of the rules of `mortgage`. */
  @Post('loan-requests/:id/mortgage')
  @HttpCode(200)
  mortgage(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: MortgageInput,
  ): Promise<LoanRequestView> {
    return this.reply(ctx, (inner) => this.lending.mortgage(inner, id, version, body));
  }

  private reply(ctx: Context, work: (ctx: TxContext) => Promise<LoanRequest>): Promise<LoanRequestView> {
    return this.db.command(ctx, async (inner) => this.lending.requestView(inner, await work(inner)));
  }
}
