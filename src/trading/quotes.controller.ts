import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, instantOut } from '../platform/index.js';
import { Money } from '../values/index.js';
import type { OrderAnswer } from './bid-batch.js';
import { BidDesk } from './bid-desk.js';
import { bidderOf } from './bid-out.js';
import { BidBody, QuoteView } from './session.dto.js';

/** Quotes of suppliers and partners (art. 12(10)): sealed as they come, opened together at the close. */
@ApiTags('trading')
@Controller('api')
export class QuotesController {
  constructor(private readonly desk: BidDesk) {}

  /**
   * Leaves a sealed quote, or changes it. Shown to nobody but its owner before the close. Errors: NOT_ELIGIBLE, PRICE_ABOVE_CEILING,
   * BID_BELOW_RESERVE, ORDER_UNCHANGED, METHOD_NOT_ALLOWED, SESSION_NOT_OPEN, SESSION_CLOSED, SESSION_SUSPENDED.
   */
  @Post('sessions/:id/quotes')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async quote(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) sessionId: string,
    @Body() body: BidBody,
  ): Promise<QuoteView> {
    const amount = Money.of(body.amount);
    return quoteOut(await this.desk.order({ sessionId, amount, quote: true, ...bidderOf(ctx) }));
  }

  /** Takes the quote back. Errors: ORDER_NONE, METHOD_NOT_ALLOWED, SESSION_CLOSED, SESSION_SUSPENDED. */
  @Post('sessions/:id/quotes/withdraw')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async withdraw(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) sessionId: string): Promise<QuoteView> {
    return quoteOut(await this.desk.order({ sessionId, amount: null, quote: true, ...bidderOf(ctx) }));
  }
}

const quoteOut = ({ no, maximum, at }: OrderAnswer): QuoteView => ({
  no,
  amount: maximum?.toString() ?? null,
  at: instantOut(at)!,
});
