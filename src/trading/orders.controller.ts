import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, instantOut } from '../platform/index.js';
import { Money } from '../values/index.js';
import type { OrderAnswer } from './bid-batch.js';
import { BidDesk } from './bid-desk.js';
import { bidderOf, bidOut } from './bid-out.js';
import { BidBody, BidView, OrderBody, SecretOrderView } from './session.dto.js';

/** Standing orders and matches: they stand in the same queue as bids, are decided in the same order and committed with them. */
@ApiTags('trading')
@Controller('api')
export class OrdersController {
  constructor(private readonly desk: BidDesk) {}

  /**
   * Leaves a secret maximum, or changes it. Shown to nobody but those who bid for this applicant. Errors: as of a bid, ORDER_UNCHANGED.
   */
  @Post('sessions/:id/orders')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async order(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) sessionId: string,
    @Body() body: OrderBody,
  ): Promise<SecretOrderView> {
    const amount = Money.of(body.maximum);
    return orderOut(await this.desk.order({ sessionId, amount, ...bidderOf(ctx) }));
  }

  /** Takes the standing order back; what it has bid stands. Errors: ORDER_NONE, SESSION_CLOSED, SESSION_SUSPENDED. */
  @Post('sessions/:id/orders/withdraw')
  @HttpCode(200)
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async withdraw(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) sessionId: string): Promise<SecretOrderView> {
    return orderOut(await this.desk.order({ sessionId, amount: null, ...bidderOf(ctx) }));
  }

  /**
   * Art. 29: a priority holder takes the standing price, which it names. Errors: PRIORITY_NOT_PROVEN, MATCH_NOTHING, MATCH_PRICE_MOVED,
   * MATCH_RANK, BID_OWN_STANDING, and those of a bid.
   */
  @Post('sessions/:id/matches')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  async match(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) sessionId: string,
    @Body() body: BidBody,
  ): Promise<BidView> {
    return bidOut(await this.desk.place({ kind: 'match', sessionId, amount: Money.of(body.amount), ...bidderOf(ctx) }));
  }
}

const orderOut = ({ no, maximum, at }: OrderAnswer): SecretOrderView => ({
  no,
  maximum: maximum?.toString() ?? null,
  at: instantOut(at)!,
});
