import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page } from '../platform/index.js';
import { BankLines } from './bank/bank-lines.service.js';
import { Bonds } from './deposits/bonds.service.js';
import { DepositInterest } from './deposits/deposit-interest.service.js';
import { DepositRefunds } from './deposits/deposit-refunds.js';
import {
  BankLineQuery,
  BookLine,
  DepositQuery,
  GiveBackLine,
  MatchLine,
  OrderQuery,
  OweInterest,
  PayoutQuery,
  PayOut,
  RefundQuery,
  ReleaseBond,
} from './funds.dto.js';
import { FundsQueries } from './funds.queries.js';
import { BankLineView, DepositStory, DepositView, OrderView, PayoutView, RefundView } from './funds-views.dto.js';
import { Payouts } from './prices/payouts.service.js';
import { Dec, Money } from '../values/index.js';

const id = () => Param('id', ParseUUIDPipe);

/** The treasurer's desk; a party reads its own orders and deposits here. */
@ApiTags('funds')
@Controller('api/funds')
export class FundsController {
  constructor(
    private readonly db: Database,
    private readonly lines: BankLines,
    private readonly bonds: Bonds,
    private readonly interest: DepositInterest,
    private readonly depositRefunds: DepositRefunds,
    private readonly payments: Payouts,
    private readonly queries: FundsQueries,
  ) {}

  /** Books what came in. The same line again: the same answer. Errors: DUPLICATE (same serial, other content). */
  @Post('bank-lines')
  @ApiCreatedResponse({ type: BankLineView })
  book(@Ctx() ctx: Context, @Body() body: BookLine): Promise<BankLineView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.lineView(inner, await this.lines.book(inner, { ...body, amount: Money.of(body.amount) })),
    );
  }

  @Get('bank-lines')
  @ApiPage(BankLineView)
  bankLines(@Ctx() ctx: Context, @Query() query: BankLineQuery): Promise<Page<BankLineView>> {
    return this.queries.bankLines(ctx, query);
  }

  /** Names a payment in suspense by hand. Errors: DEPOSIT_STATE, VALIDATION (other payer, no reason), CONFLICT. */
  @Post('bank-lines/:id/match')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  match(@Ctx() ctx: Context, @id() lineId: string, @Body() body: MatchLine): Promise<BankLineView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.lineView(inner, await this.lines.match(inner, lineId, body)),
    );
  }

  /** A payment nobody can name becomes due to go back. Errors: DEPOSIT_STATE. */
  @Post('bank-lines/:id/give-back')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  giveBack(@Ctx() ctx: Context, @id() lineId: string, @Body() body: GiveBackLine): Promise<BankLineView> {
    return this.db.command(ctx, async (inner) =>
      this.queries.lineView(inner, await this.lines.giveBack(inner, lineId, body.reason)),
    );
  }

  @Get('deposits')
  @ApiPage(DepositView)
  deposits(@Ctx() ctx: Context, @Query() query: DepositQuery): Promise<Page<DepositView>> {
    return this.queries.deposits(ctx, query);
  }

  @Get('deposits/:id')
  @ApiOkResponse({ type: DepositStory })
  deposit(@Ctx() ctx: Context, @id() depositId: string): Promise<DepositStory> {
    return this.queries.deposit(ctx, depositId);
  }

  /** Art. 20: the refund as the bank booked it. Errors: DEPOSIT_STATE, STALE_VERSION, DUPLICATE, CONFLICT. */
  @Post('deposits/:id/refund')
  @HttpCode(200)
  @ApiOkResponse({ type: DepositStory })
  @ApiHeader({ name: 'If-Match', required: true })
  refundDeposit(
    @Ctx() ctx: Context,
    @id() depositId: string,
    @IfMatch() version: number,
    @Body() body: PayOut,
  ): Promise<DepositStory> {
    return this.db.command(ctx, async (inner) => {
      await this.depositRefunds.refund(inner, depositId, version, body);
      return this.queries.deposit(inner, depositId);
    });
  }

  /** Implementing Regulations of the Tender Law 57: a tender's deposit earned interest. Errors: DEPOSIT_STATE, DUPLICATE, CONFLICT. */
  @Post('deposits/:id/interest')
  @HttpCode(200)
  @ApiOkResponse({ type: DepositStory })
  oweInterest(
    @Ctx() ctx: Context,
    @id() depositId: string,
    @Body() { annualRatePercent }: OweInterest,
  ): Promise<DepositStory> {
    return this.db.command(ctx, async (inner) => {
      await this.interest.owe(inner, depositId, new Dec(annualRatePercent).div(100));
      return this.queries.deposit(inner, depositId);
    });
  }

  /** The contract is performed: the bond goes back. Errors: DEPOSIT_STATE, STALE_VERSION, FORBIDDEN. */
  @Post('deposits/:id/release')
  @HttpCode(200)
  @ApiOkResponse({ type: DepositView })
  @ApiHeader({ name: 'If-Match', required: true })
  releaseBond(
    @Ctx() ctx: Context,
    @id() depositId: string,
    @IfMatch() version: number,
    @Body() { reason }: ReleaseBond,
  ): Promise<DepositView> {
    return this.db.command(ctx, async (inner) => {
      const { applicationId } = await this.bonds.release(inner, depositId, version, reason);
      return (await this.queries.bondOf(inner, applicationId))!;
    });
  }

  @Get('refunds')
  @ApiPage(RefundView)
  refunds(@Ctx() ctx: Context, @Query() query: RefundQuery): Promise<Page<RefundView>> {
    return this.queries.refunds(ctx, query);
  }

  @Get('refunds/:id')
  @ApiOkResponse({ type: RefundView })
  refund(@Ctx() ctx: Context, @id() refundId: string): Promise<RefundView> {
    return this.queries.refund(ctx, refundId);
  }

  /** One refund by itself: a surplus, a late stray, one of several paying accounts. Errors: DEPOSIT_STATE, DUPLICATE. */
  @Post('refunds/:id/pay')
  @HttpCode(200)
  @ApiOkResponse({ type: RefundView })
  payRefund(@Ctx() ctx: Context, @id() refundId: string, @Body() body: PayOut): Promise<RefundView> {
    return this.db.command(ctx, async (inner) => {
      await this.depositRefunds.payOne(inner, refundId, body);
      return this.queries.refund(inner, refundId);
    });
  }

  @Get('orders')
  @ApiPage(OrderView)
  orders(@Ctx() ctx: Context, @Query() query: OrderQuery): Promise<Page<OrderView>> {
    return this.queries.orders(ctx, query);
  }

  @Get('payouts')
  @ApiPage(PayoutView)
  payouts(@Ctx() ctx: Context, @Query() query: PayoutQuery): Promise<Page<PayoutView>> {
    return this.queries.payouts(ctx, query);
  }

  @Get('payouts/:id')
  @ApiOkResponse({ type: PayoutView })
  payout(@Ctx() ctx: Context, @id() payoutId: string): Promise<PayoutView> {
    return this.queries.payout(ctx, payoutId);
  }

  /** Art. 31: a beneficiary's part, as the bank booked it. Errors: PAYEE_MISMATCH, DEPOSIT_STATE, DUPLICATE. */
  @Post('payouts/:id/pay')
  @HttpCode(200)
  @ApiOkResponse({ type: PayoutView })
  pay(@Ctx() ctx: Context, @id() payoutId: string, @Body() body: PayOut): Promise<PayoutView> {
    return this.db.command(ctx, async (inner) => {
      await this.payments.pay(inner, payoutId, body);
      return this.queries.payout(inner, payoutId);
    });
  }
}
